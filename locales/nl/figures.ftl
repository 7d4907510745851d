# The pages of figures in the window: the year, the forms, the funding rule, the territory, what was sent.

figures-title = Rapporten
figures-context = De cijfers van het centrum, elk met uitleg.
figures-tabs = Delen van de rapporten
figures-tab-year = Het jaar
figures-tab-forms = Formulieren
figures-tab-funding = Financiering
figures-tab-territory = Gebied
figures-tab-sent = Verzonden
figures-loading = De cijfers worden berekend…
figures-back = Alle formulieren
figures-back-sent = Alle verzonden rapporten
figures-nothing = –
figures-restricted = Beperkte verspreiding.
figures-restricted-about = Exacte cijfers, voor het centrum en zijn overheid.

# Which days, which programme.

figures-asked = Periode en programma
figures-kind = Duur
figures-kind-year = Jaar
figures-kind-quarter = Kwartaal
figures-kind-month = Maand
figures-kind-four = Vier jaar
figures-kind-free = Andere data
figures-period = Periode
figures-from = Van
figures-until = Tot en met
figures-days-backwards = De laatste dag valt vóór de eerste: verbeter een van de twee data.
figures-programme = Programma
figures-whole-centre = Hele centrum
figures-period-year-said = jaar { $year }
figures-period-years-said = jaren { $first } tot { $last }
figures-period-years-short = { $first } tot { $last }
figures-period-days-said = van { $from } tot en met { $until }
figures-year-so-far = { $year }, tot vandaag
figures-not-over = Deze periode is niet voorbij: ze loopt tot { $last } en de cijfers kunnen nog veranderen. Het rapport wordt als verzonden genoteerd zodra de periode voorbij is.

# A report that is filled.

figures-report-of-year = Jaarrapport { $year }
figures-report-context = { $whole }, { $period }
figures-card-title = { $report } – { $scheme }
figures-make-pdf = De pdf maken
figures-make-key = Ctrl+P maakt de pdf
figures-make-xlsx = Excel-rekenblad (XLSX)
figures-make-ods = LibreOffice-rekenblad (ODS)
figures-make-csv = Tekst in kolommen (CSV)
figures-make-typing = Lijst in invoervolgorde
figures-make-json = Voor een programma op de computer (JSON)
figures-more = Andere bestanden
figures-adapt = Dit formulier aanpassen
figures-views = Weergave
figures-view-read = Lezen en begrijpen
figures-view-typing = Invoervolgorde
figures-unchecked = Dit formulier kon niet aan de bron worden nagekeken: vergelijk de omschrijvingen met die van uw overheid.
figures-sources = Waar dit formulier vandaan komt
figures-file-making = Het bestand wordt gemaakt…
figures-file-made = Het bestand is klaar. Het bevat exacte cijfers: beperkte verspreiding.
figures-file-made-public = Het bestand is klaar. Het bevat geen cijfer over minder dan elf personen.
figures-file-where = Het is hier bewaard:
figures-file-open = Opnieuw openen

# What to look at first.

figures-mend =
    { $count ->
        [one] Eén punt om vóór de cijfers te bekijken
       *[other] { $count } punten om vóór de cijfers te bekijken
    }
figures-mend-about = Niets houdt u tegen: deze punten zeggen alleen welke cijfers kunnen veranderen.
figures-mend-none = De controles kloppen, en er ontbreekt niets dat deze cijfers verandert.
figures-mend-cells =
    { $count ->
        [one] Vak dat kan veranderen:
       *[other] Vakken die kunnen veranderen:
    }
figures-mend-open =
    { $count ->
        [one] Het dossier of de sessie om te openen
       *[other] De { $count } dossiers of sessies om te openen
    }
figures-mend-open-of =
    { $count ->
        [one] Het dossier of de sessie om te openen: { $about }
       *[other] De { $count } dossiers of sessies om te openen: { $about }
    }
figures-to-cell = Naar vak { $cell } gaan

# One figure.

figures-beside = naast het formulier
figures-before = Het jaar voordien: { $before }
figures-how = Hoe dit geteld wordt
figures-how-of = Hoe dit geteld wordt: { $label }
figures-who = Wie zijn dat?
figures-who-of = Wie zijn dat? { $label }
figures-who-loading = De dossiers worden gezocht…
figures-who-inside = Deze lijst blijft in het centrum.
figures-counted =
    { $count ->
        [one] { $count } geteld
       *[other] { $count } geteld
    }
figures-counted-none = Hier wordt niemand geteld.
figures-not-counted =
    { $count ->
        [one] { $count } bekeken en niet geteld
       *[other] { $count } bekeken en niet geteld
    }
figures-not-counted-about = Wie het dichtst bij de regel is, staat eerst.
figures-behind-all =
    { $count ->
        [one] De volgende tonen
       *[other] De { $count } volgende tonen
    }
figures-behind-first = De eerste { $shown } van { $all }.
figures-answer = Uw antwoord
figures-answer-words = Uw antwoord, in woorden
figures-answer-words-of = Uw antwoord, in woorden: { $label }
figures-answer-back = Het antwoord wissen
figures-answer-saved = Antwoord bij vak { $cell } opgeslagen.

