INSERT INTO session (
  id, programme, cohort, step, number, date, starts, minutes, kind, capacity, theme, handout, place,
  place_id, status
) VALUES (
  :id, :programme, :cohort, :step, :number, :date, :starts, :minutes, :kind, :capacity, :theme,
  :handout, :place, :place_id, :status
)
