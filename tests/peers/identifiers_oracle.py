"""Generated national identifiers, right and wrong, and what independent arithmetic says of them.

python-stdnum judges NIR and NISS; its Luhn and Verhoeff and the calendar judge the matricule; a plain
loop judges the KVNR. Where Sentier differs on purpose, `EXPLAINED` names the class and why.
"""

import calendar
import datetime
import random

from stdnum import luhn, verhoeff
from stdnum.be import bis, nn
from stdnum.fr import nir

DIGITS = "0123456789"


def in_calendar(year, month, day):
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def is_digits(text):
    return text != "" and all(c in DIGITS for c in text)


# What the peers say.


def nir_right(number):
    return nir.is_valid(number)


def niss_right(number):
    return nn.is_valid(number) or bis.is_valid(number)


def lu_right(number):
    if not is_digits(number) or len(number) != 13:
        return False
    year, month, day = int(number[:4]), int(number[4:6]), int(number[6:8])
    keys = luhn.is_valid(number[:12]) and verhoeff.is_valid(number[:11] + number[12])
    return keys and year > 0 and in_calendar(year, month, day)


def kvnr_digit(letter, eight):
    total = 0
    for place, digit in enumerate(f"{ord(letter) - 64:02d}{eight}"):
        product = int(digit) * (1, 2)[place % 2]
        total += product // 10 + product % 10
    return str(total % 10)


def kvnr_right(number):
    shape = len(number) == 10 and "A" <= number[0] <= "Z" and is_digits(number[1:])
    return shape and kvnr_digit(number[0], number[1:9]) == number[9]


PEERS = {"nir": nir_right, "niss": niss_right, "lu": lu_right, "kvnr": kvnr_right}


# Where ours differs on purpose: (kind, what ours says, what theirs says) and which numbers.


def nir_first_digit(number):
    """No number begins with 0, 5, 6 or 9; the package looks at the key alone."""
    return number[0] in "0569"


def niss_day(number):
    """A day that the month does not have is refused; the package takes it for an unknown day."""
    year, month, day = 2000 + int(number[:2]), int(number[2:4]) % 20, int(number[4:6])
    # In the century of the key: 2000 and 1900 differ in 29 February only.
    leap = "2" if niss_key_fits(number, "2") else ""
    year = year if leap else year - 100
    return month > 0 and day > 0 and not in_calendar(year, month, day)


def niss_to_come(number):
    """A year of birth that is still to come: ours has no clock, and cautions when the file says another."""
    return niss_key_fits(number, "2") and 2000 + int(number[:2]) > datetime.date.today().year


def niss_key_fits(number, before):
    return 97 - int(before + number[:9]) % 97 == int(number[9:])


EXPLAINED = {
    ("nir", False, True): nir_first_digit,
    ("niss", False, True): niss_day,
    ("niss", True, False): niss_to_come,
}


# The numbers.


def two(chance, first, last):
    return f"{chance.randint(first, last):02d}"


def random_nir(chance):
    department = chance.choice([two(chance, 0, 99), "2A", "2B", "99", "97"])
    month = chance.choice([two(chance, 1, 12), two(chance, 0, 99)])
    stem = f"{chance.choice('1212123478' + DIGITS)}{two(chance, 0, 99)}{month}{department}{chance.randint(0, 999999):06d}"
    return stem + nir.calc_check_digits(stem + "00")


def random_niss(chance):
    month = two(chance, 0, 12) if chance.random() < 0.7 else two(chance, 0, 60)
    day = two(chance, 0, 28) if chance.random() < 0.7 else two(chance, 0, 99)
    stem = f"{two(chance, 0, 99)}{month}{day}{chance.randint(0, 999):03d}"
    before = chance.choice(["", "2"])
    return f"{stem}{97 - int(before + stem) % 97:02d}"


def random_lu(chance):
    month, day = chance.choice([(two(chance, 1, 12), two(chance, 1, 28)), (two(chance, 0, 13), two(chance, 0, 32))])
    stem = f"{chance.randint(1890, 2026)}{month}{day}{chance.randint(0, 999):03d}"
    return stem + luhn.calc_check_digit(stem) + verhoeff.calc_check_digit(stem)


def random_kvnr(chance):
    letter, eight = chance.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), f"{chance.randint(0, 99999999):08d}"
    return letter + eight + kvnr_digit(letter, eight)


MAKERS = {"nir": random_nir, "niss": random_niss, "lu": random_lu, "kvnr": random_kvnr}


def spoiled(chance, number):
    """The number as a hurried hand writes it: a wrong place, two swapped, one lost, one too many."""
    place = chance.randrange(len(number))
    slip = chance.randrange(5)
    if slip == 0:
        return number[:place] + chance.choice(DIGITS) + number[place + 1 :]
    if slip == 1 and place > 0:
        return number[: place - 1] + number[place] + number[place - 1] + number[place + 1 :]
    if slip == 2:
        return number[:place] + number[place + 1 :]
    if slip == 3:
        return number[:place] + chance.choice(DIGITS) + number[place:]
    return number[:place] + chance.choice("ABCXO7") + number[place + 1 :]


def numbers(kind, count, seed=20260401):
    chance = random.Random(f"{kind} {seed}")
    made = []
    for _ in range(count // 2):
        number = MAKERS[kind](chance)
        made += [number, spoiled(chance, number)]
    return made


def compared(kind, number, ours):
    """None when both agree; else the class that explains it, or "" when none does."""
    theirs = PEERS[kind](number)
    if ours == theirs:
        return None
    explained = EXPLAINED.get((kind, ours, theirs))
    return explained.__name__ if explained and explained(number) else ""
