"""Simulated centres: fictional, seeded, every share below invented so that large and small rows meet in one table.

A centre has so many participants a month; a person stays for two to five months, comes one to three times a month,
and one in twelve is in a second programme. The seed decides everything."""

import random

from .catalogue import AGES, ELSEWHERE, MODES, PATHOLOGIES, RESIDENCES, quarters_of
from .register import Line

PATHOLOGY_SHARES = (38, 16, 20, 12, 8, 6)
AGE_SHARES = {"OBE": (8, 34, 36, 17, 5), "": (1, 9, 34, 38, 18)}
RESIDENCE_SHARES = {"FR": (82, 11, 5, 2), "BE": (9, 83, 6, 2), "LU": (16, 10, 70, 4), "DE": (6, 2, 9, 83)}
MODE_SHARES = (68, 24, 8)


def centre(a_month, seed, year="2026", country="FR"):
    """The lines of one year of a centre with about so many participants a month."""
    chance = random.Random(f"{a_month} {seed} {country}")
    lines = []
    # Somebody stays three and a half months on average, so as many begin each month as are there over that.
    for month in range(-3, 13):
        for number in range(round(a_month / 3.5 + chance.uniform(-1.5, 1.5))):
            lines += person(chance, f"{month}-{number}", month, year, country)
    return lines


def person(chance, name, first_month, year, country):
    """One person's lines, from the month of entry on."""
    pathology = pick(chance, PATHOLOGIES, PATHOLOGY_SHARES)
    programmes = [pathology]
    if chance.random() < 1 / 12:
        programmes.append(chance.choice([other for other in PATHOLOGIES if other != pathology]))
    age = pick(chance, AGES, AGE_SHARES.get(pathology, AGE_SHARES[""]))
    sex, residence = chance.choice("FM"), pick(chance, RESIDENCES, RESIDENCE_SHARES[country])
    for month in range(first_month, first_month + chance.randint(2, 5)):
        if 1 <= month <= 12:
            for programme in programmes:
                mode, came = pick(chance, MODES, MODE_SHARES), chance.randint(1, 3)
                quarter = quarters_of(year)[(month - 1) // 3]
                yield Line(name, quarter, programme, age, sex, residence, mode, came)


def pick(chance, things, shares):
    """One of several, by their shares."""
    return chance.choices(things, shares)[0]


def skewed(seed, year="2026"):
    """A centre nobody would call typical: 0 to 200 persons, very unequal rows, sometimes one person who comes all the
    time, unknown sexes, foreign residences, quarters without anybody."""
    chance = random.Random(f"skewed {seed}")
    people = round(200 * chance.random() ** 2)
    shares = [chance.random() ** 4 + 0.001 for _ in PATHOLOGIES]
    open_quarters = [quarter for quarter in quarters_of(year) if chance.random() < 0.9]
    residences = [*RESIDENCES, ELSEWHERE][: chance.choice((1, 2, 4, 5))]
    sexes = "FMU" if chance.random() < 0.15 else "FM"
    often = chance.choice((1, 1, 2, 6))
    lines = []
    for name in range(people):
        pathology, age = pick(chance, PATHOLOGIES, shares), chance.choice(AGES[chance.choice((0, 2)) :])
        sex, residence = chance.choice(sexes), chance.choice(residences)
        for quarter in open_quarters:
            if chance.random() < 0.4:
                came = chance.randint(1, often) * (40 if chance.random() < 0.005 else 1)
                lines.append(Line(f"s{name}", quarter, pathology, age, sex, residence, chance.choice(MODES), came))
    return lines
