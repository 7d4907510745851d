INSERT INTO call (
  id, patient, session, called_on, about, way, outcome, next, next_on, note, by_name, noted_at
) VALUES (
  :id, :patient, :session, :on, :about, :way, :outcome, :next, :next_on, :note, :by, :at
)
