"""School calendars read by hand on pages that know nothing of the package `holidays`, and a decree that says when.

Each reading: its page, the calendar, the first and last day that the page speaks of, and its holidays in the page's own
words for the days. The pages' single free days are left out where they are public holidays.
"""

import datetime

from dateutil.easter import easter

DAY = datetime.timedelta(days=1)
WEEK = 7 * DAY

READ = [
    (
        # Quotes guichet.public.lu.
        "karate-do.lu/vacances-scolaires",
        "lu",
        ("2023-12-23", "2024-09-15"),
        "christmas 2023-12-23 2024-01-07, carnival 2024-02-10 2024-02-18, easter 2024-03-30 2024-04-14,"
        "whitsun 2024-05-25 2024-06-02, summer 2024-07-16 2024-09-15",
    ),
    (
        "maerzeger-schoul.lu/p/12",
        "lu",
        ("2025-09-15", "2026-09-14"),
        "all-saints 2025-11-01 2025-11-09, christmas 2025-12-20 2026-01-04, carnival 2026-02-14 2026-02-22,"
        "easter 2026-03-28 2026-04-12, whitsun 2026-05-23 2026-05-31, summer 2026-07-16 2026-09-14",
    ),
    (
        "academieamay.com/administratif/conges",
        "be-fr",
        ("2025-08-25", "2026-07-03"),
        "community-fr 2025-09-27 2025-09-27, autumn 2025-10-20 2025-11-02, christmas 2025-12-22 2026-01-04,"
        "carnival 2026-02-16 2026-03-01, spring 2026-04-27 2026-05-10",
    ),
    (
        "ostbelgiendirekt.be/feiertage-und-schulferien-2025-405233",
        "be-de",
        ("2025-01-06", "2026-01-04"),
        "carnival 2025-03-03 2025-03-07, easter 2025-04-21 2025-05-02, summer 2025-07-01 2025-08-31,"
        "autumn 2025-10-27 2025-10-31, community-de 2025-11-15 2025-11-15, christmas 2025-12-22 2026-01-02",
    ),
]


def readings():
    """Each reading as: page, calendar, first and last day it speaks of, and the names of its days without school."""
    date = datetime.date.fromisoformat
    for page, calendar, (begins, ends), text in READ:
        days = {}
        for line in text.split(","):
            name, first, last = line.split()
            days |= spread(name, date(first), date(last))
        yield page, calendar, date(begins), date(ends), days


def flemish(years):
    """Flanders by its own rule: decree of the Flemish Government of 17 April 1991, as a school quotes it
    (basiskleinseminarie.be). The free days around Ascension are not in what it quotes."""
    days = {}
    for year in years:
        all_saints, christmas = datetime.date(year, 11, 1), datetime.date(year, 12, 25)
        autumn = all_saints + DAY if all_saints.weekday() == 6 else monday_of(all_saints)
        winter = monday_of(christmas) + (WEEK if christmas.weekday() > 4 else 0 * DAY)
        carnival = easter(year) + DAY - 7 * WEEK
        days |= spread("autumn", autumn, autumn + WEEK - DAY)
        days |= spread("christmas", winter, winter + 2 * WEEK - DAY)
        days |= spread("carnival", carnival, carnival + WEEK - DAY)
        days |= spread("easter", flemish_easter(year), flemish_easter(year) + 2 * WEEK - DAY)
        days |= spread("summer", datetime.date(year, 7, 1), datetime.date(year, 8, 31))
    return days


def flemish_easter(year):
    """The first Monday of April; after an Easter in March the Monday after it, for one after 15 April the second Monday
    before it."""
    sunday = easter(year)
    if sunday.month == 3:
        return sunday + DAY
    if sunday > datetime.date(year, 4, 15):
        return sunday + DAY - 2 * WEEK
    return monday_of(datetime.date(year, 4, 7))


def monday_of(day):
    return day - day.weekday() * DAY


def spread(name, first, last):
    """Each day from the first to the last, with the name."""
    return {first + number * DAY: name for number in range((last - first).days + 1)}
