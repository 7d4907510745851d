# The leaflet and the poster of a programme: what anybody may know of it.

leaflet-can-do = Was Sie danach können
leaflet-sessions = Die Sitzungen
leaflet-where = Wo
leaflet-languages = In welchen Sprachen
leaflet-team = Wer für Sie da ist
leaflet-free = Sie entscheiden selbst, ob Sie teilnehmen, eine Pause machen oder aufhören. Ihre Behandlung geht in jedem Fall weiter.
leaflet-join = Fragen und Anmeldung: **{ $centre }**, { $phone }.
leaflet-join-silent = Fragen und Anmeldung: **{ $centre }**.
leaflet-audience = Alle, für die das Programm nützlich sein kann
