// A session about to be planned or changed, as data: blank, filled from one, what it lacks, what it says
// to the window. Knows no screen.

import type {
  Arrangement,
  CohortId,
  Partner,
  PlaceId,
  ProfessionalId,
  ProgrammeChoice,
  ProgrammeId,
  SaveSession,
  SessionId,
  SessionKind,
  SessionView,
  Slot,
  ThemeChoice,
} from "../ipc";
import { readHour } from "../shell/hour";

export const KINDS: SessionKind[] = ["group", "individual", "caregivers"];

/** As it is typed: an hour may be half written, a number may be missing. */
export type SessionForm = {
  programme: ProgrammeId | "";
  cohort: CohortId | "";
  step: string;
  date: string;
  starts: string;
  minutes: number | null;
  kind: SessionKind;
  capacity: number | null;
  theme: string;
  handout: string;
  place: PlaceId | "";
  place_words: string;
  arranged: Omit<Arrangement, "partner">;
  joint: boolean;
  partner: Partner;
  professionals: ProfessionalId[];
  despite: string;
};

const noPartner = (): Partner => ({ team: "", country: "BE", region: "" });

export function blankSession(date = ""): SessionForm {
  return {
    programme: "",
    cohort: "",
    step: "",
    date,
    starts: "14:00",
    minutes: 120,
    kind: "group",
    capacity: 10,
    theme: "",
    handout: "",
    place: "",
    place_words: "",
    arranged: { room: null, remote: false, languages: [], interpreters: [], transport: "" },
    joint: false,
    partner: noPartner(),
    professionals: [],
    despite: "",
  };
}

export function formOf({ line, minutes, step, handout }: SessionView): SessionForm {
  const { card, place, arranged, leaders } = line;
  const { partner, ...rest } = structuredClone(arranged);
  return {
    programme: card.programme,
    cohort: card.cohort ?? "",
    step,
    date: card.date,
    starts: card.starts.slice(0, 5),
    minutes,
    kind: card.kind,
    capacity: card.capacity,
    theme: card.theme,
    handout,
    place: place ?? "",
    place_words: place ? "" : card.place,
    arranged: rest,
    joint: partner !== null,
    partner: partner ?? noPartner(),
    professionals: leaders.map(({ professional }) => professional),
    despite: "",
  };
}

/** A theme of the template says what kind, how long, for how many, with which handout. */
export function takeTheme(form: SessionForm, theme: ThemeChoice | undefined): void {
  if (!theme) return void (form.step = "");
  const { step, theme: words, kind, minutes, capacity, handout } = theme;
  Object.assign(form, { step, theme: words, kind, minutes, capacity, handout });
}

/** Another programme: its groups and themes are others. */
export function takeProgramme(form: SessionForm, programme: ProgrammeChoice | undefined): void {
  Object.assign(form, { programme: programme?.id ?? "", cohort: "" });
  takeTheme(form, undefined);
}

/** A free time fills the day and the hour. */
export function takeSlot(form: { date: string; starts: string }, { from }: Slot): void {
  Object.assign(form, { date: from.slice(0, 10), starts: from.slice(11, 16) });
}

export type Lack = "programme" | "theme" | "date" | "starts" | "minutes" | "capacity" | "place_words" | "partner";

/** The fields that keep it from being saved, in their order. */
export function sessionLacks(form: SessionForm): Lack[] {
  return [
    ...(form.programme ? [] : (["programme"] as const)),
    ...(form.theme.trim() ? [] : (["theme"] as const)),
    ...(form.minutes ? [] : (["minutes"] as const)),
    ...(form.capacity ? [] : (["capacity"] as const)),
    ...(form.date ? [] : (["date"] as const)),
    ...(readHour(form.starts) ? [] : (["starts"] as const)),
    ...(form.place || form.place_words.trim() || form.arranged.remote ? [] : (["place_words"] as const)),
    ...(form.joint && !form.partner.team.trim() ? (["partner"] as const) : []),
  ];
}

/** Whether what stands in its way can be asked: the place and the theme may still be open. */
export function checkable(form: SessionForm): boolean {
  return sessionLacks(form).every((field) => field === "theme" || field === "place_words" || field === "partner");
}

/** As the window takes it. */
export function toSave(form: SessionForm, session: SessionId | null): SaveSession {
  const { programme, cohort, place, joint, partner, arranged, ...rest } = form;
  return {
    ...rest,
    session,
    programme,
    cohort: cohort || null,
    starts: `${readHour(form.starts)}:00`,
    minutes: form.minutes ?? 0,
    capacity: form.capacity ?? 0,
    theme: form.theme.trim(),
    place: place || null,
    place_words: place ? "" : form.place_words.trim(),
    arranged: { ...arranged, room: place ? arranged.room : null, transport: arranged.transport.trim(), partner: joint ? partner : null },
    patients: [],
    despite: form.despite.trim(),
  };
}
