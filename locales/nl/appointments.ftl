# Letters about appointments: what each told, how it left, and who of a session was asked to come.

appointments-news-invitation = Uitnodiging
appointments-news-missed = Na een afwezigheid
appointments-news-moved = Afspraak verplaatst
appointments-news-cancelled = Afspraak geannuleerd
appointments-told = { $news }: { $day } om { $time }

# How a letter left.

appointments-way-post = Met de post
appointments-way-hand = Persoonlijk overhandigd
appointments-way-mail = Per e-mail
appointments-way-message = Per sms
appointments-way-read-out = Voorgelezen
appointments-way-other = Op een andere manier

# The ledger.

appointments-which = Welke brieven
appointments-which-pathways = Trajecten
appointments-which-appointments = Afspraken
appointments-about = De uitnodigingen, de brieven na een afwezigheid en die over een verplaatste of geannuleerde afspraak. Elke afgedrukte brief heeft hier zijn regel.
appointments-loading = De brieven over afspraken worden gelezen…
appointments-filter = Waarover ze gaan
appointments-all = Alles
appointments-not-sent =
    { $count ->
        [one] Eén brief afgedrukt, vertrek nog niet genoteerd
       *[other] { $count } brieven afgedrukt, vertrek nog niet genoteerd
    }
appointments-sent-in =
    { $count ->
        [one] Eén brief vertrokken in { $year }
       *[other] { $count } brieven vertrokken in { $year }
    }
appointments-empty = Geen brieven over afspraken in { $year }. Uitnodigingen drukt u af in het dossier van een persoon of bij de papieren van een sessie.
appointments-none = Voor deze persoon is nog geen brief over een afspraak afgedrukt.
appointments-of-person = Brieven over afspraken
appointments-person = Aan
appointments-says = Wat erin staat
appointments-printed = Afgedrukt
appointments-printed-by = { $at }, { $by }
appointments-sent = Vertrokken op
appointments-way = Hoe
appointments-sent-by = Vertrokken op { $day } · { $way }
appointments-waits = Afgedrukt, vertrek nog niet genoteerd
appointments-outdated = Zegt niet meer wat gepland is
appointments-caregiver = Naaste
appointments-choose = De brief voor { $name } kiezen

# Noting that letters left, and dropping one.

appointments-send-some =
    { $count ->
        [0] Het vertrek noteren
        [one] Het vertrek van één brief noteren
       *[other] Het vertrek van { $count } brieven noteren
    }
appointments-send-on = Vertrokken op
appointments-send-way = Hoe
appointments-fixed = Een brief die als vertrokken genoteerd is, blijft zoals hij vertrok.
appointments-gone = Vertrek genoteerd.
appointments-drop = Niet verstuurd
appointments-dropped = Brief uit de lijst gehaald.

# Who of a session was asked to come.

appointments-session = Uitnodigingen
appointments-by-letter =
    { $count ->
        [one] Eén persoon per brief uitgenodigd
       *[other] { $count } per brief uitgenodigd
    }
appointments-by-call =
    { $count ->
        [one] Eén persoon gebeld
       *[other] { $count } gebeld
    }
appointments-printed-only =
    { $count ->
        [one] Eén brief afgedrukt en nog niet vertrokken
       *[other] { $count } brieven afgedrukt en nog niet vertrokken
    }
appointments-not-yet =
    { $count ->
        [one] Eén persoon nog niet uitgenodigd
       *[other] { $count } nog niet uitgenodigd
    }
appointments-not-yet-who = Nog niet uitgenodigd: { $names }
appointments-everybody = Iedereen is uitgenodigd.
