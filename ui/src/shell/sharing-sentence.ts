// How sharing stands, in one honest sentence with its time.

import { longDay, t, wallDay, wallHour } from "../i18n";
import type { SharingLine } from "../ipc";

export function sharingSentence({ state, waiting, since }: SharingLine): string {
  const at = since ? { day: longDay(wallDay(since)), time: wallHour(since) } : { day: "", time: "" };
  switch (state) {
    case "no-hub":
      return t("sharing-state-no-hub");
    case "nothing-yet":
      return t("sharing-state-nothing-yet");
    case "all-confirmed":
      return t("sharing-state-all-confirmed", at);
    case "held":
      return t("sharing-state-held");
    case "waiting":
      return t("sharing-state-waiting", { waiting });
    case "unreachable":
      return t("sharing-state-unreachable", { waiting, ...at });
    case "refused":
      return t("sharing-state-refused", at);
  }
}
