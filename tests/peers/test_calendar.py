"""Calendar files, written and read, dates that repeat and ends: etp-calendar against independent calendars."""

import datetime
import pathlib
import random
import re
import unittest

import calendar_oracle as oracle
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

HERE = pathlib.Path(__file__).resolve().parent
FILES = sorted((HERE / "calendars").glob("*.ics"))
YEAR = (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))
WORDS = "Ä ö ü ß é ñ œ , ; : \\ \" ' \n 🩺 ( ) Séance Übung café \\n a".split(" ")
RULES = """
    FREQ=DAILY;COUNT=10
    FREQ=DAILY;INTERVAL=2;UNTIL=20261224
    FREQ=DAILY;UNTIL=20261105T140000
    FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=30
    FREQ=DAILY;BYMONTH=1,2;COUNT=70
    FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;COUNT=12
    FREQ=WEEKLY;COUNT=12
    FREQ=WEEKLY;UNTIL=20270301
    FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=8
    FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;COUNT=8
    FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=8
    FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261224T000000
    FREQ=WEEKLY;BYMONTH=11;BYDAY=WE;COUNT=9
    FREQ=MONTHLY;COUNT=14
    FREQ=MONTHLY;BYDAY=1FR;COUNT=10
    FREQ=MONTHLY;BYDAY=-2MO;COUNT=6
    FREQ=MONTHLY;BYDAY=1SU,-1SU;INTERVAL=2;COUNT=10
    FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=6
    FREQ=MONTHLY;BYMONTHDAY=2,15;COUNT=10
    FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=10
    FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7
    FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5
    FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=10
    FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=3
    FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=12
    FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=10,11,12;COUNT=10
    FREQ=YEARLY;COUNT=5
    FREQ=YEARLY;BYMONTH=6,7;COUNT=10
    FREQ=YEARLY;INTERVAL=2;BYMONTH=1,2,3;COUNT=10
    FREQ=YEARLY;BYYEARDAY=1,100,200,-1;COUNT=10
    FREQ=YEARLY;BYDAY=20MO;COUNT=3
    FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3
    FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=SU;COUNT=6
    FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=11
    FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3
    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=4
    FREQ=HOURLY;INTERVAL=3;COUNT=9
    FREQ=MINUTELY;INTERVAL=90;COUNT=4
    FREQ=DAILY;COUNT=301
    FREQ=WEEKLY;UNTIL=20251231
""".split()
FIRST = ["2026-10-19T14:00:00", "2024-02-29T09:30:00", "2026-01-31T23:45:00", "2026-03-29T02:30:00"]


def event(uid, starts, ends, country="FR", title="Séance", place="", more="", cancelled=False, sequence=0):
    return {
        "uid": uid,
        "starts": datetime.datetime.fromisoformat(starts),
        "ends": datetime.datetime.fromisoformat(ends),
        "country": country,
        "title": title,
        "place": place,
        "more": more,
        "cancelled": cancelled,
        "sequence": sequence,
        "changed": datetime.datetime(2026, 10, 1, 7, 30, tzinfo=oracle.UTC),
    }


SESSIONS = [
    event("afternoon@s", "2026-10-21T14:00:00", "2026-10-21T16:00:00", place="Salle 2, 1er étage; Thionville"),
    event("midnight@s", "2026-12-31T23:30:00", "2027-01-01T00:30:00", "LU"),
    event("leap-day@s", "2028-02-29T09:00:00", "2028-02-29T10:00:00", "BE", "Workshop: eten & bewegen"),
    event("forward@s", "2026-03-29T01:00:00", "2026-03-29T04:00:00", "DE", "Übung für Füße: größer, süßer"),
    event("back@s", "2026-10-25T01:30:00", "2026-10-25T04:00:00", "DE"),
    event("twice@s", "2026-10-25T02:30:00", "2026-10-25T02:30:00", "LU"),
    event("second@s", "2026-10-25T02:45:00", "2026-10-25T02:15:00", "FR"),
    event("lines@s", "2026-11-02T09:00:00", "2026-11-02T10:00:00", more="Apporter:\n- lecteur\n- cahier; a\\b\n"),
    event("long@s", "2026-11-03T09:00:00", "2026-11-03T10:00:00", title="Diététique " * 30, more="🩺é" * 200),
    event("spaces@s", "2026-11-04T09:00:00", "2026-11-04T10:00:00", title=f"a{' ' * 160}b", place=" ,; "),
    event("cancelled@s", "2026-11-05T09:00:00", "2026-11-05T10:00:00", cancelled=True, sequence=7),
]


def random_sessions(count):
    chance = random.Random(5)
    for number in range(count):
        starts = datetime.datetime(2026, 1, 1) + datetime.timedelta(minutes=chance.randrange(1_000_000))
        country = chance.choice(list(oracle.ZONES))
        if oracle.ended(country, starts, 0).startswith("refused"):
            continue
        ends = oracle.ended(country, starts, chance.randrange(15, 600))
        words = [" ".join(chance.choices(WORDS, k=chance.randrange(1, 40))).strip() or "a" for _ in range(3)]
        yield event(f"r{number}@s", starts.isoformat(), ends, country, *words, chance.random() < 0.2, number)


