DELETE FROM assessment WHERE id = :id
