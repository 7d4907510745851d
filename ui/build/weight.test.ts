// The weight of the first screens counts what is read for them, and nothing else.

import { expect, it } from "vitest";
import { reached, type Chunk } from "./weight";

const chunk = (fileName: string, imports: string[] = []): Chunk => ({ fileName, imports, code: "", facadeModuleId: `/tree/${fileName}` });
const CHUNKS = [chunk("start", ["shared"]), chunk("today", ["shared", "words"]), chunk("shared"), chunk("words"), chunk("reports", ["shared"])];

it("a chunk that two of them share is counted once, and none that only another page needs", () => {
  const names = reached(CHUNKS, ["start", "today"]).map(({ fileName }) => fileName);
  expect(names).toEqual(["start", "shared", "today", "words"]);
});

it("a page that lost its own chunk is not taken for weightless", () => {
  expect(() => reached(CHUNKS, ["calendar"])).toThrow("calendar");
});
