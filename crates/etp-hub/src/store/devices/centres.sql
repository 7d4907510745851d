SELECT DISTINCT centre FROM device WHERE state = 'active' ORDER BY centre;