# A table and its chart.

figures-table = De tabel
figures-table-of = De tabel: { $heading }
figures-table-empty = Niets te tonen voor deze periode.
figures-chart-said = Grafiek: { $title } De cijfers staan in de tabel die volgt.
figures-chart-rest =
    { $count ->
        [one] Nog één rij staat in de tabel.
       *[other] Nog { $count } rijen staan in de tabel.
    }
figures-column = Aantal
figures-total = Totaal
figures-total-once = Ieder één keer geteld: de rijen tellen niet op.

# The order of the online form.

figures-typing-about = In de volgorde van het onlineformulier. Na elke kopie gaat de focus naar het volgende vak.
figures-typing-copy = Kopiëren
figures-typing-copy-of = { $value } kopiëren, vak { $cell }
figures-typing-done = Gekopieerd
figures-typing-copied = { $value } is gekopieerd voor vak { $cell }.
figures-typing-not-copied = Het kopiëren is niet gelukt. Het cijfer blijft staan: u kunt het met de hand invoeren.

# What was sent.

figures-sent-button = Als verzonden noteren
figures-sent-title = Dit rapport als verzonden noteren
figures-sent-about = Het rapport wordt bewaard zoals het nu is, met zijn regels. Verandert het register later, dan worden de verschillen en hun oorzaken opgesomd. Niets verlaat deze computer.
figures-sent-to-mend =
    { $count ->
        [one] Er is nog één punt te bekijken; het houdt u niet tegen om te verzenden.
       *[other] Er zijn nog { $count } punten te bekijken; ze houden u niet tegen om te verzenden.
    }
figures-sent-on = Verzonden op
figures-sent-future = Deze datum moet nog komen: geef de dag van de verzending.
figures-sent-note = Aan wie, en hoe
figures-sent-note-hint = Bijvoorbeeld: onlineformulier van de overheid.
figures-sent-done = Het rapport is als verzonden genoteerd en bewaard zoals het is.
figures-filed = Verzonden op { $day }, genoteerd door { $by }
figures-sent-by = Genoteerd door
figures-sent-report = Rapport
figures-sent-tab-about = Elk rapport dat als verzonden is genoteerd, wordt bewaard zoals het die dag was.
figures-sent-table = Verzonden rapporten
figures-sent-loading = De verzonden rapporten worden gelezen…
figures-sent-none = Er is geen rapport als verzonden genoteerd.
figures-filing-title = Verzonden rapport
figures-filing-loading = Vergelijking met het register van vandaag…
figures-filing-today = De cijfers van vandaag
figures-filing-rules = Regels
figures-filing-fingerprint = Vingerafdruk van de feiten
figures-filing-same = Het register zegt vandaag nog hetzelfde.
figures-filing-changes =
    { $count ->
        [one] Eén cijfer verschilt vandaag
       *[other] { $count } cijfers verschillen vandaag
    }
figures-filing-as-sent = Het rapport zoals het verzonden is
figures-filing-as-sent-about = Deze cijfers veranderen niet meer.
figures-change-since = { $before } bij verzending, { $after } vandaag
figures-change-instead =
    { $count ->
        [0] { $after } in plaats van { $before }
        [one] { $after } in plaats van { $before }. Het verschil is:
       *[other] { $after } in plaats van { $before }. De { $count } die het verschil maken:
    }
figures-change-no-cause = Er zit geen persoon of sessie achter: de regel verschilt.

# The forms.

figures-forms-loading = De formulieren worden gezocht…
figures-forms-ours = Voor dit centrum
figures-forms-keys = In deze lijst opent een cijfer op het toetsenbord het formulier met dat cijfer.
figures-forms-none = Geen formulier past bij het land van dit centrum.
figures-forms-others =
    { $count ->
        [one] Eén formulier van een ander land
       *[other] { $count } formulieren van andere landen
    }
figures-scheme-own = Versie van het centrum
figures-scheme-unchecked = Niet aan de bron nagekeken
figures-scheme-version = Versie { $version }
figures-scheme-version-between = Versie { $version }, geldig van { $from } tot en met { $until }
figures-scheme-version-from = Versie { $version }, geldig sinds { $from }
figures-scheme-version-until = Versie { $version }, geldig tot en met { $until }
figures-next-sent = Als verzonden genoteerd op { $day }.
figures-next-not-sent = Nog niet als verzonden genoteerd.

# The year at a glance.

figures-question-people = Hoeveel personen?
figures-question-finished = Hoeveel hebben het voltooid?
figures-question-absences = Waar zijn de afwezigheden?
figures-year-more =
    { $count ->
        [one] Nog één verdeling
       *[other] Nog { $count } verdelingen
    }
figures-year-beside = Het jaar { $year } naast { $before }.
figures-year-beside-so-far = Van 1 januari tot en met { $day }, naast dezelfde dagen van { $before }.
figures-year-all = Al deze cijfers, met uitleg en bestanden
figures-territory-about = Wie van waar komt, van hoe ver en waarmee; wie niet komt, en waarom.

