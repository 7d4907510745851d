# Whom to call, what was said, and what comes next.

calls-title = Oproepen
calls-context = Wie terug te bellen is, en wie op een plaats wacht.
calls-tabs = Delen van de oproepen
calls-tab-missed = Te bellen
calls-tab-waiting = Wachtlijst
calls-loading = De oproepen worden gelezen…
calls-empty = Niemand om te bellen. Wie twee sessies na elkaar wegblijft zonder te verwittigen, komt hier.
calls-missed-title = Afwezig na elkaar, zonder bericht
calls-missed-about = Wie het langst wacht, staat bovenaan. Een verontschuldigde afwezigheid telt niet mee.
calls-missed-line =
    { $count ->
        [one] Eén sessie gemist sinds { $day }
       *[other] { $count } sessies na elkaar gemist sinds { $day }
    }
calls-missed-last = De laatste: “{ $theme }”. { $when }
calls-again-title = Afgesproken vervolg
calls-again = Te doen: { $next }
calls-again-on = Te doen sinds { $day }: { $next }
calls-again-from = Afgesproken op { $day }
calls-stretch = van { $first } tot { $last }
calls-phone = Telefoon
calls-phone-none = Geen nummer in het dossier
calls-speaks = Spreekt: { $languages }
calls-speaks-unknown = Gesproken talen: niet gevraagd
calls-interpreter = Heeft een tolk nodig
calls-of-person = Oproepen en berichten

# What can be done.

calls-log = De oproep noteren
calls-log-of = De oproep noteren: { $name }
calls-logged = De oproep is genoteerd: { $name }.
calls-logged-next = De oproep is genoteerd: { $name }. Daarna: { $next }.
calls-make-up = Een andere datum
calls-make-up-of = Een andere datum: { $name }
calls-message = Een bericht voorbereiden
calls-message-of = Een bericht voorbereiden: { $name }

# The form of a call.

calls-about = Waarover
calls-way = Hoe
calls-outcome = Resultaat
calls-next = Vervolg
calls-next-on = Welke dag
calls-note = Notitie
calls-outcome-missing = Kies het resultaat van de oproep.
calls-next-missing = Kies het vervolg, ook al is het “Niets meer”.
calls-next-on-missing = Geef de dag om terug te bellen: dag, maand en jaar.

# What a call was about, how it was made, what came of it, what comes next.

calls-about-missed = Gemiste sessie
calls-about-place = Vrije plaats
calls-about-invitation = Uitnodiging of herinnering
calls-about-moved = Verplaatste sessie
calls-about-cancelled = Geannuleerde sessie
calls-about-excuse = Verontschuldiging
calls-about-other = Iets anders
calls-way-phone = Telefoon
calls-way-message = Sms
calls-way-mail = E-mail
calls-way-letter = Brief
calls-way-visit = Persoonlijk
calls-outcome-reached = Bereikt
calls-outcome-no-answer = Geen antwoord
calls-outcome-left-word = Boodschap achtergelaten
calls-outcome-wrong-number = Verkeerd nummer
calls-outcome-sent = Verzonden
calls-next-nothing = Niets meer
calls-next-call-again = Terugbellen
calls-next-other-date = Komt op een andere datum
calls-next-accepted = Neemt de plaats
calls-next-declined = Neemt ze niet, blijft wachten
calls-next-letter = Een brief schrijven
calls-next-visit = Langsgaan
calls-next-stops = Wil stoppen

# Earlier calls.

calls-before = Eerdere oproepen
calls-before-none = Nog geen oproep genoteerd.
calls-before-more =
    { $count ->
        [one] Eén oudere oproep
       *[other] { $count } oudere oproepen
    }
calls-line = { $way }: { $outcome }.
calls-line-next = Vervolg: { $next }.
calls-line-next-on = Vervolg: { $next }, { $day }.
calls-line-about = { $about }: { $theme }
calls-line-by = Genoteerd door { $name }

# A message that names no illness.

calls-message-loading = Het bericht wordt voorbereid…
calls-message-about = In de taal van de persoon ({ $language }). De tekst noemt geen ziekte. Sentier verzendt niets: kopieer de tekst en noteer daarna de verzending.
calls-message-copy = De tekst kopiëren
calls-message-copied = De tekst is gekopieerd.
calls-message-selected = De tekst is geselecteerd: druk op Ctrl+C om hem te kopiëren.
calls-message-sent-message = Noteren: verzonden per sms
calls-message-sent-mail = Noteren: verzonden per e-mail
calls-message-no-way = Het dossier bevat geen nummer en geen e-mailadres.
