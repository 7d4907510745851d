# What the papers of a session, a day and a week say. Paper has its own spaces: the printer sets them.

# When, where, with whom.
sheets-hours = { $from } – { $to }
sheets-until = tot { $day }
sheets-when = { $day }, { $hours }
sheets-when-until = { $day }, { $hours } ({ $until })
sheets-led-by = Met { $names }

# The sign-in sheet.
sheets-sign-in = Aanwezigheidslijst
sheets-sign-in-of = Aanwezigheidslijst – { $programme }
sheets-number = Nr.
sheets-name = Naam
sheets-signature = Handtekening
sheets-arrived = Van
sheets-left = Tot
sheets-remarks = Opmerking
sheets-legend = Achteraf invoeren: de nummers, dan de letter. Voorbeeld: { $example }
sheets-letter-present = { $letter } = aanwezig
sheets-letter-late = { $letter } = te laat
sheets-letter-left-early = { $letter } = vroeger vertrokken
sheets-letter-excused = { $letter } = verontschuldigd
sheets-letter-absent = { $letter } = niet verschenen
sheets-binder = Bewaard in: { $binder }

# Badges.
sheets-badges = Badges – { $day }
sheets-badge-number = Nr. { $number }

# What to bring.
sheets-materials = Materiaal – { $day }
sheets-leave-at = Vertrek om { $time }
sheets-leave-on = Vertrek: { $day }, { $time }
sheets-expected =
    { $count ->
        [0] Er wordt niemand verwacht.
        [one] Eén persoon verwacht.
       *[other] { $count } personen verwacht.
    }
sheets-thing = Wat
sheets-count = Aantal
sheets-loaded = Geladen
sheets-back = Terug
sheets-no-things = Niets mee te nemen voor deze sessie.

# The schedule.
sheets-week = Sessies van { $from } tot { $to }
sheets-week-day = Sessies van { $day }
sheets-week-about = Voor: { $about }
sheets-hour = Uur
sheets-theme = Thema
sheets-place = Plaats
sheets-leaders = Met
sheets-people = Personen
sheets-people-of = { $people } van { $capacity }
sheets-cancelled = Geannuleerd
sheets-no-session = Geen sessies.

# The telephone list.
sheets-calls = Bellijst – { $day }
sheets-phone = Telefoon
sheets-session = Sessie
sheets-outcome = Resultaat
sheets-outcome-reached = bereikt
sheets-outcome-no-answer = geen gehoor
sheets-outcome-left-word = bericht
sheets-outcome-wrong-number = verkeerd nr.
sheets-next = Vervolg
sheets-no-phone = geen nummer
sheets-nobody-to-call = Niemand hoeft gebeld te worden.

# The cover of a print job.
sheets-cover = Papieren van { $day }
sheets-missing = Ontbrekende bladzijden
sheets-missing-count =
    { $count ->
        [one] Eén fiche bestaat niet in de gevraagde taal.
       *[other] { $count } fiches bestaan niet in de gevraagde taal.
    }
sheets-wanted = Gevraagde taal
sheets-instead = Afgedrukt in
sheets-instead-none = niet afgedrukt
sheets-papers = In dit pak, op volgorde
sheets-who-gets-what = Wie krijgt wat
sheets-handout = Fiche
sheets-languages = Talen
sheets-large-print = grote letters
sheets-no-handout = geen fiche
sheets-figure = { $number }
sheets-percent = { $number }%
sheets-duration = { $number } u
sheets-no-figure = geen gegeven
