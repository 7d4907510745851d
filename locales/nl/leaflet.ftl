# The leaflet and the poster of a programme: what anybody may know of it.

leaflet-can-do = Wat u zult kunnen
leaflet-sessions = De sessies
leaflet-where = Waar
leaflet-languages = In welke talen
leaflet-team = Wie er voor u is
leaflet-free = U kiest zelf of u meedoet, even stopt of ermee ophoudt. Uw zorg gaat hoe dan ook door.
leaflet-join = Vragen of inschrijven: **{ $centre }**, { $phone }.
leaflet-join-silent = Vragen of inschrijven: **{ $centre }**.
leaflet-audience = Iedereen voor wie het programma nuttig kan zijn
