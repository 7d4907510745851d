// What the centre keeps: nothing national to begin with, and no rule without its source.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { register } from "../../ipc/fake-register";
import Keeping from "./Keeping.svelte";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
});

it("keeps no national identifier to begin with", () => {
  render(Keeping, { view: register({}).centre() });
  expect(screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => box.checked)).toEqual(Array(4).fill(false));
});

it("asks where a duration comes from, and takes the focus to say so", async () => {
  render(Keeping, { view: register({}).centre() });
  const years = screen.getByRole("textbox", { name: /Belgique.: années/ });
  await fireEvent.input(years, { target: { value: "30" } });
  await fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(document.activeElement?.textContent).toMatch(/Belgique.: écrivez d’où vient la durée/);
});

it("takes no words for years", async () => {
  render(Keeping, { view: register({}).centre() });
  await fireEvent.input(screen.getByRole("textbox", { name: /Belgique.: années/ }), { target: { value: "trente" } });
  await fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(screen.queryByText("Les règles de conservation sont enregistrées.")).toBeNull();
});
