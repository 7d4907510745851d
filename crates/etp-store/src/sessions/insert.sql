INSERT INTO session (
  id, programme, number, date, starts, minutes, kind, capacity, theme, handout, place, status
) VALUES (
  :id, :programme, :number, :date, :starts, :minutes, :kind, :capacity, :theme, :handout, :place,
  :status
)
