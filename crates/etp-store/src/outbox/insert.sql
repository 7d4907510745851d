INSERT INTO outbox (
  sequence, centre, dataset, period, revision, envelope, signature, body, policy, approved_by,
  approved_at, state
) VALUES (
  :sequence, :centre, :dataset, :period, :revision, :envelope, :signature, :body, :policy,
  :approved_by, :approved_at, 'ready'
)
