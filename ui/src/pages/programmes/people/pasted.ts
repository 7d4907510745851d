// A list of people pasted from elsewhere, one a line: a file number, or a name. A line is taken when
// exactly one file answers to it; any other is handed back to be looked at. Knows no screen.

import type { PatientRow, PatientsView } from "../../../ipc";

/** A line nobody could be taken for: how many files answer to it. */
export type Unclear = { line: string; matching: number };
export type Pasted = { found: PatientRow[]; unclear: Unclear[] };

/** What to look for: the lines that say something, each once, without what separates cells. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(/[\t;,"]+/g, " ").replaceAll(/\s+/g, " ").trim());
  return [...new Set(lines.filter(Boolean))];
}

export async function readPasted(
  text: string,
  look: (line: string) => Promise<PatientsView>,
  onread: (count: number) => void = () => {},
): Promise<Pasted> {
  const pasted: Pasted = { found: [], unclear: [] };
  for (const [index, line] of linesOf(text).entries()) {
    const { patients, matching, by_sound } = await look(line);
    const sure = matching === 1 && !by_sound ? patients[0] : undefined;
    if (sure) pasted.found.push(sure);
    else pasted.unclear.push({ line, matching: by_sound ? 0 : matching });
    onread(index + 1);
  }
  return pasted;
}
