// The ways in which somebody may look at a screen, and which of them a run takes.

import { opposite, pairwise, product } from "./cover.mjs";

/** Forced colours replace both themes. Text is the size a person chose for the whole computer, in percent. */
const PAGE = { theme: ["light", "dark", "forced"], width: [1280, 1024, 640, 320], language: ["fr", "nl", "de", "en"] };
const PERSON = { text: [100, 200], contrast: ["no-preference", "more"], motion: ["no-preference", "reduce"] };

/** WCAG 1.4.4 and 1.4.10 are promised each, not both at once: 320 pixels are a page already enlarged four times. */
const promised = ({ width, text }) => !(width === 320 && text === 200);

const COVER = pairwise(product({ ...PAGE, ...PERSON }).filter(promised));
const PERSONS = product(PERSON);

/** The look in which a screen is kept, to be compared with what it becomes. */
export const KEPT_LOOK = { theme: "light", width: 1280, language: "fr", text: 100, contrast: "no-preference", motion: "reduce" };

/** Two looks for a screen: one of the cover in turn, and the one that is most unlike it. Of a kept screen the
    first is the one in which it is kept. */
export function two(index, kept) {
  const first = kept ? { ...KEPT_LOOK, ...kept } : COVER[index % COVER.length];
  return [first, opposite(first, COVER)];
}

/** Every theme in every width and language; what a person prefers takes turns. */
export function all(index) {
  return product(PAGE).map((page, at) => {
    const turn = [0, 1, 2, 3, 4, 5, 6, 7].map((more) => ({ ...page, ...PERSONS[(index + at + more) % PERSONS.length] }));
    return turn.find(promised);
  });
}

/** What a look is called in a report and in the name of a picture. */
export function named({ theme, width, language, text, contrast, motion }) {
  const wishes = [text === 100 ? "" : `text${text}`, contrast === "more" ? "contrast" : "", motion === "reduce" ? "still" : ""];
  return [theme, width, language, ...wishes].filter(Boolean).join("-");
}
