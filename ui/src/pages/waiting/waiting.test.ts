// A free place and the cars for a session: why somebody fits, the order to call, no number nobody agreed to.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import Cars from "./Cars.svelte";
import Places from "./Places.svelte";
import { apart, sum, why } from "./why";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

describe("a free place", () => {
  it("says reasons in words, with their numbers", () => {
    expect(why({ reason: "waited", points: 3, args: [["days", "1"]] })).toBe("Attend depuis un jour");
    expect(why({ reason: "too-far", points: -5, args: [["km", "40"], ["most", "25"]] })).toBe(
      "Habite à 40 km\u00a0; souhaite venir de 25 km au plus",
    );
    expect(sum(-3)).toBe("−3");
  });

  it("keeps what speaks for somebody apart from what speaks against", () => {
    const { good, bad } = apart({
      reasons: [
        { reason: "near", points: 4, args: [["km", "3"]] },
        { reason: "no-seat", points: -4, args: [] },
        { reason: "language-follows", points: 0, args: [] },
      ],
    });
    expect(good.map(({ reason }) => reason)).toEqual(["near", "language-follows"]);
    expect(bad.map(({ reason }) => reason)).toEqual(["no-seat"]);
  });

  it("leaves nobody out: who cannot come stands last, under its own heading", async () => {
    render(Places, { session: "s4" });
    const section = (await screen.findByText("Ne peuvent pas venir dans l’état actuel")).closest("section")!;
    expect(within(section).getByText("Ne parle aucune langue de la séance")).toBeTruthy();
    expect(within(section).getByRole("link", { name: "Gérard Élise" })).toBeTruthy();
    expect(document.querySelectorAll("li.card")).toHaveLength(3);
  });

  it("is given, and the focus is at the next person to call", async () => {
    render(Places, { session: "s4" });
    await fireEvent.click(await screen.findByRole("button", { name: /Donner la place.: Noël Cécile/ }));
    await waitFor(() => expect(document.activeElement?.id).toBe("call-e15"));
    expect(screen.getByText(/La place est donnée.: Noël Cécile/)).toBeTruthy();
    expect(screen.getByText("Aucune place libre")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Donner la place/ })).toBeNull();
  });
});

describe("the cars", () => {
  it("show a number only where it was agreed", async () => {
    render(Cars, { session: "s4" });
    const row = (await screen.findByRole("rowheader", { name: /Bernard Maillet/ })).closest("tr")!;
    expect(within(row).getByText("N’est pas montré")).toBeTruthy();
    expect(screen.getAllByText(/\+33 6 00 00 00 10/).length).toBeGreaterThan(0);
  });

  it("say who needs a seat and has none", async () => {
    render(Cars, { session: "s4" });
    expect(await screen.findByText("Une personne cherche une place et n’en a pas")).toBeTruthy();
    expect(screen.getByText("Fatima Benali, Mouscron")).toBeTruthy();
  });

  it("change with what a person says", async () => {
    render(Cars, { session: "s4" });
    await fireEvent.click(await screen.findByRole("button", { name: /Modifier.: Fatima Benali/ }));
    await fireEvent.click(screen.getByLabelText("Ni l’un ni l’autre"));
    await fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(screen.queryByText("Une personne cherche une place et n’en a pas")).toBeNull());
    expect(screen.getByText(/La réponse est enregistrée.: Fatima Benali/)).toBeTruthy();
  });
});
