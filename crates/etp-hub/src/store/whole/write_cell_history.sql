INSERT INTO cell_history (centre, period, element, revision, value)
VALUES (:centre, :period, :element, :revision, :value);
