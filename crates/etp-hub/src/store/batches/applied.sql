-- What replaced a table, or was the first: the envelope says which.
SELECT envelope, received_at FROM batch WHERE outcome = 'applied' AND received_at > :after ORDER BY hub_seq;
