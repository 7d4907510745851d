"""`grid.py OURS SENTIER FOLDER [GROUPS]`: the French grid over ten years of an invented large centre, by us, by DuckDB
and by pandas, in one run, as tables; the numbers go into FOLDER/peers-grid.json. OURS is crates/etp-app/benches/grid;
SENTIER is our command line, which takes the centre from a file and gives each period's facts to the others.

The three must agree in every cell, or the bench fails: theirs are written from the definitions alone. Only counting is
measured of the others, ours is measured from the encrypted register. Nothing heavy is loaded into this process: what
a process weighs is read from the system, which would count its parent's weight as its own."""

import datetime
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

from measure import timed

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = HERE.parents[1] / "crates" / "etp-store" / "schema.sql"
PERIODS = ("2022", "2019..2022")
REGISTER = {"SENTIER_PASSPHRASE": "dix ans sur le sentier", "SENTIER_PROFESSIONAL": "Banc", "LC_ALL": "C.UTF-8"}
# What is aimed at: milliseconds, times the floor, times the writer, megabytes, times the cost of a presence.
MOST_MS, MOST_FLOORS, MOST_WRITERS, MOST_MB, MOST_GROWTH = 150, 3, 1.2, 100, 1.5


def main(ours, sentier, folder, groups):
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(REGISTER)
    home = register(sentier, folder, groups)
    weight = {period: weighed(sentier, home, folder, period) for period in PERIODS}
    measured = json.loads(said(ours, home, folder, *PERIODS))
    different = []
    for one in measured["periods"]:
        file = folder / f"facts-{one['period']}.json"
        said(sentier, "--home", home, "facts", "export", file, "--period", one["period"])
        one["peers"] = json.loads(said(sys.executable, HERE / "grid_peers.py", file, one["first"], one["last"]))
        one["memory"] = weight[one["period"]]
        different += differences(one)
    show(measured)
    write(folder, measured, different)
    if different:
        raise SystemExit("the grids differ:\n" + "\n".join(different))


def register(sentier, folder, groups):
    """The centre in a register, made when there is none for today's schema and centre."""
    makers = [SCHEMA.read_bytes(), (HERE / "grid_centre.py").read_bytes(), str(groups).encode()]
    home = folder / f"register-{hashlib.sha256(b''.join(makers)).hexdigest()[:12]}"
    if home.exists():
        return home
    unfinished, file = home.with_suffix(".new"), folder / "centre.json"
    shutil.rmtree(unfinished, ignore_errors=True)
    said(sys.executable, HERE / "grid_centre.py", file, groups)
    said(sentier, "--home", unfinished, "init", "--code", "FR-08-BANC-01", "--name", "Centre de mesure", "--country", "FR")
    said(sentier, "--home", unfinished, "facts", "import", file)
    file.unlink()
    return unfinished.rename(home)


def said(*words):
    done = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"`{' '.join(map(str, words))}` ended with {done.returncode}")
    return done.stdout


def weighed(sentier, home, folder, period):
    """A whole process, from the passphrase to the workbook on the disk."""
    file = folder / f"report-{period}.xlsx"
    words = ["--home", home, "report", "--scheme", "fr-grid", "--period", period, "--format", "xlsx", "--out", file]
    return timed([str(word) for word in (sentier, *words)], folder / "said")


def differences(one):
    """Every cell in which somebody says something else."""
    return [
        f"{code} of {one['period']}: sentier {ours}, {name} {theirs}"
        for code, ours in one["cells"].items()
        if ours is not None
        for name, peer in one["peers"].items()
        if (theirs := asked(peer["cells"], code)) != ours
    ]


def asked(cells, code):
    """2.8 is a mean: what is above and below the line."""
    return [cells["2.8x"], cells["2.7"]] if code == "2.8" and cells["2.7"] else cells.get(code)


