# Who waits for a place, with wishes and no date.

waiting-about = Nobody has a date yet here. The wishes help to offer the right place to the right person.
waiting-loading = Reading the waiting list…
waiting-empty = Nobody waits for a place. People come here by joining a programme without a group.
waiting-to-programmes = See the programmes
waiting-count =
    { $count ->
        [one] One person waits, since { $day }.
       *[other] { $count } people wait, the first since { $day }.
    }
waiting-since = { $programme }, since { $day }
waiting-calls =
    { $count ->
        [one] Called once about a place
       *[other] Called { $count } times about a place
    }
waiting-passed =
    { $count ->
        [one] One place went to somebody who had waited less
       *[other] { $count } places went to somebody who had waited less
    }
waiting-wishes = Wishes
waiting-wishes-none = Not asked yet
waiting-edit = Write the wishes
waiting-edit-of = Write the wishes: { $name }
waiting-edit-context = Nothing is required. What stays empty rules no place out.
waiting-saved = The wishes are saved: { $name }.

# The form of the wishes.

waiting-days = When the person can come
waiting-days-hint = Morning: before 13:00. Afternoon: from 13:00 to 18:00. Evening: from 18:00.
waiting-part-morning = morning
waiting-part-afternoon = afternoon
waiting-part-evening = evening
waiting-whole-day = the whole day
waiting-half-day = { $day }, { $part }
waiting-days-parts = { $days }: { $parts }
waiting-places = Places
waiting-languages = Languages of the session
waiting-themes = Themes
waiting-themes-hint = None ticked: the whole pathway.
waiting-needs-seat = Needs a seat in somebody’s car
waiting-furthest = Furthest distance
waiting-furthest-hint = As the crow flies from the person’s commune.
waiting-km = km
waiting-note = Other wishes
waiting-wish-places = Places: { $places }
waiting-wish-languages = Languages: { $languages }
waiting-wish-themes = Themes: { $themes }
waiting-wish-seat = Needs a seat in a car
waiting-wish-km = At most { $km } km

# Who fits a free place.

waiting-fits-title = Whom to call for the free place
waiting-fits-about = In the proposed order, with the reasons. You decide: nobody is left out of the list.
waiting-fits-none = Nobody waits for a place in this programme.
waiting-seats-left =
    { $count ->
        [0] No free place
        [one] One free place
       *[other] { $count } free places
    }
waiting-unfit-title = Cannot come as things stand
waiting-for = In favour
waiting-against = Against
waiting-points = Points: { $points }
waiting-give = Give the place
waiting-give-of = Give the place: { $name }
waiting-given = The place is given: { $name } is on the session’s list.

# Why somebody fits a free place, or does not.

waiting-why-waited =
    { $days ->
        [0] Waits since today
        [one] Has waited for one day
       *[other] Has waited for { $days } days
    }
waiting-why-day-wished = Wished this day and hour
waiting-why-day-not-wished = Wished other days or hours
waiting-why-place-wished = Wished this place
waiting-why-place-not-wished = Wished another place
waiting-why-theme-wished = Wished this theme
waiting-why-theme-not-wished = Wished other themes
waiting-why-language-follows = Speaks a language of the session
waiting-why-interpreter-there = An interpreter is arranged for the person’s language
waiting-why-language-clash = Speaks none of the session’s languages
waiting-why-near =
    { $km ->
        [0] Lives in the commune
        [one] Lives one km away
       *[other] Lives { $km } km away
    }
waiting-why-too-far = Lives { $km } km away; wishes to come { $most } km at most
waiting-why-seat-near =
    { $seats ->
        [one] Needs a seat in a car; a neighbour offers one
       *[other] Needs a seat in a car; neighbours offer { $seats }
    }
waiting-why-no-seat = Needs a seat in a car; nobody offers one
waiting-why-elsewhere = Is expected elsewhere at that time
waiting-why-passed-over =
    { $times ->
        [one] One place went to somebody who had waited less
       *[other] { $times } places went to somebody who had waited less
    }
waiting-why-declined-before =
    { $times ->
        [one] Did not take a place offered before
       *[other] Did not take { $times } places offered before
    }
waiting-why-not-reached =
    { $times ->
        [one] Could not be reached at the last call
       *[other] Could not be reached at the last { $times } calls
    }
