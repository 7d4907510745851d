// The library narrowed down, what a handout takes over from a file, and a stack that is made, stopped
// and gone on with.

import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import type { BatchStanding, DocumentCard, HandoutLanguage } from "../../ipc";
import { forNobody, forReader, isBooklet, languagesIn, readsNone, withFirst, type Reader } from "./choice";
import { languagesOf, LibraryState, programmesOf } from "./library.svelte";
import { Making } from "./making.svelte";
import { batchOf } from "./whom";
import { pageCalled, placeOf, tongues } from "./words";

beforeEach(() => speak("fr"));

function card(title: string, change: Partial<DocumentCard> = {}): DocumentCard {
  const plain = { audience: "", simple: false, standing: "model", reviewed: "", review_by: null, from_centre: "", version: "2026-05", own_version: null, of_model: true, newer_model: "", drafted: false } as const;
  return { ...plain, name: title, title, languages: ["fr", "nl"], sources: [], programmes: [], ...change };
}

const CARDS = [
  card("Hypoglycémie", { languages: ["fr", "ar"], simple: true, programmes: [{ id: "g1", title: "Diabète" }] }),
  card("Bouger", { programmes: [{ id: "g2", title: "Cœur" }, { id: "g1", title: "Diabète" }] }),
  card("Mes reins"),
];

describe("the library", () => {
  const shown = (change: Partial<LibraryState>) => {
    const state = Object.assign(new LibraryState(), change);
    return state.of(CARDS).map(({ title }) => title);
  };

  it("finds a title without its accents and capitals", () => {
    expect(shown({ typed: " GLYCEM " })).toEqual(["Hypoglycémie"]);
  });

  it("keeps only what every choice asks for", () => {
    expect(shown({ language: "nl" })).toEqual(["Bouger", "Mes reins"]);
    expect(shown({ programme: "g1" })).toEqual(["Hypoglycémie", "Bouger"]);
    expect(shown({ simple: true })).toEqual(["Hypoglycémie"]);
    expect(shown({ language: "nl", simple: true })).toEqual([]);
  });

  it("shows everything again once it is cleared", () => {
    const state = Object.assign(new LibraryState(), { typed: "rein", simple: true });
    expect(state.narrowed).toBe(true);
    state.clear();
    expect([state.narrowed, state.of(CARDS).length]).toEqual([false, 3]);
  });

  it("offers the languages that are written, each once, and the programmes by title", () => {
    expect(languagesOf(CARDS)).toEqual(["fr", "nl", "ar"]);
    expect(languagesOf(CARDS, ["pl"])).toEqual(["fr", "nl", "pl", "ar"]);
    expect(programmesOf(CARDS).map(({ title }) => title)).toEqual(["Cœur", "Diabète"]);
  });

  it("has a name for every language handouts are written in", () => {
    const all: HandoutLanguage[] = ["fr", "nl", "de", "en", "lb", "pt", "it", "es", "pl", "tr", "uk", "ro", "ar"];
    expect(tongues(all)).not.toContain("common-");
  });
});

describe("a handout", () => {
  const written = card("Hypoglycémie", { languages: ["fr", "nl", "ar"] });
  const reader = (languages: HandoutLanguage[], needs: Partial<Reader["needs"]> = {}): Reader => ({
    id: "p1",
    languages,
    needs: { large_print: false, reading_level: "usual", ...needs },
  });

  it("for nobody is in the language of the screen, else in the first it has", () => {
    expect(forNobody(written, "nl")).toMatchObject({ first: "nl", second: "", patient: null });
    expect(forNobody(written, "de").first).toBe("fr");
  });

  it("for somebody is in at most two of their languages, those it is written in", () => {
    expect(forReader(written, reader(["pl", "ar", "fr", "nl"]), "fr")).toMatchObject({ first: "ar", second: "fr", patient: "p1" });
    expect(languagesIn(forReader(written, reader(["nl"]), "fr"))).toEqual(["nl"]);
  });

  it("for somebody who reads none of its languages says so", () => {
    expect([readsNone(written, reader(["pl"])), readsNone(written, reader(["pl", "ar"])), readsNone(written, reader([]))]).toEqual([true, false, false]);
  });

  it("is in large print for weak eyes before it is easy for weak readers", () => {
    const layout = (needs: Partial<Reader["needs"]>) => forReader(written, reader(["fr"], needs), "fr").layout;
    expect(layout({ large_print: true, reading_level: "none" })).toBe("large");
    expect(layout({ reading_level: "simple" })).toBe("easy");
    expect(layout({})).toBe("side-by-side");
  });

  it("never has the same language twice", () => {
    const choice = { ...forNobody(written, "fr"), second: "ar" as const };
    expect(languagesIn(withFirst(choice, "ar"))).toEqual(["ar", "fr"]);
    expect(languagesIn(withFirst(choice, "nl"))).toEqual(["nl", "ar"]);
  });
});

