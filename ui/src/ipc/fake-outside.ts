// What words tell outside, made up: a few words in place of the lists. Nobody here exists.

import type { CalendarLine, OutsideNames, ToldWord } from "./bindings";
import type { Answers } from "./fake-register";

const ILLNESS = /(?:diab[eèé]t|insulin|cardia|bpco|copd|dialys|ob[eé]s)[\p{L}]*/giu;
const CARE = /(?:patient|th[ée]rap|programm)[\p{L}]*/giu;

const words = (text: string, pattern: RegExp, kind: ToldWord["kind"]): ToldWord[] =>
  [...text.matchAll(pattern)].map(([word]) => ({ word, kind }));

/** The next dates of a calendar; the first is not called by its theme. */
export function outsideEntries(): CalendarLine[] {
  const theme = { part: "theme", words: ["diabète"] } as const;
  return [
    { starts: "2026-11-26T14:00:00", title: "Rendez-vous de groupe", place: "Maison de santé, Salle 1", left_out: [{ ...theme, words: [...theme.words] }] },
    { starts: "2026-12-01T09:00:00", title: "Marcher à son rythme", place: "Maison de santé, Salle 1", left_out: [] },
    { starts: "2026-12-03T14:00:00", title: "Mes objectifs et la suite", place: "Maison de santé", left_out: [] },
  ];
}

/** The answers, kept in memory. */
export function outsideAnswers() {
  let named: OutsideNames = { centre: "", places: [] };
  return {
    whatItTells: ({ texts }) => texts.map((text) => [...words(text, ILLNESS, "illness"), ...words(text, CARE, "care")]),
    outsideNames: () => named,
    nameOutside: ({ place, name }) => {
      const others = named.places.filter((one) => one.place !== place);
      named = place ? { ...named, places: name ? [...others, { place, name }] : others } : { ...named, centre: name };
      return { answer: null, changed: ["centre", "sessions"] };
    },
  } satisfies Partial<Answers>;
}
