"""Runs every peer's check of this folder, or those a pattern names: independent tools that judge what Sentier made.
Each file is a process of its own, as many at once as there are processors; what one says is shown whole."""

import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed

HERE = pathlib.Path(__file__).resolve().parent
# What takes longest comes first, so that nothing long is left alone at the end.
LONGEST = ["test_chaos.py", "test_disclosure_attacks.py", "test_dhis2.py", "test_hub_api.py"]


def checks(pattern):
    """The files, the longest first."""
    names = sorted(file.name for file in HERE.glob(pattern))
    return sorted(names, key=lambda name: LONGEST.index(name) if name in LONGEST else len(LONGEST))


def told(name):
    """Exit code, and what it said."""
    asked = [sys.executable, "-m", "unittest", "--verbose", name.removesuffix(".py")]
    done = subprocess.run(asked, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
    return done.returncode, done.stdout


def main():
    names = checks(sys.argv[1] if len(sys.argv) > 1 else "test_*.py")
    failed = not names
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for ended in as_completed([pool.submit(told, name) for name in names]):
            code, words = ended.result()
            failed |= code != 0
            print(words, flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
