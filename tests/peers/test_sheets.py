"""Fictional papers of a session, a day and a week in four languages, and a pack of all of them, opened by
programs that know nothing of Sentier."""

import pathlib
import tempfile
import unittest

import pikepdf
import tagcheck
from tools import example, said

KINDS = ["badges", "calls", "cover", "materials", "signin", "week"]
LANGUAGES = ["de", "en", "fr", "nl"]
OTHERS = ["full-fr", "pack-fr", "ten-fr"]
PAGES = {"fr": "Page {} / {}", "nl": "Pagina {} / {}", "de": "Seite {} / {}", "en": "Page {} / {}"}
SIGNATURE = {"fr": "Signature", "nl": "Handtekening", "de": "Unterschrift", "en": "Signature"}
FICTIONAL = {"fr": "Données fictives", "nl": "Fictieve gegevens", "de": "Erfundene Angaben", "en": "Fictional data"}
NAMES = ["Олена", "محمد", "Ayşe", "Nguyễn", "Vandenbroucke"]
# What nobody may read on a breast: the theme and the programme of the session the badges are for.
TELLING = ["pieds", "diab", "Vivre", "Prendre"]
DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))


def language(pdf):
    """`signin-fr.pdf` is in French."""
    return pdf.stem.split("-")[1]


def pages(pdf):
    """The words of each page, one blank between them, without the marks poppler adds around Arabic."""
    text = said("pdftotext", pdf, "-").translate(DIRECTION_MARKS)
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


class Sheets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-sheets-")
        example("sheets", cls.folder.name)
        cls.pdfs = sorted(pathlib.Path(cls.folder.name).glob("*.pdf"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self, name="*"):
        expected = [f"{kind}-{one}" for kind in KINDS for one in LANGUAGES] + OTHERS
        self.assertEqual([pdf.stem for pdf in self.pdfs], sorted(expected))
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
            spoken = set(LANGUAGES) if pdf.stem == "pack-fr" else {language(pdf)}
            self.assertEqual(judged.languages, spoken)

    def test_tables_have_heads_for_their_columns_and_their_rows(self):
        for kind in ["calls", "cover", "materials", "signin", "week"]:
            for pdf in self.each(f"{kind}-*"):
                self.assertLessEqual({"/H1", "/Table", "/TR", "/TH", "/TD"}, set(tagcheck.Judge(pdf).elements))

    def test_names_of_every_alphabet_are_read(self):
        for kind in ["badges", "calls", "cover", "signin"]:
            for pdf in self.each(f"{kind}-*"):
                text = " ".join(pages(pdf))
                for name in NAMES:
                    self.assertIn(name, text)

    def test_every_page_of_a_paper_is_numbered_and_marked_as_fictional(self):
        for pdf in self.each("*-??"):
            if pdf.stem == "pack-fr":
                continue
            found = pages(pdf)
            for number, text in enumerate(found, 1):
                self.assertIn(PAGES[language(pdf)].format(number, len(found)), text)
                self.assertIn(FICTIONAL[language(pdf)], text)

    def test_four_hundred_rows_stand_under_a_head_on_every_page(self):
        [pdf] = self.each("full-fr")
        found = pages(pdf)
        words = " ".join(found).split()
        for number in range(14, 405):
            self.assertIn(str(number), words)
        for text in found[:-2]:
            self.assertIn(SIGNATURE["fr"], text)

    def test_a_badge_tells_nothing_about_its_wearer(self):
        for name in ["badges-*", "ten-*"]:
            for pdf in self.each(name):
                text = " ".join(pages(pdf)) + "".join(said("pdfinfo", pdf))
                for word in TELLING:
                    self.assertNotIn(word, text)

    def test_a_pack_is_one_file_of_parts_each_on_a_front_of_its_own(self):
        [pdf] = self.each("pack-fr")
        elements = tagcheck.Judge(pdf).elements
        self.assertEqual((elements.count("/Document"), elements.count("/Part")), (1, 18))
        with pikepdf.open(pdf) as opened:
            self.assertEqual(str(opened.docinfo.Title), "Papiers du jeudi 26 novembre 2026")
            with opened.open_outline() as outline:
                tops = [one.title for one in outline.root]
            numbers = {page.objgen: number for number, page in enumerate(opened.pages)}
            starts = [numbers[page.objgen] for page in self.firsts(opened)]
        self.assertTrue(any(title.endswith("Colette Vandenbroucke") for title in tops), tops)
        self.assertEqual([start % 2 for start in starts], [0] * 18)

    def firsts(self, opened):
        """The page on which each part begins."""
        for part in opened.Root.StructTreeRoot.K[0].K:
            node = part
            while "/Pg" not in node:
                kids = node.K
                node = kids[0] if isinstance(kids, pikepdf.Array) else kids
            yield node.Pg


if __name__ == "__main__":
    unittest.main()
