SELECT
  (SELECT count(*) FROM finding) AS patients,
  (SELECT count(*) FROM session) AS sessions,
  (SELECT count(*) FROM presence) AS presences,
  (SELECT count(*) FROM attachment) + (SELECT count(*) FROM letter) AS documents,
  (SELECT count(*) FROM history) AS acts,
  (SELECT count(*) FROM outbox) AS released,
  (SELECT max(at) FROM history) AS newest
