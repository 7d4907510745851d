"""The suite must be able to fail: every leak planted here on purpose has to be found, and the honest twin of each has
to pass."""

import json
import pathlib
import tempfile
import unittest

from disclosure import attack, centres, planted, policy_reader, scan
from disclosure.catalogue import ATTENDANCES, PATHOLOGIES, PATIENTS, TOTAL
from disclosure.register import Line, truth

QUARTER = "2026Q1"


def people(pathology, number, came=1, first=0):
    """So many persons who each came so often."""
    return [
        Line(f"{pathology}{first + one}", QUARTER, pathology, "A45_64", "F", "FR", "GRP", came) for one in range(number)
    ]


# Two rows are small; IRC can protect them.
ROWS = {"DT2": 60, "IC": 40, "OBE": 25, "BPCO": 3, "IRC": 13, "AUT": 7}
CELLS = truth([line for pathology, number in ROWS.items() for line in people(pathology, number, 2)])
HIDDEN = ("BPCO", "IRC", "AUT")
HONEST = planted.one_quarter(CELLS, QUARTER, HIDDEN)


def found(some):
    """What a scan said, as one list."""
    return list(some)


class Attacks(unittest.TestCase):
    def test_an_honest_quarter_is_found_wide_by_every_reader(self):
        self.assertEqual(attack.judged(HONEST, CELLS), [])
        self.assertEqual(attack.narrow(HONEST), [])
        self.assertEqual(policy_reader.narrow(HONEST), [])

    def test_one_small_row_hidden_alone_is_found_exactly(self):
        cells = truth([line for row, number in ROWS.items() if row != "AUT" for line in people(row, number)])
        exact = {
            one.cell: one.low
            for one in attack.narrow(planted.one_quarter(cells, QUARTER, ["BPCO"]))
            if one.low == one.high
        }
        self.assertEqual(exact[ATTENDANCES, QUARTER, "BPCO"], 3)

    def test_two_small_rows_alone_are_found_narrow(self):
        leak = planted.one_quarter(CELLS, QUARTER, ["BPCO", "AUT"])
        intervals = {one.cell[2]: (one.low, one.high) for one in policy_reader.narrow(leak)}
        self.assertEqual(intervals, {"BPCO": (1, 9), "AUT": (1, 9)})

    def test_a_year_that_gives_a_quarter_away_is_found(self):
        lines = centres.centre(60, 1)
        cells = truth(lines)
        wrong = attack.judged(planted.primary_only(cells, "2026"), cells)
        self.assertIn("narrow", " ".join(one.why for one in wrong))
        self.assertTrue(any(one.low == one.high for one in wrong))

    def test_a_hidden_total_between_rows_that_are_shown_is_found_by_what_persons_can_be(self):
        cells = truth(people("DT2", 30) + people("OBE", 4))
        leak = planted.one_quarter(cells, QUARTER, [TOTAL])
        cells_found = {one.cell: (one.low, one.high) for one in attack.narrow(leak)}
        self.assertEqual(cells_found[PATIENTS, QUARTER, TOTAL], (30, 34))
        self.assertEqual(cells_found[ATTENDANCES, QUARTER, TOTAL], (34, 34))

    def test_a_row_hidden_beside_its_only_neighbour_is_found_by_whoever_knows_the_rules(self):
        cells = truth(people("DT2", 40, 9) + people("OBE", 12, 9) + people("IC", 12, 9) + people("AUT", 1, 9))
        leak = planted.one_quarter(cells, QUARTER, ["IC", "AUT"])
        self.assertEqual({one.cell[2] for one in policy_reader.narrow(leak)}, {"IC", "AUT"})

    def test_elsewhere_is_found_when_the_four_countries_are_shown(self):
        lines = [line._replace(residence="ZZ") if line.pathology == "BPCO" else line for line in lines_of_a_year()]
        cells = truth(lines)
        year = planted.document([planted.table("2026", (TOTAL, "FR", "BE", "LU", "DE"), cells)])
        self.assertIn((ATTENDANCES, "2026", "ZZ"), [one.cell for one in attack.judged(year, cells)])


def lines_of_a_year():
    """The rows of the quarter, as a year."""
    return [line for pathology, number in ROWS.items() for line in people(pathology, number, 2)]


