// What several lists of looks do to a page first.

/** Opens the form beside a list. */
export const workspace = (button) => async (page) => {
  await page.locator(button).first().click();
  await page.waitForSelector("aside form");
};
