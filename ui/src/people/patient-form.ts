// The form of a file: blank, filled from a file, and what is wrong with it before it is sent. The rules
// are the register's; here only what can be said at once. Knows no page.

import type { Contact, Country, Failure, HandoutLanguage, PatientFile, SavePatient } from "../ipc";

/** What is wrong, by field: `last_name`, `birth_date`… in words. */
export type Wrongs = Partial<Record<string, string>>;

export function blankContact(residence: Country): Contact {
  return { residence, postal_code: "", commune: "", address: "", phone: "", other_phone: "", email: "" };
}

export function blankPatient(residence: Country, language: HandoutLanguage): SavePatient {
  return {
    patient: null,
    last_name: "",
    birth_name: "",
    first_name: "",
    sex: "U",
    birth_date: "",
    contact: blankContact(residence),
    languages: [language],
    spoken: [],
    reads: [],
    needs: { reading_level: "unknown", large_print: false, interpreter: false, transport: "unknown", travel_minutes: null },
    cover: { country: null, body: "" },
    situation: { occupation: "unknown", activity: "unknown", living: "unknown" },
    doctor: null,
    notes: "",
  };
}

export function formOf({ row, contact, spoken, reads, needs, cover, situation, doctor, notes }: PatientFile): SavePatient {
  const { id: patient, last_name, birth_name, first_name, sex, birth_date, languages } = row;
  const names = { patient, last_name, birth_name, first_name, sex, birth_date };
  return structuredClone({ ...names, contact, languages, spoken, reads, needs, cover, situation, doctor, notes });
}

/** Whether two forms say the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields that keep a form from being sent, as codes of `patients-wrong-<code>`. */
export function lacks(form: SavePatient, birthFault: string | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  if (form.last_name.trim() === "") found.last_name = "last-name-missing";
  if (birthFault) found.birth_date = `birth-${birthFault}`;
  if (form.languages.length === 0) found.languages = "languages-missing";
  if (form.languages.length > 2) found.languages = "languages-many";
  return found;
}

/** The field a refusal is about, when it names one. */
export function fieldOf({ kind, args }: Failure): string | undefined {
  return kind === "refused" ? args.field : undefined;
}
