INSERT INTO cell_history (centre, period, element, revision, value)
SELECT centre, period, element, revision, value FROM cell WHERE centre = :centre AND period = :period
ON CONFLICT DO NOTHING;
