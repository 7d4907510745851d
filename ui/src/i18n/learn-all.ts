// Before the tests of a file: every language is known, so that a test may speak any of them at once.

import { LANGUAGES, learn } from "./fluent";

await Promise.all(LANGUAGES.map((language) => learn(language)));
