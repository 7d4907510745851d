// The schedule: keys of its grid, its groups, a new session, a cancelled half-day.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import type { BadDaySession } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { scheduleAnswers } from "../../ipc/fake-schedule";
import { place, turn } from "../../router.svelte";
import { asked } from "./asked.svelte";
import { blankBadDay, toCancel } from "./bad-day";
import BadDay from "./BadDay.svelte";
import Calendar from "./Calendar.svelte";
import { rowsOf } from "./groups";
import { stepFor, type Pressed } from "./keys";
import { dropNewSession } from "./new-session";
import NewSession from "./NewSession.svelte";

const DAY = "2026-11-26";
const choices = scheduleAnswers({}).scheduleChoices();

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
  asked().all();
  asked().by = "day";
  asked().day = DAY;
  dropNewSession();
});

describe("the keys of the grid", () => {
  const letters = { add: "n", today: "a" };
  const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
  const step = (key: string, held: Partial<Pressed> = {}) => stepFor({ key, ...plain, ...held }, DAY, letters);

  it.each([
    ["ArrowRight", "2026-11-27"],
    ["ArrowLeft", "2026-11-25"],
    ["ArrowDown", "2026-12-03"],
    ["ArrowUp", "2026-11-19"],
    ["PageDown", "2026-12-26"],
    ["PageUp", "2026-10-26"],
    ["Home", "2026-11-23"],
    ["End", "2026-11-29"],
  ])("%s goes to %s", (key, day) => expect(step(key)).toEqual({ do: "go", day }));

  it("knows the letters of the language, and leaves keys with Ctrl or Alt alone", () => {
    expect(step("N")).toEqual({ do: "add" });
    expect(step("a")).toEqual({ do: "today" });
    expect(step("t")).toEqual({ do: "nothing" });
    expect(step("a", { ctrlKey: true })).toEqual({ do: "nothing" });
    expect(step("ArrowLeft", { altKey: true })).toEqual({ do: "nothing" });
  });
});

describe("the week by room or by person", () => {
  const days = scheduleAnswers({}).schedule({ from: "2026-11-23", to: "2026-11-29", place: null, room: null, professional: null, programme: null }).days;

  it("shows a session two people lead in both rows, and those nobody leads last", () => {
    const rows = rowsOf(days, "professional");
    expect(rows.at(-1)?.id).toBe("");
    const shared = rows.filter(({ days }) => days[3]?.some(({ card }) => card.id === "s3"));
    expect(shared.map(({ name }) => name)).toEqual(["Claire Noël", "Marc Lambert"]);
  });

  it("loses no session by room", () => {
    const count = rowsOf(days, "room").flatMap(({ days }) => days.flat()).length;
    expect(count).toBe(days.flatMap(({ sessions }) => sessions).length);
  });
});

describe("the list", () => {
  it("says what closes a day, who is away, why a session is cancelled and with whom it is joint", async () => {
    render(Calendar, { tab: "agenda", choices });
    expect(await screen.findByText(/Annulée.: Intempéries/)).toBeTruthy();
    expect(screen.getByText("Semaine gardée libre : Semaine des formations")).toBeTruthy();
    expect(screen.getByText(/En congé.: Marc Lambert/)).toBeTruthy();
    expect(screen.getByText(/Avec Maison médicale de Dinant \(Belgique\)/)).toBeTruthy();
    expect(screen.getByText("Marc Lambert : demandé, sans réponse")).toBeTruthy();
  });

  it("is narrowed by person, and shown whole again", async () => {
    render(Calendar, { tab: "agenda", choices });
    await screen.findByText(/Annulée/);
    const before = document.querySelectorAll("li.line").length;
    await fireEvent.change(screen.getByLabelText("Qui anime", { selector: "select" }), { target: { value: "t3" } });
    expect(await screen.findByText("Aucune séance ne correspond à ce filtre.")).toBeTruthy();
    await fireEvent.click(screen.getAllByText("Tout montrer")[0]!);
    await waitFor(() => expect(document.querySelectorAll("li.line")).toHaveLength(before));
  });

  it("moves the focus with the arrows, keeps the day in the address, and begins a session there with N", async () => {
    turn({ page: "schedule", tab: "month", day: DAY });
    render(Calendar, { tab: "month", choices });
    const cell = (await screen.findByRole("button", { name: /^Jeudi 26 novembre 2026, aujourd’hui, 2 séances/ })) as HTMLElement;
    cell.focus();
    await fireEvent.keyDown(cell, { key: "ArrowRight" });
    expect(place()).toMatchObject({ page: "schedule", tab: "month", day: "2026-11-27" });
    await fireEvent.keyDown(cell, { key: "n" });
    expect(asked().day).toBe(DAY);
    expect(location.hash).toBe("#/schedule/new");
  });
});

