// A handout begun, validated, taken off the shelf and put back; whom it was given to; a draft that goes
// only when somebody says so twice.

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { ask, commands, type DocumentCard } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { languagesOfLeaflet } from "../programmes/declaration/leaflet";
import Given from "../file/Given.svelte";
import Document from "./Document.svelte";
import Documents from "./Documents.svelte";
import { libraryState } from "./library.svelte";
import { validationLacks } from "./validation";
import { origin } from "./words";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  libraryState().clear();
  pretendInJsdom();
});

const press = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");

describe("a validation", () => {
  it("names somebody, until a day to come or none", () => {
    const lacks = (validated_by: string, review_by: string) => validationLacks({ validated_by, review_by }, "2026-11-26");
    expect(lacks("  ", "")).toEqual(["validated_by"]);
    expect(lacks("Dr Exemple", "2026-11-26")).toEqual(["review_by"]);
    expect([lacks("Dr Exemple", ""), lacks("Dr Exemple", "2026-11-27")]).toEqual([[], []]);
  });

  it("is sent only with a name, and then stands on the page", async () => {
    render(Document, { name: "diabetes2-5" });
    await press(/^Valider/);
    const form = within(await screen.findByRole("complementary"));
    await fireEvent.click(form.getByRole("button", { name: "Valider la fiche" }));
    const field = await form.findByLabelText(/Relue et validée par/);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await fireEvent.input(field, { target: { value: "Dr Michel Exemple" } });
    await fireEvent.click(form.getByRole("button", { name: "Valider la fiche" }));
    expect(await screen.findByText("La fiche est validée.")).toBeTruthy();
    expect(await screen.findByText(/Dr Michel Exemple, 26\/11\/2026/)).toBeTruthy();
    expect(screen.getByText("Notre version 1 d’un modèle livré avec Sentier")).toBeTruthy();
  });
});

describe("whose handout it is", () => {
  const said = (change: Partial<DocumentCard>) => plain(origin({ own_version: null, of_model: true, from_centre: "", ...change } as DocumentCard));

  it("is ours, our wording of a model, another centre's, or one that ships", () => {
    expect(said({ own_version: 2, of_model: false })).toBe("Notre fiche, version 2");
    expect(said({ own_version: 2 })).toBe("Notre version 2 d’un modèle livré avec Sentier");
    expect(said({ of_model: false, from_centre: "Dinant" })).toBe("Vient de : Dinant");
    expect(said({})).toBe("Livrée avec Sentier");
  });
});

describe("off the shelf", () => {
  it("what is ours alone goes, and comes back", async () => {
    render(Document, { name: "own-market" });
    await press(/Autres actions/);
    await press(/Retirer de la bibliothèque/);
    expect(await screen.findByText(/Plus personne ne peut la choisir/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.id).toBe("document-restore"));
    await press(/La remettre/);
    expect(await screen.findByRole("button", { name: "Imprimer" })).toBeTruthy();
  });

  it("what is off it is listed in the library, and comes back from there", async () => {
    await ask(commands.retireHandout("own-market"));
    render(Documents, { tab: "library" });
    const retired = (await screen.findByText("Fiches retirées de la bibliothèque : 1", { normalizer: (text) => plain(text) ?? "" })).closest("details")!;
    expect(screen.queryByRole("link", { name: /marché de Givet/ })).toBeNull();
    await fireEvent.click(within(retired).getByRole("button", { hidden: true, name: /Remettre dans la bibliothèque/ }));
    expect(await screen.findByRole("link", { name: /marché de Givet/ })).toBeTruthy();
    expect(screen.queryByText(/Fiches retirées/)).toBeNull();
  });

  it("what cannot be read any more is told with its reason, and holds up nothing else", async () => {
    render(Documents, { tab: "library" });
    expect(await screen.findByText("Une fiche ne peut plus être lue")).toBeTruthy();
    expect(screen.getByText(/illisible à partir de la ligne 12/)).toBeTruthy();
    expect(await screen.findByRole("link", { name: "Comprendre le diabète" })).toBeTruthy();
  });

  it("no model goes", async () => {
    render(Document, { name: "diabetes2-4" });
    await screen.findByRole("button", { name: /Exporter le fichier/, hidden: true });
    expect(screen.queryByRole("button", { name: /Retirer/, hidden: true })).toBeNull();
  });

  it("a file is written, and the page says where", async () => {
    render(Document, { name: "own-market" });
    await press(/Autres actions/);
    await press(/Exporter le fichier/);
    expect(await screen.findByText("/registre/papers/own-market.toml")).toBeTruthy();
  });
});

