// An act beside the file: refused at its field, done with a way back, kept when it closes.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../i18n";
import { pretend } from "../../ipc/fake";
import { file } from "../../ipc/fake-file";
import FlagForm from "./FlagForm.svelte";

beforeEach(() => {
  speak("fr");
  window.scrollTo = () => {};
});
afterEach(() => history.replaceState(null, "", "?"));

function open(search = "?") {
  history.replaceState(null, "", search);
  pretend();
  const [did, onclose] = [vi.fn(), vi.fn()];
  const view = render(FlagForm, { file: file(0), doors: { show: () => {}, did }, onclose });
  return { did, onclose, ...view };
}

const why = () => screen.getByLabelText<HTMLInputElement>("Pourquoi");
const save = () => fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

describe("a follow-up", () => {
  it("keeps its reason when the form closes by mistake", async () => {
    const { unmount } = open();
    await fireEvent.input(why(), { target: { value: "Rappeler jeudi" } });
    unmount();
    open();
    expect(why().value).toBe("Rappeler jeudi");
  });

  it("that the register refuses says so at the field it names", async () => {
    const { onclose } = open("?refuse=flagPatient:flag-over-already:refused:until");
    await fireEvent.input(why(), { target: { value: "Rappeler" } });
    await save();
    await waitFor(() => expect(screen.getByRole("group", { name: "Il reste quelque chose à corriger" })).toBeTruthy());
    const boxes = screen.getByRole("group", { name: /Jusqu’au/ }).querySelectorAll("[aria-invalid=true]");
    expect([boxes.length, onclose.mock.calls.length]).toEqual([3, 0]);
  });

  it("is done, closes, and offers a way back", async () => {
    const { did, onclose } = open();
    await fireEvent.input(why(), { target: { value: "Rappeler" } });
    await save();
    await waitFor(() => expect(onclose).toHaveBeenCalledTimes(1));
    expect(did).toHaveBeenCalledWith("La personne est marquée pour le suivi.", expect.any(Function));
  });
});
