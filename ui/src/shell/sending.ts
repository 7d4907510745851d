// Tries again, quietly, to send what was validated and still waits. The strip says how it stands.

import { act, ask, commands } from "../ipc";

const MINUTES = 10;

/** Tries now and then until the returned function is called. */
export function keepSending(): () => void {
  const timer = setInterval(sendIfWaiting, MINUTES * 60_000);
  void sendIfWaiting();
  return () => clearInterval(timer);
}

async function sendIfWaiting(): Promise<void> {
  try {
    const { line } = await ask(commands.sharing());
    if (line.waiting > 0) await act(commands.sendDue());
  } catch {
    // The strip and the sharing page show the state; an unasked try says nothing of its own.
  }
}
