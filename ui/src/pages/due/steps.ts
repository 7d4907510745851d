// A year under a rule, sorted by how much is missing. Knows shapes, no sentence.

import type { LampLine, RuleView, StepAway, StepsAwayView } from "../../ipc";

/** What somebody still lacks: what only informs is no step. */
export function lacking({ missing }: StepAway): LampLine[] {
  return missing.filter(({ good }) => good !== true);
}

/** How many steps that is: two sessions that are missing are two. */
export function stepsLeft(person: StepAway): number {
  return lacking(person).reduce((sum, { args }) => sum + Number(new Map(args).get("missing") ?? 1), 0);
}

/** Those who lack one step, and those who lack more. */
export function apart({ people }: StepsAwayView): { one: StepAway[]; more: StepAway[] } {
  const one = people.filter((person) => stepsLeft(person) <= 1);
  return { one, more: people.filter((person) => !one.includes(person)) };
}

/** Everybody the rule is about. */
export function concerned({ met, lost, people }: StepsAwayView): number {
  return met + lost + people.length;
}

/** Says how another rule counts, and asks nothing of anybody itself. */
const COUNTING = /-counting$/;

/** The rules whose steps can be counted; the one asked for, else the first of the centre's country. */
export function pick(rules: RuleView[], asked: string, country: string | undefined): { offered: RuleView[]; rule: string } {
  const offered = rules.filter(({ can_backtest, rule }) => can_backtest && !COUNTING.test(rule.name));
  const near = [...offered].sort((a, b) => Number(b.country === country) - Number(a.country === country));
  const found = near.find(({ rule }) => rule.name === asked) ?? near[0];
  return { offered: near, rule: found?.rule.name ?? "" };
}
