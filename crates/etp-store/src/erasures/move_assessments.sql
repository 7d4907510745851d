UPDATE assessment SET
  id = randomblob(16), patient = :nameless, enrolment = :new, by_name = '', content = '{}',
  proposal = '', follow_up_on = NULL
WHERE enrolment = :old
