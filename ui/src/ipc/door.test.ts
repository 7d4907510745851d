// The door: values, failures, and what acts make stale.

import { describe, expect, it } from "vitest";
import type { Failure } from "./bindings";
import { act, ask, failureOf } from "./door";
import { heed } from "./topics.svelte";

const refusal: Failure = { kind: "refused", code: "session-full", args: { capacity: "12" } };
const answered = <T>(data: T) => Promise.resolve({ status: "ok" as const, data });
const failed = (error: unknown) => Promise.resolve({ status: "error" as const, error: error as Failure });

describe("the door", () => {
  it("tells pages what an act made stale, and only that", async () => {
    const before = [heed(["sessions"]), heed(["patients"])];
    expect(await act(answered({ answer: 3, changed: ["sessions", "sharing"] as const }) as never)).toBe(3);
    expect([heed(["sessions"]), heed(["patients"])]).toEqual([before[0]! + 1, before[1]]);
  });

  it("changes nothing when an act was refused", async () => {
    const before = heed(["sessions"]);
    await expect(act(failed(refusal) as never)).rejects.toMatchObject({ failure: refusal });
    expect(heed(["sessions"])).toBe(before);
  });

  it("keeps the failure of a question whole", async () => {
    const thrown = await ask(failed(refusal)).catch((error: unknown) => error);
    expect(failureOf(thrown)).toEqual(refusal);
  });

  it("turns what is no failure of ours into one that has a sentence", async () => {
    const thrown = await ask(failed("command not allowed")).catch((error: unknown) => error);
    expect(failureOf(thrown)).toEqual({ kind: "broken", code: "unknown", args: { code: "command not allowed" } });
    expect(failureOf(new TypeError("x is undefined")).code).toBe("unknown");
  });
});
