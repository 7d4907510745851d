// Locks a register nobody touches. Says so a minute before; any key or click stays, and so does
// a mark that is not on the disk yet.

import { unsaved } from "../unsaved.svelte";

const MINUTES = 15;
const SIGNS = ["keydown", "pointerdown", "wheel"] as const;

/** Watches until the returned function is called. */
export function watchIdle(warn: (soon: boolean) => void, leave: () => void, minutes = MINUTES): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const stay = () => {
    stop();
    warn(false);
    timers = [setTimeout(() => warn(true), (minutes - 1) * 60_000), setTimeout(() => (unsaved() ? stay() : leave()), minutes * 60_000)];
  };
  stay();
  SIGNS.forEach((sign) => addEventListener(sign, stay, { passive: true }));
  return () => {
    stop();
    SIGNS.forEach((sign) => removeEventListener(sign, stay));
  };
}
