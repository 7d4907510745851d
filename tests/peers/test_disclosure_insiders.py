"""Insiders: three contributors who pool what they know, and somebody at the centre who knows everybody but one. What the
rules promise against them, and what no threshold can. `SENTIER_CENTRES` says how many made-up centres of each kind."""

import itertools
import os
import random
import unittest

from disclosure import centres, door, insider
from disclosure.catalogue import ATTENDANCES, TOTAL, threshold
from disclosure.register import truth

CENTRES = int(os.environ.get("SENTIER_CENTRES", "3"))
POLICIES = ("k11-v1", "k5-v1")
POOL = 3


def names(lines):
    return sorted({line.person for line in lines})


def pools(document, lines, chance):
    """Three by chance, and the three who came most often to each of the smallest cells that hold somebody besides."""
    yield set(chance.sample(names(lines), POOL))
    exact = truth(lines)
    hidden = {cell[1:] for cell in insider.hidden_cells(document) if len(exact[cell[1:]].people) > POOL}
    for cell in sorted(hidden, key=lambda cell: (len(exact[cell].people), cell))[:2]:
        yield {name for name, _ in exact[cell].people.most_common(POOL)}


class Insiders(unittest.TestCase):
    def each(self):
        """Made-up centres, what they released, and chance of their own."""
        usual = [(centres.centre(size, seed), seed) for size, seed in itertools.product((15, 30), range(CENTRES))]
        skewed = [(centres.skewed(seed), seed) for seed in range(3 * CENTRES)]
        for (lines, seed), policy in itertools.product(usual + skewed, POLICIES):
            if len(names(lines)) > POOL:
                yield door.once(lines, policy), lines, random.Random(f"{seed} {policy}")

    def test_three_who_pool_what_they_know_leave_the_others_unknown(self):
        """Of a hidden cell the others stay at least k-3 wide; behind a shown one stand at least k-3 others."""
        judged = 0
        for document, lines, chance in self.each():
            least = threshold(document["policy"]) - POOL
            for pool in pools(document, lines, chance):
                for one in insider.rest(document, lines, pool):
                    self.assertTrue(one.low <= one.others <= one.high, one)
                    if one.people:
                        self.assertGreaterEqual(one.high - one.low, least, one)
                        judged += 1
                fewest = insider.fewest_others(document, lines, pool)
                self.assertGreaterEqual(least if fewest is None else fewest, least)
        self.assertGreater(judged, 20 * CENTRES, "there was something to find")

    def test_who_knows_everybody_but_one_finds_that_one_in_a_shown_total_and_mostly_not_in_a_hidden_cell(self):
        """The first is no fault that could be mended: an exact total less everybody else is the last one. It is a limit
        of exact numbers, said in docs/disclosure-format.md."""
        hidden = exact = subtracted = 0
        for document, lines, chance in self.each():
            last = chance.choice(names(lines))
            others = truth([line for line in lines if line.person != last])
            for one in insider.rest(document, lines, set(names(lines)) - {last}):
                self.assertTrue(one.low <= one.others <= one.high, one)
                if one.people:
                    hidden, exact = hidden + 1, exact + (one.low == one.high)
            own = truth([line for line in lines if line.person == last])
            for table in document["tables"]:
                for total in (cell[ATTENDANCES] for cell in table["cells"] if cell["code"] == TOTAL):
                    cell = table["period"], TOTAL
                    rest = total - others[cell].value(ATTENDANCES) if total else 0
                    self.assertEqual(rest, own[cell].value(ATTENDANCES) if total else 0)
                    subtracted += bool(rest)
        self.assertGreater(subtracted, CENTRES)
        self.assertGreater(hidden, CENTRES)
        self.assertLess(2 * exact, hidden, f"{exact} of {hidden} hidden cells give the last one away")


if __name__ == "__main__":
    unittest.main()
