// The entries of the rail, in the order of Alt+1, Alt+2…

import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ClipboardList from "@lucide/svelte/icons/clipboard-list";
import Send from "@lucide/svelte/icons/send";
import Users from "@lucide/svelte/icons/users";
import type { Place } from "../router.svelte";

export const ENTRIES = [
  { key: "shell-nav-today", page: "today", holds: ["today", "attendance"], icon: CalendarDays },
  { key: "shell-nav-patients", page: "patients", holds: ["patients", "import"], icon: Users },
  { key: "shell-nav-programmes", page: "programmes", holds: ["programmes", "programme", "new-programme"], icon: ClipboardList },
  { key: "shell-nav-share", page: "share", holds: ["share"], icon: Send },
] as const satisfies readonly { key: string; page: Place["page"]; holds: readonly Place["page"][]; icon: unknown }[];
