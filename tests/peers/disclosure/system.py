"""What a reader knows of a year, as a linear system over everything released of it: values, sums, non-negativity.

Unknowns are named (measure, period, code). Quarters that were not released are unknowns like the others."""

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

FAR = 10**7


class System:
    """Bounds of unknowns, and sums of them that lie between two numbers."""

    def __init__(self):
        self.bounds = {}
        self.sums = []

    def unknown(self, name, low=0, high=FAR):
        """An unknown, or what more is known of it."""
        before = self.bounds.get(name, (0, FAR))
        self.bounds[name] = (max(before[0], low), min(before[1], high))
        return name

    def between(self, low, high, parts):
        """A sum of (factor, name)."""
        self.sums.append((low, high, parts))

    def equal(self, whole, parts):
        """The parts add up to the whole."""
        self.between(0, 0, [(1, part) for part in parts] + [(-1, whole)])

    def at_most(self, smaller, larger):
        """One unknown, or a sum of them, is no larger than another."""
        self.between(-FAR, 0, [(1, smaller)] + [(-1, one) for one in larger])


def tables_of(document, year):
    """The tables of a year by period, the latest revision of each: it speaks of the register as it is now."""
    tables = [table for table in document["tables"] if year_of(table["period"]) == year]
    return {table["period"]: table for table in sorted(tables, key=lambda table: table["revision"])}


def hidden_cells(document):
    """Every cell a document names without its value, by (measure, period, code)."""
    for table in document["tables"]:
        for cell in table["cells"]:
            for measure in (PATIENTS, ATTENDANCES):
                if measure in cell and cell[measure] is None:
                    yield measure, table["period"], cell["code"]


def system_of(document, year, knows_zeros_are_shown):
    """Everything a reader can write down about a year."""
    system = System()
    structure(system, year)
    for period, table in tables_of(document, year).items():
        links(system, period, [cell["code"] for cell in table["cells"]])
        for cell in table["cells"]:
            known(system, period, cell)
        if knows_zeros_are_shown:
            attended(system, period, table["cells"])
    return system


def structure(system, year):
    """Quarters add up to half-years and to the year, pathologies to totals."""

    def name(period, code):
        return system.unknown((ATTENDANCES, period, code))

    halves = halves_of(year)
    for period in [*quarters_of(year), *halves, year]:
        system.equal(name(period, TOTAL), [name(period, code) for code in PATHOLOGIES])
    for code in PATHOLOGIES:
        for half, parts in halves.items():
            system.equal(name(half, code), [name(part, code) for part in parts])
        system.equal(name(year, code), [name(half, code) for half in halves])


def links(system, period, codes):
    """The splits of a year; in a quarter, what persons may be: the largest row at most, and not more than all."""
    for split in splits_of(codes):
        if split != PATHOLOGIES:
            parts = [*split, ELSEWHERE] if split == RESIDENCES else split
            parts = [system.unknown((ATTENDANCES, period, code)) for code in parts]
            system.equal((ATTENDANCES, period, TOTAL), parts)
    if is_quarter(period):
        people_of_quarter(system, period)


def people_of_quarter(system, period):
    """A person in two programmes is one person of the total; everybody came at least once."""
    total = system.unknown((PATIENTS, period, TOTAL))
    rows = [system.unknown((PATIENTS, period, code)) for code in PATHOLOGIES]
    system.at_most(total, rows)
    for measure, of, code in [total, *rows]:
        system.at_most((measure, of, code), [(ATTENDANCES, of, code)])
    for row in rows:
        system.at_most(row, [total])


def known(system, period, cell):
    """A published value is what it is."""
    for measure in (PATIENTS, ATTENDANCES):
        if cell.get(measure) is not None:
            system.unknown((measure, period, cell["code"]), cell[measure], cell[measure])


def attended(system, period, cells):
    """Zeros are shown: what is hidden beside something shown is somebody, and so is a hidden total."""
    shown = {cell["code"] for cell in cells if cell[ATTENDANCES] is not None}
    hidden = [cell for cell in cells if cell[ATTENDANCES] is None]
    splits = splits_of([cell["code"] for cell in cells])
    for cell in hidden:
        beside = [split for split in splits if cell["code"] in split and shown & set(split)]
        if cell["code"] == TOTAL or beside:
            for measure in (PATIENTS, ATTENDANCES):
                if measure in cell:
                    system.unknown((measure, period, cell["code"]), low=1)
