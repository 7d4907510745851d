// People to call, people who wait, people in cars, made up. Nobody here exists.

import type { AgainLine, CallLine, CarPerson, FitLine, MakeUpLine, MissedLine, Tongue, WaitingLine, Wish } from "./bindings";
import { patient, session } from "./fake-people";

function call(id: string, index: number, change: Partial<CallLine> = {}): CallLine {
  const { id: who, first_name, last_name } = patient(index);
  return {
    id,
    patient: who,
    name: `${first_name} ${last_name}`,
    on: "2026-11-20",
    about: "missed",
    way: "phone",
    outcome: "no-answer",
    next: "call-again",
    next_on: "2026-11-24",
    note: "",
    by: "Claire Noël",
    theme: "Manger avec le diabète",
    ...change,
  };
}

export function missed(): MissedLine[] {
  const line = (index: number, change: Partial<MissedLine>): MissedLine => ({
    person: patient(index),
    phone: `+33 6 00 00 00 ${10 + index}`,
    speaks: ["fr"],
    interpreter: false,
    missed: 2,
    since: "2026-11-12",
    last: session(2, "2026-11-19"),
    calls: [],
    ...change,
  });
  return [
    line(5, {
      missed: 3,
      since: "2026-11-05",
      speaks: ["ar", "nl"],
      interpreter: true,
      calls: [
        call("c1", 5, { note: "Le fils répond ; rappeler après 17 heures." }),
        call("c2", 5, { on: "2026-11-13", outcome: "left-word", next: "nothing", next_on: null, theme: "Comprendre le diabète" }),
        call("c3", 5, { on: "2026-11-06", way: "message", outcome: "sent", next: "nothing", next_on: null, theme: "" }),
      ],
    }),
    line(1, {}),
    line(9, { phone: "", speaks: [] }),
  ];
}

export function again(): AgainLine[] {
  return [
    {
      person: patient(7),
      phone: "+352 600 000 007",
      speaks: ["lb", "de", "fr"],
      call: call("c7", 7, { next: "call-again", next_on: "2026-11-25", note: "Hospitalisée jusqu’au 24." }),
      session: session(2, "2026-11-19"),
    },
    {
      person: patient(3),
      phone: "+49 600 0000003",
      speaks: ["de"],
      call: call("c8", 3, { on: "2026-11-18", about: "place", outcome: "reached", next: "call-again", next_on: "2026-11-26", theme: "" }),
      session: session(4, "2026-12-03"),
    },
  ];
}

export function makeUps(first = "s4"): MakeUpLine[] {
  return [
    { card: session(2, "2026-12-03", { id: first, listed: 9 }), bars: [], seats_left: 3, interpreted: true, km: 8.7 },
    { card: session(2, "2026-12-14", { id: "s21", starts: "09:00:00", ends: "11:00:00", place: "Salle communale de Fumay", room: "", listed: 11 }), bars: [], seats_left: 1, interpreted: false, km: 18.2 },
    { card: session(2, "2026-12-17", { id: "s22", listed: 12 }), bars: ["full", "language"], seats_left: 0, interpreted: false, km: 8.7 },
  ];
}

const BLANK: Wish = { days: [], places: [], languages: [], themes: [], needs_seat: false, furthest_km: null, note: "" };

export function waiting(): WaitingLine[] {
  const line = (index: number, since: string, wish: Partial<Wish>, change: Partial<WaitingLine> = {}): WaitingLine => ({
    person: patient(index),
    enrolment: `e${index}`,
    programme: "g1",
    programme_title: "Vivre avec le diabète",
    since,
    wish: { ...BLANK, ...wish },
    speaks: ["fr"] as Tongue[],
    calls: 0,
    passed_over: 0,
    ...change,
  });
  return [
    line(14, "2026-08-31", {
      days: [
        { weekday: 2, part: "afternoon" },
        { weekday: 4, part: "afternoon" },
        { weekday: 6, part: "morning" },
      ],
      places: ["l1"],
      languages: ["fr", "de"],
      needs_seat: true,
      furthest_km: 25,
    }, { calls: 2, passed_over: 1, speaks: ["fr", "lb"] }),
    line(15, "2026-10-05", { note: "Pas pendant les vendanges." }),
    line(16, "2026-11-16", {}),
  ];
}

export function fits(): FitLine[] {
  const line = (index: number, points: number, reasons: FitLine["reasons"], change: Partial<FitLine> = {}): FitLine => ({
    person: patient(index),
    phone: `+33 6 00 00 00 ${index}`,
    enrolment: `e${index}`,
    points,
    unfit: false,
    reasons,
    calls: [],
    ...change,
  });
  return [
    line(14, 34, [
      { reason: "day-wished", points: 15, args: [] },
      { reason: "waited", points: 12, args: [["days", "87"]] },
      { reason: "seat-near", points: 5, args: [["seats", "2"]] },
      { reason: "passed-over", points: 4, args: [["times", "1"]] },
      { reason: "declined-before", points: -2, args: [["times", "1"]] },
    ], { calls: [call("c14", 14, { about: "place", next: "declined", next_on: null, outcome: "reached", theme: "" })] }),
    line(15, 18, [
      { reason: "waited", points: 7, args: [["days", "52"]] },
      { reason: "language-follows", points: 6, args: [] },
      { reason: "near", points: 5, args: [["km", "9"]] },
    ]),
    line(16, -6, [
      { reason: "language-clash", points: -20, args: [] },
      { reason: "too-far", points: -10, args: [["km", "141"], ["most", "30"]] },
      { reason: "waited", points: 1, args: [["days", "10"]] },
    ], { unfit: true, phone: "" }),
  ];
}

export function cars(): CarPerson[] {
  const one = (index: number, change: Partial<CarPerson>): CarPerson => {
    const { id, first_name, last_name, commune } = patient(index);
    const share = { offers: 0, seeks: false, phone_agreed: false };
    return { patient: id, name: `${first_name} ${last_name}`, commune, phone: "", km: null, share, ...change };
  };
  return [
    one(0, { phone: "+33 6 00 00 00 10", share: { offers: 2, seeks: false, phone_agreed: true } }),
    one(1, { share: { offers: 1, seeks: false, phone_agreed: false } }),
    one(4, { phone: "+33 6 00 00 00 14", share: { offers: 0, seeks: true, phone_agreed: true } }),
    one(5, { share: { offers: 0, seeks: true, phone_agreed: false } }),
    one(7, {}),
  ];
}
