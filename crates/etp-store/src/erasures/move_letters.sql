UPDATE letter SET
  id = randomblob(16), patient = :nameless, enrolment = :new,
  to_doctor = addressee = 'doctor' AND EXISTS (
    SELECT 1
    FROM recipient
    WHERE recipient.id = letter.recipient
      AND (
        recipient.kind = 'general-practitioner' OR EXISTS (
          SELECT 1
          FROM patient AS own JOIN patient AS file ON file.root = own.root
          WHERE own.id = letter.patient AND file.doctor = recipient.id
        )
      )
  ),
  recipient = NULL,
  recipient_lines = '[]', content = '{"subject":"","paragraphs":[],"goals":[]}',
  drafted_at = sent_on || 'T00:00:00.000Z', drafted_by = ''
WHERE enrolment = :old AND sent_on IS NOT NULL
