// The closing of a session and what is corrected afterwards, on the page.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Attendance from "./Attendance.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  window.scrollTo = () => {};
  pretendInJsdom();
});

const tally = () => screen.getByTestId("tally").textContent?.replaceAll("\u00a0", " ").trim();
const group = (name: string) => screen.getByRole("radiogroup", { name });
const press = (key: string, on: Element = document.body, ctrlKey = true) => fireEvent.keyDown(on, { key, ctrlKey });
const checked = (name: string) => group(name).querySelector<HTMLInputElement>("input:checked")?.value;

/** The list of last week: ten of twelve are marked. */
async function open(session = "s2") {
  render(Attendance, { session });
  await screen.findByRole("radiogroup", { name: "Anne Collard" });
}

async function closed() {
  await open();
  await press("Enter");
  await fireEvent.click(await screen.findByRole("button", { name: "Noter absentes et terminer" }));
  await screen.findByText("Cette séance est terminée. Une erreur peut encore être corrigée ici.");
}

describe("the closing of a session", () => {
  it("asks what the people without a mark are, and names them", async () => {
    await open();
    await press("Enter");
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("Noter les 3 personnes restantes absentes et terminer");
    const names = [...dialog.querySelectorAll("li")].map((name) => name.textContent);
    expect(names, "patients, then caregivers").toEqual(["Karin Hoffmann", "Louis Petit", "Paul Collard"]);
    expect(tally()).toBe("10 sur 12 saisis, présents : 8");
  });

  it("marks them absent once somebody said so, and only then", async () => {
    await closed();
    await waitFor(() => expect(checked("Louis Petit")).toBe("absent"));
    expect([tally(), checked("Fatima Benali")]).toEqual(["12 sur 12 saisis, présents : 8", "present"]);
    await waitFor(() => expect(checked("Paul Collard"), "a caregiver too").toBe("absent"));
  });

  it("goes back to the first blank row when nobody said so", async () => {
    await open();
    await press("Enter");
    await fireEvent.click(await screen.findByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(group("Karin Hoffmann").contains(document.activeElement)).toBe(true));
    expect([checked("Karin Hoffmann"), screen.queryByText(/séance est terminée/)]).toEqual([undefined, null]);
  });

  it("closes without a question when everybody has a mark", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Tous présents" }));
    await press("p", group("Paul Collard"), false);
    await press("Enter");
    await screen.findByText("Cette séance est terminée. Une erreur peut encore être corrigée ici.");
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
  });
});

describe("a correction of a closed session", () => {
  const because = async (why: string) => {
    await fireEvent.input(await screen.findByLabelText("Raison de la correction"), { target: { value: why } });
    await fireEvent.click(screen.getByRole("button", { name: "Corriger" }));
  };

  it("is not made before a reason is written", async () => {
    await closed();
    await press("p", group("Louis Petit"), false);
    await fireEvent.click(await screen.findByRole("button", { name: "Corriger" }));
    await screen.findByText("Écrivez la raison en quelques mots.");
    expect(checked("Louis Petit")).toBe("absent");
  });

  it("asks for the reason once, and makes what was about to be made", async () => {
    await closed();
    await press("p", group("Louis Petit"), false);
    await because("Erreur de ligne");
    await waitFor(() => expect(checked("Louis Petit")).toBe("present"));
    await press("r", group("Karin Hoffmann"), false);
    await waitFor(() => expect(checked("Karin Hoffmann")).toBe("late"));
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
    expect(tally()).toBe("12 sur 12 saisis, présents : 10");
  });

  it("asks for a reason for a caregiver as well, who can no longer be added", async () => {
    await closed();
    await waitFor(() => expect(checked("Paul Collard")).toBe("absent"));
    await press("p", group("Paul Collard"), false);
    await because("Arrivé plus tard");
    await waitFor(() => expect(checked("Paul Collard")).toBe("present"));
    expect(screen.queryByRole("button", { name: "Ajouter Odette Maillet" })).toBeNull();
  });

  it("asks for a reason for what goes with a mark as well, and only when it changes", async () => {
    await closed();
    await press("Enter", group("Anne Collard"), false);
    const line = await screen.findByLabelText(/Une ligne pour ce dossier/);
    await fireEvent.blur(line);
    expect(screen.queryByLabelText("Raison de la correction")).toBeNull();
    await fireEvent.input(line, { target: { value: "A amené son carnet" } });
    await fireEvent.blur(line);
    await because("Dit après coup");
    await waitFor(() => expect(screen.getByText("A amené son carnet")).toBeTruthy());
  });

  it("that is given up leaves the mark as it was, also under the mouse", async () => {
    await closed();
    const present = group("Louis Petit").querySelector<HTMLInputElement>('[value="present"]') as HTMLInputElement;
    await fireEvent.click(present);
    await fireEvent.click(await screen.findByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(checked("Louis Petit")).toBe("absent"));
  });
});

