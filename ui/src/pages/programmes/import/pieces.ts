// The pieces of another centre's programme that differ, in words: what each is called, and its lines with
// one's own and theirs side by side. Knows sentences, no command.

import { languageName, listed, t, word } from "../../../i18n";
import type { HandoutCard, PieceDifference, PieceLine, ProgrammeFileView } from "../../../ipc";
import { dayOf } from "../pathway/edited";
import { read } from "../pathway/words";
import { handoutLines } from "./handout-lines";

export type Row = { key: string; label: string; own: string; theirs: string; lang: string; differs: boolean };
/** Where the names of sessions, skills and handouts are found. */
export type Around = { view: Pick<ProgrammeFileView, "template" | "pieces">; handouts: HandoutCard[] };

const KINDS = ["title", "about", "timing", "session-order", "session", "competency", "question", "handout"];
const DAYS = ["assessment-within", "evaluation-within", "follow-up-after", "lost-after-days"];
/** Lines that come several times and are one list. */
const LISTS = ["profession", "skill"];

/** Of what a piece is: `session` for `session:inhaler`. */
export function kindOf({ piece }: Pick<PieceDifference, "piece">): string {
  const kind = piece.split(":")[0] ?? "";
  return KINDS.includes(kind) ? kind : "other";
}

/** A handout of theirs has the name of one of ours and says something else. */
export function isClash(difference: Pick<PieceDifference, "piece" | "change">): boolean {
  return kindOf(difference) === "handout" && difference.change === "changed";
}

/** What a piece is called. */
export function pieceName(difference: PieceDifference): string {
  const kind = kindOf(difference);
  if (!difference.piece.includes(":")) return word(`templates-piece-${kind}`);
  const lines = [difference.own, difference.theirs].flatMap((side) => (kind === "handout" ? handoutLines(side) : side));
  return word(`templates-piece-one-${kind}`, { name: wordsOf(lines) || t("templates-no-text") });
}

/** The lines of a piece, paired; those that are the same in both only say so. */
export function rowsOf(difference: PieceDifference, around: Around): Row[] {
  const sides = kindOf(difference) === "handout" ? [handoutLines(difference.own), handoutLines(difference.theirs)] : [difference.own, difference.theirs];
  const [own, theirs] = [keyed(sides[0] ?? []), keyed(sides[1] ?? [])];
  return [...new Set([...own.keys(), ...theirs.keys()])].map((key) => {
    const line = (theirs.get(key) ?? own.get(key))?.[0];
    const told = (lines: PieceLine[] = []) => listed(lines.map((one) => valueOf(one, around)));
    const plain = (lines: PieceLine[] = []) => lines.map(({ value }) => value).join("\n");
    return {
      key,
      label: line ? labelOf(line) : "",
      own: told(own.get(key)),
      theirs: told(theirs.get(key)),
      lang: line?.language ?? "",
      differs: plain(own.get(key)) !== plain(theirs.get(key)),
    };
  });
}

/** Lists in one; other lines of one code and language by their turn: a second objective is not the first. */
function keyed(lines: PieceLine[]): Map<string, PieceLine[]> {
  const found = new Map<string, PieceLine[]>();
  for (const line of lines) {
    const stem = `${line.code} ${line.language}`;
    let turn = 1;
    while (!LISTS.includes(line.code) && found.has(`${stem} ${turn}`)) turn += 1;
    found.set(`${stem} ${turn}`, [...(found.get(`${stem} ${turn}`) ?? []), line]);
  }
  return found;
}

function labelOf({ code, language }: PieceLine): string {
  const label = word(`templates-line-${code}`);
  return language ? t("templates-line-in", { label, language: languageName(language) }) : label;
}

function valueOf({ code, language, value }: PieceLine, around: Around): string {
  if (language) return value;
  if (DAYS.includes(code)) return t("templates-timing-days", { count: Number(value) });
  switch (code) {
    case "kind":
    case "competency":
    case "question":
    case "dimension":
      return word(`templates-${code}-${value}`);
    case "profession":
      return word(`professionals-profession-${value}`);
    case "day":
      return t("templates-day", { day: dayOf(Number(value)) });
    case "skill":
      return named("competency", value, around) || t("templates-skill-elsewhere");
    case "order":
      return listed(value.split(" · ").map((one) => named("session", one, around) || t("templates-session-elsewhere")));
    case "handout":
      return around.handouts.find(({ name }) => name === value)?.title ?? (named("handout", value, around) || t("templates-handout-elsewhere"));
    case "safety":
    case "again":
      return t("common-yes");
    default:
      return value;
  }
}

/** What a code is called: in their template, else in a piece that differs. */
function named(kind: "session" | "competency" | "handout", code: string, { view }: Around): string {
  const { sessions, competencies } = view.template;
  const found = kind === "session" ? sessions.find((one) => one.code === code)?.theme : competencies.find((one) => one.code === code)?.words;
  if (found && kind !== "handout") return read(found);
  const piece = view.pieces.find((one) => one.piece === `${kind}:${code}`);
  return piece ? wordsOf([piece.own, piece.theirs].flatMap((side) => (kind === "handout" ? handoutLines(side) : side))) : "";
}

/** The text a thing is called by, among its lines; theirs, which come last, win. */
function wordsOf(lines: PieceLine[]): string {
  const called = lines.filter(({ code, language }) => language && ["theme", "words", "title"].includes(code));
  return read(Object.fromEntries(called.map(({ language, value }) => [language, value])));
}
