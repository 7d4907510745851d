// How long the window takes from the start of its process to its first usable screen. Says one
// line per number, separated by tabs, for `cargo xtask bench`.

import { Machine } from "./machine.mjs";

const ROUNDS = 5;
const binary = process.env.SENTIER_WINDOW;

/** From before the driver starts the process to the first paint of a page that answers. */
async function start() {
  const machine = await Machine.start();
  try {
    const before = Date.now();
    const page = await machine.window(binary);
    await page.find("button", /./);
    return (await page.run(painted)) - before;
  } finally {
    await machine.stop();
  }
}

/** The instant, on this computer's clock, at which the page first showed something. */
function painted() {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return performance.timeOrigin + paint.startTime;
}

const times = [];
for (let round = 0; round < ROUNDS; round += 1) times.push(await start());
times.sort((a, b) => a - b);
const how = `release build, median of ${ROUNDS} under Xvfb (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)} ms)`;
console.log(["start of the process to usable window", `${times[ROUNDS >> 1].toFixed(0)} ms`, how].join("\t"));
