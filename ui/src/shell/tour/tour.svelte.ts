// Where the tour stands: offered once, walked, left. What was answered is kept on this computer, so that
// nobody is asked twice and a tour goes on where it was left.

import { STOPS, type Stop } from "./stops";

const KEPT = "sentier-tour";
const OVER = "over";

let at = $state<number>();
let answer = $state(localStorage.getItem(KEPT));

/** The stop one is at; nothing while nobody takes the tour. */
export function tourStop(): { stop: Stop; index: number } | undefined {
  const stop = at === undefined ? undefined : STOPS[at];
  return stop && at !== undefined ? { stop, index: at } : undefined;
}

/** Whether nobody was ever asked. */
export function tourUnasked(): boolean {
  return answer === null;
}

/** Whether a tour was left on its way. */
export function tourLeft(): boolean {
  return leftAt() > 0;
}

/** Begins, or goes on where it was left. */
export function takeTour(): void {
  at = leftAt();
}

/** To the next stop or to the one before; after the last the tour is over. */
export function moveTour(by: 1 | -1): void {
  const next = Math.max(0, (at ?? 0) + by);
  if (next < STOPS.length) at = next;
  else end(OVER);
}

/** Leaves; the stop is kept. */
export function leaveTour(): void {
  end(String(at ?? 0));
}

/** Not now; it is not offered again. */
export function declineTour(): void {
  end(OVER);
}

function end(kept: string): void {
  at = undefined;
  answer = kept;
  localStorage.setItem(KEPT, kept);
}

function leftAt(): number {
  const index = Number(answer);
  return Number.isInteger(index) && index > 0 && index < STOPS.length ? index : 0;
}
