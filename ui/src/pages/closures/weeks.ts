// Weeks as the calendar counts them, from Monday to Sunday. Knows no sentence.

/** So many days later. */
export function later(iso: string, days: number): string {
  const day = new Date(`${iso}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(iso: string): string {
  const weekday = (new Date(`${iso}T12:00:00Z`).getUTCDay() + 6) % 7;
  return later(iso, -weekday);
}

/** The Sunday of the week of a day. */
export function sundayOf(iso: string): string {
  return later(mondayOf(iso), 6);
}
