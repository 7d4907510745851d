// The form of somebody who teaches: blank, filled, and what is wrong before it is sent. Knows no screen.

import type { ProfessionalCard, ProfessionalKind, SaveProfessional } from "../../ipc";

export type Form = Omit<SaveProfessional, "professional">;

export const KINDS: ProfessionalKind[] = ["professional", "patient-partner", "speaker"];

export function blank(): Form {
  return {
    kind: "professional",
    last_name: "",
    first_name: "",
    profession: "nurse",
    profession_words: "",
    languages: [],
    phone: "",
    email: "",
    trained_on: null,
    certificate: "",
    certificate_ends: null,
    educator_number: "",
    active: true,
  };
}

export function formOf({ id: _, training: __, ...form }: ProfessionalCard): Form {
  return { ...form, languages: [...form.languages] };
}

export type Lacking = { field: "last_name" | "first_name" | "certificate_ends"; key: string };

/** What is wrong, in the order of the fields, as keys of `professionals-…`. */
export function lacking({ last_name, first_name, trained_on, certificate_ends }: Form): Lacking[] {
  const found: Lacking[] = [];
  if (last_name.trim() === "") found.push({ field: "last_name", key: "last-name-missing" });
  if (first_name.trim() === "") found.push({ field: "first_name", key: "first-name-missing" });
  if (trained_on && certificate_ends && certificate_ends < trained_on)
    found.push({ field: "certificate_ends", key: "ends-before" });
  return found;
}

/** The form as the window takes it. */
export function ready(form: Form, professional: string | null): SaveProfessional {
  const profession_words = form.profession === "other" ? form.profession_words.trim() : "";
  const names = { last_name: form.last_name.trim(), first_name: form.first_name.trim() };
  return { ...form, ...names, profession_words, professional };
}