class Scans(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="sentier-planted-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def finds(self, some, what):
        said = found(some)
        self.assertTrue(any(what in one for one in said), f"{what!r} is not in {said}")

    def passes(self, some):
        self.assertEqual(found(some), [])

    def test_the_honest_document_passes(self):
        self.passes(scan.json_text(json.dumps(HONEST)))

    def test_flagged_primaries_are_found(self):
        self.finds(scan.json_text(planted.flagged(HONEST, CELLS)), "a key of its own: status")

    def test_a_minus_nought_a_fraction_a_word_and_a_key_twice_are_found(self):
        text = json.dumps(HONEST)
        first = f'"{PATIENTS}": {ROWS["DT2"]}'
        self.assertIn(first, text)
        for value, what in {
            "-0": "not whole",
            "60.0": "not whole",
            "NaN": "not whole",
            '"<11"': "a mark",
            "true": "a mark",
        }.items():
            with self.subTest(value):
                self.finds(scan.json_text(text.replace(first, f'"{PATIENTS}": {value}')), what)
        self.finds(scan.json_text(text.replace(first, f"{first}, {first}")), "a key twice")
        self.finds(scan.json_text(text.replace(first, f'"{PATIENTS}": null')), "one of two numbers")

    def test_a_percentage_beside_a_hidden_cell_is_found(self):
        self.finds(scan.csv_text(planted.percentages(HONEST, CELLS), HONEST), "2.0 %")
        honest = "\n".join(f"{cell['code']},{cell[PATIENTS] or ''}" for cell in HONEST["tables"][0]["cells"])
        self.passes(scan.csv_text(honest, HONEST))

    def test_a_formula_in_a_sheet_of_text_is_found(self):
        self.finds(scan.csv_text('TOT;148\nBPCO;"=B1-B2"\n', HONEST), "a formula")
        self.finds(scan.csv_text("TOT;148\nBPCO;-B2\n", HONEST), "a formula")

    def test_bars_of_hidden_rows_are_found_in_a_drawing_and_on_a_page(self):
        for whose, finds in (("all", True), ("shown", False)):
            heights = planted.bars(HONEST, CELLS, whose)
            planted.page(self.folder / "chart.pdf", planted.rectangles(heights))
            for said in (
                scan.svg_text(planted.drawing(heights), HONEST),
                scan.pdf_file(self.folder / "chart.pdf", HONEST, has_chart=True),
            ):
                with self.subTest(whose):
                    self.finds(said, "a length without a value") if finds else self.passes(said)

    def test_a_number_in_a_drawings_words_is_found(self):
        self.finds(scan.svg_text(planted.drawing([30], "BPCO 3 (2 %)"), HONEST), "2 %")

    def test_hidden_text_of_a_page_is_found_however_it_is_hidden(self):
        path = self.folder / "page.pdf"
        planted.page(path, planted.words("DT2 60"))
        self.passes(scan.pdf_file(path, HONEST))
        planted.page(path, planted.words("BPCO 3", mode=3))
        self.finds(scan.pdf_file(path, HONEST), "drawn invisibly")
        planted.page(path, planted.words("BPCO 3", colour="1 g"))
        self.finds(scan.pdf_file(path, HONEST), "a number of its own: 3")
        planted.page(path, planted.words("DT2 60"), note="BPCO: 3")
        self.finds(scan.pdf_file(path, HONEST), "a note")

    def test_formulas_notes_and_hidden_parts_of_a_workbook_are_found(self):
        path, rows = self.folder / "sheet.xlsx", [["TOT", 148], ["DT2", 60], ["BPCO", None]]
        planted.workbook(path, rows)
        self.passes(scan.workbook(path, HONEST))
        planted.workbook(path, [*rows, ["BPCO", "=B1-B2"]])
        self.finds(scan.workbook(path, HONEST), "a formula")
        planted.workbook(
            path, [*rows, ["BPCO", 3]], lambda book: setattr(book.active.row_dimensions[4], "hidden", True)
        )
        self.finds(scan.workbook(path, HONEST), "a hidden row")
        planted.workbook(path, rows, lambda book: setattr(book.create_sheet("Quelle"), "sheet_state", "veryHidden"))
        self.finds(scan.workbook(path, HONEST), "a hidden sheet")


class Rules(unittest.TestCase):
    def test_every_pathology_has_a_row_in_the_planted_quarter(self):
        self.assertEqual(set(ROWS), set(PATHOLOGIES))


if __name__ == "__main__":
    unittest.main()
