UPDATE handout_version SET source = :source WHERE name = :name AND number = :number
