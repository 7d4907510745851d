// For whom a stack is printed, as one value of a select and back. Knows no sentence.

import type { BatchOf } from "../../ipc";

/** A value of the select; empty while nothing is chosen. */
export type Whom = "" | "everybody" | `programme ${string}` | `cohort ${string}`;

/** What the register is asked for. */
export function batchOf(whom: Whom): BatchOf | undefined {
  if (whom === "") return undefined;
  if (whom === "everybody") return { kind: "everybody" };
  const [kind, id = ""] = whom.split(" ");
  return kind === "cohort" ? { kind, id } : { kind: "programme", id };
}
