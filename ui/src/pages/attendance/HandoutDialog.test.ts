// A session's handout: only the languages it is written in can be chosen.

import { render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { speak } from "../../i18n";
import { session } from "../../ipc/fake-people";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import HandoutDialog from "./HandoutDialog.svelte";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

it("offers what it is written in, and says of the others that it is not", async () => {
  render(HandoutDialog, { session: session(1, "2026-11-26"), person: undefined, onclose: () => {} });
  const first = await screen.findByLabelText("Langue");
  await waitFor(() => expect(within(first).getByText("Portugais : pas écrite dans cette langue", { normalizer: (text) => text.replaceAll("\u00a0", " ") })).toBeTruthy());
  const state = (code: string) => first.querySelector<HTMLOptionElement>(`option[value=${code}]`)?.disabled;
  expect([state("fr"), state("ar"), state("pt"), state("tr")]).toEqual([false, false, true, true]);
});
