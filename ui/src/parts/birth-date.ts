// A date of birth as people know it: the day, only the month, only the year, or nothing. Turns three
// boxes into ISO text and back, and says what cannot be. Knows no sentence.

export type Boxes = { day: string; month: string; year: string };

/** What cannot be: no calendar has it, no number, a gap, a year cut short, after today, too long ago. */
export type BirthFault = "impossible" | "not-a-number" | "gap" | "year-short" | "future" | "too-old";

const OLDEST = 125;

/** The boxes of ISO text. */
export function apart(iso: string): Boxes {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { year, month, day };
}

/** ISO text as far as the boxes go: `1948-02-03`, `1948-02`, `1948` or empty. */
export function together({ day, month, year }: Boxes): string {
  const parts = [year.trim(), two(month), two(day)];
  const gap = parts.indexOf("");
  return parts.slice(0, gap < 0 ? 3 : gap).join("-");
}

/** What is wrong with the boxes; `left` once the person went on to something else. */
export function faultOf(boxes: Boxes, today: string, left: boolean): BirthFault | undefined {
  const { day, month, year } = trimmed(boxes);
  if ([day, month, year].some((part) => !/^\d*$/.test(part))) return "not-a-number";
  if (!inCalendar(day, month, year)) return "impossible";
  if (year.length === 4 && together(trimmed(boxes)) > today.slice(0, together(trimmed(boxes)).length)) return "future";
  if (year.length === 4 && Number(year) < Number(today.slice(0, 4)) - OLDEST) return "too-old";
  if (!left) return undefined;
  if ((day && !month) || (month && !year)) return "gap";
  return year && year.length < 4 ? "year-short" : undefined;
}

/** Said as soon as it is sure: 31/04 before the year is there, 29/02 once it is. */
function inCalendar(day: string, month: string, year: string): boolean {
  const [d, m] = [Number(day), Number(month)];
  if (day.length === 2 && (d < 1 || d > 31)) return false;
  if (month.length === 2 && (m < 1 || m > 12)) return false;
  if (!day || !month || d === 0 || m === 0 || m > 12) return !(year.length === 4 && (day === "0" || month === "0"));
  const y = year.length === 4 ? Number(year) : 2000;
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function two(part: string): string {
  return part.trim() && part.trim().padStart(2, "0");
}

function trimmed({ day, month, year }: Boxes): Boxes {
  return { day: day.trim(), month: month.trim(), year: year.trim() };
}
