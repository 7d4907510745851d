// The register that is open in this window, if one is, and who works at it.

import { ask, commands, type Doorstep, type Restored } from "./ipc";

let open = $state.raw<Doorstep>();
let back = $state.raw<Restored>();

/** What is open; nothing while locked. */
export function desk(): Doorstep | undefined {
  return open;
}

/** A register was opened. */
export function sit(at: Doorstep): void {
  open = at;
  back = undefined;
}

/** A backup took the register's place: the lock says so until the register is opened. */
export function noteRestored(done: Restored): void {
  back = done;
}

/** The backup that took the register's place, if one just did. */
export function restored(): Restored | undefined {
  return back;
}

/** Closes the register. Marks are already on the disk, so nothing is lost. `instead` says what is shown
    from then on, unless it is the lock. */
export async function lock(instead?: () => void): Promise<void> {
  await ask(commands.lockRegister());
  instead?.();
  open = undefined;
}
