INSERT INTO finding (
  folded_last, folded_first, file_number, person, standing, born_exactly, text
) VALUES (
  :folded_last, :folded_first, :file_number, :person, :standing, :born_exactly, :text
)
