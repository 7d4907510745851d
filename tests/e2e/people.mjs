// People, through the real window: found by how a name sounds, warned of while being typed, a
// consent taken back, a paper looked at, the file's history.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, afterEach, before, test } from "node:test";
import { accessible } from "./axe.mjs";
import { Machine } from "./machine.mjs";
import { t } from "./sentences.mjs";
import { arrive, firstStart, go } from "./steps.mjs";
import { eventually } from "./webdriver.mjs";

// A page of A5 that says nothing, as any program writes it.
const PAPER = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 420 595]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

let machine, page, known;

const rows = () => page.run(() => [...document.querySelectorAll("tbody tr")].map((row) => row.innerText));
const search = (words) => page.fill(t("patients-search"), words);

before(async () => {
  machine = await Machine.start();
  page = await machine.window();
  await firstStart(page);
});

after(() => machine.stop());
afterEach((context) => machine.remember(context));

test("a name is found by a part of it, and by how it sounds", async () => {
  await go(page, "patients");
  await arrive(page, "patients-title");
  await accessible(page, "patients");
  await search("maill");
  const found = await eventually("the Maillets", async () => {
    const all = await rows();
    return all.length > 0 && all.every((row) => /Maillet/i.test(row)) && all;
  });
  assert.ok(found.length < 50);
  await search("tiri");
  await page.says(t("patients-by-sound", { search: "tiri" }));
  assert.ok((await rows()).some((row) => /Thiry/.test(row)));
});

test("whoever types somebody who is there is warned before the file is made", async () => {
  await search("maillet");
  const first = await eventually("a Maillet", async () => (await page.all("link", /Maillet/))[0]);
  await page.post(`element/${first}/click`);
  known = await eventually("the file", () => page.run(() => document.querySelector("h1")?.textContent?.trim()));
  await page.says(t("file-tab-history"));
  await accessible(page, "file");
  const given = known.replace(/^Maillet /, "");
  await go(page, "patients");
  await page.click("link", new RegExp(t("patients-new")));
  await arrive(page, "patients-new-title");
  await page.fill(t("patients-last-name"), "MAILLET");
  await page.fill(new RegExp(`^${t("patients-first-name")}`), given.toLowerCase());
  await page.says(t("patients-twins-title"));
  await accessible(page, "new patient");
});

test("a new file needs a name only, and says who made it", async () => {
  await page.fill(t("patients-last-name"), "Yıldız");
  await page.fill(new RegExp(`^${t("patients-first-name")}`), "Işıl");
  await page.click("button", new RegExp(t("patients-create-file")));
  await arrive(page, "Yıldız Işıl");
  await page.click("tab", new RegExp(t("file-tab-history")));
  await page.says(t("file-act-add-patient"));
  await accessible(page, "history");
});

test("a paper is kept with the file and looked at without leaving the window", async () => {
  writeFileSync(machine.picked, PAPER);
  await page.click("tab", new RegExp(t("file-tab-papers")));
  await page.click("button", t("papers-attach"));
  await page.click("button", t("papers-file-choose"));
  await page.click("button", t("papers-attach-button"));
  await page.says(t("papers-attached"));
  await page.click("button", new RegExp(t("papers-look")));
  const drawn = () => page.run(() => document.querySelector("dialog img")?.naturalWidth);
  assert.ok((await eventually("the page is drawn", drawn)) > 300);
  await accessible(page, "paper");
});
