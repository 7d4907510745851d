// Setting the numbers of a rule: their effect is seen first, then they are kept.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { register } from "../../ipc/fake-register";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { dropDraft } from "../../people/drafts.svelte";
import RuleForm from "./RuleForm.svelte";

beforeEach(() => {
  speak("fr");
  window.scrollTo = () => {};
  history.replaceState(null, "", "?");
  pretendInJsdom();
  dropDraft("rule fr-grand-est-counting");
  dropDraft("rule fr-team");
});

function open(name: string) {
  const rule = register({}).rules().find((one) => one.rule.name === name)!;
  const [onsaved, onclose] = [vi.fn(), vi.fn()];
  return { ...render(RuleForm, { rule, onsaved, onclose }), onsaved, onclose };
}

const save = () => fireEvent.click(screen.getByRole("button", { name: "Fixer ces nombres" }));
const see = () => fireEvent.click(screen.getByRole("button", { name: "Voir l’effet" }));
const why = () => fireEvent.input(screen.getByLabelText(/Qui le dit/), { target: { value: "Courrier du 12 janvier" } });
const no = () => fireEvent.click(screen.getAllByRole("radio", { name: "Non" })[0]!);

describe("new numbers of a rule that can be tried", () => {
  it("are not kept before their effect was seen", async () => {
    const { onclose } = open("fr-grand-est-counting");
    await why();
    await no();
    await save();
    expect(screen.getAllByText(/Voyez d’abord l’effet/).length).toBeGreaterThan(0);
    expect(onclose).not.toHaveBeenCalled();
  });

  it("say how many meet the rule, and who no longer does", async () => {
    open("fr-grand-est-counting");
    await no();
    await see();
    await waitFor(() => expect(screen.getByText(/37 au lieu de 41/)).toBeTruthy());
    expect(screen.getByText(/Ces 4 personnes ne la rempliraient plus/)).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "Noël Cécile" })).toHaveLength(1);
  });

  it("must be tried again once they change, and are kept after that", async () => {
    const { onsaved, onclose } = open("fr-grand-est-counting");
    await why();
    await see();
    await no();
    expect(screen.queryByText(/au lieu de/)).toBeNull();
    await save();
    expect(onclose).not.toHaveBeenCalled();
    await see();
    await waitFor(() => expect(screen.getByText(/au lieu de/)).toBeTruthy());
    await save();
    await waitFor(() => expect(onclose).toHaveBeenCalledTimes(1));
    expect(onsaved).toHaveBeenCalledWith("fr-grand-est-counting");
  });
});

describe("new numbers of another rule", () => {
  it("need no trial, only who says so", async () => {
    const { onclose } = open("fr-team");
    expect(screen.queryByRole("button", { name: "Voir l’effet" })).toBeNull();
    await save();
    expect(screen.getAllByText(/Écrivez qui le dit/).length).toBeGreaterThan(0);
    await why();
    await save();
    await waitFor(() => expect(onclose).toHaveBeenCalledTimes(1));
  });

  it("are kept when the form closes by mistake", async () => {
    const { unmount } = open("fr-team");
    await why();
    unmount();
    open("fr-team");
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Qui le dit/).value).toBe("Courrier du 12 janvier");
  });

  it("that the register refuses say so at the field it names", async () => {
    history.replaceState(null, "", "?refuse=setRule:text-too-long:refused:reason");
    pretendInJsdom();
    const { onclose } = open("fr-team");
    await why();
    await save();
    await waitFor(() => expect(screen.getByLabelText(/Qui le dit/).getAttribute("aria-invalid")).toBe("true"));
    expect(onclose).not.toHaveBeenCalled();
  });
});
