// How backups stand, and what they are, in words. Knows no page.

import { figure, shortDay, t, wallDay, wallHour, word } from "../i18n";
import type { BackupLine, BackupsView } from "../ipc";

/** `26/11/2026, 14:07`, on this computer's wall. */
export function stamped(at: string): string {
  return `${shortDay(wallDay(at))}, ${wallHour(at)}`;
}

/** How backups stand, in a sentence. */
export function standingWords(view: BackupsView): string {
  const when = view.last ? stamped(view.last.at) : "";
  switch (view.standing) {
    case "fine":
      return t("backups-standing-fine", { when, place: view.place });
    case "only-here":
      return t("backups-standing-only-here", { when });
    case "place-missing":
      return t("backups-standing-place-missing", { days: view.days, place: view.place });
    case "missed":
      return t("backups-standing-missed", { days: view.days });
    default:
      return word(`backups-standing-${view.standing}`);
  }
}

/** Whether somebody should do something about it. */
export function isPressing({ standing }: BackupsView): boolean {
  return ["place-missing", "missed", "failed", "never"].includes(standing);
}

/** `12 Mo`; less than one is one. */
export function sizeWords(bytes: number): string {
  return t("backups-size", { megabytes: figure(Math.max(1, Math.round(bytes / 1_000_000))) });
}

/** A backup in a list to choose from. */
export function choiceWords(backup: BackupLine): string {
  const centre = backup.centre_name || t("backups-centre-unknown");
  return t("backups-restore-choice", { when: stamped(backup.made_at), centre, size: sizeWords(backup.bytes) });
}
