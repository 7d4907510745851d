// A made-up register's people: lists, files, caregivers, papers, kept in memory. Follows the shapes of
// the window, not its rules.

import type {
  CaregiverCard,
  ChangeLine,
  CommuneRow,
  PatientFile,
  PatientList,
  PatientRow,
  SavedList,
  SavePatient,
  Topic,
} from "./bindings";
import { caregiver, file } from "./fake-file";
import type { Answers, Wishes } from "./fake-register";

const LISTS: PatientList[] = ["all", "active", "to-call", "without-consent", "lost", "set-aside", "due"];
const STAMP = "2026-11-22T14:07:00+01:00";
/** A page of the made-up paper: a sheet with a few grey lines. */
const PAGE = [
  "iVBORw0KGgoAAAANSUhEUgAAANIAAAEpCAAAAADD0CPwAAABR0lEQVR42u3ZQREAIQwEwQhDJ3bBBUU2HQf92Zvi6sRdISEhISEhISEhISEhIS",
  "EhISEhISEhISFFkdaDQ0JCQvqD5LuEhISEhISEhISEhISEhISEhIT0P2m3OaQoknlAQkJCQkKKbDzZqvHMAxISEhISkiDyjqfxzAMSEhISEpLG",
  "Q9J45gEJCQkJSeP5V6vxNJ55QEJCQkLSeIIISeMhISEhISFpPEGEZB6QkJCQkJAmNJ5s1XjmAQkJCQkJSRB5x9N45gEJCQkJCUnjIWk884CEhI",
  "SEpPH8q9V4Gs88ICEhISFpPEGEpPGQkJCQkJA0niBCMg9ISEhISEgTGk+2ajzzgISEhISEJIi842k884CEhISEhKTxkDSeeUBCQkJCQkJCQkJC",
  "QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQup4F78wRl135JiUAAAAAElFTkSuQmCC",
].join("");

const COMMUNES: CommuneRow[] = [
  ["FR", "08600", "Givet", "Ardennes"],
  ["FR", "08600", "Fromelennes", "Ardennes"],
  ["FR", "08170", "Fumay", "Ardennes"],
  ["BE", "5570", "Beauraing", "Namur"],
  ["BE", "5500", "Dinant", "Namur"],
  ["LU", "4001", "Esch-sur-Alzette", ""],
  ["DE", "66663", "Merzig", "SL"],
].map(([country, postal_code, name, region]) => ({ country, postal_code, name, region }) as CommuneRow);

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type Names =
  | "patients" | "patientLists" | "saveList" | "dropList" | "patientFile" | "savePatient" | "lookForTwins"
  | "flagPatient" | "dropFlag" | "setStanding" | "checkIdentifier" | "keepIdentifier" | "dropIdentifier"
  | "revealIdentifier" | "recordConsent" | "withdrawConsent" | "recordEpices" | "recordAssessment" | "attachPaper"
  | "paperPreview" | "savePaper" | "removePaper" | "choosePaper" | "chooseFolder" | "printPocketPlan" | "printCertificate" | "printConsentPapers" | "consentTexts" | "printInvitations" | "exportPerson" | "erasePerson"
  | "caregivers" | "saveCaregiver" | "tieCaregiver" | "untieCaregiver" | "communes";

function onList(list: PatientList, { consent, flag, standing, held, planned }: PatientRow): boolean {
  if (list === "all") return true;
  if (list === "set-aside") return standing !== "active";
  if (list === "active") return standing === "active" && held + planned > 0;
  if (list === "to-call") return flag !== "";
  if (list === "without-consent") return consent !== "given";
  return list === "lost" && held > 3 && planned === 0;
}

function written(form: SavePatient): Partial<PatientFile> {
  const { contact, spoken, reads, needs, cover, situation, doctor, notes } = form;
  return { contact, spoken, reads, needs, cover, situation, doctor, notes };
}

