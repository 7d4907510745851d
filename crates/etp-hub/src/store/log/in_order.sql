SELECT hub_seq, previous, entry, hash FROM hub_log ORDER BY hub_seq;
