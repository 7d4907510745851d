// A made-up outbox: tables that were validated, tries, receipts, connections. Every try gets through,
// except in a register with a past, which shows every state a table can be in.

import type { BatchRow, BatchView, ConnectionRow, HubCard, SharingView, TableRow, Topic } from "./bindings";
import { kindOf, previewOf, RECIPIENT } from "./fake-counts";
import type { Answers, Wishes } from "./fake-register";

const STAMP = "2026-11-26T14:07:00+01:00";
const KEYS = { fingerprint: "3f9a c21b 77e0 5d44", own_fingerprint: "b802 6e1d 90fa 43c7" };

type Names =
  | "previewCounts" | "shareCounts" | "withdrawCounts" | "sharing" | "batch" | "holdBatch" | "letGoBatch" | "tryAgainBatch"
  | "sendWaiting" | "sendDue" | "exportBatches" | "importReceipts" | "chooseReceipts" | "connections" | "printSharingLog" | "linkHub"
  | "trustCertificate" | "chooseCertificate" | "rotateKey";

function row(sequence: number, period: string, more: Partial<BatchRow> = {}): BatchRow {
  const receipt = more.state ? "" : `R-2026-${String(sequence).padStart(6, "0")}`;
  return {
    sequence,
    period,
    kind: kindOf(period),
    revision: 1,
    status: "released",
    cause: "",
    approved_by: "Claire Noël",
    approved_at: STAMP,
    state: "delivered",
    last_outcome: "confirmed",
    tried_at: STAMP,
    next_try: "",
    receipt,
    by_file: false,
    ...more,
  };
}

/** The newest first. */
function past(): BatchRow[] {
  return [
    row(19, "2026Q3", { state: "refused", last_outcome: "unknown-device" }),
    row(18, "2025", { state: "held", last_outcome: "", tried_at: "" }),
    row(17, "2026Q1", { revision: 2, cause: "late-marks", state: "ready", last_outcome: "unreachable", next_try: "2026-11-26T16:30:00+01:00" }),
    row(16, "2026Q2", { state: "ready", last_outcome: "written", by_file: true }),
    row(15, "2025Q4", { revision: 2, status: "withdrawn", cause: "wrong-data" }),
    row(14, "2026Q1", {}),
    row(13, "2025Q4", { state: "superseded" }),
    ...["2025S2", "2025Q3", "2025Q2", "2025Q1", "2024", "2024Q4", "2024Q3", "2024Q2", "2024Q1", "2023", "2023Q4", "2023Q3"].map((period, index) =>
      row(12 - index, period),
    ),
  ];
}

const PERIODS = ["2026Q3", "2026Q2", "2026Q1", "2025", "2025S2", "2025Q4", "2025S1", "2025Q3", "2025Q2", "2025Q1", "2024", "2024Q4", "2024Q3", "2024Q2", "2024Q1"];
const CHANGED = ["2026Q2", "2025Q2"];

function tableOf(period: string, batches: BatchRow[]): TableRow {
  const latest = batches.find((batch) => batch.period === period);
  const states: Record<string, string> = { delivered: "shared", held: "held", ready: "waiting", sending: "waiting", refused: "refused" };
  const kept = latest?.status === "withdrawn" ? "withdrawn" : (states[latest?.state ?? ""] ?? "not-shared");
  const state = kept === "shared" && CHANGED.includes(period) ? "changed" : kept;
  return { period, kind: kindOf(period), state, since: latest ? STAMP : "" };
}

function connectionsOf(full: boolean): ConnectionRow[] {
  const ways = [
    { purpose: "send", bytes_out: 1_904, bytes_in: 612, outcome: "confirmed" },
    { purpose: "probe", bytes_out: 388, bytes_in: 0, outcome: "unreachable" },
    { purpose: "receipts", bytes_out: 420, bytes_in: 1_530, outcome: "confirmed" },
    { purpose: "enrol", bytes_out: 1_012, bytes_in: 903, outcome: "answered" },
  ];
  return Array.from({ length: full ? 64 : 4 }, (_, at) => ({ at: STAMP, address: "https://hub.example", ...ways[at % ways.length]! }));
}

