// Nobody is erased by a slip.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { pretend } from "../../ipc/fake";
import { file } from "../../ipc/fake-file";
import { commands } from "../../ipc";
import EraseDialog from "./EraseDialog.svelte";

beforeEach(() => {
  pretend();
  speak("fr");
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

async function erase(number: string) {
  const asked = vi.spyOn(commands, "erasePerson");
  render(EraseDialog, { file: file(0), onclose: () => {} });
  await fireEvent.click(screen.getByLabelText("La personne l’a demandé"));
  await fireEvent.click(screen.getByRole("button", { name: "Choisir le dossier…" }));
  await screen.findByText("/documents/sentier");
  await fireEvent.input(screen.getByLabelText(/Retapez le numéro/), { target: { value: number } });
  await fireEvent.click(screen.getByRole("button", { name: "Effacer pour de bon" }));
  return asked;
}

describe("erasing", () => {
  it("is refused while the file number is another one", async () => {
    const asked = await erase("P-0002-B");
    expect(await screen.findAllByText(/Ce n’est pas le numéro de ce dossier/)).toHaveLength(2);
    expect(asked).not.toHaveBeenCalled();
  });

  it("with the right number ends with the certificate", async () => {
    const asked = await erase(" p-0001-a ");
    expect(await screen.findByText(/E-2026-0003 est ici/)).toBeTruthy();
    expect(asked.mock.lastCall?.[0]).toMatchObject({ file_number: "P-0001-A", reason: "asked" });
  });
});
