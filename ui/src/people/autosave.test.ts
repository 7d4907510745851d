// Saving by itself, and putting back.

import { describe, expect, it, vi } from "vitest";
import { Failed } from "../ipc/door";
import { Undo } from "../parts/undo.svelte";
import { Autosave } from "./autosave.svelte";

function made(save: (value: { name: string }) => Promise<unknown>) {
  const form = { name: "Collard" };
  const undo = new Undo();
  const doors = { read: () => ({ ...form }), write: (value: { name: string }) => Object.assign(form, value), save, said: () => "saved" };
  return { form, undo, saves: new Autosave({ ...form }, undo, doors) };
}

describe("a form that saves itself", () => {
  it("saves what differs, and nothing when nothing does", async () => {
    const save = vi.fn(() => Promise.resolve());
    const { form, saves } = made(save);
    await saves.keep();
    form.name = "Colard";
    await saves.keep();
    await saves.keep();
    expect(save.mock.calls).toEqual([[{ name: "Colard" }]]);
    expect(saves.savedAt).not.toBe("");
  });

  it("puts back, on the disk too, what was there before", async () => {
    const save = vi.fn((_: { name: string }) => Promise.resolve());
    const { form, undo, saves } = made(save);
    form.name = "Colard";
    await saves.keep();
    await undo.take();
    expect([form.name, save.mock.lastCall, saves.differs]).toEqual(["Collard", [{ name: "Collard" }], false]);
  });

  it("keeps what is typed when it was refused, and saves it the next time", async () => {
    const refusal = { kind: "refused" as const, code: "text-too-long", args: { field: "last_name" } };
    const save = vi.fn().mockRejectedValueOnce(new Failed(refusal)).mockResolvedValue(undefined);
    const { form, undo, saves } = made(save);
    form.name = "Colard";
    await saves.keep();
    expect([saves.failure, saves.differs, undo.offer]).toEqual([refusal, true, undefined]);
    await saves.keep();
    expect([saves.failure, saves.differs]).toEqual([undefined, false]);
  });

  it("saves again what was typed while it saved", async () => {
    let go = () => {};
    const save = vi.fn(() => new Promise<void>((done) => (go = done)));
    const { form, saves } = made(save);
    form.name = "Colard";
    const first = saves.keep();
    form.name = "Collart";
    await saves.keep();
    go();
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    go();
    await first;
    expect(save.mock.lastCall).toEqual([{ name: "Collart" }]);
  });
});
