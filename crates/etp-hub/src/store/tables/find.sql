SELECT revision, body_digest FROM table_state WHERE centre = :centre AND period = :period;
