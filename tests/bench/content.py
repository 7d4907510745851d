"""The handout of the bench as plain data, the same for every generator. Knows none of them."""

import pathlib
import re
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HANDOUT = HERE / "handout.toml"
FONTS = ROOT / "assets" / "fonts"
PICTOGRAMS = ROOT / "assets" / "pictograms"
LANGUAGES = ("fr", "nl")

CENTRE = "Centre des Deux Rives (centre fictif)"
DATES = {"fr": "jeudi 26 novembre 2026", "nl": "donderdag 26 november 2026"}
HEADS = {
    "warning": {"fr": "Attention", "nl": "Opgelet"},
    "key-message": {"fr": "À retenir", "nl": "Om te onthouden"},
}
SOURCES = {"fr": "Sources", "nl": "Bronnen"}
FOOT = "Modèle à valider par un professionnel de santé – Te valideren model – version 2"

MARKS = re.compile(r"\*\*(.+?)\*\*|\[\^(\d+)\]")


def handout():
    """The parsed file."""
    return tomllib.loads(HANDOUT.read_text(encoding="utf-8"))


def merged(text, language, name):
    """A text with its facts filled in."""
    return text.replace("{patient}", name).replace("{date}", DATES[language])


def pieces(text):
    """A text as (kind, words): plain, bold, and marks that lead to a source."""
    at = 0
    for mark in MARKS.finditer(text):
        if mark.start() > at:
            yield "plain", text[at:mark.start()]
        yield ("bold", mark[1]) if mark[1] else ("note", mark[2])
        at = mark.end()
    if at < len(text):
        yield "plain", text[at:]


def person(number):
    """A made-up person."""
    return f"Personne {number}"
