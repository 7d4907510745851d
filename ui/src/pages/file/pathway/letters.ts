// A letter's text as one box: paragraphs with an empty line between them, an address line by line.

/** Paragraphs as one text. */
export function together(paragraphs: string[]): string {
  return paragraphs.join("\n\n");
}

/** A text as paragraphs; single line breaks stay within theirs. */
export function apart(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** The filled lines of an address. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
