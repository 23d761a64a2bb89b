"""What a run of checks found, and how it ends."""
import sys


class Checks:
    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failed = 0

    def __call__(self, holds, what):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{self.name}: {what}", file=sys.stderr)

    def end(self, further=""):
        """Says how many held, and ends the program with what that comes to."""
        print(f"{self.name}: {self.passed} passed, {self.failed} failed{further}")
        sys.exit(1 if self.failed else 0)
