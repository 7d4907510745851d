// The first start as data: its steps, what each asks for, what is missing. Knows no screen.

import type { CommuneRow, CreateRegister, Failure, PlaceKind, Profession } from "../../ipc";
import { REGIONS } from "../../shell/regions";
import { LEAST } from "./advice";

export type Step = "language" | "start" | "centre" | "papers" | "you" | "safety";
/** What to begin with: an empty register, one to import a list into, or the demonstration. */
export type Start = "own" | "import" | "demo";

/** The demonstration brings its own fictional centre and has nothing to lose, so nobody is asked about
    them; the language is asked only before the first register of all. */
export function steps(start: Start, first: boolean): Step[] {
  const asked: Step[] = start === "demo" ? ["start", "you"] : ["start", "centre", "papers", "you", "safety"];
  return first ? ["language", ...asked] : asked;
}

/** Everything that is typed, kept while somebody goes back and forth. */
export type FirstForm = Omit<CreateRegister, "place" | "member"> & {
  postal_code: string;
  commune: string;
  kind: PlaceKind;
  first_name: string;
  last_name: string;
  /** Empty for somebody who leads no sessions. */
  profession: Profession | "";
  /** Whether the recovery sheet is made at once. */
  sheet: boolean;
  /** Where backups go besides this computer; empty chooses none. */
  backups: string;
};

/** The centre of the demonstration. It does not exist, and nobody answers a telephone there. */
const FICTIONAL = {
  centre_code: "FR-08-GIVET-01",
  centre_name: "Maison de santé de Givet (fictive)",
  country: "FR" as const,
  region: "",
  phone: "",
  languages: [],
  place: null,
  member: null,
};

export function blank(demo: boolean): FirstForm {
  return {
    centre_code: "",
    centre_name: "",
    postal_code: "",
    commune: "",
    kind: "town",
    country: "FR",
    region: "",
    phone: "",
    languages: [],
    professional: "",
    first_name: "",
    last_name: "",
    profession: "nurse",
    passphrase: "",
    passphrase_again: "",
    sheet: true,
    backups: "",
    demo,
  };
}

/** The form as the window takes it. */
export function ready(form: FirstForm): CreateRegister {
  const { passphrase, passphrase_again, demo } = form;
  const kept = { passphrase, passphrase_again, demo };
  if (demo) return { ...kept, ...FICTIONAL, professional: form.professional.trim() };
  return {
    ...kept,
    centre_code: form.centre_code.trim(),
    centre_name: form.centre_name.trim(),
    country: form.country,
    region: form.region,
    phone: form.phone,
    languages: form.languages,
    place: placeOf(form),
    member: memberOf(form),
    professional: `${form.first_name.trim()} ${form.last_name.trim()}`,
  };
}

/** The centre's first place, once somebody said where it is. */
function placeOf({ centre_name, postal_code, commune, country, kind }: FirstForm): CreateRegister["place"] {
  if (!postal_code.trim() && !commune.trim()) return null;
  const reached = { address: "", phone: "", other_phone: "", email: "" };
  return {
    place: null,
    name: centre_name.trim(),
    kind,
    contact: { residence: country, postal_code: postal_code.trim(), commune: commune.trim(), ...reached },
    hours: [],
    travel_minutes: null,
    setup_minutes: null,
    active: true,
  };
}

/** Who is at work, as one of those who teach. */
function memberOf({ first_name, last_name, profession }: FirstForm): CreateRegister["member"] {
  if (!profession) return null;
  return {
    professional: null,
    kind: "professional",
    last_name: last_name.trim(),
    first_name: first_name.trim(),
    profession,
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

export type Where = Pick<FirstForm, "postal_code" | "commune" | "country" | "region">;

/** What a commune of the list says about the centre: all of it can be corrected afterwards. */
export function whereOf({ postal_code, name, country, region }: CommuneRow): Where {
  return { postal_code, commune: name, country, region: region in REGIONS[country] ? region : "" };
}

export type Land = Pick<FirstForm, "commune" | "country" | "region">;

/** What a postal code that was typed whole says by itself: the country and the region when all its
    communes agree, the commune when it has one only or the one that stands there already. `before` is what
    stood there before the code was typed; it stays for a code nobody knows, or that two countries have. */
export function whereOfCode(code: string, rows: CommuneRow[], before: Land): Land {
  const here = rows.filter(({ postal_code }) => postal_code === code.trim()).map(whereOf);
  const first = here[0];
  if (!first || here.some(({ country, region }) => country !== first.country || region !== first.region)) return before;
  const named = here.length === 1 ? first : here.find(({ commune }) => commune === before.commune);
  return { country: first.country, region: first.region, commune: named?.commune ?? "" };
}

export type Missing = "centre_name" | "centre_code" | "first_name" | "last_name" | "professional" | "passphrase" | "passphrase_again";

/** What a step still lacks, in the order of its fields. */
export function missing(step: Step, form: FirstForm): Missing[] {
  if (step === "centre") return empty(form, ["centre_name", "centre_code"]);
  if (step !== "you") return [];
  const lacks = empty(form, form.demo ? ["professional"] : ["first_name", "last_name"]);
  if ([...form.passphrase].length < LEAST) lacks.push("passphrase");
  else if (form.passphrase !== form.passphrase_again) lacks.push("passphrase_again");
  return lacks;
}

function empty(form: FirstForm, names: Missing[]): Missing[] {
  return names.filter((name) => !form[name].trim());
}

/** The step at which a refusal can be put right; nothing when it is at no step. */
export function stepOf({ code, args }: Failure): Step | undefined {
  if (args.part === "member") return "you";
  if (args.field === "languages") return "papers";
  return args.part === "place" || /^(centre|country|region)-/.test(code) ? "centre" : undefined;
}
