"""Tau-Argus, asked through the file its optimiser and its auditor read (JJ), which takes any cells and any sums
between them. R7 is its protection levels: one up, one down, k from end to end."""

import collections
import contextlib
import os
import pathlib
import tempfile

from pytauargus._tauargus import HiTaSCtrl, audit_jj

# Minutes Tau-Argus may take.
MINUTES = 1
Cell = collections.namedtuple("Cell", "value cost")


@contextlib.contextmanager
def scratch():
    """A folder to work in: its solver leaves its logs where it runs."""
    before = pathlib.Path.cwd()
    with tempfile.TemporaryDirectory(prefix="sentier-argus-") as folder:
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(before)


class Problem:
    """Cells of one measure with their exact values and costs, and the sums between them."""

    def __init__(self, k):
        self.k, self.cells, self.sums = k, {}, []

    def cell(self, name, value, cost):
        """A cell; one that costs nothing is published by nobody and has no need to be protected."""
        self.cells[name] = Cell(value, cost)
        return name

    def sum(self, whole, parts, less=()):
        """The parts make the whole, less some."""
        self.sums.append([(-1, whole)] + [(1, part) for part in parts] + [(-1, part) for part in less])

    def text(self, hidden, guarded):
        """The file: hidden cells, and which of them must be wide."""
        most = sum(cell.value for cell in self.cells.values())
        lines = ["0", str(len(self.cells))]
        for place, (name, cell) in enumerate(self.cells.items()):
            levels = f"{min(1, cell.value)} 1 {self.k}" if name in guarded else "0 0 0"
            lines.append(f"{place} {cell.value} {cell.cost} {'u' if name in hidden else 's'} 0 {most} {levels}")
        places = {name: place for place, name in enumerate(self.cells)}
        lines.append(str(len(self.sums)))
        for parts in self.sums:
            lines.append(f"0 {len(parts)} : " + " ".join(f"{places[name]} ({factor})" for factor, name in parts))
        return "\n".join(lines) + "\n"

    def least(self, hidden, guarded):
        """The cells it hides besides, at the least cost, so that the guarded ones are wide."""
        with scratch() as folder:
            given, taken = pathlib.Path(folder) / "in.jj", pathlib.Path(folder) / "out.jj"
            given.write_text(self.text(hidden, guarded))
            code = HiTaSCtrl().full_jj(in_file_jj=str(given), out_file=str(taken), max_time=MINUTES)
            if code != 0:
                raise RuntimeError(f"Tau-Argus ended with {code}")
            names = list(self.cells)
            return {names[int(line)] for line in taken.read_text().split()}

    def audit(self, hidden, guarded):
        """Each hidden cell's interval, and whether it is too narrow."""
        with scratch() as folder:
            given = pathlib.Path(folder) / "in.jj"
            given.write_text(self.text(hidden, guarded))
            names = list(self.cells)
            return {names[row["cell"]]: (row["min"], row["max"], row["unsafe"]) for row in audit_jj(str(given))}
