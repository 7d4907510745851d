// The draft of a new session with its repetition. Knows no screen.

import { dropDraft, draft, drafted, untouched } from "../../people/drafts.svelte";
import { noRepeat, type Repeat } from "../../planning/repeat";
import { blankSession, type SessionForm } from "../../planning/session-form";

export type NewForm = { session: SessionForm; repeat: Repeat; left_out: string[]; avoid_school_holidays: boolean };

const NAME = "new-session";

/** What was typed, or a blank form for this day. */
export function newSession(day: string, avoidSchoolHolidays: boolean): NewForm {
  const form = draft<NewForm>(NAME, () => ({ session: blankSession(day), repeat: noRepeat(), left_out: [], avoid_school_holidays: avoidSchoolHolidays }));
  if (!drafted(NAME)) {
    form.session.date = day;
    untouched(NAME);
  }
  return form;
}

/** It was saved, or thrown away on purpose. */
export function dropNewSession(): void {
  dropDraft(NAME);
}
