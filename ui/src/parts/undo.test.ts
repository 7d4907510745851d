// Ten seconds to take an act back.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typingIn, Undo, watchTyping } from "./undo.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an offer to undo", () => {
  it("takes the act back once", async () => {
    const [undo, back] = [new Undo(), vi.fn()];
    undo.give("done", back);
    expect([await undo.take(), await undo.take()]).toEqual([true, false]);
    expect(back).toHaveBeenCalledTimes(1);
  });

  it("is over after ten seconds", async () => {
    const [undo, back] = [new Undo(), vi.fn()];
    undo.give("done", back);
    vi.advanceTimersByTime(9_999);
    expect(undo.offer?.text).toBe("done");
    vi.advanceTimersByTime(1);
    expect(await undo.take()).toBe(false);
    expect(back).not.toHaveBeenCalled();
  });

  it("waits while somebody points at it", () => {
    const undo = new Undo();
    undo.give("done", () => {});
    undo.hold();
    vi.advanceTimersByTime(60_000);
    expect(undo.offer).toBeDefined();
    undo.run();
    vi.advanceTimersByTime(10_000);
    expect(undo.offer).toBeUndefined();
  });

  it("makes room for the next one", async () => {
    const [undo, first, second] = [new Undo(), vi.fn(), vi.fn()];
    undo.give("first", first);
    undo.give("second", second);
    await undo.take();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});

describe("Ctrl+Z", () => {
  it("belongs to a box only while somebody types in it", () => {
    const stop = watchTyping();
    const box = document.body.appendChild(document.createElement("input"));
    expect(typingIn(box)).toBe(false);
    box.dispatchEvent(new Event("input", { bubbles: true }));
    expect(typingIn(box)).toBe(true);
    box.dispatchEvent(new Event("focusout", { bubbles: true }));
    expect(typingIn(box)).toBe(false);
    stop();
  });
});
