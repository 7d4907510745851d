"""A fictional report as XLSX, ODS, CSV and JSON in four languages, opened by programs that know nothing of Sentier:
each says the figures that the JSON says, and the JSON is what its schema allows."""

import copy
import csv
import datetime
import json
import pathlib
import tempfile
import unittest

import odf.opendocument
import odf.table
import odf.teletype
import openpyxl
from jsonschema import Draft202012Validator
from tools import ROOT, example

LANGUAGES = ["de", "en", "fr", "nl"]
MISSING = {
    "de": ["Nicht erfasst", "Entfällt"],
    "en": ["Not recorded", "Not applicable"],
    "fr": ["Non renseigné", "Sans objet"],
    "nl": ["Niet ingevuld", "Niet van toepassing"],
}
YES = {"de": ["Nein", "Ja"], "en": ["No", "Yes"], "fr": ["Non", "Oui"], "nl": ["Nee", "Ja"]}


def expected(value, language):
    """What a cell holds for a value of the JSON."""
    match value:
        case {"is": "count", "count": number} | {"is": "days", "days": number}:
            return number
        case {"is": "minutes", "minutes": minutes}:
            return datetime.timedelta(minutes=minutes)
        case {"whole": whole, "part": part} if whole:
            return part / whole
        case {"is": "yes", "yes": yes}:
            return YES[language][yes]
        case {"is": "words", "words": words}:
            return words
        case {"is": "not-recorded"}:
            return MISSING[language][0]
    return MISSING[language][1]


def parts(value):
    """The numbers behind a share or a mean."""
    return [value["part"], value["whole"]] if "part" in value else [None, None]


def figures(report):
    """Rows of the first sheet below its headings: number, label, value, words, numerator, denominator."""
    for section in report["sections"]:
        yield [section["code"], section["heading"], None, None, None, None]
        for line in section["lines"]:
            above, below = parts(line["value"])
            if above is None and line["of"]:
                below = expected(line["of"]["value"], report["language"])
            value = expected(line["value"], report["language"])
            yield [line["cell"], line["label"], value, line["shown"], above, below]


def rows(table, language):
    """Rows of a table's sheet below its headings."""
    for row in [*table["rows"], *([table["total"]] if table["total"] else [])]:
        cells = [row["key"]]
        for place, value in enumerate(row["values"]):
            cells.append(expected(value, language))
            if any("part" in other["values"][place] for other in table["rows"]):
                cells += parts(value)
        yield cells


def of_excel(path):
    """Each sheet's name and rows, as openpyxl reads them."""
    book = openpyxl.load_workbook(path, data_only=False)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def of_open_document(path):
    """Each sheet's name and rows, as odfpy reads them."""
    sheets = {}
    for sheet in odf.opendocument.load(path).getElementsByType(odf.table.Table):
        read = [
            [open_cell(cell) for cell in row.getElementsByType(odf.table.TableCell)]
            for row in sheet.getElementsByType(odf.table.TableRow)
        ]
        sheets[sheet.getAttribute("name")] = read
    return sheets


def open_cell(cell):
    """A number, a stretch of time, a text or nothing."""
    kind = cell.getAttribute("valuetype")
    if kind in ("float", "percentage"):
        return float(cell.getAttribute("value"))
    if kind == "time":
        hours, minutes = cell.getAttribute("timevalue").removeprefix("PT").removesuffix("M00S").split("H")
        return datetime.timedelta(hours=int(hours), minutes=int(minutes))
    return "\n".join(odf.teletype.extractText(line) for line in cell.childNodes) or None


class ReportFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-report-")
        example("workbooks", cls.folder.name)
        schema = json.loads((ROOT / "docs" / "report.schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        cls.schema = Draft202012Validator(schema)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def path(self, language, ending):
        return pathlib.Path(self.folder.name) / f"report-{language}.{ending}"

    def report(self, language):
        return json.loads(self.path(language, "json").read_text())

    def same(self, found, wanted):
        """The cells of a row; a workbook may leave out the empty ones at its end."""
        found = [*found, *[None] * len(wanted)][: len(wanted)]
        for one, other in zip(found, wanted, strict=True):
            if isinstance(other, datetime.timedelta):
                self.assertAlmostEqual(one.total_seconds(), other.total_seconds(), places=3)
            else:
                self.assertEqual(one, other)

    def test_both_workbooks_say_what_the_json_says(self):
        for language in LANGUAGES:
            report = self.report(language)
            for read in (of_excel, of_open_document):
                ending = {of_excel: "xlsx", of_open_document: "ods"}[read]
                sheets = list(read(self.path(language, ending)).values())
                tables = [table for section in report["sections"] for table in section["tables"]]
                wanted = [list(figures(report))] + [list(rows(table, language)) for table in tables]
                with self.subTest(f"{language} {ending}"):
                    self.assertEqual(len(sheets), len(wanted) + 1)
                    for sheet, lines in zip(sheets, wanted):
                        self.assertEqual(sheet[0][0], report["restricted"])
                        for found, line in zip(sheet[4:], lines):
                            self.same(found, line)
                        self.assertGreaterEqual(len(sheet), 4 + len(lines))

    def test_excel_finds_no_formula_and_a_frozen_heading_on_a4(self):
        book = openpyxl.load_workbook(self.path("fr", "xlsx"))
        for sheet in book:
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
            self.assertNotIn("f", kinds)
            self.assertEqual((sheet.freeze_panes, sheet.page_setup.paperSize), ("A5", 9))
            self.assertIn("Diffusion restreinte", sheet.oddHeader.left.text)
        self.assertEqual([len(sheet._charts) for sheet in book], [0, 1, 1, 1, 0])
        self.assertEqual(book.properties.created, datetime.datetime(2026, 1, 12))

    def test_csv_has_each_figure_and_each_cell_once(self):
        for language in LANGUAGES:
            report = self.report(language)
            with open(self.path(language, "csv"), encoding="utf-8-sig", newline="") as file:
                found = list(csv.DictReader(file, delimiter=";"))
            lines = [line for section in report["sections"] for line in section["lines"]]
            own = [row for row in found if row["kind"] in ("figure", "beside")]
            self.assertEqual([row["cell"] for row in own], [line["cell"] for line in lines])
            self.assertEqual([row["unit"] for row in own], [line["value"]["is"] for line in lines])
            for row, line in zip(own, lines):
                if line["value"]["is"] == "count":
                    self.assertEqual(int(row["value"]), line["value"]["count"])
            tables = [table for section in report["sections"] for table in section["tables"]]
            cells = sum(len(table["columns"]) * (len(table["rows"]) + 1) for table in tables)
            self.assertEqual(sum(row["kind"] in ("cell", "total") for row in found), cells)

    def test_the_schema_takes_each_report_and_the_example_of_the_page(self):
        page = (ROOT / "docs" / "report-format.md").read_text()
        shown = json.loads(page.split("```json\n")[1].split("\n```")[0])
        for report in [shown, *map(self.report, LANGUAGES)]:
            self.assertEqual([error.message for error in self.schema.iter_errors(report)], [])

    def test_the_schema_refuses_planted_faults(self):
        def line(report):
            return report["sections"][0]["lines"][0]

        faults = {
            "another format": lambda one: one.update(format="report"),
            "no title": lambda one: one.pop("title"),
            "an unknown key": lambda one: one.update(colour="red"),
            "an unknown language": lambda one: one.update(language="lb"),
            "a number as text": lambda one: line(one)["value"].update(count="42"),
            "a count below nought": lambda one: line(one)["value"].update(count=-1),
            "nought in place of nothing": lambda one: line(one).update(value={"is": "not-recorded", "count": 0}),
            "an unknown kind": lambda one: line(one).update(value={"is": "nothing"}),
            "a share without its whole": lambda one: line(one).update(value={"is": "share", "part": 1}),
            "no word about the denominator": lambda one: line(one).pop("of"),
        }
        for fault, change in faults.items():
            with self.subTest(fault):
                report = copy.deepcopy(self.report("fr"))
                change(report)
                self.assertFalse(self.schema.is_valid(report))


if __name__ == "__main__":
    unittest.main()
