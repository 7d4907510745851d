UPDATE device SET replaced_by = :new, retires_at = :retires_at WHERE id = :id AND replaced_by = '';
