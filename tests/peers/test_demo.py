"""Every paper the demonstration leaves behind, opened by programs that know nothing of Sentier."""

import csv
import json
import pathlib
import re
import tempfile
import unittest

import tagcheck
from tools import TARGET, said

SENTIER = TARGET / "debug" / "sentier"
THRESHOLD = 11
# Patients and attendances, in total and for six pathologies.
VALUES = 14


class Demo(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-peers-")
        cls.out = pathlib.Path(cls.folder.name) / "story"
        said(SENTIER, "demo", "--out", cls.out)
        cls.pdf = cls.out / "handout-fr-nl.pdf"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_everything_promised_is_there(self):
        promised = {"roster.csv", "handout-fr-nl.pdf", "attendance.csv", "counts.json", "receipt.json", "sentier.db"}
        self.assertLessEqual(promised, {path.name for path in self.out.iterdir()})

    def test_the_handout_is_sound_and_poppler_reads_both_languages(self):
        self.assertIn("No syntax or stream encoding errors found", said("qpdf", "--check", self.pdf))
        self.assertRegex(said("pdfinfo", self.pdf), r"(?m)^Tagged:\s+yes$")
        self.assertEqual(tagcheck.Judge(self.pdf).wrong, [])
        words = re.findall(r"\w+", said("pdftotext", self.pdf, "-").lower())
        self.assertLessEqual({"pieds", "orteils", "voeten", "tenen"}, set(words))

    def test_no_patient_count_that_leaves_is_below_the_threshold(self):
        leaving = json.loads((self.out / "counts.json").read_text())["dataValues"]
        patients = [int(cell["value"]) for cell in leaving if cell["dataElement"].startswith("ETP_PAT_")]
        self.assertEqual([number for number in patients if 0 < number < THRESHOLD], [])
        self.assertTrue(any(number >= THRESHOLD for number in patients))
        self.assertLess(len(leaving), VALUES, "the demonstration hides something")

    def test_the_register_is_not_readable_without_its_key(self):
        register = (self.out / "sentier.db").read_bytes()
        self.assertNotEqual(register[:15], b"SQLite format 3")
        names = {row["nom"].encode() for row in sheet(self.out / "roster.csv") if len(row["nom"]) > 5}
        self.assertGreater(len(names), 20)
        self.assertEqual([name for name in names if name in register], [])

    def test_the_attendance_sheet_opens_as_a_table(self):
        table = sheet(self.out / "attendance.csv")
        self.assertEqual(len(table), 12)
        self.assertEqual({len(row) for row in table}, {len(table[0])})


def sheet(path):
    """A sheet as a spreadsheet program guesses it, headings in lower case."""
    text = path.read_text(encoding="utf-8-sig")
    separator = csv.Sniffer().sniff(text.splitlines()[0], delimiters=";,\t").delimiter
    table = list(csv.DictReader(text.splitlines(), delimiter=separator))
    return [{heading.lower(): value for heading, value in row.items()} for row in table]


if __name__ == "__main__":
    unittest.main()
