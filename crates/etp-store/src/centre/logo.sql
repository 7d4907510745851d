SELECT media_type, bytes FROM centre_logo