def show(measured):
    print(f"\n{'the whole French grid':<42}" + "".join(f"{one['period']:>14}" for one in measured["periods"]))
    row = lambda what, of, unit="ms": print(f"{what:<42}" + "".join(f"{of(one):>11.1f} {unit}" for one in measured["periods"]))
    row("sentier, from the encrypted register", lambda one: one["whole"])
    row("  reading the facts", lambda one: one["read"])
    row("  laying them out", lambda one: one["lay_out"])
    row("  counting", lambda one: one["count"])
    row("floor: one bare pass over the same rows", lambda one: one["floor"])
    row(f"  times the floor (aim: {MOST_FLOORS})", lambda one: one["whole"] / one["floor"], "x ")
    for name in measured["periods"][0]["peers"]:
        row(f"{name}, counting alone, facts in memory", lambda one: one["peers"][name]["ms"])
        row("  times sentier, laid out and counted", lambda one: one["peers"][name]["ms"] / (one["lay_out"] + one["count"]), "x ")
        row("  times sentier, whole", lambda one: one["peers"][name]["ms"] / one["whole"], "x ")
    row(f"memory of a whole report (aim: {MOST_MB})", lambda one: one["memory"]["rss"], "MB")
    row("time of a whole report, start to disk", lambda one: one["memory"]["wall"] * 1000)
    counted = sum(value is not None for value in measured["periods"][0]["cells"].values())
    print(f"{counted} cells compared with each; rows: " + ", ".join(f"{one['period']} {one['rows']}" for one in measured["periods"]))
    print(f"\n{'years':>6}{'presences':>12}{'laid out':>12}{'counted':>12}{'of 1000':>12}")
    for one in measured["growth"]:
        each = (one["lay_out"] + one["count"]) / one["presences"] * 1000
        print(f"{one['years']:>6}{one['presences']:>12}{one['lay_out']:>9.1f} ms{one['count']:>9.1f} ms{each * 1000:>9.1f} us")
    print(f"\n{'workbook of a year':<20}{'cells':>7}{'charts':>8}{'ours':>12}{'bare cells':>13}  (aim: {MOST_WRITERS} times)")
    for one in measured["workbooks"]:
        print(f"{one['scheme']:<20}{one['cells']:>7}{one['charts']:>8}{one['ours']:>9.2f} ms{one['bare']:>10.2f} ms  {one['ours'] / one['bare']:.2f} times")
    for missed in missing(measured):
        print(f"not reached: {missed}")


def missing(measured):
    """What falls short of the aims, in words."""
    for one in measured["periods"]:
        period, whole = one["period"], one["whole"]
        if whole > MOST_MS:
            yield f"{period} takes {whole:.0f} ms, aim {MOST_MS}"
        if whole > MOST_FLOORS * one["floor"]:
            yield f"{period} takes {whole / one['floor']:.1f} times the floor, aim {MOST_FLOORS}"
        for name, peer in one["peers"].items():
            if whole > peer["ms"]:
                yield f"{period} takes longer than {name}, which reads nothing"
        if one["memory"]["rss"] > MOST_MB:
            yield f"{period} takes {one['memory']['rss']:.0f} MB, aim {MOST_MB}"
    of_one = [(one["lay_out"] + one["count"]) / one["presences"] for one in measured["growth"]]
    if max(of_one) > MOST_GROWTH * of_one[0]:
        yield f"a presence costs up to {max(of_one) / of_one[0]:.1f} times as much in many years, aim {MOST_GROWTH}"
    for one in measured["workbooks"]:
        if one["ours"] > MOST_WRITERS * one["bare"]:
            yield f"{one['scheme']} takes {one['ours'] / one['bare']:.2f} times the writer, aim {MOST_WRITERS}"


def write(folder, measured, different):
    told = {"day": datetime.date.today().isoformat(), "different": different, "missed": list(missing(measured)), **measured}
    (folder / "peers-grid.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else 10_000)
