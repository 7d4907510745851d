"""What the peers' checks share: where things are, and asking another program."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / os.environ.get("CARGO_TARGET_DIR", "target")


def said(*words, told=None):
    """What a program says, when told a text; a failure shows what it complained about."""
    done = subprocess.run([*map(str, words)], input=told, capture_output=True, encoding="utf-8", cwd=ROOT)
    if done.returncode != 0:
        raise AssertionError(f"{words[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def example(name, *words, told=None):
    """What one of our examples says, when told a text. Built with the features of the whole workspace, so that
    nothing that stands in the target folder is built a second time."""
    said("cargo", "build", "--quiet", "--workspace", "--example", name)
    return said(TARGET / "debug" / "examples" / name, *words, told=told)
