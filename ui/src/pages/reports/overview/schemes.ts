// Which schemes are shown, in which order. Knows no sentence.

import type { SchemeCard } from "../../../ipc";
import { lastYearOf } from "../period";

export type SchemeOnList = { card: SchemeCard; /** Its other versions, latest first. */ others: SchemeCard[] };

/** One card for each scheme: the version in force in the period, else the latest; others under it. */
export function onList(cards: SchemeCard[], period: string): SchemeOnList[] {
  const names = [...new Set(cards.map(({ name }) => name))];
  return names.flatMap((name) => {
    const versions = cards.filter((card) => card.name === name).sort((left, right) => right.version.localeCompare(left.version));
    const card = versions.find((one) => inForce(one, period)) ?? versions[0];
    return card ? [{ card, others: versions.filter((one) => one !== card) }] : [];
  });
}

/** Those of the centre first its own, then its country's, then anybody's. */
export function sorted(list: SchemeOnList[]): { ours: SchemeOnList[]; others: SchemeOnList[] } {
  const rank = ({ card }: SchemeOnList) => (card.own ? 0 : card.country === "ZZ" ? 2 : 1);
  const by = (left: SchemeOnList, right: SchemeOnList) => rank(left) - rank(right);
  return {
    ours: list.filter(({ card }) => card.ours || card.own).sort(by),
    others: list.filter(({ card }) => !card.ours && !card.own).sort(by),
  };
}

/** The form of the centre's own authority, if there is one. */
export function mainOf(cards: SchemeCard[]): SchemeCard | undefined {
  return cards.find(({ ours, own, country }) => ours && !own && country !== "ZZ") ?? cards.find(({ ours }) => ours);
}

function inForce({ from, until }: SchemeCard, period: string): boolean {
  const last = `${lastYearOf(period)}-12-31`;
  return (!from || from <= last) && (!until || last <= until);
}
