// From any page to the list of what is due, of one kind only.

import type { DueKind } from "../ipc";
import { asked } from "../pages/due/asked.svelte";
import { go } from "../router.svelte";

export function toDue(kind: DueKind): void {
  asked().narrow(kind);
  go({ page: "due" });
}
