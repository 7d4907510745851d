// The first start on the screen, from the language to the first page.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { desk } from "../../desk.svelte";
import { speak } from "../../i18n";
import { ask, commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Lock from "./Lock.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?own=absent&empty");
  pretendInJsdom();
  render(Lock);
});

const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
/** By its id: a list of suggestions carries the label of its field. */
const field = (id: string) => waitFor(() => document.querySelector<HTMLInputElement>(`main #${id}`) ?? Promise.reject(new Error(id)));
const type = async (name: string, value: string) => fireEvent.input(await field(name), { target: { value } });

async function upToTheCentre() {
  await click("Français");
  await click("Continuer");
  await type("centre_name", "Maison de santé du Coude");
  await type("centre_code", "FR-08-COUDE-01");
}

it("proposes country, region and commune while a postal code is typed, and leaves a correction alone", async () => {
  await upToTheCentre();
  const code = await field("postal_code");
  await fireEvent.focus(code);
  await type("postal_code", "66663");
  await expect.poll(async () => (await field("country")).value).toBe("DE");
  expect((await field("region")).value).toBe("SL");
  expect((await field("commune")).value).toBe("Merzig");
  await fireEvent.change(await field("region"), { target: { value: "RP" } });
  for (const leave of [fireEvent.focus, fireEvent.blur]) await leave(code);
  expect((await field("region")).value).toBe("RP");
});

it("takes a proposal back when the code goes on, and says one nobody knows", async () => {
  await upToTheCentre();
  await fireEvent.focus(await field("postal_code"));
  await type("postal_code", "5500");
  await expect.poll(async () => (await field("country")).value).toBe("BE");
  await type("postal_code", "0860");
  await screen.findByText(/Nous ne connaissons pas 0860/);
  expect((await field("country")).value).toBe("FR");
  expect((await field("commune")).value).toBe("");
});

it("keeps everything that was typed while somebody goes back and forth", async () => {
  await upToTheCentre();
  await type("commune", "Givet");
  await click("Continuer");
  await fireEvent.change(await field("language-second"), { target: { value: "nl" } });
  await click("Continuer");
  await type("first_name", "Claire");
  for (let back = 0; back < 4; back++) await click("Retour");
  await screen.findByRole("heading", { name: /Quelle langue/ });
  await click("Français");
  await click("Continuer");
  expect((await field("centre_name")).value).toBe("Maison de santé du Coude");
  expect((await field("commune")).value).toBe("Givet");
  await click("Continuer");
  expect((await field("language-second")).value).toBe("nl");
  await click("Continuer");
  expect((await field("first_name")).value).toBe("Claire");
});

it("ends with the code of the recovery sheet, shown before the register is entered", async () => {
  await upToTheCentre();
  await click("Continuer");
  await click("Continuer");
  await type("first_name", "Claire");
  await type("last_name", "Noël");
  await type("passphrase", "brume tortue wagon citron");
  await type("passphrase_again", "brume tortue wagon citron");
  await click("Continuer");
  await screen.findByText("Étape 6 sur 6");
  await click("Créer le registre");
  await screen.findByRole("heading", { name: "Le registre est créé" });
  await screen.findByText(/une seule fois/);
  expect(desk()).toBeUndefined();
  expect(screen.queryByRole("button", { name: "Revenir à une sauvegarde" })).toBeNull();
  await click("Commencer");
  await expect.poll(() => desk()?.state).toBe("open");
  expect((await ask(commands.doorstep(false))).state).toBe("open");
});
