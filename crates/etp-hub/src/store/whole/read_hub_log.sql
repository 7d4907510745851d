SELECT hub_seq, previous, entry, hash FROM hub_log;
