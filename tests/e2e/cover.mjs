// Few combinations that meet every pair of values: a fault of a page rarely needs three things at once.
// Knows nothing of pages.

/** Every combination of `factors`, a name and its values each. */
export function product(factors) {
  return Object.entries(factors).reduce(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

/** Some of the combinations `among`, in which every two values meet that meet in any of them. */
export function pairwise(among) {
  const open = new Set(among.flatMap(pairsOf));
  const rows = [];
  while (open.size > 0) {
    const row = best(among, (one) => 1_000 * pairsOf(one).filter((pair) => open.has(pair)).length - worn(one, rows));
    for (const pair of pairsOf(row)) open.delete(pair);
    rows.push(row);
  }
  return rows;
}

/** The one of `rows` that differs most from `row`, the first of equals. */
export function opposite(row, rows) {
  return best(rows, (other) => Object.keys(row).filter((name) => row[name] !== other[name]).length);
}

function pairsOf(row) {
  const said = Object.entries(row).map(([name, value]) => `${name}=${value}`);
  return said.flatMap((one, at) => said.slice(at + 1).map((other) => `${one}&${other}`));
}

/** How often the values of a combination were taken, so that the rarer wins among equals. */
function worn(row, rows) {
  return rows.reduce((sum, other) => sum + Object.keys(row).filter((name) => row[name] === other[name]).length, 0);
}

function best(rows, worth) {
  return rows.map((row) => ({ row, worth: worth(row) })).reduce((one, other) => (other.worth > one.worth ? other : one)).row;
}