def random_rules(count):
    chance = random.Random(7)
    for _ in range(count):
        freq = chance.choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
        parts = [f"FREQ={freq}", f"INTERVAL={chance.randrange(1, 5)}"]
        days = ",".join(chance.sample("MO TU WE TH FR SA SU".split(), chance.randrange(1, 4)))
        if chance.random() < 0.5:
            nth = chance.choice(["", "1", "-1", "2"]) if freq in ("MONTHLY", "YEARLY") else ""
            parts.append(f"BYDAY={','.join(nth + day for day in days.split(','))}")
        if chance.random() < 0.3 and freq != "WEEKLY":
            parts.append(f"BYMONTHDAY={chance.choice([1, 13, 15, 28, 31, -1, -5])}")
        if chance.random() < 0.3:
            parts.append(f"BYMONTH={','.join(map(str, sorted(chance.sample(range(1, 13), 3))))}")
        if chance.random() < 0.3:
            parts.append(f"WKST={chance.choice(['MO', 'SU', 'TH'])}")
        parts.append(chance.choice([f"COUNT={chance.randrange(1, 20)}", "UNTIL=20290630", "UNTIL=20280229T120000"]))
        yield ";".join(parts)


class Written(unittest.TestCase):
    def test_other_calendars_read_what_was_meant(self):
        events = [*SESSIONS, *random_sessions(150)]
        text = oracle.written("Éducatrice, salle; 2", events)
        self.assertEqual(oracle.misread(text, "Éducatrice, salle; 2", events), [])
        self.assertEqual(text, oracle.written("Éducatrice, salle; 2", events))

    def test_a_planted_error_is_found(self):
        text = oracle.written("x", SESSIONS)
        self.assertEqual(oracle.misread(text, "x", SESSIONS), [])
        for right, wrong in [
            ("20261021T160000", "20261021T163000"),
            ("1er étage\\;", "1er étage\\,"),
            ("TZID=Europe/Luxembourg:2026", "TZID=Europe/London:2026"),
            ("STATUS:CANCELLED", "STATUS:CONFIRMED"),
            ("SEQUENCE:7", "SEQUENCE:8"),
            ("Diététique Diététique", "Diététique Dietétique"),
            ("\r\nTRANSP", "\nTRANSP"),
            ("\r\n ", ""),
            ("BYMONTH=10;BYDAY=-1SU", "BYMONTH=10;BYDAY=4SU"),
        ]:
            self.assertIn(right, text)
            self.assertNotEqual(oracle.misread(text.replace(right, wrong), "x", SESSIONS), [], wrong)


class Read(unittest.TestCase):
    def test_files_of_other_tools_take_the_same_times(self):
        self.assertEqual(len(FILES), 7)
        for file in FILES:
            for country in oracle.ZONES:
                text = file.read_text(encoding="utf-8")
                busy, notes = oracle.read(text, country, *YEAR)
                self.assertGreater(len(busy), 2, file.name)
                self.assertEqual(busy, oracle.busy(text, country, *YEAR), file.name)
                self.assertEqual(notes, ["guessed 0"], file.name)

    def test_a_planted_error_is_found(self):
        text = (HERE / "calendars" / "outlook.ics").read_text(encoding="utf-8")
        right = oracle.busy(text, "FR", *YEAR)
        for line, wrong in [("COUNT=20", "COUNT=19"), ("20260112T103000", "20260112T103100"), ("EXDATE", "X-OUT")]:
            self.assertNotEqual(oracle.read(text.replace(line, wrong), "FR", *YEAR)[0], right)

    def test_what_we_write_we_read_as_others_do(self):
        text = oracle.written("x", [*SESSIONS, *random_sessions(60)])
        window = (datetime.date(2026, 3, 1), datetime.date(2027, 6, 30))
        self.assertEqual(oracle.read(text, "BE", *window)[0], oracle.busy(text, "BE", *window))

    def test_the_names_windows_gives_stand_for_the_same_places(self):
        table = HERE.parents[1] / "crates" / "etp-calendar" / "src" / "read" / "windows.rs"
        rows = re.findall(r'\("([^"]+)", "([^"]+)"\)', table.read_text(encoding="utf-8"))
        self.assertGreater(len(rows), 50)
        self.assertEqual([row for row in rows if WINDOWS_TO_OLSON.get(row[0]) != row[1]], [])


class Repeated(unittest.TestCase):
    def test_dates_repeat_as_dateutil_repeats_them(self):
        asked = [(rule, first) for rule in RULES for first in FIRST]
        asked += [(rule, first) for rule in random_rules(100) for first in FIRST[:2]]
        said = oracle.ours("repeat", told="".join(f"{rule}|{first}|300\n" for rule, first in asked)).splitlines()
        self.assertEqual(len(said), len(asked))
        for (rule, first), line in zip(asked, said):
            expected = oracle.starts(rule, datetime.datetime.fromisoformat(first), 300)
            self.assertEqual(line, expected, f"{rule} from {first}")

    def test_a_date_that_is_missing_would_be_seen(self):
        first = datetime.datetime(2026, 10, 19, 14)
        said = oracle.ours("repeat", told="FREQ=WEEKLY;COUNT=7|2026-10-19T14:00:00|300\n").strip()
        self.assertNotEqual(said, oracle.starts("FREQ=WEEKLY;COUNT=8", first, 300))


class Ended(unittest.TestCase):
    def test_ends_are_those_of_python_s_time_zones(self):
        chance = random.Random(3)
        evenings = ("2026-03-28T22:00", "2026-10-24T22:00", "2027-12-31T20:00")
        nights = [datetime.datetime.fromisoformat(evening) for evening in evenings]
        asked = [
            (chance.choice(list(oracle.ZONES)), night + datetime.timedelta(minutes=5 * step), chance.randrange(1_000))
            for night in nights
            for step in range(96)
        ]
        told = "".join(f"{country}|{start.isoformat()}|{minutes}\n" for country, start, minutes in asked)
        said = oracle.ours("ends", told=told).splitlines()
        self.assertEqual(said, [oracle.ended(*each) for each in asked])
        self.assertIn("refused session-hour-skipped", said)


if __name__ == "__main__":
    unittest.main()
