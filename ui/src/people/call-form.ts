// A call or a message as somebody types it: what can come of each way, what can come next, what is
// still missing. Knows no sentence and no screen.

import type { CallAbout, CallNext, CallOutcome, CallWay, LogCall, PatientId, SessionId } from "../ipc";

export type CallTyped = {
  about: CallAbout;
  way: CallWay;
  outcome: CallOutcome | "";
  next: CallNext | "";
  next_on: string;
  note: string;
};

export const ABOUTS: CallAbout[] = ["missed", "place", "invitation", "moved", "cancelled", "excuse", "other"];
export const WAYS: CallWay[] = ["phone", "message", "mail", "letter", "visit"];

const OUTCOMES: Record<CallWay, CallOutcome[]> = {
  phone: ["reached", "no-answer", "left-word", "wrong-number"],
  visit: ["reached", "no-answer", "left-word"],
  message: ["sent", "wrong-number"],
  mail: ["sent"],
  letter: ["sent"],
};

/** A call nobody wrote anything about yet. */
export function blankCall(about: CallAbout): CallTyped {
  return { about, way: "phone", outcome: "", next: "", next_on: "", note: "" };
}

/** What can come of this way. */
export function outcomesOf(way: CallWay): CallOutcome[] {
  return OUTCOMES[way];
}

/** What can come next; a place that is offered is taken or not. */
export function nextsOf(about: CallAbout): CallNext[] {
  const place: CallNext[] = ["accepted", "declined"];
  const rest: CallNext[] = ["other-date", "letter", "visit"];
  return ["call-again", ...(about === "place" ? place : rest), "stops", "nothing"];
}

/** Whether a day belongs to it. */
export function isDated(next: CallNext | ""): boolean {
  return next === "call-again" || next === "other-date" || next === "letter" || next === "visit";
}

/** Another way was chosen: an outcome it does not have goes; what is written counts as sent. */
export function afterWay(form: CallTyped, today: string): CallTyped {
  const may = outcomesOf(form.way);
  const usual = may.includes("sent") ? "sent" : "";
  const outcome = form.outcome !== "" && may.includes(form.outcome) ? form.outcome : usual;
  return afterOutcome({ ...form, outcome }, today);
}

/** An outcome was chosen: the usual next step is proposed where none was chosen. */
export function afterOutcome(form: CallTyped, today: string): CallTyped {
  if (form.next !== "") return form;
  if (form.outcome === "no-answer") return { ...form, next: "call-again", next_on: workdayAfter(today) };
  if (form.outcome === "sent") return { ...form, next: "nothing" };
  return form;
}

export type CallLack = "outcome" | "next" | "next_on";

/** What is still missing, in the order of the fields. */
export function lacksOf({ outcome, next, next_on }: CallTyped): CallLack[] {
  const lacks: CallLack[] = [];
  if (outcome === "") lacks.push("outcome");
  if (next === "") lacks.push("next");
  if (next === "call-again" && next_on === "") lacks.push("next_on");
  return lacks;
}

/** The call as the window takes it, once nothing is missing. */
export function toLog(patient: PatientId, session: SessionId | null, form: CallTyped): LogCall {
  const { about, way, outcome, next, next_on, note } = form;
  return {
    patient,
    session,
    about,
    way,
    outcome: outcome || "sent",
    next: next || "nothing",
    next_on: isDated(next) && next_on ? next_on : null,
    note: note.trim(),
  };
}

/** The next day from Monday to Friday. */
export function workdayAfter(iso: string): string {
  const day = new Date(`${iso}T12:00:00Z`);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6);
  return day.toISOString().slice(0, 10);
}
