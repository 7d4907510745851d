// Starts the page. In `--mode fake` a made-up register answers instead of the window.

import "./style/base.css";
import { mount } from "svelte";
import App from "./App.svelte";

if (import.meta.env.MODE === "fake") {
  (await import("./ipc/fake")).pretend();
}

const target = document.getElementById("app");
if (target) mount(App, { target });
