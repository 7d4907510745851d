// Another centre's programme: read, compared, taken in pieces or whole; a bad file takes nothing.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { speak } from "../../../i18n";
import { pretendInJsdom } from "../../../ipc/pretend-in-jsdom";
import ImportProgramme from "../ImportProgramme.svelte";

beforeEach(() => speak("fr"));
afterEach(() => history.replaceState(null, "", "?"));

async function choose(search = "?") {
  history.replaceState(null, "", search);
  pretendInJsdom();
  render(ImportProgramme);
  await fireEvent.click(screen.getByRole("button", { name: "Choisir un fichier" }));
}

it("says where the file comes from and which key to compare", async () => {
  await choose();
  expect(await screen.findByText("8c2e 41d0 97ab 3f6c")).toBeTruthy();
  expect(screen.getByText(/comparez la clé au téléphone/)).toBeTruthy();
});

it("takes the ticked pieces into one's own programme", async () => {
  await choose();
  await fireEvent.click(await screen.findByRole("checkbox", { name: /Mon inhalateur/ }));
  await fireEvent.click(screen.getByRole("button", { name: /Reprendre les éléments cochés/ }));
  expect(await screen.findByText(/Un élément de Maison médicale de Dinant est repris dans/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Voir le parcours" }).getAttribute("href")).toBe("#/programmes/g3/pathway");
});

it("asks, where nothing is compared, whose text of a handout of the same name is to be given", async () => {
  await choose("?empty");
  expect(await screen.findByText(/Une fiche de ce fichier a le nom d’une des nôtres/)).toBeTruthy();
  expect(screen.getByText(/Sans coche, la nôtre reste/)).toBeTruthy();
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
});

it("takes nothing while nothing is ticked", async () => {
  await choose();
  await fireEvent.click(await screen.findByRole("button", { name: /Reprendre les éléments cochés/ }));
  expect(await screen.findByText("Cochez d’abord au moins un élément.")).toBeTruthy();
});

it("takes the whole when there is nothing to compare with", async () => {
  await choose("?empty");
  await fireEvent.click(await screen.findByRole("button", { name: "Reprendre le tout comme nouveau programme" }));
  await waitFor(() => expect(screen.getByText(/est maintenant aussi le vôtre/)).toBeTruthy());
});

it("says of a file that cannot be read that nothing was taken", async () => {
  await choose("?refuse=readProgrammeFile:programme-file-changed:refused");
  expect(await screen.findByText(/Rien n’a été repris/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Reprendre/ })).toBeNull();
});
