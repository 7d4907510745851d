// What rules say of people and programmes, in words: what the register names by name stands in the
// sentence, a day written out, a number counted. Knows sentences and shapes, no page.

import { longDay, word } from "../i18n";
import { COUNTED } from "../i18n/sentences";
import type { Due, DueKind, DueLine, LampLine } from "../ipc";
import { href } from "../router.svelte";

/** Kinds that are about a programme and settled on one of its tabs; every other kind is about a person. */
const PROGRAMME_TABS: Partial<Record<DueKind, "team" | "declaration">> = {
  training: "team",
  profession: "team",
  declaration: "declaration",
  "declaration-change": "declaration",
  "authorisation-ends": "declaration",
  "yearly-evaluation": "declaration",
  "four-yearly-evaluation": "declaration",
};

/** What is due. */
export function what(kind: DueKind): string {
  return word(`due-${kind}`);
}

/** Why it is due. */
export function why({ kind, args }: Due): string {
  return told(`due-${kind}-why`, args);
}

/** One line under a rule. */
export function lineOf({ code, args }: LampLine): string {
  return told(`rules-line-${code}`, args);
}

/** A rule's title. */
export function ruleTitle(name: string): string {
  return word(`rules-${name}`);
}

/** Whether it is about a programme, not about a person. */
export function ofProgramme(kind: DueKind): boolean {
  return kind in PROGRAMME_TABS;
}

/** The page that settles it. */
export function settledAt({ due, patient, programme }: Pick<DueLine, "due" | "patient" | "programme">): string {
  if (patient === null) return href({ page: "programme", id: programme, tab: PROGRAMME_TABS[due.kind] ?? "people" });
  if (due.kind === "call-missed") return href({ page: "calls" });
  return href({ page: "file", id: patient, tab: due.kind === "consent-missing" ? "consents" : "pathway" });
}

/** A sentence with its arguments as the register gives them: as text. */
function told(key: string, args: [string, string][]): string {
  return word(key, Object.fromEntries(args.map(([name, value]) => [name, written(key, name, value)])));
}

/** Only what a plural depends on is a number: a year and a nomenclature code stay as they are. */
function written(key: string, name: string, value: string): string | number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value);
  if (COUNTED[key]?.includes(name) && /^\d+$/.test(value)) return Number(value);
  return name === "what" ? profession(value) : value;
}

/** A profession in words; what is no profession stays the code that the sentence chooses by. */
function profession(code: string): string {
  const key = `professionals-profession-${code}`;
  const said = word(key);
  return said === key ? code : said;
}
