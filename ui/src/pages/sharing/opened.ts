// Which link was followed from the page of sharing, so that the focus comes back to it.

import { kept } from "../../kept";

const opened = kept(() => ({ id: "" }));

/** Remembers the link that is followed. */
export function opening(id: string): void {
  opened().id = id;
}

/** Puts the focus back, once. */
export function comeBack(): void {
  const { id } = opened();
  opened().id = "";
  if (id) document.getElementById(id)?.focus();
}
