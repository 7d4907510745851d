// A day's sessions in words: who leads, who comes, what is missing, what closes the day. Knows sentences,
// no command.

import { figure, listed, t, word } from "../../i18n";
import type { BagItem, ClosureLine, DaySession } from "../../ipc";

/** `Claire Noël et Marc Lambert`; empty when nobody leads. */
export function leadersOf({ line }: DaySession): string {
  return listed(line.leaders.filter(({ answer }) => answer !== "declined").map(({ name }) => name));
}

/** How many are expected of how many, or how the marking stands once it began. */
export function peopleOf({ line: { card, excused }, expected }: DaySession): string {
  if (card.marked > 0) return t("sessions-tally", { listed: card.listed, marked: card.marked, present: card.present });
  return t("sessions-expected", { expected, excused, capacity: card.capacity });
}

/** What is missing, a sentence each. */
export function warningsOf(day: DaySession): string[] {
  const tongues = day.interpreters_missing.map((tongue) => word(`common-tongue-${tongue}`));
  return [
    tongues.length > 0 ? t("today-interpreters-missing", { languages: listed(tongues) }) : "",
    day.language_clashes > 0 ? t("today-language-clashes", { count: day.language_clashes }) : "",
    day.without_transport > 0 ? t("today-without-transport", { count: day.without_transport }) : "",
  ].filter(Boolean);
}

/** `12 × carnet, 1 × balance`. */
export function bagWords(items: BagItem[]): string {
  return items.map(({ what, count }) => t("today-bag-item", { count: figure(count), what })).join(", ");
}

/** What closes a day, in words, with the country whose calendar says so. */
export function closureWords({ kind, name, country, to_be_checked }: ClosureLine): string {
  const said = kind === "forbidden-week" ? name : word(name);
  const where = country ? word(`common-country-${country.slice(0, 2).toLowerCase()}`) : "";
  const sure = word(`today-closure-${kind}`, { name: said });
  const placed = where ? t("today-closure-in", { closure: sure, country: where }) : sure;
  return to_be_checked ? t("today-closure-unchecked", { closure: placed }) : placed;
}

/** The day after, as ISO text. */
export function nextDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
