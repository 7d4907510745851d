UPDATE outbox SET state = 'superseded', next_try_at = NULL
WHERE sequence = :sequence AND state IN ('held', 'ready') AND NOT may_have_left
