INSERT INTO filing (
  scheme, version, period, programme, sent_on, way, note, filed_at, filed_by, report, rules,
  facts_sha256
)
VALUES (
  :scheme, :version, :period, :programme, :sent_on, :way, :note, :at, :by, :report, :rules,
  :facts_sha256
)
