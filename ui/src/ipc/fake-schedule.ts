// The schedule and its acts, made up. Follows the shapes of the window, not its rules.

import type {
  Arrangement,
  AskSchedule,
  BadDaySession,
  CancelCause,
  ConflictLine,
  LeaderLine,
  PlanningDone,
  PlanningLine,
  SaveSeries,
  SaveSession,
  ScheduleChoices,
  ScheduleDay,
  ScheduleSession,
  SessionCard,
  SessionView,
  Slot,
  ToTell,
  Topic,
} from "./bindings";
import { AppointmentLettersHere } from "./fake-appointments";
import { outsideEntries } from "./fake-outside";
import { patient, session } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

const TODAY = "2026-11-26";
const STAMP = "2026-11-26T14:07:00+01:00";
const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });

const NOTHING: Arrangement = { room: null, remote: false, languages: [], interpreters: [], transport: "", partner: null };

/** A session of the schedule. */
export function scheduled(card: SessionCard, change: Partial<ScheduleSession> = {}): ScheduleSession {
  return { card, place: null, arranged: NOTHING, leaders: [], excused: 0, series: null, conflicts: 0, ...change };
}

function leader(index: number, answer: LeaderLine["answer"] = "accepted"): LeaderLine {
  const people = [
    { professional: "t0", name: "Claire Noël", profession: "nurse" },
    { professional: "t1", name: "Lieve Peeters", profession: "dietician" },
    { professional: "t2", name: "Marc Lambert", profession: "physical-activity" },
  ] as const;
  return { ...people[index % 3]!, answer };
}

