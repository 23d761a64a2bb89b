"""What the program itself answers, as rows that can be compared with those of an engine."""

import csv
import json
import os
import subprocess
from decimal import Decimal


class Almanac:
    """The program on one store, as of one day."""

    def __init__(self, binary, store, known_by, today):
        self.binary, self.store, self.known_by = binary, store, known_by
        self.environment = {**os.environ, "ALMANAC_TODAY": today, "ALMANAC_DB": store}

    def run(self, *arguments):
        known = ["--known-by", self.known_by] if self.known_by else []
        result = subprocess.run([self.binary, *arguments, *known], env=self.environment,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if result.returncode not in (0, 1):
            raise RuntimeError(result.stderr.decode())
        return result.stdout if result.returncode == 0 else None

    def json(self, *arguments):
        found = self.run(*arguments, "--format", "json")
        return json.loads(found, parse_float=Decimal) if found else None

    def several(self, command, companies, *arguments):
        """The answers for companies, several at once."""
        for start in range(0, len(companies), 100):
            found = self.json(command, *companies[start:start + 100], *arguments)
            yield from found if isinstance(found, list) else [found] if found else []


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def cents(amount):
    return None if amount is None or amount == "" else int(Decimal(amount) * 100)


def span(days):
    return (days["min"], days["max"]) if days else (None, None)


def bounds(range_):
    return (range_["low"], range_["high"]) if range_ else (None, None)


def money(amounts):
    return sorted((a["currency"], cents(a["low"]), cents(a["high"]), a["qualifier"]) for a in amounts)


def same(one, other):
    """Whether two cells are the same: a rounded number is so to its last decimal."""
    if one in (None, "") and other in (None, ""):
        return True
    if one in (None, "") or other in (None, ""):
        return False
    if isinstance(one, (tuple, list)):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other))
    if isinstance(one, (float, Decimal)) or isinstance(other, (float, Decimal)):
        one, other = float(one), float(other)
        return abs(one - other) <= 0.0051 + 1e-9 * abs(other)
    return str(one) == str(other)
