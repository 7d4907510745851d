// A made-up library of handouts, stacks that advance by eight, and what is lacking. Nobody here exists.
// Follows the shapes of the window, not its rules.

import type { BatchStanding, CoverageView, DocumentCard, DocumentPage, Failure, HandoutLanguage, PreviewDocument, StartBatch, Topic } from "./bindings";
import { drawn } from "./fake-page";
import type { Answers, Wishes } from "./fake-register";
import { shelfAnswers, type ShelfNames } from "./fake-shelf";

type Names = "documents" | "documentsAside" | "sessionHandout" | "previewDocument" | "printDocument" | "startBatch" | "goOnBatch" | "batches" | "dropBatch" | "coverage" | ShelfNames;

const STEP = 8;
const FULL: HandoutLanguage[] = ["fr", "nl", "de", "en"];
const DIABETES = { id: "g1", title: "Vivre avec le diabète" };
const HEART = { id: "g2", title: "Mon cœur au quotidien" };

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed: changed.length > 0 ? changed : ["patients" as const] });
const unknown = (code: string): Failure => ({ kind: "refused", code, args: {} });

function card(name: string, title: string, change: Partial<DocumentCard> = {}): DocumentCard {
  return {
    name,
    title,
    version: "2026-05",
    own_version: null,
    of_model: true,
    newer_model: "",
    drafted: false,
    languages: FULL,
    audience: "Adults with type 2 diabetes and those who help them at home",
    simple: false,
    standing: "model",
    reviewed: "",
    review_by: null,
    from_centre: "",
    sources: [
      "WHO, Guidelines on physical activity and sedentary behaviour, 2020.",
      "General and cautious advice written for this model; the professional who validates it checks it and completes the sources.",
    ],
    programmes: [],
    ...change,
  };
}

function library(): DocumentCard[] {
  const validated = { standing: "validated", reviewed: "Dr Michel Exemple, 12/05/2026", review_by: "2028-05-12" } as const;
  return [
    card("diabetes2-4", "Bouger au quotidien", { languages: [...FULL, "pt"], programmes: [DIABETES] }),
    card("diabetes2-1", "Comprendre le diabète", { languages: [...FULL, "tr", "uk", "ar"], programmes: [DIABETES], ...validated }),
    card("diabetes2-hypo", "Hypoglycémie : que faire ?", { languages: [...FULL, "pt", "tr", "uk", "ar"], simple: true, programmes: [DIABETES], own_version: 2, version: "2026-11", newer_model: "4", drafted: true, ...validated }),
    card("kidney-disease-1", "Mes reins et moi", { audience: "Adults with a kidney disease" }),
    card("heart-failure-1", "Mon poids, mes signes d’alerte", { programmes: [HEART], ...validated, standing: "expired", review_by: "2026-10-31" }),
    card("diabetes2-5", "Prendre soin de ses pieds", { languages: [...FULL, "ar"], simple: true, programmes: [DIABETES] }),
    card("copd-1", "Respirer mieux avec une BPCO", { languages: ["fr", "nl"], of_model: false, from_centre: "Maison médicale de Dinant", audience: "Adultes qui vivent avec une BPCO", sources: ["Société de pneumologie de langue française, 2023."] }),
    card("shared-border", "Se soigner de l’autre côté de la frontière", { audience: "Anyone who lives near the border", programmes: [DIABETES, HEART] }),
    card("own-market", "Faire ses courses au marché de Givet", { of_model: false, own_version: 2, version: "2026-10", languages: ["fr"], audience: "Adultes du programme diabète", sources: [] }),
  ];
}

function begun(): BatchStanding[] {
  const folder = "/registre/papers/people-stack-";
  return [
    {
      id: "b2",
      title: "Comprendre le diabète",
      total: 1000,
      done: 132,
      files: 132,
      without: [
        { name: "Irena Exempel", languages: ["pl"], why: "other-language" },
        { name: "Luca Fittizio", languages: ["it", "es"], why: "other-language" },
        { name: "Marc Sansmot", languages: [], why: "not-printable" },
      ],
      folder: `${folder}b2`,
      begun_on: "2026-11-25",
      finished: false,
    },
    { id: "b1", title: "Prendre soin de ses pieds", total: 38, done: 38, files: 2, without: [], folder: `${folder}b1`, begun_on: "2026-11-19", finished: true },
  ];
}

