// An hour as people type it. Knows no sentence.

/** `9:30`, `09h30` and `0930` are all half past nine, as `09:30`; anything else is empty. */
export function readHour(text: string): string {
  const read = /^(\d{1,2})\s*[:hH.]?\s*(\d{2})?$/.exec(text.trim());
  if (!read) return "";
  const [hour, minute] = [Number(read[1]), Number(read[2] ?? "0")];
  if (hour > 23 || minute > 59) return "";
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
