// How much script the first screens need, compressed: the lock, the frame around the pages, Today, and the
// screen turned to somebody, which is kept ready; in each language. The build fails above the budget. Knows
// chunks and their imports, no page.

import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/** Compressed bytes of script until Today can be used. */
export const BUDGET = 150_000;

const START = ["ui/index.html", "src/shell/Shell.svelte", "src/shell/areas/Today.svelte", "src/pages/turned/Kiosk.svelte"];
const PARTS = ["first", "today"];

export type Chunk = { fileName: string; imports: string[]; code: string; facadeModuleId: string | null };

export function weight(): Plugin {
  return {
    name: "weight",
    apply: (_, { mode }) => mode !== "fake",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === "chunk");
      for (const language of ["fr", "nl", "de", "en"]) {
        const bytes = sum(reached(chunks, [...START, ...PARTS.map((part) => `virtual:sentences/${language}/${part}`)]));
        if (bytes > BUDGET) this.error(`Today needs ${bytes} compressed bytes of script in ${language}; the budget is ${BUDGET}`);
        this.info(`Today needs ${bytes} of ${BUDGET} compressed bytes of script in ${language}`);
      }
    },
  };
}

/** The chunks of these modules and whatever they import at once. A module without a chunk of its own is a fault. */
export function reached(chunks: Chunk[], modules: string[]): Chunk[] {
  const found = new Set<Chunk>();
  const take = (chunk: Chunk | undefined, name: string) => {
    if (!chunk) throw new Error(`${name} has no chunk of its own`);
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) take(chunks.find(({ fileName }) => fileName === file), file);
  };
  for (const name of modules) take(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(name)), name);
  return [...found];
}

const sum = (chunks: Chunk[]) => chunks.reduce((bytes, { code }) => bytes + gzipSync(code, { level: 9 }).length, 0);
