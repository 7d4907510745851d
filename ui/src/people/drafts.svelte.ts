// What somebody types into a form, kept until it is saved or thrown away: a form that closed by mistake
// opens again as it was. Lives as long as the register is the same one.

import { kept } from "../kept";

const all = kept(() => new Map<string, { value: unknown; first: string }>());

/** The draft under this name; made by `make` when there is none. Changes to it are kept. */
export function draft<T extends object>(name: string, make: () => T): T {
  const found = all().get(name);
  if (found) return found.value as T;
  const first = make();
  const value = $state(first);
  all().set(name, { value, first: JSON.stringify(first) });
  return value;
}

/** Whether something was typed into it. */
export function drafted(name: string): boolean {
  const found = all().get(name);
  return found !== undefined && JSON.stringify(found.value) !== found.first;
}

/** What is in it now was put there by the form itself, and counts as untouched. */
export function untouched(name: string): void {
  const found = all().get(name);
  if (found) found.first = JSON.stringify(found.value);
}

/** It was saved, or thrown away on purpose. */
export function dropDraft(name: string): void {
  all().delete(name);
}
