// A programme about to begin, as data: the form, what it still lacks, and what it says to the window.
// A group is asked for by giving it a day. Knows no screen.

import type { Country, CreateProgramme, OpenCohort, OpenProgramme, ProgrammeId, Scheme } from "../../ipc";
import { readHour } from "../../shell/hour";

export type Opening = { template: string; title: string; scheme: Scheme; starts_on: string; starts_at: string; place: string };

/** The schemes in the order of the four countries. */
export const SCHEMES: Scheme[] = ["fr-declared", "be-start-up", "be-care-pathway", "be-convention", "lu-clinic", "de-dmp"];

const USUAL: Partial<Record<Country, Scheme>> = { BE: "be-start-up", LU: "lu-clinic", DE: "de-dmp" };

/** The scheme a new programme of a country begins with. */
export function usualIn(country: Country): Scheme {
  return USUAL[country] ?? "fr-declared";
}

export function blank(scheme: Scheme = "fr-declared"): Opening {
  return { template: "", title: "", scheme, starts_on: "", starts_at: "14:00", place: "" };
}

/** Whether a first group is asked for; `halfTyped` says that a day is written that is none. */
export function withGroup({ starts_on, place }: Opening, halfTyped = false): boolean {
  return starts_on !== "" || place.trim() !== "" || halfTyped;
}

export type Missing = "template" | "title" | "starts_on" | "starts_at" | "place";

/** What the form still lacks, in the order of its fields. */
export function missing(form: Opening, halfTyped = false): Missing[] {
  const lacks: Missing[] = [];
  if (!form.template) lacks.push("template");
  if (!form.title.trim()) lacks.push("title");
  if (!withGroup(form, halfTyped)) return lacks;
  if (!form.starts_on) lacks.push("starts_on");
  if (!readHour(form.starts_at)) lacks.push("starts_at");
  if (!form.place.trim()) lacks.push("place");
  return lacks;
}

/** Whether the dates of a first group can be shown. */
export function datable({ template, starts_on, starts_at }: Opening): boolean {
  return template !== "" && starts_on !== "" && readHour(starts_at) !== "";
}

/** The hour as the window takes it. */
export function hourOf(text: string): string {
  return `${readHour(text)}:00`;
}

export function toCreate({ template, title, scheme }: Opening): CreateProgramme {
  return { template, title: title.trim(), scheme };
}

export function toPreview({ template, title, starts_on, starts_at, place }: Opening): OpenProgramme {
  return { template, title: title.trim(), starts_on, starts_at: hourOf(starts_at), place: place.trim(), patients: [] };
}

/** The first group is called like its programme until somebody opens a second one. */
export function toGroup({ title, starts_on, starts_at, place }: Opening, programme: ProgrammeId): OpenCohort {
  return {
    programme,
    title: title.trim(),
    starts_on,
    starts_at: hourOf(starts_at),
    place: null,
    place_words: place.trim(),
    professionals: [],
    patients: [],
    for_one: false,
    despite: "",
  };
}
