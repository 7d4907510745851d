// Alt+1 to Alt+7 by the physical key, so that AZERTY and QWERTZ agree. AltGr stays free for typing.

import { go } from "../router.svelte";
import { ENTRIES } from "./entries";

export function shortcuts(event: KeyboardEvent): void {
  const plainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!plainAlt || event.getModifierState("AltGraph")) return;
  const number = /^Digit([1-9])$/.exec(event.code)?.[1];
  const entry = number ? ENTRIES[Number(number) - 1] : undefined;
  if (!entry) return;
  event.preventDefault();
  go({ page: entry.page });
}
