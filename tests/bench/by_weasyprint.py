"""`by_weasyprint.py COUNT FOLDER`: WeasyPrint as a library, tagged as PDF/UA-1, its fonts kept between documents."""

import pathlib
import sys

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

from as_html import page
from content import handout, person


def main(count, folder):
    content, fonts = handout(), FontConfiguration()
    for number in range(1, count + 1):
        HTML(string=page(content, person(number))).write_pdf(folder / f"{number}.pdf", font_config=fonts, pdf_variant="pdf/ua-1")


main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
