"""The product's door, used as anybody would: a file of lines and a ledger in, one document out."""

import json
import pathlib
import subprocess
import tempfile

from tools import ROOT, TARGET

from . import register

PROGRAM = TARGET / "debug" / "sentier"


class Refused(Exception):
    """What the door said instead of a document."""

    def __init__(self, failure):
        super().__init__(failure["code"])
        self.code, self.args_told = failure["code"], failure["args"]


class Door:
    """One centre's ledger, and the program that keeps it."""

    def __init__(self, policy="k11-v1"):
        self.policy = policy
        self.folder = tempfile.TemporaryDirectory(prefix="sentier-door-")
        self.ledger = pathlib.Path(self.folder.name) / "ledger.json"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def release(self, lines, *words):
        """The document of these lines."""
        return json.loads(self.text(register.text(lines), *words))

    def text(self, csv, *words):
        """The document of a file, as it was said."""
        file = pathlib.Path(self.folder.name) / "lines.csv"
        file.write_bytes(csv if isinstance(csv, bytes) else csv.encode())
        return self.ask("release", file, "--policy", self.policy, *words)

    def withdraw(self, period):
        """Takes a period back."""
        return json.loads(self.ask("withdraw", period))

    def ask(self, *words):
        """What the door says."""
        act = [PROGRAM, "disclosure", *words, "--ledger", self.ledger, "--json"]
        done = subprocess.run(list(map(str, act)), capture_output=True, encoding="utf-8", cwd=ROOT)
        if done.returncode == 2:
            raise Refused(json.loads(done.stdout)["failure"])
        if done.returncode != 0:
            raise AssertionError(f"the door ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def remembers(self):
        """The ledger's bytes; nothing before the first release."""
        return self.ledger.read_bytes() if self.ledger.exists() else b""


def once(lines, policy="k11-v1"):
    """What a centre that never released anything says of these lines."""
    with Door(policy) as door:
        return door.release(lines)


def cells_of(document, period):
    """A table's cells by code."""
    [table] = [table for table in document["tables"] if table["period"] == period]
    return {cell["code"]: cell for cell in table["cells"]}
