// What a file says about a person, as named facts; what was never asked is left out. Knows words, no
// command.

import { languageName, listed, t, word } from "../../i18n";
import type { PatientFile, Tongue } from "../../ipc";
import { distance, fieldName, home } from "../../people/words";

type Fact = { name: string; value: string };

function told(...facts: [field: string, value: string][]): Fact[] {
  return facts.filter(([, value]) => value !== "").map(([field, value]) => ({ name: fieldName(field), value }));
}

/** The word of a code, or nothing when nobody asked. */
function asked(prefix: string, code: string): string {
  return code === "unknown" ? "" : word(`${prefix}-${code}`);
}

function tongues(codes: Tongue[]): string {
  return codes.length > 0 ? listed(codes.map((code) => word(`common-tongue-${code}`))) : "";
}

export function contactFacts({ contact, row }: PatientFile): Fact[] {
  const km = row.distance_km === null ? "" : distance(row.distance_km);
  const place = [contact.address, [contact.postal_code, home(contact)].filter(Boolean).join(" "), km];
  return told(
    ["address", place.filter(Boolean).join("\n")],
    ["phone", contact.phone],
    ["other_phone", contact.other_phone],
    ["email", contact.email],
  );
}

export function needsFacts({ row, spoken, reads, needs }: PatientFile): Fact[] {
  const minutes = needs.travel_minutes;
  return told(
    ["languages", listed(row.languages.map(languageName))],
    ["spoken", tongues(spoken)],
    ["reads", tongues(reads)],
    ["reading_level", asked("patients-reading-level", needs.reading_level)],
    ["large_print", needs.large_print ? t("common-yes") : ""],
    ["interpreter", needs.interpreter ? t("common-yes") : ""],
    ["transport", asked("patients-transport", needs.transport)],
    ["travel_minutes", minutes === null ? "" : t("file-minutes", { count: minutes })],
  );
}

export function coverFacts({ cover, doctor_name }: PatientFile): Fact[] {
  return told(
    ["insurer_country", cover.country ? word(`common-country-${cover.country.toLowerCase()}`) : ""],
    ["insurer", cover.body],
    ["doctor", doctor_name],
  );
}

export function situationFacts({ situation, notes }: PatientFile): Fact[] {
  return told(
    ["occupation", asked("patients-occupation", situation.occupation)],
    ["activity", asked("patients-activity", situation.activity)],
    ["living", asked("patients-living", situation.living)],
    ["notes", notes],
  );
}
