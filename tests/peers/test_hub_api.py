"""The hub's own description of its routes, tried by a program that makes up requests from it: whatever is asked, the hub
does not break, and answers what the description says."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.request

from chaos.hub import Hub
from tools import ROOT

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20261123
# Requests made up for each route, and the most time for all of them.
REQUESTS, SECONDS = 25, 40
CHECKS = (
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "allow_header_conformance", "missing_required_header",
)  # fmt: skip


class HubApi(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sentier-hub-api-")
        self.addCleanup(self.folder.cleanup)
        self.hub = Hub(pathlib.Path(self.folder.name) / "hub")
        self.addCleanup(self.hub.kill)
        self.address = f"http://127.0.0.1:{self.hub.port}"

    def test_the_hub_serves_the_description_of_this_folder(self):
        with urllib.request.urlopen(f"{self.address}/v1/openapi.json") as answer:
            served = json.load(answer)
        self.assertEqual(served, json.loads((ROOT / "docs" / "hub-openapi.json").read_text()))

    def test_whatever_is_asked_the_hub_answers_what_its_description_says(self):
        program = pathlib.Path(sys.executable).with_name("schemathesis")
        words = ["run", f"{self.address}/v1/openapi.json", "--url", self.address, "--checks", ",".join(CHECKS)]
        bounds = ["--seed", SEED, "--max-examples", REQUESTS, "--max-time", SECONDS, "--phases", "coverage,fuzzing"]
        quiet = ["--no-color", "--suppress-health-check", "all", "--warnings", "off"]
        done = subprocess.run(
            [program, *words, *map(str, bounds), *quiet], cwd=self.folder.name, capture_output=True, encoding="utf-8",
            env={**os.environ, "SCHEMATHESIS_HOOKS": "hub_api_texts", "PYTHONPATH": str(HERE)},
        )  # fmt: skip
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(self.hub.check(), 0, "nobody's table was stored")


if __name__ == "__main__":
    unittest.main()
