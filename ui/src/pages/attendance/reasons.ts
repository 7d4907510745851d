// Why people do not come, as options of a form. Knows their keys.

import { t, word } from "../../i18n";
import type { AbsenceReason } from "../../ipc";

const REASONS: AbsenceReason[] = [
  "unwell", "hospital", "appointment", "transport", "work", "family", "weather", "forgot", "unwilling", "other",
];

/** Every reason, after that nobody asked. */
export function reasons(): { value: AbsenceReason | ""; label: string }[] {
  const known = REASONS.map((value) => ({ value, label: word(`attendance-reason-${value}`) }));
  return [{ value: "" as const, label: t("attendance-reason-not-asked") }, ...known];
}
