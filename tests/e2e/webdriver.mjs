// A WebDriver client over fetch: the few commands our stories speak. Knows the protocol and
// accessible names; knows nothing about Sentier.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** The keys of the protocol's private alphabet. */
export const KEY = {
  alt: "\uE00A",
  control: "\uE009",
  down: "\uE015",
  enter: "\uE007",
  escape: "\uE00C",
  home: "\uE011",
  tab: "\uE004",
  up: "\uE013",
};

/** Where each role may stand in HTML; the accessible name then decides. */
const ROLES = {
  button: "button, summary",
  link: "a[href]",
  textbox: "input, textarea",
  choice: "select",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  heading: "h1, h2, h3",
  tab: "[role=tab]",
};

export async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a driver of its own process group, which starts the program. */
export async function open(binary, env) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    env,
    detached: true,
    stdio: "ignore",
  });
  const base = `http://127.0.0.1:${port}`;
  await eventually("the driver answers", async () => (await fetch(`${base}/status`)).ok);
  const wanted = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } } };
  const { sessionId } = await ask("POST", `${base}/session`, wanted);
  return new Page(driver, `${base}/session/${sessionId}`);
}

/** Tries until it is so, or says in words what never came true. */
export async function eventually(what, probe, seconds = 20) {
  const end = performance.now() + seconds * 1000;
  for (let last; ;) {
    try {
      const found = await probe();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`never came true: ${what}`, { cause: last });
    await new Promise((soon) => setTimeout(soon, 50));
  }
}

async function ask(method, url, body) {
  const reply = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
  const { value } = await reply.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

class Page {
  constructor(driver, base) {
    Object.assign(this, { driver, base });
  }

  get = (path) => ask("GET", `${this.base}/${path}`);
  post = (path, body = {}) => ask("POST", `${this.base}/${path}`, body);

  /** Runs a function in the page and returns what it returns. */
  run(code, ...args) {
    return this.post("execute/sync", { script: `return (${code}).apply(null, arguments)`, args });
  }

  /** The same for a function that returns a promise. */
  async runAsync(code, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      (${code}).apply(null, [].slice.call(arguments, 0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const { value, error } = await this.post("execute/async", { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** Every visible element of a role whose accessible name, as the engine computes it, fits. */
  async all(role, name) {
    const found = await this.post("elements", { using: "css selector", value: ROLES[role] });
    const named = [];
    for (const element of found.map((reference) => reference[ELEMENT])) {
      const label = await this.get(`element/${element}/computedlabel`).catch(() => "");
      const fits = name instanceof RegExp ? name.test(label) : label === name;
      if (fits && (await this.get(`element/${element}/displayed`))) named.push(element);
    }
    return named;
  }

  /** The first such element, as soon as it is there. */
  find(role, name, seconds) {
    return eventually(`${role} '${name}'`, async () => (await this.all(role, name))[0], seconds);
  }

  async click(role, name) {
    await this.post(`element/${await this.find(role, name)}/click`);
  }

  async fill(name, text) {
    const element = await this.find("textbox", name);
    await this.post(`element/${element}/clear`);
    await this.post(`element/${element}/value`, { text });
  }

  /** Chooses an option of a select by its value. The driver cannot, where the select is in a dialog. */
  choose(select, value) {
    const set = (element, wanted) => {
      element.value = wanted;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    };
    return this.run(set, { [ELEMENT]: select }, value);
  }

  /** Chooses, in a select of this name, the first option that says these words, once it is there. */
  async pick(name, words) {
    const select = await this.find("choice", name);
    const valueOf = (element, part) => [...element.options].find(({ label }) => label.includes(part))?.value;
    const value = await eventually(`'${words}' among '${name}'`, () => this.run(valueOf, { [ELEMENT]: select }, words));
    await this.choose(select, value);
  }

  /** Presses keys one after the other on whatever has the focus; a list is a chord. */
  async press(...keys) {
    const actions = keys.flatMap((key) => [...down(key), ...up(key)]);
    await this.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Everything the page says in words. */
  text() {
    return this.run(() => document.body.innerText);
  }

  /** Waits until the page says it. */
  says(words, seconds) {
    const fits = (text) => (words instanceof RegExp ? words.test(text) : text.includes(words));
    return eventually(`the page says '${words}'`, async () => fits(await this.text()), seconds);
  }

  /** Ends the driver and everything it started. */
  async close() {
    await ask("DELETE", this.base).catch(() => {});
    this.end();
  }

  /** The same without a goodbye. */
  end() {
    try {
      process.kill(-this.driver.pid, "SIGKILL");
    } catch {
      // It ended on its own.
    }
  }
}

const keysOf = (key) => (Array.isArray(key) ? key : [key]);
const down = (key) => keysOf(key).map((value) => ({ type: "keyDown", value }));
const up = (key) =>
  keysOf(key)
    .toReversed()
    .map((value) => ({ type: "keyUp", value }));
