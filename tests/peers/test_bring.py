"""Word documents written by a program that knows nothing of Sentier become blocks."""

import json
import pathlib
import tempfile
import unittest

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from tools import example


def written(path):
    """A leaflet with everything a handout has a block for, and some things it has none for."""
    leaflet = Document()
    leaflet.add_heading("Le sel", 0)
    leaflet.add_heading("Au quotidien", 1)
    words = leaflet.add_paragraph("Mangez ")
    words.add_run("moins").bold = True
    words.add_run(" de sel")
    words.add_run().add_break(WD_BREAK.LINE)
    words.add_run("chaque jour\t{patient} & <vous>.").italic = True
    for item in ["pain", "soupe"]:
        leaflet.add_paragraph(item, style="List Bullet")
    leaflet.add_heading("Le matin", 2)
    for step in ["Goûtez.", "Salez."]:
        leaflet.add_paragraph(step, style="List Number")
    leaflet.add_paragraph("Peu suffit.", style="Intense Quote")
    table = leaflet.add_table(rows=3, cols=2)
    for cell, text in zip(table._cells, ["Aliment", "Que faire", "Pain", "peu salé", "Soupe", ""]):
        cell.text = text
    table.cell(2, 0).merge(table.cell(2, 1))
    leaflet.add_paragraph("Les aliments", style="Caption")
    struck = OxmlElement("w:del")
    struck.append(leaflet.add_paragraph("Fin.").add_run(" barré")._r)
    leaflet.paragraphs[-1]._p.append(struck)
    leaflet.save(path)


class Bring(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory(prefix="sentier-bring-") as folder:
            path = pathlib.Path(folder) / "leaflet.docx"
            written(path)
            cls.brought = json.loads(example("bring", path))

    def test_a_leaflet_keeps_its_title_its_order_and_its_words(self):
        table = {
            "caption": "Les aliments",
            "head": ["Aliment", "Que faire"],
            "rows": [["Pain", "peu salé"], ["Soupe", ""]],
        }
        expected = [
            ("heading", "Au quotidien"),
            ("paragraph", "Mangez **moins** de sel chaque jour (patient) & <vous>."),
            ("list", ["pain", "soupe"]),
            ("subheading", "Le matin"),
            ("steps", ["Goûtez.", "Salez."]),
            ("key-message", "Peu suffit."),
            ("table", table),
            ("paragraph", "Fin."),
        ]
        found = [(block["kind"], block["texts"]["fr"]) for block in self.brought["blocks"]]
        self.assertEqual(self.brought["title"], "Le sel")
        self.assertEqual(found, expected)

    def test_what_is_not_taken_is_said(self):
        self.assertEqual(self.brought["left_out"], ["nested-table", "comment"])


if __name__ == "__main__":
    unittest.main()
