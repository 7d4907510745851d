"""The handout as a Typst source, made once: whose it is comes in as an input, so that the compiler stays warm."""

import segno

from content import CENTRE, FOOT, HEADS, LANGUAGES, PICTOGRAMS, SOURCES, merged, pieces

NAME = "\u0001"

HEAD = """
#set document(title: "{title}", date: datetime(year: 2026, month: 11, day: 22))
#set page(paper: "a4", margin: (x: 15mm, top: 16mm, bottom: 18mm), footer: context [
  #set text(7pt)
  {foot} #h(1fr) #counter(page).display("1 / 1", both: true)])
#set text(font: "Noto Sans", size: 10pt, lang: "fr", hyphenate: true)
#set par(leading: .55em, spacing: .8em)
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 2): set text(12pt)
#let name = sys.inputs.name
#let framed(body) = block(width: 100%, stroke: 1pt + luma(70), inset: 2mm, breakable: false, body)
#let pair(fr, nl) = grid(columns: (1fr, 1fr), column-gutter: 4mm, {{ set text(lang: "fr"); fr }}, {{ set text(lang: "nl"); nl }})
"""


def source(handout):
    """The whole source; pictures are named by where they lie."""
    rows = [lambda language: f"= {plain(handout['title'][language])}"]
    rows += [lambda language, block=block: cell(block, language) for block in handout["block"]]
    listed = "\n".join(f"+ {plain(one)}" for one in handout["sources"])
    rows.append(lambda language: f"== {SOURCES[language]}\n{listed}")
    pairs = ["#pair(" + ", ".join(f"[\n{row(language)}\n]" for language in LANGUAGES) + ")" for row in rows]
    head = HEAD.format(title=handout["title"]["fr"], foot=plain(FOOT))
    return "\n".join([head, plain(CENTRE), *pairs])


def cell(block, language):
    kind, said = block["kind"], block.get(language)
    text = lambda one: inline(merged(one, language, NAME))
    if kind == "heading":
        return f"== {text(said)}"
    if kind == "paragraph":
        return text(said)
    if kind in ("warning", "key-message"):
        return f"#framed[*{HEADS[kind][language]}* \\\n{text(said)}]"
    if kind in ("list", "steps"):
        return "\n".join(("- " if kind == "list" else "+ ") + text(one) for one in said)
    if kind == "picture":
        return f'#image({quoted(str(PICTOGRAMS / (block["pictogram"] + ".svg")))}, width: 20mm, alt: {quoted(said)})'
    if kind == "qr":
        drawn = segno.make(said["code"], micro=False).svg_inline().replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        picture = f'#box(image(bytes({quoted(drawn)}), format: "svg", width: 20mm, alt: {quoted(said["code"])}))'
        return f'{picture} #link({quoted(said["code"])})[{text(said["text"])}]'
    if kind == "table":
        head = ", ".join(f"[*{text(one)}*]" for one in said["head"])
        rows = ", ".join(f"[{text(one)}]" for row in said["rows"] for one in row)
        columns = ", ".join("1fr" for _ in said["head"])
        return f'#figure(kind: table, supplement: none, numbering: none, caption: [{text(said["caption"])}], table(columns: ({columns}), align: left, table.header({head}), {rows}))'
    raise ValueError(kind)


def inline(text):
    spelled = {"plain": "{}", "bold": "#strong[{}]", "note": "#super[{}]"}
    return "".join(spelled[kind].format(plain(words)) for kind, words in pieces(text)).replace(NAME, "#name")


def plain(text):
    return "".join(f"\\{one}" if one in "\\#*_`$<>@[]=-+/~" else one for one in text)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
