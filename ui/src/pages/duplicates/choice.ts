// Two files about to be made one: which is kept, and whose value of each field. Nothing is chosen twice:
// what nobody touched follows the file that is kept. Knows no screen.

import type { ComparedField, PatientRow } from "../../ipc";

export type Side = "left" | "right";

/** What somebody chose by hand, by field. */
export type Touched = Record<string, Side>;

export function other(side: Side): Side {
  return side === "left" ? "right" : "left";
}

/** The side with the older file number, which people know longer. */
export function older(left: Pick<PatientRow, "file_number">, right: Pick<PatientRow, "file_number">): Side {
  return left.file_number.localeCompare(right.file_number, "en", { numeric: true }) <= 0 ? "left" : "right";
}

/** Whether a side says nothing: left empty, or said to be unknown. */
export function open({ field, ...sides }: ComparedField, side: Side): boolean {
  return sides[side] === "" || sides[side] === "unknown" || (field === "sex" && sides[side] === "U");
}

/** Whose value of a field is kept: the one chosen, else the kept file's, unless it says nothing. */
export function sideOf(field: ComparedField, kept: Side, touched: Touched): Side {
  return touched[field.field] ?? (open(field, kept) ? other(kept) : kept);
}

/** The fields whose value is taken from the file that goes. */
export function taken(fields: ComparedField[], kept: Side, touched: Touched): string[] {
  return fields.filter((field) => field.differs && sideOf(field, kept, touched) !== kept).map(({ field }) => field);
}
