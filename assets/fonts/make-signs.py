"""Makes SentierSigns-Regular.ttf and SentierSigns-Bold.ttf: the signs Noto Sans does not draw.

python make-signs.py FOLDER, where FOLDER holds the packages README.md names, unpacked. Outlines are
only scaled to a grid of 1000; nothing is hinted.
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

GRID = 1000
# 2026-01-01 in the seconds of TrueType, so that the same packages give the same bytes.
DAY = 3_850_070_400
SOURCES = [
    ("open-sans", "OpenSans", "≤≥≈≠−∞√"),
    ("noto-sans-symbols", "NotoSansSymbols", "←↑→↓↔↖↗↘↙"),
    ("noto-sans-symbols-2", "NotoSansSymbols2", "☐☑☒✓✔✗✘■□●○▲▼★☆♥☎⚠"),
]
COPYRIGHT = (
    "Copyright 2020 The Open Sans Project Authors (https://github.com/googlefonts/opensans); "
    "copyright 2022 The Noto Project Authors (https://github.com/notofonts/symbols)"
)
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


def opened(folder, package, name, weight):
    """The font in a weight, or in the only one it has."""
    files = [Path(folder, package, one, f"{name}_{one}.ttf") for one in (weight, "400Regular")]
    return TTFont(next(file for file in files if file.exists()))


def drawn(font, name):
    """A glyph's outline and advance on our grid."""
    scale = GRID / font["head"].unitsPerEm
    glyphs, pen = font.getGlyphSet(), TTGlyphPen(None)
    whole = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(whole)
    whole.replay(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
    return pen.glyph(), round(glyphs[name].width * scale)


def make(folder, style, weight, heaviness):
    outlines, advances, characters = {}, {}, {}
    for package, family, signs in SOURCES:
        font = opened(folder, package, family, weight)
        wanted = [(".notdef", 0)] if not outlines else []
        wanted += [(font.getBestCmap()[ord(sign)], ord(sign)) for sign in signs]
        for name, code in wanted:
            ours = f"uni{code:04X}" if code else ".notdef"
            outlines[ours], advances[ours] = drawn(font, name)
            if code:
                characters[code] = ours
    builder = FontBuilder(GRID, isTTF=True)
    builder.setupGlyphOrder(list(outlines))
    builder.setupCharacterMap(characters)
    builder.setupGlyf(outlines)
    glyf = builder.font["glyf"]
    builder.setupHorizontalMetrics({name: (advances[name], glyf[name].xMin) for name in outlines})
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupNameTable({
        "copyright": COPYRIGHT, "familyName": "Sentier Signs", "styleName": style,
        "uniqueFontIdentifier": f"SentierSigns-{style} 1.000", "fullName": f"Sentier Signs {style}",
        "version": "Version 1.000", "psName": f"SentierSigns-{style}", "licenseDescription": LICENCE,
    }, mac=False)
    builder.setupOS2(usWeightClass=heaviness, sTypoAscender=1069, sTypoDescender=-293, sTypoLineGap=0)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = DAY
    builder.font.recalcTimestamp = False
    builder.save(f"SentierSigns-{style}.ttf")


make(sys.argv[1], "Regular", "400Regular", 400)
make(sys.argv[1], "Bold", "700Bold", 700)
