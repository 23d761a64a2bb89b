"""The engines that resolve an export: each runs scripts in the folder of the export and gives rows."""

import os
import shutil
import subprocess
import tempfile


class SQLite:
    """The sqlite3 shell on a file of its own."""

    name = "sqlite"

    def __init__(self, folder, work):
        self.folder, self.file = folder, os.path.join(work, "engine.sqlite")
        if os.path.exists(self.file):
            os.remove(self.file)

    def run(self, script):
        with open(script) as text:
            subprocess.run(["sqlite3", "-bail", self.file], stdin=text, cwd=self.folder, check=True)

    def execute(self, sql):
        subprocess.run(["sqlite3", "-bail", self.file, sql], check=True)

    def rows(self, sql):
        import sqlite3

        connection = sqlite3.connect(self.file)
        cursor = connection.execute(sql)
        names = [column[0] for column in cursor.description]
        found = [dict(zip(names, row)) for row in cursor]
        connection.close()
        return found

    def close(self):
        os.remove(self.file)


class DuckDB:
    """DuckDB in this process."""

    name = "duckdb"

    def __init__(self, folder, work):
        import duckdb

        self.folder, self.file = folder, os.path.join(work, "engine.duckdb")
        if os.path.exists(self.file):
            os.remove(self.file)
        self.connection = duckdb.connect(self.file)
        self.connection.execute(f"SET temp_directory = '{work}'")

    def run(self, script):
        here = os.getcwd()
        os.chdir(self.folder)
        try:
            self.connection.execute(open(script).read())
        finally:
            os.chdir(here)

    def execute(self, sql):
        self.connection.execute(sql)

    def rows(self, sql):
        cursor = self.connection.execute(sql)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    def close(self):
        self.connection.close()
        os.remove(self.file)


class PostgreSQL:
    """A server of its own on a private socket, which ends with it."""

    name = "postgresql"

    def __init__(self, folder, work):
        self.folder = folder
        # Not in the folder of the work, which may be closed to the user of the server.
        self.socket = tempfile.mkdtemp(prefix="almanac-pg.")
        self.data = os.path.join(self.socket, "data")
        self.user = None
        if os.geteuid() == 0:
            # The server refuses the super-user.
            self.user = "postgres"
            shutil.chown(self.socket, self.user)
        self.server("initdb", "-D", self.data, "-A", "trust", "-U", "almanac", "-E", "UTF8",
                    "--locale=C.UTF-8")
        options = f"-k {self.socket} -c listen_addresses= -c fsync=off -c work_mem=256MB"
        self.server("pg_ctl", "-D", self.data, "-w", "-l", self.data + "/log", "-o", options, "start")

    def server(self, program, *arguments):
        found = program if shutil.which(program) else self.installed(program)
        command = [found, *arguments]
        if self.user:
            command = ["setpriv", "--reuid", self.user, "--regid", self.user, "--clear-groups", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")

    def installed(self, program):
        for version in sorted(os.listdir("/usr/lib/postgresql"), reverse=True):
            place = f"/usr/lib/postgresql/{version}/bin/{program}"
            if os.path.exists(place):
                return place
        raise FileNotFoundError(program)

    def psql(self, *arguments, **options):
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.socket, "-U", "almanac",
                   "-d", "postgres", *arguments]
        environment = {**os.environ, "PGOPTIONS": "-c client_min_messages=warning"}
        return subprocess.run(command, check=True, env=environment, **options)

    def run(self, script):
        self.psql("-f", script, cwd=self.folder)

    def execute(self, sql):
        self.psql("-c", sql)

    def rows(self, sql):
        import json

        found = self.psql("-At", "-c", f"SELECT row_to_json(found) FROM ({sql}) AS found",
                          stdout=subprocess.PIPE, text=True).stdout
        return [json.loads(line) for line in found.splitlines()]

    def close(self):
        self.server("pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.socket)


class Spark:
    """Spark in this process and its Java."""

    name = "spark"

    def __init__(self, folder, work):
        from pyspark.sql import SparkSession

        self.folder, self.warehouse = folder, os.path.join(work, "spark-tables")
        shutil.rmtree(self.warehouse, ignore_errors=True)
        here = os.getcwd()
        os.chdir(folder)
        self.session = (
            SparkSession.builder.master("local[2]").appName("almanac")
            .config("spark.sql.warehouse.dir", self.warehouse)
            .config("spark.local.dir", work)
            .config("spark.driver.memory", "8g").config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.log.level", "ERROR").getOrCreate()
        )
        os.chdir(here)

    def run(self, script):
        for statement in statements(open(script).read()):
            self.session.sql(statement.replace("path '", f"path '{self.folder}/"))

    def execute(self, sql):
        self.session.sql(sql)

    def rows(self, sql):
        return [row.asDict() for row in self.session.sql(sql).collect()]

    def close(self):
        self.session.stop()
        shutil.rmtree(self.warehouse, ignore_errors=True)


def statements(text):
    """The statements of a script, without its comments."""
    lines = [line for line in text.splitlines() if not line.startswith("--")]
    for statement in "\n".join(lines).split(";\n"):
        if statement.strip(" \n;"):
            yield statement.strip(" \n;")


ALL = {engine.name: engine for engine in (SQLite, DuckDB, PostgreSQL, Spark)}
