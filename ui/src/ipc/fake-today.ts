// A made-up day: one session held this morning, one next, one this evening.

import type { DaySession, LeaderLine, SessionCard, SharingView, TodayView } from "./bindings";
import { session } from "./fake-people";
import { scheduled } from "./fake-schedule";

const leader = (name: string): LeaderLine => ({ professional: name, name, profession: "nurse", answer: "accepted" });

function day(card: SessionCard, leaders: string[], change: Partial<DaySession> = {}): DaySession {
  return {
    line: { ...scheduled(card), leaders: leaders.map(leader) },
    expected: card.listed,
    interpreters_missing: [],
    language_clashes: 0,
    without_transport: 0,
    leave_at: null,
    bag: [],
    ...change,
  };
}

function sessions(next: SessionCard): DaySession[] {
  const morning = session(9, next.date, { status: "held", starts: "09:30:00", ends: "10:30:00", theme: "Bilan éducatif partagé", kind: "individual", listed: 1, marked: 1, present: 1, capacity: 1, room: "Salle 1" });
  const evening = session(10, next.date, { starts: "18:00:00", ends: "19:30:00", theme: "Bouger avec le diabète", place: "Salle des fêtes de Vireux", room: "", listed: 9, capacity: 10 });
  const own = day(next, ["Claire Noël", "Marc Lambert"], {
    expected: 11,
    interpreters_missing: ["ar"],
    without_transport: 1,
    leave_at: `${next.date}T13:15:00`,
    bag: [
      { what: "carnet de glycémie", count: 12 },
      { what: "aliments factices (mallette)", count: 1 },
      { what: "vidéoprojecteur", count: 1 },
    ],
  });
  const late = day(evening, [], { language_clashes: 2, leave_at: `${next.date}T17:20:00`, bag: [{ what: "tapis", count: 9 }] });
  own.line.excused = 1;
  late.line.arranged = { ...late.line.arranged, transport: "minibus de la commune" };
  return [day(morning, ["Claire Noël"]), own, late];
}

export function madeUpToday(empty: boolean, next: SessionCard, sharing: SharingView["line"]): TodayView {
  const days = empty ? [] : sessions(next);
  return {
    today: next.date,
    closures: empty ? [] : [{ kind: "school", name: "school-autumn", country: "BE", to_be_checked: true }],
    sessions: days,
    open_count: empty ? 0 : 3,
    open: empty ? [] : [session(2, "2026-11-19", { marked: 10, present: 8 }), session(1, "2026-11-12", { marked: 11, present: 9 })],
    bag: days.flatMap(({ bag }) => bag),
    to_call: empty ? 0 : 4,
    free_places: empty ? [] : [session(4, "2026-12-03", { listed: 10 })],
    leaderless: empty ? [] : [session(5, "2026-12-10")],
    coming: empty ? [] : [session(4, "2026-12-03"), session(5, "2026-12-10")],
    patients: empty ? 0 : 140,
    sharing,
  };
}
