// The order of the EPICES form, and its answers as the register takes them. Scores are Rust's.

export const QUESTIONS = [
  "social-worker",
  "complementary-insurance",
  "couple",
  "owner",
  "money-difficulties",
  "sport",
  "show",
  "holidays",
  "family-contact",
  "lodging-help",
  "material-help",
] as const;

export const ANSWERS = ["yes", "no", "missing"] as const;

/** Yes, no, or none. */
export function answered(answer: (typeof ANSWERS)[number] | ""): boolean | null {
  return answer === "yes" ? true : answer === "no" ? false : null;
}
