"""The handout as HTML with print CSS: what WeasyPrint and Chromium print. Two languages are two cells of a row."""

import html

import segno

from content import CENTRE, FONTS, FOOT, HEADS, LANGUAGES, PICTOGRAMS, SOURCES, merged, pieces

STYLE = f"""
@font-face {{ font-family: Noto; src: url({(FONTS / 'NotoSans-Regular.ttf').as_uri()}) }}
@font-face {{ font-family: Noto; font-weight: bold; src: url({(FONTS / 'NotoSans-Bold.ttf').as_uri()}) }}
@page {{ size: A4; margin: 16mm 15mm 18mm; @bottom-left {{ content: "{FOOT}"; font: 7pt Noto }}
  @bottom-right {{ content: counter(page) " / " counter(pages); font: 7pt Noto }} }}
body {{ font: 10pt/1.35 Noto; margin: 0 }}
.pairs {{ width: 100%; border-spacing: 0; table-layout: fixed }}
.pairs > tbody > tr > td {{ vertical-align: top; width: 50%; padding: 0 2mm }}
h1 {{ font-size: 16pt; margin: 0 0 2mm }} h2 {{ font-size: 12pt; margin: 2mm 0 1mm }} p {{ margin: 1mm 0 }}
ul, ol {{ margin: 1mm 0; padding-left: 5mm; hyphens: auto }} p {{ hyphens: auto }}
.warning, .key-message {{ border: 1pt solid #444; padding: 1mm 2mm; margin: 1mm 0; break-inside: avoid }}
.words {{ width: 100%; border-collapse: collapse }} .words td, .words th {{ border: .5pt solid #888; padding: 1mm; text-align: left }}
img {{ width: 20mm; height: 20mm }} sup {{ font-size: 6pt }}
"""


def page(handout, name):
    """The whole page for somebody."""
    rows = [row(lambda language: f"<h1>{html.escape(handout['title'][language])}</h1>")]
    for block in handout["block"]:
        rows.append(row(lambda language: cell(block, language, name)))
    listed = "".join(f"<li>{html.escape(source)}</li>" for source in handout["sources"])
    rows.append(row(lambda language: f"<h2>{SOURCES[language]}</h2><ol>{listed}</ol>"))
    title = html.escape(handout["title"]["fr"])
    return (
        f'<!doctype html><html lang="fr"><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>'
        f'<p>{html.escape(CENTRE)}<table class="pairs">{"".join(rows)}</table></html>'
    )


def row(of):
    return "<tr>" + "".join(f'<td lang="{language}">{of(language)}</td>' for language in LANGUAGES) + "</tr>"


def cell(block, language, name):
    kind, said = block["kind"], block.get(language)
    text = lambda one: inline(merged(one, language, name))
    if kind == "heading":
        return f"<h2>{text(said)}</h2>"
    if kind == "paragraph":
        return f"<p>{text(said)}</p>"
    if kind in ("warning", "key-message"):
        return f'<div class="{kind}"><b>{HEADS[kind][language]}</b><p>{text(said)}</p></div>'
    if kind in ("list", "steps"):
        tag = "ul" if kind == "list" else "ol"
        return f"<{tag}>" + "".join(f"<li>{text(one)}</li>" for one in said) + f"</{tag}>"
    if kind == "picture":
        source = (PICTOGRAMS / f"{block['pictogram']}.svg").as_uri()
        return f'<img src="{source}" alt="{html.escape(said)}">'
    if kind == "qr":
        code = html.escape(said["code"])
        picture = segno.make(said["code"], micro=False).svg_data_uri()
        return f'<p><img src="{picture}" alt="{code}"> <a href="{code}">{text(said["text"])}</a></p>'
    if kind == "table":
        head = "".join(f'<th scope="col">{text(one)}</th>' for one in said["head"])
        line = lambda cells: f'<tr><th scope="row">{text(cells[0])}</th>' + "".join(f"<td>{text(one)}</td>" for one in cells[1:]) + "</tr>"
        return f'<table class="words"><caption>{text(said["caption"])}</caption><tr>{head}</tr>' + "".join(map(line, said["rows"])) + "</table>"
    raise ValueError(kind)


def inline(text):
    spelled = {"plain": "{}", "bold": "<b>{}</b>", "note": "<sup>{}</sup>"}
    return "".join(spelled[kind].format(html.escape(words)) for kind, words in pieces(text))
