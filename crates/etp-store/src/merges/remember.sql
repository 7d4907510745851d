UPDATE merge SET kept_before = :kept_before WHERE id = :id
