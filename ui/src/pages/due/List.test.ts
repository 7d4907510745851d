// The list of what is due: narrowed by kind, said why, led to where it is settled.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import type { Answers } from "../../ipc/fake-register";
import { rulesAnswers } from "../../ipc/fake-rules";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { asked } from "./asked.svelte";
import List from "./List.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
  asked().all();
});

const chip = (name: string) => screen.findByText(name, { selector: "button" });
const lines = () => document.querySelectorAll("li.line");

/** Answers `due` otherwise than the made-up register. */
function answering(due: Answers["due"]) {
  const internals = (window as unknown as { __TAURI_INTERNALS__: { invoke: (command: string, args: unknown) => unknown } }).__TAURI_INTERNALS__;
  const { invoke } = internals;
  internals.invoke = (command, args) =>
    command === "due" ? Promise.resolve(due((args as { form: Parameters<Answers["due"]>[0] }).form)) : invoke(command, args);
}

describe("the list of what is due", () => {
  it("is narrowed by several kinds, and shown whole again", async () => {
    const few = rulesAnswers({}).due({ kinds: ["plan", "declaration", "training"], programme: null });
    answering(({ kinds }) => {
      const lines = few.lines.filter(({ due }) => kinds.length === 0 || kinds.includes(due.kind));
      return { ...few, lines, matching: lines.length };
    });
    render(List);
    await fireEvent.click(await chip("Programme personnalisé à convenir"));
    await waitFor(() => expect(lines()).toHaveLength(2));
    await fireEvent.click(await chip("Programme à déclarer"));
    await waitFor(() => expect(lines()).toHaveLength(3));
    await fireEvent.click(screen.getByText("Tout montrer"));
    await waitFor(() => expect(lines()).toHaveLength(4));
  });

  it("is as it was when somebody comes back", async () => {
    asked().narrow("plan");
    const { unmount } = render(List);
    await fireEvent.click(await chip("Suite à décider"));
    unmount();
    render(List);
    expect((await chip("Suite à décider")).getAttribute("aria-pressed")).toBe("true");
  });

  it("says why, by which rule, and that nobody verified it", async () => {
    asked().narrow("lost");
    render(List);
    const [line] = await screen.findAllByRole("listitem");
    const why = within(line!);
    expect(why.getByText(/3 séances manquées de suite, et plus aucune présence depuis 92 jours/)).toBeTruthy();
    expect(why.getByText(/Règle.: Délais du parcours/)).toBeTruthy();
    expect(why.getByText("Non vérifiée")).toBeTruthy();
    expect(why.getByRole("link", { name: /Décider de la suite.: Anne Collard/ }).getAttribute("href")).toBe("#/patients/p0");
  });

  it("says how many there are when it does not show them all", async () => {
    answering(() => ({ ...rulesAnswers({}).due({ kinds: ["lost"], programme: null }), matching: 812 }));
    render(List);
    expect(await screen.findByText("Les 3 plus urgentes, sur 812")).toBeTruthy();
  });

  it("says in kind words that nothing is due", async () => {
    answering(() => ({ lines: [], matching: 0, counts: [] }));
    render(List);
    expect(await screen.findByText(/Rien n’attend/)).toBeTruthy();
    expect(screen.queryByText("Choisir ce qui est montré")).toBeNull();
  });
});
