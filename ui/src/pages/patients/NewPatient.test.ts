// A new file: what is missing is said at the field, twins are shown, what is typed stays.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { pretend } from "../../ipc/fake";
import { dropDraft } from "../../people/drafts.svelte";
import { NEW_DRAFT, newDraft } from "./new-patient";
import NewPatient from "./NewPatient.svelte";

beforeEach(() => {
  pretend();
  speak("fr");
  dropDraft(NEW_DRAFT);
  location.hash = "#/patients/new";
  window.scrollTo = () => {};
});

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: RegExp, value: string) => fireEvent.input(box(name), { target: { value } });

describe("the form of a new file", () => {
  it("says what is missing in the summary and at the field, in the same words", async () => {
    render(NewPatient, { onclose: () => {} });
    await fireEvent.click(screen.getByRole("button", { name: /Créer le dossier/ }));
    expect(await screen.findAllByText("Écrivez le nom d’usage. Le reste peut venir plus tard.")).toHaveLength(2);
    expect(box(/Nom d’usage/).getAttribute("aria-invalid")).toBe("true");
  });

  it("needs the name only, and opens the file it made", async () => {
    render(NewPatient, { onclose: () => {} });
    await type(/Nom d’usage/, "Exemple");
    await fireEvent.click(screen.getByRole("button", { name: /Créer le dossier/ }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/patients\/p\d+$/));
    expect(newDraft().last_name).toBe("");
  });

  it("warns while one types, and not again once it is said to be another person", async () => {
    render(NewPatient, { onclose: () => {} });
    await type(/Nom d’usage/, "Collard");
    await type(/Prénoms/, "Anne");
    expect(await screen.findByText(/a peut-être déjà un dossier/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Ce n’est pas la même personne" }));
    expect(screen.queryByText(/a peut-être déjà un dossier/)).toBeNull();
  });

  it("that was closed by Escape opens again as it was", async () => {
    const onclose = vi.fn();
    const { unmount } = render(NewPatient, { onclose });
    await type(/Nom d’usage/, "Exemple");
    await fireEvent.keyDown(box(/Nom d’usage/), { key: "Escape" });
    expect(onclose).toHaveBeenCalledTimes(1);
    unmount();
    render(NewPatient, { onclose });
    expect(box(/Nom d’usage/).value).toBe("Exemple");
  });
});
