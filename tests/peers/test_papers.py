"""Every kind of paper a centre prints (tests/examples/papers), opened by programs that know nothing of Sentier."""

import filecmp
import pathlib
import re
import tempfile
import unittest

import pypdf
import tagcheck
from tools import ROOT, example, said

PAIRS = {"fr-nl", "de-fr", "en-de"}
OURS = {"fr", "nl", "de", "en"}
# What is printed, and in which languages.
KINDS = {
    **dict.fromkeys(["plan", "summary", "assessment", "consent", "consent-large", "handout", "booklet"], PAIRS),
    **dict.fromkeys(["leaflet", "poster", "invitation", "missed"], PAIRS),
    "pocket": PAIRS | {"fr-ar"},
    **dict.fromkeys(["certificate", "declaration", "recovery", "sharing-log", "week", "day-pack"], OURS),
    **dict.fromkeys(["evaluation", "evaluation-four", "evaluation-public"], OURS),
    **dict.fromkeys(["sign-in", "badges", "materials", "handouts", "booklets"], OURS),
    **dict.fromkeys(["letter-entry-doctor", "letter-entry-patient", "letter-end-doctor", "letter-end-patient"], OURS),
    **dict.fromkeys(["letter-drop-out-doctor", "letter-drop-out-patient"], OURS),
    **dict.fromkeys(["letter-not-included-doctor", "letter-not-included-patient"], OURS),
}
# Packs in which each person reads their own languages, behind a cover or by themselves.
EACH_THEIR_OWN = {"day-pack", "handouts", "booklets", "notices"}
WITHOUT_COVER = {"booklets"}

A4, A3 = (595, 842), (842, 1191)
SIZES = {"poster": {A3}, "pocket": {A4[::-1]}, "booklet": {A4[::-1]}}
# A key of a sentence, as it would stand where the sentence is missing.
KEY = re.compile(r"^([a-z0-9]+(?:-[a-z0-9]+)+) *=", re.M)


def keys():
    """Every key of every sentence."""
    files = (ROOT / "locales" / "fr").glob("*.ftl")
    return {key for file in files for key in KEY.findall(file.read_text(encoding="utf-8"))}


def entries(outline):
    """How many lines an outline has, whatever their depth."""
    return sum(entries(one) if isinstance(one, list) else 1 for one in outline)


class Papers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="sentier-papers-")
        cls.addClassCleanup(folder.cleanup)
        example("papers", folder.name)
        cls.folder = pathlib.Path(folder.name)
        cls.pdfs = sorted(cls.folder.glob("*.pdf"))

    def each(self):
        """Each paper, its kind, its languages."""
        for pdf in self.pdfs:
            kind = max((kind for kind in [*KINDS, "notices"] if pdf.stem.startswith(f"{kind}-")), key=len)
            with self.subTest(pdf.name):
                yield pdf, kind, set(pdf.stem.removeprefix(f"{kind}-").split("-"))

    def test_every_kind_is_printed_in_its_languages(self):
        wanted = {f"{kind}-{tongues}.pdf" for kind, all_tongues in KINDS.items() for tongues in all_tongues}
        printed = {pdf.name for pdf in self.pdfs if not pdf.name.startswith("notices-")}
        self.assertEqual(printed, wanted)
        self.assertEqual(len(self.pdfs), len(wanted) + 1, "and one lot of letters to those who must be told")

    def test_qpdf_finds_no_fault(self):
        for pdf, _, _ in self.each():
            self.assertIn("No syntax or stream encoding errors found", said("qpdf", "--check", pdf))

    def test_pypdf_opens_it_and_finds_its_title_its_language_and_its_bookmarks(self):
        for pdf, kind, languages in self.each():
            read = pypdf.PdfReader(pdf, strict=True)
            self.assertFalse(read.is_encrypted)
            self.assertTrue(read.metadata.title.strip())
            self.assertTrue(read.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"])
            if kind not in EACH_THEIR_OWN:
                self.assertIn(read.trailer["/Root"]["/Lang"].split("-")[0], languages)
            self.assertGreaterEqual(entries(read.outline), 1)
            for page in read.pages:
                size = (round(page.mediabox.width), round(page.mediabox.height))
                self.assertIn(size, SIZES.get(kind, {A4, A4[::-1]} if kind == "booklets" else {A4}))

    def test_the_tags_agree_with_the_pages_and_name_the_languages(self):
        for pdf, kind, languages in self.each():
            judged = tagcheck.Judge(pdf)
            self.assertEqual(judged.wrong, [])
            spoken = {language.split("-")[0] for language in judged.languages}
            if kind not in EACH_THEIR_OWN:
                self.assertEqual(languages, spoken)
            elif kind not in WITHOUT_COVER:
                self.assertLessEqual(languages, spoken)
            headings, sections = judged.elements.count("/H1"), judged.elements.count("/H2")
            with judged.pdf.open_outline() as outline:
                self.assertGreaterEqual(len(outline.root), min(headings, 1))
            if len(judged.pdf.pages) > 2 and sections > headings:
                marks = entries(pypdf.PdfReader(pdf).outline)
                self.assertGreater(marks, len(languages), "a paper one leafs through has bookmarks")

    def test_every_font_is_embedded_subset_and_readable(self):
        for pdf, _, _ in self.each():
            fonts = said("pdffonts", pdf).splitlines()[2:]
            self.assertTrue(fonts)
            for font in fonts:
                self.assertEqual(font.split()[-5:-2], ["yes", "yes", "yes"], font)

    def test_nothing_stands_in_for_a_word_or_a_letter(self):
        known = keys()
        self.assertGreater(len(known), 1000)
        for pdf, _, _ in self.each():
            text = said("pdftotext", pdf, "-")
            self.assertTrue(text.strip())
            for sign in ("{", "}", "\ufffd", "\u25a1", "\u2068", "\u2069"):
                self.assertNotIn(sign, text)
            self.assertEqual(known.intersection(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", text)), set())

    def test_a_second_printing_gives_the_same_bytes(self):
        again = self.folder / "again"
        self.assertEqual({pdf.name for pdf in again.iterdir()}, {pdf.name for pdf in self.pdfs})
        for pdf, _, _ in self.each():
            self.assertTrue(filecmp.cmp(pdf, again / pdf.name, shallow=False))


if __name__ == "__main__":
    unittest.main()
