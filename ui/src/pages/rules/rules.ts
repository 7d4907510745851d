// Rules in the order people read them: by country, their numbers by date. Knows shapes, no sentence.

import type { Country, RuleValues, RuleView } from "../../ipc";

/** The numbers of a rule: those that hold, those to come, those that held or were replaced. */
export type Dated = { now: RuleValues | undefined; later: RuleValues[]; earlier: RuleValues[] };

const COUNTRIES: Country[] = ["FR", "BE", "LU", "DE", "ZZ"];

/** The countries that have rules, the centre's first. */
export function byCountry(rules: RuleView[], home: Country | undefined): { country: Country; rules: RuleView[] }[] {
  const order = [...COUNTRIES].sort((a, b) => Number(b === home) - Number(a === home));
  const groups = order.map((country) => ({ country, rules: rules.filter((rule) => rule.country === country) }));
  return groups.filter((group) => group.rules.length > 0);
}

/** Of several values of one day the one with the latest first day holds, and what the centre set holds over what shipped. */
export function dated({ values }: { values: RuleValues[] }, today: string): Dated {
  const begun = values.filter(({ from }) => from === null || from <= today);
  const now = begun
    .filter(({ until }) => until === null || today <= until)
    .reduce<RuleValues | undefined>((best, one) => (best === undefined || !before(one, best) ? one : best), undefined);
  return { now, later: values.filter((one) => !begun.includes(one)), earlier: begun.filter((one) => one !== now) };
}

/** Whether a value gives way to another; of two alike the last one stands. */
function before(a: RuleValues, b: RuleValues): boolean {
  const [first, second] = [a.from ?? "", b.from ?? ""];
  if (first !== second) return first < second;
  return a.set_by === "" && b.set_by !== "";
}

/** The numbers by name, in the order of their names everywhere. */
export function numbersOf({ numbers }: RuleValues): [string, number][] {
  return Object.entries(numbers).sort(([a], [b]) => a.localeCompare(b));
}

/** The key of a number's word: `least_sessions` is `rules-number-least-sessions`. */
export function numberKey(name: string): string {
  return `rules-number-${name.replaceAll("_", "-")}`;
}

/** Whether a number answers a question: 1 for yes, 0 for no. */
export function isAnswer(name: string): boolean {
  return /_(counts|needed)$/.test(name);
}

/** Every number a rule has on any day. */
export function namesOf({ values }: { values: RuleValues[] }): string[] {
  return [...new Set(values.flatMap(({ numbers }) => Object.keys(numbers)))].sort((a, b) => a.localeCompare(b));
}

/** Whether other numbers can be tried on this year's people, though the rule is verified and stays. */
export function triable(view: RuleView): boolean {
  return view.can_backtest && !settable(view) && namesOf(view.rule).length > 0;
}

/** Whether the centre can set it: nobody verified it, and it has numbers. */
export function settable({ rule, editable }: RuleView): boolean {
  return editable && namesOf(rule).length > 0;
}
