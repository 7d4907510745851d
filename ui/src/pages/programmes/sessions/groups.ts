// The sessions of a programme by group. Knows no screen.

import type { CohortId, CohortLine, SessionCard } from "../../../ipc";

/** A session with the group it belongs to, where the register says it. */
export type Grouped = SessionCard & { cohort?: CohortId | null };
export type Group = { cohort: CohortLine | undefined; sessions: Grouped[]; over: boolean };

/** Groups as they come, each with its sessions by date; sessions of no group last. */
export function groups(sessions: Grouped[], cohorts: CohortLine[]): Group[] {
  const known = new Set(cohorts.map(({ id }) => id));
  const told = cohorts.map((cohort) => group(cohort, sessions.filter((session) => session.cohort === cohort.id)));
  const alone = sessions.filter(({ cohort }) => !cohort || !known.has(cohort));
  return alone.length > 0 ? [...told, group(undefined, alone)] : told;
}

function group(cohort: CohortLine | undefined, sessions: Grouped[]): Group {
  const dated = [...sessions].sort((a, b) => `${a.date} ${a.starts}`.localeCompare(`${b.date} ${b.starts}`));
  return { cohort, sessions: dated, over: dated.length > 0 && dated.every(({ status }) => status !== "planned") };
}
