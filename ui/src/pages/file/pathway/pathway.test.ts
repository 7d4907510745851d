// The tab of pathways and its forms, by what a coordinator sees and presses.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../../i18n";
import { commands } from "../../../ipc";
import { file } from "../../../ipc/fake-file";
import { pretendInJsdom } from "../../../ipc/pretend-in-jsdom";
import { pathwaysOf } from "../../../ipc/fake-pathway-views";
import type { Panel } from "../panels";
import Pathway from "../Pathway.svelte";
import type { PathwayAct } from "./acts";
import ActPanel from "./ActPanel.svelte";

beforeEach(() => {
  speak("fr");
  window.scrollTo = () => {};
  pretendInJsdom();
});

const pathway = (index: number) => pathwaysOf(index)[0]!;

function tab(index: number) {
  const [show, did] = [vi.fn<(panel: Panel) => void>(), vi.fn()];
  render(Pathway, { file: file(index), doors: { show, did } });
  return { show, did };
}

function panel(act: PathwayAct, index: number) {
  const [show, did, onclose] = [vi.fn(), vi.fn(), vi.fn()];
  render(ActPanel, { file: file(index), act, doors: { show, did }, onclose });
  return { show, did, onclose };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const summary = () => screen.findByRole("group", { name: "Il reste quelque chose à corriger" });

describe("the tab", () => {
  it("shows what runs first, and what ended folded under its ending", async () => {
    tab(0);
    const running = await screen.findByRole("article", { name: "Vivre avec le diabète" });
    const ended = screen.getByText("Sortie le jeudi 12 juin 2025 : Parcours terminé.").closest("details");
    expect([ended?.open, running.compareDocumentPosition(ended!) & Node.DOCUMENT_POSITION_FOLLOWING]).toEqual([false, 4]);
  });

  it("says what comes next, and opens the form that takes it", async () => {
    const { show } = tab(1);
    const next = await screen.findByRole("group", { name: "Prochaine étape" });
    expect(next.textContent).toContain("Le bilan éducatif est à mener.");
    await fireEvent.click(within(next).getByRole("button"));
    expect(show.mock.lastCall?.[0]).toMatchObject({ kind: "pathway", act: { form: "assess", of: "shared" } });
  });

  it("says of a pathway written twice that it never counts, and offers nothing there", async () => {
    tab(4);
    const twin = (await screen.findByText(/jamais compté/)).closest("article");
    expect(within(twin!).queryByRole("button", { name: /Terminer|Autres actions|Préparer une lettre/ })).toBeNull();
  });

  it("says why something is due, by which rule and from which source", async () => {
    tab(0);
    const why = await screen.findByLabelText(/^Pourquoi . Lettre d’entrée au médecin$/);
    expect(why.parentElement?.textContent).toContain("Source publique d’exemple (fictive)");
    expect(why.parentElement?.textContent).toContain("Non vérifiée");
  });

  it("moves the focus to the next step when the button that did it is gone", async () => {
    const { did } = tab(0);
    await fireEvent.click(await screen.findByText("Mieux respirer à Fumay"));
    const back = screen.getByRole("button", { name: /Revenir sur cette fin/ });
    back.focus();
    await fireEvent.click(back);
    await waitFor(() => expect(did).toHaveBeenCalledWith(expect.stringContaining("Le parcours continue."), expect.any(Function)));
    await waitFor(() => expect(document.activeElement?.id).toBe("next-e0-p0"));
  });
});

describe("ending a pathway", () => {
  it("asks for the reason, and for words when it is another one", async () => {
    panel({ form: "end", pathway: pathway(0) }, 0);
    await press("Terminer le parcours");
    expect((await summary()).textContent).toContain("Choisissez le motif.");
    await fireEvent.change(screen.getByLabelText("Motif"), { target: { value: "other" } });
    await press("Terminer le parcours");
    await waitFor(async () => expect((await summary()).textContent).toContain("Un autre motif se dit en quelques mots."));
  });

  it("offers the letter to the doctor next, and a way back", async () => {
    const { show, did } = panel({ form: "end", pathway: pathway(3) }, 3);
    await fireEvent.change(screen.getByLabelText("Motif"), { target: { value: "moved" } });
    await press("Terminer le parcours");
    await waitFor(() => expect(show.mock.lastCall?.[0]).toMatchObject({ act: { form: "draft", of: "drop-out" } }));
    expect(did).toHaveBeenCalledWith("Le parcours est terminé.", expect.any(Function));
  });

  it("of somebody who never began is a non-inclusion", async () => {
    const sent = vi.spyOn(commands, "endPathway");
    panel({ form: "end", pathway: pathway(5) }, 5);
    expect(screen.queryByRole("option", { name: "Perdu de vue" })).toBeNull();
    await fireEvent.change(screen.getByLabelText("Motif"), { target: { value: "distance" } });
    await press("Ne pas inclure");
    await waitFor(() => expect(sent.mock.lastCall?.[0]).toMatchObject({ kind: "not-included", reason: "distance" }));
  });
});

describe("a plan", () => {
  it("without any goal is not sent", async () => {
    const sent = vi.spyOn(commands, "agreePlan");
    panel({ form: "plan", pathway: pathway(5) }, 5);
    await press(await screen.findByText("Enregistrer").then(() => "Enregistrer"));
    expect((await summary()).textContent).toContain("Choisissez au moins une compétence");
    expect(sent).not.toHaveBeenCalled();
  });

  it("keeps a skill in the person’s own words", async () => {
    const sent = vi.spyOn(commands, "agreePlan");
    panel({ form: "plan", pathway: pathway(5) }, 5);
    await fireEvent.click(await screen.findByRole("checkbox", { name: /Bouger chaque jour/ }));
    await fireEvent.input(screen.getByLabelText("Avec les mots de la personne"), { target: { value: "Aller au marché" } });
    await press("Enregistrer");
    await waitFor(() => expect(sent.mock.lastCall?.[0].goals).toEqual([{ code: "move", kind: "self-care", safety: false, words: "Aller au marché", level: "not-addressed" }]));
  });
});

describe("an assessment", () => {
  it("keeps what was answered, and what was not stays empty", async () => {
    const sent = vi.spyOn(commands, "leadAssessment");
    const { onclose } = panel({ form: "assess", of: "shared", pathway: pathway(1) }, 1);
    const question = await screen.findByRole("radiogroup", { name: /Y a-t-il près de vous/ });
    await fireEvent.click(within(question).getByLabelText("Oui"));
    expect(screen.getByText("Réponses : 1 sur 5")).toBeTruthy();
    await press("Enregistrer");
    await waitFor(() => expect(onclose).toHaveBeenCalled());
    const answers = sent.mock.lastCall?.[0].answers.map(({ value }) => value);
    expect(answers).toEqual(["", "yes", "", "", ""]);
  });

  it("opens again as it was when it closed by mistake", async () => {
    const act = { form: "assess", of: "updated", pathway: pathway(0) } as const;
    const first = render(ActPanel, { file: file(0), act, doors: { show: vi.fn(), did: vi.fn() }, onclose: vi.fn() });
    await fireEvent.input(await screen.findByLabelText(/Besoins, ressources/), { target: { value: "Vit seule" } });
    first.unmount();
    panel(act, 0);
    expect((await screen.findByLabelText<HTMLTextAreaElement>(/Besoins, ressources/)).value).toBe("Vit seule");
  });
});

describe("a letter", () => {
  const draft = () => panel({ form: "letter", letter: "w-0", pathway: pathway(0) }, 0);

  it("is saved before it is looked at", async () => {
    const [saved, printed] = [vi.spyOn(commands, "saveLetter"), vi.spyOn(commands, "printLetter")];
    draft();
    await fireEvent.input(await screen.findByLabelText(/Texte/), { target: { value: "Docteur,\n\nMerci." } });
    await press("Voir et imprimer");
    await screen.findByText(/lettre\.pdf/);
    expect(saved.mock.lastCall?.[0].paragraphs).toEqual(["Docteur,", "Merci."]);
    expect(saved.mock.invocationCallOrder[0]).toBeLessThan(printed.mock.invocationCallOrder[0]!);
  });

  it("that left is read, and cannot be written any more", async () => {
    panel({ form: "letter", letter: "w-1", pathway: pathway(0) }, 0);
    expect(await screen.findByText("Partie le vendredi 13 juin 2025")).toBeTruthy();
    await tick();
    expect(screen.queryAllByRole("textbox")).toEqual([]);
  });

  it("is noted as sent only with the day and the way", async () => {
    const { did } = panel({ form: "send", letter: "w-0", pathway: pathway(0) }, 0);
    await press("Noter l’envoi");
    expect((await summary()).textContent).toContain("Choisissez comment la lettre est partie.");
    await fireEvent.click(screen.getByLabelText("Par la poste"));
    await press("Noter l’envoi");
    await waitFor(() => expect(did).toHaveBeenCalledWith("L’envoi est noté."));
  });
});

describe("a referral", () => {
  it("to a programme the person follows already is stopped at its field", async () => {
    panel({ form: "refer", pathways: pathwaysOf(0) }, 0);
    await screen.findByRole("option", { name: "Vivre avec le diabète" });
    await fireEvent.change(screen.getByLabelText("Programme"), { target: { value: "g1" } });
    await press("Noter l’orientation");
    expect((await summary()).textContent).toContain("La personne suit déjà ce programme.");
  });

  it("offers a follow-up only after an evaluated pathway of that programme", async () => {
    panel({ form: "refer", pathways: pathwaysOf(0) }, 0);
    await screen.findByRole("option", { name: "Mieux respirer à Fumay" });
    expect(screen.queryByLabelText(/Offre de suivi/)).toBeNull();
    await fireEvent.change(screen.getByLabelText("Programme"), { target: { value: "g3" } });
    await waitFor(() => expect(screen.getAllByLabelText(/Offre de suivi/)).toHaveLength(2));
  });
});
