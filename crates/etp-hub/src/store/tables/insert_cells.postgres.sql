INSERT INTO cell (centre, period, element, revision, value)
SELECT :centre, :period, one.pair ->> 0, CAST(:revision AS BIGINT), CAST(one.pair ->> 1 AS BIGINT)
FROM jsonb_array_elements(CAST(CAST(:cells AS TEXT) AS JSONB)) AS one (pair);
