UPDATE session SET place_id = :place_id, place = :place WHERE id = :id
