// Closed days: what a free week touches is named with new times and can be taken back; another calendar
// says what it could not read.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { dropDraft } from "../../people/drafts.svelte";
import Closures from "./Closures.svelte";
import { mondayOf, sundayOf } from "./weeks";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  for (const draft of ["free-week", "leave"]) dropDraft(draft);
  pretendInJsdom();
});

async function type(id: string, [day, month, year]: [string, string, string]) {
  const group = document.getElementById(`act-${id}`)!.closest<HTMLElement>("[role=group]")!;
  const boxes = within(group).getAllByRole("textbox");
  for (const [at, value] of [day, month, year].entries()) await fireEvent.input(boxes[at]!, { target: { value } });
}

const submit = () => fireEvent.submit(document.querySelector("aside form")!);

describe("closed days", () => {
  it("begin on Monday and end on Sunday, over the end of a year too", () => {
    expect([mondayOf("2027-01-03"), sundayOf("2027-01-03")]).toEqual(["2026-12-28", "2027-01-03"]);
    expect(mondayOf("2026-12-28")).toBe("2026-12-28");
  });

  it("name the sessions of a week that is kept free, with new times, and move nothing", async () => {
    render(Closures);
    await fireEvent.click(await screen.findByText("Garder une semaine libre"));
    await type("day", ["9", "12", "2026"]);
    await fireEvent.input(screen.getByLabelText("Pourquoi"), { target: { value: "Inventaire" } });
    await submit();
    const notice = (await screen.findByText("2 séances sont prévues à ce moment")).closest<HTMLElement>(".notice")!;
    expect(within(notice).getByText("Jeudi 17 décembre 2026, 14:00 – 16:00")).toBeTruthy();
    expect(within(notice).getByText(/Aucun moment libre/)).toBeTruthy();
    expect(screen.getByText("La semaine du lundi 7 décembre 2026 au dimanche 13 décembre 2026 est gardée libre.")).toBeTruthy();
  });

  it("are taken back with one key", async () => {
    render(Closures);
    await fireEvent.click(await screen.findByRole("button", { name: /Rendre la semaine du lundi 10 mai 2027/ }));
    await waitFor(() => expect(screen.queryByText("Inventaire")).toBeNull());
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    expect(await screen.findByText("Inventaire")).toBeTruthy();
  });

  it("refuse a leave that ends before it begins, before anything is sent", async () => {
    render(Closures);
    await fireEvent.click(await screen.findByText("Noter une absence"));
    await type("first", ["9", "12", "2026"]);
    await type("last", ["8", "12", "2026"]);
    await submit();
    expect((await screen.findAllByText(/Le dernier jour vient avant le premier/)).length).toBeGreaterThan(0);
  });

  it("say that the dates of a holiday are to be checked", async () => {
    render(Closures);
    const row = (await screen.findByText("Vacances d’été")).closest("tr")!;
    expect(within(row).getByText("Dates à vérifier")).toBeTruthy();
  });

  it("say what another calendar left out and where a time zone was guessed", async () => {
    render(Closures);
    await fireEvent.click(await screen.findByText("Lire un agenda"));
    const whom = screen.getByLabelText<HTMLSelectElement>("Agenda de qui, ou de quelle salle");
    await waitFor(() => expect(whom.options.length).toBeGreaterThan(1));
    await fireEvent.change(whom, { target: { value: whom.options[1]!.value } });
    await fireEvent.click(screen.getByText("Choisir le fichier"));
    await screen.findByText("agenda-de-claire.ics");
    await submit();
    expect(await screen.findByText("12 moments sont repris de ce fichier.")).toBeTruthy();
    expect(screen.getByText(/Une entrée n’a pas pu être lue/)).toBeTruthy();
    expect(screen.getByText(/Le fuseau horaire de 2 entrées/)).toBeTruthy();
  });
});
