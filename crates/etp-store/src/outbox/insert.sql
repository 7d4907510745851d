INSERT INTO outbox (
  sequence, centre, dataset, period, revision, status, cause, note, step, envelope, signature, body,
  policy, approved_by, approved_at, state, may_have_left, failures
) VALUES (
  :sequence, :centre, :dataset, :period, :revision, :status, :cause, :note, :step, :envelope,
  :signature, :body, :policy, :approved_by, :approved_at, :state, 0, 0
)
