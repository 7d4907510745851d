// The stops of the tour, in the order of a day: the page of each, and what on it is pointed at. Knows no
// sentence; a stop's own is `tour-<name>`.

import { ask, commands } from "../../ipc";
import type { Place } from "../../router.svelte";

export type Stop = {
  name: "today" | "attendance" | "handout" | "calls" | "person" | "report" | "share" | "help";
  place: () => Place | Promise<Place>;
  /** What is pointed at, once the page has its data; the heading of the page where a register has none of it yet. */
  anchor: string;
};

export const STOPS: readonly Stop[] = [
  { name: "today", place: () => ({ page: "today" }), anchor: "section:has(#next-session)" },
  { name: "attendance", place: attendance, anchor: "li.person" },
  { name: "handout", place: () => ({ page: "documents" }), anchor: "#documents-search" },
  { name: "calls", place: () => ({ page: "calls" }), anchor: "li:has([id^='log-missed'])" },
  { name: "person", place: () => ({ page: "patients" }), anchor: "main [id^='row-']" },
  { name: "report", place: () => ({ page: "reports" }), anchor: "#figures-year" },
  { name: "share", place: () => ({ page: "share" }), anchor: "#tables" },
  { name: "help", place: () => ({ page: "help" }), anchor: "#help-search" },
];

/** The list of the next session, else of one that is still open, else the schedule. */
async function attendance(): Promise<Place> {
  const { sessions, coming, open } = await ask(commands.today());
  const next = sessions.map(({ line }) => line.card).find((card) => card.status === "planned") ?? coming[0] ?? open[0];
  return next ? { page: "attendance", id: next.id } : { page: "schedule" };
}