describe("a new session", () => {
  const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  async function filled() {
    render(NewSession);
    await screen.findByLabelText("Programme");
    await choose("Programme", "g1");
    await choose("Séance du parcours", "feet");
    await choose("Lieu", "l1");
  }

  it("takes length and places from the theme, and says what stands in its way with free times", async () => {
    await filled();
    expect((screen.getByLabelText("Durée") as HTMLInputElement).value).toBe("90");
    expect(await screen.findByText(/est déjà prise de 14:00 à 16:00/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: /vendredi 27 novembre 2026/ }));
    expect(await screen.findByText("Rien ne s’y oppose.")).toBeTruthy();
    expect(screen.queryByText("Pourquoi malgré tout")).toBeNull();
  });

  it("asks why before it is saved against something hard", async () => {
    await filled();
    await screen.findByText(/est déjà prise/);
    await fireEvent.click(screen.getByRole("button", { name: "Planifier la séance" }));
    expect(await screen.findAllByText(/dites pourquoi vous le faites malgré tout/)).toHaveLength(2);
    await fireEvent.input(screen.getByLabelText("Pourquoi malgré tout"), { target: { value: "Accord entre les groupes" } });
    await fireEvent.click(screen.getByRole("button", { name: "Planifier la séance" }));
    await waitFor(() => expect(location.hash).toBe("#/sessions/s3/sheet"));
  });

  it("is there again after somebody left", async () => {
    const first = render(NewSession);
    await screen.findByLabelText("Programme");
    await fireEvent.input(screen.getByLabelText("Thème"), { target: { value: "Marcher ensemble" } });
    first.unmount();
    render(NewSession);
    expect(((await screen.findByLabelText("Thème")) as HTMLInputElement).value).toBe("Marcher ensemble");
  });

  it("shows every day of a series, and leaves one out by hand", async () => {
    await filled();
    await choose("Se répète", "week");
    expect(await screen.findByText(/séances, sur 6 jours/)).toBeTruthy();
    const before = screen.getByText(/séances, sur 6 jours/).textContent;
    await fireEvent.click(screen.getByRole("checkbox", { name: "Tenir la séance du jeudi 3 décembre 2026" }));
    await waitFor(() => expect(screen.getByText(/séances, sur 6 jours/).textContent).not.toBe(before));
  });
});

describe("a day that is cancelled", () => {
  it("shows the sessions and whom to call first, then cancels and can be taken back", async () => {
    render(BadDay, { choices, onclose: () => {} });
    expect(await screen.findByText("2 séances n’auraient pas lieu")).toBeTruthy();
    const calls = document.querySelectorAll("aside ol li");
    expect(within(calls[0] as HTMLElement).getByText(/Part de chez soi à 12:40/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Annuler 2 séances" }));
    expect(await screen.findAllByText("Choisissez pourquoi.")).toHaveLength(2);
    await fireEvent.change(screen.getByLabelText("Pourquoi"), { target: { value: "weather" } });
    await fireEvent.click(screen.getByRole("button", { name: "Annuler 2 séances" }));
    expect(await screen.findByText(/2 séances sont annulées le jeudi 26 novembre 2026/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Annuler une journée ou une demi-journée");
    expect(screen.getByRole("link", { name: "Ouvrir les appels" }).getAttribute("href")).toBe("#/calls");
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    expect(await screen.findByText("Action annulée.")).toBeTruthy();
  });

  it("takes the first free time of every session, and prints one letter for each person", async () => {
    render(BadDay, { choices, onclose: () => {} });
    await fireEvent.change(screen.getByLabelText("Pourquoi"), { target: { value: "strike" } });
    await fireEvent.click(await screen.findByRole("button", { name: "Prendre le premier moment libre pour toutes" }));
    const times = screen.getAllByLabelText(/^Nouvelle date pour/) as HTMLSelectElement[];
    expect(times.map(({ value }) => value)).toEqual(["2026-11-27T14:00:00", "2026-12-01T14:00:00"]);
    await fireEvent.change(times[1]!, { target: { value: "" } });
    expect(screen.getByRole("button", { name: "Ne prendre aucune nouvelle date" })).toBeTruthy();
    await new Promise((over) => setTimeout(over, 400)); // The preview is asked anew a moment after a choice.
    await fireEvent.click(screen.getByRole("button", { name: "Annuler 2 séances" }));
    expect(await screen.findByText(/Une séance est replanifiée, avec les mêmes personnes/)).toBeTruthy();
    expect(screen.getAllByText(/^Nouvelle date : vendredi 27 novembre 2026, 14:00/).length).toBeGreaterThan(0);
    expect(screen.getByText(/Une personne est sans adresse complète/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Imprimer 3 lettres" }));
    expect(await screen.findByText("/registre/papers/people-notices.pdf")).toBeTruthy();
  });

  it("plans new times for the sessions that are shown only", () => {
    const form = { ...blankBadDay(DAY), times: { s3: "2026-12-03T14:00:00", gone: "2026-12-03T14:00:00" } };
    const sessions = [{ card: { id: "s3" }, free: [], conflicts: [] }] as unknown as BadDaySession[];
    expect(toCancel(form, sessions).new_times).toEqual([{ session: "s3", from: "2026-12-03T14:00:00" }]);
    expect(toCancel(form).new_times).toHaveLength(2);
  });
});
