# What a neighbour or a relative reads: calendar entries, and what the window says about all that is seen
# outside. The first four name no illness, no programme and no patient.

outside-calendar = Appointments
outside-group = Group appointment
outside-individual = Individual appointment
outside-caregivers = Appointment with relatives

# What a relative would read.
outside-title = What a relative would read
outside-letter-about = This shows in the window of the envelope, and then on the letter as it lies on a table.
outside-calendar-about = These are the next dates, as somebody reads them who looks at the calendar.
outside-calendar-count =
    { $count ->
        [one] The calendar will have a single date.
       *[other] The calendar will have { $count } dates.
    }
outside-calendar-none = The calendar will have no date.
outside-calendar-name = Name of the calendar: { $name }
outside-window = In the window
outside-subject = Subject
outside-nothing = Nothing is written.
outside-neutral = Nothing here says which illness or which programme it is about.
outside-loading = Reading again what is seen outside…
outside-tells-illness = “{ $word }” says which illness or which care it is about. Write it in another way.
outside-tells-programme = “{ $word }” is a word of the title of one of your programmes. Write it in another way.
outside-tells-care = “{ $word }” says that somebody is cared for, not for which illness.

# What is left out.
outside-left-out-centre = The name of the centre is not written: it says “{ $words }”.
outside-left-out-place = The name of the place is not written: it says “{ $words }”.
outside-left-out-room = The name of the room is not written: it says “{ $words }”.
outside-left-out-theme = The theme is not written: it says “{ $words }”.
outside-names-centre = The name of the centre is not written: it names somebody on the list.
outside-names-place = The name of the place is not written: it names somebody on the list.
outside-names-room = The name of the room is not written: it names somebody on the list.
outside-names-theme = The theme is not written: it names somebody on the list.
outside-left-out-then = For messages to say it, give the place or the centre a neutral name on the page Centre.

# A name that tells, and one for outside.
outside-name = Neutral name, for messages and calendars
outside-name-hint = For example the name of the street or the building. Without a neutral name, messages and calendars do not name this place.
outside-name-centre-hint = For example the name of the street or the building. Without a neutral name, messages are signed with no name.
outside-keep = Keep this name as it is
outside-keep-hint = The centre’s papers write it. Messages and calendars do not.
outside-keep-missing = This name says which illness it is about. Change it, give a neutral name, or tick “Keep this name as it is”.
outside-room-keep-missing = This name says which illness it is about. Change it, or tick “Keep this name as it is”.
outside-room-tells = “{ $word }” says which illness or which programme it is about. Calendars will not name this room.
outside-place-tells = “{ $word }” says which illness or which programme it is about. Messages, letters about appointments and calendars will not name this place.
outside-centre-tells = “{ $word }” says which illness or which programme it is about. Messages will not be signed with this name.
