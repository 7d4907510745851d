// The week's sessions by room or by who leads them. Knows no sentence.

import type { ScheduleDay, ScheduleSession } from "../../ipc";

/** One row of the week: its name (empty for no room, or nobody), and its sessions of each day. */
export type Row = { id: string; name: string; days: ScheduleSession[][] };

type Named = { id: string; name: string };

function roomsOf({ card, arranged }: ScheduleSession): Named[] {
  return [{ id: arranged.room ?? "", name: arranged.room ? card.room : "" }];
}

function leadersOf({ leaders }: ScheduleSession): Named[] {
  return leaders.length > 0 ? leaders.map(({ professional, name }) => ({ id: professional, name })) : [{ id: "", name: "" }];
}

/** A session two people lead stands in both rows; what has no name stands last. */
export function rowsOf(days: ScheduleDay[], by: "room" | "professional"): Row[] {
  const names = by === "room" ? roomsOf : leadersOf;
  const rows = new Map<string, Row>();
  days.forEach(({ sessions }, at) => {
    for (const session of sessions)
      for (const { id, name } of names(session)) {
        const row = rows.get(id) ?? { id, name, days: days.map(() => []) };
        rows.set(id, row);
        row.days[at]?.push(session);
      }
  });
  return [...rows.values()].sort((a, b) => Number(a.id === "") - Number(b.id === "") || a.name.localeCompare(b.name));
}

/** Sessions of a day that take place. */
export function takingPlace({ sessions }: ScheduleDay): number {
  return sessions.filter(({ card }) => card.status !== "cancelled").length;
}
