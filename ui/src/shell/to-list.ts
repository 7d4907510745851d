// From any page to one of the patient lists.

import type { PatientList } from "../ipc";
import { listState } from "../pages/patients/list.svelte";
import { go } from "../router.svelte";

export function toList(list: PatientList): void {
  listState().choose(list, "");
  go({ page: "patients" });
}
