// Which page of the help explains a page of the window. Knows names of pages, no sentence.

import type { Place } from "../../router.svelte";

/** The pages of the help by what one wants to do, in reading order. */
export const HELP_PARTS = {
  begin: ["first-start", "unlock", "keys", "accessibility", "statement"],
  day: ["today", "attendance", "walk-in", "calls", "waiting"],
  people: ["file", "consent", "import"],
  plan: ["programme", "enrol", "cycle", "move"],
  papers: ["handout", "letters"],
  figures: ["year-report", "sharing", "usb"],
  safe: ["backup", "recovery"],
} as const;
export type HelpPart = keyof typeof HELP_PARTS;
export type HelpName = (typeof HELP_PARTS)[HelpPart][number];

export const HELP_NAMES: HelpName[] = Object.values(HELP_PARTS).flat();

const PAGES: Record<Place["page"], HelpName> = {
  today: "today",
  attendance: "attendance",
  due: "today",
  calls: "calls",
  turned: "consent",
  patients: "file",
  "new-patient": "file",
  file: "file",
  import: "import",
  imports: "import",
  caregivers: "file",
  duplicates: "import",
  compare: "import",
  schedule: "move",
  "new-session": "cycle",
  "plan-cycle": "cycle",
  session: "move",
  programmes: "programme",
  "new-programme": "programme",
  "import-programme": "programme",
  programme: "enrol",
  documents: "handout",
  document: "handout",
  compose: "handout",
  reports: "year-report",
  report: "year-report",
  filing: "year-report",
  scheme: "year-report",
  evaluation: "year-report",
  share: "sharing",
  "share-table": "sharing",
  "share-batch": "sharing",
  "share-connections": "sharing",
  centre: "backup",
  help: "keys",
  about: "keys",
};

/** The page of the help for where one is; the sides of a page may have their own. */
export function helpFor(at: Place): HelpName {
  if (at.page === "calls" && at.tab === "waiting") return "waiting";
  if (at.page === "session" && at.tab === "places") return "waiting";
  if (at.page === "file" && at.tab === "consents") return "consent";
  if (at.page === "file" && at.tab === "papers") return "letters";
  if (at.page === "due" && at.tab === "letters") return "letters";
  return PAGES[at.page];
}

/** The help's page of this name, if there is one. */
export function helpNamed(name: string | undefined): HelpName | undefined {
  return HELP_NAMES.find((one) => one === name);
}
