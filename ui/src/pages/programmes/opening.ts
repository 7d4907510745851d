// A programme about to be opened, as data: the form, and what it still lacks. Knows no screen.

import type { OpenProgramme } from "../../ipc";

export function blank(): OpenProgramme {
  return { template: "", title: "", starts_on: "", starts_at: "14:00", place: "", patients: [] };
}

export type Missing = "template" | "title" | "starts_on" | "starts_at" | "place";

/** `9:30`, `09h30` and `0930` are all half past nine; anything else is empty. */
export function readHour(text: string): string {
  const read = /^(\d{1,2})\s*[:hH.]?\s*(\d{2})?$/.exec(text.trim());
  if (!read) return "";
  const [hour, minute] = [Number(read[1]), Number(read[2] ?? "0")];
  if (hour > 23 || minute > 59) return "";
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** What the form still lacks, in the order of its fields. */
export function missing(form: OpenProgramme): Missing[] {
  const lacks: Missing[] = [];
  if (!form.template) lacks.push("template");
  if (!form.title.trim()) lacks.push("title");
  if (!form.starts_on) lacks.push("starts_on");
  if (!readHour(form.starts_at)) lacks.push("starts_at");
  if (!form.place.trim()) lacks.push("place");
  return lacks;
}

/** The form as the window takes it. */
export function ready(form: OpenProgramme): OpenProgramme {
  return { ...form, title: form.title.trim(), place: form.place.trim(), starts_at: `${readHour(form.starts_at)}:00` };
}
