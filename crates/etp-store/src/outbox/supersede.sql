UPDATE outbox SET state = 'superseded', next_try_at = NULL
WHERE centre = :centre AND dataset = :dataset AND period = :period
  AND revision < :revision AND state IN ('held', 'ready')
