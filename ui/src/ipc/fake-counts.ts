// Made-up tables of a period, as the window hands them out: each standing has a period of its own.

import type { CountedGroup, CountsPreview, CountsStanding, PeriodKind } from "./bindings";

const DIGEST = "7d2c0b6e1f5a49d3882a6bb1c0f4e9d57a3e6c21b94f0d8e5a17c3b2f6e8d901";
export const RECIPIENT = "Serveur régional (fictif)";

type Values = Record<string, number | null>;

/** How the periods of a full register stand; the others are ready. */
const STANDINGS: Record<string, CountsStanding> = {
  "2026Q3": "already-shared",
  "2026Q2": "frozen",
  "2026Q1": "correctable",
  "2025Q4": "withdrawn",
  "2025S2": "already-shared",
  "2025S1": "not-offered",
  "2025Q3": "unsafe",
  "2025Q2": "corrections-used-up",
  "2025Q1": "incomplete",
  "2026": "quarters-missing",
  "2023": "ages-missing",
  "2026Q4": "not-over",
};

export function kindOf(period: string): PeriodKind {
  if (period.includes("Q")) return "quarter";
  return period.includes("S") ? "half-year" : "year";
}

function group(group: string, attendances: Values, patients: Values = {}): CountedGroup {
  const cells = Object.entries(attendances).map(([code, count]) => ({ code, patients: patients[code] ?? null, attendances: count }));
  return { group, cells };
}

const QUARTER = [
  group("total", { TOT: 286 }, { TOT: 74 }),
  group("pathology", { DT2: 161, IC: null, OBE: 74, BPCO: null, IRC: 0, AUT: 0 }, { DT2: 38, IC: null, OBE: 21, BPCO: null, IRC: 0, AUT: 0 }),
];
const HALF_YEAR = [group("pathology", { DT2: 203, IC: 41, OBE: 96, BPCO: null, IRC: null, AUT: 0 })];
const YEAR = [
  group("total", { TOT: 1045 }),
  group("pathology", { DT2: 588, IC: null, OBE: 273, BPCO: null, IRC: 52, AUT: 31 }),
  group("age", { A0_44: 164, A45_64: 512, A65P: 369 }),
  group("residence", { FR: 861, BE: 184, LU: 0, DE: 0 }),
  group("delivery", { GRP: 744, IND: 268, REM: null }),
];

function groupsOf(kind: PeriodKind, standing: CountsStanding): CountedGroup[] {
  if (standing === "unsafe" || standing === "not-offered") return [];
  return { quarter: QUARTER, "half-year": HALF_YEAR, year: YEAR }[kind];
}

/** The table of a period in a register that is linked or not, with or without a past. */
export function previewOf(period: string, now: { linked: boolean; shared: boolean; full: boolean }): CountsPreview {
  const kind = kindOf(period);
  const standing = !now.linked ? "no-hub" : now.shared ? "already-shared" : now.full ? (STANDINGS[period] ?? "ready") : "ready";
  const groups = groupsOf(kind, standing);
  const values = groups.flatMap(({ cells }) => cells.flatMap(({ patients, attendances }) => (kind === "quarter" ? [patients, attendances] : [attendances])));
  const corrects = standing === "correctable";
  return {
    period,
    kind,
    policy: "k11-v1",
    threshold: 11,
    step: kind === "quarter" ? "full" : kind === "year" ? "three-ages" : "half-years",
    counts_patients: kind === "quarter",
    groups,
    values: values.length,
    hidden: values.filter((value) => value === null).length,
    body: JSON.stringify({ centre: "FR-08-GIVET-01", period, policy: "k11-v1", groups }, null, 1),
    sha256: DIGEST,
    self_check: DIGEST,
    recipient: now.linked ? RECIPIENT : "",
    first_time: !now.shared && !now.full,
    open_sessions: kind === "quarter" ? 1 : 0,
    standing,
    revision: corrects ? 2 : 1,
    changes: corrects
      ? [
          { code: "TOT", measure: "attendances", before: 271, after: 286 },
          { code: "DT2", measure: "patients", before: null, after: 38 },
          { code: "DT2", measure: "attendances", before: null, after: 161 },
        ]
      : [],
    corrections_left: standing === "corrections-used-up" ? 0 : 1,
  };
}
