// The register that is open in this window, if one is, and who works at it.

import { ask, commands, type Doorstep } from "./ipc";

let open = $state.raw<Doorstep>();

/** What is open; nothing while locked. */
export function desk(): Doorstep | undefined {
  return open;
}

/** A register was opened. */
export function sit(at: Doorstep): void {
  open = at;
}

/** Closes the register. Marks are already on the disk, so nothing is lost. `instead` says what is shown
    from then on, unless it is the lock. */
export async function lock(instead?: () => void): Promise<void> {
  await ask(commands.lockRegister());
  instead?.();
  open = undefined;
}
