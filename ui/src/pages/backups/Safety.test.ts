// The page of backups and of what opens the register.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Safety from "./Safety.svelte";

beforeEach(() => speak("fr"));

async function shown(query = "?") {
  history.replaceState(null, "", query);
  pretendInJsdom();
  render(Safety);
  await screen.findByRole("heading", { name: "Sauvegardes" });
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("backups", () => {
  it("are listed with what is known of each", async () => {
    await shown();
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(5);
    expect(rows[3]?.textContent).toContain("Abîmée");
    expect(rows[4]?.textContent).toContain("Sans preuve de vérification");
  });

  it("are read again on demand, and damage is said", async () => {
    await shown("?refuse=verifyBackup:backup-damaged:refused");
    await fireEvent.click(screen.getAllByRole("button", { name: /^Vérifier – / })[0] as HTMLElement);
    expect((await screen.findByRole("alert")).textContent).toContain("Cette sauvegarde est abîmée");
  });

  it("go to another place somebody chooses", async () => {
    await shown("?backups=only-here");
    await click("Choisir un dossier");
    await screen.findByText(/Lieu choisi.*\/documents\/sentier/);
    await click("Ne plus y sauvegarder");
    await screen.findByText("Aucun autre lieu n’est choisi.");
  });
});

describe("going back", () => {
  it("shows what would change before anything does", async () => {
    await shown();
    await click(/^Revenir à une sauvegarde/);
    await fireEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
    expect(screen.queryByRole("button", { name: "Mettre cette sauvegarde en place" })).toBeNull();
    await click("Voir ce qui changerait");
    await screen.findByText("Écrivez la phrase de passe ou le code de secours.");
    await fireEvent.input(screen.getByLabelText(/Phrase de passe ou code de secours/), { target: { value: "un sentier" } });
    await click("Voir ce qui changerait");
    const people = await screen.findByRole("row", { name: /Personnes/ });
    expect(people.textContent).toContain("137");
    expect(people.textContent).toContain("140");
    await screen.findByRole("button", { name: "Mettre cette sauvegarde en place" });
  });
});

describe("the recovery code", () => {
  it("is shown once it is made, with its sheet", async () => {
    await shown("?backups=never");
    await click("Faire le code et la feuille de secours");
    await screen.findByText(/7QX2 – M0KD/);
    await screen.findByText("/registre/papers/recovery-code-2026-11-26-fr.pdf");
  });

  it("is proved by the groups that are asked for", async () => {
    await shown();
    await click("Vérifier que la feuille est à portée");
    for (const group of [2, 5, 6]) {
      await fireEvent.input(await screen.findByLabelText(`Groupe ${group} sur 7`), { target: { value: "M0KD" } });
    }
    await click("Vérifier");
    await waitFor(() => expect(screen.getByText("C’est bien ce code. La date est notée.")).toBeTruthy());
  });

  it("has a sheet to fill in by hand", async () => {
    await shown();
    await click("Imprimer la feuille de secours");
    expect(await screen.findByText("/registre/papers/secours.pdf")).toBeTruthy();
  });
});

describe("the passphrase", () => {
  it("is changed by whoever knows the old one; a wrong one is said", async () => {
    await shown("?refuse=changePassphrase:passphrase-wrong:refused");
    await click("Changer la phrase de passe");
    expect((await screen.findByRole("alert")).textContent).toContain("Cette phrase de passe n’ouvre pas le registre");
  });
});
