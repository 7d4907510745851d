// Where the sentences of a language come from, a part at a time. Written out, so that each part becomes a
// file of its own and only the language of the screen is read.

import type { Language } from "./fluent";

export type Part = "first" | "today" | "rest";
type Source = () => Promise<{ default: string }>;

export const SOURCES: Record<Language, Record<Part, Source>> = {
  fr: {
    first: () => import("virtual:sentences/fr/first"),
    today: () => import("virtual:sentences/fr/today"),
    rest: () => import("virtual:sentences/fr/rest"),
  },
  nl: {
    first: () => import("virtual:sentences/nl/first"),
    today: () => import("virtual:sentences/nl/today"),
    rest: () => import("virtual:sentences/nl/rest"),
  },
  de: {
    first: () => import("virtual:sentences/de/first"),
    today: () => import("virtual:sentences/de/today"),
    rest: () => import("virtual:sentences/de/rest"),
  },
  en: {
    first: () => import("virtual:sentences/en/first"),
    today: () => import("virtual:sentences/en/today"),
    rest: () => import("virtual:sentences/en/rest"),
  },
};
