"""`peers.py STREAM FOLDER KRILLA`: the same two pages by every generator, in one run, as one table; the numbers go into
FOLDER/peers-handouts.json. STREAM is our own program (crates/etp-handout/examples/stream.rs); KRILLA is
the test program of the same crate, in which krilla writes what our own layout has set.

Each generator runs in processes of its own: for one document, and for many that follow each other. What a
document costs is the difference, so starting up is not in it. The best of the rounds counts, because whatever
else runs on the machine only ever makes a round slower."""

import datetime
import json
import pathlib
import sys

from content import HANDOUT, HERE
from measure import about, run

ROUNDS = 3
# How many documents each makes; a slow one makes fewer.
PEERS = {"typst": 60, "reportlab": 40, "weasyprint": 16, "chromium": 4}
OURS, STACK, LONG_STACK = "sentier", 1000, 10000
# krilla under our own layout: the same pages, another writer.
KRILLA, KRILLA_STACK = "krilla", 1000
KRILLA_TEST = ["--ignored", "--exact", "snapshot::oracle::stream::stream"]


def main(stream, folder, krilla):
    generators = {OURS: ([stream, str(HANDOUT)], STACK), KRILLA: ([krilla, *KRILLA_TEST, str(HANDOUT)], KRILLA_STACK)}
    generators |= {name: ([sys.executable, str(HERE / f"by_{name}.py")], many) for name, many in PEERS.items()}
    rounds = {name: [] for name in generators}
    missing = {}
    for _ in range(ROUNDS):
        for name, (words, many) in generators.items():
            if name not in missing:
                measure(name, words, many, folder, rounds, missing)
    table = {name: best(all_rounds, generators[name][1]) for name, all_rounds in rounds.items() if name not in missing}
    for name, line in table.items():
        line |= about(kept(folder, name) / "one.pdf")
    long_stack = run(generators[OURS][0], LONG_STACK, kept(folder, OURS))
    show(table, missing, long_stack)
    write(folder, table, missing, long_stack)


def measure(name, words, many, folder, rounds, missing):
    try:
        rounds[name].append((run(words, 1, kept(folder, name)), run(words, many, kept(folder, name))))
    except (OSError, RuntimeError) as reason:
        missing[name] = str(reason)


def kept(folder, name):
    """Where the first file of a generator stays, to be looked at."""
    one = folder / "peers" / name
    one.mkdir(parents=True, exist_ok=True)
    return one


def best(rounds, many):
    cold = {what: min(one[what] for one, _ in rounds) for what in ("cpu", "wall", "rss")}
    stack = {what: min(all_of[what] for _, all_of in rounds) for what in ("cpu", "wall", "rss")}
    each = {what: (stack[what] - cold[what]) / (many - 1) for what in ("cpu", "wall")}
    return {"documents": many, "each": each, "cold": cold, "stack": stack, "bytes": rounds[0][1]["bytes"]}


def show(table, missing, long_stack):
    ours = table.get(OURS)
    print(f"\n{'generator':<12}{'CPU/doc':>10}{'of ours':>9}{'wall/doc':>10}{'cold CPU':>10}{'cold wall':>11}{'file':>9}{'memory':>9}  pages, tagged")
    for name, line in table.items():
        ratio = f"{line['each']['cpu'] / ours['each']['cpu']:.1f} x" if ours else ""
        print(
            f"{name:<12}{ms(line['each']['cpu']):>10}{ratio:>9}{ms(line['each']['wall']):>10}"
            f"{ms(line['cold']['cpu']):>10}{ms(line['cold']['wall']):>11}{line['bytes'] / 1000:>6.1f} KB{line['stack']['rss']:>6.0f} MB"
            f"  {line['pages']}, {'tagged' if line['tagged'] else 'not tagged'}"
        )
    print(f"{KRILLA} stands under our own layout, its validators for PDF/UA-1 and PDF/A-2a at work")
    for name, reason in missing.items():
        print(f"{name:<12}not measured: {reason}")
    if ours:
        for many, one in ((STACK, ours["stack"]), (LONG_STACK, long_stack)):
            print(f"{OURS}, {many} people: {one['cpu']:.2f} s CPU, {one['wall']:.2f} s, {one['rss']:.0f} MB at most")


def ms(seconds):
    return f"{seconds * 1000:.2f} ms"


def write(folder, table, missing, long_stack):
    day = datetime.date.today().isoformat()
    said = {"day": day, "generators": table, "not_measured": missing, "long_stack": {"documents": LONG_STACK, **long_stack}}
    (folder / "peers-handouts.json").write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")


main(sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3])
