// Makes the backup of the day, quietly. The first page and the page of backups say how it stands.

import { act, commands } from "../ipc";

const MINUTES = 30;

/** Looks now and then until the returned function is called. */
export function keepBackups(): () => void {
  const timer = setInterval(backUp, MINUTES * 60_000);
  void backUp();
  return () => clearInterval(timer);
}

async function backUp(): Promise<void> {
  try {
    await act(commands.backUpIfDue());
  } catch {
    // Nobody asked; what went wrong shows where backups are.
  }
}
