// How the page is built. `--mode fake` answers the page's questions from src/ipc/fake.ts instead of
// the window, for looking at screens in a browser and for tests/e2e/screens.mjs.

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { help } from "./build/help.ts";
import { notices } from "./build/notices.ts";
import { sentences } from "./build/sentences.ts";
import { weight } from "./build/weight.ts";

export default defineConfig(({ mode }) => ({
  plugins: [sentences(), help(), notices(), svelte(), svelteTesting(), weight()],
  build: {
    target: ["es2022", "safari16.4"],
    outDir: mode === "fake" ? "../target/ui-fake" : "dist",
    emptyOutDir: true,
    // The window refuses anything that is not a file of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { fs: { allow: [".."] } },
  test: { environment: "jsdom", include: ["src/**/*.test.ts", "build/**/*.test.ts"], setupFiles: ["src/i18n/learn-all.ts"] },
}));
