SELECT line, scheme, version, period, programme, sent_on, way, note, filed_at, filed_by, facts_sha256
FROM filing ORDER BY line DESC
