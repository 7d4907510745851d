SELECT CAST(max(version) AS BIGINT) AS version FROM refinery_schema_history;
