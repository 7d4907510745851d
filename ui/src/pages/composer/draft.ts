// A draft as the window changes it: blocks added, moved, taken away, texts of several languages kept in
// the same shape. Pure functions; what is right or wrong is the register's to say.

import type { Draft, DraftBlock, DraftContent, DraftQuestion, DraftTable, HandoutLanguage } from "../../ipc";

/** What can be added, in the order it is offered. */
export const KINDS = [
  "paragraph",
  "heading",
  "subheading",
  "list",
  "steps",
  "key-message",
  "warning",
  "picture",
  "table",
  "doses",
  "week",
  "my-sessions",
  "quiz",
  "qr",
  "contact",
  "signature",
] as const satisfies DraftContent["kind"][];
export type Kind = (typeof KINDS)[number];

/** Texts of several languages. */
export type Texts<T> = { [key in HandoutLanguage]?: T };

const DOSES_COLUMNS = 6;

/** An empty block of a kind. */
export function blank(kind: Kind): DraftBlock {
  return { came_from: 0, was: {}, checked: [], content: content(kind) };
}

function content(kind: Kind): DraftContent {
  switch (kind) {
    case "picture":
      return { kind, pictogram: "", decorative: false, texts: {} };
    case "table":
      return { kind, widths: [], texts: {} };
    case "my-sessions":
    case "contact":
    case "signature":
      return { kind };
    default:
      return { kind, texts: {} };
  }
}

/** The same with something put in at a place. */
export const withAt = <T>(all: T[], place: number, one: T): T[] => [...all.slice(0, place), one, ...all.slice(place)];

/** The same without what stands at a place. */
export const withoutAt = <T>(all: T[], place: number): T[] => all.filter((_, at) => at !== place);

/** The same with something else at a place. */
export const insteadAt = <T>(all: T[], place: number, one: T): T[] => all.map((other, at) => (at === place ? one : other));

/** The blocks with one moved by so many places; the same when it cannot. */
export function moved(blocks: DraftBlock[], place: number, by: -1 | 1): DraftBlock[] {
  const to = place + by;
  const block = blocks[place];
  const other = blocks[to];
  if (!block || !other) return blocks;
  const next = [...blocks];
  [next[place], next[to]] = [other, block];
  return next;
}

/** The items of a list in a language, as many as in the longest translation and at least one. */
export function items(texts: Texts<string[]>, language: HandoutLanguage): string[] {
  const long = Math.max(1, ...Object.values(texts).map((one) => one?.length ?? 0));
  return Array.from({ length: long }, (_, row) => texts[language]?.[row] ?? "");
}

/** The same lists with an item said otherwise. Languages nobody wrote in stay unwritten. */
export function withItem(texts: Texts<string[]>, language: HandoutLanguage, row: number, text: string): Texts<string[]> {
  const own = items(texts, language);
  own[row] = text;
  return { ...texts, [language]: own };
}

/** The same lists with an empty item after a row, in every language that is written. */
export function withItemAfter(texts: Texts<string[]>, row: number, languages: HandoutLanguage[]): Texts<string[]> {
  return each(texts, languages, (language) => withAt(items(texts, language), row + 1, ""));
}

/** The same lists without an item. */
export function withoutItem(texts: Texts<string[]>, row: number): Texts<string[]> {
  return each(texts, [], (language) => withoutAt(items(texts, language), row));
}

function each<T>(texts: Texts<T>, also: HandoutLanguage[], of: (language: HandoutLanguage) => T): Texts<T> {
  const languages = new Set([...(Object.keys(texts) as HandoutLanguage[]), ...also]);
  return Object.fromEntries([...languages].map((language) => [language, of(language)]));
}

/** What a table is like: how many columns its kind has, and whether its heads are written. */
export type TableShape = { columns: number; headed: boolean };

/** The columns of a table of this kind. */
export function shapeOf(kind: "table" | "doses" | "week", texts: Texts<DraftTable>): TableShape {
  if (kind === "doses") return { columns: DOSES_COLUMNS, headed: false };
  if (kind === "week") return { columns: 1, headed: false };
  const widest = Math.max(2, ...Object.values(texts).map((one) => one?.head.length ?? 0));
  return { columns: widest, headed: true };
}

/** The table in a language, in the shape all languages share and with at least one row. */
export function table(texts: Texts<DraftTable>, language: HandoutLanguage, { columns, headed }: TableShape): DraftTable {
  const own = texts[language];
  const rows = Math.max(1, ...Object.values(texts).map((one) => one?.rows.length ?? 0));
  const cells = (row: string[] | undefined) => Array.from({ length: columns }, (_, column) => row?.[column] ?? "");
  return {
    caption: own?.caption ?? "",
    head: headed ? cells(own?.head) : [],
    rows: Array.from({ length: rows }, (_, row) => cells(own?.rows[row])),
  };
}

/** The same tables with a change in every language that is written. */
export function reshaped(texts: Texts<DraftTable>, shape: TableShape, languages: HandoutLanguage[], change: (table: DraftTable) => DraftTable): Texts<DraftTable> {
  return each(texts, languages, (language) => change(table(texts, language, shape)));
}

export const rowAdded = (one: DraftTable): DraftTable => ({ ...one, rows: [...one.rows, (one.rows[0] ?? []).map(() => "")] });
export const rowTaken = (one: DraftTable): DraftTable => ({ ...one, rows: one.rows.slice(0, -1) });
export const columnAdded = (one: DraftTable): DraftTable => ({ ...one, head: [...one.head, ""], rows: one.rows.map((row) => [...row, ""]) });
export const columnTaken = (one: DraftTable): DraftTable => ({ ...one, head: one.head.slice(0, -1), rows: one.rows.map((row) => row.slice(0, -1)) });

/** A question nobody wrote yet. */
export const question = (): DraftQuestion => ({ question: "", answers: ["", ""], right: 1, why: "" });

/** The questions in a language, in the shape of the first that is written. */
export function questions(texts: Texts<DraftQuestion[]>, language: HandoutLanguage): DraftQuestion[] {
  const like = Object.values(texts).find((one) => one && one.length > 0) ?? [question()];
  return like.map((one, place) => {
    const own = texts[language]?.[place];
    return {
      question: own?.question ?? "",
      answers: one.answers.map((_, row) => own?.answers[row] ?? ""),
      right: one.right,
      why: own?.why ?? "",
    };
  });
}

/** The same quiz with a change to its questions in every language that is written. */
export function requestioned(texts: Texts<DraftQuestion[]>, languages: HandoutLanguage[], change: (questions: DraftQuestion[]) => DraftQuestion[]): Texts<DraftQuestion[]> {
  return each(texts, languages, (language) => change(questions(texts, language)));
}

/** Which translations are still confirmed once a text is changed: none when it is their original. */
export function stillChecked(checked: HandoutLanguage[], language: HandoutLanguage, original: HandoutLanguage): HandoutLanguage[] {
  return language === original ? [] : checked.filter((one) => one !== language);
}

/** Blocks that came from elsewhere, behind those there are. */
export function joined(draft: Draft, title: string, brought: DraftBlock[], language: HandoutLanguage): Draft {
  const titled = draft.title.texts[language]?.trim() || title.trim() === "";
  return {
    ...draft,
    title: titled ? draft.title : { ...draft.title, texts: { ...draft.title.texts, [language]: title } },
    blocks: [...draft.blocks, ...brought],
  };
}
