// Where a figure stands on the page, and how a table of figures is drawn. Knows no sentence.

import type { ReportGroup, ReportLine, ReportTable } from "../../../ipc";
import { drawn, type Drawn } from "../../../parts/charts/shape";

/** The element of a figure. */
export function figureId(cell: string): string {
  return `figure-${cell}`;
}

/** Goes to a figure: the focus too, so that the next Tab is in it. */
export function goToFigure(cell: string): void {
  const line = document.getElementById(figureId(cell));
  line?.focus();
  line?.scrollIntoView?.({ block: "center" });
}

/** The figures of all groups, in order. */
export function linesOf(groups: ReportGroup[]): ReportLine[] {
  return groups.flatMap(({ lines }) => lines);
}

/** A table as a chart; nothing where it is best read. */
export function chartOf(table: ReportTable): Drawn | undefined {
  return drawn(table.chart, table.columns, table.rows);
}

/** A table with a second dimension has names over its columns, and totals. */
export function isCrossed({ columns }: ReportTable): boolean {
  return columns.some((name) => name !== "");
}
