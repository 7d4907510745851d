SELECT patient, done_on, enrolment, kind, remote, individual, decision, proposal <> '' AS proposed
FROM assessment INDEXED BY assessment_counted
WHERE done_on <= :last
ORDER BY patient, done_on
