"""An insider: somebody who knows the lines of some contributors, because they are one, or work at the centre, or pool
what they know with others, and who reads everything that was released of the year. What is left unknown to them of a
cell is the part of the others."""

import collections

from .attack import Solver, years
from .catalogue import ATTENDANCES, PATIENTS
from .register import truth
from .system import hidden_cells, system_of

Rest = collections.namedtuple("Rest", "cell low high others people")


def rest(document, lines, known):
    """What is left of each hidden cell when the lines of some persons are known: how much of the others it may hold at
    least and at most, what it does hold, and of how many persons."""
    own = truth([line for line in lines if line.person in known])
    whole = truth(lines)
    found = []
    for year in years(document):
        solver = Solver(_with_own(document, year, own))
        for cell in dict.fromkeys(hidden_cells(document)):
            if cell[1][:4] == year:
                measure, of = cell[0], cell[1:]
                less = own[of].value(measure)
                low, high = solver.interval(cell)
                others = len(whole[of].people - own[of].people)
                found.append(Rest(cell, low - less, high - less, whole[of].value(measure) - less, others))
    return found


def _with_own(document, year, own):
    """The system of whoever knows the rules, and that each cell holds what they know of it."""
    system = system_of(document, year, knows_zeros_are_shown=True)
    for name in list(system.bounds):
        measure, period, code = name
        if measure in (PATIENTS, ATTENDANCES) and (period, code) in own:
            system.unknown(name, low=own[period, code].value(measure))
    return system


def fewest_others(document, lines, known):
    """Of the cells that are shown and of somebody: how few persons stand behind one beside those who are known."""
    own = truth([line for line in lines if line.person in known])
    whole = truth(lines)
    fewest = [
        len(whole[table["period"], cell["code"]].people - own[table["period"], cell["code"]].people)
        for table in document["tables"]
        for cell in table["cells"]
        if cell[ATTENDANCES]
    ]
    return min(fewest, default=None)
