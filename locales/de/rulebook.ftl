# The page of rules: what each says, its numbers and their dates, and the form to set them.

rulebook-about = Die Regeln, nach denen Sentier arbeitet, mit ihren Zahlen, ihren Daten und wo sie gelesen wurden. Was niemand prüfen konnte, kann Ihr Zentrum selbst festlegen.
rulebook-loading = Die Regeln werden gelesen …
rulebook-empty = Dieses Register hat keine Regeln.
rulebook-countries = Regeln welches Landes
rulebook-all = Alle
rulebook-everywhere = Überall
rulebook-rule = Regel: { $rule }
rulebook-source = Quelle: { $source }
rulebook-checked = In einer öffentlichen Quelle geprüft.
rulebook-unchecked = Nicht geprüft
rulebook-unchecked-set = Nicht geprüft: Ihr Zentrum kann die Zahlen festlegen.
rulebook-today = Heute
rulebook-none-today = Heute gilt keine Zahl.
rulebook-others =
    { $count ->
        [one] Ein anderer Wert zu anderen Daten
       *[other] { $count } andere Werte zu anderen Daten
    }
rulebook-between = von { $from } bis { $until }
rulebook-from = ab { $from }
rulebook-until = bis { $until }
rulebook-always = ohne Anfangs- und Enddatum
rulebook-set-by = Von diesem Zentrum festgelegt: { $who }

# The form.

rulebook-set = Zahlen festlegen
rulebook-form-about = Die Zahlen gelten ab dem gewählten Tag. Für die Tage davor bleiben die alten.
rulebook-from-day = Ab
rulebook-number-unreadable = Schreiben Sie eine ganze Zahl, zum Beispiel 3.
rulebook-number-missing = Schreiben Sie eine ganze Zahl: { $number }
rulebook-reason = Wer das sagt und wo man es nachlesen kann
rulebook-reason-hint = Zum Beispiel: Schreiben der Regionalbehörde vom 12. Januar 2026.
rulebook-reason-missing = Schreiben Sie, wer das sagt und wo man es nachlesen kann, damit jeder es prüfen kann.
rulebook-save = Diese Zahlen festlegen
rulebook-saved = Die Zahlen sind festgelegt: { $rule }
rulebook-effect = Wirkung auf die Personen dieses Jahres
rulebook-effect-see = Wirkung ansehen
rulebook-effect-first = Sehen Sie sich zuerst die Wirkung dieser Zahlen auf die Personen dieses Jahres an.
rulebook-effect-trying = Die Verläufe des Jahres werden durchgerechnet …
rulebook-effect-stale = Es ist noch nichts gespeichert.
rulebook-effect-unfit = Schreiben Sie zuerst den Tag und alle Zahlen.
rulebook-effect-counts = Mit diesen Zahlen erfüllen { $after } statt { $before } die Regel.
rulebook-effect-nobody = Für niemanden ändert sich die Antwort.
rulebook-effect-lost =
    { $count ->
        [one] Diese Person würde sie nicht mehr erfüllen:
       *[other] Diese { $count } Personen würden sie nicht mehr erfüllen:
    }
rulebook-effect-gained =
    { $count ->
        [one] Diese Person würde sie zusätzlich erfüllen:
       *[other] Diese { $count } Personen würden sie zusätzlich erfüllen:
    }
rulebook-trial = Andere Zahlen ausprobieren
rulebook-trial-about = Diese Regel ist geprüft und bleibt, wie sie ist. Sehen Sie, was andere Zahlen in diesem Jahr ändern würden.
rulebook-trial-done = Versuch schließen
