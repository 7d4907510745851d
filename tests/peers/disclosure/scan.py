"""The scanner of exports: whatever a file says beyond the released values. It reads what a curious reader can: every
number, every hidden layer, every formula, every length of a chart. It knows the release and no truth."""

import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree

import openpyxl
import pikepdf

from tools import said

from .catalogue import ATTENDANCES, PATIENTS
from .lengths import drawn_in_pdf, drawn_in_svg, too_many

TABLE_KEYS = {"data_set", "period", "revision", "step", "status", "cells"}
DOCUMENT_KEYS = {"policy", "tables", "withheld"}
CELL_KEYS = {"code", PATIENTS, ATTENDANCES}
NUMBER = re.compile(r"(?<![\w.,])[-+−]?\d+(?:[\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?:[\u00a0\u202f ]?%)?")
FORMULA = re.compile(r"^[=+@\t\r]|^-(?!\d)")


def released(document):
    """Every number the release itself tells."""
    cells = [cell for table in document["tables"] for cell in table["cells"]]
    return {cell[measure] for cell in cells for measure in (PATIENTS, ATTENDANCES) if cell.get(measure) is not None}


def numbers(text):
    """The numbers of a text as they are written, without the digits of codes and periods."""
    return [one.strip() for one in NUMBER.findall(text)]


def strange(text, allowed):
    """Numbers that are neither released nor said to be part of the page's own words."""
    for one in numbers(text):
        bare = re.sub(r"[\u00a0\u202f ]", "", one)
        if not (bare.isdigit() and int(bare) in allowed):
            yield f"a number of its own: {one}"


def json_text(text):
    """The door's document: nothing but its keys, whole numbers and null."""
    wrong = []

    def whole(number):
        if number.startswith("-") or number != str(int(number)):
            wrong.append(f"a number that is not whole and plain: {number}")
        return int(number)

    def no_fraction(number):
        wrong.append(f"a number that is not whole and plain: {number}")
        return float(number)

    def once(pairs):
        keys = [key for key, _ in pairs]
        if len(keys) != len(set(keys)):
            wrong.append(f"a key twice: {keys}")
        return dict(pairs)

    document = json.loads(
        text, parse_int=whole, parse_float=no_fraction, parse_constant=no_fraction, object_pairs_hook=once
    )
    return wrong + keys_of(document)


def keys_of(document):
    """Keys that say more than the form allows, and marks that are not the one mark."""
    wrong = beyond(document, DOCUMENT_KEYS)
    for table in document["tables"]:
        wrong += beyond(table, TABLE_KEYS)
        for cell in table["cells"]:
            wrong += beyond(cell, CELL_KEYS) + mark(cell)
    return wrong


def beyond(thing, keys):
    """Keys nobody agreed on."""
    return [f"a key of its own: {key}" for key in sorted(set(thing) - keys)]


def mark(cell):
    """Both numbers or neither, and null is the only way to say neither."""
    values = [cell[measure] for measure in (PATIENTS, ATTENDANCES) if measure in cell]
    if any(value is not None and type(value) is not int for value in values):
        return [f"a mark of its own: {values}"]
    return [f"one of two numbers: {values}"] if len({value is None for value in values}) > 1 else []


def csv_text(text, document, own=()):
    """A sheet of text: no formula, no number beyond."""
    allowed = released(document) | set(own)
    for row in csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=";" if ";" in text else ","):
        for field in row:
            if FORMULA.match(field):
                yield f"a formula: {field}"
            yield from strange(field, allowed)


def workbook(path, document, own=()):
    """A workbook: no formula, no hidden sheet, row or column, no comment, no number beyond, anywhere in the parcel."""
    allowed = released(document) | set(own)
    for sheet in openpyxl.load_workbook(path).worksheets:
        if sheet.sheet_state != "visible":
            yield f"a hidden sheet: {sheet.title}"
        for name, size in [*sheet.row_dimensions.items(), *sheet.column_dimensions.items()]:
            if size.hidden:
                yield f"a hidden row or column: {name}"
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            yield from sheet_cell(cell, allowed)
    with zipfile.ZipFile(path) as parcel:
        yield from (
            f"a part of its own: {name}"
            for name in parcel.namelist()
            if re.search("chart|drawing|calcChain|embed", name)
        )


def sheet_cell(cell, allowed):
    """One cell of a workbook."""
    if cell.comment:
        yield f"a comment: {cell.coordinate}"
    if cell.data_type == "f":
        yield f"a formula: {cell.value}"
    elif cell.value is not None:
        yield from strange(str(cell.value), allowed)


def svg_text(text, document, own=()):
    """A drawing: no number beyond in its words, and no more bars than values."""
    tree = ElementTree.fromstring(text)
    words = " ".join(tree.itertext())
    yield from strange(words, released(document) | set(own))
    for one in tree.iter():
        for name in ("aria-label", "title", "alt"):
            yield from strange(one.get(name, ""), released(document) | set(own))
        yield from (f"data beside the drawing: {name}" for name in one.keys() if name.startswith("data-"))
    yield from too_many(drawn_in_svg(tree), released(document))


def pdf_file(path, document, own=(), has_chart=False):
    """Pages: no invisible text, no note, no file inside, no number beyond in any text, no more bars than values."""
    yield from strange(said("pdftotext", path, "-"), released(document) | set(own))
    with pikepdf.open(path) as opened:
        if opened.attachments:
            yield "a file inside the file"
        for page in opened.pages:
            yield from page_layers(page)
            if has_chart:
                yield from too_many(drawn_in_pdf(page), released(document))


def page_layers(page):
    """What lies on a page and cannot be seen."""
    if "/Annots" in page:
        yield from (f"a note: {note.get('/Contents')}" for note in page.Annots if "/Contents" in note)
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tr" and int(operands[0]) in (3, 7):
            yield "text that is drawn invisibly"
