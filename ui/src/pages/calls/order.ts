// The people to call as one row of keys, and who comes after whom. Knows no sentence and no screen.

import type { AgainLine, CallListView, MissedLine } from "../../ipc";
import type { CallTyped } from "../../people/call-form";

/** What is open below somebody's line. */
export type Doing = { what: "log"; known?: Partial<CallTyped> } | { what: "make-up" } | { what: "message" };

/** Names a line: the same person can be on both lists, for two reasons. */
export function keyOf(line: MissedLine | AgainLine): string {
  return "call" in line ? `again-${line.call.id}` : `missed-${line.person.id}`;
}

/** Who comes after somebody; the first again after the last, nobody when there is nobody else. */
export function following({ missed, again }: CallListView, key: string): MissedLine | AgainLine | undefined {
  const all = [...missed, ...again];
  const at = all.findIndex((line) => keyOf(line) === key);
  const next = all[(at + 1) % all.length];
  return next && keyOf(next) !== key ? next : undefined;
}
