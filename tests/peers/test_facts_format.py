"""The schema of files of facts, judged by a validator that knows nothing of Sentier: it takes the example of its page,
which a test of the application takes and gives back byte for byte, and refuses planted faults."""

import copy
import json
import pathlib
import unittest

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "facts-format.md").read_text()
EXAMPLE = json.loads(PAGE.split("```json\n")[1].split("```")[0])


def planted(change):
    """The example with a fault in it."""
    copied = copy.deepcopy(EXAMPLE)
    change(copied)
    return copied


def in_first(kind, **values):
    """A fault in the first line of a list."""
    return planted(lambda facts: facts[kind][0].update(values))


FAULTS = {
    "an unknown key": planted(lambda facts: facts.update(colour="red")),
    "another marking": planted(lambda facts: facts.update(marking="public")),
    "a later version": planted(lambda facts: facts.update(version=2)),
    "a list that is missing": planted(lambda facts: facts.pop("letters")),
    "a name": in_first("patients", name="Dupont"),
    "a date of birth": in_first("patients", born="1948-02-03"),
    "a postal code": in_first("patients", postal_code="08600"),
    "an id with a blank": in_first("patients", id="p 1"),
    "an unknown code": in_first("patients", sex="X"),
    "a day that is none": in_first("enrolments", enrolled_on="6 January"),
    "an age below nothing": in_first("enrolments", age=-1),
    "an assessment with a decision": in_first("assessments", decision="stop"),
    "a proposal without a decision": in_first("assessments", proposal=True),
    "a session of no minutes": in_first("sessions", minutes=0),
    "a held session that was cancelled": in_first("sessions", cancelled="weather"),
    "somebody who leads twice": in_first("sessions", leaders=["t1", "t1"]),
    "an unknown mark": in_first("presences", mark="there"),
    "a letter to the patient that reached the doctor": in_first("letters", addressee="patient"),
}


class FactsFormat(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((ROOT / "docs" / "facts.schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        cls.schema = Draft202012Validator(schema)

    def test_the_example_is_taken(self):
        faults = [error.message for error in self.schema.iter_errors(EXAMPLE)]
        self.assertEqual(faults, [])

    def test_every_planted_fault_is_refused(self):
        for fault, facts in FAULTS.items():
            with self.subTest(fault):
                self.assertFalse(self.schema.is_valid(facts))

    def test_every_list_of_the_example_has_a_line_and_every_key_of_the_schema_stands_in_one(self):
        for key, rule in self.schema.schema["properties"].items():
            if rule.get("type") == "array":
                line = self.schema.schema["$defs"][rule["items"]["$ref"].rsplit("/", 1)[1]]
                said = {name for one in EXAMPLE[key] for name in one}
                self.assertEqual(said, set(line["properties"]), key)


if __name__ == "__main__":
    unittest.main()
