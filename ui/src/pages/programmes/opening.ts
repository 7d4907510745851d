// A programme about to be opened, as data: the form, and what it still lacks. Knows no screen.

import type { OpenProgramme } from "../../ipc";
import { readHour } from "../../shell/hour";

export function blank(): OpenProgramme {
  return { template: "", title: "", starts_on: "", starts_at: "14:00", place: "", patients: [] };
}

export type Missing = "template" | "title" | "starts_on" | "starts_at" | "place";

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
