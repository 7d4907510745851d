// A period's table as people read it: its sentences, its rows, its values. A hidden value is one mark,
// whatever hid it. Asks nothing.

import { figure, t, word } from "../../i18n";
import type { CellChange, CountsPreview } from "../../ipc";

/** What stands for a value that is hidden. */
export const HIDDEN = "s.";

/** The name of a row: "Diabète", "45 à 64 ans". */
export function rowSaid(code: string): string {
  return word(`sharing-row-${code.toLowerCase().replaceAll("_", "-")}`);
}

/** What a change is about: "Diabète, présences". */
export function changeSaid({ code, measure }: CellChange): string {
  return t("sharing-change-of", { row: rowSaid(code), measure: word(`sharing-measure-${measure}`) });
}

/** A table in sentences, before it is read cell by cell. */
export function saysOf(preview: CountsPreview): string[] {
  return [totalSaid, hiddenSaid, stepSaid, peopleSaid, sexSaid, elsewhereSaid]
    .map((said) => said(preview))
    .filter(Boolean);
}

function totalSaid({ groups }: CountsPreview): string {
  const total = groups.find(({ group }) => group === "total")?.cells[0];
  if (!total) return "";
  const { patients, attendances } = total;
  if (attendances === null) return t("sharing-says-total-hidden");
  if (patients === null) return t("sharing-says-attendances", { attendances: figure(attendances) });
  return t("sharing-says-both", { patients: figure(patients), attendances: figure(attendances) });
}

function hiddenSaid({ values, hidden, threshold }: CountsPreview): string {
  if (values === 0) return "";
  if (hidden === 0) return t("sharing-none-hidden", { values, threshold });
  return t("sharing-hidden", { hidden, values, threshold });
}

/** What this table gives of all it could give, and why it gives no more. */
function stepSaid({ kind, step, groups }: CountsPreview): string {
  if (step === "nothing") return t("sharing-step-nothing");
  if (groups.length === 0) return "";
  if (kind === "quarter" && has(groups, "pathology")) return t("sharing-step-full");
  if (kind === "year" && step === "half-years") return t("sharing-step-no-residence");
  return word(`sharing-step-${step}`);
}

/** What its numbers count, and what they do not add up to. */
function peopleSaid({ groups, counts_patients }: CountsPreview): string {
  if (groups.length === 0) return "";
  return counts_patients ? t("sharing-patients-overlap") : t("sharing-attendances-only");
}

/** Only the split by sex is left out for want of an answer. */
function sexSaid({ kind, groups }: CountsPreview): string {
  return kind === "year" && has(groups, "age") && !has(groups, "sex") ? t("sharing-no-sex") : "";
}

function elsewhereSaid({ groups }: CountsPreview): string {
  return has(groups, "residence") ? t("sharing-elsewhere") : "";
}

function has(groups: CountsPreview["groups"], wanted: string): boolean {
  return groups.some(({ group }) => group === wanted);
}
