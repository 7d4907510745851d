// Today on this computer's wall, and how old that makes somebody.

import { wallDay } from "../i18n";

/** Today, as ISO text. */
export function today(): string {
  return wallDay(new Date().toISOString());
}

/** Whole years, where the whole date of birth is known. */
export function age(born: string, on = today()): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(born) || born > on) return null;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
