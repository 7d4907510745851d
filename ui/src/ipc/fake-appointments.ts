// Made-up letters about appointments: some left, some wait to be noted as sent. Follows the shapes of
// the window, not its rules.

import type { AppointmentLetterLine, AppointmentNews, AppointmentWay, HandoutLanguage, InvitationsView, Topic } from "./bindings";
import type { Answers } from "./fake-register";

type Names = "appointmentLedger" | "appointmentLetters" | "sendAppointmentLetters" | "dropAppointmentLetter";
type Made = [name: string, news: AppointmentNews, at: string, sent: [on: string, way: AppointmentWay] | null, outdated?: boolean];

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

const MADE: Made[] = [
  ["Bernard Maillet", "invitation", "2026-12-03T14:00:00", null],
  ["Fatima Benali", "invitation", "2026-12-03T14:00:00", null],
  ["Dirk Peeters", "moved", "2026-12-04T09:30:00", null, true],
  ["Cécile Noël", "invitation", "2026-12-03T14:00:00", ["2026-11-24", "post"]],
  ["Anne Collard", "missed", "2026-11-12T14:00:00", ["2026-11-16", "read-out"]],
  ["Rosa Weber", "cancelled", "2026-11-19T09:00:00", ["2026-11-18", "message"]],
];

function line([name, news, at, sent, outdated = false]: Made, index: number): AppointmentLetterLine {
  const languages: HandoutLanguage[] = index % 2 === 0 ? ["fr"] : ["fr", "nl"];
  const told = [{ session: "s1", news, at }];
  const printed = { printed_at: "2026-11-23T10:05:00Z", printed_by: "Claire Noël" };
  const left = { sent_on: sent?.[0] ?? null, way: sent?.[1] ?? null, outdated };
  return { id: `al${index}`, patient: `p${index + 1}`, caregiver: null, name, told, languages, recipient_lines: [name, "08600 Givet"], ...printed, ...left };
}

/** The letters, as they stand now. */
export class AppointmentLettersHere {
  #lines: AppointmentLetterLine[];

  constructor(empty: boolean) {
    this.#lines = empty ? [] : MADE.map(line);
  }

  /** Who of a session was asked to come. */
  invitations(_: string): InvitationsView {
    const letters = this.#lines.filter(({ sent_on, outdated }) => sent_on === null && !outdated);
    const not_yet = [{ patient: "p8", caregiver: null, name: "Marie Lefèvre" }];
    return { by_letter: 9 - letters.length, by_call: 1, printed: letters.length, not_yet, letters };
  }

  answers(): Pick<Answers, Names> {
    return {
      appointmentLedger: (year) => {
        const lines = this.#lines.filter(({ sent_on }) => sent_on === null || sent_on.startsWith(String(year)));
        return { year, lines, not_sent: lines.filter(({ sent_on }) => sent_on === null).length };
      },
      appointmentLetters: (patient) => this.#lines.filter((one) => one.patient === patient),
      sendAppointmentLetters: ({ letters, on, way }) => {
        this.#lines = this.#lines.map((one) => (letters.includes(one.id) ? { ...one, sent_on: on, way } : one));
        return done(null, "patients", "sessions");
      },
      dropAppointmentLetter: (letter) => {
        this.#lines = this.#lines.filter(({ id }) => id !== letter);
        return done(null, "patients", "sessions");
      },
    };
  }
}
