"""What was said cannot be unsaid: corrections and withdrawals in every order, and what a reader who kept every revision
finds by subtracting one from another."""

import itertools
import unittest

from disclosure import attack, door
from disclosure.catalogue import ATTENDANCES, PATIENTS, TOTAL
from disclosure.register import Line, truth

QUARTERS = ("2026Q1", "2026Q2")
K = 11
ROWS = {"DT2": 60, "IC": 41, "OBE": 33, "BPCO": 24, "IRC": 13, "AUT": 7}


def people(pathology, numbers, period):
    """One line for each person, who came twice."""
    return [Line(f"{pathology}{one}", period, pathology, "A45_64", "FM"[one % 2], "FR", "GRP", 2) for one in numbers]


def register(changed=()):
    """Two quarters; `changed` gives some rows other persons."""
    changed = dict(changed)
    lines = []
    for period, (code, number) in itertools.product(QUARTERS, ROWS.items()):
        lines += people(code, changed.get((period, code), range(number)), period)
    return lines


# What becomes of the register between two runs: a few more, as many more as k, some for others, some fewer.
CHANGES = {
    "four more": {("2026Q1", "DT2"): range(64)},
    "twelve more": {("2026Q1", "DT2"): range(72)},
    "twelve fewer": {("2026Q2", "IC"): range(29)},
    "one for one": {("2026Q1", "OBE"): [*range(1, 33), 99]},
    "fifteen for fifteen": {("2026Q2", "OBE"): range(15, 48)},
    "a hidden row": {("2026Q1", "AUT"): range(9)},
}


def released(said, period):
    """Each revision of a period that shows something, with the truth on the day it was first said."""
    revisions = {}
    for lines, document in said:
        [table] = [table for table in document["tables"] if table["period"] == period]
        if table["cells"]:
            revisions.setdefault(table["revision"], (truth(lines), table))
    return list(revisions.values())


class Corrections(unittest.TestCase):
    def revisions(self, one, acts):
        """Every document said while these acts follow each other, with the register of each."""
        said = [(register(), one.release(register()))]
        for act in acts:
            if act in CHANGES:
                lines = register(CHANGES[act])
                words = [word for quarter in QUARTERS for word in ("--correct", quarter)]
                said.append((lines, one.release(lines, *words)))
            else:
                one.withdraw(act)
                said.append((said[-1][0], one.release(said[-1][0])))
        return said

    def test_no_order_of_corrections_and_withdrawals_tells_of_fewer_than_k_persons(self):
        told = 0
        for acts in itertools.permutations((*CHANGES, "2026Q1"), 2):
            with self.subTest(acts), door.Door() as one:
                said = self.revisions(one, acts)
                self.assertEqual(attack.judged(said[0][1], truth(register())), [])
                for period in QUARTERS:
                    for earlier, later in itertools.combinations(released(said, period), 2):
                        told += self.differ_by_many(period, earlier, later)
        self.assertGreater(told, 0, "some correction went through")

    def differ_by_many(self, period, earlier, later):
        """Each cell two revisions show is the same, or at least k persons came and none or k went."""
        told = 0
        for cell, other in zip(earlier[1]["cells"], later[1]["cells"]):
            if None not in (cell[ATTENDANCES], other[ATTENDANCES]) and cell != other:
                name = period, cell["code"]
                self.moved_enough(earlier[0][name].people, later[0][name].people, name)
                told += 1
        return told

    def moved_enough(self, old, new, name):
        """Persons added and persons removed, each none or at least k."""
        added = [person for person in new if new[person] > old.get(person, 0)]
        removed = [person for person in old if old[person] > new.get(person, 0)]
        for moved in (added, removed):
            self.assertTrue(not moved or len(moved) >= K, f"{name}: {len(moved)} persons")

    def test_one_person_for_another_says_nothing_though_no_total_changes(self):
        with door.Door() as one:
            before = one.release(register())
            lines = register(CHANGES["one for one"])
            self.assertEqual(one.release(lines, "--correct", "2026Q1")["tables"], before["tables"])

    def test_twelve_more_are_told_and_four_more_are_not(self):
        with door.Door() as one:
            one.release(register())
            kept = one.release(register(CHANGES["four more"]), "--correct", "2026Q1")
            self.assertEqual(door.cells_of(kept, "2026Q1")[TOTAL][PATIENTS], sum(ROWS.values()))
            self.assertEqual(kept["withheld"][0]["why"], "frozen")
            told = one.release(register(CHANGES["twelve more"]), "--correct", "2026Q1")
            self.assertEqual(door.cells_of(told, "2026Q1")[TOTAL][PATIENTS], sum(ROWS.values()) + 12)
            self.assertEqual([table["revision"] for table in told["tables"]], [2, 1])

    def test_a_third_correction_in_a_year_is_refused(self):
        with door.Door() as one:
            one.release(register())
            for more in (12, 24):
                one.release(register({("2026Q1", "DT2"): range(60 + more)}), "--correct", "2026Q1")
            third = one.release(register({("2026Q1", "DT2"): range(96)}), "--correct", "2026Q1")
            self.assertEqual(third["withheld"][0]["why"], "corrections-used-up")
            self.assertEqual(door.cells_of(third, "2026Q1")["DT2"][PATIENTS], 84)

    def test_what_was_withdrawn_is_not_said_again_by_itself(self):
        with door.Door() as one:
            one.release(register())
            one.withdraw("2026Q1")
            again = one.release(register())
            self.assertEqual([table["status"] for table in again["tables"]], ["withdrawn", "released"])
            self.assertEqual(again["tables"][0]["cells"], [])
            with self.assertRaises(door.Refused) as caught:
                one.withdraw("2026Q1")
            self.assertEqual(caught.exception.code, "microdata-not-released")

    def test_a_withdrawn_table_still_counts_in_what_is_said_later(self):
        """The year is held against a quarter that was taken back, for whoever read it knows it."""
        with door.Door() as one:
            lines = [
                *register(),
                *(
                    line._replace(period=quarter)
                    for quarter in ("2026Q3", "2026Q4")
                    for line in people("DT2", range(40), "2026Q1")
                ),
            ]
            first = one.release([line for line in lines if line.period != "2026Q4"])
            one.withdraw("2026Q2")
            last = one.release(lines)
            known = {
                "policy": last["policy"],
                "tables": [*first["tables"], *(table for table in last["tables"] if table["status"] == "released")],
            }
            self.assertEqual(attack.judged(known, truth(lines)), [])


if __name__ == "__main__":
    unittest.main()
