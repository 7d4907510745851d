// Whether the search over everything is open.

let open = $state(false);

export function paletteOpen(): boolean {
  return open;
}

/** Opens it, unless a question stands in front of the page. */
export function openPalette(): void {
  if (!document.querySelector("dialog[open]")) open = true;
}

export function closePalette(): void {
  open = false;
}