function addDays(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

const weekday = (iso: string) => ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

function slot(day: string, from: string, minutes = 120): Slot {
  const begins = new Date(`${day}T${from}:00Z`);
  const ends = new Date(begins.getTime() + minutes * 60_000);
  return { from: `${day}T${from}:00`, to: ends.toISOString().slice(0, 19) };
}

const room = (id: string, change: Partial<Arrangement> = {}) => ({ ...NOTHING, room: id, ...change });

/** What is planned on a day: Tuesdays, Thursdays, and now and then an evening. */
function plannedOn(date: string): ScheduleSession[] {
  if (weekday(date) === 2)
    return [
      scheduled(session(1, date, { id: `${date}-a`, starts: "09:00:00", ends: "10:00:00", kind: "individual", capacity: 1, listed: 1, room: "Salle 1" }), {
        place: "l1",
        arranged: room("o1", { languages: ["fr"], interpreters: ["ar"] }),
        leaders: [leader(1)],
      }),
      scheduled(session(5, date, { id: `${date}-b`, starts: "17:30:00", ends: "18:30:00", place: "Par téléphone", room: "", listed: 4, capacity: 6, has_handout: false }), {
        place: "l2",
        arranged: { ...NOTHING, remote: true },
        series: "e1",
      }),
    ];
  if (weekday(date) === 4)
    return [
      scheduled(session(2, date, { id: `${date}-d`, starts: "09:30:00", ends: "11:30:00", cohort: "c1", listed: 9, capacity: 10, programme_title: "Vivre avec la BPCO", pathology: "copd", programme: "g2" }), {
        place: "l1",
        arranged: room("o2", { partner: { team: "Maison médicale de Dinant", country: "BE", region: "" } }),
        leaders: [leader(2), leader(1, "tentative")],
        excused: 1,
      }),
      scheduled(session(3, date, { id: date === TODAY ? "s3" : `${date}-c`, cohort: "c1" }), {
        place: "l1",
        arranged: room("o2", { transport: "navette depuis Fumay à 13:15" }),
        leaders: [leader(0), leader(2, "asked")],
        excused: 2,
        conflicts: date === TODAY ? 1 : 0,
      }),
    ];
  if (date === "2026-11-27")
    return [
      scheduled(session(4, date, { id: "s-snow", status: "cancelled", cancelled: "weather", starts: "10:00:00", ends: "12:00:00" }), { place: "l1", arranged: room("o2"), leaders: [leader(0)] }),
      scheduled(session(2, date, { id: "s-night", theme: "Vivre la nuit avec une pompe", starts: "23:00:00", ends: "01:00:00", ends_on: "2026-11-28", listed: 3, room: "Salle 1" }), {
        place: "l1",
        arranged: room("o1"),
        leaders: [leader(0)],
      }),
    ];
  return [];
}

const CLOSED: Record<string, ScheduleDay["closures"]> = {
  "2026-11-11": [{ kind: "public", name: "holidays-armistice-1918", country: "FR", to_be_checked: false }],
  "2026-12-25": [{ kind: "public", name: "holidays-christmas", country: "FR", to_be_checked: false }],
  "2026-11-25": [{ kind: "forbidden-week", name: "Semaine des formations", country: "", to_be_checked: false }],
};

function dayOf(date: string): ScheduleDay {
  const school = date >= "2026-12-19" && date <= "2027-01-03";
  const closures = [...(CLOSED[date] ?? []), ...(school ? [{ kind: "school", name: "school-christmas", country: "FR", to_be_checked: date > "2026-12-31" }] : [])];
  const open = !closures.some(({ kind }) => kind === "public");
  return { date, closures, away: date === "2026-11-27" ? ["Marc Lambert"] : [], sessions: open ? plannedOn(date) : [] };
}

function narrowed(day: ScheduleDay, { place, room, professional, programme }: AskSchedule): ScheduleDay {
  const sessions = day.sessions.filter(
    (one) =>
      (!place || one.place === place) &&
      (!room || one.arranged.room === room) &&
      (!professional || one.leaders.some((leads) => leads.professional === professional)) &&
      (!programme || one.card.programme === programme),
  );
  return { ...day, sessions };
}

function choices(): ScheduleChoices {
  const theme = (step: string, theme: string, minutes = 120, capacity = 12) => ({ step, theme, kind: "group" as const, minutes, capacity, handout: `fiche-${step}` });
  return {
    programmes: [
      {
        id: "g1",
        title: "Vivre avec le diabète, automne",
        cohorts: [
          { id: "c1", title: "Groupe d’automne", starts_on: "2026-11-12" },
          { id: "c0", title: "Groupe du printemps", starts_on: "2026-03-05" },
        ],
        themes: [theme("understand", "Comprendre le diabète"), theme("eat", "Manger avec le diabète", 150), theme("feet", "Prendre soin de ses pieds", 90, 8)],
      },
      { id: "g2", title: "Vivre avec la BPCO", cohorts: [], themes: [theme("inhaler", "Mon inhalateur", 60, 6)] },
    ],
    places: [
      {
        id: "l1",
        name: "Maison de santé de Givet",
        rooms: [
          { id: "o1", name: "Salle 1", seats: 8 },
          { id: "o2", name: "Salle 2", seats: 12 },
        ],
      },
      { id: "l2", name: "Par téléphone", rooms: [] },
    ],
    professionals: [
      { id: "t0", name: "Claire Noël", profession: "nurse" },
      { id: "t1", name: "Lieve Peeters", profession: "dietician" },
      { id: "t2", name: "Marc Lambert", profession: "physical-activity" },
      { id: "t3", name: "Ute Weber", profession: "other" },
    ],
    avoid_school_holidays: true,
  };
}

const TAKEN: ConflictLine = {
  kind: "room-taken",
  hard: true,
  with: "s3",
  args: [["room", "Salle 2"], ["theme", "Bouger avec le diabète"], ["from", "14:00"], ["to", "16:00"]],
};
const SCHOOL: ConflictLine = { kind: "school-holiday", hard: false, with: null, args: [["holiday", "school-christmas"]] };

/** Thursdays have their room taken; school holidays are told. */
function inTheWay(day: string): ConflictLine[] {
  return [...(weekday(day) === 4 ? [TAKEN] : []), ...(day >= "2026-12-19" && day <= "2027-01-03" ? [SCHOOL] : [])];
}

const freeFrom = (day: string) => [1, 5, 6].map((step, at) => slot(addDays(day, step), at === 2 ? "09:00" : "14:00"));

function toTell(card: SessionCard): ToTell[] {
  return [5, 1, 0, 2].map((index, at) => ({
    name: `${patient(index).first_name} ${patient(index).last_name}`,
    patient: at === 2 ? null : patient(index).id,
    caregiver: at === 2 ? "w1" : null,
    again: null,
    postal: at !== 3,
    phone: at === 3 ? "" : `+33 3 24 00 00 1${index}`,
    speaks: index === 5 ? ["nl", "fr"] : index === 2 ? ["de"] : ["fr"],
    session: card,
    leaves_at: at === 3 ? null : `${card.date}T${["12:40", "13:15", "13:50"][at]}:00`,
  }));
}

function seriesOf({ first, rule, left_out, avoid_school_holidays }: SaveSeries) {
  const step = rule.includes("INTERVAL=2") ? 14 : rule.includes("MONTHLY") ? 28 : 7;
  const count = Math.min(Number(/COUNT=(\d+)/.exec(rule)?.[1] ?? 5), 52);
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(first.date, at * step);
    const closure = dayOf(day).closures.find(({ kind }) => kind !== "school" || avoid_school_holidays) ?? null;
    return { slot: slot(day, first.starts.slice(0, 5), first.minutes), left_out: left_out.includes(day), closure, conflicts: closure ? [] : inTheWay(day) };
  });
}

