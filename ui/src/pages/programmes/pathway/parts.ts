// The parts of a pathway as somebody edits them: which one is open, which button opens it, and taking
// one out with a way back. Knows no page.

import type { Fault } from "./check";
import type { Edited } from "./edited";

/** The part whose form is open. */
export type Open = { part: "frame" | "timing" } | { part: "session" | "skill" | "question"; code: string };

/** The id of the button that leads to what is wrong. */
export function buttonOf({ part, code }: Pick<Fault, "part" | "code">): string {
  if (part === "note") return "act-note";
  if (part === "sessions") return "edit-session-add";
  return code ? `edit-${part}-${code}` : `edit-${part}`;
}

/** Takes a part out; the answer puts it back where it was. */
export function takeOut(template: Edited, part: "session" | "skill" | "question", code: string): () => void {
  if (part === "skill") return takeOutSkill(template, code);
  return part === "session" ? cut(() => template.sessions, code) : cut(() => template.questions, code);
}

/** A skill leaves its sessions too. */
function takeOutSkill(template: Edited, code: string): () => void {
  const back = cut(() => template.competencies, code);
  const worked = template.sessions.filter((session) => session.competencies.includes(code));
  for (const session of worked) session.competencies = session.competencies.filter((one) => one !== code);
  const codes = worked.map((session) => session.code);
  return () => {
    back();
    for (const session of template.sessions) if (codes.includes(session.code)) session.competencies.push(code);
  };
}

/** The list is asked for again on the way back: it may have been put in another order since. */
function cut<T extends { code: string }>(list: () => T[], code: string): () => void {
  const at = list().findIndex((one) => one.code === code);
  const [taken] = at < 0 ? [] : list().splice(at, 1);
  return () => void (taken && list().splice(Math.min(at, list().length), 0, taken));
}
