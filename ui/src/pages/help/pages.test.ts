// The pages of the help are the same in every language, and name buttons as the buttons are named.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../i18n";
import { HELP_NAMES, helpFor, helpNamed } from "./for-page";
import { helpPages } from "./pages";

const written = import.meta.glob<string>("../../../../assets/help/*/*.md", { query: "?raw", import: "default", eager: true });
const locales = import.meta.glob<string>("../../../../locales/{fr,nl,de,en}/*.ftl", { query: "?raw", import: "default", eager: true });

const guide = import.meta.glob<string>("../../../../docs/user-guide.md", { query: "?raw", import: "default", eager: true });
const page = (language: Language, name: string) => written[`../../../../assets/help/${language}/${name}.md`] ?? "";
const all = (text: string, what: RegExp) => [...text.matchAll(what)].map(([, found = ""]) => found);
const shape = (text: string) => ({
  headings: all(text, /^(#+) /gm),
  steps: all(text, /^(\d+)\. /gm),
  links: all(text, /\]\(([\w-]+\.md)\)/g),
  pictures: all(text, /\.\.\/pictures\/\w+\/([\w-]+)/g),
});

/** Every sentence of a language that takes no argument. */
function sentences(language: Language): Set<string> {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(locales)) if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  return new Set([...bundle._messages.values()].map(({ value }) => value).filter((value) => typeof value === "string"));
}

describe("the help", () => {
  it("has the same pages in every language", () => {
    const names = LANGUAGES.map((language) => Object.keys(written).flatMap((path) => all(path, new RegExp(`/${language}/([\\w-]+)\\.md$`, "g"))));
    for (const found of names) expect(found.sort()).toEqual([...HELP_NAMES].sort());
  });

  it.each(HELP_NAMES)("says %s in as many headings, steps, links and pictures in every language", (name) => {
    for (const language of LANGUAGES) expect(shape(page(language, name))).toEqual(shape(page("fr", name)));
  });

  it.each(LANGUAGES)("names buttons in %s as the window does", (language) => {
    const said = sentences(language);
    const unknown = HELP_NAMES.flatMap((name) => all(page(language, name), /\*\*(.+?)\*\*/g).filter((bold) => !said.has(bold)).map((bold) => `${name}: ${bold}`));
    expect(unknown).toEqual([]);
  });

  it("names buttons in the guide of docs/ as the window does", () => {
    const said = sentences("en");
    const named = Object.values(guide).flatMap((text) => all(text, /\*\*(.+?)\*\*/g));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((bold) => !said.has(bold))).toEqual([]);
  });

  it("links only to pages that are there", () => {
    for (const text of Object.values(written)) for (const link of shape(text).links) expect(helpNamed(link.replace(".md", ""))).toBeTruthy();
  });

  it.each(LANGUAGES)("is made into pages in %s, with titles, words and addresses of the window", async (language) => {
    const pages = await helpPages(language);
    expect(pages).toHaveLength(HELP_NAMES.length);
    for (const { title, html, words } of pages) {
      expect(title).not.toContain("#");
      expect(html).not.toContain(".md");
      expect(words.length).toBeGreaterThan(100);
    }
  });

  it("opens where one is, also on the sides of a page", () => {
    expect(helpFor({ page: "attendance", id: "s1" })).toBe("attendance");
    expect(helpFor({ page: "calls", tab: "waiting" })).toBe("waiting");
    expect(helpFor({ page: "file", id: "p1", tab: "consents" })).toBe("consent");
  });
});
