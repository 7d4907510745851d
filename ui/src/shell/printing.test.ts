// A paper that is made only with a reason: asked once, in its place, and made with it.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../i18n";
import { ask, type Failure, type HandoutMade } from "../ipc";
import { pretendInJsdom } from "../ipc/pretend-in-jsdom";
import Printed from "./Printed.svelte";
import { Printing } from "./printing.svelte";

const refused = (code: string, args: Failure["args"]) => {
  const error: Failure = { kind: "refused", code, args: { field: "despite", ...args } };
  return Promise.resolve({ status: "error" as const, error });
};
const made: HandoutMade = { path: "/registre/papers/stack.pdf", bytes: 1, languages: ["fr"] };

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
});

describe("a stack with a handout whose review is overdue", () => {
  it("names it, takes a reason that names nobody, and is made with it", async () => {
    const wish = vi.fn((despite: string) => {
      if (!despite) return ask<HandoutMade>(refused("handouts-expired", { count: "1", titles: "Mes pieds" }));
      if (despite.includes("Durand")) return ask<HandoutMade>(refused("despite-names", { count: "1" }));
      return Promise.resolve(made);
    });
    const printing = new Printing();
    render(Printed, { printing });
    await printing.make(wish);
    const field = await screen.findByLabelText(/Pourquoi la remettre malgré tout/);
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/est passée.: Mes pieds/)).toBeTruthy();
    const print = screen.getByRole("button", { name: "Imprimer malgré tout" });
    await fireEvent.input(field, { target: { value: "Mme Durand y tient" } });
    await fireEvent.click(print);
    expect(await screen.findByText(/nomme une personne/)).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).toBe("Mme Durand y tient");
    await fireEvent.input(field, { target: { value: "La relecture est prévue lundi" } });
    await fireEvent.click(print);
    await waitFor(() => expect(screen.getByText("/registre/papers/stack.pdf")).toBeTruthy());
    expect(screen.queryByLabelText(/Pourquoi/)).toBeNull();
    expect(wish.mock.calls.map(([despite]) => despite)).toEqual(["", "Mme Durand y tient", "La relecture est prévue lundi"]);
  });

  it("asks for nothing when something else went wrong", async () => {
    const printing = new Printing();
    render(Printed, { printing });
    await printing.make(() => ask<HandoutMade>(refused("session-cancelled", {})));
    expect(printing.wanting).toBe(false);
  });
});
