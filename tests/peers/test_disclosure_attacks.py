"""Attacks on the door's own releases: everything ever said of a year, bounded by a solver, by a reader of the rules and
by brute force. `SENTIER_CENTRES` says how many made-up centres of each kind are attacked."""

import collections
import itertools
import os
import unittest

from disclosure import attack, centres, door, enumeration, planted, policy_reader
from disclosure.catalogue import ATTENDANCES, PATHOLOGIES, PATIENTS, TOTAL, quarters_of
from disclosure.register import Line, truth

CENTRES = int(os.environ.get("SENTIER_CENTRES", "3"))
QUARTER = "2026Q1"
POLICIES = ("k11-v1", "k5-v1")


def people(pathology, number, came=1, period=QUARTER, first=0, residence="FR"):
    """So many persons who each came so often."""
    return [
        Line(f"{pathology}{first + one}", period, pathology, "A45_64", "FM"[one % 2], residence, "GRP", came)
        for one in range(number)
    ]


class MadeUpCentres(unittest.TestCase):
    def withstands(self, lines, policy):
        released = door.once(lines, policy)
        self.assertEqual(attack.judged(released, truth(lines)), [])
        self.assertEqual(policy_reader.narrow(released), [])
        return released

    def test_no_hidden_cell_of_a_usual_centre_is_found(self):
        for a_month, seed, policy in itertools.product((15, 30, 60), range(CENTRES), POLICIES):
            country = ("FR", "BE", "LU", "DE")[seed % 4]
            with self.subTest(a_month=a_month, seed=seed, policy=policy):
                self.withstands(centres.centre(a_month, seed, country=country), policy)

    def test_no_hidden_cell_of_a_skewed_centre_is_found(self):
        said = collections.Counter()
        for seed, policy in itertools.product(range(30 * CENTRES), POLICIES):
            with self.subTest(seed=seed, policy=policy):
                for table in self.withstands(centres.skewed(seed), policy)["tables"]:
                    said[table["step"]] += 1
                    said["hidden"] += any(cell[ATTENDANCES] is None for cell in table["cells"])
        self.assertGreater(said["hidden"], CENTRES, "the attack had something to find")

    def test_every_table_is_held_against_what_was_released_before_it(self):
        lines = centres.centre(30, 7)
        with door.Door() as one_by_one:
            for quarter in quarters_of("2026"):
                document = one_by_one.release([line for line in lines if line.period <= quarter])
                self.assertEqual(attack.judged(document, truth(line for line in lines if line.period <= quarter)), [])
        self.assertEqual(document, door.once(lines))


class BruteForce(unittest.TestCase):
    def test_the_solver_finds_what_counting_every_table_finds(self):
        cases = {
            "two hidden": (people("DT2", 5) + people("IC", 2) + people("OBE", 1, 2), ["IC", "OBE"]),
            "two programmes": (
                people("DT2", 4) + [Line("DT20", QUARTER, "IC", "A45_64", "F", "FR", "GRP", 1)] + people("AUT", 2),
                ["IC", "AUT"],
            ),
            "all rows": (people("DT2", 3) + people("IC", 1), PATHOLOGIES),
            "the total": (people("DT2", 4) + people("IC", 1), [TOTAL]),
        }
        for name, (lines, hidden) in cases.items():
            with self.subTest(name):
                document = planted.one_quarter(truth(lines), QUARTER, hidden)
                counted = enumeration.intervals(document["tables"][0], most=9)
                solved = {(measure, code): ends for (measure, _, code), ends in attack.intervals(document).items()}
                self.assertEqual(solved, counted)

    def test_tiny_centres_that_say_the_same_are_too_many_to_tell_apart(self):
        """Every centre of at most twelve persons in two programmes, by what the door says of it."""
        worlds = collections.defaultdict(list)
        for diabetes, obesity in itertools.product(range(13), repeat=2):
            if 0 < diabetes + obesity <= 12:
                cells = door.cells_of(door.once(people("DT2", diabetes) + people("OBE", obesity), "k5-v1"), QUARTER)
                published = tuple(cell[PATIENTS] for cell in cells.values())
                worlds[published].append({"DT2": diabetes, "OBE": obesity, TOTAL: diabetes + obesity})
        self.assertGreater(len(worlds), 5)
        for published, possible in worlds.items():
            # That a hidden total is small is what no threshold can hide.
            for code, value in zip((TOTAL, *PATHOLOGIES), published):
                if value is None and code in possible[0] and published[0] is not None:
                    values = {world[code] for world in possible}
                    self.assertGreaterEqual(len(values), 5, f"{code} in {published}")
                    self.assertGreaterEqual(max(values) - min(values), 5, f"{code} in {published}")


