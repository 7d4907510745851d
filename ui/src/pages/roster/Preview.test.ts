// What a file would bring, as people read it before they decide.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { register } from "../../ipc/fake-register";
import Preview from "./Preview.svelte";

const preview = register({}).previewRoster({ path: "/documents/x.xlsx", sheet: null, columns: [] });
const shown = { preview, rejectedTo: "/documents/x-rejected.csv", taking: false, ontake: () => {} };

beforeEach(() => speak("fr"));

describe("a preview", () => {
  it("keeps what is only to be checked apart from what keeps a row out", () => {
    render(Preview, shown);
    const lines = (name: RegExp) =>
      within(screen.getByRole("table", { name }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => within(row).getAllByRole("cell")[0]?.textContent);
    expect(lines(/à corriger/)).toEqual(["17", "58", "101"]);
    expect(lines(/à vérifier/)).toEqual(["120"]);
  });

  it("leaves look-alikes out until they are asked for", async () => {
    const ontake = vi.fn();
    render(Preview, { ...shown, ontake });
    await fireEvent.click(screen.getByRole("button", { name: /138 bonnes lignes/ }));
    expect(ontake).toHaveBeenLastCalledWith(false, true);
    await fireEvent.click(screen.getByRole("checkbox", { name: /comme nouveaux dossiers/ }));
    await fireEvent.click(screen.getByRole("button", { name: /140/ }));
    expect(ontake).toHaveBeenLastCalledWith(true, true);
  });

  it("shows the known file beside each look-alike, with the reason", () => {
    render(Preview, shown);
    const row = screen.getByRole("row", { name: /Anne Colard, ligne 31/ });
    expect(row.textContent).toContain("P-0001-A");
    expect(row.textContent).toContain("La même date de naissance");
  });

  it("offers nothing to take when no row is good", () => {
    render(Preview, { ...shown, preview: { ...preview, good: 0, twins: [] } });
    expect(screen.queryByRole("button", { name: /Prendre/ })).toBeNull();
    expect(screen.getByText(/Aucune ligne ne peut être prise/)).toBeTruthy();
  });
});
