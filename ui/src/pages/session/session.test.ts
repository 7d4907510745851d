// A session's sheet: its facts, answers of who leads it, moving, cancelling.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { scheduleAnswers } from "../../ipc/fake-schedule";
import { dropDraft } from "../../people/drafts.svelte";
import { actsOf } from "./acts";
import Session from "./Session.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
  for (const act of ["move", "cancel", "session"]) dropDraft(`${act} s3`);
});

const nothing = createRawSnippet(() => ({ render: () => "<p></p>" }));
const open = async (id = "s3") => {
  render(Session, { id, tab: "sheet", places: nothing, cars: nothing });
  await screen.findByRole("tab", { name: "Séance" });
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

it("leaves what was held or cancelled as it is, and moves nothing that has marks other than excuses", () => {
  const view = scheduleAnswers({}).sessionSheet("s3");
  const as = (change: object) => actsOf({ ...view, line: { ...view.line, card: { ...view.line.card, ...change } } });
  expect(as({})).toEqual(["change", "move", "cancel"]);
  const { excused } = view.line;
  expect(as({ marked: excused })).toEqual(["change", "move", "cancel"]);
  expect(as({ marked: excused + 1 })).toEqual(["change"]);
  expect(as({ status: "held" })).toEqual([]);
  expect(as({ status: "cancelled" })).toEqual([]);
});

it("says what stands in its way, who was invited, and who called about it", async () => {
  await open();
  expect(screen.getByText(/est déjà prise de 15:30 à 17:00 par « Atelier BPCO »/)).toBeTruthy();
  expect(screen.getByText("7 invitées par lettre · Une personne appelée · 2 lettres imprimées et pas encore parties · Une personne pas encore invitée")).toBeTruthy();
  expect(screen.getByText(/Pas encore invitées.: Marie Lefèvre/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Fatima Benali" })).toBeTruthy();
});

it("keeps an answer at once, and takes it back", async () => {
  await open();
  const answer = screen.getByLabelText("Réponse de Marc Lambert") as HTMLSelectElement;
  await fireEvent.change(answer, { target: { value: "declined" } });
  expect(await screen.findByText(/Marc Lambert.: refuse/)).toBeTruthy();
  await press(/Annuler l’action/);
  await waitFor(() => expect(answer.value).toBe("asked"));
});

describe("moving", () => {
  it("shows where those that follow go, names those that stay, and tells whom to call", async () => {
    await open();
    await press("Déplacer");
    await fireEvent.input(await screen.findByLabelText("Jour"), { target: { value: "27" } });
    await fireEvent.click(screen.getByLabelText("Celle-ci et les 2 suivantes"));
    expect(await screen.findByText(/Une séance ne bouge pas/)).toBeTruthy();
    expect(screen.getByText(/À.: vendredi 27 novembre 2026/)).toBeTruthy();
    await press("Déplacer 3 séances");
    expect(await screen.findByText("3 séances sont déplacées.")).toBeTruthy();
    expect(screen.getByText(/Prévenez maintenant 4 personnes/)).toBeTruthy();
  });

  it("does not move to where it is, and asks why when a room is taken", async () => {
    await open();
    await press("Déplacer");
    await press("Déplacer la séance");
    expect(await screen.findAllByText(/C’est déjà son jour/)).toHaveLength(2);
    await fireEvent.input(screen.getByLabelText("Jour"), { target: { value: "3" } });
    await fireEvent.input(screen.getByLabelText("Mois"), { target: { value: "12" } });
    expect(await screen.findByLabelText("Pourquoi malgré tout")).toBeTruthy();
    await press("Déplacer la séance");
    expect(await screen.findAllByText(/dites pourquoi vous le faites malgré tout/)).toHaveLength(2);
  });
});

it("cancels with a cause, and shows it as cancelled", async () => {
  await open();
  await press("Annuler la séance");
  const [, confirm] = screen.getAllByRole("button", { name: "Annuler la séance" });
  await fireEvent.click(confirm!);
  expect(await screen.findAllByText("Choisissez pourquoi.")).toHaveLength(2);
  await fireEvent.change(screen.getByLabelText("Pourquoi"), { target: { value: "strike" } });
  await fireEvent.click(screen.getAllByRole("button", { name: "Annuler la séance" }).at(-1)!);
  expect(await screen.findByText("La séance est annulée.")).toBeTruthy();
  expect(await screen.findByText(/Annulée le jeudi 26 novembre 2026.: Grève/)).toBeTruthy();
});