# The funding rule.

figures-funding-loading = De financieringsregel wordt berekend…
figures-funding-none = Geen formulier van het centrum bevat een financieringsregel.
figures-funding-to-forms = De formulieren bekijken
figures-funding-met = voldoen aan de regel
figures-funding-met-of = voldoen aan de regel, van { $floor } te bereiken
figures-funding-one-step = op één stap
figures-funding-lost-count = kunnen het dit jaar niet meer
figures-funding-no-floor = Het te bereiken aantal is niet ingevuld. Het invullen in het formulier
figures-funding-table = Personen die nog niet aan de regel voldoen
figures-funding-person = Persoon
figures-funding-missing = Wat ontbreekt
figures-funding-next = Volgende sessies die passen
figures-funding-next-none = Geen geplande sessie past.
figures-funding-next-year = Volgend jaar
figures-funding-steps =
    { $count ->
        [one] Op één stap
       *[other] Op { $count } stappen
    }
figures-funding-lost = Dit jaar niet meer

# A form that is adapted.

figures-scheme-title = Aanpassen: { $title }
figures-scheme-context = U wijzigt een kopie van het centrum; het oorspronkelijke formulier blijft zoals het is.
figures-scheme-loading = Het formulier wordt gelezen…
figures-scheme-copy-of = { $title } (versie van het centrum)
figures-scheme-name = Naam van het formulier
figures-scheme-first-day = Geldig vanaf
figures-scheme-last-day = Geldig tot en met
figures-scheme-options = Opengelaten lezingen
figures-scheme-cells = Vakken, in hun volgorde
figures-scheme-cells-about = Wijzig de omschrijvingen, de volgorde, of laat vakken weg. Wat een vak telt, verandert niet.
figures-scheme-group = Titel van groep { $number }
figures-scheme-code = Vak
figures-scheme-label = Omschrijving
figures-cell-up = Vak { $cell } naar boven
figures-cell-down = Vak { $cell } naar beneden
figures-cell-leave = Weglaten
figures-cell-leave-of = Vak { $cell } weglaten
figures-cell-add-what = Een vak toevoegen dat telt
figures-cell-choose = Kiezen…
figures-cell-add = Het vak toevoegen
figures-cell-moved = Vak { $cell } is verplaatst.
figures-cell-out = Vak { $cell } is weggelaten.
figures-cell-added = Vak { $cell } is toegevoegd.
figures-scheme-lacks-title = Geef het formulier een naam.
figures-scheme-lacks-label = Een vak heeft geen omschrijving.
figures-scheme-lacks-code = Een vak heeft geen nummer, of twee vakken hebben hetzelfde.
figures-scheme-lacks-until = De laatste dag valt vóór de eerste.
figures-scheme-save = Het formulier opslaan
figures-scheme-save-copy = Opslaan als formulier van het centrum
figures-scheme-saved = “{ $title }” is opgeslagen
figures-scheme-fill = Het openen met zijn cijfers
figures-scheme-retire = Van de lijst halen
figures-scheme-retired = Het formulier is van de lijst gehaald.
figures-scheme-retired-about = Niemand kan het nog kiezen. De versies ervan, en de rapporten die als verzonden genoteerd zijn, blijven.
figures-scheme-restore = Het terug op de lijst zetten
figures-aside-retired = Van de lijst gehaalde formulieren: { $count }
figures-aside-back = Terug op de lijst zetten
figures-aside-is-back = “{ $title }” staat weer op de lijst.
figures-compared =
    { $count ->
        [one] Met uw versie verandert één cijfer
       *[other] Met uw versie veranderen { $count } cijfers
    }
figures-compared-year = Vergelijken voor het jaar
figures-compared-loading = De twee manieren van tellen worden vergeleken…
figures-compared-same = Voor { $year } geeft uw versie dezelfde cijfers.

# The self-evaluation of a programme.

figures-evaluations = Evaluaties van de programma’s
figures-evaluations-about = De cijfers zijn ingevuld; het team schrijft, met de woorden van de vorige keer ernaast.
figures-evaluations-none = Er is nog geen programma.
figures-evaluation-of-year = Zelfevaluatie { $year }
figures-evaluation-of-four = Vierjaarlijkse evaluatie { $first } tot { $last }
figures-evaluation-title = Evaluatie: { $programme }
figures-evaluation-loading = De evaluatie wordt voorbereid…
figures-evaluation-about = Wat u schrijft, wordt opgeslagen zodra u het vak verlaat.
figures-evaluation-span = Duur
figures-evaluation-one = Eén jaar
figures-evaluation-four = Vier jaar
figures-evaluation-last-year = Laatste van de vier jaren
figures-evaluation-words = { $heading }: wat het team erover zegt
figures-evaluation-last = De vorige keer: { $period }
figures-evaluation-take = Deze woorden overnemen
figures-evaluation-saved = “{ $heading }” opgeslagen.
figures-evaluation-print = De exacte pdf maken
figures-evaluation-print-public = De openbare versie maken
