SELECT zone FROM centre_zone
WHERE centre = :centre AND zone <> :zone
  AND EXISTS (SELECT 1 FROM table_state WHERE table_state.centre = centre_zone.centre);
