// What somebody asked of the schedule: which day, which place, whose sessions, in which groups. Outlives
// the page, so that coming back from a session finds it as it was. Asks nothing itself.

import type { AskSchedule, ProfessionalId, ProgrammeId } from "../../ipc";
import { kept } from "../../kept";
import { today } from "../../people/today";
import { monday, monthWeeks, week } from "../../planning/days";
import type { ScheduleTab } from "../../router.svelte";

export type GroupBy = "day" | "room" | "professional";

export class Asked {
  day = $state(today());
  /** `place <id>` or `room <id>`; empty for everywhere. */
  where = $state("");
  professional = $state<ProfessionalId | "">("");
  programme = $state<ProgrammeId | "">("");
  by = $state<GroupBy>("day");

  get narrowed(): boolean {
    return this.where !== "" || this.professional !== "" || this.programme !== "";
  }

  /** Everything, everywhere, everybody. */
  all(): void {
    [this.where, this.professional, this.programme] = ["", "", ""];
  }

  /** What the window is asked: the week of the day, or the whole weeks of its month. */
  form(tab: ScheduleTab): AskSchedule {
    const weeks = tab === "month" ? monthWeeks(this.day) : [week(this.day)];
    const [kind, id = ""] = this.where.split(" ");
    return {
      from: weeks[0]?.[0] ?? monday(this.day),
      to: weeks.at(-1)?.[6] ?? this.day,
      place: kind === "place" ? id : null,
      room: kind === "room" ? id : null,
      professional: this.professional || null,
      programme: this.programme || null,
    };
  }
}

/** What is asked in this register. */
export const asked = kept(() => new Asked());
