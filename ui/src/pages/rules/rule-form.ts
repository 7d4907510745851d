// The form of a rule's numbers: filled from those that hold, and what is wrong with it before it is
// sent. Knows shapes, no sentence.

import type { RuleView, SetRule } from "../../ipc";
import { namesOf } from "./rules";

/** As it is typed: a box may be empty, or hold no number. */
export type RuleFields = { from: string; numbers: Record<string, number | null>; reason: string };

/** From today on, with the numbers that hold now. */
export function fieldsOf({ rule, today }: RuleView, day: string): RuleFields {
  const held = new Map(today);
  return {
    from: day,
    numbers: Object.fromEntries(namesOf(rule).map((name) => [name, held.get(name) ?? null])),
    reason: "",
  };
}

/** What the register is asked. */
export function ready(rule: string, { from, numbers, reason }: RuleFields): SetRule {
  const full = Object.entries(numbers).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return { rule, from, numbers: Object.fromEntries(full), reason: reason.trim() };
}

/** The fields that keep the numbers from being tried: `from`, or a number by name. */
export function unfit({ from, numbers }: RuleFields): string[] {
  const empty = Object.entries(numbers).filter(([, value]) => value === null);
  return [...(from ? [] : ["from"]), ...empty.map(([name]) => name)];
}
