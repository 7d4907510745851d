// The first start as data: its steps, what each asks for, what is missing. Knows no screen.

import type { CreateRegister } from "../../ipc";
import { LEAST } from "./advice";

export type Step = "start" | "centre" | "you";

/** The demonstration brings its own fictional centre, so nobody is asked for one. */
export function steps(demo: boolean): Step[] {
  return demo ? ["start", "you"] : ["start", "centre", "you"];
}

/** The centre of the demonstration. It does not exist, and nobody answers a telephone there. */
const FICTIONAL = { centre_code: "FR-08-GIVET-01", centre_name: "Maison de santé de Givet (fictive)" };

export function blank(demo: boolean): CreateRegister {
  return {
    centre_code: "",
    centre_name: "",
    country: "FR",
    region: "",
    phone: "",
    professional: "",
    passphrase: "",
    passphrase_again: "",
    demo,
  };
}

/** The form as the window takes it. */
export function ready(form: CreateRegister): CreateRegister {
  const own = { centre_code: form.centre_code.trim(), centre_name: form.centre_name.trim() };
  const centre = form.demo ? { ...FICTIONAL, country: "FR" as const, region: "", phone: "" } : own;
  return { ...form, ...centre, professional: form.professional.trim() };
}

export type Missing = "centre_name" | "centre_code" | "professional" | "passphrase" | "passphrase_again";

/** What a step still lacks, in the order of its fields. */
export function missing(step: Step, form: CreateRegister): Missing[] {
  const lacks: Missing[] = [];
  if (step === "centre") {
    if (!form.centre_name.trim()) lacks.push("centre_name");
    if (!form.centre_code.trim()) lacks.push("centre_code");
  }
  if (step === "you") {
    if (!form.professional.trim()) lacks.push("professional");
    if ([...form.passphrase].length < LEAST) lacks.push("passphrase");
    else if (form.passphrase !== form.passphrase_again) lacks.push("passphrase_again");
  }
  return lacks;
}

/** The regions whose holidays differ from the rest of their country, by their own names. */
export const REGIONS: Record<CreateRegister["country"], Record<string, string>> = {
  FR: { "57": "Moselle (57)", "67": "Bas-Rhin (67)", "68": "Haut-Rhin (68)" },
  DE: {
    BW: "Baden-Württemberg",
    BY: "Bayern",
    BE: "Berlin",
    BB: "Brandenburg",
    HB: "Bremen",
    HH: "Hamburg",
    HE: "Hessen",
    MV: "Mecklenburg-Vorpommern",
    NI: "Niedersachsen",
    NW: "Nordrhein-Westfalen",
    RP: "Rheinland-Pfalz",
    SL: "Saarland",
    SN: "Sachsen",
    ST: "Sachsen-Anhalt",
    SH: "Schleswig-Holstein",
    TH: "Thüringen",
  },
  BE: {},
  LU: {},
  ZZ: {},
};
