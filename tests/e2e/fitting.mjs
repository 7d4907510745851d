// Whether every text has its room. Runs inside the page, so it may use nothing from around it.

/** Texts wider than their box, and buttons that lie on each other. */
export function fitting() {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".said, .skip, [aria-hidden=true]");
  const brief = (element) => element.outerHTML.slice(0, 120);
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  const rolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);

  const boxes = [...document.querySelectorAll("body *")].filter((element) => says(element) && seen(element));
  const wide = boxes.filter(
    (element) => getComputedStyle(element).display !== "inline" && !rolls(element) && element.scrollWidth > element.clientWidth + 1,
  );

  const buttons = [...document.querySelectorAll("button, a.button, select, input:not([type=radio], [type=checkbox])")].filter(seen);
  const rects = buttons.map((element) => ({ element, rect: element.getBoundingClientRect() }));
  const apart = (one, other) =>
    one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
  const layer = (element) => element.closest("dialog") ?? document.body;
  const onTop = rects.flatMap(({ element, rect }, at) =>
    rects
      .slice(at + 1)
      .filter((other) => layer(element) === layer(other.element) && !element.contains(other.element) && !apart(rect, other.rect))
      .map((other) => `${brief(element)} lies on ${brief(other.element)}`),
  );
  const beyond = () => boxes.filter((element) => element.getBoundingClientRect().right > window.innerWidth).map((element) => `reaches beyond: ${brief(element)}`);
  const sideways = document.documentElement.scrollWidth > window.innerWidth ? ["the page scrolls sideways", ...beyond()] : [];
  return [...sideways, ...wide.map((element) => `cut off: ${brief(element)}`), ...onTop];
}
