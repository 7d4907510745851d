// Whom to call: a call is written down in place and the next person has the focus; a missed session is
// made up; a message is in the person's language.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { dropDraft } from "../../people/drafts.svelte";
import Calls from "./Calls.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  dropDraft("call p5 missed");
  pretendInJsdom();
});

const shown = () => render(Calls, { tab: "missed" });
const press = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const card = (name: string) => screen.getByRole("link", { name }).closest<HTMLElement>("li.card")!;

describe("the call list", () => {
  it("gives the focus to the next person once a call is written down", async () => {
    shown();
    await press(/Noter l’appel.: Benali Fatima/);
    await fireEvent.click(screen.getByLabelText("Pas de réponse"));
    expect(screen.getByLabelText<HTMLInputElement>("Rappeler").checked).toBe(true);
    await fireEvent.submit(screen.getByLabelText("Pas de réponse").closest("form")!);
    await waitFor(() => expect(document.activeElement?.id).toBe("log-missed-p1"));
    expect(screen.queryByRole("link", { name: "Benali Fatima" })).toBeNull();
    expect(screen.getByText(/Ensuite.: Maillet Bernard/)).toBeTruthy();
  });

  it("asks what comes next before it writes a call down", async () => {
    shown();
    await press(/Noter l’appel.: Benali Fatima/);
    await fireEvent.click(screen.getByLabelText("Personne jointe"));
    await fireEvent.submit(screen.getByLabelText("Personne jointe").closest("form")!);
    expect(await screen.findAllByText(/Choisissez la suite/)).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Benali Fatima" })).toBeTruthy();
  });

  it("keeps what is typed when the form is closed with Escape", async () => {
    shown();
    await press(/Noter l’appel.: Benali Fatima/);
    await fireEvent.input(screen.getByLabelText(/^Note\b/), { target: { value: "le fils répond" } });
    await fireEvent.keyDown(screen.getByLabelText(/^Note\b/), { key: "Escape" });
    await press(/Noter l’appel.: Benali Fatima/);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Note\b/).value).toBe("le fils répond");
  });

  it("shows the number, the languages, the interpreter and earlier calls", async () => {
    shown();
    await screen.findByRole("link", { name: "Benali Fatima" });
    const one = within(card("Benali Fatima"));
    expect(one.getByText("+33 6 00 00 00 15")).toBeTruthy();
    expect(one.getByText(/arabe et néerlandais/)).toBeTruthy();
    expect(one.getByText("A besoin d’un interprète")).toBeTruthy();
    expect(one.getByText("Le fils répond ; rappeler après 17 heures.")).toBeTruthy();
    expect(within(card("Simon Jean-Luc")).getByText("Aucun numéro dans le dossier")).toBeTruthy();
  });

  it("says why a session does not make the missed one up, and offers no button there", async () => {
    shown();
    await press(/Une autre date.: Benali Fatima/);
    const full = (await screen.findByText("Complète.")).closest("li")!;
    expect(within(full).getByText(/une langue que la personne ne parle pas/)).toBeTruthy();
    expect(within(full).queryByRole("button")).toBeNull();
  });

  it("writes the other date into the call once the person is on its list", async () => {
    shown();
    await press(/Une autre date.: Benali Fatima/);
    await fireEvent.click((await screen.findAllByRole("button", { name: /Inscrire à cette date/ }))[0]!);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Vient à une autre date").checked).toBe(true));
    expect(screen.getByText("jeudi 3 décembre 2026")).toBeTruthy();
  });

  it("prepares a message in the person's language and copies it", async () => {
    const writeText = vi.fn(async () => {});
    Object.assign(navigator, { clipboard: { writeText } });
    shown();
    await press(/Préparer un message.: Benali Fatima/);
    const text = (await screen.findByText(/Dag Fatima/)).closest("blockquote")!;
    expect(text.lang).toBe("nl");
    await press(/Copier le texte/);
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^Dag Fatima/));
    expect(await screen.findByText("Le texte est copié.")).toBeTruthy();
  });

  it("says in kind words that there is nobody to call", async () => {
    history.replaceState(null, "", "?empty");
    pretendInJsdom();
    shown();
    expect(await screen.findByText(/Personne à appeler/)).toBeTruthy();
  });
});
