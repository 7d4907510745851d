# The page of rules: what each says, its numbers and their dates, and the form to set them.

rulebook-about = De regels die Sentier toepast, met hun getallen, hun data en waar ze gelezen zijn. Wat niemand kon nagaan, kan uw centrum zelf vastleggen.
rulebook-loading = De regels worden gelezen…
rulebook-empty = Dit register heeft geen regels.
rulebook-countries = Regels van welk land
rulebook-all = Alle
rulebook-everywhere = Overal
rulebook-rule = Regel: { $rule }
rulebook-source = Bron: { $source }
rulebook-checked = Nagegaan in een openbare bron.
rulebook-unchecked = Niet nagegaan
rulebook-unchecked-set = Niet nagegaan: uw centrum kan de getallen vastleggen.
rulebook-today = Vandaag
rulebook-none-today = Vandaag geldt geen enkel getal.
rulebook-others =
    { $count ->
        [one] Eén andere waarde, op andere data
       *[other] { $count } andere waarden, op andere data
    }
rulebook-between = van { $from } tot en met { $until }
rulebook-from = vanaf { $from }
rulebook-until = tot en met { $until }
rulebook-always = zonder begin- of einddatum
rulebook-set-by = Vastgelegd door dit centrum: { $who }

# The form.

rulebook-set = Getallen vastleggen
rulebook-form-about = De getallen gelden vanaf de gekozen dag. Voor de dagen ervoor blijven de oude gelden.
rulebook-from-day = Vanaf
rulebook-number-unreadable = Schrijf een geheel getal, bijvoorbeeld 3.
rulebook-number-missing = Schrijf een geheel getal: { $number }
rulebook-reason = Wie dat zegt, en waar het te lezen is
rulebook-reason-hint = Bijvoorbeeld: brief van de regionale overheid van 12 januari 2026.
rulebook-reason-missing = Schrijf wie dat zegt en waar het te lezen is, zodat iedereen het kan nagaan.
rulebook-save = Deze getallen vastleggen
rulebook-saved = De getallen zijn vastgelegd: { $rule }
rulebook-effect = Gevolg voor de personen van dit jaar
rulebook-effect-see = Gevolg bekijken
rulebook-effect-first = Bekijk eerst het gevolg van deze getallen voor de personen van dit jaar.
rulebook-effect-trying = De trajecten van het jaar worden doorgerekend…
rulebook-effect-stale = Er is nog niets bewaard.
rulebook-effect-unfit = Schrijf eerst de dag en alle getallen.
rulebook-effect-counts = Met deze getallen voldoen er { $after } in plaats van { $before }.
rulebook-effect-nobody = Voor niemand verandert het antwoord.
rulebook-effect-lost =
    { $count ->
        [one] Deze persoon zou niet meer voldoen:
       *[other] Deze { $count } personen zouden niet meer voldoen:
    }
rulebook-effect-gained =
    { $count ->
        [one] Deze persoon zou er nog aan voldoen:
       *[other] Deze { $count } personen zouden er nog aan voldoen:
    }
rulebook-trial = Andere getallen proberen
rulebook-trial-about = Deze regel is nagekeken en blijft zoals ze is. Bekijk wat andere getallen dit jaar zouden veranderen.
rulebook-trial-done = Proef sluiten
