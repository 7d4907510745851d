INSERT INTO assessment (
  id, patient, enrolment, kind, done_on, remote, by_name, individual, content, decided_on, decision,
  proposal, follow_up_on
) VALUES (
  :id, coalesce((SELECT patient FROM enrolment WHERE id = :enrolment), :patient), :enrolment, :kind,
  :done_on, :remote, :by_name, :individual, :content, :decided_on, :decision, :proposal,
  :follow_up_on
)
