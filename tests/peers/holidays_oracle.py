"""Compares the public holidays of etp-atlas with the independent package `holidays`, 2024-2030.

Usage: holidays_oracle.py [FILE]; FILE holds lines `country,region,date,key` and is made by the
example `holidays` of etp-atlas, which runs when no file is given. Exits 1 on any difference.
"""

import datetime
import pathlib
import sys

import holidays
from tools import example

YEARS = range(2024, 2031)
# Our regions and the package's; Alsace is one there and two départements here.
FRANCE = {"": None, "57": "57", "67": "6AE", "68": "6AE"}
LANDS = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split()

NAMES = {
    "New Year's Day": "new-year",
    "Epiphany": "epiphany",
    "Women's Day": "womens-day",
    "Good Friday": "good-friday",
    "Easter Sunday": "easter-sunday",
    "Easter Monday": "easter-monday",
    "Labor Day": "labour-day",
    "Victory Day": "victory-1945",
    "80th anniversary of the liberation from Nazism and the end of the Second World War in Europe": "liberation-1945",
    "Europe Day": "europe-day",
    "Ascension Day": "ascension",
    "Pentecost": "whit-sunday",
    "Pentecost Monday": "whit-monday",
    "Corpus Christi": "corpus-christi",
    "75th anniversary of the East German uprising of 1953": "uprising-1953",
    ("FR", "National Day"): "national-day-fr",
    ("BE", "National Day"): "national-day-be",
    ("LU", "National Day"): "national-day-lu",
    "Assumption Day": "assumption",
    "World Children's Day": "childrens-day",
    "German Unity Day": "german-unity",
    "Reformation Day": "reformation-day",
    "All Saints' Day": "all-saints",
    "Armistice Day": "armistice-1918",
    "Repentance and Prayer Day": "repentance-day",
    "Christmas Day": "christmas",
    "Saint Stephen's Day": "second-christmas",
    "Second Day of Christmas": "second-christmas",
}


def places():
    for region, theirs in FRANCE.items():
        yield "FR", region, theirs
    yield "BE", "", None
    yield "LU", "", None
    for land in LANDS:
        yield "DE", land, land


def explained(country, name):
    """Differences that are known and right: theirs, not ours."""
    # The package lists two Sundays that are not among the ten legal holidays of Belgium.
    return country == "BE" and name in ("easter-sunday", "whit-sunday")


def expected():
    rows, unknown, left_out = set(), set(), set()
    for country, region, theirs in places():
        calendar = holidays.country_holidays(country, subdiv=theirs, years=YEARS, language="en_US")
        for date, names in calendar.items():
            for name in names.split("; "):
                ours = NAMES.get((country, name), NAMES.get(name))
                if ours is None:
                    unknown.add(f"{country} {region} {date}: {name}")
                elif explained(country, ours):
                    left_out.add(f"{country} {ours}")
                else:
                    rows.add((country, region, date, f"holidays-{ours}"))
    return rows, unknown, left_out


def ours(lines):
    rows = set()
    for line in lines:
        country, region, date, key = line.strip().split(",")
        rows.add((country, region, datetime.date.fromisoformat(date), key))
    return rows


def ours_said():
    return example("holidays").splitlines()


def differences(lines):
    """Every difference, one line each; empty when the two calendars agree."""
    mine, (theirs, unknown, _) = ours(lines), expected()
    return (
        [f"only in etp-atlas: {' '.join(map(str, row))}" for row in sorted(mine - theirs)]
        + [f"only in the package: {' '.join(map(str, row))}" for row in sorted(theirs - mine)]
        + [f"name without a key: {line}" for line in sorted(unknown)]
    )


def main():
    lines = pathlib.Path(sys.argv[1]).read_text().splitlines() if len(sys.argv) > 1 else ours_said()
    found = differences(lines)
    for line in found:
        print(line)
    print(f"{len(lines)} holidays compared, {len(found)} differences")
    print(f"known and left out: {', '.join(sorted(expected()[2]))}")
    return 1 if found or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
