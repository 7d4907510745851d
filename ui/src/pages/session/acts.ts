// What can be done with a session. A pure rule: no screen.

import type { SessionView } from "../../ipc";

export type Act = "change" | "move" | "cancel";

/** What is still open for it: what was held or cancelled stays as it is. */
export function actsOf({ line: { card, excused } }: SessionView): Act[] {
  if (card.status !== "planned") return [];
  // Excuses told beforehand are no marks of a session that took place.
  return card.marked > excused ? ["change"] : ["change", "move", "cancel"];
}
