"""The least that has to be hidden of a centre's tables, as Tau-Argus finds it: first the patients of each quarter,
then, with those hidden, the attendances of the whole year, all tables linked."""

import copy

from . import argus
from .catalogue import (
    ATTENDANCES,
    ELSEWHERE,
    PATHOLOGIES,
    PATIENTS,
    RESIDENCES,
    TOTAL,
    halves_of,
    is_quarter,
    quarters_of,
    splits_of,
    year_of,
)
from .system import hidden_cells, tables_of


class Tables:
    """The tables a document has of a year, with the truth: every sum between cells is known, hidden or not."""

    def __init__(self, document, year, cells, k):
        self.k, self.cells = k, cells
        self.tables = tables_of(document, year)
        self.published = {(period, cell["code"]) for period, table in self.tables.items() for cell in table["cells"]}
        self.problem = argus.Problem(k)
        for whole, parts in sums(year, self.tables):
            for name in (whole, *parts):
                self.problem.cell(name, self.value(name), self.value(name) * (name in self.published))
            self.problem.sum(whole, parts)
        self.silent = set(self.problem.cells) - self.published

    def value(self, name):
        """The exact attendances of a cell."""
        return self.cells[name].value(ATTENDANCES)

    def small(self):
        """The cells that may not be shown and would have been."""
        return {name for name in self.published if self.cells[name].is_small(self.k)}

    def optimum(self):
        """The cells hidden in all, at the least number of attendances hidden."""
        guarded = self.small().union(*(self.people(period) for period in self.tables if is_quarter(period)))
        return (guarded | self.problem.least(guarded | self.silent, guarded)) & self.published

    def people(self, period):
        """The rows of a quarter that have to be hidden for the patients' sake. Who is in two programmes, and who is
        not in one, are cells too: subtraction gives both."""
        if (period, PATHOLOGIES[0]) not in self.published:
            return set()
        problem, rows = argus.Problem(self.k), [(period, code) for code in PATHOLOGIES]
        count = {name: self.cells[name].value(PATIENTS) for name in [(period, TOTAL), *rows]}
        for name, value in count.items():
            problem.cell(name, value, self.value(name))
        beside = {"twice": sum(count[row] for row in rows) - count[period, TOTAL]}
        beside |= {("not in", row): count[period, TOTAL] - count[row] for row in rows}
        for name, value in beside.items():
            problem.cell(name, value, 0)
        problem.sum((period, TOTAL), rows, less=["twice"])
        for row in rows:
            problem.sum((period, TOTAL), [row, ("not in", row)])
        guarded = {name for name, value in beside.items() if 0 < value < self.k} | (self.small() & set(count))
        return problem.least(guarded, guarded) & set(count)

    def audit(self, hidden):
        """What its auditor says of each hidden cell."""
        return self.problem.audit(hidden | self.silent, hidden)

    def mass(self, hidden):
        """The attendances hidden."""
        return sum(self.value(name) for name in hidden)


def sums(year, tables):
    """Every whole with its parts, each cell by period and code."""
    halves = halves_of(year)
    for period in [*quarters_of(year), *halves, year]:
        yield (period, TOTAL), [(period, code) for code in PATHOLOGIES]
    for code in PATHOLOGIES:
        for half, parts in halves.items():
            yield (half, code), [(part, code) for part in parts]
        yield (year, code), [(half, code) for half in halves]
    named = [cell["code"] for cell in tables[year]["cells"]] if year in tables else []
    for split in splits_of(named):
        if split != PATHOLOGIES:
            yield (year, TOTAL), [(year, code) for code in ([*split, ELSEWHERE] if split == RESIDENCES else split)]


def hidden_in(document, year):
    """The cells a document hides, by period and code."""
    return {cell[1:] for cell in hidden_cells(document) if cell[0] == ATTENDANCES and year_of(cell[1]) == year}


def with_values(document, cells, hidden):
    """The same tables with other cells hidden, from the truth."""
    copied = copy.deepcopy(document)
    for table in copied["tables"]:
        for cell in table["cells"]:
            name = table["period"], cell["code"]
            for measure in {PATIENTS, ATTENDANCES} & set(cell):
                cell[measure] = None if name in hidden else cells[name].value(measure)
    return copied
