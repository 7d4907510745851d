"""The real command line on one register: told what to do, killed while it does it, asked how things stand."""

import json
import os
import subprocess
import threading

from tools import TARGET

SENTIER = TARGET / "debug" / "sentier"
PASSPHRASE = "un sentier de halage"
# Nothing a laptop does here takes as long.
PATIENCE = 180


class Laptop:
    """A register; everything is said in the words of machines."""

    def __init__(self, register, papers):
        self.register, self.papers = register, papers
        self.environment = {
            **os.environ, "SENTIER_HOME": str(register), "SENTIER_PASSPHRASE": PASSPHRASE,
            "SENTIER_PROFESSIONAL": "C. Noël", "NO_PROXY": "*",
        }  # fmt: skip

    def act(self, *words, killed=None):
        """Does something. `killed` is told how to kill it, and does so or not. The answer is the exit code, negative
        for a kill, and the view."""
        command = [SENTIER, "--json", *map(str, words)]
        process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )
        end = killed(process.kill) if killed else None
        try:
            said, complained = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
            if end:
                end()
        if process.returncode not in (0, 2) and process.returncode > -1:
            raise AssertionError(f"{words} ended with {process.returncode}: {said}{complained}")
        return process.returncode, json.loads(said) if process.returncode >= 0 else None

    def ask(self, *words):
        """A view that has to come."""
        code, view = self.act(*words)
        if code != 0:
            raise AssertionError(f"{words} was refused: {view}")
        return view

    def receipt(self, number):
        file = self.papers / f"receipt-{number}.json"
        self.ask("receipt", number, "--out", file)
        return json.loads(file.read_text())["signed"]


def after(seconds):
    """Killed so long after it began."""

    def killed(kill):
        timer = threading.Timer(seconds, kill)
        timer.start()
        return timer.cancel

    return killed


def when(line, moment):
    """Killed when its next request is at a certain place of the line."""

    def killed(kill):
        line.at(moment, kill)
        return None

    return killed
