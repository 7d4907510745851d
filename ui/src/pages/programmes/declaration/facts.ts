// What a coordinator writes about a programme, as data: the form, and where each missing piece of a
// declaration is settled. Knows no screen.

import type { CareSetting, Pathology, PatientPart, Profession, ProgrammeView, SaveProgramme } from "../../../ipc";
import type { Where } from "../panels";

export const PATHOLOGIES: Pathology[] = ["diabetes2", "heart-failure", "obesity", "copd", "kidney-disease", "asthma", "stroke", "other"];
export const SETTINGS: CareSetting[] = ["ambulatory", "inpatient", "both"];
export const PARTS: PatientPart[] = ["coordination", "animation", "evaluation"];
export const PROFESSIONS: Profession[] = [
  "nurse", "general-practitioner", "specialist", "dietician", "diabetes-educator", "pharmacist", "physiotherapist", "podiatrist",
  "psychologist", "occupational-therapist", "midwife", "physical-activity", "social-worker", "care-assistant",
];

export function factsOf({ card, details }: Pick<ProgrammeView, "card" | "details">): SaveProgramme {
  const { id: programme, title, pathology, scheme, starts_on } = card;
  return structuredClone({ programme, title, pathology, scheme, starts_on, details });
}

/** As the window takes it: nothing of what a closed question hid. */
export function toSave(form: SaveProgramme): SaveProgramme {
  const { details } = form;
  const { declaration } = details;
  const association = declaration.with_association ? declaration.association.trim() : "";
  return {
    ...form,
    title: form.title.trim(),
    details: { ...details, partner: details.joint ? details.partner.trim() : "", declaration: { ...declaration, association } },
  };
}

const field = (name: string): Where => ({ tab: "declaration", field: `programme-${name}` });
const TEAM: Where = { tab: "team", field: "team-set" };
const PATHWAY: Where = { tab: "pathway", field: "programme-tab-pathway" };

const SETTLED: Record<string, Where> = {
  title: field("title"),
  profession: TEAM,
  professions: TEAM,
  places: field("places"),
  coordinator: TEAM,
  doctor: TEAM,
  training: TEAM,
  sessions: PATHWAY,
  objectives: PATHWAY,
  "structure-number": field("structure_number"),
  authority: field("authority"),
  "health-problem": field("health_problem"),
  beneficiaries: field("beneficiaries"),
  setting: field("setting"),
  association: field("with_association"),
  "association-name": field("association"),
  charter: field("charter_signed_on"),
  "model-letter": field("model_letter"),
  "patient-information": field("patient_information"),
  "two-consents": field("two_consents"),
  coordination: field("coordination"),
  evaluation: field("evaluation"),
  confidentiality: field("confidentiality"),
  funding: field("funding"),
};

/** Where a missing piece is settled; the head of the form for one that has no field of its own. */
export function settledAt(code: string): Where {
  return SETTLED[code] ?? field("title");
}
