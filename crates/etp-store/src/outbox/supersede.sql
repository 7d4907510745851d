UPDATE outbox SET state = 'superseded'
WHERE centre = :centre AND dataset = :dataset AND period = :period
  AND revision < :revision AND state = 'ready'