describe("a stack", () => {
  const stack = (done: number): BatchStanding => {
    const rest = { id: "b1", title: "Bouger", total: 20, without: [], folder: "/", begun_on: "2026-11-26" };
    return { ...rest, done, files: done, finished: done === 20 };
  };
  const steps = () => {
    let done = 0;
    return vi.fn(async () => stack((done = Math.min(20, done + 8))));
  };

  it("is made to its end, a few files at a time", async () => {
    const [making, step] = [new Making(), steps()];
    const ended = await making.run(stack(0), step);
    expect([ended?.how, ended?.standing.done, step.mock.calls.length]).toEqual(["finished", 20, 3]);
    expect(making.now).toBeUndefined();
  });

  it("stops after the files under way, and what is made stays", async () => {
    const making = new Making();
    const step = vi.fn(async () => (making.stop(), stack(8)));
    const ended = await making.run(stack(0), step);
    expect([ended?.how, ended?.standing.done, step.mock.calls.length]).toEqual(["stopped", 8, 1]);
  });

  it("goes on after a stop from where it was", async () => {
    const [making, step] = [new Making(), steps()];
    await making.run(stack(0), async () => (making.stop(), stack(8)));
    await step();
    expect((await making.run(stack(8), step))?.how).toBe("finished");
    expect(step).toHaveBeenCalledTimes(3);
  });

  it("that fails says why and keeps how far it was", async () => {
    const making = new Making();
    const ended = await making.run(stack(8), async () => Promise.reject(new Error("disk")));
    expect([ended?.how, ended?.standing.done, ended?.failure?.code, making.now]).toEqual(["failed", 8, "unknown", undefined]);
  });

  it("waits while another one is made", async () => {
    const [making, step] = [new Making(), steps()];
    const first = making.run(stack(0), step);
    expect(await making.run({ ...stack(0), id: "b2" }, step)).toBeUndefined();
    expect((await first)?.how).toBe("finished");
  });

  it("that is finished is not made again", async () => {
    const step = steps();
    expect((await new Making().run(stack(20), step))?.how).toBe("finished");
    expect(step).not.toHaveBeenCalled();
  });
});

describe("whom a stack is for", () => {
  it("is everybody, a programme or a group", () => {
    expect([batchOf(""), batchOf("everybody")]).toEqual([undefined, { kind: "everybody" }]);
    expect([batchOf("programme g1"), batchOf("cohort k1")]).toEqual([{ kind: "programme", id: "g1" }, { kind: "cohort", id: "k1" }]);
  });
});

describe("a booklet", () => {
  it("is folded from A5 pages alone, however long the wish is kept", () => {
    const choice = { ...forNobody(card("Mes reins"), "fr"), folded: true };
    expect(isBooklet(choice)).toBe(false);
    expect(isBooklet({ ...choice, layout: "a5" })).toBe(true);
  });

  it("is turned sheet by sheet, front and back", () => {
    const said = [1, 2, 3, 4].map((page) => placeOf({ page, pages: 4, png: "" }, true));
    expect(said).toEqual(["Feuille 1 sur 2, recto", "Feuille 1 sur 2, verso", "Feuille 2 sur 2, recto", "Feuille 2 sur 2, verso"]);
    expect(pageCalled({ page: 2, pages: 2, png: "" }, true, "Mes reins")).toBe("Livret «\u00a0Mes reins\u00a0»\u00a0: Feuille 1 sur 1, verso");
  });
});
