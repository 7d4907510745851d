// Made-up handouts that are validated, taken off the shelf, brought in and given to people. Nobody here
// exists. Follows the shapes of the window, not its rules.

import type { DocumentCard, Draft, DraftCard, DraftView, GivenHandout, GivenTo, HandoutLanguage, HandoutVersion, Topic } from "./bindings";
import type { Answers } from "./fake-register";

export type ShelfNames =
  | "chooseHandout"
  | "importHandout"
  | "newDraft"
  | "drafts"
  | "dropDraft"
  | "validateHandout"
  | "keepOwnHandout"
  | "retireHandout"
  | "restoreHandout"
  | "exportHandout"
  | "handoutsGiven"
  | "givenTo"
  | "printLeaflet"
  | "beginLeaflet"
  | "leafletLanguages";

/** The library, as far as these acts change it. */
type Shelf = {
  named: (name: string) => DocumentCard;
  set: (name: string, change: Partial<DocumentCard>) => unknown;
  take: (name: string) => unknown;
  back: (name: string) => unknown;
};

const NOW = "2026-11-26T14:07:00+01:00";
const BY = "Claire Noël";
const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

const WRITING: DraftCard[] = [
  { name: "diabetes2-hypo", title: "Hypoglycémie : que faire ?", kept_at: "2026-11-26T11:42:00+01:00", kept_by: BY, new: false },
  { name: "own-breakfast", title: "Mon petit déjeuner", kept_at: "2026-11-24T16:05:00+01:00", kept_by: "Marc Dubois", new: true },
];

const PEOPLE: GivenTo[] = [
  { patient: "p0", name: "Anne Collard", file_number: "P-0001-A", at: "2026-11-24T09:30:00+01:00", version: "2026-11", outdated: false },
  { patient: "p4", name: "Irena Exempel", file_number: "2026-0005", at: "2026-10-13T15:10:00+02:00", version: "2026-05", outdated: true },
  { patient: "p2", name: "Luca Fittizio", file_number: "2026-0003", at: "2026-09-22T10:00:00+02:00", version: "2026-05", outdated: true },
];

const GIVEN: GivenHandout[] = [
  { at: "2026-11-24T09:30:00+01:00", by: BY, handout: "diabetes2-hypo", title: "Hypoglycémie : que faire ?", version: "2026-11", outdated: false, languages: ["fr", "ar"], layout: "side-by-side", session: null },
  { at: "2026-10-13T15:10:00+02:00", by: "Marc Dubois", handout: "diabetes2-1", title: "Comprendre le diabète", version: "2025-09", outdated: true, languages: ["fr"], layout: "large", session: "s1" },
];

function begun(name: string, title: string, written_in: HandoutLanguage): DraftView {
  const draft: Draft = {
    name,
    version: "2026-11",
    written_in,
    reviewed: "",
    review_by: null,
    audience: "",
    level: "plain",
    sources: [],
    title: { texts: { [written_in]: title }, was: {}, checked: [] },
    blocks: [],
  };
  return { draft, began_from: 0, of_model: false, kept_at: null, kept_by: "" };
}

/** The answers, kept in memory. */
export function shelfAnswers(shelf: Shelf, empty: boolean): Pick<Answers, ShelfNames> {
  let writing = empty ? [] : WRITING;
  const begin = (name: string, title: string, language: HandoutLanguage) => {
    writing = [{ name, title, kept_at: NOW, kept_by: BY, new: true }, ...writing];
    return done(begun(name, title, language), "documents");
  };

  return {
    chooseHandout: () => "/cle-usb/bouger.toml",
    importHandout: () => begin("own-brought", "Bouger au quotidien", "fr"),
    newDraft: ({ title, written_in }) => begin("own-new", title, written_in),
    drafts: () => writing,
    dropDraft: (name) => {
      writing = writing.filter((one) => one.name !== name);
      shelf.set(name, { drafted: false });
      return done(null, "documents");
    },
    validateHandout: ({ handout, validated_by, review_by }) => {
      const { version, own_version } = shelf.named(handout);
      const reviewed = `${validated_by}, 26/11/2026`;
      shelf.set(handout, { standing: "validated", reviewed, review_by, own_version: own_version ?? 1 });
      const saved: HandoutVersion = { number: own_version ?? 1, version, saved_at: NOW, saved_by: BY, reviewed, review_by, current: true, unread: null };
      return done(saved, "documents", "sessions");
    },
    keepOwnHandout: (name) => (shelf.set(name, { newer_model: "" }), done(null, "documents")),
    retireHandout: (name) => (shelf.take(name), done(null, "documents")),
    restoreHandout: (name) => (shelf.back(name), done(null, "documents")),
    exportHandout: (name) => `/registre/papers/${name}.toml`,
    handoutsGiven: (patient) => (empty || patient !== "p0" ? [] : GIVEN),
    givenTo: (name) => (name === "diabetes2-hypo" ? PEOPLE : []),
    printLeaflet: ({ languages, layout }) => ({ path: `/registre/papers/leaflet-${[...languages, layout].join("-")}.pdf`, bytes: 48_200, languages }),
    leafletLanguages: () => ["fr", "nl", "de"],
    beginLeaflet: () => begin("own-leaflet", "Vivre avec le diabète", "fr"),
  };
}
