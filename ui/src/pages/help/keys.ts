// The keys of the window, by where they hold. What a key is called comes from the language of the screen:
// `Strg` is not `Ctrl`, and the letters of the marks are its own.

import { t, word } from "../../i18n";
import { ENTRIES } from "../../shell/entries";

/** What is pressed together, and what it does. */
export type KeyLine = { keys: string[]; does: string };
export type KeyPart = { id: string; title: string; lines: KeyLine[] };

const MARKS = ["present", "late", "left-early", "excused", "absent"];

/** Keys by their parts, in words. */
export function keyParts(): KeyPart[] {
  const [ctrl, shift, alt, enter] = [t("help-key-ctrl"), t("help-key-shift"), "Alt", t("help-key-enter")];
  const updown = t("help-key-up-down");
  return [
    {
      id: "everywhere",
      title: t("help-keys-everywhere"),
      lines: [
        line([ctrl, "K"], t("palette-open")),
        ...ENTRIES.map(({ key }, index) => line([alt, String(index + 1)], t(key))),
        line(["F1"], t("help-keys-help")),
        line([alt, t("help-key-left")], t("help-keys-back")),
        line(["F6"], t("help-keys-pane")),
        line([ctrl, shift, "L"], t("help-keys-language")),
        line([t("help-key-escape")], t("help-keys-close")),
        line([ctrl, "Z"], t("common-undo")),
        line([ctrl, enter], t("help-keys-save")),
      ],
    },
    { id: "today", title: t("today-title"), lines: [line([ctrl, "P"], t("today-pack")), line([ctrl, shift, "P"], t("help-keys-tomorrow"))] },
    {
      id: "attendance",
      title: t("help-keys-attendance"),
      lines: [
        ...MARKS.map((mark) => line([word(`attendance-key-${mark}`)], word(`attendance-word-${mark}`))),
        line([word("attendance-key-turned")], t("attendance-turn")),
        line([updown], t("help-keys-person")),
        line([enter], t("attendance-detail")),
        line([t("help-key-delete")], t("help-keys-unmark")),
        line([ctrl, "N"], t("attendance-walk-in")),
        line([ctrl, enter], t("attendance-close")),
      ],
    },
    {
      id: "lists",
      title: t("help-keys-lists"),
      lines: [line([ctrl, "F"], t("help-keys-search")), line([ctrl, "N"], t("help-keys-new")), line([updown], t("help-keys-line")), line([enter], t("help-keys-open")), line(["?"], t("help-keys-help"))],
    },
    {
      id: "schedule",
      title: t("help-keys-month"),
      lines: [
        line([t("help-key-arrows")], t("help-keys-day")),
        line([t("help-key-page")], t("help-keys-other-month")),
        line([word("schedule-key-new")], t("schedule-new")),
        line([word("schedule-key-today")], t("today-title")),
      ],
    },
    {
      id: "documents",
      title: t("documents-title"),
      lines: [line([ctrl, "P"], t("documents-print")), line([ctrl, shift, updown], t("help-keys-block"))],
    },
    { id: "reports", title: t("figures-title"), lines: [line([ctrl, "P"], t("figures-make-pdf"))] },
  ];
}

function line(keys: string[], does: string): KeyLine {
  return { keys, does };
}
