// The first start as data: its steps, what each asks for, what is missing. Knows no screen.

import type { CreateRegister } from "../../ipc";
import { LEAST } from "./advice";

export type Step = "language" | "start" | "centre" | "you";
/** What to begin with: an empty register, one to import a list into, or the demonstration. */
export type Start = "own" | "import" | "demo";

/** The demonstration brings its own fictional centre, so nobody is asked for one; the language is asked
    only before the first register of all. */
export function steps(start: Start, first: boolean): Step[] {
  const asked: Step[] = start === "demo" ? ["start", "you"] : ["start", "centre", "you"];
  return first ? ["language", ...asked] : asked;
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
