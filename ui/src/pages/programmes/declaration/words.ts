// What a declaration's pieces and differences say, in words. Knows sentences and shapes, no page.

import { word } from "../../../i18n";
import type { MirrorDifference, MissingPiece } from "../../../ipc";

/** A code in words where there are some; anything else stays as it is. */
function known(prefix: string, text: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) return text;
  const said = word(`${prefix}-${text}`);
  return said === `${prefix}-${text}` ? text : said;
}

/** What is missing; what the sentence names may be a profession. */
export function missingSaid({ code, what }: MissingPiece): string {
  const count = /^\d+$/.test(what) ? Number(what) : what;
  return word(`programmes-missing-${code}`, { what: typeof count === "number" ? count : known("professionals-profession", count) });
}

const CODED: Record<string, string> = { scheme: "programmes-scheme", "team-role": "professionals-role" };

/** One side of a difference, in words; empty where there is nothing. */
export function side({ code }: MirrorDifference, text: string): string {
  const prefix = CODED[code];
  return prefix ? known(prefix, text) : text;
}

/** A difference as one sentence. */
export function differenceSaid(difference: MirrorDifference): string {
  const { code, declared, done } = difference;
  return word(`programmes-difference-${code}`, { declared: side(difference, declared), done: side(difference, done) });
}