describe("a newer model", () => {
  it("is told on the list and on the page, seen beside ours, and taken up as a draft", async () => {
    render(Documents, { tab: "library" });
    expect(await screen.findByText(/Un modèle plus récent est livré/)).toBeTruthy();
    cleanup();
    render(Document, { name: "diabetes2-hypo" });
    await press(/^Voir la différence/);
    expect(await screen.findByRole("img", { name: "Le modèle livré, page 1" })).toBeTruthy();
    expect(screen.getByRole("img", { name: "Notre version, page 1" })).toBeTruthy();
    await press(/^Reprendre ce modèle/);
    await waitFor(() => expect(location.hash).toBe("#/compose/diabetes2-hypo"));
  });

  it("is no longer told of once the centre keeps its own text", async () => {
    render(Document, { name: "diabetes2-hypo" });
    expect(await screen.findByText(/Un modèle plus récent est livré/)).toBeTruthy();
    await press(/^Garder notre texte/);
    await waitFor(() => expect(screen.queryByText(/Un modèle plus récent est livré/)).toBeNull());
  });
});

describe("whom it was given to", () => {
  it("names everybody, and marks who holds another version", async () => {
    render(Document, { name: "diabetes2-hypo" });
    const table = await screen.findByRole("table", { name: /Personnes pour qui/ });
    expect(within(table).getByRole("link", { name: "Anne Collard" }).getAttribute("href")).toBe("#/patients/p0/papers");
    expect(within(table).getAllByText("Il existe une version plus récente").length).toBe(2);
    expect(screen.getByText(/2 personnes ont une autre version/)).toBeTruthy();
  });

  it("the person's file says the same", async () => {
    render(Given, { patient: "p0" });
    const link = await screen.findByRole("link", { name: "Comprendre le diabète" });
    expect(link.getAttribute("href")).toBe("#/documents/diabetes2-1/p0");
    expect(screen.getAllByText("Il existe une version plus récente").length).toBe(1);
  });
});

describe("what is being written", () => {
  it("is thrown away only when somebody says so twice", async () => {
    render(Documents, { tab: "library" });
    await press(/Jeter le brouillon.*Mon petit/);
    await press(/^Le garder/);
    expect(screen.getByRole("link", { name: "Mon petit déjeuner" })).toBeTruthy();
    await press(/Jeter le brouillon.*Mon petit/);
    await press(/^Oui/);
    await waitFor(() => expect(screen.queryByRole("link", { name: "Mon petit déjeuner" })).toBeNull());
    expect(document.activeElement?.id).toBe("documents-new");
  });

  it("begins with a title, and opens to be written", async () => {
    render(Documents, { tab: "library" });
    await press(/Écrire une fiche/);
    const form = within(await screen.findByRole("complementary"));
    await fireEvent.click(form.getByRole("button", { name: "Commencer à écrire" }));
    const title = await form.findByLabelText("Titre");
    expect(title.getAttribute("aria-invalid")).toBe("true");
    await fireEvent.input(title, { target: { value: "Mes pieds l’hiver" } });
    await fireEvent.click(form.getByRole("button", { name: "Commencer à écrire" }));
    await waitFor(() => expect(location.hash).toBe("#/compose/own-new"));
  });
});

describe("a leaflet", () => {
  it("is in one language, or in two different ones", () => {
    expect([languagesOfLeaflet("fr", ""), languagesOfLeaflet("fr", "fr"), languagesOfLeaflet("fr", "nl")]).toEqual([["fr"], ["fr"], ["fr", "nl"]]);
  });
});
