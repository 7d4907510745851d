// The pages of the help, read from assets/help when the window was built, a language at a time.

import type { Language } from "../../i18n";
import type { HelpName } from "./for-page";

/** A page: its title, what it says as HTML made at build time, and the same as plain words to search in. */
export type HelpPage = { name: HelpName; title: string; html: string; words: string };
export type HelpPages = HelpPage[];

const SOURCES: Record<Language, () => Promise<{ default: HelpPages }>> = {
  fr: () => import("virtual:help/fr"),
  nl: () => import("virtual:help/nl"),
  de: () => import("virtual:help/de"),
  en: () => import("virtual:help/en"),
};

/** Every page of a language. */
export async function helpPages(language: Language): Promise<HelpPages> {
  return (await SOURCES[language]()).default;
}
