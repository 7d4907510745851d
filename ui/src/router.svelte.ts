// Which page is shown, kept in the address after `#` so that going back works.

/** The tabs of a patient's file, in their order. */
export const FILE_TABS = ["pathway", "sessions", "situation", "caregivers", "consents", "papers", "history"] as const;
export type FileTab = (typeof FILE_TABS)[number];

/** The tabs of the centre, in their order. */
export const CENTRE_TABS = ["facts", "places", "directory", "team", "rules", "keeping", "safety"] as const;
export type CentreTab = (typeof CENTRE_TABS)[number];

/** The tabs of a programme, in their order. */
export const PROGRAMME_TABS = ["people", "sessions", "pathway", "team", "declaration", "schemes"] as const;
export type ProgrammeTab = (typeof PROGRAMME_TABS)[number];

/** The tabs of what is due, in their order. */
export const DUE_TABS = ["list", "steps", "letters"] as const;
export type DueTab = (typeof DUE_TABS)[number];

/** The sides of the schedule, in their order. */
export const SCHEDULE_TABS = ["agenda", "week", "month", "people", "closures", "forecast"] as const;
export type ScheduleTab = (typeof SCHEDULE_TABS)[number];

/** The tabs of the calls, in their order. */
export const CALLS_TABS = ["missed", "waiting"] as const;
export type CallsTab = (typeof CALLS_TABS)[number];

/** The sides of the library of handouts, in their order. No handout may have one of these names. */
export const DOCUMENTS_TABS = ["library", "stacks", "coverage"] as const;
export type DocumentsTab = (typeof DOCUMENTS_TABS)[number];

/** The sides of the figures, in their order. */
export const REPORTS_TABS = ["year", "forms", "funding", "territory", "sent"] as const;
export type ReportsTab = (typeof REPORTS_TABS)[number];

/** The tabs of a session's sheet, in their order. */
export const SESSION_TABS = ["sheet", "places", "cars", "papers"] as const;
export type SessionTab = (typeof SESSION_TABS)[number];

/** Pages whose address is one word, or two. */
const PLAIN = {
  "": "today",
  patients: "patients",
  "patients/new": "new-patient",
  "patients/import": "import",
  imports: "imports",
  caregivers: "caregivers",
  duplicates: "duplicates",
  programmes: "programmes",
  "programmes/new": "new-programme",
  "programmes/import": "import-programme",
  due: "due",
  schedule: "schedule",
  "schedule/new": "new-session",
  "schedule/plan": "plan-cycle",
  calls: "calls",
  documents: "documents",
  reports: "reports",
  centre: "centre",
  share: "share",
  about: "about",
} as const;

export type PlainPage = (typeof PLAIN)[keyof typeof PLAIN];
export type Place =
  | { page: Exclude<PlainPage, "centre" | "due" | "schedule" | "calls" | "documents" | "reports"> }
  | { page: "schedule"; tab?: ScheduleTab; day?: string }
  | { page: "calls"; tab?: CallsTab }
  | { page: "documents"; tab?: DocumentsTab; patient?: string }
  | { page: "document"; name: string; patient?: string }
  | { page: "compose"; name: string }
  | { page: "reports"; tab?: ReportsTab }
  | { page: "report"; scheme: string; period?: string; programme?: string }
  | { page: "filing"; line: number }
  | { page: "scheme"; name: string; version: string }
  | { page: "evaluation"; programme: string; year?: number; fourYearly?: boolean }
  | { page: "session"; id: string; tab?: SessionTab }
  | { page: "share-table"; period: string }
  | { page: "share-batch"; sequence: number }
  | { page: "share-connections" }
  | { page: "help"; name?: string }
  | { page: "turned"; id: string }
  | { page: "centre"; tab?: CentreTab }
  | { page: "due"; tab?: DueTab }
  | { page: "attendance"; id: string }
  | { page: "programme"; id: string; tab?: ProgrammeTab }
  | { page: "file"; id: string; tab: FileTab }
  | { page: "compare"; left: string; right: string };

/** Pages with sides of their own. */
const SIDED: Place["page"][] = ["centre", "due", "schedule", "calls", "documents", "reports"];
const PERIOD = /^\d{4}(Q[1-4]|S[12])?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

let here = $state.raw<Place>(read(location.hash));

window.addEventListener("hashchange", () => {
  here = read(location.hash);
});

/** The page that is shown. */
export function place(): Place {
  return here;
}

