// The work of a coordinator, through the real window: a session in a room that is taken, planned at a free
// time, on paper and in a calendar file, moved with those that follow, cancelled; a place that became
// free, given to somebody who waits.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { pattern, t } from "./sentences.mjs";
import { arrive, day, firstStart, go } from "./steps.mjs";
import { eventually, KEY } from "./webdriver.mjs";

const THEME = "Cuisiner ensemble, essai";
/** Where and when the group of the demonstration meets today. */
const [PLACE, ROOM] = ["Salle du foyer rural", "Grande salle"];

let machine, page, session;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

const later = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const checked = () => page.run(() => document.querySelector(".check")?.innerText ?? "");
const hash = () => page.run(() => location.hash);

test("the third key of the rail opens the agenda, on today", async () => {
  await page.press([KEY.alt, "3"]);
  await arrive(page, "schedule-title");
  await eventually("today in the grid", () => page.run(() => document.querySelector("h2[id^=day-]:has(.now)")));
  await go(page, "today");
  await arrive(page, "today-title");
  await go(page, "schedule");
  await arrive(page, "schedule-title");
  await page.says(PLACE);
  await accessible(page, "agenda");
});

test("a room that is taken is said in words, with the next free times", async () => {
  await page.click("link", t("schedule-new"));
  await page.pick(t("planning-programme"), "diabète");
  await page.pick(t("planning-group"), "diabète");
  await page.fill(t("planning-theme"), THEME);
  await page.pick(t("planning-place"), PLACE);
  await page.pick(t("planning-room"), ROOM);
  await page.click("checkbox", /^Claire Noël/);
  await page.says(pattern("conflicts-room-taken", { room: ROOM }, "from", "to", "theme"));
  await page.says(t("conflicts-overfull", { listed: 12, capacity: 10 }));
  await page.fill(t("planning-capacity"), "12");
  await page.says(t("planning-free"));
  await accessible(page, "new session with conflicts");
});

test("it is not saved without a reason, and nothing stands against the proposed time", async () => {
  await page.click("button", t("schedule-new-save"));
  await page.says(t("planning-despite-missing"));
  const [free] = await page.run(() => [...document.querySelectorAll(".free button")].map((one) => one.textContent));
  await page.click("button", free);
  await eventually("nothing hard is left", async () => {
    const said = await checked();
    return said && !said.includes(t("planning-conflict-hard")) && !said.includes(t("planning-check-waits"));
  });
  await page.click("button", t("schedule-new-save"));
  await arrive(page, THEME);
  await page.says(t("schedule-new-saved"));
  assert.ok((await page.text()).toLowerCase().includes(free.toLowerCase()), "the session is at the free time");
  session = await hash();
  await accessible(page, "a session");
});

test("the printed week has it, and so has the calendar file of who leads it", async () => {
  await page.click("link", pattern("session-to-schedule", {}, "day"));
  await page.find("heading", THEME);
  await page.click("button", t("schedule-print-week"));
  await page.says(t("sessions-paper-made"));
  const pdf = await page.run(() => document.querySelector("main [aria-live] code").textContent);
  const words = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
  assert.ok(words.includes(THEME), words);
  await page.click("button", t("schedule-more"));
  await page.click("button", t("schedule-export"));
  await page.pick(t("schedule-export-professional"), "Claire Noël");
  await page.click("button", t("file-folder-choose"));
  await accessible(page, "a calendar file");
  await page.click("button", t("schedule-export-button"));
  await page.says(t("schedule-exported"));
  const file = readFileSync(join(machine.folder, "claire-noel.ics"), "utf8").replaceAll("\r\n ", "");
  assert.ok(file.includes(`SUMMARY:${THEME.replace(",", "\\,")}\r\n`), file);
  await page.press(KEY.escape);
});

test("it moves with those that follow, once each new time was seen", async () => {
  await page.run((at) => (location.hash = at), session);
  await page.find("link", pattern("session-to-schedule", {}, "day"));
  const planned = await page.run(() => document.querySelector('main a[href*="/agenda/"]').href.match(/\d{4}-\d\d-\d\d/)[0]);
  await page.click("button", t("session-act-move"));
  await day(page, later(planned, 1));
  await page.click("radio", pattern("session-scope-following", {}, "count"));
  const several = pattern("session-move-button", {}, "count");
  await page.find("button", several);
  const moves = await page.run(() => [...document.querySelectorAll("aside [role=status] > ul > li")].map((line) => line.innerText));
  assert.ok(moves.length > 1 && moves[0].includes(THEME), moves.join());
  await page.says(pattern("session-move-people", {}, "count"));
  if ((await page.all("textbox", t("planning-despite"))).length > 0) await page.fill(t("planning-despite"), "Salle prêtée autrement");
  await accessible(page, "moving a session");
  await page.click("button", several);
  await page.says(t("session-moved", { count: moves.length }));
  await page.says(pattern("planning-tell-now", {}, "count"));
  await accessible(page, "whom to tell");
});

test("the agenda says what was done last, and takes it back", async () => {
  await go(page, "schedule");
  await page.says(t("planning-kind-move-sessions"));
  await page.click("button", new RegExp(`^${t("common-undo")}`));
  await page.says(t("common-undone"));
  await page.find("heading", THEME);
});