class Differences(unittest.TestCase):
    def setUp(self):
        self.lines = centres.centre(30, 3)
        self.door = door.Door()
        self.addCleanup(self.door.folder.cleanup)
        self.before = self.door.release(self.lines)
        self.remembered = self.door.remembers()

    def changes(self):
        """The register with one person more, one fewer, one who came once more, a quarter gone."""
        one = self.lines[40]
        yield "one more", [*self.lines, one._replace(person="new")]
        yield "one fewer", [line for line in self.lines if line.person != one.person]
        yield "once more", [*self.lines, one._replace(attendances=1)]
        yield "nobody", [line for line in self.lines if line.period != "2026Q2"]

    def test_one_person_more_or_fewer_changes_nothing_that_was_said(self):
        for name, lines in self.changes():
            with self.subTest(name):
                after = self.door.release(lines)
                self.assertEqual(after["tables"], self.before["tables"])
                self.assertIn("frozen", {one["why"] for one in after["withheld"]})
                self.assertEqual(self.door.remembers(), self.remembered)

    def test_a_change_among_hidden_rows_changes_nothing_that_was_said(self):
        turned = {"IRC": "AUT", "AUT": "IRC"}
        after = self.door.release(
            [line._replace(pathology=turned.get(line.pathology, line.pathology)) for line in self.lines]
        )
        self.assertEqual(after["tables"], self.before["tables"])
        self.assertEqual(self.door.remembers(), self.remembered)

    def test_the_same_register_says_the_same_again(self):
        self.assertEqual(self.door.release(self.lines), self.before)
        self.assertEqual(self.door.remembers(), self.remembered)

    def test_a_lower_threshold_asked_for_later_tells_nothing_more(self):
        self.door.policy = "k5-v1"
        try:
            after = self.door.release(self.lines)
        except door.Refused as refused:
            self.assertEqual(refused.code, "microdata-ledger-contradicts")
        else:
            self.assertEqual(after["tables"], self.before["tables"])
        self.assertEqual(self.door.remembers(), self.remembered)


class Shapes(unittest.TestCase):
    def test_when_all_share_one_illness_only_the_total_is_told(self):
        for number in (11, 30, 90):
            cells = door.cells_of(door.once(people("DT2", number)), QUARTER)
            self.assertEqual(cells[TOTAL][PATIENTS], number)
            self.assertEqual({cells[code][PATIENTS] for code in PATHOLOGIES if code in cells} - {None}, set())

    def test_one_patient_who_came_forty_times_is_not_forty_patients(self):
        cells = door.cells_of(door.once(people("DT2", 1, 40)), QUARTER)
        self.assertEqual({cell[ATTENDANCES] for cell in cells.values()}, {None})

    def test_a_row_that_one_patient_dominates_is_hidden(self):
        numbers = {"DT2": 60, "IC": 41, "BPCO": 33, "IRC": 24, "AUT": 13}
        lines = [line for code, number in numbers.items() for line in people(code, number, 2)]
        lines += people("OBE", 10) + people("OBE", 1, 60, first=99)
        cells = door.cells_of(door.once(lines), QUARTER)
        self.assertIsNone(cells["OBE"][ATTENDANCES])
        self.assertEqual(attack.judged(door.once(lines), truth(lines)), [])

    def test_a_year_whose_patients_all_live_in_one_country_does_not_say_which(self):
        lines = [line._replace(residence="FR") for line in centres.centre(60, 2)]
        cells = door.cells_of(door.once(lines), "2026")
        self.assertIsNotNone(cells[TOTAL][ATTENDANCES])
        self.assertEqual(
            {cells[code][ATTENDANCES] for code in ("FR", "BE", "LU", "DE") if code in cells} - {None}, set()
        )

    def test_those_who_live_elsewhere_cannot_be_had_by_subtraction(self):
        lines = centres.centre(60, 4)
        few = {name for name in sorted({line.person for line in lines})[:4]}
        lines = [line._replace(residence="ZZ") if line.person in few else line for line in lines]
        self.assertEqual(attack.judged(door.once(lines), truth(lines)), [])

    def test_one_unknown_sex_takes_the_sexes_out_of_the_table(self):
        lines = centres.centre(60, 5)
        unknown = [line._replace(sex="U") if line.person == lines[0].person else line for line in lines]
        self.assertFalse({"F", "M"} & set(door.cells_of(door.once(unknown), "2026")))
        self.assertEqual(attack.judged(door.once(unknown), truth(unknown)), [])


class SameRegister(unittest.TestCase):
    """The same register in other words says the same."""

    def test_neither_the_order_of_lines_nor_the_names_of_persons_matter(self):
        lines = centres.centre(30, 6)
        expected = door.once(lines)
        self.assertEqual(door.once(lines[::-1]), expected)
        self.assertEqual(door.once([line._replace(person=f"{line.person} X") for line in lines]), expected)
        halves = [
            line._replace(attendances=part)
            for line in lines
            for part in (line.attendances // 2, line.attendances - line.attendances // 2)
        ]
        self.assertEqual(door.once(halves), expected)

    def test_codes_that_change_places_change_the_table_and_nothing_else(self):
        numbers = {"DT2": 60, "IC": 41, "OBE": 33, "BPCO": 24, "IRC": 13, "AUT": 7}
        lines = [line for code, number in numbers.items() for line in people(code, number, 2)]
        expected = door.cells_of(door.once(lines), QUARTER)
        turned = dict(zip(PATHOLOGIES, PATHOLOGIES[1:] + PATHOLOGIES[:1]))
        cells = door.cells_of(door.once([line._replace(pathology=turned[line.pathology]) for line in lines]), QUARTER)
        for code in PATHOLOGIES:
            self.assertEqual(cells[turned[code]][PATIENTS], expected[code][PATIENTS], code)

    def test_a_year_beside_another_changes_nothing(self):
        this, next_one = centres.centre(30, 8), centres.centre(60, 9, year="2027")
        together = door.once([*this, *next_one])
        alone = [table for lines in (this, next_one) for table in door.once(lines)["tables"]]
        for table in alone:
            if table["period"].startswith("2026"):
                self.assertIn(table, together["tables"])


if __name__ == "__main__":
    unittest.main()
