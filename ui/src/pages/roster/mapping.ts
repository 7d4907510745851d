// What the columns of a file hold, as data: the codes in groups, choosing one, counting them. Knows no
// screen and no file.

import type { ColumnChoice, RosterColumn } from "../../ipc";

/** What a column may hold, in the groups and the order screens offer. */
export const GROUPS = {
  person: ["last-name", "birth-name", "first-name", "birth-date", "sex", "file-number"],
  home: ["residence", "postal-code", "commune", "address", "phone", "other-phone", "email"],
  languages: [
    "languages",
    "spoken",
    "reads",
    "reading-level",
    "large-print",
    "interpreter",
    "transport",
    "travel-minutes",
  ],
  care: ["insurer-country", "insurer", "doctor", "occupation", "activity", "living", "notes"],
  numbers: ["nir", "niss", "lu", "kvnr"],
  consents: ["consent-join", "consent-share"],
  programme: ["programme", "pathology", "enrolled-on"],
  assessment: ["assessment", "assessed-on", "remote"],
  session: ["session-date", "session-time", "theme", "session-kind", "mark"],
} as const satisfies Record<string, readonly string[]>;

/** What was chosen, as the window takes it. */
export function choices(columns: RosterColumn[]): ColumnChoice[] {
  return columns.map(({ heading, holds }) => ({ heading, holds }));
}

/** What a column gave up to another, to be given back when that one moves on. */
export type Lent = { from: number; to: number; holds: string };

export type Chosen = { columns: RosterColumn[]; lent: Lent | undefined };

/** A column holds something else now. Nothing is held by two columns: the other gives it up, and gets
 *  it back when this one moves on, as it does while somebody walks through a list with the arrows. */
export function choose(before: RosterColumn[], at: number, holds: string, lent?: Lent): Chosen {
  const columns = lent?.to === at ? given(before, lent) : before;
  const from = holds === "" ? -1 : columns.findIndex((column, index) => index !== at && column.holds === holds);
  const changed = columns.map((column, index) => {
    if (index === at) return { ...column, holds };
    return index === from ? { ...column, holds: "" } : column;
  });
  return { columns: changed, lent: from < 0 ? undefined : { from, to: at, holds } };
}

function given(columns: RosterColumn[], { from, holds }: Lent): RosterColumn[] {
  return columns.map((column, index) => (index === from && column.holds === "" ? { ...column, holds } : column));
}

/** How many columns are read, and how many stay in the file. */
export function tally(columns: RosterColumn[]): { taken: number; left: number } {
  const taken = columns.filter(({ holds }) => holds !== "").length;
  return { taken, left: columns.length - taken };
}
