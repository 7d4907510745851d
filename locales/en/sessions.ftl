# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Session { $number } of “{ $programme }”, { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Marked: { $marked } of { $listed }. Present: { $present }.
sessions-places = Enrolled: { $listed }. Places: { $capacity }.
sessions-take-attendance = Take attendance
sessions-open-list = Open the list
sessions-open-list-of = Open the list: { $theme }, { $day }

sessions-place-room = { $place }, { $room }
sessions-marked = marked: { $marked } of { $listed }
sessions-expected =
    { $excused ->
        [0] Expected: { $expected }. Places: { $capacity }.
       *[other] Expected: { $expected }. Excused: { $excused }. Places: { $capacity }.
    }
sessions-paper-making = Making the document…
sessions-paper-made = The document is ready. It opens in your PDF reader, which prints it.
