UPDATE outbox SET
  state = CASE WHEN EXISTS (
    SELECT 1 FROM outbox AS newer
    WHERE newer.centre = outbox.centre AND newer.dataset = outbox.dataset
      AND newer.period = outbox.period AND newer.revision > outbox.revision
  ) THEN 'superseded' ELSE 'ready' END,
  lease_until = NULL
WHERE sequence = :sequence AND state = 'sending'
