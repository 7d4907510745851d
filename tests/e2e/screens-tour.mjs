// The tour: offered, walked by the Enter key alone, left. A walk fails where nothing is pointed at, where
// the way on has not the focus, or where what is pointed at lies under the tour.

const STOPS = 8;
const DEMO = "?own=absent&demo=open";

/** Waits until a stop points at something and the way on has the focus. */
const standing = (page, step) =>
  page.waitForFunction(
    (step) => {
      const shown = document.querySelector("[data-tour]");
      const tour = document.querySelector(".touring");
      const count = tour?.querySelector("p")?.textContent.match(/\d+/g);
      return Number(count?.[0]) === step && shown && shown.tagName !== "H1" && tour.contains(document.activeElement);
    },
    step,
    { timeout: 15_000 },
  );

const walk = (stops) => async (page) => {
  await page.locator(".offering .button.main").click();
  await standing(page, 1);
  for (let step = 2; step <= stops; step++) {
    await page.keyboard.press("Enter");
    await standing(page, step);
  }
};

/** Leads to what a stop is about, which then must be in sight and have the focus. */
const shown = (stops) => async (page) => {
  await walk(stops)(page);
  await page.locator(".touring button").nth(1).click();
  await page.waitForFunction(() => {
    const at = document.querySelector("[data-tour]");
    const tour = document.querySelector(".touring").getBoundingClientRect();
    const own = document.activeElement.getBoundingClientRect();
    const under = own.bottom > tour.top && own.top < tour.bottom && getComputedStyle(document.querySelector(".touring")).position === "fixed";
    return at.contains(document.activeElement) && own.top >= 0 && own.bottom <= innerHeight && !under;
  });
};

const whole = async (page) => {
  await walk(STOPS)(page);
  await page.keyboard.press("Enter");
  await page.locator(".touring").waitFor({ state: "detached" });
  await page.evaluate(() => (location.hash = "#/"));
  await page.reload();
  await page.waitForSelector("#next-session");
  if ((await page.locator(".offering").count()) > 0) throw new Error("the tour is offered again");
};

export const TOUR = [
  { name: "tour-offer", wishes: DEMO, then: (page) => page.waitForSelector(".offering") },
  {
    name: "tour-declined",
    wishes: DEMO,
    then: async (page) => {
      await page.locator(".offering .button").last().click();
      await page.waitForSelector(".offering [role=status]");
    },
  },
  { name: "tour-today", wishes: DEMO, then: walk(1) },
  { name: "tour-attendance", wishes: DEMO, then: shown(2) },
  { name: "tour-calls", wishes: DEMO, then: walk(4) },
  { name: "tour-person", wishes: DEMO, then: shown(5) },
  { name: "tour-share", wishes: DEMO, then: walk(7) },
  { name: "tour-help", wishes: DEMO, then: walk(STOPS) },
  { name: "tour-whole", wishes: DEMO, then: whole },
];
