// Texts that keep one shape in every language, and a draft that is asked about and kept by itself.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft, DraftBlock, DraftCheck, DraftView } from "../../ipc";
import { Composing } from "./composing.svelte";
import { blank, columnTaken, items, joined, moved, questions, requestioned, reshaped, rowAdded, shapeOf, stillChecked, table, withItem, withItemAfter, withoutItem } from "./draft";

const asked = vi.hoisted(() => ({ checkDraft: vi.fn(), keepDraft: vi.fn() }));
vi.mock("../../ipc", async (original) => ({ ...(await original<object>()), commands: asked }));

const paragraph = (fr: string): DraftBlock => ({ ...blank("paragraph"), content: { kind: "paragraph", texts: { fr } } });
const ok = <T>(data: T) => Promise.resolve({ status: "ok" as const, data });
const refused = () => Promise.resolve({ status: "error" as const, error: { kind: "broken", code: "draft-not-kept", args: {} } });

function draft(blocks: DraftBlock[], name = "own"): Draft {
  return {
    name,
    version: "1",
    written_in: "fr",
    reviewed: "",
    review_by: null,
    audience: "",
    level: "plain",
    sources: [],
    title: { texts: { fr: "Bouger", nl: "Bewegen" }, was: {}, checked: [] },
    blocks,
  };
}

describe("texts of several languages", () => {
  it("have as many items in every language", () => {
    const texts = { fr: ["a", "b", "c"], nl: ["x"] };
    expect(items(texts, "nl")).toEqual(["x", "", ""]);
    expect(items({}, "fr")).toEqual([""]);
    expect(withItem(texts, "nl", 2, "z").nl).toEqual(["x", "", "z"]);
    expect(withItemAfter(texts, 0, ["fr", "de"])).toEqual({ fr: ["a", "", "b", "c"], nl: ["x", "", "", ""], de: ["", "", "", ""] });
    expect(withoutItem(texts, 0)).toEqual({ fr: ["b", "c"], nl: ["", ""] });
  });

  it("have tables of one shape", () => {
    const texts = { fr: { caption: "C", head: ["h", "i", "j"], rows: [["1", "2", "3"]] }, nl: { caption: "", head: [], rows: [] } };
    const shape = shapeOf("table", texts);
    expect(table(texts, "nl", shape)).toEqual({ caption: "", head: ["", "", ""], rows: [["", "", ""]] });
    expect(reshaped(texts, shape, ["fr", "nl"], rowAdded).nl?.rows).toHaveLength(2);
    expect(reshaped(texts, shape, ["fr", "nl"], columnTaken)).toMatchObject({ fr: { head: ["h", "i"], rows: [["1", "2"]] }, nl: { head: ["", ""] } });
    expect([shapeOf("doses", {}), shapeOf("week", {})]).toEqual([{ columns: 6, headed: false }, { columns: 1, headed: false }]);
  });

  it("have the same right answer", () => {
    const texts = { fr: [{ question: "Q", answers: ["a", "b", "c"], right: 3, why: "W" }] };
    expect(questions(texts, "nl")).toEqual([{ question: "", answers: ["", "", ""], right: 3, why: "" }]);
    const next = requestioned(texts, ["fr", "nl"], (all) => all.map((one) => ({ ...one, right: 1 })));
    expect([next.fr?.[0]?.right, next.nl?.[0]?.right]).toEqual([1, 1]);
  });
});

describe("blocks", () => {
  it("move by one, and stay at an end", () => {
    const [a, b] = [paragraph("a"), paragraph("b")];
    expect(moved([a, b], 0, 1)).toEqual([b, a]);
    expect(moved([a, b], 0, -1)).toEqual([a, b]);
  });

  it("are to be confirmed again in the language that was changed", () => {
    expect(stillChecked(["nl", "de"], "nl", "fr")).toEqual(["de"]);
    expect(stillChecked(["nl", "de"], "fr", "fr")).toEqual([]);
  });

  it("that are brought in stand behind, and give a title only where there is none", () => {
    const next = joined(draft([paragraph("a")]), "Autre", [paragraph("b")], "fr");
    expect([next.blocks.length, next.title.texts.fr]).toEqual([2, "Bouger"]);
    expect(joined(draft([]), "Titel", [], "de").title.texts.de).toBe("Titel");
  });
});

