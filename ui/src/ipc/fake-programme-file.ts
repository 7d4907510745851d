// A made-up programme file of another centre, and how it differs from the made-up programme.

import type { PathwayTemplate, PieceDifference, PieceLine } from "./bindings";
import { copd } from "./fake-template";

const line = (code: string, value: string, language = ""): PieceLine => ({ code, language, value });

export function theirs(): PathwayTemplate {
  const template = copd();
  template.title = { ...template.title, nl: "Beter leven met COPD" };
  return { ...template, sessions: template.sessions.map((session) => ({ ...session, minutes: 90 })) };
}

/** A handout travels as its content file. */
const SOURCE = ['name = "copd-3"', "[title]", 'fr = "Arrêter de fumer"', 'nl = "Stoppen met roken"', "[[block]]", 'kind = "paragraph"', 'fr = "Choisissez **un jour**."'];

/** What differs; everything is new when there is nothing to compare with. */
export function pieces(all: boolean): PieceDifference[] {
  const differing: PieceDifference[] = [
    {
      piece: "title",
      change: "changed",
      own: [line("words", "Vivre avec une BPCO", "fr"), line("words", "Leven met COPD", "nl")],
      theirs: [line("words", "Vivre avec une BPCO", "fr"), line("words", "Beter leven met COPD", "nl")],
    },
    {
      piece: "timing",
      change: "changed",
      own: [line("assessment-within", "30"), line("follow-up-after", "180")],
      theirs: [line("assessment-within", "21"), line("follow-up-after", "180")],
    },
    {
      piece: "session:inhaler",
      change: "changed",
      own: [line("theme", "Mon inhalateur", "fr"), line("kind", "individual"), line("minutes", "45"), line("capacity", "1"), line("handout", "shared-inhaler")],
      theirs: [line("theme", "Mon inhalateur, geste par geste", "fr"), line("kind", "group"), line("minutes", "90"), line("capacity", "6"), line("handout", "shared-inhaler")],
    },
    {
      piece: "session:tobacco",
      change: "new",
      own: [],
      theirs: [
        line("theme", "Le tabac et moi", "fr"),
        line("theme", "Tabak en ik", "nl"),
        line("day", "21"),
        line("kind", "group"),
        line("minutes", "90"),
        line("capacity", "8"),
        line("handout", "copd-3"),
        line("profession", "nurse"),
        line("profession", "psychologist"),
        line("skill", "fear"),
        line("objective", "Choisir un premier pas", "fr"),
      ],
    },
    { piece: "session-order", change: "changed", own: [line("order", "understand · walk · inhaler")], theirs: [line("order", "understand · inhaler · tobacco")] },
    {
      piece: "competency:fear",
      change: "gone",
      own: [line("competency", "coping"), line("words", "Calmer la peur quand le souffle manque", "fr")],
      theirs: [],
    },
    { piece: "session:walk", change: "gone", own: [line("theme", "Marcher ensemble", "fr"), line("kind", "group"), line("minutes", "60")], theirs: [] },
    { piece: "handout:copd-3", change: "new", own: [], theirs: SOURCE.map((text) => line("source", text)) },
  ];
  if (!all) return differing;
  const clash: PieceDifference = {
    piece: "handout:copd-1",
    change: "changed",
    own: ["[title]", 'fr = "Respirer mieux"'].map((text) => line("source", text)),
    theirs: ["[title]", 'fr = "Mieux respirer"'].map((text) => line("source", text)),
  };
  return [...differing.filter(({ theirs }) => theirs.length > 0).map((piece) => ({ ...piece, change: "new", own: [] })), clash];
}
