// From which quarter on everything was kept in this register. Knows no sentence.

/** The first quarter that begins on this day or after it: `2026Q2` from `2026-02-10`. */
export function firstFullQuarter(completeFrom: string): string {
  const [year = 0, month = 1, day = 1] = completeFrom.split("-").map(Number);
  const begun = day > 1 || (month - 1) % 3 > 0;
  const quarter = Math.floor((month - 1) / 3) + (begun ? 1 : 0);
  return quarter > 3 ? `${year + 1}Q1` : `${year}Q${quarter + 1}`;
}
