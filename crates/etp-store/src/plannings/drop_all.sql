DELETE FROM planning
