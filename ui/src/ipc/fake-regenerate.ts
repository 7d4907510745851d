// What a made-up version makes of the autumn group: one session of each sort. Nobody here exists.

import type { ConflictLine, RegenerateLine, RegeneratePreview, ToTell } from "./bindings";
import { patient, session } from "./fake-people";

const slot = (date: string, from: string, to: string) => ({ from: `${date}T${from}:00`, to: `${date}T${to}:00` });

const TAKEN: ConflictLine = {
  kind: "room-taken",
  hard: true,
  with: "s9",
  args: [
    ["room", "Salle 2"],
    ["theme", "Cuisiner ensemble"],
    ["from", "14:00"],
    ["to", "16:00"],
  ],
};

function line(number: number, date: string, what: Partial<RegenerateLine>): RegenerateLine {
  const { theme, kind } = session(number, date);
  const was = slot(date, "14:00", "16:00");
  return { session: `s${number}`, outcome: "kept", cause: "same", changes: [], number, theme, kind, was, to: was, expected: 12, conflicts: [], ...what };
}

function toTell(index: number): ToTell {
  const { id, first_name, last_name } = patient(index);
  const name = `${first_name} ${last_name}`;
  const phone = `+33 3 24 00 00 1${index}`;
  return { name, patient: id, caregiver: null, again: null, postal: true, phone, speaks: ["fr"], session: session(3, "2026-11-26"), leaves_at: null };
}

export function regenerated(from: number, to: number): RegeneratePreview {
  const nothing = { from, to, changing: 0, following: 0, staying: [], left_out: 0, to_tell: [], not_to_tell: 0, shown: `${from} ${to}` };
  const past = [line(1, "2026-11-12", { cause: "held" }), line(2, "2026-11-19", { cause: "marked" })];
  if (from === to) return { ...nothing, lines: [...past, line(3, "2026-11-26", {}), line(4, "2026-12-03", {}), line(5, "2026-12-10", {})] };
  const lines = [
    ...past,
    line(3, "2026-11-26", { outcome: "moved", cause: "other-day", changes: ["minutes"], to: slot("2026-11-30", "14:00", "15:30"), conflicts: [TAKEN] }),
    line(4, "2026-12-03", { outcome: "removed", cause: "dropped", to: null, number: 6 }),
    line(6, "2026-12-03", { session: null, outcome: "new", cause: "added", number: 4, was: null }),
    line(5, "2026-12-10", { cause: "changed", changes: ["theme", "capacity"] }),
  ];
  return { ...nothing, lines, changing: 4, following: 3, staying: [patient(0), patient(2)], to_tell: [toTell(5), toTell(1)] };
}
