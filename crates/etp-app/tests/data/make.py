# Makes the workbooks beside it that no Rust library writes. Needs odfpy, xlwt, openpyxl and
# msoffcrypto-tool; everybody in them is invented. How to run it: README.md.

import datetime
import io

import msoffcrypto.format.ooxml
import openpyxl
import xlwt
from odf import dc, office, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

HEADINGS = ["Nom", "Prénom", "Date de naissance", "Code postal", "Commune", "Séances", "Oui"]


def old_workbook(name, since_1904):
    book = xlwt.Workbook(encoding="utf-8")
    book.dates_1904 = since_1904
    sheet = book.add_sheet("Liste")
    date = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    code = xlwt.easyxf(num_format_str="00000")
    sheet.write(0, 0, "Liste des patients")
    for column, heading in enumerate(HEADINGS):
        sheet.write(2, column, heading)
    for row, person in enumerate([("Noël", "Élise", 8600), ("Petit", "Guy", 57000)], start=3):
        sheet.write(row, 0, person[0])
        sheet.write(row, 1, person[1])
        sheet.write(row, 2, datetime.date(1948, 2, 3), date)
        sheet.write(row, 3, person[2], code)
        sheet.write(row, 5, 1948020312345)
        sheet.write(row, 6, True)
    sheet.write_merge(3, 4, 4, 4, "Givet")
    sheet.write(5, 0, "Simon")
    sheet.write(5, 5, xlwt.Formula("F4+1"))
    book.add_sheet("Vide")
    book.save(name)


def locked_workbook(name):
    book = openpyxl.Workbook()
    book.active.append(HEADINGS)
    plain = io.BytesIO()
    book.save(plain)
    plain.seek(0)
    with open(name, "wb") as locked:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("givet", locked)


def cell(shown="", **attributes):
    made = table.TableCell(**attributes)
    if shown:
        made.addElement(text.P(text=shown))
    return made


def word(shown, **attributes):
    return cell(shown, valuetype="string", **attributes)


def row(*cells, **attributes):
    made = table.TableRow(**attributes)
    for each in cells:
        made.addElement(each)
    return made


def open_workbook(name):
    book = OpenDocumentSpreadsheet()
    hidden = style.Style(name="hidden", family="table")
    hidden.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)
    sheet = table.Table(name="Liste")
    sheet.addElement(row(word("Liste des patients")))
    sheet.addElement(row(cell(numbercolumnsrepeated=9), numberrowsrepeated=3))
    sheet.addElement(row(*[word(heading) for heading in HEADINGS]))
    noel = word("Noël")
    remark = office.Annotation()
    remark.addElement(dc.Creator(text="M. X"))
    remark.addElement(text.P(text="à rappeler"))
    noel.insertBefore(remark, noel.firstChild)
    date = dict(valuetype="date", datevalue="1948-02-03")
    sheet.addElement(row(
        noel, word("Élise"), cell("03/02/1948", **date),
        cell("08600", valuetype="float", value=8600), word("Givet", numberrowsspanned=2),
        cell("3", valuetype="float", value=3, formula="of:=1+2"),
        cell("VRAI", valuetype="boolean", booleanvalue="true")))
    sheet.addElement(row(
        word("Petit"), word("Guy"), cell("03/02/1948", **date),
        cell("57000", valuetype="float", value=57000), table.CoveredTableCell(),
        cell("#REF!", valuetype="string", stringvalue="", formula="of:=[.#REF!]"),
        cell("FAUX", valuetype="boolean", booleanvalue="false")))
    sheet.addElement(row(
        word("Simon"), word("Guy"), cell(), cell("1 948 020 312 345", valuetype="float", value=1948020312345),
        word("Fumay"), cell(formula="of:=1+2"), cell(), numberrowsrepeated=2))
    sheet.addElement(row(cell(numbercolumnsrepeated=16384), numberrowsrepeated=1048000))
    book.spreadsheet.addElement(sheet)
    second = table.Table(name="Ancienne liste", stylename=hidden)
    second.addElement(row(word("Nom")))
    book.spreadsheet.addElement(second)
    book.spreadsheet.addElement(table.Table(name="Vide"))
    book.save(name)


old_workbook("list.xls", since_1904=False)
old_workbook("list-1904.xls", since_1904=True)
locked_workbook("locked.xlsx")
open_workbook("list.ods")
