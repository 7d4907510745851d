// What keeps an edited template from being sent: the rules of the register that can be said at once. The
// register has the last word. Knows no page; the words are `templates-wrong-<what>`.

import type { Edited, EditedSession } from "./edited";
import { TIMINGS } from "./edited";
import { isBlank } from "./words";

export type Part = "frame" | "timing" | "session" | "skill" | "question" | "sessions" | "note";
export type Fault = {
  part: Part;
  /** Which session, skill or question. */
  code: string;
  /** The field of its form. */
  field: string;
  /** What is wrong. */
  what: "title" | "number" | "none" | "day" | "order" | "minutes" | "capacity" | "theme" | "skill" | "question" | "choices" | "note";
  /** Its place in the order, from 1. */
  number: number;
};

const LAST_DAY = 3650;

/** Everything that is wrong, in the order of the page. */
export function faults(edited: Edited): Fault[] {
  return [...frame(edited), ...timing(edited), ...sessions(edited), ...skills(edited), ...questions(edited)];
}

function frame({ title }: Edited): Fault[] {
  return isBlank(title) ? [{ part: "frame", code: "", field: "title", what: "title", number: 0 }] : [];
}

function timing(edited: Edited): Fault[] {
  return TIMINGS.filter((field) => edited.timing[field] === null).map((field) => ({
    part: "timing",
    code: "",
    field,
    what: "number",
    number: 0,
  }));
}

function sessions({ sessions: all }: Edited): Fault[] {
  if (all.length === 0) return [{ part: "sessions", code: "", field: "", what: "none", number: 0 }];
  return all.flatMap((session, at) => sessionFaults(session, at, all[at - 1]?.offset_days ?? 0));
}

function sessionFaults(session: EditedSession, at: number, earliest: number): Fault[] {
  const fault = (field: string, what: Fault["what"]): Fault => ({
    part: "session",
    code: session.code,
    field,
    what,
    number: at + 1,
  });
  const { offset_days, minutes, capacity, kind } = session;
  const found: Fault[] = [];
  if (isBlank(session.theme)) found.push(fault("theme", "theme"));
  if (offset_days === null || offset_days < 0 || offset_days > LAST_DAY) found.push(fault("offset_days", "day"));
  else if (offset_days < earliest) found.push(fault("offset_days", "order"));
  if (minutes === null || minutes < 5 || minutes > 480) found.push(fault("minutes", "minutes"));
  if (capacity === null || capacity < 1 || capacity > (kind === "individual" ? 1 : 200)) found.push(fault("capacity", "capacity"));
  return found;
}

function skills({ competencies }: Edited): Fault[] {
  return competencies.flatMap(({ code, words }, at) =>
    isBlank(words) ? [{ part: "skill", code, field: "words", what: "skill", number: at + 1 } as Fault] : [],
  );
}

function questions({ questions: all }: Edited): Fault[] {
  return all.flatMap(({ code, words, kind, choices }, at) => {
    const fault = (field: string, what: Fault["what"]): Fault => ({ part: "question", code, field, what, number: at + 1 });
    const unsound = kind === "choice" && (choices.length < 2 || choices.some((choice) => isBlank(choice.words)));
    return [...(isBlank(words) ? [fault("words", "question")] : []), ...(unsound ? [fault("choices", "choices")] : [])];
  });
}
