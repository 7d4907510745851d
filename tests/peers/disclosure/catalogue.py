"""The fixed catalogue of tables, as docs/disclosure-format.md says it: codes, splits, periods. Knows no value."""

PATHOLOGIES = ("DT2", "IC", "OBE", "BPCO", "IRC", "AUT")
AGES = ("A0_17", "A18_44", "A45_64", "A65_79", "A80P")
THREE_AGES = ("A0_44", "A45_64", "A65P")
SEXES = ("F", "M")
RESIDENCES = ("FR", "BE", "LU", "DE")
MODES = ("GRP", "IND", "REM")
ELSEWHERE = "ZZ"
TOTAL = "TOT"
PATIENTS, ATTENDANCES = "patients", "attendances"

# Which of three ages each of the five belongs to.
COARSER = {"A0_17": "A0_44", "A18_44": "A0_44", "A45_64": "A45_64", "A65_79": "A65P", "A80P": "A65P"}


def splits_of(codes):
    """The ways in which a table with these codes splits its total."""
    ages = THREE_AGES if THREE_AGES[0] in codes else AGES
    return [split for split in (PATHOLOGIES, ages, SEXES, RESIDENCES, MODES) if set(split) & set(codes)]


def year_of(period):
    """`2026` of `2026Q1`, `2026S2` and `2026`."""
    return period[:4]


def quarters_of(year):
    """The four quarters of a year."""
    return [f"{year}Q{number}" for number in range(1, 5)]


def halves_of(year):
    """Each half-year with its two quarters."""
    first, second, third, fourth = quarters_of(year)
    return {f"{year}S1": (first, second), f"{year}S2": (third, fourth)}


def is_quarter(period):
    """Whether a period is a quarter."""
    return "Q" in period


def threshold(policy):
    """k of `k11-v1`."""
    return int(policy.split("-")[0][1:])
