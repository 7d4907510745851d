// Who is about to be enrolled in a programme, and how, kept until it is done: going away to look at a
// file loses nobody. Asks nothing itself.

import type { EnrolPatients, PatientId, PatientRow, ProgrammeId, ReferralOrigin } from "../../../ipc";
import { draft, dropDraft } from "../../../people/drafts.svelte";

export const ORIGINS: ReferralOrigin[] = ["unknown", "outside-professional", "hospital-stay", "consultation", "spontaneous"];

export type Enrolling = {
  chosen: PatientRow[];
  /** The group, or the waiting list when empty. */
  cohort: string;
  origin: ReferralOrigin;
  /** The day of the referral; empty when not known. */
  on: string;
};

const name = (programme: ProgrammeId) => `enrol ${programme}`;

/** What is kept for a programme. */
export function enrolling(programme: ProgrammeId): Enrolling {
  return draft(name(programme), () => ({ chosen: [], cohort: "", origin: "unknown", on: "" }) as Enrolling);
}

/** They are enrolled. */
export function enrolled(programme: ProgrammeId): void {
  dropDraft(name(programme));
}

/** In, or out; whoever is in stays where they are. */
export function tick(chosen: PatientRow[], rows: PatientRow[], on: boolean): PatientRow[] {
  const ids = new Set<PatientId>(rows.map(({ id }) => id));
  if (!on) return chosen.filter(({ id }) => !ids.has(id));
  const known = new Set(chosen.map(({ id }) => id));
  return [...chosen, ...rows.filter(({ id }) => !known.has(id))];
}

/** As the window takes it. */
export function toEnrol(programme: ProgrammeId, { chosen, cohort, origin, on }: Enrolling): EnrolPatients {
  return { programme, cohort: cohort || null, patients: chosen.map(({ id }) => id), referred_on: on || null, origin };
}
