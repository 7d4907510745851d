// Closed days, a cycle that is planned and what will be needed, made up. Nobody here exists.

import type { BusyLine, ClosuresView, ComingClosure, CyclePlanView, ForecastView, PlanCycle, Topic } from "./bindings";
import { session } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const THEMES = ["Comprendre le diabète", "Manger avec le diabète", "Bouger avec le diabète", "Prendre soin de ses pieds"];

function closure(first: string, last: string, kind: string, name: string, country: string, to_be_checked = false): ComingClosure {
  return { first, last, closure: { kind, name, country, to_be_checked } };
}

function coming(): ComingClosure[] {
  return [
    closure("2026-12-19", "2027-01-03", "school", "school-christmas", "FR"),
    closure("2026-12-25", "2026-12-25", "public", "holidays-christmas", "FR"),
    closure("2027-01-01", "2027-01-01", "public", "holidays-new-year", "FR"),
    closure("2027-02-20", "2027-03-07", "school", "school-winter", "FR"),
    closure("2027-03-29", "2027-03-29", "public", "holidays-easter-monday", "FR"),
    closure("2027-07-03", "2027-08-31", "school", "school-summer", "FR", true),
  ];
}

/** A made-up free time for a session. */
function touched() {
  const at = (day: string, from: string, to: string) => ({ from: `${day}T${from}:00`, to: `${day}T${to}:00` });
  return {
    sessions: [
      { card: session(5, "2026-12-10"), free: [at("2026-12-17", "14:00", "16:00"), at("2026-12-18", "09:00", "11:00")], conflicts: [] },
      { card: session(4, "2026-12-11"), free: [], conflicts: [] },
    ],
  };
}

function placed({ groups, starts_on }: PlanCycle): CyclePlanView {
  const day = (days: number) => new Date(Date.parse(`${starts_on}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const all = Array.from({ length: groups }, (_, group) =>
    THEMES.map((theme, index) => ({
      group: group + 1,
      number: index + 1,
      theme,
      slot: { from: `${day(index * 7 + group)}T14:00:00`, to: `${day(index * 7 + group)}T16:00:00` },
      room: "Salle 2",
      place: "Maison de santé",
      leaders: index % 2 === 0 ? ["Noël Claire"] : ["Noël Claire", "Peeters Lieve"],
    })),
  ).flat();
  const last = all.pop();
  return {
    placed: all,
    unplaced: last
      ? [
          {
            group: last.group,
            number: last.number,
            theme: last.theme,
            because: [
              { kind: "room-taken", times: 14 },
              { kind: "professional-away", times: 6 },
              { kind: "school-holiday", times: 1 },
            ],
            nowhere: false,
          },
        ]
      : [],
    ended_early: false,
    plan: "made-up",
  };
}

const MONTHS = ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01"];

/** The answers, kept in memory. */
export function planningAnswers({ empty = false }: Wishes) {
  let view: ClosuresView = {
    school_calendar: "fr-b",
    school_calendars: ["be-fr", "be-nl", "fr-a", "fr-b", "fr-c", "lu"],
    avoid_school_holidays: true,
    car_share_km: 10,
    coming: empty ? [] : coming(),
    weeks: empty ? [] : [{ monday: "2027-05-10", words: "Inventaire", sessions: 0 }],
    leaves: empty
      ? []
      : [{ id: "v1", professional: "t1", name: "Peeters Lieve", first: "2026-12-07", last: "2026-12-11", words: "Formation", sessions: 2 }],
    busy: empty ? [] : [{ source: "salle-2.ics", professional: null, room: "r2", whom: "Salle 2, Maison de santé", times: 38, imported_at: "2026-11-20T09:12:00+01:00" }],
  };
  return {
    closures: () => view,
    savePlanning: (form) => ((view = { ...view, ...form }), done(null, "centre")),
    keepWeekFree: ({ day, words }) => {
      const date = new Date(`${day}T12:00:00Z`);
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      view = { ...view, weeks: [...view.weeks, { monday: date.toISOString().slice(0, 10), words, sessions: 2 }] };
      return done(touched(), "centre", "sessions");
    },
    giveWeekBack: (monday) => ((view = { ...view, weeks: view.weeks.filter((week) => week.monday !== monday) }), done(null, "sessions")),
    addLeave: ({ professional, first, last, words }) => {
      view = { ...view, leaves: [...view.leaves, { id: `v${view.leaves.length + 2}`, professional, name: "Noël Claire", first, last, words, sessions: 0 }] };
      return done({ sessions: [] }, "sessions");
    },
    dropLeave: (leave) => ((view = { ...view, leaves: view.leaves.filter(({ id }) => id !== leave) }), done(null, "sessions")),
    chooseCalendarFile: () => "/usb/agenda-de-claire.ics",
    readBusyTimes: () => done({ times: 12, left_out: 1, zone_guessed: 2 }, "sessions"),
    dropBusyTimes: ({ source, professional, room }) => {
      const meant = (one: BusyLine) => one.source === source && one.professional === professional && one.room === room;
      view = { ...view, busy: view.busy.filter((one) => !meant(one)) };
      return done(null, "sessions");
    },
    planCycle: (form) => placed(form),
    openPlannedCycle: (form) => done({ planning: "a9", sessions: placed(form).placed.length, again: 0, to_tell: [], not_to_tell: 0, letters: 0, no_address: [], kept: [] }, "programmes", "sessions"),
    forecast: ({ months, starts_each_month, monthly }): ForecastView => {
      const expected = new Map(monthly.map(({ programme, people }) => [programme, people]));
      const demand = (programme: string, title: string, waiting: number) => ({ programme, title, waiting, monthly: expected.get(programme) ?? 0 });
      if (empty) return { demands: [], months: [] };
      return {
        demands: [demand("g1", "Vivre avec le diabète", 14), demand("g2", "Mon cœur au quotidien", 5)],
        months: MONTHS.slice(0, months).map((month, index) => ({
          month,
          groups: index < 3 ? starts_each_month : 0,
          sessions: [9, 14, 12, 6, 3, 0][index] ?? 0,
          individual: index === 0 ? 5 : 0,
          room_minutes: [960, 1680, 1440, 720, 360, 0][index] ?? 0,
          minutes:
            index === 5
              ? []
              : [
                  { profession: "nurse", minutes: [600, 840, 720, 360, 180][index] ?? 0 },
                  { profession: "dietician", minutes: [240, 420, 390, 180, 90][index] ?? 0 },
                  { profession: null, minutes: [120, 420, 330, 180, 90][index] ?? 0 },
                ],
          planned: [9, 8, 3, 0, 0, 0][index] ?? 0,
        })),
      };
    },
  } satisfies Partial<Answers>;
}
