INSERT INTO saved_list (name, list, search) VALUES (:name, :list, :search)
ON CONFLICT (name) DO UPDATE SET list = excluded.list, search = excluded.search
