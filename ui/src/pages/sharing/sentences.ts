// What became of a table, of a try, of a file, in sentences. Asks nothing.

import { figure, t, word } from "../../i18n";
import type { BatchRow, ImportedReceipts, SendReport, TableRow } from "../../ipc";
import { periodSaid, wall } from "./periods";

/** What a try did, and what stopped it, if anything did. */
export function sendSentence({ confirmed, waiting, stopped_by }: SendReport): string {
  if (stopped_by === "") return t("sharing-tried", { confirmed });
  return t("sharing-tried-stopped", { confirmed, waiting, why: outcome(stopped_by) });
}

/** The sentence of a try's outcome. */
export function outcome(code: string): string {
  return code === "" ? t("sharing-not-tried") : word(`sharing-send-${code}`);
}

/** How a table stands, with its time. */
export function tableSaid({ state, since }: TableRow): string {
  return word(`sharing-table-${state}`, since ? wall(since) : {});
}

/** What a file of receipts told. */
export function receiptsSaid({ confirmed, known, refused }: ImportedReceipts): string {
  if (confirmed + known + refused === 0) return t("sharing-usb-receipts-none");
  const said = t("sharing-usb-receipts", { confirmed, known, refused });
  return refused === 0 ? said : `${said} ${t("sharing-usb-receipts-wrong")}`;
}

/** Bytes, as thousands of them. */
export function size(bytes: number): string {
  return t("sharing-size", { size: figure(Math.ceil(bytes / 100) / 10) });
}

/** "3e trimestre 2026, n° 7". */
export function batchSaid({ period, sequence }: BatchRow): string {
  return t("sharing-log-batch", { period: periodSaid(period), sequence: String(sequence) });
}
