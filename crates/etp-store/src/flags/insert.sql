INSERT INTO flag (patient, reason, until, raised_at, raised_by, dropped_at)
VALUES (:patient, :reason, :until, :at, :by, NULL)
