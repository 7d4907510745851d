INSERT INTO import_line (import, what, object, patient)
VALUES (:import, :what, :object, :patient)
