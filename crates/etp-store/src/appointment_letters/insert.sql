INSERT INTO appointment_letter (
  id, patient, caregiver, told, recipient_lines, languages, printed_at, printed_by, sent_on, way
) VALUES (
  :id, :patient, :caregiver, :told, :recipient_lines, :languages, :printed_at, :printed_by, :sent_on,
  :way
)
