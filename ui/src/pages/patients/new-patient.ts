// The draft of a new file: blank in the centre's country and the language of the screen, or begun with
// a name somebody looked for.

import { language } from "../../i18n";
import type { SavePatient } from "../../ipc";
import { draft } from "../../people/drafts.svelte";
import { blankPatient } from "../../people/patient-form";

export const NEW_DRAFT = "new-patient";

/** What is being typed, or a blank form. */
export function newDraft(): SavePatient {
  return draft(NEW_DRAFT, () => blankPatient("FR", language()));
}

/** `collard anne` → Collard, Anne: the list writes the family name first. A number is no name. */
export function nameOf(search: string): { last_name: string; first_name: string } {
  const words = /\d/.test(search) ? [] : search.trim().split(/\s+/).filter(Boolean);
  const [last_name = "", ...rest] = words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1));
  return { last_name, first_name: rest.join(" ") };
}
