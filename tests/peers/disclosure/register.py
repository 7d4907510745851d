"""A register's lines as the door takes them, and the exact counts no reader has: the truth attacks are judged by."""

import collections
import csv
import io

from .catalogue import ATTENDANCES, COARSER, PATIENTS, TOTAL, halves_of, quarters_of, year_of

COLUMNS = ("person", "period", "pathology", "age_band", "sex", "residence", "mode", "attendances")
Line = collections.namedtuple("Line", COLUMNS)


class Count:
    """One exact cell: attendances by person."""

    def __init__(self):
        self.people = collections.Counter()

    def value(self, measure):
        """Patients or attendances."""
        return len(self.people) if measure == PATIENTS else sum(self.people.values())

    def is_dominated(self):
        """One patient makes more than half of the attendances, 85 % from twenty patients on."""
        percent = 50 if len(self.people) < 20 else 85
        return bool(self.people) and max(self.people.values()) * 100 > sum(self.people.values()) * percent

    def is_small(self, k):
        """Whether the rules forbid to show it: 1 to k-1 patients, or dominated."""
        return 0 < len(self.people) < k or self.is_dominated()


def codes_of(line, period):
    """The cells of a period's catalogue a line is counted in."""
    codes = {TOTAL, line.pathology}
    if period == year_of(period):
        codes |= {line.age_band, COARSER[line.age_band], line.sex, line.residence, line.mode}
    return codes


def periods_of(line):
    """The quarter, the half-year and the year of a line."""
    year = year_of(line.period)
    yield line.period
    yield next(half for half, quarters in halves_of(year).items() if line.period in quarters)
    yield year


def truth(lines):
    """Every cell of the catalogue by period and code; one that nobody is in is an empty count."""
    cells = collections.defaultdict(Count)
    for line in lines:
        if line.attendances > 0:
            for period in periods_of(line):
                for code in codes_of(line, period):
                    cells[period, code].people[line.person] += line.attendances
    return cells


def text(lines):
    """The lines as the door's CSV."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(lines)
    return written.getvalue()


def cell(code, count, is_year, is_shown=True):
    """A cell in the door's words, shown or hidden."""
    measures = (ATTENDANCES,) if is_year else (PATIENTS, ATTENDANCES)
    return {"code": code} | {measure: count.value(measure) if is_shown else None for measure in measures}


def document(tables, policy="k11-v1"):
    """Tables in the door's words."""
    return {"policy": policy, "tables": tables, "withheld": []}


def table(period, codes, cells, hidden=(), step="full"):
    """A table of the door made by hand: what a careless program would have released."""
    is_year = "Q" not in period
    data_set = {"Q": "ETP_C", "S": "ETP_H"}.get(period[4:5], "ETP_Y")
    rows = [cell(code, cells[period, code], is_year, code not in hidden) for code in codes]
    return {"data_set": data_set, "period": period, "revision": 1, "step": step, "status": "released", "cells": rows}


def years_in(lines):
    """The years that have a line."""
    return sorted({year_of(line.period) for line in lines})


def is_whole_year(lines, year):
    """Whether the fourth quarter has a line."""
    return any(line.period == quarters_of(year)[3] for line in lines)
