SELECT centre, data_set, period, revision, status, step, cause FROM table_state ORDER BY centre, period;
