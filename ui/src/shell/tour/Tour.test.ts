// The tour: offered once, walked by one key, left and gone on with.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { sit } from "../../desk.svelte";
import { speak } from "../../i18n";
import { ask, commands } from "../../ipc";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import { go } from "../../router.svelte";
import Offer from "./Offer.svelte";
import { STOPS } from "./stops";
import Tour from "./Tour.svelte";
import { declineTour, takeTour, tourLeft, tourStop, tourUnasked } from "./tour.svelte";

beforeEach(async () => {
  speak("fr");
  history.replaceState(null, "", "?own=absent&demo=open");
  pretendInJsdom();
  sit(await ask(commands.doorstep(true)));
  go({ page: "today" });
});

it("is offered on a demonstration, and not again once it was declined", async () => {
  expect(tourUnasked()).toBe(true);
  const { unmount } = render(Offer);
  await fireEvent.click(screen.getByRole("button", { name: "Non merci" }));
  expect(screen.getByRole("status").textContent).toContain("F1");
  unmount();
  render(Offer);
  expect(screen.queryByRole("button")).toBeNull();
  expect(localStorage.getItem("sentier-tour")).toBe("over");
});

it("leads to the list of the next session", async () => {
  render(Tour);
  takeTour();
  await fireEvent.click(await screen.findByRole("button", { name: "Suivant" }));
  await waitFor(() => expect(location.hash).toBe("#/sessions/s3"));
  expect(screen.getByText(/Étape 2 sur 8/)).toBeTruthy();
  declineTour();
});

it("goes on where it was left, and is over after the last stop", async () => {
  render(Tour);
  takeTour();
  await fireEvent.click(await screen.findByRole("button", { name: "Suivant" }));
  await fireEvent.keyDown(await screen.findByRole("button", { name: "Suivant" }), { key: "Escape" });
  expect(tourStop()).toBeUndefined();
  expect(tourLeft()).toBe(true);
  takeTour();
  expect(tourStop()?.index).toBe(1);
  while ((tourStop()?.index ?? 0) < STOPS.length - 1) await fireEvent.click(await screen.findByRole("button", { name: "Suivant" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Terminer la visite" }));
  expect(tourLeft()).toBe(false);
  expect(tourStop()).toBeUndefined();
});
