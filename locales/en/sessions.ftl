# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Session { $number } of “{ $programme }”, { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Marked: { $marked } of { $listed }. Present: { $present }.
sessions-places = Enrolled: { $listed }. Places: { $capacity }.
sessions-take-attendance = Take attendance
sessions-open-list = Open the list
sessions-open-list-of = Open the list: { $theme }, { $day }
