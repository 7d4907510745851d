"""Judges a PDF's tags without any code of ours: pikepdf reads the file, fontTools its fonts.

Every painting operator stands inside tagged content or an artifact, the tag tree and the pages
agree on who holds what, every glyph is one of its font and has its Unicode text and its true width.
"""

import io
import re
import sys

import pikepdf
from fontTools.ttLib import TTFont

PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "EI"}


class Font:
    """What a viewer would believe about an embedded font."""

    def __init__(self, font):
        self.mapped = unicode_codes(font.ToUnicode.read_bytes().decode())
        inner = font.DescendantFonts[0]
        self.claimed = claimed_widths(inner.W)
        self.default = float(inner.get("/DW", 1000))
        self.real = real_widths(inner)
        self.glyph = glyphs(inner)

    def width_is_true(self, code):
        claimed = self.claimed.get(code, self.default)
        return self.real is None or abs(claimed - self.real(code)) <= 1


def unicode_codes(cmap):
    """The character codes that have a Unicode text."""
    codes = set()
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        codes |= {int(code, 16) for code, _ in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block)}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        for first, last in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*[<\[]", block):
            codes |= set(range(int(first, 16), int(last, 16) + 1))
    return codes


def claimed_widths(table):
    """The /W array: runs of widths, or one width for a range."""
    widths, at = {}, 0
    while at < len(table):
        if isinstance(table[at + 1], pikepdf.Array):
            for offset, width in enumerate(table[at + 1]):
                widths[int(table[at]) + offset] = float(width)
            at += 2
        else:
            for code in range(int(table[at]), int(table[at + 1]) + 1):
                widths[code] = float(table[at + 2])
            at += 3
    return widths


def glyphs(font):
    """A function from character code to the number of its glyph; 0 is the box of a letter the font lacks."""
    mapping = font.get("/CIDToGIDMap")
    if not isinstance(mapping, pikepdf.Stream):
        return lambda code: code
    table = mapping.read_bytes()
    return lambda code: table[2 * code] * 256 + table[2 * code + 1]


def real_widths(font):
    """A function from character code to the embedded program's own advance, per 1000."""
    descriptor = font.FontDescriptor
    if "/FontFile2" not in descriptor:
        return None
    program = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
    per_em = program["head"].unitsPerEm
    advances = [program["hmtx"].metrics[glyph][0] * 1000 / per_em for glyph in program.getGlyphOrder()]
    glyph = glyphs(font)
    return lambda code: advances[glyph(code)]


class Judge:
    """Reads one file and remembers what is wrong with it."""

    def __init__(self, path):
        self.pdf = pikepdf.open(path)
        self.wrong, self.fonts, self.owners = [], {}, {}
        self.languages, self.elements, self.contents, self.glyphs = set(), [], 0, 0
        root = self.pdf.Root
        if "/StructTreeRoot" not in root:
            self.wrong.append("the file has no tags")
            return
        self.parents = {}
        self.read_parents(root.StructTreeRoot.ParentTree)
        top = root.StructTreeRoot.K
        for element in top if isinstance(top, pikepdf.Array) else [top]:
            self.read_element(element, str(root.get("/Lang", "")))
        for page in self.pdf.pages:
            self.read_page(page)

    def read_parents(self, node):
        numbers = node.get("/Nums", [])
        for at in range(0, len(numbers), 2):
            self.parents[int(numbers[at])] = numbers[at + 1]
        for kid in node.get("/Kids", []):
            self.read_parents(kid)

    def read_element(self, element, language):
        language = str(element.get("/Lang", language))
        self.languages.add(language)
        self.elements.append(str(element.S))
        if "/P" not in element:
            self.wrong.append(f"{element.S} has no parent")
        if str(element.S) == "/Figure" and not str(element.get("/Alt", "")):
            self.wrong.append("a figure has no alternative text")
        kids = element.get("/K")
        for kid in kids if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]:
            self.read_kid(element, kid, language)

    def read_kid(self, element, kid, language):
        if isinstance(kid, int):
            self.owners[(element.Pg.objgen, int(kid))] = element.objgen
        elif kid.get("/Type") == pikepdf.Name.MCR:
            self.owners[((kid.get("/Pg") or element.Pg).objgen, int(kid.MCID))] = element.objgen
        elif kid.get("/Type") == pikepdf.Name.OBJR:
            if self.parents[int(kid.Obj.StructParent)].objgen != element.objgen:
                self.wrong.append("an annotation has another parent than its tag")
        else:
            self.read_element(kid, language)

    def read_page(self, page):
        owners = self.parents[int(page.StructParents)]
        open_tags, seen, font = [], set(), None
        for instruction in pikepdf.parse_content_stream(page):
            operator, operands = str(instruction.operator), instruction.operands
            if operator in ("BDC", "BMC"):
                open_tags.append(self.begin(page, operands, open_tags, seen, owners))
            elif operator == "EMC":
                open_tags.pop()
            elif operator in PAINTING and not any(open_tags):
                self.wrong.append(f"'{operator}' paints outside every tag and artifact")
            if operator == "Tf":
                font = page.Resources.Font[operands[0]]
            if operator in ("TJ", "Tj"):
                self.read_text(font, operands[0] if operator == "TJ" else [operands[0]])
        if open_tags:
            self.wrong.append("a tag is never closed")
        if set(range(len(owners))) != seen:
            self.wrong.append("the parent tree names content that is not on the page")

    def begin(self, page, operands, open_tags, seen, owners):
        """Returns what this mark says about painting inside it: a number, 'artifact', or nothing."""
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = page.Resources.Properties[properties]
        number = properties.get("/MCID") if properties is not None else None
        if number is None:
            return "artifact" if str(operands[0]) == "/Artifact" else None
        number = int(number)
        self.contents += 1
        if any(isinstance(tag, tuple) for tag in open_tags):
            self.wrong.append(f"content {number} is nested in other content")
        if number in seen:
            self.wrong.append(f"content {number} stands twice on the page")
        seen.add(number)
        if owners[number].objgen != self.owners.get((page.objgen, number)):
            self.wrong.append(f"content {number} has another owner in the tree than on the page")
        return (number,)

    def read_text(self, resource, pieces):
        name = str(resource.BaseFont)
        if name not in self.fonts:
            self.fonts[name] = Font(resource)
        font = self.fonts[name]
        for piece in pieces:
            if not isinstance(piece, pikepdf.String):
                continue
            raw = bytes(piece)
            for at in range(0, len(raw), 2):
                self.read_glyph(font, raw[at] * 256 + raw[at + 1])

    def read_glyph(self, font, code):
        self.glyphs += 1
        if code not in font.mapped:
            self.wrong.append(f"code {code} has no Unicode text")
        if font.glyph(code) == 0:
            self.wrong.append(f"code {code} is the box of a missing letter")
        if not font.width_is_true(code):
            self.wrong.append(f"code {code} claims a width its font does not have")


def main():
    bad = False
    for path in sys.argv[1:]:
        judged = Judge(path)
        bad = bad or bool(judged.wrong)
        verdict = "; ".join(sorted(set(judged.wrong))[:6]) or "good"
        print(f"{path}: {verdict} ({judged.contents} contents, {len(judged.elements)} tags, "
              f"{judged.glyphs} glyphs, languages {', '.join(sorted(judged.languages))})")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
