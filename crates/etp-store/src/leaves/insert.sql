INSERT INTO leave (id, professional, first, last, words)
VALUES (:id, :professional, :first, :last, :words)
