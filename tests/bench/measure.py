"""What a program costs: its processor time, the clock's, its most memory. Knows no generator."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time


def run(words, count, kept):
    """Runs `words COUNT FOLDER` and measures it, with everything it started and waited for. The files it
    leaves are counted and dropped, but the first stays in the folder `kept`."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="handouts-", dir=kept))
    try:
        cost = timed([*words, str(count), str(folder)], folder / "said")
        return cost | files(folder, count, kept)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def timed(words, said):
    output = [(os.POSIX_SPAWN_OPEN, one, str(said), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) for one in (1, 2)]
    begun = time.monotonic()
    process = os.posix_spawnp(words[0], words, os.environ, file_actions=output)
    _, status, used = os.wait4(process, 0)
    wall = time.monotonic() - begun
    if os.waitstatus_to_exitcode(status) != 0:
        last = said.read_text(errors="replace").strip().splitlines()[-1:]
        raise RuntimeError("".join(last) or f"ended with {status}")
    return {"cpu": used.ru_utime + used.ru_stime, "wall": wall, "rss": used.ru_maxrss / 1024}


def files(folder, count, kept):
    sizes = [(folder / f"{number}.pdf").stat().st_size for number in range(1, count + 1)]
    shutil.copy(folder / "1.pdf", kept / "one.pdf")
    return {"bytes": sum(sizes) / count}


def about(pdf):
    """How many pages a file has and whether it is tagged, as poppler reads it."""
    said = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, encoding="utf-8", errors="replace").stdout
    facts = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    return {"pages": int(facts.get("Pages", 0)), "tagged": facts.get("Tagged", "").strip() == "yes"}
