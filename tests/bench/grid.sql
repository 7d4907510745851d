-- The French grid for DuckDB, in one statement: every cell of the form and beside it, over days $first to $last, both
-- included. Written from the definitions (locales/en/reports.ftl, `reports-how-…`), not from the engine.
WITH
acts AS (
  SELECT *,
    min(done_on) FILTER (kind = 'shared') OVER (
      PARTITION BY patient, programme ORDER BY done_on
      RANGE BETWEEN INTERVAL 1 DAY FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS next_on
  FROM assessment
  WHERE done_on <= $last
),
-- A follow-up begins with the first update of the period, or the first after a new assessment in it.
turns AS (
  SELECT *,
    count(*) FILTER (kind = 'shared') OVER (
      PARTITION BY patient, programme ORDER BY done_on, kind = 'updated', line ROWS UNBOUNDED PRECEDING
    ) AS turn
  FROM acts
  WHERE kind IN ('shared', 'updated') AND done_on >= $first
),
begun AS (
  SELECT line, patient, programme, done_on, next_on, remote, false AS follow_up FROM acts WHERE kind = 'shared'
  UNION ALL
  SELECT line, patient, programme, done_on, next_on, remote, true FROM turns WHERE kind = 'updated'
  QUALIFY row_number() OVER (PARTITION BY patient, programme, turn ORDER BY done_on, line) = 1
),
since AS (
  SELECT begun.line,
    min(acts.done_on) FILTER (acts.kind = 'evaluation') AS evaluated_on,
    coalesce(bool_or(acts.individual) FILTER (acts.kind = 'evaluation'), false) AS alone,
    coalesce(bool_or(acts.proposes) FILTER (acts.kind = 'evaluation'), false) AS proposed,
    coalesce(bool_or(acts.kind = 'evaluation' AND acts.done_on > begun.done_on), false) AS evaluated_later,
    coalesce(bool_or(acts.kind = 'evaluation' AND acts.done_on > begun.done_on AND acts.proposes), false) AS proposed_later,
    max(acts.done_on) AS ended_on,
    max(acts.done_on) FILTER (acts.kind = 'updated') AS updated_on
  FROM begun JOIN acts ON acts.patient = begun.patient AND acts.kind <> 'shared'
    AND acts.done_on >= begun.done_on AND (begun.next_on IS NULL OR acts.done_on < begun.next_on)
    AND (begun.programme IS NULL OR acts.programme IS NULL OR acts.programme = begun.programme)
  GROUP BY begun.line
),
came AS (
  SELECT presence.patient, presence.session, session.date, session.programme, session.kind, far, CASE
      WHEN far OR place.kind = 'outpatient' THEN 'external'
      WHEN place.kind = 'hospital' THEN 'hospital'
      WHEN place.kind IN ('town', 'home') THEN 'town'
      ELSE 'unknown'
    END AS care
  FROM presence JOIN session ON session.id = presence.session LEFT JOIN place ON place.id = session.place,
    LATERAL (SELECT presence.remote OR session.remote OR coalesce(place.kind = 'remote', false) AS far)
  WHERE presence.mark IN ('present', 'late', 'left-early') AND session.status <> 'cancelled'
    AND session.kind <> 'caregivers' AND session.date <= $last
),
visit AS (
  SELECT begun.line, begun.patient, came.session, came.date, came.care, begun.done_on
  FROM begun JOIN came ON came.patient = begun.patient AND came.date >= begun.done_on
    AND (begun.next_on IS NULL OR came.date < begun.next_on)
    AND (begun.programme IS NULL OR came.programme = begun.programme)
),
visits AS (
  SELECT line, count(*) AS came, count(*) FILTER (date <= ended_on) AS by_end,
    count(*) FILTER (date <= updated_on) AS by_update,
    care(count(*) FILTER (care = 'hospital'), count(*) FILTER (care = 'external'), count(*) FILTER (care = 'town'),
      count(*) FILTER (care = 'unknown')) AS care
  FROM visit LEFT JOIN since USING (line)
  GROUP BY line
),
episode AS (
  SELECT begun.*, begun.done_on >= $first AS here, coalesce(came, 0) AS came, coalesce(by_end, 0) AS by_end,
    coalesce(by_update, 0) AS by_update, care, evaluated_on, coalesce(alone, false) AS alone,
    coalesce(proposed, false) AS proposed, coalesce(evaluated_later, false) AS evaluated_later,
    coalesce(proposed_later, false) AS proposed_later, updated_on,
    coalesce(came > 0 AND evaluated_on IS NOT NULL, false) AS complete
  FROM begun LEFT JOIN since USING (line) LEFT JOIN visits USING (line)
),
own AS (SELECT * FROM episode WHERE here AND NOT follow_up),
first_of AS (
  SELECT * FROM own QUALIFY row_number() OVER (PARTITION BY patient ORDER BY done_on, programme NULLS FIRST, line) = 1
),
origins AS (
  SELECT first_of.patient, first_of.remote, coalesce(arg_max(enrolment.origin, (
      enrolment.enrolled_on <= first_of.done_on AND coalesce(enrolment.ended_on >= first_of.done_on, true),
      enrolment.enrolled_on <= first_of.done_on,
      CASE WHEN enrolment.enrolled_on <= first_of.done_on THEN enrolment.line ELSE -enrolment.line END
    )), 'unknown') AS origin
  FROM first_of LEFT JOIN enrolment ON enrolment.patient = first_of.patient AND enrolment.programme = first_of.programme
  GROUP BY first_of.patient, first_of.remote
),
mixed AS (
  SELECT patient, care(count(*) FILTER (care = 'hospital'), count(*) FILTER (care = 'external'),
      count(*) FILTER (care = 'town'), count(*) FILTER (care = 'unknown')) AS care
  FROM (
    SELECT DISTINCT visit.patient, visit.session, visit.care
    FROM visit JOIN own USING (line)
  )
  GROUP BY patient
),
finished AS (
  SELECT patient, care FROM own WHERE complete
  QUALIFY row_number() OVER (PARTITION BY patient ORDER BY done_on, programme NULLS FIRST, line) = 1
),
here AS (SELECT * FROM came WHERE date >= $first),
groups AS (SELECT session, count(*) AS people, bool_and(far) AS far FROM here WHERE kind = 'group' GROUP BY session),
of_period AS (SELECT id, kind FROM session WHERE date BETWEEN $first AND $last AND status <> 'cancelled'),
named AS (
  SELECT caregiver, session FROM caregiver_presence JOIN of_period ON of_period.id = session
  WHERE mark IN ('present', 'late', 'left-early')
),
along AS (
  SELECT presence.patient, presence.session FROM presence JOIN of_period ON of_period.id = presence.session
  WHERE presence.companion
),
accompanied AS (SELECT id, kind FROM of_period WHERE id IN (SELECT session FROM named UNION SELECT session FROM along))
SELECT
  (SELECT count(*) FROM origins) AS "1.1",
  (SELECT count(*) FROM origins WHERE remote) AS "1.1bis",
  (SELECT count(*) FROM origins WHERE origin = 'outside-professional') AS "1.2",
  (SELECT count(*) FROM origins WHERE origin = 'hospital-stay') AS "1.3",
  (SELECT count(*) FROM origins WHERE origin = 'consultation') AS "1.4",
  (SELECT count(*) FROM origins WHERE origin = 'spontaneous') AS "1.4x",
  (SELECT count(*) FROM origins WHERE origin = 'unknown') AS "1.4y",
  (SELECT count(*) FROM mixed WHERE care = 'hospital') AS "2.1",
  (SELECT count(*) FROM mixed WHERE care = 'external') AS "2.2",
  (SELECT count(*) FROM mixed WHERE care = 'town') AS "2.3",
  (SELECT count(*) FROM mixed WHERE care = 'mostly-outside') AS "2.4",
  (SELECT count(*) FROM mixed WHERE care IN ('mostly-hospital', 'external-and-town')) AS "2.5",
  (SELECT count(*) FROM mixed WHERE care = 'not-known') AS "2.5x",
  (SELECT count(*) FROM mixed) AS "2.5y",
  (SELECT count(*) FROM here WHERE kind = 'individual') AS "2.6",
  (SELECT count(*) FROM here WHERE kind = 'individual' AND far) AS "2.6bis",
  (SELECT count(*) FROM groups) AS "2.7",
  (SELECT count(*) FROM groups WHERE far) AS "2.7bis",
  (SELECT coalesce(sum(people), 0) FROM groups) AS "2.8x",
  (SELECT count(DISTINCT caregiver) FROM named) + (
    SELECT count(DISTINCT patient) FROM along
    WHERE patient NOT IN (SELECT tie.patient FROM tie JOIN named USING (caregiver))
  ) AS "2.9",
  (SELECT count(*) FROM accompanied) AS "2.10",
  (SELECT count(*) FROM accompanied WHERE kind = 'caregivers') AS "2.11",
  (SELECT count(*) FROM finished) AS "3.1",
  (SELECT count(*) FROM finished WHERE care = 'hospital') AS "3.2",
  (SELECT count(*) FROM finished WHERE care = 'external') AS "3.3",
  (SELECT count(*) FROM finished WHERE care IN ('mostly-outside', 'mostly-hospital')) AS "3.4",
  (SELECT count(*) FROM finished WHERE care = 'town') AS "3.5",
  (SELECT count(*) FROM finished WHERE care = 'external-and-town') AS "3.5x",
  (SELECT count(*) FROM finished WHERE care = 'not-known') AS "3.5y",
  (SELECT count(DISTINCT patient) FROM acts WHERE kind = 'evaluation' AND done_on >= $first) AS "3.6",
  (SELECT count(DISTINCT patient) FROM own WHERE complete AND came >= 3 AND alone AND proposed) AS "4.1",
  (SELECT count(DISTINCT patient) FROM own WHERE complete AND came >= 3 AND alone AND proposed AND by_end >= 3) AS "4.1bis",
  (SELECT count(DISTINCT patient) FROM episode WHERE follow_up AND came >= 3 AND evaluated_later AND proposed_later) AS "4.3",
  (SELECT count(DISTINCT patient) FROM episode WHERE follow_up AND came >= 3 AND evaluated_later AND proposed_later
    AND updated_on > done_on AND by_update >= 3) AS "4.3bis",
  (SELECT count(DISTINCT patient) FROM letter WHERE kind = 'end' AND to_doctor AND sent_on BETWEEN $first AND $last) AS "4.4",
  (SELECT count(DISTINCT patient) FROM episode WHERE NOT here AND complete AND evaluated_on >= $first) AS "x.1",
  (SELECT count(*) FROM origins) - (SELECT count(*) FROM finished) AS "x.2",
  (SELECT count(DISTINCT patient) FROM here WHERE patient NOT IN (SELECT patient FROM own)) AS "x.3"
