// A session's list beside its paper, before its day, and the note about its group.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Attendance from "./Attendance.svelte";

beforeEach(() => {
  speak("fr");
  location.hash = "";
  history.replaceState(null, "", "?");
  window.scrollTo = () => {};
  pretendInJsdom();
});

const tally = () => screen.getByTestId("tally").textContent?.replaceAll("\u00a0", " ").trim();

async function open(session: string) {
  render(Attendance, { session });
  await screen.findByText("Anne Collard");
}

describe("a list before its day", () => {
  it("takes no mark, and shows who told already and why", async () => {
    await open("s4");
    expect(screen.queryByRole("radiogroup", { name: "Anne Collard" })).toBeNull();
    const row = screen.getByText("Élise Gérard").closest("li") as HTMLElement;
    expect(row.textContent?.replaceAll("\u00a0", " ")).toContain("A prévenu le mardi 24 novembre 2026 : Hospitalisation");
    expect(within(row).queryByRole("button", { name: /Excuser/ })).toBeNull();
  });

  it("excuses somebody, and says which places that leaves and who waits", async () => {
    await open("s4");
    await fireEvent.click(screen.getByRole("button", { name: "Excuser Anne Collard" }));
    await fireEvent.change(await screen.findByLabelText("Raison de l’absence"), { target: { value: "work" } });
    await fireEvent.click(screen.getByRole("button", { name: "Excuser" }));
    const places = await screen.findByRole("link", { name: "Voir qui peut prendre la place" });
    expect(places.getAttribute("href")).toBe("#/sessions/s4/places");
    expect(places.parentElement?.textContent?.replaceAll("\u00a0", " ")).toContain("4 places libres ; personnes en attente dans ce programme : 3");
    await waitFor(() => expect(screen.getByText("Anne Collard").closest("li")?.textContent).toContain("Travail"));
  });

  it("takes somebody in again who comes after all", async () => {
    await open("s4");
    await fireEvent.click(screen.getByRole("button", { name: "Élise Gérard vient quand même" }));
    await screen.findByRole("button", { name: "Excuser Élise Gérard" });
    expect(screen.queryByTestId("rare")).toBeNull();
  });

  it("takes the excuse back with one key", async () => {
    await open("s4");
    await fireEvent.click(screen.getByRole("button", { name: "Excuser Anne Collard" }));
    await fireEvent.click(await screen.findByRole("button", { name: "Excuser" }));
    await screen.findByRole("link", { name: "Voir qui peut prendre la place" });
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await screen.findByRole("button", { name: "Excuser Anne Collard" });
    await waitFor(() => expect(screen.queryByRole("link", { name: "Voir qui peut prendre la place" })).toBeNull());
  });
});

describe("the note about the group", () => {
  const box = () => screen.findByLabelText<HTMLTextAreaElement>("Ce qui vaut pour tout le groupe");

  it("that names somebody on the list is not saved, and says whom", async () => {
    await open("s3");
    await fireEvent.input(await box(), { target: { value: "Bonne entente, surtout Fatima et Guy." } });
    await fireEvent.blur(await box());
    expect(await screen.findByText(/Ces noms sont ceux de personnes de la liste.*Fatima et Guy/)).toBeTruthy();
    expect(screen.getByText("Pas encore enregistré")).toBeTruthy();
  });

  it("is saved when the box is left", async () => {
    await open("s3");
    await fireEvent.input(await box(), { target: { value: "Bonne entente." } });
    await fireEvent.blur(await box());
    await screen.findByText(/Enregistré sur cet ordinateur à/);
    expect((await box()).value).toBe("Bonne entente.");
  });

  it("that waits keeps the session from being closed", async () => {
    await open("s3");
    await fireEvent.click(screen.getByRole("button", { name: "Tous présents" }));
    await fireEvent.input(await box(), { target: { value: "Merci à Fatima." } });
    await fireEvent.keyDown(document.body, { key: "Enter", ctrlKey: true });
    expect(await screen.findByText(/n’est pas encore enregistré : une saisie ou la note/, {}, { timeout: 3000 })).toBeTruthy();
  });
});

describe("a signed sheet", () => {
  async function typed(text: string) {
    await open("s3");
    await fireEvent.click(screen.getAllByRole("button", { name: "Saisir la feuille signée" })[0] as HTMLElement);
    await fireEvent.input(await screen.findByLabelText("Lignes de la feuille"), { target: { value: text } });
  }

  it("says who gets what before anything is written", async () => {
    await typed("1-3 p, 8 x");
    const says = await screen.findByTestId("sheet-says");
    const rows = [...says.querySelectorAll("li")].map((row) => row.textContent?.replaceAll(/\s+/g, " ").trim());
    expect(rows).toEqual(["1 Anne Collard Présent", "2 Bernard Maillet Présent", "3 Cécile Noël Présent", "8 Hélène Schmitz Absent"]);
    expect(tally()).toBe("0 sur 12 saisis, présents : 0");
  });

  it("is entered whole", async () => {
    await typed("1-3 p, 8 x");
    await fireEvent.click(await screen.findByRole("button", { name: "Enregistrer 4 saisies" }));
    await waitFor(() => expect(tally()).toBe("4 sur 12 saisis, présents : 3"));
    expect(screen.queryByLabelText("Lignes de la feuille")).toBeNull();
  });

  it("is not entered at all when one row of it is wrong", async () => {
    await typed("1-3 p, 80 x");
    await fireEvent.click(await screen.findByRole("button", { name: "Enregistrer la feuille" }));
    await waitFor(() => expect(screen.getByLabelText("Lignes de la feuille").getAttribute("aria-invalid")).toBe("true"));
    expect(tally()).toBe("0 sur 12 saisis, présents : 0");
  });
});

describe("a badge", () => {
  it("makes its person present, and leaves the field empty for the next", async () => {
    await open("s3");
    const field = screen.getByLabelText<HTMLInputElement>("Scanner un badge");
    await fireEvent.input(field, { target: { value: "p5" } });
    await fireEvent.submit(field.form as HTMLFormElement);
    await waitFor(() => expect(tally()).toBe("1 sur 12 saisis, présents : 1"));
    expect(field.value).toBe("");
  });
});
