// Papers somebody takes home: in the languages asked for, and refused in words where they cannot be made.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretend } from "../../ipc/fake";
import { file } from "../../ipc/fake-file";
import { fresh } from "../../ipc/fake-pathway-views";
import CertificateForm from "./CertificateForm.svelte";
import PrintForm from "./pathway/PrintForm.svelte";
import PocketForm from "./PocketForm.svelte";

beforeEach(() => {
  speak("fr");
  window.scrollTo = () => {};
});
afterEach(() => history.replaceState(null, "", "?"));

const onclose = () => {};
const someone = (...languages: ("fr" | "nl" | "ar")[]) => {
  const known = file(0);
  return { ...known, row: { ...known.row, languages } };
};
const print = () => fireEvent.click(screen.getByRole("button", { name: "Créer et ouvrir le PDF" }));
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const made = async () => (await screen.findByRole("status")).textContent;

describe("dates to fold", () => {
  it("are in both of the person’s languages, whatever they are", async () => {
    pretend();
    render(PocketForm, { file: someone("ar", "nl"), onclose });
    await print();
    expect(await made()).toMatch(/arabe et néerlandais/);
  });

  it("offer no language twice", async () => {
    pretend();
    render(PocketForm, { file: someone("ar", "nl"), onclose });
    await choose("Langue", "nl");
    await print();
    expect(await made()).not.toMatch(/arabe| et /);
  });
});

describe("a certificate", () => {
  it("covers the year so far unless other days are asked for", () => {
    pretend();
    render(CertificateForm, { file: someone("nl"), onclose });
    const boxes = screen.getByRole("group", { name: "Du" }).querySelectorAll("input");
    expect([...boxes].slice(0, 2).map(({ value }) => Number(value))).toEqual([1, 1]);
  });

  it("of no presence says so, and that nothing was printed", async () => {
    history.replaceState(null, "", "?refuse=printCertificate:certificate-of-none:refused");
    pretend();
    render(CertificateForm, { file: someone("nl"), onclose });
    await print();
    await waitFor(() => expect(screen.getByText(/Aucune présence n’est notée.*Rien n’a été imprimé/)).toBeTruthy());
    expect(screen.queryByRole("status")).toBeNull();
  });
});

describe("what was found and agreed", () => {
  it("is in the person’s language, beside that of the screen", async () => {
    pretend();
    render(PrintForm, { file: someone("nl"), pathway: fresh(1), what: "print-summary", onclose });
    await print();
    expect(await made()).toMatch(/néerlandais et français/);
  });
});
