// A made-up file of a made-up person: the first one is full, the others nearly empty.

import type { CaregiverCard, ChangeLine, Contact, PatientFile, SessionLine } from "./bindings";
import { patient, session } from "./fake-people";

const STAMP = "2026-11-20T09:12:00+01:00";
const BY = "Claire Noël";

export function contact(index: number, change: Partial<Contact> = {}): Contact {
  const { residence, commune } = patient(index);
  const postal_code = { FR: "08600", BE: "5570", LU: "4001", DE: "66663", ZZ: "" }[residence];
  return {
    residence,
    commune,
    postal_code,
    address: "12, quai de la Meuse",
    phone: `+33 3 24 00 00 ${String(index % 100).padStart(2, "0")}`,
    other_phone: "",
    email: "",
    ...change,
  };
}

export function caregiver(index: number): CaregiverCard {
  const names = [["Collard", "Paul"], ["Maillet", "Odette"], ["Peeters", "Lieve"], ["Benali", "Nadia"]];
  const [last_name = "", first_name = ""] = names[index % names.length] ?? [];
  const { id, last_name: last, first_name: first } = patient([0, 1, 3, 5][index % 4] ?? 0);
  return {
    id: `c${index}`,
    last_name,
    first_name,
    contact: contact(index),
    languages: ["fr"],
    spoken: ["fr"],
    notes: "",
    ties: [{ patient: id, last_name: last, first_name: first, relation: index === 0 ? "partner" : "child", first_contact: index < 2 }],
  };
}

function attended(number: number, date: string, change: Partial<SessionLine> = {}): SessionLine {
  const { id, programme_title, starts, theme, kind } = session(number, date);
  return { session: id, programme_title, date, starts, theme, kind, status: "held", mark: "present", ...change };
}

const CHANGES: ChangeLine[] = [
  { at: STAMP, by: BY, act: "save-patient", fields: [
    { field: "phone", old: "+33 3 24 00 00 01", new: "+33 3 24 00 00 00" },
    { field: "languages", old: "fr", new: "fr de" },
    { field: "large_print", old: "no", new: "yes" },
  ] },
  { at: "2026-11-12T16:05:00+01:00", by: "Marc Thiry", act: "record-assessment", fields: [{ field: "assessment", old: "", new: "shared" }] },
  { at: "2026-11-02T10:30:00+01:00", by: BY, act: "record-consent", fields: [{ field: "consent", old: "", new: "join given" }] },
  { at: "2026-11-02T10:24:00+01:00", by: BY, act: "add-patient", fields: [
    { field: "last_name", old: "", new: "Collard" },
    { field: "birth_date", old: "", new: "1948-02-03" },
  ] },
];

const FULL: Partial<PatientFile> = {
  spoken: ["fr", "lb"],
  reads: ["fr"],
  needs: { reading_level: "simple", large_print: true, interpreter: false, transport: "driven", travel_minutes: 25 },
  cover: { country: "BE", body: "Mutualité chrétienne" },
  situation: { occupation: "retired", activity: "retired", living: "with-partner" },
  doctor: "r1",
  doctor_name: "Dr Michel Exemple",
  notes: "Préfère les séances de l’après-midi.",
  consent_to_share: "withdrawn",
  consents: [
    { id: "k1", kind: "join", answer: "given", on: "2026-11-02", way: "signed", witness: "", text_version: "2026-1", paper: "classeur bleu", withdrawn_on: null, withdrawal_note: "" },
    { id: "k0", kind: "share", answer: "given", on: "2026-03-01", way: "oral", witness: "Marc Thiry", text_version: "", paper: "", withdrawn_on: "2026-06-01", withdrawal_note: "Ne souhaite plus." },
  ],
  identifiers: [{ kind: "niss", masked: "•••••••••84", cautions: ["birth-day-unknown"] }],
  identifiers_kept: ["nir", "niss"],
  caregivers: [{ caregiver: "c0", last_name: "Collard", first_name: "Paul", relation: "partner", first_contact: true, phone: "+33 6 00 00 00 00", present: 2 }],
  enrolments: [{ programme: "g1", title: "Vivre avec le diabète, automne", pathology: "diabetes2", enrolled_on: "2026-11-02" }],
  sessions: [
    attended(4, "2026-12-03", { status: "planned", mark: null }),
    attended(3, "2026-11-26", { status: "planned", mark: null }),
    attended(2, "2026-11-19", { mark: "excused" }),
    attended(1, "2026-11-12"),
  ],
  assessments: [{ kind: "shared", on: "2026-11-12", remote: false }],
  epices: [
    { on: "2026-11-12", answers: [false, true, true, true, false, false, true, false, true, null, true], score: null, threshold: 3017, reached: false, indicative: false },
    { on: "2026-05-04", answers: [true, false, false, false, true, false, true, false, true, true, true], score: 5432, threshold: 3017, reached: true, indicative: false },
  ],
  papers: [
    { id: "a1", kind: "consent", title: "Consentement signé", media_type: "image/png", size: 184_320, added_at: STAMP, added_by: BY },
    { id: "a2", kind: "referral", title: "Lettre d’adressage", media_type: "application/pdf", size: 1_258_291, added_at: STAMP, added_by: BY },
  ],
  twins: [{ patient: { ...patient(12), birth_name: "" }, reason: "same-birth-names" }],
  merges: [{ id: "m1", gone: "P-0099-H", at: "2026-10-01T11:00:00+02:00", by: BY }],
  changes: CHANGES,
  car_share: { offers: 2, seeks: false, phone_agreed: true },
  session_notes: [
    { session: "s2", date: "2026-11-19", theme: "Manger avec le diabète", note: "Le groupe a beaucoup échangé sur les repas de fête.", line: "Apporte son carnet la prochaine fois." },
    { session: "s1", date: "2026-11-12", theme: "Comprendre le diabète", note: "Chacun a dit ce qu’il attend du programme.", line: "" },
  ],
  readings: [
    { at: "2026-11-20T09:10:00+01:00", by: BY, what: "file" },
    { at: "2026-11-12T15:50:00+01:00", by: "Marc Thiry", what: "identifier" },
  ],
};

const EMPTY: Omit<PatientFile, "row" | "contact"> = {
  spoken: [],
  reads: [],
  needs: { reading_level: "unknown", large_print: false, interpreter: false, transport: "unknown", travel_minutes: null },
  cover: { country: null, body: "" },
  situation: { occupation: "unknown", activity: "unknown", living: "unknown" },
  doctor: null,
  doctor_name: "",
  notes: "",
  car_share: null,
  session_notes: [],
  standing_since: null,
  standing_reason: "",
  consent_to_share: "not-asked",
  consents: [],
  identifiers: [],
  identifiers_kept: [],
  caregivers: [],
  enrolments: [],
  sessions: [],
  assessments: [],
  epices: [],
  papers: [],
  twins: [],
  merges: [],
  changes: [{ at: STAMP, by: BY, act: "import-people", fields: [] }],
  readings: [{ at: STAMP, by: BY, what: "file" }],
};

/** The file of the person with this number in the made-up register. */
export function file(index: number): PatientFile {
  const row = { ...patient(index), ...(index === 0 ? { consent: "given" as const, next_session: "2026-11-26" } : {}) };
  return { ...EMPTY, row, contact: contact(index), ...(index === 0 ? FULL : {}) };
}
