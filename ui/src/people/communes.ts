// Whether the atlas knows a postal code. Where the atlas knows nothing around a code, nothing is said.

import { ask, commands, type Country } from "../ipc";

/** How many first digits stand for a region the atlas has whole or not at all. */
const REGION: Record<Country, number> = { FR: 2, BE: 1, LU: 1, DE: 2, ZZ: 0 };

/** False only when the atlas covers the region and has no such code. */
export async function knownCode(country: Country, code: string): Promise<boolean> {
  const first = code.slice(0, REGION[country]);
  if (country === "ZZ" || first === "" || code.length < 2) return true;
  try {
    const exact = await ask(commands.communes(country, code));
    if (exact.some(({ postal_code }) => postal_code === code)) return true;
    return (await ask(commands.communes(country, first))).length === 0;
  } catch {
    return true;
  }
}
