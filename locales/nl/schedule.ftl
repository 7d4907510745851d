# The schedule: its days, its filters, a new session, a day that is cancelled.

schedule-title = Agenda
schedule-loading = De agenda wordt gelezen…
schedule-tabs = Delen van de agenda
schedule-tab-agenda = Lijst
schedule-tab-week = Week
schedule-tab-month = Maand
schedule-tab-people = Aanwezigheid per maand
schedule-tab-closures = Sluitingen en verlof
schedule-tab-forecast = Komende behoeften
schedule-new = Nieuwe sessie
schedule-more = Andere acties
schedule-print-week = De week afdrukken
schedule-print-month = De maand afdrukken
schedule-day-pack = De map van { $day } afdrukken
schedule-plan-cycle = Een hele cyclus plannen

# Which part is shown.

schedule-filters = Filteren
schedule-filters-on = Filteren (maar een deel wordt getoond)
schedule-filters-none = Alles tonen
schedule-where = Plaats of zaal
schedule-where-all = Overal
schedule-who = Wie leidt
schedule-who-all = Iedereen
schedule-programme-all = Alle programma’s
schedule-by = Groeperen
schedule-by-day = Per dag
schedule-by-room = Per zaal
schedule-by-professional = Per professional
schedule-no-room = Zonder zaal
schedule-no-leader = Nog niemand leidt

# Which days.

schedule-moves = Naar een andere dag gaan
schedule-week-before = Vorige week
schedule-week-after = Volgende week
schedule-month-before = Vorige maand
schedule-month-after = Volgende maand
schedule-go-today = Vandaag
schedule-previous-with = Vorige sessies: { $day }
schedule-next-with = Volgende sessies: { $day }
schedule-jump = Naar een datum gaan
schedule-jump-to = Te tonen datum
schedule-week-from = Van { $from } tot { $to }
schedule-month-of = { $month } { $year }
schedule-grid = Dagen: { $name }
schedule-days = Sluitingen, verlof
schedule-today = vandaag
schedule-key-new = N
schedule-key-today = V
schedule-keys = In het rooster: pijlen voor een dag of een week, Page Up en Page Down voor een maand, Home en End voor de week, { $add } nieuwe sessie, { $today } vandaag.
schedule-weekday-1 = ma
schedule-weekday-2 = di
schedule-weekday-3 = wo
schedule-weekday-4 = do
schedule-weekday-5 = vr
schedule-weekday-6 = za
schedule-weekday-7 = zo
schedule-day-count =
    { $count ->
        [0] geen sessie
        [one] één sessie
       *[other] { $count } sessies
    }
schedule-sessions-of =
    { $count ->
        [one] sessie
       *[other] sessies
    }
schedule-away = Met verlof: { $names }
schedule-day-empty = Geen sessie.
schedule-week-empty = Deze week is er geen sessie gepland.
schedule-month-empty = Deze maand is er geen sessie gepland.
schedule-none-such = Geen sessie voldoet aan dit filter.
schedule-week-table = Sessies van de week

# A session on the list.

schedule-open = Openen
schedule-open-of = De sessie openen: { $theme }, { $day }
schedule-attendance-of = Aanwezigheid opnemen: { $theme }, { $day }
schedule-excused = Verontschuldigd: { $count }.
schedule-cancelled-because = Geannuleerd: { $cause }
schedule-conflicts =
    { $count ->
        [one] Eén zaak staat in de weg
       *[other] { $count } zaken staan in de weg
    }

# A calendar file.

schedule-export = Agendabestand
schedule-export-about = De komende sessies, voor een andere agenda (.ics-bestand). Er staat geen naam van een patiënt in.
schedule-export-whose = De sessies van wie, of van wat
schedule-export-professional = Een professional
schedule-export-room = Een zaal
schedule-export-programme = Een programma
schedule-export-missing = Kies in de lijst.
schedule-export-folder = Map
schedule-export-button = Het agendabestand maken
schedule-exported = Het agendabestand is klaar.

# A day, or half of one, on which nothing can take place.

schedule-bad-day = Een dag of een halve dag annuleren
schedule-bad-day-about = U ziet eerst de sessies en wie te verwittigen is. Niets wordt verwijderd: de sessies blijven staan, geannuleerd.
schedule-bad-day-part = Deel van de dag
schedule-whole-day = De hele dag
schedule-bad-day-nothing = Op dat moment is er geen sessie gepland.
schedule-bad-day-sessions =
    { $count ->
        [one] Eén sessie zou niet doorgaan
       *[other] { $count } sessies zouden niet doorgaan
    }
schedule-bad-day-done =
    { $count ->
        [one] Eén sessie op { $day } is geannuleerd.
       *[other] { $count } sessies op { $day } zijn geannuleerd.
    }
schedule-bad-day-again =
    { $count ->
        [one] Eén sessie is opnieuw gepland, met dezelfde personen.
       *[other] { $count } sessies zijn opnieuw gepland, met dezelfde personen.
    }
schedule-bad-day-arrange = Een tolk of vervoer dat geregeld was, moet opnieuw geregeld worden.
schedule-bad-day-time-of = Nieuwe datum voor “{ $theme }”, { $hours }
schedule-bad-day-time-none = Nog geen nieuwe datum
schedule-bad-day-no-time = In de acht weken daarna is geen moment vrij.
schedule-bad-day-first-times = Voor alle sessies het eerste vrije moment nemen
schedule-bad-day-clear-times = Geen enkele nieuwe datum nemen

# A new session.

schedule-new-about = Wat u typt blijft bewaard, ook als u de pagina verlaat. Er komt niets in de agenda voor u het vraagt.
schedule-new-no-programme = Een sessie hoort bij een programma, en er is er geen open.
schedule-new-what = Wat
schedule-new-when = Wanneer
schedule-new-where = Waar
schedule-new-who = Wie
schedule-new-around = Talen, tolk, vervoer, team van een ander land
schedule-new-save = De sessie plannen
schedule-new-later = Later voortzetten
schedule-new-drop = Wissen wat getypt is
schedule-new-saved = De sessie staat in de agenda.

# A session that repeats.

schedule-repeat = Herhaalt zich
schedule-repeat-once = Nooit
schedule-repeat-week = Elke week
schedule-repeat-two-weeks = Om de twee weken
schedule-repeat-month = Elke maand, op dezelfde weekdag
schedule-repeat-ends = Tot wanneer
schedule-repeat-count = Een aantal sessies
schedule-repeat-until = Een dag
schedule-repeat-how-many = Hoeveel sessies
schedule-repeat-count-missing = Vul in hoeveel sessies.
schedule-repeat-last = Laatste dag
schedule-repeat-school = Ook de schoolvakanties overslaan
schedule-series-table = Dagen van de reeks
schedule-series-held = Gaat door
schedule-series-when = Wanneer
schedule-series-what = Goed om te weten
schedule-series-hold = De sessie op { $day } laten doorgaan
schedule-series-closed = Overgeslagen. { $closure }
schedule-series-left-out = Met de hand overgeslagen.
schedule-series-free = Niets staat in de weg.
schedule-series-count =
    { $count ->
        [one] Eén sessie, op { $all } dagen
       *[other] { $count } sessies, op { $all } dagen
    }
schedule-series-save = De reeks plannen
schedule-series-saved =
    { $count ->
        [one] Eén sessie staat in de agenda.
       *[other] { $count } sessies staan in de agenda.
    }
