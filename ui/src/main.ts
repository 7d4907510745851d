// Starts the page. In `--mode fake` a made-up register answers instead of the window. The first screen
// waits for its own sentences only; those of Today, then the rest, come while somebody types the passphrase.

import "./style/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { FIRST_PARTS, language, learn } from "./i18n";

if (import.meta.env.MODE === "fake") {
  (await import("./ipc/fake")).pretend();
}

const target = document.getElementById("app");
await learn(language(), ["first"]);
if (target) mount(App, { target });
await learn(language(), FIRST_PARTS);
await learn(language());
