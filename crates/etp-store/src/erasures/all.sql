SELECT * FROM erasure ORDER BY erased_at DESC, id DESC
