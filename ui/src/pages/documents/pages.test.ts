// The pages of the documents in use: a reason before an overdue handout is printed, somebody's languages,
// a stack that goes on to its end and one that stops.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { commands, type BatchStanding } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Document from "./Document.svelte";
import Documents from "./Documents.svelte";
import { libraryState } from "./library.svelte";
import { stacksState } from "./making.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  libraryState().clear();
  stacksState().left = [];
  pretendInJsdom();
});

const select = (name: string) => screen.findByLabelText<HTMLSelectElement>(name);
const press = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

describe("the library", () => {
  it("shows fewer handouts while one types, and says how many of how many", async () => {
    render(Documents, { tab: "library" });
    await fireEvent.input(await screen.findByLabelText("Chercher une fiche"), { target: { value: "hypo" } });
    expect(screen.getByText("1 fiche sur 9")).toBeTruthy();
    await fireEvent.input(screen.getByLabelText("Chercher une fiche"), { target: { value: "zzz" } });
    await press(/Montrer toutes les fiches/);
    expect(screen.getByText("9 fiches")).toBeTruthy();
    expect(document.activeElement?.id).toBe("documents-search");
  });

  it("is walked through with the arrows, from the search and back to it", async () => {
    render(Documents, { tab: "library" });
    const search = await screen.findByLabelText("Chercher une fiche");
    await fireEvent.keyDown(search, { key: "ArrowDown" });
    expect(document.activeElement?.textContent?.trim()).toBe("Bouger au quotidien");
    await fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
    expect(document.activeElement?.textContent?.trim()).toBe("Comprendre le diabète");
    for (const _ of [1, 2]) await fireEvent.keyDown(document.activeElement!, { key: "ArrowUp" });
    expect(document.activeElement).toBe(search);
  });
});

describe("a handout", () => {
  it("shows its pages, and turns them", async () => {
    render(Document, { name: "diabetes2-4" });
    await screen.findByAltText(/^Page 1 sur 2/);
    await press(/Page suivante/);
    expect(await screen.findByAltText(/^Page 2 sur 2/)).toBeTruthy();
  });

  it("offers only languages it is written in, and says which are not", async () => {
    render(Document, { name: "copd-1" });
    const options = [...(await select("Première langue")).options];
    expect(options.filter(({ disabled }) => !disabled).map(({ value }) => value)).toEqual(["fr", "nl"]);
    expect(options.find(({ value }) => value === "ar")?.text).toBe("Arabe\u00a0: pas écrite dans cette langue");
  });

  it("takes the languages and the layout of whoever it is for", async () => {
    render(Document, { name: "diabetes2-4", patient: "p4" });
    await waitFor(async () => expect((await select("Deuxième langue")).value).toBe("nl"));
    expect((await select("Première langue")).value).toBe("fr");
  });

  it("whose review is overdue asks why before it is printed", async () => {
    render(Document, { name: "heart-failure-1" });
    await press(/^Imprimer$/);
    expect(screen.getByText(/dites pourquoi vous remettez/)).toBeTruthy();
    expect(screen.queryByText(/Le document est prêt/)).toBeNull();
    const why = screen.getByLabelText("Pourquoi la remettre malgré tout");
    expect(document.activeElement).toBe(why);
    await fireEvent.input(why, { target: { value: "La relecture est prévue demain" } });
    await press(/^Imprimer$/);
    expect(await screen.findByText(/Le document est prêt/)).toBeTruthy();
  });

  it("nobody knows is said", async () => {
    render(Document, { name: "nowhere" });
    expect(await screen.findByText(/n’est pas, ou n’est plus, dans la bibliothèque/)).toBeTruthy();
  });
});

describe("stacks", () => {
  const shown = () => render(Documents, { tab: "stacks" });
  const card = async (title: string) => (await screen.findByRole("heading", { name: title })).closest<HTMLElement>("li")!;

  it("begun just now are made to their end by themselves", async () => {
    const answer = await commands.startBatch({ handout: "diabetes2-4", of: { kind: "everybody" }, layout: null, booklet: false, lots_of: 25, despite: "" });
    stacksState().begun = (answer as { data: { answer: BatchStanding } }).data.answer;
    shown();
    expect(await screen.findByText(/La pile est prête.: Bouger au quotidien/)).toBeTruthy();
    expect(within(await card("Bouger au quotidien")).getByText("43 sur 43 personnes")).toBeTruthy();
  });

  it("stop when somebody says so, and can go on", async () => {
    shown();
    await press(/^Continuer.: Comprendre/);
    await press(/^Arrêter.: Comprendre/);
    expect(await screen.findByText(/La préparation est arrêtée/)).toBeTruthy();
    expect(await screen.findByRole("button", { name: /^Continuer.: Comprendre/ })).toBeTruthy();
  });

  it("stop when somebody leaves the page, and say so afterwards", async () => {
    const { unmount } = shown();
    await press(/^Continuer.: Comprendre/);
    await screen.findByRole("button", { name: /^Arrêter/ });
    unmount();
    await waitFor(() => expect(stacksState().making.now).toBeUndefined());
    shown();
    expect(await screen.findByText(/quand vous avez quitté cette page/)).toBeTruthy();
  });

  it("are removed only after a question", async () => {
    shown();
    await press(/^Retirer.: Prendre soin/);
    await press(/^Retirer la pile$/);
    expect(await screen.findByText(/La pile est retirée/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Prendre soin de ses pieds" })).toBeNull();
  });
});

describe("what is lacking", () => {
  it("is counted against everybody, and leads to the handout", async () => {
    render(Documents, { tab: "coverage" });
    expect(await screen.findByText(/38 personnes sont suivies\. 5 personnes attendent/)).toBeTruthy();
    const [first] = screen.getAllByRole("link", { name: "Mon poids, mes signes d’alerte" });
    expect(first?.getAttribute("href")).toBe("#/documents/heart-failure-1");
  });
});
