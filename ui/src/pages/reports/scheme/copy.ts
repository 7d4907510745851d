// A scheme while it is adapted: what can be changed, and what is sent. Knows no sentence.

import type { SaveScheme, SchemeCellForm, SchemeEdit, SchemeGroupForm } from "../../../ipc";

export type Copy = Omit<SaveScheme, "language">;

/** A copy to begin with; of the centre's own scheme, that scheme itself. */
export function copyOf({ card, options, groups }: SchemeEdit, title: string): Copy {
  return {
    name: card.own ? card.name : "",
    copied_from: card.name,
    copied_version: card.version,
    title,
    from: card.own ? (card.from ?? "") : "",
    until: card.own ? (card.until ?? "") : "",
    options: options.map(({ name, value }) => ({ name, value })),
    groups: groups.map(({ code, label, cells }) => ({
      code,
      label,
      cells: cells.map(({ code, label, indicator }) => ({ code, label, indicator })),
    })),
  };
}

/** A cell moved one place; at either end of its group, into the next group. */
export function move(groups: SchemeGroupForm[], group: number, cell: number, by: -1 | 1): void {
  const [here, beside] = [groups[group], groups[group + by]];
  const [one] = here?.cells.splice(cell, 1) ?? [];
  if (!here || !one) return;
  const to = cell + by;
  if (to >= 0 && to <= here.cells.length) here.cells.splice(to, 0, one);
  else if (beside && by < 0) beside.cells.push(one);
  else if (beside) beside.cells.unshift(one);
  else here.cells.splice(cell, 0, one);
}

/** Whether a cell can go further that way. */
export function canMove(groups: SchemeGroupForm[], group: number, cell: number, by: -1 | 1): boolean {
  const to = cell + by;
  return (to >= 0 && to < (groups[group]?.cells.length ?? 0)) || groups[group + by] !== undefined;
}

/** In which group a cell stands, and where in it. */
export function placeOf(groups: SchemeGroupForm[], cell: SchemeCellForm): [group: number, cell: number] {
  const group = groups.findIndex(({ cells }) => cells.includes(cell));
  return [group, groups[group]?.cells.indexOf(cell) ?? -1];
}

/** A number for a new cell that no other has. */
export function freshCode(groups: SchemeGroupForm[], group: number): string {
  const taken = new Set(groups.flatMap(({ cells }) => cells.map(({ code }) => code)));
  const stem = groups[group]?.code || String(group + 1);
  for (let number = (groups[group]?.cells.length ?? 0) + 1; ; number++) {
    if (!taken.has(`${stem}.${number}`)) return `${stem}.${number}`;
  }
}

/** Cells that have no words, and numbers used twice. */
export function lacksOf({ title, groups, from, until }: Copy): ("title" | "label" | "code" | "until")[] {
  const cells = groups.flatMap(({ cells }) => cells);
  const codes = cells.map(({ code }) => code.trim());
  return [
    ...(title.trim() === "" ? (["title"] as const) : []),
    ...(cells.some(({ label }) => label.trim() === "") ? (["label"] as const) : []),
    ...(codes.includes("") || new Set(codes).size < codes.length ? (["code"] as const) : []),
    ...(from && until && until < from ? (["until"] as const) : []),
  ];
}
