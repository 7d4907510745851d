// The entries of the rail, in the order of Alt+1, Alt+2…

import ChartColumn from "@lucide/svelte/icons/chart-column";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ClipboardList from "@lucide/svelte/icons/clipboard-list";
import FileText from "@lucide/svelte/icons/file-text";
import Send from "@lucide/svelte/icons/send";
import Settings from "@lucide/svelte/icons/settings";
import Users from "@lucide/svelte/icons/users";
import type { Place, PlainPage } from "../router.svelte";

export const ENTRIES = [
  { key: "shell-nav-today", page: "today", holds: ["today", "attendance", "due", "calls", "turned"], icon: CalendarDays },
  {
    key: "shell-nav-patients",
    page: "patients",
    holds: ["patients", "new-patient", "file", "import", "imports", "caregivers", "duplicates", "compare"],
    icon: Users,
  },
  { key: "shell-nav-schedule", page: "schedule", holds: ["schedule", "new-session", "plan-cycle", "session"], icon: CalendarClock },
  { key: "shell-nav-programmes", page: "programmes", holds: ["programmes", "programme", "new-programme", "import-programme"], icon: ClipboardList },
  { key: "shell-nav-documents", page: "documents", holds: ["documents", "document", "compose"], icon: FileText },
  {
    key: "shell-nav-reports",
    page: "reports",
    holds: ["reports", "report", "filing", "scheme", "evaluation"],
    icon: ChartColumn,
  },
  { key: "shell-nav-share", page: "share", holds: ["share", "share-table", "share-batch", "share-connections"], icon: Send },
  { key: "shell-nav-centre", page: "centre", holds: ["centre"], icon: Settings },
] as const satisfies readonly { key: string; page: PlainPage; holds: readonly Place["page"][]; icon: unknown }[];
