"""The reader who owns the source: a hidden row of a quarter is small, or it protects one and is then smaller than every
row shown, or it was hidden a quarter ago and is not twice the threshold yet. He takes everybody to be in one programme,
to come about as often as the others; where that cannot be, he learns nothing and is left out."""

from .attack import Contradiction, Found, Solver
from .catalogue import PATHOLOGIES, PATIENTS, TOTAL, is_quarter, threshold
from .system import System, system_of, tables_of


def guesses(document, year):
    """The intervals this reader finds for the patients of hidden rows; none for a quarter he is wrong about."""
    k = threshold(document["policy"])
    system = system_of(document, year, knows_zeros_are_shown=True)
    tables = tables_of(document, year)
    before = frozenset()
    for period in sorted(filter(is_quarter, tables)):
        cells = {cell["code"]: cell[PATIENTS] for cell in tables[period]["cells"]}
        hidden = [code for code in PATHOLOGIES if code in cells and cells[code] is None]
        if cells[TOTAL] is not None and 0 < len(hidden) < len(PATHOLOGIES):
            yield from quarter(system, period, cells, hidden, before & set(hidden), k)
        before = frozenset(hidden)


def quarter(system, period, cells, hidden, before, k):
    """One quarter's rows."""
    reader = System()
    reader.bounds, reader.sums = dict(system.bounds), list(system.sums)
    small = [explained(reader, period, code, cells, 2 * k if code in before else k) for code in hidden]
    reader.between(1, len(hidden), [(1, name) for name in small])
    reader.equal((PATIENTS, period, TOTAL), [(PATIENTS, period, code) for code in PATHOLOGIES])
    solver = Solver(reader)
    solver.whole_numbers([*small, *((PATIENTS, period, code) for code in hidden)])
    try:
        yield from [((PATIENTS, period, code), *solver.interval((PATIENTS, period, code))) for code in hidden]
    except Contradiction:
        return


def explained(reader, period, code, cells, limit):
    """A row is below its limit, or it protects: below every row shown. The answer is the unknown that says which."""
    row, small = (PATIENTS, period, code), reader.unknown(("small", period, code), 0, 1)
    shown = [cells[other] for other in PATHOLOGIES if cells.get(other)]
    largest = max(min(shown) - 1, limit - 1)
    reader.unknown(row, 1, largest)
    reader.between(0, largest, [(1, row), (largest - limit + 1, small)])
    return small


def narrow(document):
    """Rows of which this reader finds fewer than k values, k apart."""
    k = threshold(document["policy"])
    years = sorted({table["period"][:4] for table in document["tables"]})
    found = [one for year in years for one in guesses(document, year)]
    return [Found(cell, low, high, "narrow to a reader of the rules") for cell, low, high in found if high - low < k]
