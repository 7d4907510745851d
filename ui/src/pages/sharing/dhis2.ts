// What the DHIS2 server lacks, and what became of a send, in sentences. Asks nothing.

import { t } from "../../i18n";
import type { Dhis2Check, Dhis2Report } from "../../ipc";
import { outcome } from "./sentences";

/** What our tables need there and do not find. */
export function dhis2Lacks(check: Dhis2Check, unit: string): string[] {
  const codes = (list: string[]) => ({ codes: list.join(", ") });
  const lists = [
    check.missing_sets.length > 0 && t("sharing-dhis2-lacks-sets", codes(check.missing_sets)),
    check.missing_elements.length > 0 && t("sharing-dhis2-lacks-elements", codes(check.missing_elements)),
    check.dropping_zeros.length > 0 && t("sharing-dhis2-lacks-zeros", codes(check.dropping_zeros)),
    check.unassigned_sets.length > 0 && t("sharing-dhis2-lacks-assigned", codes(check.unassigned_sets)),
    check.org_unit_missing && t("sharing-dhis2-lacks-unit", { unit }),
    check.may_not_write && t("sharing-dhis2-lacks-right"),
  ];
  return lists.filter((sentence) => sentence !== false);
}

/** How many tables the server really holds now, and what stopped it, if anything did. */
export function dhis2Sent({ tables, stopped_by }: Dhis2Report): string {
  if (tables.length === 0) return t("sharing-dhis2-nothing-due");
  const verified = tables.filter(({ state }) => state === "verified").length;
  const said = t("dhis2-sent", { verified, tried: tables.length });
  return stopped_by === "" ? said : `${outcome(stopped_by)} ${said}`;
}