describe("a second absence in a row", () => {
  it("says that a call will be asked for", async () => {
    await open("s3");
    const row = group("Dirk Peeters").closest("li") as HTMLElement;
    expect(row.textContent).toContain("A manqué la séance précédente sans prévenir");
    await press("a", group("Dirk Peeters"), false);
    await waitFor(() => expect(row.textContent).toContain("Absent 2 fois de suite"));
    expect(screen.getByText(/Dirk Peeters.*Un appel sera demandé/)).toBeTruthy();
  });
});

describe("what goes with a mark", () => {
  it("is opened by Enter, saved when its field is left, and closed by Escape", async () => {
    await open("s3");
    await press("Enter", group("Anne Collard"), false);
    const line = await screen.findByLabelText(/Une ligne pour ce dossier/);
    await fireEvent.input(line, { target: { value: "A amené son carnet" } });
    await fireEvent.blur(line);
    await waitFor(() => expect(screen.getByText("A amené son carnet")).toBeTruthy());
    await press("Escape", line, false);
    await waitFor(() => expect(group("Anne Collard").contains(document.activeElement)).toBe(true));
  });

  it("asks for a reason only when the person was not there", async () => {
    await open("s3");
    await press("Enter", group("Anne Collard"), false);
    expect(screen.queryByLabelText("Raison de l’absence")).toBeNull();
    await press("a", group("Anne Collard"), false);
    await waitFor(() => expect(screen.getByLabelText("Raison de l’absence")).toBeTruthy());
  });
});

describe("a walk-in", () => {
  it("comes onto the list by name alone, from Ctrl+N, and has the focus", async () => {
    await open("s3");
    await press("n");
    await fireEvent.input(await screen.findByLabelText("Nom de famille"), { target: { value: "Inconnu" } });
    await fireEvent.input(screen.getByLabelText("Prénom"), { target: { value: "Marie" } });
    await fireEvent.click(screen.getByRole("button", { name: "Ajouter à la liste" }));
    const row = await screen.findByRole("radiogroup", { name: "Marie Inconnu" });
    await waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
    expect(row.closest("li")?.textContent).toContain("Venue sans être attendue");
    expect(tally()).toBe("1 sur 13 saisis, présents : 1");
    await press("z");
    await waitFor(() => expect(tally()).toBe("0 sur 12 saisis, présents : 0"));
  });

  it("is not added to a closed list, nor before the day", async () => {
    await closed();
    expect(screen.queryByRole("button", { name: "Personne non prévue" })).toBeNull();
    await press("n");
    expect(screen.queryByLabelText("Nom de famille")).toBeNull();
  });

  it("without a name is not added", async () => {
    await open("s3");
    await press("n");
    await fireEvent.click(await screen.findByRole("button", { name: "Ajouter à la liste" }));
    expect((await screen.findAllByText(/Choisissez quelqu’un dans la liste/)).length).toBeGreaterThan(0);
    expect(tally()).toBe("0 sur 12 saisis, présents : 0");
  });
});
