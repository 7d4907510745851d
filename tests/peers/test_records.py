"""Fictional records in four languages, with names of five alphabets, opened by programs that know
nothing of Sentier."""

import pathlib
import tempfile
import unittest

import pikepdf
import tagcheck
from tools import example, said

TITLES = {
    "fr": "Ce que nous gardons sur vous",
    "nl": "Wat wij over u bewaren",
    "de": "Was wir über Sie aufbewahren",
    "en": "What we hold on you",
}
PAGES = {"fr": "Page {} / {}", "nl": "Pagina {} / {}", "de": "Seite {} / {}", "en": "Page {} / {}"}
FICTIONAL = {"fr": "Données fictives", "nl": "Fictieve gegevens", "de": "Erfundene Angaben", "en": "Fictional data"}
LAST_COLUMN = {"fr": "Noté par", "nl": "Genoteerd door", "de": "Festgehalten von", "en": "Noted by"}
NAMES = ["Олена Шевченко", "محمد بن عبد الله", "Ayşe Çağrı Işık", "Nguyễn Thị Hồng", "张伟"]
DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))


def language(pdf):
    """`file-fr-large.pdf` is in French."""
    return pdf.stem.split("-")[1]


def pages(pdf):
    """The words of each page, one blank between them, without the marks poppler adds around Arabic."""
    text = said("pdftotext", pdf, "-").translate(DIRECTION_MARKS)
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def read(pdf):
    """The words of a file."""
    return " ".join(pages(pdf))


class Records(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-records-")
        example("record", cls.folder.name)
        cls.pdfs = sorted(pathlib.Path(cls.folder.name).glob("*.pdf"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self, name="*"):
        self.assertEqual(len(self.pdfs), 12)
        for pdf in self.pdfs:
            if pdf.match(f"{name}.pdf"):
                with self.subTest(pdf.name):
                    yield pdf

    def test_qpdf_finds_no_fault(self):
        for pdf in self.each():
            self.assertIn("No syntax or stream encoding errors found", said("qpdf", "--check", pdf))

    def test_every_font_is_embedded_subset_and_readable(self):
        for pdf in self.each():
            for font in said("pdffonts", pdf).splitlines()[2:]:
                self.assertEqual(font.split()[-5:-2], ["yes", "yes", "yes"], font)

    def test_the_tags_agree_with_the_pages(self):
        for pdf in self.each():
            judged = tagcheck.Judge(pdf)
            self.assertEqual(judged.wrong, [])
            self.assertEqual(judged.languages, {language(pdf)})
            self.assertLessEqual({"/H1", "/P", "/Table", "/TR", "/TH", "/TD"}, set(judged.elements))

    def test_poppler_reads_every_name_whatever_its_alphabet(self):
        for pdf in self.each("file-*"):
            text = read(pdf)
            for name in NAMES:
                self.assertIn(name, text)

    def test_numbers_beside_an_arabic_name_keep_their_order(self):
        for pdf in self.each("file-*"):
            self.assertIn("37 °C, < 140/90 (2026)", read(pdf))

    def test_every_row_is_read_once(self):
        for pdf in self.each("file-*"):
            text = read(pdf)
            self.assertEqual((text.count("07/01/2025"), text.count("22/09/2026")), (1, 1))

    def test_every_page_is_numbered_and_marked_as_fictional(self):
        for pdf in self.each():
            found = pages(pdf)
            for number, text in enumerate(found, 1):
                self.assertIn(PAGES[language(pdf)].format(number, len(found)), text)
                self.assertIn(FICTIONAL[language(pdf)], text)

    def test_a_long_table_reaches_over_pages_with_its_head(self):
        for pdf in self.each("file-??"):
            found = pages(pdf)
            self.assertGreaterEqual(len(found), 3)
            self.assertIn(LAST_COLUMN[language(pdf)], found[1])

    def test_the_file_says_its_title_and_its_language(self):
        for pdf in self.each("file-*"):
            with pikepdf.open(pdf) as opened:
                self.assertEqual(str(opened.Root.Lang), language(pdf))
                with opened.open_metadata() as metadata:
                    self.assertEqual(metadata["dc:title"], TITLES[language(pdf)])
                with opened.open_outline() as outline:
                    [title] = outline.root
                    self.assertEqual(title.title, TITLES[language(pdf)])
                    self.assertEqual(len(title.children), 3)


if __name__ == "__main__":
    unittest.main()
