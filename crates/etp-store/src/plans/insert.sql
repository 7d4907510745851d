INSERT INTO personal_plan (id, enrolment, patient, agreed_on, by_name, project, goals, sessions)
VALUES (
  :id, :enrolment, coalesce((SELECT patient FROM enrolment WHERE id = :enrolment), :patient),
  :agreed_on, :by_name, :project, :goals, :sessions
)
