"""The attack: how far HiGHS can narrow what was not released. Judged against the truth only by the last functions."""

import collections
import math

import highspy

from .catalogue import (
    ATTENDANCES,
    ELSEWHERE,
    PATHOLOGIES,
    RESIDENCES,
    TOTAL,
    halves_of,
    quarters_of,
    threshold,
)
from .system import hidden_cells, system_of, tables_of

ROUNDING = 1e-6
Found = collections.namedtuple("Found", "cell low high why")


class Contradiction(Exception):
    """No register can have been released like this."""


class Solver:
    """A linear system whose unknowns can be asked for, one after the other."""

    def __init__(self, system):
        self.highs = highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        self.highs.setOptionValue("threads", 1)
        self.places = {}
        for name, (low, high) in system.bounds.items():
            if low > high:
                raise Contradiction(name)
            self.places[name] = self.highs.getNumCol()
            self.highs.addVar(low, high)
        for low, high, parts in system.sums:
            places = [self.places[name] for _, name in parts]
            self.highs.addRow(low, high, len(parts), places, [factor for factor, _ in parts])

    def whole_numbers(self, names):
        """From now on these are whole numbers."""
        for name in names:
            self.highs.changeColIntegrality(self.places[name], highspy.HighsVarType.kInteger)

    def interval(self, name):
        """The smallest and the largest whole number an unknown can be; `FAR` is no bound."""
        place = self.places[name]
        self.highs.changeColCost(place, 1.0)
        low = math.ceil(self.best(highspy.ObjSense.kMinimize, name) - ROUNDING)
        high = math.floor(self.best(highspy.ObjSense.kMaximize, name) + ROUNDING)
        self.highs.changeColCost(place, 0.0)
        return low, high

    def best(self, sense, name):
        """One end of an interval."""
        self.highs.changeObjectiveSense(sense)
        self.highs.run()
        if self.highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise Contradiction(f"{name}: {self.highs.modelStatusToString(self.highs.getModelStatus())}")
        return self.highs.getInfo().objective_function_value


def years(document):
    """The years a document speaks of."""
    return sorted({table["period"][:4] for table in document["tables"]})


def intervals(document, knows_zeros_are_shown=True, also=(), nobody_elsewhere=False):
    """Every hidden cell's interval, and those of the cells named besides."""
    found = {}
    for year in years(document):
        system = system_of(document, year, knows_zeros_are_shown)
        if nobody_elsewhere and (ATTENDANCES, year, ELSEWHERE) in system.bounds:
            system.unknown((ATTENDANCES, year, ELSEWHERE), high=0)
        solver = Solver(system)
        for cell in dict.fromkeys([*hidden_cells(document), *also]):
            if cell[1][:4] == year and cell in solver.places:
                found[cell] = solver.interval(cell)
    return found


def narrow(document, knows_zeros_are_shown=True):
    """What a reader without the truth sees: hidden cells with fewer than k+1 values."""
    k = threshold(document["policy"])
    found = intervals(document, knows_zeros_are_shown)
    return [Found(cell, *ends, "narrow") for cell, ends in found.items() if ends[1] - ends[0] < k]


def unspoken(document, year):
    """Cells of the catalogue that no table names, which sums may give away all the same."""
    named = {(period, cell["code"]) for period, table in tables_of(document, year).items() for cell in table["cells"]}
    periods = [*quarters_of(year), *halves_of(year), year]
    cells = [(period, code) for period in periods for code in (TOTAL, *PATHOLOGIES)]
    if any((year, code) in named for code in RESIDENCES):
        cells.append((year, ELSEWHERE))
    return [(ATTENDANCES, *cell) for cell in cells if cell not in named]


# What a reader knows besides what was released: nothing; that zeros are shown; and that nobody lives elsewhere.
READERS = {"who knows nothing": (False, False), "of the rules": (True, False), "of the country": (True, True)}


def judged(document, cells):
    """All that is wrong with a release, for whoever has the truth: every hidden cell by R7, and every unspoken one
    that may not be shown by its width."""
    k, wrong = threshold(document["policy"]), []
    small = [cell for year in years(document) for cell in unspoken(document, year) if cells[cell[1:]].is_small(k)]
    for reader, (knows_zeros, nobody_elsewhere) in READERS.items():
        if nobody_elsewhere and any(cells[year, ELSEWHERE].people for year in years(document)):
            continue
        for cell, (low, high) in intervals(document, knows_zeros, small, nobody_elsewhere).items():
            value = cells[cell[1:]].value(cell[0])
            # Where all of a total are in one cell, the total is the most it can be, and R4 lets the total stand.
            is_all = value == cells[cell[1], TOTAL].value(cell[0])
            judge = narrowness if cell in small or knows_zeros or is_all else verdict
            # R7 protects cells somebody came for. Nobody is not a small number of persons (R2): that a row of a
            # hidden total is empty may be known, for it speaks of no one; only it must not be said otherwise.
            judge = judge if cells[cell[1:]].people else outside
            why = judge(low, high, value, k)
            if why and not (nobody_elsewhere and cell[2] == ELSEWHERE):
                wrong.append(Found(cell, low, high, f"{why}, truth {value}, a reader {reader}"))
    return wrong


def outside(low, high, value, _):
    """Whether an interval tells something that is not so."""
    return None if low <= value <= high else "the truth is outside"


def narrowness(low, high, value, k):
    """The same, or whether it is too narrow."""
    return outside(low, high, value, k) or ("narrow" if high - low < k else None)


def verdict(low, high, value, k):
    """R7: wide, and the truth is neither end. A reader who knows that somebody is there starts at one, which may be
    the truth; so this is asked only of a reader who knows nothing."""
    if why := narrowness(low, high, value, k):
        return why
    if low > max(0, value - 1):
        return "the least is the truth"
    return "the most is the truth" if high < value + 1 else None
