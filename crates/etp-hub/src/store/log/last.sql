SELECT hub_seq, hash FROM hub_log ORDER BY hub_seq DESC LIMIT 1;