/** The answers, kept in memory. */
export function scheduleAnswers({ empty = false }: Wishes, letters = new AppointmentLettersHere(empty)) {
  let last: PlanningLine | null = null;
  const cancelled = new Map<string, { cause: CancelCause; note: string }>();
  const answers = new Map<string, LeaderLine["answer"]>();
  const planned = (kind: string, sessions: number, to_tell: ToTell[] = []): PlanningDone => {
    last = { planning: "a1", kind, at: STAMP, by: "Claire Noël", sessions };
    const without = to_tell.filter(({ postal }) => !postal).map(({ name }) => name);
    return { planning: "a1", sessions, again: 0, to_tell, not_to_tell: 0, letters: to_tell.length - without.length, no_address: without, kept: [] };
  };
  const asked = (one: ScheduleSession): ScheduleSession => {
    const { id } = one.card;
    const off = cancelled.get(id);
    const leaders = one.leaders.map((leads) => ({ ...leads, answer: answers.get(`${id} ${leads.professional}`) ?? leads.answer }));
    return { ...one, leaders, card: off ? { ...one.card, status: "cancelled", cancelled: off.cause } : one.card };
  };
  const day = (date: string) => ({ ...dayOf(date), sessions: empty ? [] : dayOf(date).sessions.map(asked) });
  const find = (id: string) => [...day(/^\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? TODAY).sessions, ...day("2026-11-27").sessions].find(({ card }) => card.id === id);

  const sheet = (id: string): SessionView => {
    const line = find(id) ?? asked(scheduled(session(3, TODAY, { id }), { place: "l1", arranged: room("o2"), leaders: [leader(0)] }));
    const { card } = line;
    const off = cancelled.get(id) ?? (card.cancelled ? { cause: card.cancelled, note: "Verglas sur la route de Fumay." } : undefined);
    const call = { patient: "p1", name: "Bernard Maillet", theme: card.theme, by: "Claire Noël", next: "nothing" as const, next_on: null, note: "" };
    return {
      line,
      minutes: 120,
      step: "",
      handout: card.has_handout ? "fiche-bouger" : "",
      cancelled: off ? { ...off, on: TODAY } : null,
      conflicts: line.conflicts > 0 ? [{ ...TAKEN, with: "s9", args: [["room", "Salle 2"], ["theme", "Atelier BPCO"], ["from", "15:30"], ["to", "17:00"]] }, SCHOOL] : [],
      following: card.status === "planned" ? 2 : 0,
      rule: line.series ? "FREQ=WEEKLY;COUNT=8" : "",
      calls: [
        { ...call, id: "k1", on: "2026-11-24", about: "invitation", way: "phone", outcome: "reached" },
        { ...call, id: "k2", patient: "p5", name: "Fatima Benali", on: "2026-11-23", about: "excuse", way: "message", outcome: "sent", note: "Viendra la fois suivante." },
      ],
      invitations: letters.invitations(id),
      sheet_printed: true,
      papers: [{ sha256: "0".repeat(64), binder: "Classeur 2026-B", added_at: STAMP, added_by: "Claire Noël" }],
      waiting: 3,
    };
  };
  const badDay = (date: string): BadDaySession[] =>
    day(date)
      .sessions.filter(({ card }) => card.status === "planned")
      .map(({ card }, at) => ({ card, free: freeFrom(date).slice(at % 2, (at % 2) + 2), conflicts: [] }));
  const anew = (card: SessionCard, from?: string): SessionCard | null =>
    from ? { ...card, id: `${card.id}-anew`, date: from.slice(0, 10), ends_on: from.slice(0, 10), starts: from.slice(11), ends: slot(from.slice(0, 10), from.slice(11, 16)).to.slice(11) } : null;

  return {
    schedule: (form: AskSchedule) => {
      const days: ScheduleDay[] = [];
      for (let date = form.from; date <= form.to; date = addDays(date, 1)) days.push(narrowed(day(date), form));
      return { today: TODAY, days, next_day: empty ? null : addDays(form.to, 2), previous_day: empty ? null : addDays(form.from, -4), undo: last };
    },
    scheduleChoices: () => (empty ? { programmes: [], places: [], professionals: [], avoid_school_holidays: false } : choices()),
    sessionSheet: sheet,
    checkSession: (form: SaveSession) => {
      const conflicts = inTheWay(form.date);
      return { left_out: 0, ends: slot(form.date, form.starts.slice(0, 5), form.minutes).to, conflicts, free: conflicts.length > 0 ? freeFrom(form.date) : [] };
    },
    saveSession: (form: SaveSession) => done(form.session ?? "s3", "sessions"),
    answerSession: (form) => (answers.set(`${form.session} ${form.professional}`, form.answer), done(null, "sessions")),
    previewMove: (form) => {
      const { card } = sheet(form.session).line;
      const moves = Array.from({ length: form.following ? 3 : 1 }, (_, at) => {
        const to = addDays(form.date, at * 7);
        const conflicts = inTheWay(to);
        const now = { ...card, id: `${card.id}-${at}`, date: addDays(card.date, at * 7), ends_on: addDays(card.ends_on, at * 7) };
        return { card: now, to: slot(to, form.starts.slice(0, 5)), conflicts, free: conflicts.length > 0 ? freeFrom(to) : [] };
      });
      return { moves, kept: form.following ? [session(5, "2026-12-17", { marked: 8, present: 7 })] : [], people: 12 };
    },
    moveSession: (form) => done(planned("move-sessions", form.following ? 3 : 1, toTell(sheet(form.session).line.card)), "sessions"),
    cancelSession: ({ session: id, cause, note, following }) => {
      cancelled.set(id, { cause, note });
      return done(planned("cancel-sessions", following ? 3 : 1, toTell(sheet(id).line.card)), "sessions");
    },
    previewBadDay: ({ date }) => {
      const sessions = badDay(date);
      return { sessions, calls: sessions.flatMap(({ card }) => toTell(card)).slice(0, 4), not_to_tell: 1, kept: [] };
    },
    cancelHalfDay: ({ date, cause, note, new_times }) => {
      const sessions = badDay(date);
      for (const { card } of sessions) cancelled.set(card.id, { cause, note });
      const told = sessions.flatMap(({ card }) => toTell(card)).slice(0, 4);
      const calls = told.map((one) => ({ ...one, again: anew(one.session, new_times.find(({ session: id }) => id === one.session.id)?.from) }));
      const kind = new_times.length > 0 ? "cancel-and-plan" : "cancel-sessions";
      return done({ ...planned(kind, sessions.length, calls), again: new_times.length }, "sessions");
    },
    printNotices: () => done({ path: "/registre/papers/people-notices.pdf", bytes: 48_000, languages: ["fr" as const, "nl" as const] }, "patients", "sessions"),
    previewSeries: (form) => ({ days: seriesOf(form) }),
    addSeries: (form) => {
      const kept = seriesOf(form).filter(({ left_out, closure }) => !left_out && !closure);
      return done(planned("add-series", kept.length), "sessions");
    },
    undoPlanning: () => {
      last = null;
      cancelled.clear();
      return done(null, "sessions");
    },
    exportCalendar: ({ folder }) => `${folder}/agenda.ics`,
    previewCalendar: ({ professional }) => ({
      name: professional ? "Claire Noël" : "Rendez-vous",
      entries: empty ? [] : outsideEntries(),
      count: empty ? 0 : 14,
    }),
    printSchedule: () => ({ path: "/registre/papers/week.pdf", bytes: 32_000, languages: ["fr"] }),
  } satisfies Partial<Answers>;
}
