// The keys that hold on every page. Numbers go by the physical key, so that AZERTY and QWERTZ agree; AltGr
// stays free for typing, and a lone character means something only while a list has the focus.

import { language, LANGUAGES, speak } from "../i18n";
import { helpFor } from "../pages/help/for-page";
import { go, place, type Place } from "../router.svelte";
import { ENTRIES } from "./entries";
import { openPalette } from "./palette/open.svelte";

export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "getModifierState">;
export type Step = { do: "go"; page: Place } | { do: "palette" | "help" | "back" | "language" | "pane" };

/** What a key means on every page; `inList` says whether a list has the focus. */
export function stepFor(pressed: Pressed, inList: boolean): Step | undefined {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey } = pressed;
  if (metaKey || pressed.getModifierState("AltGraph")) return undefined;
  if (altKey) return ctrlKey || shiftKey ? undefined : withAlt(key, code);
  if (ctrlKey) return withControl(key.toLowerCase(), shiftKey);
  if (key === "F1" || (key === "?" && inList)) return { do: "help" };
  return key === "F6" ? { do: "pane" } : undefined;
}

function withAlt(key: string, code: string): Step | undefined {
  if (key === "ArrowLeft") return { do: "back" };
  const number = /^Digit([1-9])$/.exec(code)?.[1];
  const entry = number ? ENTRIES[Number(number) - 1] : undefined;
  return entry && { do: "go", page: { page: entry.page } };
}

function withControl(letter: string, shift: boolean): Step | undefined {
  if (letter === "k" && !shift) return { do: "palette" };
  return letter === "l" && shift ? { do: "language" } : undefined;
}

export function shortcuts(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  const step = stepFor(event, inList(event.target));
  if (!step) return;
  event.preventDefault();
  if (step.do === "go") go(step.page);
  else if (step.do === "palette") openPalette();
  else if (step.do === "help") go({ page: "help", name: helpFor(place()) });
  else if (step.do === "back") history.back();
  else if (step.do === "pane") nextPane();
  else speak(LANGUAGES[(LANGUAGES.indexOf(language()) + 1) % LANGUAGES.length] ?? language());
}

/** A list, a table or a group of choices, and nothing one types into. */
function inList(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.matches("input:not([type=radio], [type=checkbox]), textarea, select")) return false;
  return target.closest('ul, ol, table, [role="radiogroup"], [role="grid"], [role="list"]') !== null;
}

/** The way between pages, the tour, the page, the form beside it: the focus goes to the next of them. */
function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>("#rail, .touring, #main .page, aside.workspace")].filter((pane) => pane.getClientRects().length > 0);
  const here = panes.map((pane) => pane.contains(document.activeElement)).lastIndexOf(true);
  const next = panes[(here + 1) % panes.length];
  const first = next?.querySelector<HTMLElement>('[aria-current="page"], h1, h2, a, button');
  if (first && !first.matches("a, button")) first.tabIndex = -1;
  first?.focus({ focusVisible: true } as FocusOptions);
}
