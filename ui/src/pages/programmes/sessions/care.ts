// Where a session is and who leads it, while somebody says it. Knows no screen.

import type { PlaceCard, PlaceId, ProfessionalCard, ProfessionalId, TeamRow } from "../../../ipc";

/** A place of the list, or one in words. */
export type Where = { place: PlaceId | ""; words: string };

/** Places that may be chosen: those in use, and the one that stands there. */
export function placesFor(places: PlaceCard[], now: PlaceId | "" | null): PlaceCard[] {
  return places.filter(({ id, active }) => active || id === now);
}

/** As the window takes it: words count only without a place of the list. */
export function whereOf({ place, words }: Where): { place: PlaceId | null; place_words: string } {
  return place ? { place, place_words: "" } : { place: null, place_words: words.trim() };
}

export function saysWhere({ place, words }: Where): boolean {
  return place !== "" || words.trim() !== "";
}

/** Whoever may lead: the programme's team first, then the centre's others; who left only where they stand already. */
export function leaders(team: TeamRow[], all: ProfessionalCard[], now: ProfessionalId[]): { people: ProfessionalCard[]; near: number } {
  const inTeam = team.map(({ professional }) => professional);
  const others = all.filter(({ id, active }) => !inTeam.some((one) => one.id === id) && (active || now.includes(id)));
  return { people: [...inTeam, ...others], near: inTeam.length };
}
