"""The real hub: started, killed, started again, and its memory read by a program that is not its own."""

import base64
import contextlib
import hashlib
import json
import sqlite3
import subprocess

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from tools import TARGET, said

HUB = TARGET / "debug" / "sentier-hub"


class Hub:
    """A hub on a folder; `port` is where it listens while it lives."""

    def __init__(self, folder):
        self.folder = folder
        self.process = None
        self.start()

    def start(self):
        words = ["serve", "--data", self.folder, "--listen", "127.0.0.1:0", "--name", "Chaos region"]
        often = ["--batches-per-minute", "60000", "--enrolments-per-hour", "60000"]
        self.process = subprocess.Popen(
            [HUB, *words, *often], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
        )
        self.port = int(self.process.stdout.readline().rsplit(":", 1)[1])

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def lives(self):
        return self.process.poll() is None

    def invite(self, centre):
        return said(HUB, "invite", "--data", self.folder, centre).strip()

    def check(self):
        """How many batches it says hold, after verifying everything."""
        return int(said(HUB, "check", "--data", self.folder).split()[0])

    def card(self, folder):
        """Its public key, as it is written for laptops that reach no network."""
        file = folder / "card.json"
        said(HUB, "card", "--data", self.folder, "--name", "Chaos region", file)
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(json.loads(file.read_text())["key"]))

    def import_file(self, file, receipts):
        said(HUB, "import", "--data", self.folder, file, "--receipts", receipts)

    def memory(self):
        """Its memory: batches by their number, tables and cells by their period, the length of its log."""
        with contextlib.closing(sqlite3.connect(self.folder / "hub.db", timeout=20)) as database:
            database.execute("PRAGMA query_only = ON")

            def ask(sql):
                return database.execute(sql).fetchall()

            batches = {
                number: Batch(fields(envelope), envelope, body, hub_seq)
                for number, envelope, body, hub_seq in ask("SELECT sequence, envelope, body, hub_seq FROM batch")
            }
            tables = {
                period: (revision, status)
                for period, revision, status in ask("SELECT period, revision, status FROM table_state")
            }
            cells = {}
            for period, element, value in ask("SELECT period, element, value FROM cell"):
                cells.setdefault(period, {})[element] = value
            (length,) = ask("SELECT count(*) FROM hub_log")[0]
        return Memory(batches, tables, cells, length)


class Memory:
    """What a hub holds at one moment."""

    def __init__(self, batches, tables, cells, length):
        self.batches, self.tables, self.cells, self.length = batches, tables, cells, length


class Batch:
    """A batch as the hub kept it."""

    def __init__(self, said_of_it, envelope, body, hub_seq):
        self.envelope, self.body, self.hub_seq = envelope, body, hub_seq
        self.period, self.status = said_of_it["period"], said_of_it["status"]
        self.revision = int(said_of_it["rev"])
        self.body_digest = said_of_it["body-sha256"]
        self.hidden = [] if said_of_it["hidden"] == "-" else said_of_it["hidden"].split(" ")
        self.digest = hashlib.sha256(envelope).hexdigest()

    def cells(self):
        """The cells its bytes speak of: shown ones with their value, hidden ones without."""
        shown = {cell["dataElement"]: int(cell["value"]) for cell in json.loads(self.body)["dataValues"]}
        return shown | {element: None for element in self.hidden}


def fields(text):
    return dict(line.split(": ", 1) for line in text.decode("ascii").splitlines()[1:])


def proves(receipt, key, batch):
    """Whether a receipt's text carries the hub's signature and names these very bytes."""
    text, _, signature = receipt.encode("ascii").partition(b"\n\n")
    text += b"\n"
    try:
        key.verify(base64.b64decode(signature), text)
    except InvalidSignature:
        return False
    told = fields(text)
    return told["digest"] == batch.digest and int(told["hub-seq"]) == batch.hub_seq
