// Whom to tell: patients with a message about their session, caregivers by telephone, and how many may not be.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { speak } from "../i18n";
import { ask, commands } from "../ipc";
import { pretendInJsdom } from "../ipc/pretend-in-jsdom";
import Tell from "./Tell.svelte";

beforeEach(() => {
  speak("fr");
  history.replaceState(null, "", "?");
  pretendInJsdom();
});

const told = () => ask(commands.previewBadDay({ date: "2026-11-26", part: null, place: null, professional: null, cause: "weather", note: "", new_times: [], despite: "" }));

it("prepares a message about the move in the same place, for patients only", async () => {
  const { calls, not_to_tell } = await told();
  render(Tell, { people: calls, others: not_to_tell, now: "moved" });
  const patient = calls.find((one) => one.patient)!;
  await fireEvent.click(screen.getByRole("button", { name: new RegExp(`message.*${patient.name}`) }));
  const [given] = patient.name.split(" ");
  expect((await screen.findByRole("blockquote")).textContent).toContain(given);
  const caregiver = calls.find((one) => !one.patient)!;
  expect(screen.getByText(caregiver.name).closest("li")?.querySelector("a, button")).toBeNull();
  expect(screen.getByText(/Une personne attendue ne doit pas être contactée/)).toBeTruthy();
});

it("offers no message before the act is done", async () => {
  const { calls } = await told();
  render(Tell, { people: calls, others: 0 });
  expect([screen.queryByRole("button"), screen.queryByText(/ne doit pas être contactée/)]).toEqual([null, null]);
});
