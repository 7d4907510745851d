// The page about Sentier: whose works are in it, found and read without a network.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { speak, t } from "../../i18n";
import { pretendInJsdom } from "../../ipc/pretend-in-jsdom";
import About from "./About.svelte";
import { counted, matching, noticesIn } from "./notices";

const FILE = `What it is.

===== MIT License (MIT)
* serde 1.0.229
* clap 4.6.7
-----
Permission is hereby granted

===== Apache License 2.0 (Apache-2.0)
* clap 4.6.7
-----
TERMS
-----
AND CONDITIONS
`;

describe("a file of notices", () => {
  it("says who is under which licence, with its whole text", () => {
    const [mit, apache] = noticesIn(FILE);
    expect(mit).toEqual({ licence: "MIT License (MIT)", parts: ["serde 1.0.229", "clap 4.6.7"], text: "Permission is hereby granted" });
    expect(apache?.text).toBe("TERMS\n-----\nAND CONDITIONS");
    expect(counted(noticesIn(FILE))).toBe(2);
  });

  it("is searched by name and by licence", () => {
    const found = (typed: string) => matching(noticesIn(FILE), typed).map(({ licence }) => licence);
    expect(found("SERDE")).toEqual(["MIT License (MIT)"]);
    expect(found("apache")).toEqual(["Apache License 2.0 (Apache-2.0)"]);
    expect(found("")).toHaveLength(2);
    expect(found("left-pad")).toEqual([]);
  });
});

describe("the page", () => {
  beforeEach(() => {
    speak("fr");
    pretendInJsdom();
  });

  it("names the libraries that are really in the window, and finds one", async () => {
    render(About);
    const search = await screen.findByLabelText(t("about-search"), {}, { timeout: 10_000 });
    await fireEvent.input(search, { target: { value: "@tauri-apps/api" } });
    expect(await screen.findByText((text) => text.includes("@tauri-apps/api 2."))).toBeTruthy();
    expect(screen.getByText(t("about-found", { count: 1 }))).toBeTruthy();
  }, 20_000);
});
