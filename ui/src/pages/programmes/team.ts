// A programme's team while it is put together. Knows no screen.

import type { ProfessionalCard, ProfessionalId, TeamMember, TeamRole, TeamRow } from "../../ipc";

export const ROLES: TeamRole[] = ["coordinator", "educator", "guest"];

/** Who is in, with what they do. */
export type Team = Record<ProfessionalId, TeamRole>;

export function teamOf(rows: TeamRow[]): Team {
  return Object.fromEntries(rows.map(({ professional, role }) => [professional.id, role]));
}

/** In or out; who comes in leads sessions, unless a guest by kind. */
export function tick(team: Team, { id, kind }: Pick<ProfessionalCard, "id" | "kind">, on: boolean): Team {
  const { [id]: _, ...others } = team;
  return on ? { ...others, [id]: kind === "professional" ? "educator" : "guest" } : others;
}

/** The whole team, as the window takes it, in the order of the list. */
export function members(team: Team, people: ProfessionalCard[]): TeamMember[] {
  return people.flatMap(({ id }) => (team[id] ? [{ professional: id, role: team[id] }] : []));
}

/** Whoever may be chosen: those who are there, and those in the team already. */
export function eligible(people: ProfessionalCard[], rows: TeamRow[]): ProfessionalCard[] {
  return people.filter(({ id, active }) => active || rows.some(({ professional }) => professional.id === id));
}
