"""Every delivered handout, printed in four ways and opened by programs that know nothing of Sentier."""

import pathlib
import tempfile
import unittest

import tagcheck
from tools import example, said

# A title's words in each language, and words that must come out whole although lines break in them.
WORDS = {
    "diabetes2-1": {"fr": "comprendre le diabète", "nl": "diabetes begrijpen", "de": "diabetes verstehen", "en": "understanding diabetes"},
    "diabetes2-2": {"fr": "composer son assiette", "nl": "bord samenstellen", "de": "teller zusammenstellen", "en": "filling your plate"},
    "diabetes2-3": {"fr": "prendre soin pieds orteils", "nl": "voeten zorgen tenen", "de": "füße pflegen zehen", "en": "taking care feet toes"},
    "diabetes2-4": {"fr": "bouger au quotidien", "nl": "bewegen elke dag", "de": "bewegung im alltag", "en": "moving day by day"},
    "diabetes2-5": {"fr": "mes objectifs suite", "nl": "mijn doelen vervolg", "de": "meine ziele", "en": "my goals comes next"},
}


def languages(pdf):
    """`diabetes2-3-fr-nl-large.pdf` is in French and Dutch."""
    return [part for part in pdf.stem.split("-")[2:] if part != "large"]


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
        self.assertEqual(len(self.pdfs), 20)
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
            read = said("pdftotext", pdf, "-").lower().replace(",", " ").replace(".", " ").split()
            for language in languages(pdf):
                words = WORDS[pdf.stem[: len("diabetes2-0")]][language].split()
                self.assertLessEqual(set(words), set(read))

    def test_the_name_is_read_whole(self):
        for pdf in self.each():
            self.assertIn("Colette Vandenbroucke", " ".join(said("pdftotext", pdf, "-").split()))

    def test_the_tags_agree_with_the_pages(self):
        for pdf in self.each():
            judged = tagcheck.Judge(pdf)
            self.assertEqual(judged.wrong, [])
            self.assertEqual({language.split("-")[0] for language in judged.languages}, set(languages(pdf)))
            self.assertLessEqual({"/H1", "/H2", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure"}, set(judged.elements))


if __name__ == "__main__":
    unittest.main()
