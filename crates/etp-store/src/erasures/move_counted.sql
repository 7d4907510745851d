UPDATE counted_person SET person = :nameless WHERE person = :root
