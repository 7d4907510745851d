// The language of the screen: chosen once, kept on this computer, changed at once everywhere.

import { knows, learn, LANGUAGES, type Language } from "./fluent";

const KEPT = "sentier-language";

let chosen = $state<Language>(first());

/** The language of the screen. */
export function language(): Language {
  return chosen;
}

/** Changes the language of the screen, once its sentences are here. */
export function speak(next: Language): void {
  if (knows(next)) turn(next);
  else void learn(next).then(() => turn(next));
}

function turn(next: Language): void {
  chosen = next;
  localStorage.setItem(KEPT, next);
  document.documentElement.lang = next;
}

/** The kept language, else the computer's, else French. */
function first(): Language {
  const wishes = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const known = wishes.find((wish) => LANGUAGES.some((language) => language === wish));
  const language = (known ?? "fr") as Language;
  document.documentElement.lang = language;
  return language;
}
