"""What charts tell by their lengths: a bar as long as a hidden value would be is a value that was released."""

import itertools

import pikepdf

# Bars thinner or shorter than this, in the drawing's own unit, are lines and ticks.
LEAST = 0.5
CLOSE = 0.02


def drawn_in_svg(tree):
    """The longer side of every rectangle."""
    for one in tree.iter():
        if one.tag.rsplit("}", 1)[-1] == "rect":
            sides = [float(one.get(side, "0").removesuffix("px")) for side in ("width", "height")]
            if min(sides) >= LEAST:
                yield sides


def drawn_in_pdf(page):
    """Both sides of every rectangle of a page."""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "re":
            sides = [abs(float(one)) for one in operands[2:4]]
            if min(sides) >= LEAST:
                yield sides


def too_many(rectangles, values):
    """Bars that stand for no released value. Bars of one chart are equally broad; one length over its value is the
    scale, and the scale that explains most bars is the chart's."""
    rectangles = list(rectangles)
    for breadth, length in ((0, 1), (1, 0)):
        rectangles.sort(key=lambda sides: round(sides[breadth], 1))
        for _, bars in itertools.groupby(rectangles, key=lambda sides: round(sides[breadth], 1)):
            lengths = [sides[length] for sides in bars]
            if len(lengths) > 2:
                yield from unexplained(lengths, values)


def unexplained(lengths, values):
    """Those no scale explains together with the others."""
    positive = [value for value in values if value]
    scales = [length / value for length in lengths for value in positive]
    rest = [left(lengths, positive, scale) for scale in scales]
    fewest = min(rest, key=len, default=lengths)
    # Where hardly any length is a value's, the rectangles are the rows of a table and no chart.
    if len(lengths) - len(fewest) >= 2:
        yield from (f"a length without a value: {length:g}" for length in fewest)


def left(lengths, values, scale):
    """The lengths that are no value's at a scale."""
    return [length for length in lengths if not any(abs(length - value * scale) <= CLOSE * length for value in values)]
