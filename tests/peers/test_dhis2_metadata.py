"""The package a DHIS2 administrator imports: the server takes it as it ships, and refuses what is inconsistent."""

import copy
import json
import unittest

from dhis2.metadata import Metadata
from tools import ROOT

PACKAGE = json.loads((ROOT / "assets" / "dhis2" / "metadata.json").read_text())
COMBO = "bjDvmb4bfuf"


def planted(change):
    """The package with a fault in it."""
    copied = copy.deepcopy(PACKAGE)
    change(copied)
    return copied


def uid(number):
    return f"Own{number:08d}"


def combination(sizes):
    """A category combination with categories of so many options."""
    options, categories, number = [], [], 0
    for size in sizes:
        own = []
        for _ in range(size):
            number += 1
            own.append({"id": uid(number), "name": f"option {number}"})
        options += own
        number += 1
        categories.append({"id": uid(number), "name": f"category {number}", "categoryOptions": [{"id": one["id"]} for one in own]})
    combo = {"id": uid(99_999), "name": "combo", "categories": [{"id": one["id"]} for one in categories]}
    return {"categoryOptions": options, "categories": categories, "categoryCombos": [combo]}


FAULTS = {
    "an identifier that is none": planted(lambda p: p["dataElements"][0].update(id="1abcdefghij")),
    "a code twice": planted(lambda p: p["dataElements"][0].update(code=p["dataElements"][1]["code"])),
    "a name twice": planted(lambda p: p["dataSets"][0].update(name=p["dataSets"][1]["name"])),
    "a name that is too long": planted(lambda p: p["dataElements"][0].update(shortName="x" * 51)),
    "an element nobody has": planted(lambda p: p["dataElements"].pop()),
    "a combination nobody has": planted(lambda p: p["dataElements"][0].update(categoryCombo={"id": "abcdefghijk"})),
    "six categories": combination([2] * 6),
    "too many combinations": combination([8, 8, 8]),
    "too many options": combination([51]),
}


class Package(unittest.TestCase):
    def test_the_package_is_taken_as_it_ships_and_taken_again(self):
        server = Metadata()
        self.assertEqual(server.take(PACKAGE), [])
        self.assertEqual(server.take(PACKAGE), [])
        self.assertEqual(len(server.objects["dataElements"]), len(PACKAGE["dataElements"]))

    def test_what_is_inconsistent_is_refused_whole(self):
        for fault, package in FAULTS.items():
            with self.subTest(fault):
                server = Metadata()
                self.assertNotEqual(server.take(package), [])
                self.assertEqual(server.objects["dataElements"], {})

    def test_the_limits_themselves_are_taken(self):
        self.assertEqual(Metadata().take(combination([2] * 5)), [])
        self.assertEqual(Metadata().take(combination([50, 10])), [])

    def test_zeros_are_kept_and_nothing_is_added_up(self):
        for element in PACKAGE["dataElements"]:
            self.assertTrue(element["zeroIsSignificant"])
            self.assertEqual((element["aggregationType"], element["categoryCombo"]), ("NONE", {"id": COMBO}))

    def test_names_stand_in_the_languages_of_the_program(self):
        for one in PACKAGE["dataElements"] + PACKAGE["dataSets"]:
            self.assertEqual({word["locale"] for word in one["translations"]}, {"fr", "nl", "de"})


if __name__ == "__main__":
    unittest.main()
