INSERT INTO cell (centre, period, element, revision, value)
VALUES (:centre, :period, :element, :revision, :value);
