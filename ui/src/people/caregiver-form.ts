// The form of a caregiver: blank, and filled from a card. Knows no page.

import type { CaregiverCard, Country, HandoutLanguage, SaveCaregiver } from "../ipc";
import { blankContact } from "./patient-form";

export type CaregiverFields = Omit<SaveCaregiver, "caregiver" | "tie">;

export function blankCaregiver(residence: Country, language: HandoutLanguage): CaregiverFields {
  return { last_name: "", first_name: "", contact: blankContact(residence), languages: [language], spoken: [], notes: "" };
}

export function fieldsOf({ last_name, first_name, contact, languages, spoken, notes }: CaregiverCard): CaregiverFields {
  return structuredClone({ last_name, first_name, contact, languages, spoken, notes });
}

/** What keeps it from being sent, as codes of `patients-wrong-<code>`. */
export function caregiverLacks({ last_name, languages }: CaregiverFields): Record<string, string> {
  const found: Record<string, string> = {};
  if (last_name.trim() === "") found.last_name = "last-name-missing";
  if (languages.length === 0) found.languages = "languages-missing";
  if (languages.length > 2) found.languages = "languages-many";
  return found;
}
