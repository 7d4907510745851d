-- With a laptop goes every key that followed from it: whoever has the old one may have made them.
WITH RECURSIVE follows (id) AS (
    SELECT id FROM device WHERE id = :id
    UNION
    SELECT device.replaced_by FROM device JOIN follows ON follows.id = device.id WHERE device.replaced_by <> ''
)
UPDATE device SET state = 'revoked' WHERE state = 'active' AND id IN (SELECT id FROM follows);
