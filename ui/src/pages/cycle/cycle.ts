// A cycle to be planned, as data: the form, what it still lacks, what it says to the window, and the plan
// sorted by group. Knows no sentence and no screen.

import type { CyclePlanView, PlacedLine, PlanCycle, ProfessionalId, RoomId, UnplacedLine } from "../../ipc";
import { readHour } from "../../shell/hour";

export type CycleTyped = {
  programme: string;
  groups: number | null;
  starts_on: string;
  until: string;
  weekdays: string[];
  hours: string;
  rooms: RoomId[];
  educators: ProfessionalId[];
  leaders: number | null;
};

/** Monday to Friday, morning and afternoon, one leader: what most teams do. */
export function blankCycle(): CycleTyped {
  return {
    programme: "",
    groups: 1,
    starts_on: "",
    until: "",
    weekdays: ["1", "2", "3", "4", "5"],
    hours: "9:00 14:00",
    rooms: [],
    educators: [],
    leaders: 1,
  };
}

/** Hours as people type several; nothing when one of them is no hour. */
export function hoursOf(text: string): string[] | undefined {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const read = words.map(readHour);
  return words.length > 0 && read.every(Boolean) ? [...new Set(read)].sort().map((hour) => `${hour}:00`) : undefined;
}

export type CycleLack =
  | "programme"
  | "groups"
  | "starts_on"
  | "until"
  | "until-before"
  | "weekdays"
  | "hours"
  | "rooms"
  | "educators"
  | "leaders"
  | "leaders-many";

/** What the form still lacks, in the order of its fields. */
export function lacksOf(form: CycleTyped): CycleLack[] {
  const lacks: CycleLack[] = [];
  if (!form.programme) lacks.push("programme");
  if (!form.groups) lacks.push("groups");
  if (!form.starts_on) lacks.push("starts_on");
  if (!form.until) lacks.push("until");
  else if (form.starts_on && form.until < form.starts_on) lacks.push("until-before");
  if (form.weekdays.length === 0) lacks.push("weekdays");
  if (!hoursOf(form.hours)) lacks.push("hours");
  if (form.rooms.length === 0) lacks.push("rooms");
  if (form.educators.length === 0) lacks.push("educators");
  if (!form.leaders) lacks.push("leaders");
  else if (form.educators.length > 0 && form.leaders > form.educators.length) lacks.push("leaders-many");
  return lacks;
}

/** The field a lack stands at. */
export function fieldOfLack(lack: CycleLack): string {
  return lack.split("-")[0] ?? lack;
}

/** The form as the window takes it; `plan` names the plan that was shown. */
export function toPlan(form: CycleTyped, plan = ""): PlanCycle {
  return {
    programme: form.programme,
    starts_on: form.starts_on,
    until: form.until,
    groups: form.groups ?? 1,
    weekdays: form.weekdays.map(Number).sort((a, b) => a - b),
    hours: hoursOf(form.hours) ?? [],
    rooms: form.rooms,
    educators: form.educators,
    leaders: form.leaders ?? 1,
    patients: [],
    plan,
  };
}

export type GroupPlan = { group: number; placed: PlacedLine[]; unplaced: UnplacedLine[] };

/** The plan by group, each in the order of its sessions. */
export function byGroup({ placed, unplaced }: CyclePlanView): GroupPlan[] {
  const groups = [...new Set([...placed, ...unplaced].map(({ group }) => group))].sort((a, b) => a - b);
  const ordered = <T extends { number: number }>(lines: T[]) => [...lines].sort((a, b) => a.number - b.number);
  return groups.map((group) => ({
    group,
    placed: ordered(placed.filter((line) => line.group === group)),
    unplaced: ordered(unplaced.filter((line) => line.group === group)),
  }));
}
