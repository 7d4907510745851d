INSERT INTO series_exception (series, day, cause) VALUES (:series, :day, :cause)
ON CONFLICT (series, day) DO UPDATE SET cause = excluded.cause
