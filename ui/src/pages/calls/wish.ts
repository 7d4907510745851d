// What somebody who waits wishes, as the form holds it and as short sentences. Knows words, no command.

import { capital, figure, listed, t, word } from "../../i18n";
import type { DayPart, HalfDay, PlaceId, ProgrammeId, ScheduleChoices, Tongue, Wish } from "../../ipc";

export const PARTS: DayPart[] = ["morning", "afternoon", "evening"];
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Languages sessions are usually held in; the rest folds away. */
export const NEAR_TONGUES = 5;

export function has(days: HalfDay[], weekday: number, part: DayPart): boolean {
  return days.some((one) => one.weekday === weekday && one.part === part);
}

/** With the half day turned on or off, in the order of the week. */
export function turned(days: HalfDay[], weekday: number, part: DayPart): HalfDay[] {
  if (has(days, weekday, part)) return days.filter((one) => one.weekday !== weekday || one.part !== part);
  return [...days, { weekday, part }].sort((a, b) => a.weekday - b.weekday || PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
}

/** Several half days in few words: days with the same parts stand together. */
function days(wished: HalfDay[]): string {
  const groups = new Map<string, string[]>();
  for (const weekday of WEEKDAYS) {
    const parts = PARTS.filter((part) => has(wished, weekday, part));
    if (parts.length === 0) continue;
    const said = parts.length === PARTS.length ? t("waiting-whole-day") : listed(parts.map((part) => word(`waiting-part-${part}`)));
    groups.set(said, [...(groups.get(said) ?? []), word(`dates-weekday-${weekday}`)]);
  }
  const lines = [...groups].map(([parts, names]) => t("waiting-days-parts", { days: listed(names), parts }));
  return capital(lines.join(" · "));
}

/** Every wish as a short line; none when nobody asked. */
export function wishWords(wish: Wish, programme: ProgrammeId, choices: ScheduleChoices | undefined): string[] {
  const place = (id: PlaceId) => choices?.places.find((one) => one.id === id)?.name ?? "";
  const themes = choices?.programmes.find(({ id }) => id === programme)?.themes ?? [];
  const theme = (code: string) => themes.find(({ step }) => step === code)?.theme ?? "";
  const tongue = (code: Tongue) => word(`common-tongue-${code}`);
  const named = (names: string[]) => listed(names.filter(Boolean));
  return [
    days(wish.days),
    wish.places.length > 0 ? t("waiting-wish-places", { places: named(wish.places.map(place)) }) : "",
    wish.languages.length > 0 ? t("waiting-wish-languages", { languages: named(wish.languages.map(tongue)) }) : "",
    wish.themes.length > 0 ? t("waiting-wish-themes", { themes: named(wish.themes.map(theme)) }) : "",
    wish.needs_seat ? t("waiting-wish-seat") : "",
    wish.furthest_km === null ? "" : t("waiting-wish-km", { km: figure(wish.furthest_km) }),
    wish.note,
  ].filter(Boolean);
}
