// The installed window in a root where nothing else is: its first page has to answer. The driver that is found
// first on the path starts it there. For `cargo xtask bundle --verify`.

import { open } from "./webdriver.mjs";

const page = await open("/usr/bin/sentier-window", process.env);
try {
  await page.find("button", /./, 60);
  const [title] = (await page.text()).split("\n");
  console.log(`the window's first page answers: ${title}`);
} finally {
  await page.close();
}
