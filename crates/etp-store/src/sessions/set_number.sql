UPDATE session SET number = :number WHERE id = :id
