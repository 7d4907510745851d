// Which form is open beside a programme, and what forms and tabs may ask of its page. Knows no form.

import type { CohortLine, SessionCard } from "../../ipc";
import type { Undo } from "../../parts/undo.svelte";
import type { ProgrammeTab } from "../../router.svelte";

export type Panel =
  | { kind: "team" }
  | { kind: "group" }
  | { kind: "care"; session: SessionCard }
  | { kind: "adapt"; cohort: CohortLine }
  | { kind: "declare" }
  | { kind: "evaluation" }
  | { kind: "sheet" }
  | { kind: "leaflet" };

/** Where something is settled: a tab, and the control on it. */
export type Where = { tab: ProgrammeTab; field: string };

export type Doors = {
  /** Opens a form beside. */
  show: (panel: Panel) => void;
  /** Something was done: says it, and offers the way back where there is one. */
  did: (text: string, back?: () => Promise<unknown>) => void;
  /** The one offer to take something back on this page. */
  undo: Undo;
  /** Goes to where something is settled. */
  lead: (where: Where) => void;
};
