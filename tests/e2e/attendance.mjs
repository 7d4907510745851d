// A session's list on its day, through the real window: the sheet to sign, marks by keys, somebody nobody
// expected, a note that names nobody, the closing, a correction; and the call somebody gets who stayed away.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { pattern, t } from "./sentences.mjs";
import { arrive, firstStart, go, mark, marks, takeAttendance } from "./steps.mjs";
import { eventually, KEY } from "./webdriver.mjs";

let machine, page, names;

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

const people = () => page.run(() => [...document.querySelectorAll("li.person .who > strong:first-child")].map((name) => name.textContent));
const marked = (row, kind) => eventually(`${kind} in row ${row}`, async () => (await marks(page))[row] === kind);

test("the sheet to sign has everybody on the list, by number", async () => {
  await takeAttendance(page);
  names = await people();
  assert.equal(names.length, 12);
  await page.click("button", t("attendance-print-sign-in"));
  await page.says(t("sessions-paper-made"));
  const pdf = await page.run(() => document.querySelector("[aria-live] code").textContent);
  const words = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  for (const name of names) for (const part of name.split(" ")) assert.ok(words.includes(part), `${part} is on the sheet`);
});

test("an excuse has its reason beside it", async () => {
  await page.run(() => document.querySelector("li.person input").focus());
  await mark(page, ["excused"]);
  await marked(0, "excused");
  const numbers = () => page.run(() => document.querySelectorAll("li.person .number").length);
  await eventually("every row has the number of the sheet", async () => (await numbers()) === names.length);
  await page.press(KEY.home, KEY.enter);
  await page.pick(t("attendance-reason"), t("attendance-reason-transport"));
  await page.says(pattern("common-saved-at", {}, "time"));
  await accessible(page, "details of a mark");
  await page.press(KEY.escape);
  const first = () => page.run(() => document.querySelector("li.person .who").innerText);
  await eventually("the reason is in the row", async () => (await first()).includes(t("attendance-reason-transport")));
});

test("somebody nobody expected is on the list, present, with a file to complete", async () => {
  await page.press([KEY.control, "n"]);
  await page.fill(t("attendance-last-name"), "Passant");
  await page.fill(t("attendance-first-name"), "Lucie");
  await accessible(page, "somebody who was not expected");
  await page.click("button", t("attendance-walk-in-button"));
  await page.says(t("attendance-walk-in-new", { name: t("attendance-name", { first: "Lucie", last: "Passant" }) }));
  await eventually("thirteen on the list", async () => (await people()).length === names.length + 1);
  names = await people();
  await marked(names.indexOf("Lucie Passant"), "present");
});

test("a key is a mark, on the disk when it is shown", async () => {
  const at = names.indexOf("Lucie Passant");
  const rows = [1, 2, 3].map((row) => (row < at ? row : row + 1)).filter((row) => row < names.length);
  const kinds = ["present", "late", "left-early"];
  for (const [index, row] of rows.entries()) {
    await page.press(KEY.home, ...Array.from({ length: row }, () => KEY.down));
    await mark(page, [kinds[index]]);
    await marked(row, kinds[index]);
  }
  await page.says(pattern("attendance-saved", {}, "time"));
});

test("a note about the group that names somebody is not kept, and nothing closes over it", async () => {
  const last = names.at(-1).split(" ").at(-1);
  await page.fill(t("attendance-note-label"), `Bonne entente, surtout avec ${last}`);
  await page.press([KEY.control, KEY.enter]);
  await page.says(pattern("attendance-note-names", { count: 1 }, "names"));
  await page.says(t("attendance-close-unsaved"));
  await accessible(page, "a note with a name");
  await page.fill(t("attendance-note-label"), "Bonne entente, beaucoup de questions sur le pain");
  await page.press(KEY.tab);
  const kept = pattern("common-saved-at", {}, "time");
  await eventually("the note is kept", async () => kept.test(await page.run(() => document.querySelector("section:has(#group-note)").innerText)));
});

test("closing asks by name about the people without a mark", async () => {
  const before = await marks(page);
  const blank = names.filter((_, row) => before[row] === null);
  assert.ok(blank.length > 1);
  await page.click("button", t("attendance-close"));
  await page.find("heading", t("attendance-close-rest-title", { count: blank.length }));
  const asked = await page.run(() => [...document.querySelectorAll("dialog li")].map((name) => name.textContent));
  assert.deepEqual(asked, blank);
  await accessible(page, "closing with blanks");
  await page.click("button", t("attendance-close-rest-yes", { count: blank.length }));
  await page.says(t("attendance-held"));
  assert.deepEqual(await marks(page), before.map((kind) => kind ?? "absent"));
  await accessible(page, "a closed list");
});

test("a closed list is corrected with a reason", async () => {
  const row = (await marks(page)).indexOf("absent");
  await page.run((at) => document.querySelectorAll("li.person")[at].querySelector("input:checked").focus(), row);
  await mark(page, ["late"]);
  await page.fill(t("attendance-why"), "Arrivée par la porte du jardin");
  await page.click("button", t("attendance-why-go-on"));
  await marked(row, "late");
  await page.says(t("attendance-correcting", { reason: "Arrivée par la porte du jardin" }));
});

test("whoever stayed away again is called, and what came of it is written down", async () => {
  await go(page, "today");
  await page.click("link", pattern("today-to-call", {}, "count"));
  await arrive(page, "calls-title");
  await page.says(t("calls-missed-title"));
  await accessible(page, "calls");
  const cards = () => page.run(() => document.querySelectorAll("main li.card").length);
  const count = await cards();
  await page.click("button", pattern("calls-log-of", {}, "name"));
  await page.click("button", t("calls-log"));
  await page.says(t("calls-outcome-missing"));
  await page.click("radio", t("calls-outcome-reached"));
  await page.click("radio", t("calls-next-nothing"));
  await accessible(page, "a call");
  await page.click("button", t("calls-log"));
  await page.says(/L’appel est noté/);
  await eventually("one person fewer to call", async () => (await cards()) === count - 1);
  await page.click("tab", new RegExp(`^${t("calls-tab-waiting")}`));
  await page.says(t("waiting-about"));
  await accessible(page, "waiting list");
});
