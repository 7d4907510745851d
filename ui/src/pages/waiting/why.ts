// Why somebody fits a free place, or does not, as sentences for and against. Knows words, no command.

import { figure, word } from "../../i18n";
import type { FitLine, Reason } from "../../ipc";

/** What speaks for somebody and what against, the weightiest first, as the list comes. */
export function apart({ reasons }: Pick<FitLine, "reasons">): { good: Reason[]; bad: Reason[] } {
  return { good: reasons.filter(({ points }) => points >= 0), bad: reasons.filter(({ points }) => points < 0) };
}

/** The sentence of a reason; what it counts is written as a number. */
export function why({ reason, args }: Reason): string {
  const counted = Object.fromEntries(args.map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]));
  return word(`waiting-why-${reason}`, counted);
}

/** People who can come, in the order to call them, and people who cannot as things stand. */
export function sides(people: FitLine[]): { fit: FitLine[]; unfit: FitLine[] } {
  return { fit: people.filter(({ unfit }) => !unfit), unfit: people.filter(({ unfit }) => unfit) };
}

/** The points as they are shown: `+12`, `−3`. */
export function sum(points: number): string {
  return points < 0 ? `−${figure(-points)}` : `+${figure(points)}`;
}
