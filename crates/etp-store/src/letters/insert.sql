INSERT INTO letter (
  id, patient, enrolment, kind, addressee, recipient, recipient_lines, language, content,
  drafted_at, drafted_by, sent_on, way
) VALUES (
  :id, coalesce((SELECT patient FROM enrolment WHERE id = :enrolment), :patient), :enrolment, :kind,
  :addressee, :recipient, :recipient_lines, :language, :content, :drafted_at, :drafted_by, :sent_on,
  :way
)
