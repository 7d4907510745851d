DELETE FROM cell WHERE centre = :centre AND period = :period;
