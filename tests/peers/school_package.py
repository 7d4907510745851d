"""What the package `holidays` says of school holidays; run by itself, it prints the table that etp-atlas ships.

Usage: school_package.py > assets/atlas/school-holidays.csv. The package computes France and Belgium by rule, without
end: a calendar is cut where `school-calendars.csv` says that it ends. Germany ends where the package has no more lines.
"""

import csv
import datetime
import functools
import sys
from importlib.metadata import version

import holidays
from tools import ROOT

ATLAS = ROOT / "assets" / "atlas"
DAY = datetime.timedelta(days=1)

# Our calendars, and the package's countries and regions.
PLACES = {
    "be-de": ("BE", "German"),
    "be-fr": ("BE", "French"),
    "be-nl": ("BE", "Flemish"),
    "de-bw": ("DE", "BW"),
    "de-nw": ("DE", "NW"),
    "de-rp": ("DE", "RP"),
    "de-sl": ("DE", "SL"),
    "fr-a": ("FR", "Zone A"),
    "fr-b": ("FR", "Zone B"),
    "fr-c": ("FR", "Zone C"),
}

NAMES = {
    "All Saints' Break": "all-saints",
    "All Souls' Day": "all-souls",
    "Ascension Break": "ascension-bridge",
    "Ascension/Whit Break": "whitsun",
    "Autumn Break": "autumn",
    "Carnival Break": "carnival",
    "Christmas Break": "christmas",
    "Easter Break": "easter",
    "Easter/Spring Break": "easter",
    "French Community Day": "community-fr",
    "Friday after Ascension Day": "ascension-bridge",
    "German-speaking Community Day": "community-de",
    "Mardi Gras": "shrove-tuesday",
    "Spring Break": "spring",
    "Summer Break": "summer",
    "Winter Break": "winter",
    # Since 2022 the break of that name is no longer at Easter there.
    ("be-fr", "Easter Break"): "spring",
}

# Public holidays, which etp-atlas knows by rule.
PUBLIC = {"Armistice Day", "Ascension Day", "Easter Monday", "Labor Day", "Pentecost Monday"}


def calendars():
    """The lines of `school-calendars.csv` by code, with their days as dates."""
    with open(ATLAS / "school-calendars.csv", encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter=";"))
    for row in rows:
        row.update({day: datetime.date.fromisoformat(row[day]) for day in ("begins", "published_until", "ends")})
    return {row["calendar"]: row for row in rows}


@functools.cache
def days(calendar):
    """The days of school holidays with their names, from a year before the calendar begins to a year after its end."""
    country, region = PLACES[calendar]
    limits = calendars()[calendar]
    years = range(limits["begins"].year - 1, limits["ends"].year + 2)
    found = holidays.country_holidays(country, subdiv=region, years=years, categories=("school",), language="en_US")
    named = ((day, name) for day, names in found.items() for name in names.split("; ") if name not in PUBLIC)
    return {day: NAMES.get((calendar, name), NAMES.get(name, f"unknown: {name}")) for day, name in sorted(named)}


def runs(calendar):
    """Its holidays as lines: calendar, name, first and last day; those that touch the time the calendar covers."""
    limits = calendars()[calendar]
    lines = []
    for name in set(days(calendar).values()):
        of_name = [day for day, other in days(calendar).items() if other == name]
        firsts = [day for day in of_name if day - DAY not in of_name]
        lasts = [day for day in of_name if day + DAY not in of_name]
        lines += [(calendar, name, first, last) for first, last in zip(firsts, lasts)]
    return sorted(
        (line for line in lines if line[3] >= limits["begins"] and line[2] <= limits["ends"]),
        key=lambda line: line[2:],
    )


def table():
    """The lines of `school-holidays.csv`."""
    yield "calendar;name;first;last"
    for calendar in sorted(PLACES):
        yield from (";".join(map(str, line)) for line in runs(calendar))


def main():
    print(f"written with holidays {version('holidays')}", file=sys.stderr)
    print(*table(), sep="\n")


if __name__ == "__main__":
    main()
