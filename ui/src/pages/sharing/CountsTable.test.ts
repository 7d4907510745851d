// The exact table, split by split, and the sentences before it.

import { render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak, t } from "../../i18n";
import type { CountsPreview } from "../../ipc";
import { previewOf } from "../../ipc/fake-counts";
import { rowSaid, saysOf } from "./counts";
import CountsTable from "./CountsTable.svelte";

const LINKED = { linked: true, shared: false, full: true };
const QUARTER = previewOf("2026Q1", LINKED);
const YEAR = previewOf("2024", LINKED);

beforeEach(() => speak("fr"));

function row(name: RegExp): string[] {
  const cells = within(screen.getByRole("row", { name })).getAllByRole("cell");
  return cells.map((cell) => cell.textContent?.trim() ?? "");
}

describe("the table that will leave", () => {
  it("writes one mark for every hidden value, and zero as zero", () => {
    render(CountsTable, { preview: QUARTER });
    expect(row(/Diabète/)).toEqual(["38", "161"]);
    expect(row(/Insuffisance/)).toEqual(["s.", "s."]);
    expect(row(/rénale/)).toEqual(["0", "0"]);
  });

  it("says what the mark stands for, the same for every one", () => {
    render(CountsTable, { preview: QUARTER });
    expect(screen.getAllByTitle("masqué")).toHaveLength(4);
  });

  it("has no column of patients where it counts attendances", () => {
    render(CountsTable, { preview: YEAR });
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Répartition", "Présences"]);
    expect(row(/45 à 64 ans/)).toEqual(["512"]);
  });

  it("names every split and every row of the catalogue in every language", () => {
    const codes = "TOT DT2 IC OBE BPCO IRC AUT A0_17 A18_44 A45_64 A65_79 A80P A0_44 A65P F M FR BE LU DE GRP IND REM".split(" ");
    for (const language of ["fr", "nl", "de", "en"] as const) {
      speak(language);
      expect(codes.map(rowSaid).filter((said) => said.startsWith("sharing-"))).toEqual([]);
    }
  });
});

describe("the sentences before the table", () => {
  const says = (change: Partial<CountsPreview>, of = YEAR) => saysOf({ ...of, ...change });

  it("begin with the whole, then how much is hidden", () => {
    const [whole, hidden] = saysOf(QUARTER);
    expect(whole).toBe(t("sharing-says-both", { patients: "74", attendances: "286" }));
    expect(hidden).toBe(t("sharing-hidden", { hidden: 4, values: 14, threshold: 11 }));
  });

  it("say that the total is hidden, and not why", () => {
    const groups = [{ group: "total", cells: [{ code: "TOT", patients: null, attendances: null }] }];
    expect(says({ groups }, QUARTER)[0]).toBe(t("sharing-says-total-hidden"));
  });

  it.each([
    ["three-ages", "sharing-step-three-ages"],
    ["no-residence", "sharing-step-no-residence"],
    ["half-years", "sharing-step-no-residence"],
    ["total-only", "sharing-step-total-only"],
    ["nothing", "sharing-step-nothing"],
  ] as const)("say what a year at the step %s gives", (step, key) => {
    expect(says({ step })).toContain(t(key));
  });

  it("call a quarter with its conditions whole, however coarse the year", () => {
    expect(says({ step: "no-residence" }, QUARTER)).toContain(t("sharing-step-full"));
    const groups = QUARTER.groups.filter(({ group }) => group === "total");
    expect(says({ step: "half-years", groups }, QUARTER)).toContain(t("sharing-step-half-years"));
  });

  it("say what a number of patients is not, and what a number of attendances is", () => {
    expect(saysOf(QUARTER)).toContain(t("sharing-patients-overlap"));
    expect(saysOf(YEAR)).toContain(t("sharing-attendances-only"));
  });

  it("say why there is no split by sex only where there could be one", () => {
    expect(saysOf(YEAR)).toContain(t("sharing-no-sex"));
    expect(saysOf(QUARTER)).not.toContain(t("sharing-no-sex"));
    expect(says({ step: "total-only", groups: YEAR.groups.slice(0, 1) })).not.toContain(t("sharing-no-sex"));
  });

  it("say nothing of a table there is none of but that it is none", () => {
    expect(says({ step: "nothing", groups: [], values: 0, hidden: 0 })).toEqual([t("sharing-step-nothing")]);
  });
});
