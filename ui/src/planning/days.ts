// Days on the wall calendar, as ISO text: the next, the week, the month around one. Knows no sentence.

/** So many days later, or earlier. */
export function addDays(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(iso: string): number {
  return ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The Monday of its week. */
export function monday(iso: string): string {
  return addDays(iso, 1 - weekday(iso));
}

/** The seven days of its week, Monday first. */
export function week(iso: string): string[] {
  const first = monday(iso);
  return Array.from({ length: 7 }, (_, at) => addDays(first, at));
}

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The whole weeks that hold its month. */
export function monthWeeks(iso: string): string[][] {
  const first = `${iso.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (let from = monday(first); from <= last; from = addDays(from, 7)) weeks.push(week(from));
  return weeks;
}

/** Which one of its weekday it is in its month, from 1: the fourth Thursday is 4. */
export function nthOfMonth(iso: string): number {
  return Math.ceil(Number(iso.slice(8, 10)) / 7);
}

/** Whether it is the last one of its weekday in its month. */
export function lastOfMonth(iso: string): boolean {
  return addDays(iso, 7).slice(0, 7) !== iso.slice(0, 7);
}
