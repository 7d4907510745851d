// The forms that open beside a session's list, and what they may do with the page. Asks nothing itself.

import type { AttendanceRow, PatientId, PlaceFreed } from "../../ipc";

export type Panel =
  | { kind: "walk-in" }
  | { kind: "put-on-list" }
  | { kind: "scan" }
  | { kind: "excuse"; row: AttendanceRow }
  | { kind: "take-off"; row: AttendanceRow };

export type Doors = {
  /** Opens a form beside the list. */
  show: (panel: Panel) => void;
  /** Says what was done, and how it is taken back. */
  did: (text: string, back?: () => Promise<unknown>) => void;
  /** Somebody was excused: a place may be free, and somebody may wait for it. */
  freed: (name: string, freed: PlaceFreed) => void;
  /** Brings somebody's row to the focus, once the list has it. */
  toRow: (patient: PatientId) => void;
};
