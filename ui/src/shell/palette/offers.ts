// The pages and acts that can be gone to from anywhere, each in the very words of its tab or button.

import { lock } from "../../desk.svelte";
import { capital, hour, longDay, t, word } from "../../i18n";
import type { PatientRow, SessionCard, TodayView } from "../../ipc";
import { aged, fullName, home } from "../../people/words";
import {
  CALLS_TABS,
  CENTRE_TABS,
  DOCUMENTS_TABS,
  DUE_TABS,
  go,
  href,
  REPORTS_TABS,
  SCHEDULE_TABS,
  type Place,
} from "../../router.svelte";
import { ENTRIES } from "../entries";
import type { Item } from "./finding";

function to(place: Place, label: string, detail?: string): Item {
  return { id: href(place), label, detail, do: () => go(place) };
}

/** Every page of the rail, and the sides of those that have some. */
export function pages(): Item[] {
  return [
    ...ENTRIES.map(({ page, key }) => to({ page }, t(key))),
    to({ page: "caregivers" }, t("patients-to-caregivers"), t("patients-title")),
    to({ page: "duplicates" }, t("merges-title"), t("patients-title")),
    to({ page: "about" }, t("about-title")),
    to({ page: "share-connections" }, t("sharing-connections"), t("sharing-title")),
    ...DUE_TABS.map((tab) => to({ page: "due", tab }, tab === "list" ? t("due-title") : word(`due-tab-${tab}`), tab === "list" ? undefined : t("due-title"))),
    ...CALLS_TABS.map((tab) => to({ page: "calls", tab }, word(`calls-tab-${tab}`), t("calls-title"))),
    ...SCHEDULE_TABS.slice(1).map((tab) => to({ page: "schedule", tab }, word(`schedule-tab-${tab}`), t("schedule-title"))),
    ...DOCUMENTS_TABS.slice(1).map((tab) => to({ page: "documents", tab }, word(`documents-tab-${tab}`), t("documents-title"))),
    ...REPORTS_TABS.slice(1).map((tab) => to({ page: "reports", tab }, word(`figures-tab-${tab}`), t("figures-title"))),
    ...CENTRE_TABS.slice(1).map((tab) => to({ page: "centre", tab }, word(`centre-tab-${tab}`), t("centre-title"))),
  ];
}

/** What can be done from anywhere; the day says whose list comes next. */
export function acts(day: TodayView | undefined): Item[] {
  const next = day?.sessions.find(({ line }) => line.card.status === "planned")?.line.card;
  return [
    ...(next ? [{ ...session(next), id: "take-attendance", label: t("sessions-take-attendance"), detail: next.theme }] : []),
    to({ page: "new-patient" }, t("patients-new")),
    to({ page: "import" }, t("patients-import"), t("patients-title")),
    to({ page: "new-session" }, t("schedule-new")),
    to({ page: "plan-cycle" }, t("schedule-plan-cycle")),
    to({ page: "new-programme" }, t("programmes-new")),
    to({ page: "import-programme" }, t("programmes-import")),
    { id: "lock", label: t("shell-lock"), do: () => void lock() },
  ];
}

/** The sessions of the day, those that come, and those nobody closed; each once. */
export function sessions(day: TodayView | undefined): Item[] {
  if (!day) return [];
  const cards = [...day.sessions.map(({ line }) => line.card), ...day.coming, ...day.open];
  return cards.filter((card, index) => cards.findIndex(({ id }) => id === card.id) === index).map(session);
}

function session(card: SessionCard): Item {
  const detail = t("palette-session", { day: capital(longDay(card.date)), from: hour(card.starts), place: card.place });
  return to({ page: "attendance", id: card.id }, card.theme, detail);
}

/** Somebody of the register, with what tells two people of one name apart. */
export function person(row: PatientRow): Item {
  const detail = [aged(row.age), home(row)].filter(Boolean).join(" · ");
  return to({ page: "file", id: row.id, tab: "pathway" }, fullName(row), detail);
}
