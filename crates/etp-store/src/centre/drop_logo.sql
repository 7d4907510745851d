DELETE FROM centre_logo
