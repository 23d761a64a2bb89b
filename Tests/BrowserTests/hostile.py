#!/usr/bin/env python3
"""A client that means harm: another is answered meanwhile, and the server's memory stays flat.

    hostile.py ALMANAC DATABASE
"""
import os
import re
import resource
import socket
import subprocess
import sys
import threading
import time

from checks import Checks

CROWD = 1900  # below the most connections at once, which is 2,000
OVER = 2150
ROUNDS = 2
GROWTH = 16 << 10  # KiB that what follows the first round may add

check = Checks("hostile")


class Server:
    def __init__(self, almanac, database):
        self.process = subprocess.Popen(
            [almanac, "serve", "--port", "0", "--db", database], stdout=subprocess.PIPE, text=True
        )
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        if not found:
            sys.exit(f"the server did not start: {line}")
        self.port = int(found.group(1))

    def memory(self):
        """Resident KiB of the server, which is the program started or a child of it."""
        table = subprocess.run(
            ["ps", "-A", "-o", "pid=,ppid=,rss="], stdout=subprocess.PIPE, text=True, check=True
        ).stdout
        rows = [[int(word) for word in line.split()] for line in table.splitlines()]
        return sum(rss for pid, parent, rss in rows if self.process.pid in (pid, parent))

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def send(self, data):
        """Everything that the server says to some bytes on a connection of their own."""
        with self.connect() as wire:
            wire.settimeout(0.5)
            try:
                wire.sendall(data)
                wire.shutdown(socket.SHUT_WR)
            except OSError:
                pass  # It may close, or read no further, before it has read everything.
            wire.settimeout(10)
            return drain(wire)


def drain(wire):
    heard = b""
    try:
        while piece := wire.recv(65536):
            heard += piece
    except ConnectionError:
        pass
    return heard


def request(path, host="127.0.0.1", method="GET"):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode("latin-1")


def status(answer):
    found = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
    return int(found.group(1)) if found else None


class Other:
    """Asks for a page again and again on new connections, as long as the harm lasts."""

    def __init__(self, server):
        self.server = server
        self.answers = []
        self.slowest = 0.0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.ask)

    def ask(self):
        while not self.ended.is_set():
            start = time.monotonic()
            try:
                self.answers.append(status(self.server.send(request("/health"))))
            except OSError as error:
                self.answers.append(str(error))
            self.slowest = max(self.slowest, time.monotonic() - start)
            self.ended.wait(0.01)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()


PATHS = [
    "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd",
    "/..%5c..%5cetc%5cpasswd", "/companies/../../../etc/passwd", "/companies/%00", "/%ff%fe",
    "/companies/..%252f..%252fetc", "//etc/passwd", "/articles/%2fetc%2fpasswd", "/style.css/../x",
    "/%", "/%zz", "/companies/openai%0d%0aSet-Cookie:%20a=b", "/events/a/b/c/d/e/f",
    "/search?text=%00", "/timeline?company=%27%3B--&from=x", "/companies/<script>",
]
HOSTS = ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:8750",
         "127.0.0.1@evil.example", "[::1].evil.example", "169.254.169.254", "", "xn--"]
MALFORMED = [
    b"\x00" * 4096, bytes(range(256)) * 16, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20,
    b"GET\r\n\r\n", b"GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n", b"\r\n" * 2000,
    b"GET / HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n", b"GET / HTTP/1.1\r\nHo\x00st: a\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
    b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
]
HUGE = {
    "a line of 4 MB": b"GET /" + b"a" * (4 << 20) + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a line of 3,000 bytes": request("/search?text=" + "a" * 3000),
    "a header of 1 MB":
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * (1 << 20) + b"\r\n\r\n",
    "5,000 headers":
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: a\r\n" * 5000 + b"\r\n",
}


def refused(server):
    """Nothing that is malformed, foreign or too large is answered with a page."""
    for path in PATHS:
        answer = server.send(request(path))
        check(status(answer) in (400, 404), f"{path} is answered {answer[:60]}")
        check(b"root:" not in answer, f"{path} shows a file")
        check(b"\r\nset-cookie:" not in answer.lower(), f"{path} sets a header")
    for host in HOSTS:
        answer = server.send(request("/companies", host))
        check(status(answer) in (400, 421), f"the host '{host}' is answered {answer[:60]}")
    for data in MALFORMED:
        answer = server.send(data)
        check(status(answer) in (None, 400, 405, 413, 505), f"{data[:40]} is answered {answer[:60]}")
    for name, data in HUGE.items():
        answer = server.send(data)
        check(status(answer) in (None, 400, 414, 431), f"{name} is answered {answer[:60]}")


def crowd(server, count):
    """Connections that send a head one piece at a time and never end it."""
    wires = []
    for number in range(count):
        wire = server.connect()
        if number % 2:
            wire.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-")
        wires.append(wire)
    return wires


def dribble(wires):
    for wire in wires[1::2]:
        try:
            wire.sendall(b"a")
        except OSError:
            pass


def attack(server):
    """Harm of every kind, while another is answered on connections of its own."""
    with Other(server) as other:
        wires = crowd(server, CROWD)
        for _ in range(2):
            dribble(wires)
        refused(server)
        for wire in wires:
            wire.close()
    wrong = [answer for answer in other.answers if answer != 200]
    check(len(other.answers) >= 10, f"another was answered {len(other.answers)} times only")
    check(not wrong, f"another was answered {wrong[:5]} meanwhile")
    return other.slowest


def overfull(server):
    """More connections than there are places, silent or with answers that nobody takes, keep none out."""
    for path in ["/companies/openai", "/timeline.json?why=true"]:
        with server.connect() as wire:  # The first time takes a while, and is no harm.
            wire.settimeout(60)
            wire.sendall(request(path))
            check(status(drain(wire)) == 200, f"{path} is answered")
    wires = crowd(server, OVER)
    check(status(server.send(request("/companies/openai"))) == 200,
          f"another is answered beside {OVER} connections")
    for wire in wires:
        wire.close()
    wires = [server.connect() for _ in range(200)]
    for wire in wires:
        wire.sendall(request("/timeline.json?why=true"))
    check(status(server.send(request("/companies/openai"))) == 200,
          "another is answered beside 200 that do not take their answers")
    for wire in wires:
        wire.close()


def main():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (8192 if most < 0 else min(8192, most), most))
    server = Server(*sys.argv[1:3])
    try:
        overfull(server)
        slowest = attack(server)
        first = server.memory()
        for _ in range(ROUNDS - 1):
            overfull(server)
            slowest = max(slowest, attack(server))
        last = server.memory()
        check(last - first < GROWTH, f"memory grew from {first} KiB to {last} KiB")
        check(server.process.poll() is None, "the server is still there")
    finally:
        server.process.terminate()
        check(server.process.wait(timeout=20) == 0, "the server ends when it is told to")
    check.end(f"; another waited {slowest:.2f} s at most; "
              f"resident {first >> 10} MiB, then {last >> 10} MiB")


main()
