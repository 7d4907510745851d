"""Every delivered handout, printed in four ways and opened by programs that know nothing of Sentier."""

import pathlib
import re
import tempfile
import tomllib
import unittest

import tagcheck
from tools import example, said

CONTENT = pathlib.Path(__file__).parents[2] / "assets" / "handouts"

# Words that must come out whole although lines break in them.
WHOLE = {
    "diabetes2-3": {"fr": ["orteils"], "nl": ["tenen"], "de": ["zehen"], "en": ["toes"]},
}

# What each kind of block is for somebody who listens.
TAGS = {
    "list": {"/L", "/LI"},
    "steps": {"/L", "/LI"},
    "table": {"/Table", "/TH", "/TD"},
    "picture": {"/Figure"},
    "qr": {"/Figure"},
}


def contents():
    """Each handout as its author wrote it, by name."""
    return {path.stem: tomllib.loads(path.read_text()) for path in CONTENT.glob("*.toml")}


def parts(pdf):
    """`shared-goals-fr-nl-large.pdf` is `shared-goals`, in French and Dutch."""
    name = max((name for name in contents() if pdf.stem.startswith(f"{name}-")), key=len)
    return name, [part for part in pdf.stem[len(name) + 1 :].split("-") if part != "large"]


def words(text):
    """Its words in small letters, without what stands around them."""
    return re.findall(r"[^\W\d_]+", text.lower())


class Handouts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-handouts-")
        example("print", cls.folder.name)
        cls.pdfs = sorted(pathlib.Path(cls.folder.name).glob("*.pdf"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        self.assertEqual(len(self.pdfs), 4 * len(contents()))
        for pdf in self.pdfs:
            with self.subTest(pdf.name):
                yield pdf

    def test_qpdf_finds_no_fault(self):
        for pdf in self.each():
            self.assertIn("No syntax or stream encoding errors found", said("qpdf", "--check", pdf))

    def test_every_font_is_embedded_subset_and_readable(self):
        for pdf in self.each():
            fonts = said("pdffonts", pdf).splitlines()[2:]
            self.assertEqual(len(fonts), 2)
            for font in fonts:
                self.assertEqual(font.split()[-5:-2], ["yes", "yes", "yes"], font)

    def test_poppler_reads_the_words_of_each_language(self):
        for pdf in self.each():
            read = set(words(said("pdftotext", pdf, "-")))
            name, languages = parts(pdf)
            for language in languages:
                title = words(contents()[name]["title"][language])
                self.assertLessEqual(set(title + WHOLE.get(name, {}).get(language, [])), read)

    def test_the_name_is_read_whole(self):
        for pdf in self.each():
            if "{patient}" not in str(contents()[parts(pdf)[0]]):
                continue  # Speaks to those who help, not to the patient.
            self.assertIn("Colette Vandenbroucke", " ".join(said("pdftotext", pdf, "-").split()))

    def test_the_tags_agree_with_the_pages(self):
        for pdf in self.each():
            name, languages = parts(pdf)
            judged = tagcheck.Judge(pdf)
            self.assertEqual(judged.wrong, [])
            self.assertEqual({language.split("-")[0] for language in judged.languages}, set(languages))
            kinds = [block["kind"] for block in contents()[name]["block"]]
            headings = {"/H2"} if "heading" in kinds else set()
            wanted = {"/H1", "/P"}.union(headings, *(TAGS.get(kind, set()) for kind in kinds))
            self.assertLessEqual(wanted, set(judged.elements))


class EveryLayout(unittest.TestCase):
    """The example of the format's page, which has every block, and a handout that is read from the right."""

    LAYOUTS = {"side-by-side", "sides", "stacked", "large", "easy", "a5", "poster"}
    MADE = {
        ("fr", "nl"): CONTENT.parents[1] / "docs" / "handout-format.md",
        ("fr", "ar"): CONTENT / "heart-failure-1.toml",
        ("ar",): CONTENT / "heart-failure-1.toml",
    }

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-layouts-")
        for languages, file in cls.MADE.items():
            codes = ",".join(languages)
            example("print", pathlib.Path(cls.folder.name) / codes, codes, file)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        for languages in self.MADE:
            pdfs = sorted((pathlib.Path(self.folder.name) / ",".join(languages)).glob("*.pdf"))
            self.assertEqual(len(pdfs), len(self.LAYOUTS))
            for pdf in pdfs:
                with self.subTest(pdf.name, languages=languages):
                    yield pdf, set(languages)

    def test_the_tags_agree_with_the_pages_and_notes_are_notes(self):
        for pdf, languages in self.each():
            judged = tagcheck.Judge(pdf)
            self.assertEqual(judged.wrong, [])
            self.assertEqual({language.split("-")[0] for language in judged.languages}, languages)
            self.assertLessEqual({"/Note", "/Reference", "/H3" if "nl" in languages else "/H2"}, set(judged.elements))

    def test_qpdf_finds_no_fault_and_every_page_has_the_size_of_its_layout(self):
        widths = {"a5": 419.5, "poster": 841.9}
        for pdf, _ in self.each():
            self.assertIn("No syntax or stream encoding errors found", said("qpdf", "--check", pdf))
            layout = next(layout for layout in sorted(self.LAYOUTS, key=len, reverse=True) if pdf.stem.endswith(layout))
            sizes = re.findall(r"size:\s+([0-9.]+) x", said("pdfinfo", "-f", 1, "-l", 99, pdf))
            self.assertTrue(sizes)
            for size in sizes:
                self.assertAlmostEqual(float(size), widths.get(layout, 595.3), delta=0.2)

    def test_the_fronts_and_the_backs_of_a_sheet_are_in_one_language_each(self):
        pdf = pathlib.Path(self.folder.name) / "fr,nl" / "example-sides.pdf"
        pages = said("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
        for place, page in enumerate(pages):
            self.assertEqual("Imprimé le" in page, place % 2 == 0)
            self.assertEqual("Afgedrukt op" in page, place % 2 == 1)


if __name__ == "__main__":
    unittest.main()
