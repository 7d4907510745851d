"""One story: a centre, its hub, bad weather. In each round the coordinator does one thing, tries to send it, and somebody
may pull a plug; after each step the judge looks. In the end the weather is calm and everything has to be confirmed."""

import pathlib
import random
import shutil
import tempfile
import time

from chaos.hub import Hub
from chaos.judge import Judge, ledger_agrees
from chaos.laptop import Laptop, after, when
from chaos.line import FAIR, Line

CENTRE = "FR-08-GIVET-01"
# The first years of the register; each is four quarters and the year itself.
YEARS = (2023, 2024, 2025)
# A sentence the weather lets through reaches the hub; a refusal is about one table and keeps no other back.
LETS_THROUGH = (*FAIR, "refuses")


class Story:
    """Told by its number; `late` are the sessions of the register that are marked only when something is corrected."""

    def __init__(self, number, register, late):
        self.chance = random.Random(f"story {number}")
        self.late = late
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"sentier-chaos-{number}-"))
        shutil.copytree(register, self.folder / "register")
        self.hub = Hub(self.folder / "hub")
        self.line = Line(random.Random(f"weather {number}"))
        self.line.hub = self.hub.port
        self.laptop = Laptop(self.folder / "register", self.folder)
        self.laptop.ask("link", self.line.address, self.hub.invite(CENTRE))
        self.judge = Judge(self.laptop, self.hub, self.hub.card(self.folder))
        self.told = []

    def close(self):
        self.hub.kill()
        self.line.close()
        shutil.rmtree(self.folder)

    def round(self):
        """Something is validated, corrected, withdrawn, held or carried; then it is sent, three times at most."""
        self.line.calm = False
        for act in self.chance.sample(self._acts(), k=len(self._acts())):
            if act():
                break
        self._look()
        for _ in range(self.chance.randint(1, 3)):
            self._send()
            self._look()

    def end(self):
        """Calm weather: what was held is let go, what was refused is tried again, and all of it arrives."""
        self.line.calm = True
        self._wake()
        self.line.bring_what_is_late()
        for row in self._look()["batches"]:
            if row["state"] == "held":
                self.laptop.ask("outbox", "let-go", row["sequence"])
            if row["state"] == "refused" and not self._has_a_later(row):
                self.laptop.ask("outbox", "try-again", row["sequence"])
        self.laptop.ask("send")
        view = self._look()
        left = [row for row in view["batches"] if row["state"] in ("ready", "sending", "held")]
        if left or view["line"]["state"] not in ("all-confirmed", "nothing-yet"):
            raise AssertionError(f"after the storm: {view['line']}, {left}")
        ledger_agrees(self.laptop.ask("connections"), self.line.seen)
        return len(self.judge.proved)

    def _acts(self):
        return [self._share, self._share, self._share, self._correct, self._withdraw, self._hold, self._carry]

    def _share(self, hold=False):
        """The next period that can be shared for the first time, a year after its quarters."""
        shown = {table["period"]: table["state"] for table in self._view()["tables"]}
        periods = [f"{year}{part}" for year in YEARS for part in ("Q1", "Q2", "Q3", "Q4", "")]
        words = ["--hold"] if hold else []
        return any(shown.get(period) == "not-shared" and self._validate(period, "ready", *words) for period in periods)

    def _hold(self):
        rows = [row for row in self._view()["batches"] if row["state"] in ("held", "ready")]
        if not rows:
            return self._share(hold=True)
        row = self.chance.choice(rows)
        self._do("outbox", "hold" if row["state"] == "ready" else "let-go", row["sequence"])
        return True

    def _correct(self):
        """Somebody finds the list of a session nobody had marked."""
        shared = [table["period"] for table in self._view()["tables"] if table["state"] in ("shared", "changed")]
        found = [period for period in shared if period in self.late]
        if not found:
            return False
        period = self.chance.choice(found)
        code, _ = self._do("attendance", self.late[period], "--rest", "present")
        return code >= 0 and self._validate(period, "correctable", "--cause", "late-marks")

    def _withdraw(self):
        shared = [table["period"] for table in self._view()["tables"] if table["state"] in ("shared", "waiting", "held")]
        if not shared:
            return False
        self._do("withdraw", self.chance.choice(shared), "--reason", "wrong-data")
        self._learn(None)
        return True

    def _carry(self):
        """By hand, on a key; the receipts are brought back, or the key is lost on the way."""
        number = len(self.told)
        tables, receipts = self.folder / f"{number}.sentier", self.folder / f"{number}-receipts.sentier"
        code, _ = self._do("outbox", "export", tables)
        if code != 0:
            return False
        self.hub.import_file(tables, receipts)
        if self.chance.random() < 0.7:
            self._do("outbox", "receipts", receipts)
        return True

    def _validate(self, period, standing, *words):
        preview = self.laptop.ask("counts", period)
        if preview["standing"] != standing:
            return False
        self._do("share", period, "--sha256", preview["sha256"], *words)
        self._learn(preview["body"])
        return True

    def _learn(self, body):
        """Whatever became of the program that validated a table: it is there whole, or it is not there."""
        for row in self._view()["batches"]:
            if row["sequence"] not in self.judge.approved:
                self.judge.approve(row["sequence"], body)

    def _send(self):
        self._wake()
        self.line.bring_what_is_late()
        before = len(self.line.seen)
        pulled = self.chance.random()
        if pulled < 0.25:
            self.line.at(self.chance.choice(["arrives", "answered"]), self.hub.kill)
        killed = self._plug() if pulled > 0.6 else None
        code, report = self.laptop.act("send", killed=killed)
        self.line.watches = []
        weather = [exchange.weather for exchange in self.line.seen[before:]]
        self.told.append(("send", code, weather))
        if code >= 0 and self.hub.lives() and all(one in LETS_THROUGH for one in weather) and report["waiting"]:
            raise AssertionError(f"something waits although everything was let through: {report}, {weather}")

    def _do(self, *words):
        killed = after(self.chance.uniform(0, 0.3)) if self.chance.random() < 0.25 else None
        code, view = self.laptop.act(*words, killed=killed)
        self.told.append((*map(str, words[:3]), code))
        return code, view

    def _plug(self):
        """At a certain place of the exchange, or at any moment."""
        if self.chance.random() < 0.6:
            return when(self.line, self.chance.choice(["arrives", "answered"]))
        return after(self.chance.uniform(0, 0.5))

    def _wake(self):
        if not self.hub.lives():
            self.hub.start()
            self.line.hub = self.hub.port

    def _view(self):
        return self.laptop.ask("sharing")

    def _look(self):
        """Waits until nobody is being carried, for a laptop that was killed may have said something, then judges."""
        until = time.monotonic() + 60
        while not self.line.quiet() and time.monotonic() < until:
            time.sleep(0.005)
        view = self._view()
        self.judge.of_the_laptop(view)
        return view

    def _has_a_later(self, row):
        rows = self._view()["batches"]
        return any(one["period"] == row["period"] and one["sequence"] > row["sequence"] for one in rows)
