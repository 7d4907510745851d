"""The school holidays of etp-atlas, day by day, against every other calendar there is of them.

How independent each one is stands in school_oracle.py: France, Flanders and single years of Luxembourg, of the French
and of the German-speaking Community have a second source. Germany is only compared with the package its table was made
from.
"""

import datetime
import pathlib
import re
import unittest

import school_oracle
import school_package
from tools import ROOT

LANGUAGES = ("de", "en", "fr", "nl")


class SchoolHolidays(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lines = school_oracle.ours_said()

    def planted(self, day, line):
        """What is found when the line of a day says something else."""
        at = next(number for number, said in enumerate(self.lines) if said.startswith(f"{day},"))
        self.assertNotEqual(self.lines[at], line)
        return school_oracle.differences([*self.lines[:at], line, *self.lines[at + 1 :]])

    def test_all_calendars_agree_but_for_the_known_differences(self):
        self.assertEqual(len(self.lines), 11 * 2557)
        self.assertEqual(school_oracle.differences(self.lines), [])

    def test_a_day_that_is_missing_added_or_misnamed_is_found_by_the_other_source(self):
        planted = [
            ("fr-b,2026-10-17", "fr-b,2026-10-17,published,", school_oracle.FRENCH),
            ("fr-b,2026-11-02", "fr-b,2026-11-02,published,school-all-saints", school_oracle.FRENCH),
            ("be-nl,2027-02-08", "be-nl,2027-02-08,published,school-winter", school_oracle.FLEMISH),
            ("lu,2026-02-22", "lu,2026-02-22,published,", "maerzeger-schoul.lu/p/12"),
            ("be-fr,2026-05-11", "be-fr,2026-05-11,published,school-spring", "academieamay.com/administratif/conges"),
            ("be-de,2025-04-21", "be-de,2025-04-21,published,", school_oracle.OSTBELGIEN),
            ("de-sl,2027-02-08", "de-sl,2027-02-08,published,", "holidays"),
        ]
        for day, line, source in planted:
            found = self.planted(day, line)
            self.assertTrue(any(found_line.startswith(f"{source} ") for found_line in found), f"{line}: {found}")

    def test_a_known_difference_that_is_gone_is_found(self):
        found = self.planted("fr-b,2027-09-01", "fr-b,2027-09-01,to-be-checked,")
        self.assertIn("no longer differs: vacances-scolaires-france fr-b 2027-09-01", found)

    def test_a_calendar_that_is_not_there_is_found(self):
        self.assertTrue(school_oracle.differences([line for line in self.lines if not line.startswith("be-de,")]))

    def test_the_table_is_what_the_package_makes_of_it(self):
        table = (school_package.ATLAS / "school-holidays.csv").read_text(encoding="utf-8").splitlines()
        self.assertEqual(table, list(school_package.table()))

    def test_the_french_community_has_six_to_eight_weeks_of_class_between_two_of_rest(self):
        # As the decree of 31 March 2022 has it; the years begin on one of August's last Mondays (the 24th in 2026, not
        # the 31st) and end on the first Friday of July.
        breaks = [line for line in school_package.runs("be-fr") if (line[3] - line[2]).days > 1]
        for (_, _, _, last), (_, name, first, end) in zip(breaks, breaks[1:]):
            self.assertIn(round((first - last).days / 7), (6, 7, 8), first)
            if name != "summer":
                self.assertEqual((end - first).days, 13, first)
                continue
            self.assertEqual((first.weekday(), first.month, (first.day - 2) // 7), (5, 7, 0), first)
            back = end + school_package.DAY
            self.assertEqual((back.weekday(), back.month, back.day > 23), (0, 8, True), back)

    def test_luxembourgs_holidays_begin_on_a_saturday_and_end_on_a_sunday(self):
        # The summer holidays apart, which are days of the calendar: mid-July to mid-September.
        days = [line.split(",") for line in self.lines if line.startswith("lu,")]
        for (_, before, _, none), (_, first, _, key) in zip(days, days[1:]):
            if key and not none and key != "school-summer":
                self.assertEqual(datetime.date.fromisoformat(first).weekday(), 5, first)
            if none and not key and none != "school-summer":
                self.assertEqual(datetime.date.fromisoformat(before).weekday(), 6, before)

    def test_what_is_published_is_followed_by_what_is_to_be_checked_and_by_nothing_known(self):
        for calendar, limits in school_package.calendars().items():
            said = {line.split(",")[1]: line.split(",")[2] for line in self.lines if line.startswith(f"{calendar},")}
            for day, known in said.items():
                date = datetime.date.fromisoformat(day)
                checked = "published" if date <= limits["published_until"] else "to-be-checked"
                self.assertEqual(known, checked if date <= limits["ends"] else "unknown", f"{calendar} {day}")

    def test_every_holiday_and_calendar_has_a_name_in_every_language(self):
        keys = {line.split(",")[3] for line in self.lines} - {""}
        keys |= {f"school-calendar-{calendar}" for calendar in school_package.calendars()}
        for language in LANGUAGES:
            text = pathlib.Path(ROOT / "locales" / language / "school.ftl").read_text(encoding="utf-8")
            self.assertEqual(keys - set(re.findall(r"(?m)^([a-z-]+) = \S", text)), set(), language)


if __name__ == "__main__":
    unittest.main()
