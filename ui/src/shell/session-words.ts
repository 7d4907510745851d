// Where a session takes place, as every list writes it. Knows sentences, no command.

import { t } from "../i18n";
import type { SessionCard } from "../ipc";

/** Place and room, as far as they are known. */
export function placeOf({ place, room }: Pick<SessionCard, "place" | "room">): string {
  return place && room ? t("sessions-place-room", { place, room }) : place || room;
}
