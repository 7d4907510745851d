// A year's letters in two heaps: drafts that wait, and what left. Knows shapes, no sentence.

import type { LedgerLine, LetterLedger } from "../../ipc";

export function heaps({ lines }: LetterLedger): { drafts: LedgerLine[]; sent: LedgerLine[] } {
  return {
    drafts: lines.filter(({ letter }) => letter.sent_on === null),
    sent: lines.filter(({ letter }) => letter.sent_on !== null),
  };
}
