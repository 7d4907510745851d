// Periods as they are asked for: `2025`, `2025Q1`, `2025-03`, `2022..2025`, `2025-01-15..2025-03-02`.
// Knows no sentence and no clock: today is handed in.

export const PERIOD_KINDS = ["year", "quarter", "month", "four", "free"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How many of each there are to choose from, the latest first. */
const YEARS = 10;
const QUARTERS = 12;
const MONTHS = 24;

/** Of which kind a period is. */
export function kindOf(period: string): PeriodKind {
  if (/^\d{4}$/.test(period)) return "year";
  if (/^\d{4}Q[1-4]$/.test(period)) return "quarter";
  if (/^\d{4}-\d{2}$/.test(period)) return "month";
  return /^\d{4}\.\.\d{4}$/.test(period) ? "four" : "free";
}

/** The last year that is over. */
export function lastYear(today: string): string {
  return String(yearOf(today) - 1);
}

/** This year as far as it went; the whole of it on its last day. */
export function soFar(today: string): string {
  return `${yearOf(today)}-01-01..${today}`;
}

/** The periods of a kind that have begun, the latest first. */
export function choices(kind: Exclude<PeriodKind, "free">, today: string): string[] {
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  switch (kind) {
    case "year":
      return count(YEARS).map((back) => String(year - back));
    case "four":
      return count(YEARS).map((back) => `${year - 3 - back}..${year - back}`);
    case "quarter": {
      const now = year * 4 + Math.ceil(month / 3) - 1;
      return count(QUARTERS).map((back) => `${Math.floor((now - back) / 4)}Q${((now - back) % 4) + 1}`);
    }
    case "month": {
      const now = year * 12 + month - 1;
      return count(MONTHS).map((back) => `${Math.floor((now - back) / 12)}-${two(((now - back) % 12) + 1)}`);
    }
  }
}

/** What is asked first of a kind: the latest that is over. */
export function latestOver(kind: Exclude<PeriodKind, "free">, today: string): string {
  const all = choices(kind, today);
  return all[1] ?? all[0] ?? lastYear(today);
}

/** The two days of a free range; none of another kind. */
export function daysOf(period: string): { from: string; until: string } {
  const [from = "", until = ""] = kindOf(period) === "free" ? period.split("..") : [];
  return { from, until };
}

/** A free range as it is asked for; nothing while it is none. */
export function freely(from: string, until: string): string | undefined {
  return from && until && from <= until ? `${from}..${until}` : undefined;
}

/** The last year a period touches. */
export function lastYearOf(period: string): number {
  return Number(period.split("..").at(-1)?.slice(0, 4));
}

function yearOf(today: string): number {
  return Number(today.slice(0, 4));
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