export function peopleAnswers(wishes: Wishes): Pick<Answers, Names> {
  const files = new Map(Array.from({ length: wishes.empty ? 0 : 140 }, (_, index) => [`p${index}`, file(index)]));
  const helpers = new Map<string, CaregiverCard>(
    Array.from({ length: wishes.empty ? 0 : 4 }, (_, index) => [`c${index}`, caregiver(index)]),
  );
  const saved: SavedList[] = wishes.empty ? [] : [{ name: "Diabète à Givet", list: "active", search: "givet" }];
  let next = 1000;

  const of = (id: string): PatientFile => files.get(id) ?? file(0);
  const rows = () => [...files.values()].map(({ row }) => row);
  const found = (search: string, row: PatientRow) =>
    plain(`${row.last_name} ${row.birth_name} ${row.first_name} ${row.commune} ${row.file_number}`).includes(plain(search));
  function change(id: string, act: string, with_: Partial<PatientFile>, row: Partial<PatientRow> = {}) {
    const before = of(id);
    const line: ChangeLine = { at: STAMP, by: "Claire Noël", act, fields: [] };
    files.set(id, { ...before, ...with_, row: { ...before.row, ...row }, changes: [line, ...before.changes] });
  }
  const verdict = (number: string) => ({
    masked: "•".repeat(Math.max(0, number.length - 2)) + number.slice(-2),
    cautions: number.startsWith("3") ? ["temporary"] : [],
  });

  return {
    patients: (list, search, offset) => {
      const listed = rows().filter((row) => onList(list, row));
      const exact = listed.filter((row) => found(search, row));
      const by_sound = exact.length === 0 && plain(search) === "kolar";
      const all = by_sound ? listed.filter((row) => row.last_name === "Collard") : exact;
      return { patients: all.slice(offset, offset + 50), matching: all.length, by_sound };
    },
    patientLists: () => ({
      ready: LISTS.map((list) => ({ list, people: rows().filter((row) => onList(list, row)).length })),
      saved,
    }),
    saveList: (list) => (saved.push(list), done(null, "patients")),
    dropList: (name) => (saved.splice(saved.findIndex((list) => list.name === name), 1), done(null, "patients")),
    patientFile: (id) => of(id),
    savePatient: (form) => {
      const id = form.patient ?? `p${next++}`;
      if (!form.patient) files.set(id, { ...file(1), row: { ...file(1).row, id, file_number: `P-${next}-M`, held: 0, planned: 0, next_session: null } });
      const { last_name, birth_name, first_name, sex, birth_date, languages } = form;
      const { commune, residence } = form.contact;
      change(id, form.patient ? "save-patient" : "add-patient", written(form), {
        last_name, birth_name, first_name, sex, birth_date, languages, commune, residence,
      });
      return done(id, "patients");
    },
    lookForTwins: ({ last_name, first_name, patient }) =>
      last_name.length < 3 || first_name.length < 3
        ? []
        : rows()
            .filter((row) => row.id !== patient && plain(row.last_name) === plain(last_name) && plain(row.first_name) === plain(first_name))
            .slice(0, 1)
            .map((patient) => ({ patient, reason: "same-names" })),
    flagPatient: ({ patient, reason }) => (change(patient, "flag-patient", {}, { flag: reason }), done(null, "patients")),
    dropFlag: (patient) => (change(patient, "drop-flag", {}, { flag: "" }), done(null, "patients")),
    setStanding: ({ patient, standing, since, reason }) => {
      const active = standing === "active";
      change(patient, "set-standing", { standing_since: active ? null : since, standing_reason: reason }, { standing });
      return done(null, "patients");
    },
    checkIdentifier: ({ number }) => verdict(number),
    keepIdentifier: ({ patient, kind, number }) => {
      const kept = of(patient).identifiers.filter((line) => line.kind !== kind);
      change(patient, "keep-identifier", { identifiers: [...kept, { kind, ...verdict(number) }] });
      return done(verdict(number), "patients");
    },
    dropIdentifier: (patient, kind) => {
      change(patient, "drop-identifier", { identifiers: of(patient).identifiers.filter((line) => line.kind !== kind) });
      return done(null, "patients");
    },
    revealIdentifier: () => "48.02.03-001-84",
    recordConsent: ({ patient, ...given }) => {
      const line = { id: `k${next++}`, ...given, withdrawn_on: null, withdrawal_note: "" };
      const standing = given.kind === "join" ? {} : { consent_to_share: given.answer };
      change(patient, "record-consent", { consents: [line, ...of(patient).consents], ...standing }, given.kind === "join" ? { consent: given.answer } : {});
      return done(null, "patients", "sessions");
    },
    withdrawConsent: ({ patient, consent, on, note }) => {
      const consents = of(patient).consents.map((line) => (line.id === consent ? { ...line, withdrawn_on: on, withdrawal_note: note } : line));
      change(patient, "withdraw-consent", { consents }, { consent: "withdrawn" });
      return done(2, "patients", "sessions");
    },
    recordEpices: ({ patient, on, answers }) => {
      const score = answers.includes(null) ? null : 4120;
      const line = { on, answers, score, threshold: 3017, reached: score !== null, indicative: of(patient).contact.residence !== "FR" };
      change(patient, "record-epices", { epices: [line, ...of(patient).epices] });
      return done(null, "patients");
    },
    recordAssessment: ({ patient, ...line }) => (change(patient, "record-assessment", { assessments: [line, ...of(patient).assessments] }), done(null, "patients")),
    attachPaper: ({ patient, kind, title }) => {
      const line = { id: `a${next++}`, kind, title: title || "scan", media_type: "image/png", size: 90_112, added_at: STAMP, added_by: "Claire Noël" };
      change(patient, "attach-paper", { papers: [line, ...of(patient).papers] });
      return done(line.id, "patients");
    },
    paperPreview: () => ({ title: "Consentement signé", media_type: "image/png", pages: [PAGE, PAGE], page_count: 2 }),
    savePaper: (_, folder) => `${folder}/consentement-signe.png`,
    removePaper: ({ attachment }) => {
      for (const [id, { papers }] of files)
        if (papers.some((paper) => paper.id === attachment)) change(id, "remove-paper", { papers: papers.filter((paper) => paper.id !== attachment) });
      return done(null, "patients");
    },
    choosePaper: () => "/documents/scan du 22 novembre.pdf",
    chooseFolder: () => "/documents/sentier",
    printPocketPlan: ({ languages }) => ({ path: "/registre/papers/rendez-vous.pdf", bytes: 31_200, languages }),
    printCertificate: ({ language }) => ({ path: "/registre/papers/attestation.pdf", bytes: 22_700, languages: [language] }),
    printConsentPapers: ({ programme, languages }) => ({
      made: { path: "/registre/papers/consentement.pdf", bytes: 64_300, languages },
      text_version: programme ? "2026-1-p2" : "2026-1",
    }),
    consentTexts: () => [
      { programme: "g1", title: "Vivre avec le diabète", version: "2026-1-p2" },
      { programme: null, title: "", version: "2026-1" },
    ],
    printInvitations: ({ languages }) =>
      done({ path: "/registre/papers/invitation.pdf", bytes: 28_400, languages: languages.length ? languages : ["fr" as const] }, "patients", "sessions"),
    exportPerson: ({ folder }) => ({ pdf: `${folder}/P-0001-A.pdf`, json: `${folder}/P-0001-A.json`, papers: 2 }),
    erasePerson: ({ patient, certificate }) => (files.delete(patient), done({ number: "E-2026-0003", certificate: `${certificate}/E-2026-0003.pdf` }, "patients")),
    caregivers: (search, offset) => {
      const all = [...helpers.values()].filter((card) => plain(`${card.last_name} ${card.first_name}`).includes(plain(search)));
      return { caregivers: all.slice(offset, offset + 50), matching: all.length };
    },
    saveCaregiver: ({ caregiver, tie, ...form }) => {
      const id = caregiver ?? `c${next++}`;
      helpers.set(id, { ...form, id, ties: helpers.get(id)?.ties ?? [] });
      if (tie) tied(id, tie.patient, tie.relation, tie.first_contact);
      return done(id, "patients");
    },
    tieCaregiver: ({ caregiver, patient, relation, first_contact }) => {
      if (caregiver) tied(caregiver, patient, relation, first_contact);
      return done(null, "patients");
    },
    untieCaregiver: ({ caregiver, patient }) => {
      change(patient, "untie-caregiver", { caregivers: of(patient).caregivers.filter((line) => line.caregiver !== caregiver) });
      return done(null, "patients");
    },
    communes: (country, beginning) =>
      COMMUNES.filter(
        (row) => (!country || row.country === country) && (row.postal_code.startsWith(beginning) || plain(row.name).startsWith(plain(beginning))),
      ),
  };

  function tied(id: string, patient: string, relation: PatientFile["caregivers"][number]["relation"], first_contact: boolean) {
    const card = helpers.get(id);
    if (!card) return;
    const { last_name, first_name } = card;
    const rest = of(patient).caregivers.filter((line) => line.caregiver !== id);
    change(patient, "tie-caregiver", {
      caregivers: [...rest, { caregiver: id, last_name, first_name, relation, first_contact, phone: card.contact.phone, present: 0 }],
    });
  }
}
