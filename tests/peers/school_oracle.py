"""Compares the school holidays of etp-atlas with other calendars, day by day and name by name, 2024-2030.

- France: the package vacances-scolaires-france, made by others from the ministry's open data, to 31/8/2028.
- Flanders: the decree's own rule, to 31/8/2029. Luxembourg, the French and the German-speaking Community: one or two
  school years read by hand on pages of schools and of the press (school_read.py).
- Germany, Belgium and France: the package `holidays`, from which our table was made. It is no second opinion: it finds
  a damaged table, a line lost in reading, and a newer version of the package that knows better. For Germany nothing
  else was found that is maintained, free, and not fed by the network or by `holidays`; for Luxembourg no package at
  all, so that its years 2024/25 and 2026/27 rest on one source.

Usage: school_oracle.py [FILE]; FILE holds lines `calendar,date,known,key` and is made by the example `school` of
etp-atlas, which runs when no file is given. Exits 1 on any difference.
"""

import datetime
import functools
import pathlib
import sys

import school_package
import school_read
import vacances_scolaires_france
from school_read import spread
from tools import example

FRENCH_NAMES = {
    "Pont de l'Ascension": "ascension-bridge",
    "Vacances d'hiver": "winter",
    "Vacances d'été": "summer",
    "Vacances de Noël": "christmas",
    "Vacances de la Toussaint": "all-saints",
    "Vacances de printemps": "spring",
}
FIRST = datetime.date(2024, 1, 1)
ZONES = {"fr-a": "A", "fr-b": "B", "fr-c": "C"}
FRENCH = "vacances-scolaires-france"
FRENCH_ENDS = datetime.date(2028, 8, 31)
FLEMISH = "decree of 17 April 1991"
OSTBELGIEN = school_read.READ[-1][0]

# Source, calendars, days on which it differs from ours, and why. Nothing else is let pass, and a line that no longer
# differs is a difference too.
KNOWN = [
    (
        FRENCH,
        ZONES,
        ["2024-05-09/2024-05-12", "2025-05-29/2025-06-01", "2026-05-14/2026-05-17"],
        "lists the Ascension bridge from 2027 on only",
    ),
    (FRENCH, ZONES, ["2027-05-09"], "ends that bridge on its Saturday: a Sunday is free anyway"),
    (FRENCH, ZONES, ["2028-05-25", "2028-05-28"], "lists its Friday and Saturday alone: the others are free anyway"),
    (FRENCH, ZONES, ["2027-09-01"], "ends the summer a day earlier; ours is shown as to be checked"),
    (FRENCH, ZONES, ["2028-07-04"], "begins the summer a day earlier; ours is shown as to be checked"),
    (FLEMISH, ["be-nl"], ["2025-04-21", "2028-04-17"], "Easter Monday, a public holiday after the two weeks"),
    (
        FLEMISH,
        ["be-nl"],
        ["2024-05-10", "2025-05-30", "2026-05-15", "2027-05-07", "2028-05-26", "2029-05-11"],
        "the Friday after Ascension, not in what the school quotes",
    ),
    (
        OSTBELGIEN,
        ["be-de"],
        ["2025-03-08/2025-03-09", "2025-05-03/2025-05-04", "2025-11-01/2025-11-02", "2026-01-03/2026-01-04"],
        "ends on the Friday: the weekend is free anyway",
    ),
]


@functools.cache
def sources():
    """All of them: who says so, of which calendar, from when to when, and the names of the days without school."""
    return list(told())


def told():
    limits = school_package.calendars()
    for calendar in school_package.PLACES:
        ends = limits[calendar]["ends"]
        yield "holidays", calendar, FIRST, ends, school_package.days(calendar)
    theirs = vacances_scolaires_france.SchoolHolidayDates()
    for calendar, zone in ZONES.items():
        free = {day: row["nom_vacances"] for day, row in theirs.data.items() if row[theirs.zone_key(zone)]}
        yield FRENCH, calendar, FIRST, FRENCH_ENDS, {day: FRENCH_NAMES[name] for day, name in free.items()}
    ends = limits["be-nl"]["ends"]
    yield FLEMISH, "be-nl", FIRST, ends, school_read.flemish(range(FIRST.year - 1, ends.year + 1))
    for page, calendar, begins, ends, days in school_read.readings():
        yield page, calendar, max(begins, FIRST), ends, days


def known():
    """The known differences, one (source, calendar, day) each."""
    date, found = datetime.date.fromisoformat, set()
    for source, calendars, spans, _ in KNOWN:
        for first, _, last in (span.partition("/") for span in spans):
            days = spread("", date(first), date(last or first))
            found |= {(source, calendar, day) for calendar in calendars for day in days}
    return found


def ours(lines):
    """The names of the days without school, by calendar; all days of a calendar are there."""
    calendars = {}
    for line in lines:
        calendar, date, _, key = line.strip().split(",")
        calendars.setdefault(calendar, {})[datetime.date.fromisoformat(date)] = key.removeprefix("school-")
    return calendars


def ours_said():
    return example("school").splitlines()


def compared(lines):
    """Each day that a source and we do not call the same: (source, calendar, day), what we say and what it says."""
    calendars, found = ours(lines), {}
    for source, calendar, begins, ends, days in sources():
        for day in spread("", begins, ends):
            mine, theirs = calendars.get(calendar, {}).get(day, "nothing"), days.get(day, "")
            if mine != theirs:
                found[source, calendar, day] = (mine, theirs)
    return found


def differences(lines):
    """Every difference that nobody knows of, and every known one that is gone; one line each."""
    found = compared(lines)
    new, gone = sorted(found.keys() - known()), sorted(known() - found.keys())
    return [
        f"{source} {calendar} {day}: we say '{mine}', it says '{theirs}'"
        for source, calendar, day in new
        for mine, theirs in [found[source, calendar, day]]
    ] + [f"no longer differs: {' '.join(map(str, known_one))}" for known_one in gone]


def main():
    lines = pathlib.Path(sys.argv[1]).read_text().splitlines() if len(sys.argv) > 1 else ours_said()
    found = differences(lines)
    for line in found:
        print(line)
    print(f"{len(lines)} days of {len(ours(lines))} calendars compared, {len(found)} differences")
    for source, calendars, spans, why in KNOWN:
        print(f"known and let pass: {source}, {' '.join(calendars)}, {' '.join(spans)}: {why}")
    return 1 if found or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