const COVERAGE: CoverageView = {
  present: 38,
  waiting: 5,
  unknown: 2,
  gaps: [
    { handout: "heart-failure-1", title: "Mon poids, mes signes d’alerte", language: "pt", lack: "language", present: 3, waiting: 2 },
    { handout: "diabetes2-1", title: "Comprendre le diabète", language: "fr", lack: "level", present: 6, waiting: 1 },
    { handout: "heart-failure-1", title: "Mon poids, mes signes d’alerte", language: "fr", lack: "review", present: 9, waiting: 0 },
    { handout: "diabetes2-5", title: "Prendre soin de ses pieds", language: "pl", lack: "language", present: 1, waiting: 0 },
  ],
};

/** How many people a stack is for. */
function people(of: StartBatch["of"]): number {
  return { everybody: 43, cohort: 12, programme: 17 }[of.kind];
}

/** The answers, kept in memory. */
export function documentsAnswers({ empty = false }: Wishes): Pick<Answers, Names> {
  let cards = empty ? [] : library();
  const away = new Map<string, DocumentCard>();
  let stacks = empty ? [] : begun();
  /** People in one file of a stack. */
  const lots = new Map<string, number>([["b2", 1]]);

  const named = (name: string): DocumentCard => {
    const found = cards.find((one) => one.name === name);
    if (!found) throw unknown("document-unknown");
    return found;
  };
  const check = ({ standing, review_by }: DocumentCard, despite: string) => {
    if (standing !== "expired" || despite) return;
    throw { kind: "refused", code: "handout-expired", args: { day: review_by ?? "", field: "despite" } } satisfies Failure;
  };

  const shelf = {
    named,
    set: (name: string, change: Partial<DocumentCard>) => (cards = cards.map((card) => (card.name === name ? { ...card, ...change } : card))),
    take: (name: string) => (away.set(name, named(name)), (cards = cards.filter((card) => card.name !== name))),
    back: (name: string) => {
      cards = [...cards, ...[away.get(name)].filter((card) => card !== undefined)];
      away.delete(name);
    },
  };

  return {
    ...shelfAnswers(shelf, empty),
    documents: () => cards,
    documentsAside: () => ({
      retired: [...away.values()].map(({ name, title }) => ({ name, title })),
      unread: empty ? [] : [{ name: "copd-2", from_centre: "Maison médicale de Dinant", why: { kind: "refused" as const, code: "handout-content-unreadable", args: { line: "12" } } }],
    }),
    sessionHandout: () => ({ name: "diabetes2-5", title: "Prendre soin de ses pieds", languages: [...FULL, "ar" as const], expired_on: null }),
    previewDocument: (form: PreviewDocument): DocumentPage => {
      const { title } = named(form.handout);
      const pages = form.layout === "large" || form.layout === "easy" ? 4 : form.layout === "poster" ? 1 : form.booklet ? 4 : 2;
      const page = Math.min(form.page, pages);
      return { page, pages, png: drawn({ ...form, title, page, pages }) };
    },
    printDocument: ({ handout, languages, layout, despite }) => {
      check(named(handout), despite);
      return { path: `/registre/papers/${[handout, ...languages, layout].join("-")}.pdf`, bytes: 61_440, languages };
    },
    startBatch: ({ handout, of, lots_of, despite }) => {
      const { title } = named(handout);
      check(named(handout), despite);
      const id = `b${stacks.length + 3}`;
      const stack = { id, title, total: people(of), done: 0, files: 0, without: [], folder: `/registre/papers/people-stack-${id}`, begun_on: "2026-11-26", finished: false };
      lots.set(id, lots_of ?? 1);
      stacks = [stack, ...stacks];
      return done(stack);
    },
    goOnBatch: (id) => {
      const found = stacks.find((one) => one.id === id);
      if (!found) throw unknown("batch-unknown");
      const lot = lots.get(id) ?? 1;
      const made = Math.min(found.total, found.done + (lot === 1 ? STEP : lot));
      const next = { ...found, done: made, files: Math.ceil(made / lot), finished: made === found.total };
      stacks = stacks.map((one) => (one.id === id ? next : one));
      return done(next);
    },
    batches: () => stacks,
    dropBatch: (id) => ((stacks = stacks.filter((one) => one.id !== id)), done(null)),
    coverage: () => (empty ? { present: 0, waiting: 0, unknown: 0, gaps: [] } : COVERAGE),
  };
}
