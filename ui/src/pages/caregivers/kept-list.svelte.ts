// The list of caregivers as somebody left it.

import { kept as keptFor } from "../../kept";

class CaregiverList {
  typed = $state("");
  search = $state("");
  offset = $state(0);
}

/** The list of this register. */
export const kept = keptFor(() => new CaregiverList());
