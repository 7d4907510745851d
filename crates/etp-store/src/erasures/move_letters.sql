UPDATE letter SET
  id = randomblob(16), patient = :nameless, enrolment = :new, recipient = NULL,
  recipient_lines = '[]', content = '{"subject":"","paragraphs":[],"goals":[]}',
  drafted_at = sent_on || 'T00:00:00.000Z', drafted_by = ''
WHERE enrolment = :old AND sent_on IS NOT NULL
