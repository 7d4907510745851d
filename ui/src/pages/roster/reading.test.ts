// A file that is read again and again while somebody chooses.

import { describe, expect, it } from "vitest";
import { register } from "../../ipc/fake-register";
import { Failed } from "../../ipc/door";
import type { ReadRoster, RosterPreview } from "../../ipc";
import { Reading } from "./reading.svelte";

const FILE = { path: "/documents/patients 2026.xlsx", rejected_to: "/documents/patients 2026-rejected.csv" };
const { previewRoster } = register({});

/** A reader that answers when told to, in any order. */
function slow() {
  const waiting: { form: ReadRoster; answer: () => void }[] = [];
  const read = (form: ReadRoster) =>
    new Promise<RosterPreview>((resolve) => waiting.push({ form, answer: () => resolve(previewRoster(form)) }));
  return { waiting, read };
}

describe("a reading", () => {
  it("asks for everything as remembered when it begins", async () => {
    const { waiting, read } = slow();
    void new Reading(read, FILE).again();
    expect(waiting[0]?.form).toEqual({ path: FILE.path, sheet: null, columns: [] });
  });

  it("shows a choice at once and sends every column with it", async () => {
    const reading = new Reading(async (form) => previewRoster(form), FILE);
    await reading.again();
    const chosen = reading.choose(6, "notes");
    expect(reading.columns[6]?.holds).toBe("notes");
    await chosen;
    expect(reading.preview?.columns[6]).toMatchObject({ heading: "Remarques", holds: "notes" });
  });

  it("drops an answer that comes after a newer one was asked for", async () => {
    const { waiting, read } = slow();
    const reading = new Reading(read, FILE);
    const [first, second] = [reading.again("Patients"), reading.again("Présences")];
    waiting[1]?.answer();
    await second;
    waiting[0]?.answer();
    await first;
    expect([reading.preview?.sheet, reading.busy]).toEqual(["Présences", false]);
  });

  it("is read once for a walk through many choices", async () => {
    const asked: ReadRoster[] = [];
    const reading = new Reading(async (form) => (asked.push(form), previewRoster(form)), FILE);
    await reading.again();
    await Promise.all(["last-name", "first-name", "notes"].map((code) => reading.choose(6, code)));
    expect(asked).toHaveLength(2);
    expect(asked[1]?.columns.slice(0, 2).map(({ holds }) => holds)).toEqual(["last-name", "first-name"]);
  });

  it("keeps what it knew when the file cannot be read any more", async () => {
    let gone = false;
    const reading = new Reading(async (form) => {
      if (gone) throw new Failed({ kind: "refused", code: "roster-file-unreadable", args: {} });
      return previewRoster(form);
    }, FILE);
    await reading.again();
    gone = true;
    await reading.choose(6, "notes");
    expect([reading.preview?.rows, reading.failure?.code]).toEqual([143, "roster-file-unreadable"]);
  });

  it("says what is missing once a needed column is left in the file", async () => {
    const reading = new Reading(async (form) => previewRoster(form), FILE);
    await reading.again();
    await reading.choose(0, "");
    expect(reading.preview?.missing).toEqual(["last-name"]);
  });
});
