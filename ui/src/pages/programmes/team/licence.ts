// Whether a team may lead its programme, check by check. Knows no sentence.

import type { Licence } from "../../../ipc";

export type Check = { what: "training" | "professions" | "required" | "untrained" | "unled"; good: boolean | null; count: number };

/** In the order they are shown. How many professions a team needs is the rules' to say: here it only informs. */
export function checks({ members, professions, missing, untrained, unled }: Licence): Check[] {
  const short = members.filter(({ training }) => training === "missing" || training === "expired").length;
  return [
    { what: "training", good: short === 0, count: short },
    { what: "professions", good: null, count: professions },
    { what: "required", good: missing.length === 0, count: missing.length },
    { what: "untrained", good: untrained.length === 0, count: untrained.length },
    { what: "unled", good: unled === 0, count: unled },
  ];
}
