SELECT outside, inside FROM fact_id WHERE kind = :kind
