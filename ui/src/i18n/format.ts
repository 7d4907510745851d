// Days, hours, quarters and lists, as the language of the screen writes them.

import { language } from "./language.svelte";
import { word } from "./say";

/** `jeudi 26 novembre 2026`, from `2026-11-26`. */
export function longDay(iso: string): string {
  const { year, month, day } = parts(iso);
  const weekday = word(`dates-weekday-${weekdayOf(year, month, day)}`);
  return word("dates-long", { weekday, day, month: word(`dates-month-${month}`), year: String(year) });
}

/** `26/11/2026`, from `2026-11-26`. */
export function shortDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return word("dates-short", { year, month, day });
}

/** `14:00`, from `14:00:00`, also where a day stands before it: `2026-11-26T14:00:00`. */
export function hour(time: string): string {
  const [hour = "", minute = ""] = time.slice(time.indexOf("T") + 1).split(":");
  return word("dates-time", { hour, minute });
}

/** `3e trimestre 2026`, from `2026Q3`. */
export function quarter(code: string): string {
  const [year = "", number = ""] = code.split("Q");
  return word("dates-quarter", { year, number: Number(number) });
}

/** The hour of a stamp on this computer's wall. */
export function wallHour(stamp: string): string {
  const at = new Date(stamp);
  return word("dates-time", { hour: two(at.getHours()), minute: two(at.getMinutes()) });
}

/** The day of a stamp on this computer's wall, as ISO text. */
export function wallDay(stamp: string): string {
  const at = new Date(stamp);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A number with the language's own separators. */
export function figure(value: number): string {
  return value.toLocaleString(language());
}

/** `français et néerlandais`. */
export function listed(words: string[]): string {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(words);
}

/** The name of a language of handouts. */
export function languageName(code: string): string {
  return word(`common-tongue-${code}`);
}

/** The first letter of a sentence or a label made of a plain word. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}

function parts(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split("-").map(Number);
  return { year, month, day };
}

/** 1 is Monday. */
function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