test("it is cancelled with a reason, and stays in the agenda", async () => {
  await page.run((at) => (location.hash = at), session);
  await page.click("button", t("session-act-cancel"));
  await page.pick(t("planning-cause"), t("planning-cause-too-few"));
  await accessible(page, "cancelling a session");
  // The button that opened the form says the same, and stands before it.
  const [, send] = await page.all("button", t("planning-cancel-button", { count: 1 }));
  await page.post(`element/${send}/click`);
  await page.says(t("session-cancelled", { count: 1 }));
  await page.says(pattern("session-is-cancelled", { cause: t("planning-cause-too-few") }, "day"));
  await go(page, "schedule");
  await page.find("heading", THEME);
  await page.says(t("schedule-cancelled-because", { cause: t("planning-cause-too-few") }));
});

test("a bad day is cancelled with new dates, its letters are printed, and one undo takes it all back", async () => {
  await page.click("button", t("schedule-more"));
  await page.click("button", t("schedule-bad-day"));
  await page.find("heading", t("schedule-bad-day"));
  const first = t("schedule-bad-day-first-times");
  await aDayWith(first);
  await page.pick(t("planning-cause"), t("planning-cause-weather"));
  await page.click("button", first);
  await page.find("button", t("schedule-bad-day-clear-times"));
  await accessible(page, "a bad day with new dates");
  // The preview is asked anew a moment after a choice; until then the form says to wait.
  await eventually("it is cancelled", async () => {
    if ((await page.text()).includes(t("planning-can-undo"))) return true;
    await page.run(() => document.querySelector("aside .foot .button.main").click());
    return false;
  });
  await page.says(t("schedule-bad-day-arrange"));
  await page.says(pattern("planning-again", {}, "when"));
  await accessible(page, "a bad day that is cancelled");
  await page.click("button", new RegExp(`^(${t("planning-letters", { count: 1 })}|${pattern("planning-letters", {}, "count").source})$`));
  const pdf = await eventually("the letters", () => page.run(() => document.querySelector("aside [aria-live] code")?.textContent));
  const words = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
  for (const said of [/n’a pas lieu\.|gaat niet door\.|findet nicht statt\.|does not take place\./, /Nous vous attendons|We verwachten u|Wir erwarten Sie|We expect you/]) assert.match(words, said);
  assert.doesNotMatch(words.toLowerCase(), /diab|bpco|asthm|obés/, "no illness on any letter");
  await page.click("button", new RegExp(`^${t("common-undo")}`));
  await page.says(t("common-undone"));
  await page.click("button", t("common-close"));
});

/** The first day ahead on which a session can be planned anew; typed into the form. */
async function aDayWith(offer) {
  const today = await page.run(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10));
  for (let days = 1; days <= 21; days += 1) {
    const date = later(today, days);
    await day(page, date);
    const known = () => page.run(() => document.querySelector("aside form p[role=status]")?.innerText.trim() ?? "");
    await new Promise((over) => setTimeout(over, 700)); // The preview is asked a moment after the last letter.
    if ((await known()) && (await page.all("button", offer)).length > 0) return;
  }
  throw new Error("no session in three weeks");
}

test("every side of the agenda keeps the rules of accessibility", async () => {
  for (const side of ["week", "month", "people", "closures", "forecast"]) {
    await page.click("tab", new RegExp(`^${t(`schedule-tab-${side}`)}`));
    await eventually(side, async () => (await hash()).includes(side));
    await page.find("tab", new RegExp(`^${t(`schedule-tab-${side}`)}`));
    await accessible(page, `agenda: ${side}`);
  }
  await page.run(() => (location.hash = "#/schedule/plan"));
  await arrive(page, "cycle-title");
  await accessible(page, "a cycle");
});

test("somebody tells they will not come, and the place goes to somebody who waits", async () => {
  await go(page, "today");
  const link = await eventually("a session with a free place", () =>
    page.run((title) => {
      const heading = [...document.querySelectorAll("h3")].find((one) => one.textContent === title);
      const lines = [...(heading?.parentElement.querySelectorAll("li") ?? [])];
      return lines.findLast((line) => /: [1-9]\d*\. /.test(line.innerText))?.querySelector("a").getAttribute("href");
    }, t("today-free-places")),
  );
  await page.run((list) => (location.hash = list), link.replace("/places", ""));
  await page.says(t("attendance-too-early"));
  const names = await page.run(() => [...document.querySelectorAll(".before:has(button)")].map((one) => one.closest("li").querySelector("strong").textContent));
  await page.click("button", t("attendance-excuse-of", { name: names[0] }));
  await page.pick(t("attendance-reason"), t("attendance-reason-transport"));
  await accessible(page, "excusing somebody");
  await page.click("button", t("attendance-excuse"));
  await page.says(t("attendance-excused", { name: names[0] }));
  await page.click("link", t("attendance-to-places"));
  await page.says(t("waiting-fits-title"));
  await accessible(page, "who fits a free place");
  const give = pattern("waiting-give-of", {}, "name");
  await page.click("button", give);
  await page.says(pattern("waiting-given", {}, "name"));
});
