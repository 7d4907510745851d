-- Every statement after the lock sees what the writer before has committed: one pen for all.
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT only_one FROM pen FOR UPDATE;
