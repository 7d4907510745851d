// A group about to be opened, as data. Knows no screen.

import type { OpenCohort, PatientId, ProfessionalId, ProgrammeId } from "../../../ipc";
import { readHour } from "../../../shell/hour";
import { hourOf } from "../opening";
import { saysWhere, whereOf, type Where } from "./care";

export type GroupForm = {
  title: string;
  starts_on: string;
  starts_at: string;
  where: Where;
  professionals: ProfessionalId[];
  patients: PatientId[];
  /** The cycle is for one person alone. */
  for_one: boolean;
  /** Why, although something stands in its way. */
  despite: string;
};

export function blankGroup(): GroupForm {
  return { title: "", starts_on: "", starts_at: "14:00", where: { place: "", words: "" }, professionals: [], patients: [], for_one: false, despite: "" };
}

/** The fields that keep a group from being opened. */
export function groupLacks(form: GroupForm): ("title" | "starts_on" | "starts_at" | "place_words")[] {
  return [
    ...(form.title.trim() === "" ? (["title"] as const) : []),
    ...(form.starts_on === "" ? (["starts_on"] as const) : []),
    ...(readHour(form.starts_at) === "" ? (["starts_at"] as const) : []),
    ...(saysWhere(form.where) ? [] : (["place_words"] as const)),
  ];
}

export function toOpen(programme: ProgrammeId, form: GroupForm): OpenCohort {
  const { title, starts_on, starts_at, where, professionals, patients, for_one, despite } = form;
  return {
    programme,
    title: title.trim(),
    starts_on,
    starts_at: hourOf(starts_at),
    ...whereOf(where),
    professionals,
    patients,
    for_one: for_one && patients.length === 1,
    despite: despite.trim(),
  };
}
