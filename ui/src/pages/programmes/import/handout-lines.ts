// The texts of a handout, out of the lines of its content file. What only says how it is drawn is left out.

import type { PieceLine } from "../../../ipc";

const TEXT = /^(fr|nl|de|en)\s*=\s*"(.*)"$/;

/** The texts with their languages; the lines as they are when there are none to find. */
export function handoutLines(lines: PieceLine[]): PieceLine[] {
  let code = "text";
  const found: PieceLine[] = [];
  for (const { value } of lines) {
    if (value.startsWith("[")) code = value.trim() === "[title]" ? "title" : "text";
    const [, language, text] = TEXT.exec(value.trim()) ?? [];
    if (language && text) found.push({ code, language, value: text.replaceAll('\\"', '"').replaceAll("**", "") });
  }
  return found.length > 0 ? found : lines;
}