describe("a handout being written", () => {
  const check = (minutes: number): DraftCheck => ({ page: { page: 1, pages: 1, png: "" }, problems: [], gaps: [], stale: [], advice: [], minutes });
  const view = (name = "own"): DraftView => ({ draft: draft([paragraph("a"), paragraph("b")], name), began_from: 0, of_model: false, kept_at: null, kept_by: "" });
  const opened = async (name?: string) => {
    const composing = new Composing(view(name), "fr");
    await vi.advanceTimersByTimeAsync(0);
    vi.clearAllMocks();
    return composing;
  };
  const type = (composing: Composing, text: string) => composing.set(composing.pieces[0]!.mark, paragraph(text));
  const texts = (composing: Composing) => composing.whole.blocks.map(({ content }) => (content.kind === "paragraph" ? content.texts.fr : ""));

  it("takes back what was brought, and nothing that was typed meanwhile", async () => {
    const composing = await opened();
    composing.head({ title: { texts: {}, was: {}, checked: [] } });
    const back = composing.bring("Le marché", [paragraph("c"), paragraph("d")], "fr");
    expect([texts(composing), composing.draft.title.texts.fr]).toEqual([["a", "b", "c", "d"], "Le marché"]);
    type(composing, "tapé");
    back();
    expect([texts(composing), composing.draft.title.texts.fr]).toEqual([["tapé", "b"], undefined]);
  });

  beforeEach(() => {
    vi.useFakeTimers();
    asked.checkDraft.mockImplementation(() => ok(check(1)));
    asked.keepDraft.mockImplementation(() => ok({ at: "2026-11-26T14:07:00+01:00" }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.resetAllMocks();
  });

  it("is asked about once, after the last key", async () => {
    const composing = await opened();
    for (const text of ["x", "xy", "xyz"]) {
      type(composing, text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked.checkDraft).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.checkDraft).toHaveBeenCalledTimes(1);
    expect(asked.checkDraft.mock.calls[0]?.[0].draft.blocks[0].content.texts.fr).toBe("xyz");
  });

  it("drops an answer that comes too late", async () => {
    const composing = await opened();
    asked.checkDraft.mockImplementationOnce(() => new Promise((ready) => setTimeout(() => ready({ status: "ok", data: check(9) }), 5_000)));
    composing.look({ layout: "large" });
    asked.checkDraft.mockImplementationOnce(() => ok(check(2)));
    composing.look({ layout: "easy" });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(composing.check?.minutes).toBe(2);
  });

  it("keeps itself, and once more at once when the page is left", async () => {
    const composing = await opened();
    type(composing, "x");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([asked.keepDraft.mock.calls.length, composing.keptAt]).toEqual([1, "2026-11-26T14:07:00+01:00"]);
    type(composing, "xy");
    await composing.keep();
    expect(asked.keepDraft.mock.calls[1]?.[0].blocks[0].content.texts.fr).toBe("xy");
    await composing.keep();
    expect(asked.keepDraft).toHaveBeenCalledTimes(2);
  });

  it("waits for the keeping that is under way before it keeps again", async () => {
    const composing = await opened();
    let finish = () => {};
    asked.keepDraft.mockImplementationOnce(() => new Promise((ready) => (finish = () => ready({ status: "ok", data: { at: "first" } }))));
    type(composing, "x");
    void composing.keep();
    await vi.advanceTimersByTimeAsync(0);
    type(composing, "xy");
    const second = composing.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.keepDraft).toHaveBeenCalledTimes(1);
    finish();
    await second;
    expect(asked.keepDraft.mock.calls[1]?.[0].blocks[0].content.texts.fr).toBe("xy");
  });

  it("says why it is not kept, tries again at the next key, and is there when opened again", async () => {
    const composing = await opened("lost");
    asked.keepDraft.mockImplementationOnce(refused);
    type(composing, "x");
    await composing.keep();
    expect([composing.failure?.code, composing.unkept]).toEqual(["draft-not-kept", true]);
    const again = await opened("lost");
    expect(again.whole.blocks[0]?.content).toMatchObject({ texts: { fr: "x" } });
    type(composing, "xy");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([composing.failure, composing.unkept]).toEqual([undefined, false]);
    again.end();
  });

  it("is not kept any more once it is over", async () => {
    const composing = await opened();
    type(composing, "x");
    composing.end();
    await composing.keep();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked.keepDraft).not.toHaveBeenCalled();
    expect(asked.checkDraft).not.toHaveBeenCalled();
  });

  it("gives a block back where it stood", async () => {
    const composing = await opened();
    const [first, second] = composing.pieces;
    const back = composing.drop(first!.mark);
    expect(composing.pieces).toEqual([second]);
    back();
    expect(composing.pieces).toEqual([first, second]);
    composing.move(0, 1);
    expect(composing.pieces).toEqual([second, first]);
  });
});
