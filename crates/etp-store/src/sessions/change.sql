UPDATE session SET
  programme = :programme, cohort = :cohort, step = :step, number = :number, date = :date,
  starts = :starts, minutes = :minutes, kind = :kind, capacity = :capacity, theme = :theme,
  handout = :handout, place = :place, place_id = :place_id, status = :status, room = :room,
  remote = :remote, languages = :languages, interpreters = :interpreters, transport = :transport,
  partner = :partner, series = :series, cancel_cause = :cancel_cause, cancel_note = :cancel_note,
  cancel_on = :cancel_on, note = :note, changed_at = :now, sequence = sequence + 1
WHERE id = :id
