UPDATE invite SET used_by = :device WHERE digest = :digest AND used_by = '';
