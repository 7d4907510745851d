// The form of a session.

import { expect, it } from "vitest";
import { scheduleAnswers } from "../ipc/fake-schedule";
import { blankSession, checkable, formOf, sessionLacks, takeProgramme, takeSlot, takeTheme, toSave } from "./session-form";

const choices = scheduleAnswers({}).scheduleChoices();
const programme = choices.programmes[0]!;

it("names what is missing, in the order of the fields", () => {
  expect(sessionLacks({ ...blankSession(), starts: "25:00", minutes: null, capacity: 0, joint: true })).toEqual([
    "programme", "theme", "minutes", "capacity", "date", "starts", "place_words", "partner",
  ]);
});

it("can be checked before its theme and its place are known", () => {
  expect(checkable({ ...blankSession("2026-11-26"), programme: "g1" })).toBe(true);
  expect(checkable({ ...blankSession("2026-11-26"), programme: "g1", starts: "" })).toBe(false);
});

it("takes kind, length, places and handout from the theme, and lets go of it with the programme", () => {
  const form = blankSession("2026-11-26");
  takeProgramme(form, programme);
  takeTheme(form, programme.themes[2]);
  expect(form).toMatchObject({ programme: "g1", step: "feet", theme: "Prendre soin de ses pieds", minutes: 90, capacity: 8, handout: "fiche-feet" });
  takeProgramme(form, choices.programmes[1]);
  expect(form).toMatchObject({ programme: "g2", cohort: "", step: "" });
});

it("takes the day and the hour of a free time", () => {
  const form = blankSession();
  takeSlot(form, { from: "2026-12-01T09:30:00", to: "2026-12-01T11:30:00" });
  expect(form).toMatchObject({ date: "2026-12-01", starts: "09:30" });
});

it("hands over clean text, a room only with its place, a team only when it is joint", () => {
  const form = blankSession("2026-11-26");
  Object.assign(form, { programme: "g1", theme: " Marcher ", starts: "9h30", place_words: " Salle des fêtes ", despite: " Accord de la mairie " });
  form.arranged.room = "o1";
  expect(toSave(form, null)).toMatchObject({
    session: null, theme: "Marcher", starts: "09:30:00", place: null, place_words: "Salle des fêtes", despite: "Accord de la mairie", cohort: null,
    arranged: { room: null, partner: null },
  });
  Object.assign(form, { place: "l1", joint: true });
  form.partner.team = "Dinant";
  expect(toSave(form, "s3")).toMatchObject({ session: "s3", place: "l1", place_words: "", arranged: { room: "o1", partner: { team: "Dinant" } } });
});

it("sends back exactly what was known of a session nobody changed", () => {
  const view = scheduleAnswers({}).sessionSheet("s3");
  expect(toSave(formOf(view), "s3")).toMatchObject({
    programme: view.line.card.programme,
    cohort: view.line.card.cohort,
    date: view.line.card.date,
    starts: view.line.card.starts,
    minutes: view.minutes,
    capacity: view.line.card.capacity,
    place: view.line.place,
    arranged: view.line.arranged,
    professionals: view.line.leaders.map(({ professional }) => professional),
  });
});
