// What a page says that is neither a sentence of locales/ nor a text of an answer. Runs inside the page,
// so it may use nothing from around it.

/** Texts that somebody wrote into the page itself. */
export function untranslated() {
  const SAID = ["aria-label", "aria-description", "alt", "placeholder", "title"];
  /** Another language, a key of the keyboard, a drawing, the help, which is written in four languages as it stands. */
  const LEFT = "[lang]:not(html), kbd, svg, script, style, article, textarea";
  const answers = [...(window.answered ?? [])].filter((text) => text.trim() !== "").sort((one, other) => other.length - one.length);

  /** The word between the last two of a list comes from the browser. */
  const between = new Intl.ListFormat(document.documentElement.lang).format(["", ""]).trim();

  const own = (text) => {
    let rest = text;
    for (let before; before !== rest; ) [before, rest] = [rest, rest.replaceAll(/⟦[^⟦⟧]*⟧/g, " ")];
    for (const answer of answers) rest = rest.replaceAll(answer, " ");
    rest = rest.replaceAll(` ${between} `, " ");
    return /\p{L}{2}/u.test(rest) ? [rest.trim()] : [];
  };

  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) if (!walk.currentNode.parentElement.closest(LEFT)) texts.push(walk.currentNode.textContent);
  for (const element of document.querySelectorAll("body *"))
    if (!element.closest(LEFT)) texts.push(...SAID.map((name) => element.getAttribute(name)).filter(Boolean));
  return [...new Set(texts.flatMap(own))].map((text) => `not from locales/: ${text.slice(0, 100)}`);
}
