// Whether every text has its room. Runs inside the page, so it may use nothing from around it.

/** Texts wider than their box, and buttons that lie on each other. */
export function fitting() {
  const styles = (element) => getComputedStyle(element);
  const above = (element) => (element ? [element, ...above(element.parentElement)] : []);
  /** Said, not shown: clipped away to a point. */
  const clipped = (element) => above(element).some((one) => styles(one).clipPath === "inset(50%)");
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true]") && !clipped(element);
  const brief = (element) => element.outerHTML.slice(0, 120);
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  const rolls = (element) => ["auto", "scroll"].includes(styles(element).overflowX);

  const boxes = [...document.querySelectorAll("body *")].filter((element) => says(element) && seen(element));
  const wide = boxes.filter(
    (element) => styles(element).display !== "inline" && !rolls(element) && element.scrollWidth > element.clientWidth + 1,
  );

  /** What is left of a button once the frames around it have scrolled it out of sight. */
  const shown = (element) => {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (const frame of above(element.parentElement).filter((one) => styles(one).overflowY !== "visible")) {
      const edge = frame.getBoundingClientRect();
      [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return { left, right, top, bottom };
  };
  const apart = (one, other) =>
    one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
  /** What stays in place lies over what scrolls under it: only what moves together can be in its own way. */
  const layer = (element) =>
    above(element).find((one) => one.localName === "dialog" || ["sticky", "fixed"].includes(styles(one).position)) ?? document.body;
  const buttons = [...document.querySelectorAll("button, a.button, select, input:not([type=radio], [type=checkbox])")]
    .filter(seen)
    .map((element) => ({ element, rect: shown(element), layer: layer(element) }))
    .filter(({ rect }) => rect.right > rect.left && rect.bottom > rect.top);
  const onTop = buttons.flatMap((one, at) =>
    buttons
      .slice(at + 1)
      .filter((other) => one.layer === other.layer && !one.element.contains(other.element) && !apart(one.rect, other.rect))
      .map((other) => `${brief(one.element)} lies on ${brief(other.element)}`),
  );
  const beyond = () => boxes.filter((element) => element.getBoundingClientRect().right > window.innerWidth).map((element) => `reaches beyond: ${brief(element)}`);
  const { scrollWidth } = document.documentElement;
  const sideways = scrollWidth > window.innerWidth ? [`the page scrolls sideways: ${scrollWidth}`, ...beyond().slice(0, 3)] : [];
  return [...sideways, ...wide.map((element) => `cut off: ${brief(element)}`), ...onTop];
}
