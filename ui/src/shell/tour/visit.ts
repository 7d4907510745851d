// Goes to a stop and points at what it is about, once that is there. Knows the document, no sentence.

import { go } from "../../router.svelte";
import type { Stop } from "./stops";

/** After so many milliseconds the heading of the page is pointed at instead. */
const PATIENCE = 4_000;
/** Pages give the focus to their own first; the tour takes it after them. */
const AFTER = 250;

/** Goes there; `arrived` once something is pointed at. The answer takes the pointer away. */
export function visit(stop: Stop, arrived: () => void): () => void {
  const timers: ReturnType<typeof setTimeout>[] = [];
  let first = true;
  const look = (selector: string) => {
    if (!point(selector) || !first) return;
    first = false;
    timers.push(setTimeout(arrived, AFTER));
  };
  // A page draws its parts anew when their data change, and what was pointed at with them.
  const drawn = new MutationObserver(() => look(stop.anchor));
  let left = false;
  void Promise.resolve(stop.place()).then((place) => {
    if (left) return;
    go(place);
    drawn.observe(document.body, { childList: true, subtree: true });
    look(stop.anchor);
    timers.push(setTimeout(() => first && look("main h1"), PATIENCE));
  });
  return () => {
    left = true;
    drawn.disconnect();
    timers.forEach(clearTimeout);
    document.querySelector("[data-tour]")?.removeAttribute("data-tour");
  };
}

/** Leads the eyes and the focus to what the stop is about. */
export function show(): void {
  const shown = document.querySelector<HTMLElement>("[data-tour]");
  shown?.scrollIntoView({ block: "center" });
  const first = shown?.matches("a, button, input, select") ? shown : shown?.querySelector<HTMLElement>("a, button, input, select");
  const target = first ?? shown;
  if (target && !first) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
}

/** Points at what is there, unless something already is pointed at; whether anything is. */
function point(selector: string): boolean {
  if (document.querySelector("[data-tour]")) return true;
  const shown = document.querySelector<HTMLElement>(selector);
  shown?.setAttribute("data-tour", "");
  shown?.scrollIntoView({ block: "nearest" });
  return shown !== null;
}
