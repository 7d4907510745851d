"""The schemas of the disclosure door's files, judged by a validator that knows nothing of Sentier: they hold for what
the door says and remembers, and refuse planted faults."""

import copy
import json
import unittest

from disclosure import centres, door, scan
from disclosure.register import Line
from jsonschema import Draft202012Validator
from tools import ROOT

PAGE = (ROOT / "docs" / "disclosure-format.md").read_text()
EXAMPLE = json.loads(PAGE.split("```json\n")[1].split("```")[0])
LINES = PAGE.split("```csv\n")[1].split("```")[0]
ROWS = {"DT2": 60, "IC": 40, "OBE": 25, "BPCO": 30, "IRC": 13, "AUT": 7}


def schema(name):
    """A schema of the docs that is one itself."""
    read = json.loads((ROOT / "docs" / name).read_text())
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read)


TABLES, LEDGER = schema("disclosure.schema.json"), schema("disclosure-ledger.schema.json")


def planted(change):
    """The example with a fault in it."""
    copied = copy.deepcopy(EXAMPLE)
    change(copied["tables"][0], copied)
    return copied


FAULTS = {
    "an unknown key": planted(lambda table, all_of_it: all_of_it.update(centre="FR-08")),
    "why a cell is hidden": planted(lambda table, _: table["cells"][5].update(status="primary")),
    "how many are hidden": planted(lambda table, _: table.update(hidden=3)),
    "one of two numbers": planted(lambda table, _: table["cells"][5].update(attendances=9)),
    "a word for a number": planted(lambda table, _: table["cells"][5].update(patients="<11")),
    "a number below nothing": planted(lambda table, _: table["cells"][1].update(patients=-1)),
    "a fraction": planted(lambda table, _: table["cells"][1].update(patients=0.5)),
    "a month": planted(lambda table, _: table.update(period="2026-01")),
    "a year among quarters": planted(lambda table, _: table.update(period="2026")),
    "an age in a quarter": planted(lambda table, _: table["cells"][1].update(code="A80P")),
    "a pair of codes": planted(lambda table, _: table["cells"][1].update(code="DT2_F")),
    "persons of a year": planted(lambda table, _: table.update(data_set="ETP_Y", period="2026")),
    "numbers that are withdrawn": planted(lambda table, _: table.update(status="withdrawn")),
    "a policy nobody knows": planted(lambda _, all_of_it: all_of_it.update(policy="k2")),
}


class DisclosureFormat(unittest.TestCase):
    def faults(self, validator, document):
        return [error.message for error in validator.iter_errors(document)]

    def test_the_example_is_what_the_door_says(self):
        lines = [
            Line(f"{code}{one}", "2026Q1", code, "A45_64", "F", "FR", "GRP", 2)
            for code, number in ROWS.items()
            for one in range(number)
        ]
        self.assertEqual(door.once(lines), EXAMPLE)
        self.assertEqual(self.faults(TABLES, EXAMPLE), [])

    def test_every_planted_fault_is_refused(self):
        for fault, document in FAULTS.items():
            with self.subTest(fault):
                self.assertFalse(TABLES.is_valid(document))

    def test_what_the_door_says_and_remembers_holds(self):
        for a_month, policy in ((15, "k11-v1"), (60, "k11-v1"), (30, "k5-v1")):
            with self.subTest(a_month), door.Door(policy) as one:
                file = one.ledger.with_name("lines.csv")
                lines = centres.centre(a_month, 2)
                document = one.release(lines)
                text = one.text(file.read_text())
                self.assertEqual(json.loads(text), document)
                self.assertEqual(list(scan.json_text(text)), [])
                self.assertEqual(self.faults(TABLES, document), [])
                self.assertEqual(self.faults(LEDGER, json.loads(one.remembers())), [])
                self.assertIn("2026", {table["period"] for table in document["tables"]})

    def test_the_pages_lines_are_taken(self):
        with door.Door() as one:
            self.assertEqual(json.loads(one.text(LINES))["tables"][0]["period"], "2026Q1")


