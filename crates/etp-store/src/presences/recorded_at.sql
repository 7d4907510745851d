SELECT max(changed_at) AS recorded_at FROM presence WHERE session = :session
