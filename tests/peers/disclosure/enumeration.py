"""Brute force for tiny centres: every table of whole numbers that agrees with a quarter's publication, one by one.
It knows the constraints from the rules' text and shares no line with the system the solver gets."""

import itertools

from .catalogue import ATTENDANCES, PATHOLOGIES, PATIENTS, TOTAL


def intervals(table, most):
    """The smallest and largest value of each hidden cell among all tables of at most so many attendances."""
    cells = {cell["code"]: cell for cell in table["cells"]}
    found = {}
    for persons, came in itertools.product(rows(cells, PATIENTS, most), rows(cells, ATTENDANCES, most)):
        if all(few <= many for few, many in zip(persons, came)) and agrees(cells, persons, came):
            note(found, cells, persons, came)
    return found


def rows(cells, measure, most):
    """Every way to fill the six rows of one measure."""
    total = cells[TOTAL][measure]
    known = [cells[code][measure] for code in PATHOLOGIES]
    least = 1 if any(value is not None for value in known) else 0
    choices = [range(least, most + 1) if value is None else (value,) for value in known]
    if measure == ATTENDANCES and total is not None:
        yield from (one for one in itertools.product(*choices) if sum(one) == total)
    else:
        yield from (one for one in itertools.product(*choices) if sum(one) <= most)


def agrees(cells, persons, came):
    """Whether a total of persons can be found: no fewer than the largest row, no more than all rows together."""
    return any(True for _ in totals(cells, persons, came))


def totals(cells, persons, came):
    """The totals of persons that are possible, each somebody who came at least once."""
    low, high = max(*persons, 1 if cells[TOTAL][PATIENTS] is None else 0), min(sum(persons), sum(came))
    wanted = cells[TOTAL][PATIENTS]
    return range(low, high + 1) if wanted is None else [wanted] if low <= wanted <= high else []


def note(found, cells, persons, came):
    """Widens what was found by one table."""
    for code, few, many in zip(PATHOLOGIES, persons, came):
        if cells[code][PATIENTS] is None:
            widen(found, (PATIENTS, code), few)
            widen(found, (ATTENDANCES, code), many)
    if cells[TOTAL][PATIENTS] is None:
        for total in totals(cells, persons, came):
            widen(found, (PATIENTS, TOTAL), total)
        widen(found, (ATTENDANCES, TOTAL), sum(came))


def widen(found, cell, value):
    """Stretches an interval."""
    low, high = found.get(cell, (value, value))
    found[cell] = (min(low, value), max(high, value))
