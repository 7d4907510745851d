DELETE FROM open_hours WHERE place = :place
