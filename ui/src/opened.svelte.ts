// A file of ours that was opened from outside the window, kept until the page it belongs to takes it.

import { ask, commands, type OpenedFile, type OpenedKind } from "./ipc";
import { go, type Place } from "./router.svelte";

const PAGES: Record<OpenedKind, Place> = { programme: { page: "import-programme" }, exchange: { page: "share" } };

let waiting = $state.raw<OpenedFile>();

/** Asks what was opened, now and whenever the window says that something was; the answer stops it. */
export function keepOpened(): () => void {
  const look = () => void ask(commands.openedFile()).then(lead, () => undefined);
  look();
  window.addEventListener("sentier-opened", look);
  return () => window.removeEventListener("sentier-opened", look);
}

/** The path that waits for the page of this kind. */
export function openedFile(kind: OpenedKind): string | undefined {
  return waiting?.kind === kind ? waiting.path : undefined;
}

/** The page has taken its file. */
export function takenOver(): void {
  waiting = undefined;
}

function lead(file: OpenedFile | null): void {
  if (!file) return;
  waiting = file;
  go(PAGES[file.kind]);
}
