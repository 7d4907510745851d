// The form of a file of notices: a licence, who is under it, its text; and finding in it. Knows no sentence.

/** A licence, those who chose it, and its text. */
export type Notice = { licence: string; parts: string[]; text: string };

/** What the page about Sentier shows. */
export type About = { version: string; licence: string; works: string[][]; notices: Notice[] };

const HEAD = /^===== /m;
const RULE = "\n-----\n";

/** The notices of a file, as `cargo xtask bundle --notices` writes it. */
export function noticesIn(file: string): Notice[] {
  return file.split(HEAD).slice(1).map(noticeIn);
}

function noticeIn(block: string): Notice {
  const [head = "", ...rest] = block.split(RULE);
  const [licence = "", ...lines] = head.split("\n");
  const parts = lines.filter((line) => line.startsWith("* ")).map((line) => line.slice(2));
  return { licence, parts, text: rest.join(RULE).trim() };
}

/** How many parts stand in these notices, each once. */
export function counted(notices: Notice[]): number {
  return new Set(notices.flatMap(({ parts }) => parts)).size;
}

/** Those whose licence or one of whose parts has the words typed. */
export function matching(notices: Notice[], typed: string): Notice[] {
  const wanted = typed.trim().toLowerCase();
  return notices.filter(({ licence, parts }) => [licence, ...parts].some((text) => text.toLowerCase().includes(wanted)));
}
