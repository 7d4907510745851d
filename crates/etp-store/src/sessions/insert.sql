INSERT INTO session (
  id, programme, cohort, step, number, date, starts, minutes, kind, capacity, theme, handout, place,
  place_id, status, room, remote, languages, interpreters, transport, partner, series, cancel_cause,
  cancel_note, cancel_on, note, changed_at, sequence
) VALUES (
  :id, :programme, :cohort, :step, :number, :date, :starts, :minutes, :kind, :capacity, :theme,
  :handout, :place, :place_id, :status, :room, :remote, :languages, :interpreters, :transport,
  :partner, :series, :cancel_cause, :cancel_note, :cancel_on, :note, NULL, 0
)
