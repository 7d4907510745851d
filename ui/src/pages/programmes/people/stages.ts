// The people of a programme by where they stand. Knows no screen.

import type { CohortLine, PatientId, ProgrammePerson, Stage } from "../../../ipc";

/** In the order of a pathway. */
export const STAGES: Stage[] = [
  "waiting", "assessed", "planned", "learning", "to-evaluate", "evaluated", "decided", "exited", "not-included",
];

/** Whether somebody takes part, or waits to. */
export function inProgress({ stage }: Pick<ProgrammePerson, "stage">): boolean {
  return stage !== "exited" && stage !== "not-included";
}

/** Which people are shown: those in progress, everybody, or those of one stage; of one group or of all. */
export type Wanted = { stage: Stage | "running" | "all"; cohort: string };

export function shown(people: ProgrammePerson[], { stage, cohort }: Wanted): ProgrammePerson[] {
  return people
    .filter((person) => stage === "all" || (stage === "running" ? inProgress(person) : person.stage === stage))
    .filter((person) => cohort === "" || person.cohort === cohort);
}

/** The stages somebody is at, in the order of a pathway, each with how many. */
export function present(people: ProgrammePerson[]): { stage: Stage; count: number }[] {
  return STAGES.map((stage) => ({ stage, count: people.filter((person) => person.stage === stage).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Who takes part already. */
export function already(people: ProgrammePerson[]): Map<PatientId, ProgrammePerson> {
  return new Map(people.filter(inProgress).map((person) => [person.row.id, person]));
}

/** What a group is called; empty while somebody waits or follows alone. */
export function groupOf({ cohort }: Pick<ProgrammePerson, "cohort">, cohorts: CohortLine[]): string {
  return cohorts.find(({ id }) => id === cohort)?.title ?? "";
}
