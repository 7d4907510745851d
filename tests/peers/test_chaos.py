"""The two real programs, a line that loses, delays, doubles, reorders, truncates and lies, and plugs that are pulled:
whatever happens, each approved table stands at the hub once, in its latest revision, and no screen says more.

`SENTIER_CHAOS_ROUNDS` says how many rounds are told, `SENTIER_CHAOS_STORY` which story alone: the one that failed."""

import json
import os
import pathlib
import tempfile
import unittest

from chaos.story import Story
from tools import example

ROUNDS = int(os.environ.get("SENTIER_CHAOS_ROUNDS", "30"))
ROUNDS_OF_A_STORY = 10
ALONE = os.environ.get("SENTIER_CHAOS_STORY")
STORIES = [int(ALONE)] if ALONE else range(-(-ROUNDS // ROUNDS_OF_A_STORY))


class Chaos(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="sentier-chaos-")
        cls.register = pathlib.Path(cls.folder.name) / "register"
        cls.late = json.loads(example("chaos_register", cls.register))["late"]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_whatever_the_weather_each_approved_table_stands_once_in_its_latest_revision(self):
        confirmed = 0
        for number in STORIES:
            with self.subTest(story=number):
                confirmed += self.told(number)
        self.assertGreater(confirmed, len(STORIES), "something was shared in the stories")

    def told(self, number):
        story = Story(number, self.register, self.late)
        try:
            for _ in range(ROUNDS_OF_A_STORY):
                story.round()
            return story.end()
        except Exception as problem:
            acts = "\n".join(map(str, story.told))
            raise AssertionError(f"story {number}: {problem}\n{acts}") from problem
        finally:
            story.close()


if __name__ == "__main__":
    unittest.main()
