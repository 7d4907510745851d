// Whether something on the screen is not on the disk yet: while it is, the register does not lock itself.

let waiting = $state(0);

/** Whether anything waits. */
export function unsaved(): boolean {
  return waiting > 0;
}

/** Says how much waits now; a page that leaves says nothing does. */
export function waits(count: number): void {
  waiting = count;
}
