// What is typed outlives a form that closes, and nothing else.

import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { sit } from "../desk.svelte";
import type { Doorstep } from "../ipc";
import { draft, drafted, dropDraft, untouched } from "./drafts.svelte";

const blank = () => ({ name: "", tongues: [] as string[] });
const register = (folder: string): Doorstep => ({ state: "open", demo: false, centre: "", professional: "", folder });

describe("a draft", () => {
  it("is what was typed when the form opens again", () => {
    const form = draft("a", blank);
    form.name = "Collard";
    form.tongues.push("fr");
    flushSync();
    expect(draft("a", blank)).toEqual({ name: "Collard", tongues: ["fr"] });
    expect(drafted("a")).toBe(true);
  });

  it("begins anew once it is dropped", () => {
    draft("b", blank).name = "Collard";
    dropDraft("b");
    expect([draft("b", blank).name, drafted("b")]).toEqual(["", false]);
  });

  it("that only the form itself filled counts as untouched", () => {
    draft("c", blank).name = "given";
    untouched("c");
    expect(drafted("c")).toBe(false);
  });

  it("of one register is never seen in another", () => {
    sit(register("/own"));
    draft("d", blank).name = "Collard";
    sit(register("/demo"));
    expect(draft("d", blank).name).toBe("");
  });
});
