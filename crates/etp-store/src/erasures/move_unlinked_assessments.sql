UPDATE assessment SET
  id = randomblob(16), patient = :nameless, by_name = '', content = '{}', proposal = '',
  follow_up_on = NULL
WHERE enrolment IS NULL AND patient IN (SELECT id FROM patient WHERE root = :root)
