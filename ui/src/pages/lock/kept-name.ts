// Who worked here last, so that they only type the passphrase.

const KEPT = "sentier-professional";

export function keptName(): string {
  return localStorage.getItem(KEPT) ?? "";
}

export function keepName(name: string): void {
  localStorage.setItem(KEPT, name);
}
