SELECT id, root FROM patient WHERE merged_into IS NOT NULL
