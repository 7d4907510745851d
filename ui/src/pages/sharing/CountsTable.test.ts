// The table that will leave, as people read it.

import { render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { register } from "../../ipc/fake-register";
import { ordered } from "./counts";
import CountsTable from "./CountsTable.svelte";

beforeEach(() => speak("fr"));

function row(name: RegExp): string[] {
  const cells = within(screen.getByRole("row", { name })).getAllByRole("cell");
  return cells.map((cell) => cell.textContent?.trim() ?? "");
}

describe("the table that will leave", () => {
  it("writes one mark for every hidden value, and zero as zero", () => {
    render(CountsTable, { preview: register({}).previewCounts("2026Q3") });
    expect(row(/Diabète/)).toEqual(["38", "161"]);
    expect(row(/Insuffisance/)).toEqual(["s.", "s."]);
    expect(row(/rénale/)).toEqual(["0", "0"]);
  });

  it("says what the mark stands for", () => {
    render(CountsTable, { preview: register({}).previewCounts("2026Q3") });
    expect(screen.getAllByTitle("masqué")).toHaveLength(4);
  });

  it("begins with the total", () => {
    const cells = ["DT2", "TOT", "IC"].map((code) => ({ code, patients: 11, attendances: 11 }));
    expect(ordered(cells).map(({ code }) => code)).toEqual(["TOT", "DT2", "IC"]);
  });
});
