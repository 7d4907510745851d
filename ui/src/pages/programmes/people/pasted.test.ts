// A pasted list: who is recognised, and which lines somebody must look at.

import { describe, expect, it, vi } from "vitest";
import { patient } from "../../../ipc/fake-people";
import { linesOf, readPasted } from "./pasted";

const one = patient(1);

describe("a pasted list", () => {
  it("is read line by line, each once, without what separates cells", () => {
    expect(linesOf("Collard;Anne\r\n\r\n  Maillet\tBernard \nCollard;Anne\n")).toEqual(["Collard Anne", "Maillet Bernard"]);
  });

  it("takes a line only when exactly one file answers to it as it is written", async () => {
    const answers = {
      "P-0002-B": { patients: [one], matching: 1, by_sound: false },
      Weber: { patients: [one, patient(2)], matching: 2, by_sound: false },
      Kolar: { patients: [one], matching: 1, by_sound: true },
      Personne: { patients: [], matching: 0, by_sound: false },
    };
    const onread = vi.fn();
    const look = async (line: string) => answers[line as keyof typeof answers];
    const pasted = await readPasted(Object.keys(answers).join("\n"), look, onread);
    expect(pasted.found).toEqual([one]);
    expect(pasted.unclear).toEqual([
      { line: "Weber", matching: 2 },
      { line: "Kolar", matching: 0 },
      { line: "Personne", matching: 0 },
    ]);
    expect(onread.mock.calls.map(([count]) => count)).toEqual([1, 2, 3, 4]);
  });
});
