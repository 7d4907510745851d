// The professions, in the order screens offer them. Knows no page.

import type { Profession } from "../../../ipc";

export const PROFESSIONS: Profession[] = [
  "nurse", "general-practitioner", "specialist", "dietician", "physiotherapist", "pharmacist", "psychologist",
  "physical-activity", "diabetes-educator", "podiatrist", "occupational-therapist", "midwife", "social-worker",
  "care-assistant", "other",
];
