// Two files compared and made one, as a nurse does it.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Compare from "./Compare.svelte";

beforeEach(() => {
  speak("fr");
  pretendInJsdom();
});

async function compared() {
  render(Compare, { left: "p0", right: "p24" });
  await screen.findByRole("button", { name: /Réunir dans le dossier P-0001-A/ });
}

describe("comparing two files", () => {
  it("says what differs in words and hides what does not", async () => {
    await compared();
    const states = screen.getAllByRole("cell", { name: /Différent|D’un seul côté/ });
    expect(states).toHaveLength(8);
    expect(screen.queryByRole("cell", { name: "Identique" })).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: /5 champs identiques/ }));
    expect(screen.getAllByRole("cell", { name: "Identique" })).toHaveLength(5);
  });

  it("sends the fields whose other value was chosen, and says what was done", async () => {
    await compared();
    let sent: unknown;
    const { __TAURI_INTERNALS__: door } = window as never as { __TAURI_INTERNALS__: { invoke: typeof invoke } };
    const invoke = door.invoke as (command: string, args: { form: unknown }) => Promise<unknown>;
    door.invoke = (command: string, args: { form: unknown }) => {
      if (command === "merge_patients") sent = args.form;
      return invoke(command, args);
    };
    const birth = document.querySelectorAll<HTMLInputElement>('input[name="keep-birth_date"]')[1];
    if (birth) await fireEvent.click(birth);
    await fireEvent.click(screen.getByRole("button", { name: /Réunir dans/ }));
    await waitFor(() => expect(screen.getByText(/n’en font plus qu’un : P-0001-A/)).toBeTruthy());
    expect(sent).toEqual({ kept: "p0", gone: "p24", take: ["birth_date", "phone", "transport"] });
  });

  it("is undone with a report of what was left", async () => {
    await compared();
    await fireEvent.click(screen.getByRole("button", { name: /Réunir dans/ }));
    await fireEvent.click(await screen.findByRole("button", { name: "Défaire la réunion" }));
    expect(await screen.findByText(/6 champs ont été remis/)).toBeTruthy();
    expect(screen.getByText(/Ce champ a été modifié depuis/)).toBeTruthy();
  });
});