class Refusals(unittest.TestCase):
    def refused(self, text, **told):
        with door.Door() as one:
            with self.assertRaises(door.Refused) as caught:
                one.text(text)
            self.assertEqual(one.remembers(), b"")
        self.assertEqual({"code": caught.exception.code, **caught.exception.args_told}, told)

    def test_a_line_that_cannot_be_taken_is_named_with_its_column(self):
        head, first, *_ = LINES.splitlines()
        values = dict(zip(head.split(","), first.split(",")))
        wrong = {
            "person": ["", "  "],
            "period": ["2026", "2026S1", "2026Q5", "2026q1", "1999Q1", "3000Q1", "26Q1", "2026-01", ""],
            "pathology": ["dt2", "TOT", "DT2;IC", ""],
            "age_band": ["44", "A0_44", ""],
            "sex": ["X", "f", ""],
            "residence": ["NL", "fr", ""],
            "mode": ["GROUP", ""],
            "attendances": ["-1", "-0", "+1", "1.0", "1e3", "99999999999", "", "=1+1", "١"],
        }
        for column, bad in wrong.items():
            for value in bad:
                with self.subTest(column, value=value):
                    text = "\n".join([head, first, ",".join({**values, column: value}.values())])
                    self.refused(text, code="microdata-value-unreadable", line="3", column=column)

    def test_headings_and_torn_lines_are_named(self):
        head, first, *_ = LINES.splitlines()
        self.refused("", code="microdata-empty")
        self.refused(f"{head},name\n{first},Marie\n", code="microdata-column-unknown", number="9")
        self.refused(f"{head},sex\n{first},F\n", code="microdata-column-twice", column="sex")
        self.refused(head.replace("person,", ""), code="microdata-column-missing", column="person")
        self.refused(f"{head}\n{first},1\n", code="microdata-line-torn", line="2", found="9", wanted="8")
        self.refused(f'{head}\n"{first}\n{first}\n', code="microdata-line-torn", line="2", found="1", wanted="8")
        self.refused(b"\xff\xfe\x00", code="microdata-not-text")

    def test_a_person_has_one_portrait_a_year(self):
        head, first, *_ = LINES.splitlines()
        self.refused(
            f"{head}\n{first}\n{first.replace('A45_64', 'A65_79')}\n",
            code="microdata-person-differs",
            line="3",
            column="age_band",
        )
        with door.Door() as one:
            one.text(f"{head}\n{first}\n{first.replace('A45_64', 'A65_79').replace('2026', '2027')}\n")

    def test_a_ledger_that_is_none_is_refused_and_stays_as_it_is(self):
        bad = {
            "": "microdata-ledger-unreadable",
            "[]": "microdata-ledger-unreadable",
            '{"format":"x","version":1,"marking":"confidential","lines":[]}': "microdata-ledger-not-one",
            '{"format":"sentier-disclosure-ledger","version":2,"colour":"red"}': "microdata-ledger-newer",
        }
        for text, code in bad.items():
            with self.subTest(text), door.Door() as one:
                one.ledger.write_text(text)
                with self.assertRaises(door.Refused) as caught:
                    one.text(LINES)
                self.assertEqual((caught.exception.code, one.ledger.read_text()), (code, text))

    def test_an_edited_ledger_is_refused(self):
        with door.Door() as one:
            one.release(centres.centre(60, 2))
            kept = json.loads(one.remembers())
            for fault in ("value", "order", "twice", "policy", "step", "basis"):
                with self.subTest(fault):
                    one.ledger.write_text(json.dumps(edited(kept, fault)))
                    with self.assertRaises(door.Refused) as caught:
                        one.release(centres.centre(60, 2))
                    self.assertEqual(caught.exception.code, "microdata-ledger-contradicts")

    def test_there_are_two_policies(self):
        for policy in ("k2", "K11-V1", ""):
            with self.subTest(policy), door.Door(policy) as one:
                with self.assertRaises(door.Refused) as caught:
                    one.text(LINES)
                self.assertEqual(caught.exception.code, "microdata-policy-unknown")


def edited(ledger, fault):
    """A ledger somebody changed by hand."""
    copied = copy.deepcopy(ledger)
    first, lines = copied["lines"][0], copied["lines"]
    match fault:
        case "value":
            first["cells"][0]["attendances"] += 1
        case "order":
            lines.reverse()
        case "twice":
            lines.append(copy.deepcopy(first))
        case "policy":
            first["policy"] = "k2"
        case "step":
            first["step"] = "total-only"
        case "basis":
            first["basis"]["contributions"].pop()
    return copied


if __name__ == "__main__":
    unittest.main()
