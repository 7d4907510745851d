UPDATE outbox SET state = 'ready', failures = 0
WHERE sequence = :sequence AND state = 'refused'
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS newer
    WHERE newer.centre = outbox.centre AND newer.dataset = outbox.dataset
      AND newer.period = outbox.period AND newer.revision > outbox.revision
  )
