"""`by_chromium.py COUNT FOLDER`: headless Chromium's print-to-PDF, one process a document, as scripts use it."""

import os
import pathlib
import subprocess
import sys

from as_html import page
from content import handout, person

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--allow-file-access-from-files"]


def main(count, folder):
    for number in range(1, count + 1):
        written = folder / f"{number}.html"
        written.write_text(page(handout(), person(number)), encoding="utf-8")
        words = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / f'{number}.pdf'}", written.as_uri()]
        subprocess.run(words, check=True, capture_output=True)


main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
