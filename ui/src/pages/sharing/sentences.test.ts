// Periods, sizes and outcomes in words.

import { beforeEach, describe, expect, it } from "vitest";
import { speak, t } from "../../i18n";
import { periodSaid } from "./periods";
import { outcome, receiptsSaid, sendSentence, size, tableSaid } from "./sentences";

beforeEach(() => speak("fr"));

describe("a period", () => {
  it.each([
    ["fr", ["Année 2026", "1er semestre 2026", "2e semestre 2026", "3e trimestre 2026"]],
    ["nl", ["Jaar 2026", "1e halfjaar 2026", "2e halfjaar 2026", "3e kwartaal 2026"]],
    ["de", ["Jahr 2026", "1. Halbjahr 2026", "2. Halbjahr 2026", "3. Quartal 2026"]],
    ["en", ["Year 2026", "1st half of 2026", "2nd half of 2026", "3rd quarter of 2026"]],
  ] as const)("is said in %s", (language, said) => {
    speak(language);
    expect(["2026", "2026S1", "2026S2", "2026Q3"].map(periodSaid)).toEqual(said);
  });
});

describe("what became of a table", () => {
  it("has a sentence for each state, with its time", () => {
    for (const state of ["shared", "changed", "withdrawn", "held", "waiting", "refused"]) {
      const said = tableSaid({ period: "2026", kind: "year", state, since: "2026-11-26T14:07:00+01:00" });
      expect(said).toMatch(/26\/11\/2026 à \d\d:07/);
    }
    expect(tableSaid({ period: "2026", kind: "year", state: "not-shared", since: "" })).toBe("Pas encore partagé");
  });

  it("is told after a try, with what stopped it", () => {
    expect(sendSentence({ confirmed: 2, waiting: 0, stopped_by: "" })).toBe(t("sharing-tried", { confirmed: 2 }));
    expect(sendSentence({ confirmed: 0, waiting: 1, stopped_by: "unreachable" })).toContain(t("sharing-send-unreachable"));
    expect(outcome("")).toBe(t("sharing-not-tried"));
  });

  it("is told after receipts were read, with what does not hold", () => {
    expect(receiptsSaid({ confirmed: 0, known: 0, refused: 0 })).toBe(t("sharing-usb-receipts-none"));
    expect(receiptsSaid({ confirmed: 1, known: 0, refused: 0 })).not.toContain(t("sharing-usb-receipts-wrong"));
    expect(receiptsSaid({ confirmed: 1, known: 0, refused: 2 })).toContain(t("sharing-usb-receipts-wrong"));
  });
});

describe("a size", () => {
  it("is never rounded down to nothing", () => {
    expect([0, 1, 1_904, 4_120].map(size)).toEqual(["0 ko", "0,1 ko", "2 ko", "4,2 ko"]);
  });
});
