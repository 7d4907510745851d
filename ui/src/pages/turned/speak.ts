// Sentences in the language of the person who looks at the screen, whatever language the screen speaks
// to the team. Knows words, no command.

import { LANGUAGES, languageOfLetters, learn, sentence } from "../../i18n/fluent";
import type { HandoutLanguage } from "../../ipc";

type Args = Record<string, string | number>;
export type Speaker = {
  say: (key: string, args?: Args) => string;
  /** `jeudi 26 novembre 2026`. */
  day: (iso: string) => string;
  /** `14:00`. */
  hour: (moment: string) => string;
};

/** Who speaks this language. */
export function speaker(language: HandoutLanguage): Speaker {
  const spoken = languageOfLetters([language], "fr");
  void learn(spoken);
  const order = [spoken, ...LANGUAGES];
  const say = (key: string, args: Args = {}) => {
    for (const tried of order) {
      const said = sentence(tried, key, args);
      if (said !== undefined) return said;
    }
    return key;
  };
  const day = (iso: string) => {
    const [year = 0, month = 0, date = 0] = iso.slice(0, 10).split("-").map(Number);
    const weekday = ((new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7) + 1;
    const words = say("dates-long", {
      weekday: say(`dates-weekday-${weekday}`),
      day: date,
      month: say(`dates-month-${month}`),
      year: String(year),
    });
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  };
  const hour = (moment: string) => {
    const [hour = "", minute = ""] = moment.slice(11).split(":");
    return say("dates-time", { hour, minute });
  };
  return { say, day, hour };
}

/** Where the lines of a language begin. */
export function runsFrom(language: HandoutLanguage): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