export function sharingAnswers(wishes: Wishes): Pick<Answers, Names> & { line: () => SharingView["line"] } {
  const { empty = false, full = false } = wishes;
  let batches = full ? past() : [];
  let hub: HubCard | null = (wishes.linked ?? true) ? { url: "https://hub.example", name: RECIPIENT, ...KEYS } : null;
  let certificate = full;
  let talked = full;

  const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
  const linked = (): HubCard => hub ?? { url: "", name: "", ...KEYS };
  const change = (sequence: number, to: Partial<BatchRow>) => {
    batches = batches.map((batch) => (batch.sequence === sequence ? { ...batch, ...to } : batch));
    return done(null, "sharing");
  };
  const waiting = () => batches.filter(({ state }) => state === "ready").length;
  const line = (): SharingView["line"] => {
    if (!hub) return { state: "no-hub", waiting: 0, since: "" };
    if (batches.some(({ state }) => state === "refused")) return { state: "refused", waiting: waiting(), since: STAMP };
    if (waiting() > 0) return { state: "waiting", waiting: waiting(), since: STAMP };
    if (batches.some(({ state }) => state === "held")) return { state: "held", waiting: 0, since: STAMP };
    return batches.length > 0 ? { state: "all-confirmed", waiting: 0, since: STAMP } : { state: "nothing-yet", waiting: 0, since: "" };
  };
  const add = (period: string, more: Partial<BatchRow>) => {
    const sequence = (batches[0]?.sequence ?? 6) + 1;
    batches = [row(sequence, period, { state: "ready", last_outcome: "", tried_at: "", ...more }), ...batches];
    return done(sequence, "sharing");
  };
  const batchOf = (sequence: number): BatchView => {
    const found = batches.find((batch) => batch.sequence === sequence) ?? row(sequence, "2026Q3");
    const { body, sha256 } = previewOf(found.period, { linked: true, shared: false, full });
    const { receipt, tried_at: at, last_outcome: outcome, by_file } = found;
    const attempts = at ? [{ at, way: by_file ? "file" : "network", outcome, bytes_out: 1_904, bytes_in: receipt ? 612 : 0 }] : [];
    return { row: found, body, sha256, attempts, receipt: receipt && `receipt: ${receipt}\nhub: ${RECIPIENT}\nsha256: ${sha256}\noutcome: stored\n` };
  };

  return {
    line,
    previewCounts: (period) => {
      const shared = !full && batches.some((batch) => batch.period === period);
      return { ...previewOf(period, { linked: hub !== null, shared, full }), first_time: batches.length === 0 };
    },
    shareCounts: ({ period, cause, hold }) => add(period, { cause, revision: cause ? 2 : 1, state: hold ? "held" : "ready" }),
    withdrawCounts: ({ period, reason }) => add(period, { status: "withdrawn", cause: reason, revision: 2 }),
    sharing: () => ({
      line: line(),
      hub,
      certificate,
      tables: empty ? [] : (full ? PERIODS : PERIODS.slice(0, 5)).map((period) => tableOf(period, batches)),
      batches,
      today: talked ? { connections: 3, bytes_out: 4_120, last: STAMP } : { connections: 0, bytes_out: 0, last: "" },
    }),
    batch: batchOf,
    holdBatch: ({ sequence }) => change(sequence, { state: "held", next_try: "" }),
    letGoBatch: ({ sequence }) => change(sequence, { state: "ready" }),
    tryAgainBatch: ({ sequence }) => change(sequence, { state: "ready" }),
    sendWaiting: () => {
      if (full) return done({ confirmed: 0, waiting: waiting(), stopped_by: "unreachable" }, "sharing");
      const confirmed = waiting();
      batches = batches.map((batch) => (batch.state === "ready" ? row(batch.sequence, batch.period, { ...batch, state: "delivered", by_file: false, last_outcome: "confirmed", tried_at: STAMP, receipt: `R-2026-${batch.sequence}` }) : batch));
      talked = true;
      return done({ confirmed, waiting: 0, stopped_by: "" }, "sharing");
    },
    sendDue: () => done({ confirmed: 0, waiting: waiting(), stopped_by: "" }),
    exportBatches: ({ path, sequences }) => {
      batches = batches.map((batch) => (sequences.includes(batch.sequence) ? { ...batch, by_file: true, last_outcome: "written", tried_at: STAMP } : batch));
      return done({ path: `${path}/FR-08-GIVET-01_2026Q1-16-17.sentier`, tables: sequences.length, bytes: 1_904 * sequences.length }, "sharing");
    },
    importReceipts: () => {
      const confirmed = batches.filter(({ by_file }) => by_file).length;
      batches = batches.map((batch) => (batch.by_file ? { ...batch, state: "delivered", by_file: false, receipt: `R-2026-${batch.sequence}` } : batch));
      return done({ confirmed, known: 1, refused: 0 }, "sharing");
    },
    chooseReceipts: () => "/media/cle/recus.sentier",
    connections: () => (talked ? connectionsOf(full) : []),
    printSharingLog: () => ({ path: "/registre/papers/2026-11-26-connexions.pdf", bytes: 31_204, languages: ["fr"] }),
    linkHub: ({ url }) => ((hub = { url, name: RECIPIENT, ...KEYS }), done(linked(), "sharing")),
    trustCertificate: ({ path }) => ((certificate = path !== ""), done(null, "sharing")),
    chooseCertificate: () => "/documents/reseau.pem",
    rotateKey: () => ((hub = { ...linked(), own_fingerprint: "1c55 09be 7a2f e6d0" }), done(hub, "sharing")),
  };
}
