// What a centre keeps, as a form: one row a country, empty where there is no rule. Knows no screen.

import type { Country, Retention } from "../../ipc";

export type Row = { country: Country; years: number | null; source: string };

const COUNTRIES: Country[] = ["FR", "BE", "LU", "DE"];

/** The centre's own country first: it is the one that is filled. */
export function rowsOf(retention: Retention[], own: Country): Row[] {
  const order = [own, ...COUNTRIES.filter((country) => country !== own)];
  return order.map((country) => {
    const known = retention.find((rule) => rule.country === country);
    return { country, years: known?.years ?? null, source: known?.source ?? "" };
  });
}

/** What is wrong with a row: years that are none, or a rule nobody could check. */
export function faultOf({ years, source }: Row): "years" | "source" | undefined {
  if (years !== null && (years < 1 || years > 50)) return "years";
  return years !== null && source.trim() === "" ? "source" : undefined;
}

export function retentionOf(rows: Row[]): Retention[] {
  return rows.flatMap(({ country, years, source }) => (years === null ? [] : [{ country, years, source: source.trim() }]));
}
