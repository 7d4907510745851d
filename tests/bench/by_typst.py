"""`by_typst.py COUNT FOLDER`: Typst as a library, its compiler kept warm, tagged as PDF/UA-1."""

import pathlib
import sys

import typst

from as_typst import source
from content import FONTS, handout, person


def main(count, folder):
    written = folder / "handout.typ"
    written.write_text(source(handout()), encoding="utf-8")
    compiler = typst.Compiler(str(written), root="/", font_paths=[str(FONTS)], ignore_system_fonts=True, sys_inputs={"name": person(0)})
    for number in range(1, count + 1):
        compiler.compile(output=str(folder / f"{number}.pdf"), format="pdf", sys_inputs={"name": person(number)}, pdf_standards="ua-1")


main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
