// A made-up DHIS2 server beside the hub. With a past it holds one table, refused another and lacks zeros;
// otherwise nothing is linked until somebody does, and then everything is verified.

import type { Dhis2Card, Dhis2Table } from "./bindings";
import type { Answers, Wishes } from "./fake-register";

const STAMP = "2026-11-26T14:07:00+01:00";

type Names = "dhis2Status" | "linkDhis2" | "checkDhis2" | "sendDhis2" | "unlinkDhis2";

const cardOf = (address: string): Dhis2Card => ({ address, org_unit: "FR-08-GIVET-01", version: "2.42.1", linked_at: STAMP });

const tableOf = (period: string, more: Partial<Dhis2Table> = {}): Dhis2Table => ({
  period,
  revision: 1,
  state: "verified",
  code: "",
  refused: [],
  at: STAMP,
  next_try: "",
  ...more,
});

function past(): Dhis2Table[] {
  const refused = [{ element: "ETP_PAT_DT2", code: "E7642", text: "Data value is not valid for data element" }];
  return [tableOf("2026Q1"), tableOf("2026Q2", { state: "refused", refused }), tableOf("2026Q3", { state: "waiting", code: "unreachable", next_try: STAMP })];
}

export function dhis2Answers({ full = false }: Wishes): Pick<Answers, Names> {
  let server = full ? cardOf("https://dhis2.example/region") : null;
  let tables = full ? past() : [];
  const done = <T>(answer: T) => ({ answer, changed: ["sharing" as const] });

  return {
    dhis2Status: () => ({ server, tables }),
    linkDhis2: ({ address }) => {
      server = cardOf(address);
      return done(server);
    },
    checkDhis2: () => ({
      version: "2.42.1",
      ready: !full,
      missing_sets: [],
      missing_elements: [],
      dropping_zeros: full ? ["ETP_PAT_DT2", "ETP_ATT_DT2"] : [],
      org_unit_missing: false,
      unassigned_sets: [],
      may_not_write: full,
    }),
    sendDhis2: ({ period }) => {
      const due = period ? [tableOf(period)] : tables.filter(({ state }) => state === "waiting").map((table) => tableOf(table.period));
      tables = tables.map((table) => due.find((one) => one.period === table.period) ?? table);
      return done({ tables: due, stopped_by: "" });
    },
    unlinkDhis2: () => {
      server = null;
      return done(null);
    },
  };
}
