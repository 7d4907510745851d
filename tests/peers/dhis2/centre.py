"""A centre with a table it validated: the demonstration's register, and the program that is asked."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from tools import TARGET, said

from .server import TOKEN

PROGRAM = TARGET / "debug" / "sentier"
PASSPHRASE = "sentier-demonstration"


class Centre:
    """The demonstration's register, told once and copied for each test."""

    told = None

    @classmethod
    def after_the_demonstration(cls):
        if cls.told is None:
            cls.told = tempfile.TemporaryDirectory(prefix="sentier-dhis2-")
            said(PROGRAM, "demo", "--out", pathlib.Path(cls.told.name) / "story")
        return cls(pathlib.Path(cls.told.name) / "story")

    def __init__(self, story):
        self.folder = tempfile.TemporaryDirectory(prefix="sentier-dhis2-")
        self.home = pathlib.Path(self.folder.name) / "register"
        shutil.copytree(story, self.home)
        self.body = (self.home / "counts.json").read_bytes()
        document = json.loads(self.body)
        self.code, self.period = document["orgUnit"], document["period"]

    def close(self):
        self.folder.cleanup()

    def path(self, name):
        return pathlib.Path(self.folder.name) / name

    def run(self, *words):
        """Exit code, the answer for machines."""
        environment = {**os.environ, "SENTIER_PASSPHRASE": PASSPHRASE, "SENTIER_PROFESSIONAL": "C. Noël"}
        asked = [str(PROGRAM), "--home", str(self.home), "--json", *map(str, words)]
        done = subprocess.run(asked, capture_output=True, encoding="utf-8", env=environment)
        self.spoken = done.stdout + done.stderr
        return done.returncode, json.loads(done.stdout)

    def link(self, server, token=TOKEN, unit=None):
        file = self.path("token")
        file.write_text(f"{token}\n")
        return self.run("dhis2", "link", "--address", server.url, "--org-unit", unit or self.code, "--token-file", file)

    def send(self, *period):
        """Exit code, and the state of each table that was tried."""
        code, report = self.run("dhis2", "send", *period)
        return code, [(table["period"], table["state"], table["code"]) for table in report["tables"]]

    def withdraw(self, period):
        return self.run("withdraw", period, "--reason", "wrong-data")
