"""The schema of handout files, judged by a validator that knows nothing of Sentier: it takes every delivered handout
and the example of its page, and refuses planted faults."""

import copy
import json
import pathlib
import tomllib
import unittest

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "handout-format.md").read_text()


def written(path):
    """A handout as its schema sees it: days are texts."""
    return json.loads(json.dumps(tomllib.loads(path), default=str))


EXAMPLE = written(PAGE.split("```toml\n")[1].split("\n```")[0])


def block(kind):
    """The place of the first block of a kind in the example."""
    return next(place for place, one in enumerate(EXAMPLE["block"]) if one["kind"] == kind)


def planted(change):
    """The example with a fault in it."""
    copied = copy.deepcopy(EXAMPLE)
    change(copied)
    return copied


def in_block(kind, change):
    """A fault in the first block of a kind."""
    return planted(lambda handout: change(handout["block"][block(kind)]))


FAULTS = {
    "an unknown key": planted(lambda one: one.update(colour="red")),
    "no title": planted(lambda one: one.pop("title")),
    "no block": planted(lambda one: one.update(block=[])),
    "an unknown language": planted(lambda one: one["title"].update(xx="Titre")),
    "an unknown level": planted(lambda one: one.update(level="hard")),
    "an unknown kind": in_block("paragraph", lambda one: one.update(kind="poem")),
    "a blank text": in_block("paragraph", lambda one: one.update(fr=" ")),
    "bold that is not closed": in_block("paragraph", lambda one: one.update(fr="un **mot")),
    "an unknown placeholder": in_block("paragraph", lambda one: one.update(fr="{nurse}")),
    "a mark that is no number": in_block("paragraph", lambda one: one.update(fr="mot[^a]")),
    "a mark counted from 0": in_block("paragraph", lambda one: one.update(fr="mot[^0]")),
    "a mark with a nought before it": in_block("paragraph", lambda one: one.update(fr="mot[^01]")),
    "a mark in a picture's words": in_block("picture", lambda one: one.update(fr="mot[^1]")),
    "a mark in a code": in_block("qr", lambda one: one["fr"].update(code="mot[^1]")),
    "an empty name": planted(lambda one: one.update(name="")),
    "a blank version": planted(lambda one: one.update(version=" ")),
    "an empty source": planted(lambda one: one["sources"].append("")),
    "a text where a list belongs": in_block("list", lambda one: one.update(fr="un")),
    "a list without items": in_block("steps", lambda one: one.update(nl=[])),
    "a picture both described and decorative": in_block("picture", lambda one: one.update(decorative=True)),
    "a picture without words": in_block("picture", lambda one: (one.pop("fr"), one.pop("nl"))),
    "a width of nothing": in_block("table", lambda one: one.update(widths=[0, 1])),
    "a row of five doses": in_block("doses", lambda one: one["fr"]["rows"][0].pop()),
    "a week without a caption": in_block("week", lambda one: one["nl"].pop("caption")),
    "an answer counted from 0": in_block("quiz", lambda one: one["fr"][0].update(right=0)),
    "a code without words": in_block("qr", lambda one: one["fr"].pop("text")),
    "an unknown language once followed": in_block("paragraph", lambda one: one.update(was={"xx": "un"})),
    "a text in a block of fixed sentences": in_block("contact", lambda one: one.update(fr="Ici")),
}


class HandoutFormat(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((ROOT / "docs" / "handout.schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        cls.schema = Draft202012Validator(schema)

    def test_every_delivered_handout_and_the_example_are_taken(self):
        delivered = sorted((ROOT / "assets" / "handouts").glob("*.toml"))
        self.assertGreater(len(delivered), 12)
        for path in delivered:
            with self.subTest(path.name):
                faults = [error.message for error in self.schema.iter_errors(written(path.read_text()))]
                self.assertEqual(faults, [])
        self.assertTrue(self.schema.is_valid(EXAMPLE))

    def test_every_planted_fault_is_refused(self):
        for fault, handout in FAULTS.items():
            with self.subTest(fault):
                self.assertFalse(self.schema.is_valid(handout))

    def test_the_schema_knows_every_kind_of_the_page(self):
        kinds = {one["kind"] for one in EXAMPLE["block"]}
        known = set()
        for name, one in self.schema.schema["$defs"].items():
            if name.endswith("-block"):
                for part in [one, *one.get("oneOf", [])]:
                    kind = part.get("properties", {}).get("kind", {})
                    known |= set(kind.get("enum", [kind["const"]] if "const" in kind else []))
        self.assertEqual(kinds, known)


if __name__ == "__main__":
    unittest.main()
