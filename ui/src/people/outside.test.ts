// What a relative would read: said before anything leaves, and a name that tells is kept on purpose only.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../i18n";
import { pretendInJsdom } from "../ipc/pretend-in-jsdom";
import PlaceForm from "../pages/centre/PlaceForm.svelte";
import { dropDraft } from "./drafts.svelte";
import Outside from "./Outside.svelte";
import { leftOutLine, privately } from "./telling";

const lines = createRawSnippet(() => ({ render: () => "<p>Madame Exemple</p>" }));

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  dropDraft("new-place");
  pretendInJsdom();
});

describe("what a relative would read", () => {
  it("says so when nothing tells, and what care tells beside it", () => {
    render(Outside, { told: [{ word: "ETP", kind: "care" }], children: lines });
    expect(screen.getByText(/Rien ici ne dit/)).toBeTruthy();
    expect(screen.getByText(/ETP.*est suivie, pas pour quelle maladie/)).toBeTruthy();
  });

  it("says each word that tells once, and not that all is well", () => {
    const told = ["Diabète", "diabète"].map((word) => ({ word, kind: "illness" as const }));
    render(Outside, { told, children: lines });
    expect(screen.getAllByText(/Diabète.*Écrivez-le autrement/)).toHaveLength(1);
    expect(screen.queryByText(/Rien ici ne dit/)).toBeNull();
    expect(privately(told)).toHaveLength(1);
  });

  it("says what is left out and why", () => {
    expect(leftOutLine({ part: "place", words: ["diabète"] })).toMatch(/nom du lieu n’est pas écrit.*diabète/);
    expect(leftOutLine({ part: "theme", words: [] })).toMatch(/il nomme une personne/);
  });
});

describe("a place that is called by an illness", () => {
  const form = () => render(PlaceForm, { place: undefined, country: "FR", onsaved: () => (saved = true), onclose: () => {} });
  const send = () => fireEvent.submit(document.querySelector("form")!);
  let saved = false;

  it("is saved only when somebody says to keep the name", async () => {
    saved = false;
    form();
    await fireEvent.input(screen.getByLabelText("Nom du lieu"), { target: { value: "Maison du diabète" } });
    const keep = await screen.findByLabelText(/Garder ce nom tel quel/);
    await send();
    expect(screen.getAllByText(/Changez-le, donnez un nom neutre/).length).toBeGreaterThan(0);
    expect(saved).toBe(false);
    await fireEvent.click(keep);
    await send();
    await waitFor(() => expect(saved).toBe(true));
  });

  it("asks nothing of a name that tells nothing", async () => {
    saved = false;
    form();
    await fireEvent.input(screen.getByLabelText("Nom du lieu"), { target: { value: "Foyer rural" } });
    await send();
    await waitFor(() => expect(saved).toBe(true));
    expect(screen.queryByLabelText(/Garder ce nom/)).toBeNull();
  });
});
