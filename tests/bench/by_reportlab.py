"""`by_reportlab.py COUNT FOLDER`: ReportLab's platypus. It reads no SVG, so the pictogram is left out; it tags nothing."""

import html
import pathlib
import sys

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

from content import CENTRE, FONTS, FOOT, HEADS, LANGUAGES, SOURCES, handout, merged, person, pieces

WIDTH = (A4[0] - 30 * mm) / 2 - 4 * mm
BODY = ParagraphStyle("body", fontName="Noto", fontSize=10, leading=12.5)
TITLE = ParagraphStyle("title", BODY, fontSize=16, leading=20)
HEADING = ParagraphStyle("heading", BODY, fontSize=12, leading=16)
PAIRS = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
FRAME = [("BOX", (0, 0), (-1, -1), 1, "#444444")]
GRID = [("GRID", (0, 0), (-1, -1), 0.5, "#888888"), *PAIRS]


def inline(text):
    spelled = {"plain": "{}", "bold": "<b>{}</b>", "note": "<super>{}</super>"}
    return "".join(spelled[kind].format(html.escape(words)) for kind, words in pieces(text))


def cell(block, language, name):
    kind, said = block["kind"], block.get(language)
    text = lambda one, style=BODY: Paragraph(inline(merged(one, language, name)), style)
    if kind == "heading":
        return text(f"**{said}**", HEADING)
    if kind == "paragraph":
        return text(said)
    if kind in ("warning", "key-message"):
        return Table([[[text(f"**{HEADS[kind][language]}**"), text(said)]]], colWidths=[WIDTH], style=FRAME)
    if kind in ("list", "steps"):
        return ListFlowable([text(one) for one in said], bulletType="bullet" if kind == "list" else "1", leftIndent=12)
    if kind == "picture":
        return Spacer(20 * mm, 20 * mm)
    if kind == "qr":
        code = QrCodeWidget(said["code"], barWidth=20 * mm, barHeight=20 * mm)
        return [Drawing(20 * mm, 20 * mm, code), text(said["text"])]
    if kind == "table":
        rows = [[text(f"**{one}**") for one in said["head"]]] + [[text(one) for one in row] for row in said["rows"]]
        return [text(said["caption"]), Table(rows, colWidths=[WIDTH / len(rows[0])] * len(rows[0]), style=GRID)]
    raise ValueError(kind)


def story(content, name):
    rows = [[Paragraph(f"<b>{html.escape(content['title'][language])}</b>", TITLE) for language in LANGUAGES]]
    rows += [[cell(block, language, name) for language in LANGUAGES] for block in content["block"]]
    for one in ([f"**{SOURCES[language]}**" for language in LANGUAGES], *([source] * 2 for source in content["sources"])):
        rows.append([Paragraph(inline(words), BODY) for words in one])
    return [Paragraph(CENTRE, BODY), Table(rows, colWidths=[WIDTH + 4 * mm] * 2, style=PAIRS)]


def foot(canvas, document):
    canvas.setFont("Noto", 7)
    canvas.drawString(15 * mm, 10 * mm, f"{FOOT} – {document.page}")


def main(count, folder):
    pdfmetrics.registerFont(TTFont("Noto", FONTS / "NotoSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("Noto-Bold", FONTS / "NotoSans-Bold.ttf"))
    pdfmetrics.registerFontFamily("Noto", normal="Noto", bold="Noto-Bold", italic="Noto", boldItalic="Noto-Bold")
    content = handout()
    for number in range(1, count + 1):
        page = dict(pagesize=A4, leftMargin=15 * mm, rightMargin=15 * mm, topMargin=16 * mm, bottomMargin=18 * mm)
        document = SimpleDocTemplate(str(folder / f"{number}.pdf"), title=content["title"]["fr"], **page)
        document.build(story(content, person(number)), onFirstPage=foot, onLaterPages=foot)


main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
