"""The public holidays of etp-atlas, day by day and name by name, against an independent calendar."""

import unittest

import holidays_oracle


class Holidays(unittest.TestCase):
    def test_both_calendars_agree_from_2024_to_2030(self):
        lines = holidays_oracle.ours_said()
        self.assertGreater(len(lines), 1500)
        self.assertEqual(holidays_oracle.differences(lines), [])

    def test_a_day_that_is_missing_or_added_is_found(self):
        lines = holidays_oracle.ours_said()
        self.assertEqual(len(holidays_oracle.differences(lines[1:])), 1)
        self.assertEqual(len(holidays_oracle.differences([*lines, "LU,,2026-11-11,holidays-armistice-1918"])), 1)


if __name__ == "__main__":
    unittest.main()
