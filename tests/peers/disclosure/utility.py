"""What safety costs: figures of one centre's year, beside the least that must be hidden."""

import collections
import time

from . import attack, door, optimum, planted
from .catalogue import ATTENDANCES, threshold
from .register import truth

Figures = collections.namedtuple("Figures", "seconds cells shown hidden least narrowest step wrong")
CATALOGUE = [
    *((quarter, code) for quarter in ("Q1", "Q2", "Q3", "Q4") for code in planted.QUARTER_CODES),
    *(("", code) for code in planted.YEAR_CODES),
]


def of_centre(lines, year, policy):
    """A centre's year through the door, measured and attacked."""
    cells, k = truth(lines), threshold(policy)
    begun = time.perf_counter()
    document = door.once(lines, policy)
    seconds = time.perf_counter() - begun
    table = optimum.Tables(document, year, cells, k)
    hidden = optimum.hidden_in(document, year)
    found = attack.intervals(document)
    return Figures(
        seconds=seconds,
        cells=sum(bool(cells[year + period, code].people) for period, code in CATALOGUE),
        shown=sum(bool(value) for value in shown(document, year)),
        hidden=table.mass(hidden),
        least=table.mass(table.optimum()),
        narrowest=min((high - low for low, high in found.values()), default=None),
        step=max((one["step"] for one in document["tables"]), key=STEPS.index),
        wrong=attack.judged(document, cells),
    )


STEPS = ["full", "three-ages", "no-residence", "half-years", "total-only", "nothing"]


def shown(document, year):
    """The values of the catalogue that were released; what stands in for coarsened cells is not counted."""
    wanted = {(year + period, code) for period, code in CATALOGUE}
    for table in document["tables"]:
        for cell in table["cells"]:
            if (table["period"], cell["code"]) in wanted and cell[ATTENDANCES] is not None:
                yield cell[ATTENDANCES]


def line(name, figures):
    """One line of a table of figures over several centres."""
    cells, shown_cells = sum(one.cells for one in figures), sum(one.shown for one in figures)
    hidden, least = sum(one.hidden for one in figures), sum(one.least for one in figures)
    steps = collections.Counter(one.step for one in figures)
    narrowest = min((one.narrowest for one in figures if one.narrowest is not None), default="-")
    seconds = sorted(one.seconds for one in figures)[len(figures) // 2]
    told = ", ".join(f"{step} {steps[step]}" for step in STEPS if steps[step])
    share = f"{100 * shown_cells / cells:.0f} %"
    return row(name, share, hidden, least, ratio(hidden, least), narrowest, f"{seconds:.2f} s", told)


def row(*fields):
    """One line of a table."""
    return f"| {' | '.join(map(str, fields))} |"


HEAD = row("a month, policy", "cells shown", "hidden", "least", "ratio", "narrowest", "a year", "centres by step")


def ratio(hidden, least):
    """How many times the least."""
    return f"{hidden / least:.2f}" if least else "-"
