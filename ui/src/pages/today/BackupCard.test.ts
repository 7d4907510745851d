// The card of the first page that says a backup is missing.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import BackupCard from "./BackupCard.svelte";

beforeEach(() => speak("fr"));

function wish(query: string): void {
  history.replaceState(null, "", query);
  pretendInJsdom();
}

const plain = () => document.body.textContent?.replaceAll(/\s+/g, " ");

describe("the card of backups", () => {
  it("is not there when all is well", async () => {
    wish("?backups=fine");
    render(BackupCard);
    await commands.backups();
    await waitFor(() => expect(screen.queryByText("Sauvegarde du registre")).toBeNull());
  });

  it.each([
    ["place-missing", "La clé ou le dossier /media/cle-usb n’est pas là ; sa copie a 4 jours."],
    ["missed", "Aucune sauvegarde complète depuis 9 jours."],
    ["failed", "Il n’y a plus de place dans /media/cle-usb"],
  ])("says %s and offers the one act", async (standing, words) => {
    wish(`?backups=${standing}`);
    render(BackupCard);
    const button = await screen.findByRole("button", { name: "Sauvegarder maintenant" });
    expect(plain()).toContain(words);
    await fireEvent.click(button);
    await waitFor(() => expect(screen.queryByText("Sauvegarde du registre")).toBeNull());
  });

  it("says why the act did not succeed, and stays", async () => {
    wish("?backups=place-missing&refuse=backUp:backup-place-missing:refused");
    render(BackupCard);
    await fireEvent.click(await screen.findByRole("button", { name: "Sauvegarder maintenant" }));
    expect((await screen.findByRole("alert")).textContent).toContain("clé débranchée");
    expect(screen.getByRole("button", { name: "Sauvegarder maintenant" })).toBeTruthy();
  });

  it("asks for a recovery code where none was made", async () => {
    wish("?backups=never");
    render(BackupCard);
    await screen.findByText(/n’a pas encore de code de secours/);
    expect(screen.getByRole("link", { name: "Voir les sauvegardes" }).getAttribute("href")).toBe("#/centre/safety");
  });
});
