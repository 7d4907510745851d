// What stands in a session's way and when it ends, in words; every kind has its sentence in every language.

import { beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES, speak } from "../i18n";
import type { ConflictKind } from "../ipc";
import { session } from "../ipc/fake-people";
import { closureWords, conflictWords, endWords, ruleWords } from "./words";
import { hours } from "../shell/when";

beforeEach(() => speak("fr"));

const ARGS: [string, string][] = [
  ["room", "Salle 2"],
  ["theme", "Atelier BPCO"],
  ["from", "14:00"],
  ["to", "16:00"],
  ["professional", "Claire Noël"],
  ["patient", "Anne Collard"],
  ["listed", "13"],
  ["capacity", "12"],
  ["seats", "8"],
  ["professions", "nurse,dietician"],
  ["holiday", "holidays-christmas"],
  ["country", "LU"],
  ["week", "Formations"],
  ["place", "Maison de santé"],
  ["needed", "45"],
  ["left", "30"],
];
const KINDS: ConflictKind[] = [
  "room-taken", "room-busy", "professional-taken", "professional-busy", "professional-away", "patient-elsewhere", "overfull",
  "room-too-small", "nobody-leads", "profession-missing", "holiday", "school-holiday", "forbidden-week", "place-closed",
  "travel-too-short", "past",
];
/** With the spaces somebody types. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const said = (kind: ConflictKind) => conflictWords({ kind, hard: true, with: null, args: ARGS });

describe("what stands in the way", () => {
  it.each(KINDS)("%s is a whole sentence in every language", (kind) => {
    for (const language of LANGUAGES) {
      speak(language);
      expect(said(kind)).not.toContain("conflicts-");
      expect(said(kind)).not.toMatch(/[{}]|holidays-|undefined/);
      expect(said(kind)).toMatch(/\.$/);
    }
  });

  it("names the room, by whom it is taken, and until when", () => {
    expect(plain(said("room-taken"))).toBe("« Salle 2 » est déjà prise de 14:00 à 16:00 par « Atelier BPCO ».");
  });

  it("writes codes out", () => {
    expect(said("profession-missing")).toContain("Infirmière, infirmier");
    expect(said("holiday")).toContain("Luxembourg");
  });
});

describe("times", () => {
  it("says on which day a session ends that goes past midnight", () => {
    expect(hours(session(1, "2026-11-26", { starts: "23:00:00", ends: "01:00:00", ends_on: "2026-11-27" }))).toBe(
      "23:00 – 01:00, jusqu’au vendredi 27 novembre 2026",
    );
    expect(hours(session(1, "2026-11-26"))).toBe("14:00 – 16:00");
    speak("en");
    expect(endWords("2026-11-27T01:00:00")).toBe("ends on Friday 27 November 2026 at 01:00");
  });

  it("says what closes a day, whose calendar it is, and that dates are to be checked", () => {
    const closure = { kind: "public", name: "holidays-christmas", country: "LU", to_be_checked: false };
    expect(plain(closureWords(closure))).toBe("Jour férié (Luxembourg) : Noël");
    expect(closureWords({ ...closure, kind: "school", name: "school-autumn", to_be_checked: true })).toContain("à vérifier");
    expect(closureWords({ ...closure, kind: "forbidden-week", name: "Formations", country: "" })).toContain("Formations");
  });

  it("says how a session repeats", () => {
    expect(ruleWords("FREQ=WEEKLY;COUNT=8")).toBe("chaque semaine, 8 fois");
    expect(ruleWords("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270131")).toBe("toutes les deux semaines, jusqu’au dimanche 31 janvier 2027");
  });
});
