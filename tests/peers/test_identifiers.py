"""Thousands of national identifiers, right and wrong: our verdict against independent arithmetic."""

import collections
import unittest

import identifiers_oracle as oracle
from stdnum.be import bis, nn
from tools import example

COUNT = 8000
SEX = {"M": "M", "F": "F", None: "U"}


def verdicts(lines):
    return example("check_ids", told="".join(f"{line}\n" for line in lines)).splitlines()


class Identifiers(unittest.TestCase):
    def test_every_kind_is_judged_alike_but_for_the_classes_explained(self):
        classes = collections.Counter()
        for kind in oracle.PEERS:
            made = oracle.numbers(kind, COUNT)
            said = verdicts(f"{kind} {number}" for number in made)
            self.assertEqual(len(said), len(made))
            right = sum(one.startswith("ok") for one in said)
            self.assertGreater(right, COUNT // 4, kind)
            self.assertGreater(len(said) - right, COUNT // 4, kind)
            for number, one in zip(made, said):
                found = oracle.compared(kind, number, one.startswith("ok"))
                self.assertNotEqual(found, "", f"{kind} {number}: {one}")
                classes[found] += 1
        for explained in oracle.EXPLAINED.values():
            self.assertGreater(classes[explained.__name__], 0, f"{explained.__name__} never happened")

    def test_the_date_and_sex_that_the_package_reads_in_a_niss_are_not_cautioned_about(self):
        held = []
        for number in oracle.numbers("niss", COUNT):
            if oracle.niss_right(number) and not oracle.niss_day(number):
                born, month = nn.get_birth_date(number), nn.get_birth_month(number)
                year = nn.get_birth_year(number)
                known = str(born) if born else f"{year}-{month:02d}" if month else str(year or "")
                sex = bis.get_gender(number) if bis.is_valid(number) else nn.get_gender(number)
                held.append(f"niss {number} {known} {SEX[sex]}")
        self.assertGreater(len(held), COUNT // 5)
        for line, one in zip(held, verdicts(held)):
            self.assertNotIn("differs", one, line)

    def test_a_wrong_verdict_would_be_found(self):
        self.assertEqual(oracle.compared("nir", "295109912611193", False), "")
        self.assertEqual(oracle.compared("lu", "1893120105731", True), "")
        self.assertEqual(oracle.compared("kvnr", "A123456781", True), "")
        self.assertIsNone(oracle.compared("niss", "85073003328", True))


if __name__ == "__main__":
    unittest.main()
