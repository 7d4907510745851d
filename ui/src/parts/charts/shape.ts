// What a chart draws: rows and their marks. Knows how long a mark is, not how it looks.

export type Mark = { shown: string; number: number | null };
export type ChartRow = { label: string; missing: boolean; values: Mark[]; total: Mark };
export type ChartKind = "bar" | "stacked" | "line" | "dot";

/** More rows than a glance takes in stay in the table. */
export const ROWS = 12;
/** More columns than patterns that can be told apart are drawn as their totals. */
export const COLUMNS = 6;

export type Drawn = { kind: ChartKind; columns: string[]; rows: ChartRow[]; left: number };

/** What is drawn of a table, and how many of its rows are not; nothing where no mark would be seen. */
export function drawn(kind: string, columns: string[], rows: ChartRow[]): Drawn | undefined {
  const known = (["bar", "stacked", "line", "dot"] as const).find((one) => one === kind);
  if (!known || rows.length === 0) return undefined;
  const wide = columns.length > COLUMNS || (known === "dot" && columns.length > 2);
  const total = known === "line" || known === "stacked" ? "bar" : known;
  const taken = wide ? rows.map((row) => ({ ...row, values: [row.total] })) : rows;
  const shown = known === "line" ? taken : mostOf(taken);
  if (longest(shown, known) === 0) return undefined;
  return { kind: wide ? total : known, columns: wide ? [""] : columns, rows: shown, left: rows.length - shown.length };
}

/** The largest rows in the order they stand in, and what is missing. */
function mostOf(rows: ChartRow[]): ChartRow[] {
  if (rows.length <= ROWS) return rows;
  const most = rows
    .filter(({ missing }) => !missing)
    .sort((left, right) => sumOf(right) - sumOf(left))
    .slice(0, ROWS - 1);
  return rows.filter((row) => row.missing || most.includes(row));
}

/** What all marks of a row are together. */
export function sumOf({ values }: Pick<ChartRow, "values">): number {
  return values.reduce((sum, { number }) => sum + Math.max(0, number ?? 0), 0);
}

/** The number the longest mark stands for. */
export function longest(rows: ChartRow[], kind: ChartKind): number {
  const of = (row: ChartRow) => (kind === "stacked" ? sumOf(row) : Math.max(0, ...row.values.map(({ number }) => number ?? 0)));
  return Math.max(0, ...rows.map(of));
}

/** A number as a part of the longest one, from 0 to 1. */
export function part(number: number | null, most: number): number {
  return most > 0 ? Math.min(1, Math.max(0, number ?? 0) / most) : 0;
}

/** A scale of a few round steps that holds the number. */
export function steps(most: number): number[] {
  if (most <= 0) return [0];
  const rough = most / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * ten).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

/** Stretches of a line that have a number at each end; a lack breaks the line. */
export function runs(numbers: (number | null)[]): number[][] {
  const all: number[][] = [[]];
  numbers.forEach((number, index) => (number === null ? all.push([]) : all.at(-1)?.push(index)));
  return all.filter((run) => run.length > 0);
}
