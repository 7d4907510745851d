"""Releases as a careless program would make them, from the truth. Each is a leak the suite must find."""

import json

import openpyxl
import pikepdf

from .catalogue import AGES, ATTENDANCES, MODES, PATHOLOGIES, PATIENTS, RESIDENCES, SEXES, TOTAL, quarters_of
from .register import document, table

QUARTER_CODES = (TOTAL, *PATHOLOGIES)
YEAR_CODES = (*QUARTER_CODES, *AGES, *SEXES, *RESIDENCES, *MODES)


def primary_only(cells, year, k=11):
    """Hides what is small, and nothing to protect it."""
    tables = []
    for period in [*quarters_of(year), year]:
        codes = QUARTER_CODES if "Q" in period else YEAR_CODES
        tables.append(table(period, codes, cells, [code for code in codes if cells[period, code].is_small(k)]))
    return document(tables)


def one_quarter(cells, period, hidden):
    """One quarter with these rows hidden."""
    return document([table(period, QUARTER_CODES, cells, hidden)])


def flagged(released, cells, k=11):
    """Says of each hidden cell whether it is small or protects one."""
    copied = json.loads(json.dumps(released))
    for one in copied["tables"]:
        for cell in one["cells"]:
            if cell[ATTENDANCES] is None:
                small = cells[one["period"], cell["code"]].is_small(k)
                cell["status"] = "primary" if small else "secondary"
    return json.dumps(copied)


def percentages(released, cells):
    """A sheet whose hidden cells are empty, with each row's share of the total beside it."""
    [one] = released["tables"]
    whole = cells[one["period"], TOTAL].value(PATIENTS)
    share = {cell["code"]: 100 * cells[one["period"], cell["code"]].value(PATIENTS) / whole for cell in one["cells"]}
    lines = [f"{cell['code']},{cell[PATIENTS] or ''},{share[cell['code']]:.1f} %" for cell in one["cells"]]
    return "\n".join(["code,patients,share", *lines])


def bars(released, cells, whose):
    """The length of a bar for each row: of the rows shown, or of all of them."""
    [one] = released["tables"]
    shown = [cell["code"] for cell in one["cells"] if cell[ATTENDANCES] is not None]
    codes = PATHOLOGIES if whose == "all" else [code for code in PATHOLOGIES if code in shown]
    return [3 * cells[one["period"], code].value(PATIENTS) for code in codes]


def drawing(heights, words=""):
    """Bars side by side."""
    rects = "".join(
        f'<rect x="{30 * place}" y="{300 - one}" width="20" height="{one}"/>' for place, one in enumerate(heights)
    )
    page = '<rect width="900" height="400" fill="white"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg">{page}{rects}<text>{words}</text></svg>'


def page(path, content, note=None):
    """A file of one page with this content."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    pdf.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    pdf.pages[0].Contents = pdf.make_stream(content.encode())
    if note:
        about = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[9, 9, 20, 20], Contents=note
        )
        pdf.pages[0].Annots = [about]
    pdf.save(path)


def words(text, mode=0, colour="0 g"):
    """One line of text, drawn in a mode and a colour."""
    return f"BT {colour} {mode} Tr /F 12 Tf 50 700 Td ({text}) Tj ET"


def rectangles(heights):
    """Bars of a page."""
    return " ".join(f"{30 * place + 50} 100 20 {one} re f" for place, one in enumerate(heights))


def workbook(path, rows, change=lambda sheet: None):
    """A workbook of rows, changed afterwards."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    change(book)
    book.save(path)
