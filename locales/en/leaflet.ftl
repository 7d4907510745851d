# The leaflet and the poster of a programme: what anybody may know of it.

leaflet-can-do = What you will be able to do
leaflet-sessions = The sessions
leaflet-where = Where
leaflet-languages = In which languages
leaflet-team = Who is there for you
leaflet-free = You choose whether to take part, to pause or to stop. Your care goes on in any case.
leaflet-join = To ask or to join: **{ $centre }**, { $phone }.
leaflet-join-silent = To ask or to join: **{ $centre }**.
leaflet-audience = Anybody the programme may be of use to
