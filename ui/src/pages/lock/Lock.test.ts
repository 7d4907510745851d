// Before a register is open: the ways in when the passphrase or the computer is lost.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { desk } from "../../desk.svelte";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Lock from "./Lock.svelte";
// Read beforehand, so that no test waits for what is otherwise read when it is asked for.
import "../../shell/DoorHelp.svelte";
import "virtual:help/fr";

beforeEach(() => speak("fr"));

function before(query: string) {
  history.replaceState(null, "", query);
  pretendInJsdom();
  render(Lock);
}

const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

it("on an empty computer offers a backup beside a first start", async () => {
  before("?own=absent&backups=never");
  await click("Revenir à une sauvegarde");
  await click("Chercher des sauvegardes dans un dossier");
  await fireEvent.input(await screen.findByLabelText(/Phrase de passe ou code de secours/), { target: { value: "7qx2" } });
  await click("Voir ce qui changerait");
  await screen.findByText("Aucun registre, ou illisible avec ce secret");
  await click("Mettre cette sauvegarde en place");
  await screen.findByText(/La sauvegarde est en place/);
});

it("says that a folder holds no backup, and changes nothing", async () => {
  before("?own=absent&refuse=foundBackups:backup-none-found:refused");
  await click("Revenir à une sauvegarde");
  await click("Chercher des sauvegardes dans un dossier");
  expect((await screen.findByRole("alert")).textContent).toContain("Aucune sauvegarde de Sentier");
  expect(screen.queryByRole("radio")).toBeNull();
});

it("opens by the code of the sheet when the passphrase is lost", async () => {
  before("?own=locked");
  await click("Phrase de passe perdue\u00a0?");
  await fireEvent.input(screen.getByLabelText(/Code de secours/), { target: { value: "7QX2 M0KD" } });
  await click("Ouvrir");
  await expect.poll(() => desk()?.centre).toBe("Maison de santé de Givet");
});

it("says a slip in the code and stays", async () => {
  before("?own=locked&refuse=unlockByCode:recovery-code-mistyped:refused");
  await click("Phrase de passe perdue\u00a0?");
  await click("Ouvrir");
  expect((await screen.findByRole("alert")).textContent).toContain("faute de frappe");
});

it("explains itself before anything is open, and keeps what was typed", async () => {
  before("?own=locked");
  await fireEvent.input(await screen.findByLabelText("Votre nom", { exact: false }), { target: { value: "Camille" } });
  await fireEvent.keyDown(window, { key: "F1" });
  await screen.findByRole("heading", { name: "Ouvrir et verrouiller" });
  await fireEvent.click(screen.getByRole("link", { name: "Retrouver le registre" }));
  await screen.findByRole("heading", { name: "Retrouver le registre" });
  await click("Toute l’aide");
  expect(screen.getAllByRole("link").length).toBeGreaterThan(20);
  expect(location.hash).toBe("");
  expect(screen.getByDisplayValue("Camille")).toBeTruthy();
});
