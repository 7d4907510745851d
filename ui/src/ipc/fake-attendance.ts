// Today, a session's list and its marks, a month, made up.

import type { Mark, MonthView, SharingView, SheetLine, Topic } from "./bindings";
import type { CaregiversHere } from "./fake-caregivers";
import { comingList, openList, refused, todaysList } from "./fake-lists";
import { person, session } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";
import { madeUpToday } from "./fake-today";

const STAMP = "2026-11-26T14:07:00+01:00";
const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

/** The answers, kept in memory. */
export function attendanceAnswers({ empty = false }: Wishes, caregivers: CaregiversHere, line: () => SharingView["line"]) {
  const lists = { s2: openList(), s3: todaysList(), s4: comingList() };
  const of = (id: string) => lists[id as keyof typeof lists] ?? lists.s3;
  const saved = (id: string) => done({ saved_at: STAMP, ...of(id).tally() }, "sessions");
  let strangers = 0;

  return {
    today: () => madeUpToday(empty, lists.s3.now(), line()),
    attendance: (id) => {
      const list = of(id);
      const { people, note, printed: sheet_printed, papers, tooEarly: too_early } = list;
      const near = { caregivers: caregivers.here, caregivers_near: caregivers.near };
      return { session: list.now(), people, ...near, too_early, note, sheet_printed, papers, ...list.seats() };
    },
    recordAttendance: ({ session: id, patient, mark, reason }) => (of(id).mark(patient, mark, reason), saved(id)),
    recordCaregiverAttendance: ({ session: id, caregiver, mark, reason }) => {
      if (of(id).held && !reason) throw refused("correction-reason-missing", { field: "reason" });
      caregivers.record(caregiver, mark);
      return done(null, "sessions");
    },
    markTheRest: (id, mark) => {
      for (const row of of(id).people) if (!row.mark) of(id).change(row.patient, { mark });
      return saved(id);
    },
    closeSession: ({ session: id, rest }) => {
      const blank = of(id).people.filter(({ mark }) => !mark);
      const relatives = caregivers.here.filter(({ mark }) => !mark);
      const missing = blank.length + relatives.length;
      if (missing > 0 && !rest) throw refused("session-list-unfinished", { missing: String(missing) });
      for (const row of blank) of(id).change(row.patient, { mark: rest });
      for (const { caregiver } of relatives) caregivers.record(caregiver, rest);
      of(id).held = true;
      return saved(id);
    },
    savePresence: ({ session: id, patient, detail }) => (of(id).detail(patient, detail), done(null, "sessions")),
    excusePatient: ({ session: id, patient, reason, told_on }) => {
      const row = of(id).people.find((one) => one.patient === patient) ?? person(0);
      of(id).change(patient, { mark: "excused", detail: { ...row.detail, reason, told_on } });
      return done(of(id).seats(), "sessions");
    },
    addWalkIn: ({ session: id, patient, last_name, first_name }) => {
      const known = patient ? person(Number(patient.slice(1))) : { ...person(0), patient: `w${strangers++}`, last_name, first_name };
      return done(of(id).add({ ...known, row: null }, { entry: "walk-in", mark: "present" }), "sessions", "patients");
    },
    putOnList: ({ session: id, patients, entry }) => {
      for (const patient of patients) of(id).add(person(Number(patient.slice(1))), { entry });
      return done(patients.length, "sessions");
    },
    takeOffList: ({ session: id, patient }) => (of(id).drop(patient), done(null, "sessions")),
    readSheet: ({ session: id, text, letters }) => readLine(text, letters, id),
    enterSheet: (form) => {
      for (const { patient, mark } of readLine(form.text, form.letters, form.session)) of(form.session).mark(patient, mark, form.reason);
      return saved(form.session);
    },
    scanCode: (id, code) => {
      const row = of(id).people.find((one) => one.patient === code.toLowerCase());
      if (!row) throw refused("badge-unknown");
      of(id).mark(row.patient, "present", "");
      return done(row.patient, "sessions");
    },
    namesInNote: (id, note) => of(id).named(note),
    saveGroupNote: ({ session: id, note }) => {
      if (of(id).named(note).length > 0) throw refused("note-names-somebody", { field: "note" });
      of(id).note = note;
      return done(null, "sessions");
    },
    attachSheet: ({ session: id, binder }) => {
      of(id).papers.push({ sha256: `d${of(id).papers.length}`, binder, added_at: STAMP, added_by: "Claire Noël" });
      return done(null, "sessions");
    },
    openSheet: () => "/registre/papers/sheet.pdf",
    attendanceMonth: ({ day }) => month(day, empty),
    printSessionPaper: ({ session: id, paper }) => {
      if (paper === "sign-in") of(id).printed = true;
      const beside = paper === "booklets" ? "/registre/papers/booklets-beside.pdf" : null;
      return done({ path: `/registre/papers/${paper}.pdf`, bytes: 24_000, languages: ["fr" as const], beside }, "sessions");
    },
    printDayPack: ({ date }) => done({ path: `/registre/papers/day-${date}.pdf`, bytes: 84_000, languages: ["fr" as const] }, "sessions"),
  } satisfies Partial<Answers>;

  /** Rows and a letter after them; commas part the groups. */
  function readLine(text: string, letters: { letter: string; mark: Mark }[], id: string): SheetLine[] {
    return text.split(",").flatMap((group) => {
      const [, rows = "", letter = ""] = /^\s*([\d\s-]+?)\s*(\p{L}?)\s*$/u.exec(group) ?? [];
      const mark = letters.find((one) => one.letter === letter.toLowerCase())?.mark;
      if (!mark) throw refused("sheet-letter-missing", { rows: rows || group.trim() });
      return rows.split(/\s+/).flatMap((part) => {
        const [from = 0, to = from] = part.split("-").map(Number);
        return Array.from({ length: to - from + 1 }, (_, step) => lineOf(from + step, mark, id));
      });
    });
  }

  function lineOf(row: number, mark: Mark, id: string): SheetLine {
    const found = of(id).people.find((one) => one.row === row);
    if (!found) throw refused("sheet-row-unknown", { row: String(row) });
    return { row, patient: found.patient, name: `${found.first_name} ${found.last_name}`, mark, was: found.mark };
  }
}

/** A month with two sessions on one day, one cancelled, one to come. */
function month(day: string, empty: boolean): MonthView {
  const first = `${day.slice(0, 7)}-01`;
  if (empty || first > "2026-12-01") return { month: first, sessions: [], people: [] };
  const at = (number: number, on: string, change: Parameters<typeof session>[2]) => session(number, `${day.slice(0, 7)}-${on}`, change);
  const sessions = [
    at(1, "05", { status: "held", marked: 12, present: 9 }),
    at(2, "12", { status: "held", marked: 12, present: 8, starts: "09:30:00" }),
    at(3, "12", { status: "held", marked: 11, present: 8 }),
    at(4, "19", { status: "cancelled", cancelled: "weather" }),
    at(5, "26", {}),
  ];
  const marks: (Mark | null)[] = ["present", "late", "present", "absent", "left-early", "present", "excused", null, "present"];
  const people = Array.from({ length: 12 }, (_, index) => {
    const { patient, first_name, last_name } = person(index);
    const cells = sessions.map(({ status }, turn) => ({
      listed: !(index === 11 && turn < 2),
      mark: status === "held" ? (marks[(index * 2 + turn) % marks.length] ?? null) : null,
    }));
    return { patient, name: `${first_name} ${last_name}`, cells };
  });
  return { month: first, sessions, people };
}
