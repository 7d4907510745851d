// The sentences a try to send ends with.

import { t, word } from "../../i18n";
import type { SendReport } from "../../ipc";

/** What a try did, and what stopped it, if anything did. */
export function sendSentence({ confirmed, waiting, stopped_by }: SendReport): string {
  if (stopped_by === "") return t("sharing-tried", { confirmed });
  return t("sharing-tried-stopped", { confirmed, waiting, why: outcome(stopped_by) });
}

/** The sentence of a try's outcome. */
export function outcome(code: string): string {
  return code === "" ? t("sharing-not-tried") : word(`sharing-send-${code}`);
}
