// What a new register still lacks: a pure rule over what exists, and the way to each thing.

import type { BackupsView, CentreView, ProfessionalCard, ProgrammeCard, RecoveryStanding } from "../../ipc";
import type { Place } from "../../router.svelte";

/** What the rule looks at. */
export type Found = {
  centre: Pick<CentreView, "places">;
  team: Pick<ProfessionalCard, "id">[];
  programmes: Pick<ProgrammeCard, "sessions">[];
  backups: { place: BackupsView["place"]; recovery: Pick<RecoveryStanding, "made"> };
  patients: number;
};
export type StepName = "centre" | "team" | "programme" | "person" | "session" | "recovery" | "backup";
export type ChecklistStep = { name: StepName; done: boolean; place: Place };

/** The steps of a new register, in the order in which they are best done. */
export function stepsOf({ centre, team, programmes, backups, patients }: Found): ChecklistStep[] {
  return [
    { name: "centre", done: centre.places.length > 0, place: { page: "centre", tab: "places" } },
    { name: "team", done: team.length > 0, place: { page: "centre", tab: "team" } },
    { name: "programme", done: programmes.length > 0, place: { page: "new-programme" } },
    { name: "person", done: patients > 0, place: { page: "new-patient" } },
    { name: "session", done: programmes.some(({ sessions }) => sessions > 0), place: { page: "new-session" } },
    { name: "recovery", done: backups.recovery.made, place: { page: "centre", tab: "safety" } },
    { name: "backup", done: backups.place !== "", place: { page: "centre", tab: "safety" } },
  ];
}
