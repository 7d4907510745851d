// How long nobody touches the window before it locks, as facts.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { waits } from "../unsaved.svelte";
import { watchIdle } from "./idle";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  waits(0);
});

test("a register nobody touches is locked, after a warning", () => {
  const leave = vi.fn();
  const warn = vi.fn();
  const stop = watchIdle(warn, leave, 2);
  vi.advanceTimersByTime(60_000);
  expect(warn).toHaveBeenLastCalledWith(true);
  vi.advanceTimersByTime(60_000);
  expect(leave).toHaveBeenCalledOnce();
  stop();
});

test("a key stays", () => {
  const leave = vi.fn();
  const stop = watchIdle(() => {}, leave, 2);
  vi.advanceTimersByTime(100_000);
  dispatchEvent(new KeyboardEvent("keydown"));
  vi.advanceTimersByTime(100_000);
  expect(leave).not.toHaveBeenCalled();
  stop();
});

test("while a mark is not on the disk the register stays open", () => {
  const leave = vi.fn();
  const stop = watchIdle(() => {}, leave, 2);
  waits(1);
  vi.advanceTimersByTime(120_000);
  expect(leave).not.toHaveBeenCalled();
  waits(0);
  vi.advanceTimersByTime(120_000);
  expect(leave).toHaveBeenCalledOnce();
  stop();
});
