// How components are compiled.

import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

// Tables that fold on a narrow page lose their meaning for readers unless their roles are written out.
const wanted = (warning) => warning.code !== "a11y_no_redundant_roles";

export default { preprocess: vitePreprocess(), compilerOptions: { runes: true, warningFilter: wanted } };
