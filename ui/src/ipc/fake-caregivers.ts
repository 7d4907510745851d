// Caregivers on the made-up session's list, and those of its people who are not on it yet.

import type { CaregiverRow, Mark } from "./bindings";

const NEAR: [id: string, last: string, first: string][] = [
  ["c0", "Collard", "Paul"],
  ["c1", "Maillet", "Odette"],
  ["c2", "Peeters", "Lieve"],
];

export class CaregiversHere {
  #here: CaregiverRow[] = [];
  #known = NEAR.map(([caregiver, last_name, first_name]): CaregiverRow => ({ caregiver, last_name, first_name, mark: null }));

  constructor(empty: boolean) {
    if (empty) this.#known = [];
    else this.record("c0", null);
  }

  get here(): CaregiverRow[] {
    return this.#here;
  }

  get near(): CaregiverRow[] {
    return this.#known.filter(({ caregiver }) => !this.#here.some((row) => row.caregiver === caregiver));
  }

  record(caregiver: string, mark: Mark | null): void {
    const known = this.#here.some((row) => row.caregiver === caregiver);
    const row = this.#known.find((near) => near.caregiver === caregiver) ?? { caregiver, last_name: "Benali", first_name: "Nadia", mark };
    if (known) this.#here = this.#here.map((row) => (row.caregiver === caregiver ? { ...row, mark } : row));
    else this.#here = [...this.#here, { ...row, mark }];
  }
}