/** The address of a page, for a link. */
export function href(to: Place): string {
  switch (to.page) {
    case "programme":
      return to.tab && to.tab !== "people" ? `#/programmes/${to.id}/${to.tab}` : `#/programmes/${to.id}`;
    case "due":
      return to.tab && to.tab !== "list" ? `#/due/${to.tab}` : "#/due";
    case "schedule":
      return to.day ? `#/schedule/${to.tab ?? "agenda"}/${to.day}` : to.tab && to.tab !== "agenda" ? `#/schedule/${to.tab}` : "#/schedule";
    case "calls":
      return to.tab && to.tab !== "missed" ? `#/calls/${to.tab}` : "#/calls";
    case "documents":
      if (to.patient) return `#/documents/library/${to.patient}`;
      return to.tab && to.tab !== "library" ? `#/documents/${to.tab}` : "#/documents";
    case "document":
      return to.patient ? `#/documents/${to.name}/${to.patient}` : `#/documents/${to.name}`;
    case "compose":
      return `#/compose/${encodeURIComponent(to.name)}`;
    case "reports":
      return to.tab && to.tab !== "year" ? `#/reports/${to.tab}` : "#/reports";
    case "report":
      return `#/report/${[to.scheme, to.period, to.period && to.programme].filter(Boolean).join("/")}`;
    case "filing":
      return `#/filings/${to.line}`;
    case "scheme":
      return `#/schemes/${encodeURIComponent(to.name)}/${encodeURIComponent(to.version)}`;
    case "evaluation":
      return `#/evaluation/${[to.programme, to.year, to.year && to.fourYearly ? "four" : ""].filter(Boolean).join("/")}`;
    case "share-table":
      return `#/share/${to.period}`;
    case "share-batch":
      return `#/share/batch/${to.sequence}`;
    case "share-connections":
      return "#/share/connections";
    case "session":
      return `#/sessions/${to.id}/${to.tab ?? "sheet"}`;
    case "help":
      return to.name ? `#/help/${to.name}` : "#/help";
    case "turned":
      return `#/turned/${to.id}`;
    case "attendance":
      return `#/sessions/${to.id}`;
    case "file":
      return to.tab === "pathway" ? `#/patients/${to.id}` : `#/patients/${to.id}/${to.tab}`;
    case "centre":
      return to.tab && to.tab !== "facts" ? `#/centre/${to.tab}` : "#/centre";
    case "compare":
      return `#/duplicates/${to.left}/${to.right}`;
    default:
      return `#/${Object.entries(PLAIN).find(([, page]) => page === to.page)?.[0] ?? ""}`;
  }
}

/** Shows a page. */
export function go(to: Place): void {
  location.hash = href(to);
}

/** Shows another side of the same page: going back leaves the page, not the side. */
export function turn(to: Place): void {
  history.replaceState(history.state, "", href(to));
  here = to;
}

/** What stays the same while a page turns its sides: a page is made anew only when this changes. */
export function frame(at: Place): string {
  if (at.page === "file") return `file ${at.id}`;
  if (at.page === "programme") return `programme ${at.id}`;
  if (at.page === "session") return `session ${at.id}`;
  if (at.page === "report") return `report ${at.scheme}`;
  if (at.page === "evaluation") return `evaluation ${at.programme}`;
  if (at.page === "document") return `document ${at.name}`;
  if (SIDED.some((page) => page === at.page)) return at.page;
  return href(at.page === "new-patient" ? { page: "patients" } : at);
}

/** The page of an address; an unknown one is today. */
export function read(hash: string): Place {
  const path = hash.replace(/^#?\/?/, "").replace(/\/$/, "");
  const plain = PLAIN[path as keyof typeof PLAIN];
  if (plain) return { page: plain };
  const [noun, first, second, third] = path.split("/");
  if (noun === "patients" && first) return { page: "file", id: first, tab: tabOf(second) };
  if (noun === "professionals") return { page: "centre", tab: "team" };
  if (noun === "centre") return { page: "centre", tab: CENTRE_TABS.find((tab) => tab === first) };
  if (noun === "duplicates" && first && second) return { page: "compare", left: first, right: second };
  if (noun === "programmes" && first) {
    return { page: "programme", id: first, tab: PROGRAMME_TABS.find((tab) => tab === second) };
  }
  if (noun === "due") return { page: "due", tab: DUE_TABS.find((tab) => tab === first) };
  if (noun === "schedule") {
    return { page: "schedule", tab: SCHEDULE_TABS.find((tab) => tab === first), day: DAY.test(second ?? "") ? second : undefined };
  }
  if (noun === "calls") return { page: "calls", tab: CALLS_TABS.find((tab) => tab === first) };
  if (noun === "documents" && first) {
    const tab = DOCUMENTS_TABS.find((tab) => tab === first);
    return tab ? { page: "documents", tab, patient: second } : { page: "document", name: first, patient: second };
  }
  if (noun === "compose" && first) return { page: "compose", name: decodeURIComponent(first) };
  if (noun === "reports") return { page: "reports", tab: REPORTS_TABS.find((tab) => tab === first) };
  if (noun === "report" && first) return { page: "report", scheme: first, period: second, programme: third };
  if (noun === "filings" && Number(first)) return { page: "filing", line: Number(first) };
  if (noun === "schemes" && first && second) {
    return { page: "scheme", name: decodeURIComponent(first), version: decodeURIComponent(second) };
  }
  if (noun === "evaluation" && first) {
    return { page: "evaluation", programme: first, year: Number(second) || undefined, fourYearly: third === "four" };
  }
  if (noun === "share" && first) return shared(first, second);
  if (noun === "help") return { page: "help", name: first || undefined };
  if (noun === "turned" && first) return { page: "turned", id: first };
  if (noun === "sessions" && first) {
    return second ? { page: "session", id: first, tab: SESSION_TABS.find((tab) => tab === second) } : { page: "attendance", id: first };
  }
  return { page: "today" };
}

/** A table by its period, a batch by its number, or the connections. */
function shared(first: string, second: string | undefined): Place {
  if (first === "connections") return { page: "share-connections" };
  if (first === "batch") return Number(second) ? { page: "share-batch", sequence: Number(second) } : { page: "share" };
  return PERIOD.test(first) ? { page: "share-table", period: first } : { page: "share" };
}

function tabOf(word: string | undefined): FileTab {
  return FILE_TABS.find((tab) => tab === word) ?? "pathway";
}
