SELECT
  (SELECT count(*) FROM patient) AS patients,
  (SELECT count(*) FROM session) AS sessions,
  (SELECT count(*) FROM presence) AS presences,
  (SELECT count(*) FROM history) AS history,
  (SELECT count(*) FROM outbox) AS outbox
