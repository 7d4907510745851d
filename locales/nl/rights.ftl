# What a person may ask for: the copy of their file, and the certificate of an erasure.

rights-copy-title = Wat dit centrum van u weet
rights-copy-lead = Dit document is voor { $name } (dossier { $number }). Het bevat alles wat het register van het centrum over u bewaart, wie het gewijzigd heeft en wie het gelezen heeft.
rights-copy-private = Bewaar het veilig: het bevat persoonsgegevens en, als die er zijn, uw volledige nationale nummers.
rights-copy-footer = Kopie voor de persoon
rights-copy-closing = U kunt het centrum vragen een fout te verbeteren, niets meer te delen of u te wissen.
rights-copy-pathways = Uw trajecten
rights-copy-pathway = Uw traject: { $title }
rights-copy-entered = In het programma sinds
rights-copy-offer = Aanbod
rights-copy-led-by = Met
rights-copy-question = Vraag
rights-copy-lived = Hoe u het beleefde
rights-copy-level = Hoever u staat
rights-copy-plan = Uw persoonlijk plan van { $day }
rights-copy-project = Wat u wilt bereiken
rights-copy-goals = Uw doelen, in uw eigen woorden
rights-copy-letter-to = Aan wie
rights-copy-written-by = Geschreven door
rights-you = U
rights-identifiers = Uw nationale nummers
rights-consents = Uw toestemmingen
rights-caregivers = Uw naasten
rights-programmes = Uw programma’s
rights-sessions = Uw sessies
rights-assessments = Uw balansen en evaluaties
rights-epices = Uw EPICES-vragenlijsten
rights-appointments = De brieven over uw afspraken
rights-languages = Talen
rights-printed = Afgedrukt
rights-sent = Vertrokken op
rights-papers = Documenten bij uw dossier
rights-merges = Dossiers die met het uwe zijn samengevoegd
rights-changes = Wie wat geschreven heeft
rights-readings = Wie uw dossier gelezen heeft
rights-left = Wat het centrum verlaten heeft
rights-left-nothing = Tot vandaag heeft niets dit register verlaten.
rights-left-counts =
    { $tables ->
        [one] Eén tabel met anonieme aantallen is vertrokken. Ze bevat noch uw naam, noch uw geboortedatum, noch uw adres, noch iets waarmee men u kan terugvinden.
       *[other] { $tables } tabellen met anonieme aantallen zijn vertrokken. Ze bevatten noch uw naam, noch uw geboortedatum, noch uw adres, noch iets waarmee men u kan terugvinden.
    }
rights-left-period = Periode
rights-left-recipient = Ontvanger
rights-left-when = Gevalideerd op
rights-left-copies =
    { $copies ->
        [0] Vóór deze kopie is er geen andere kopie van uw dossier gemaakt.
        [one] Vóór deze kopie is er één kopie van uw dossier gemaakt; de datum staat in de lijst van lezingen.
       *[other] Vóór deze kopie zijn er { $copies } kopieën van uw dossier gemaakt; de data staan in de lijst van lezingen.
    }
rights-none = Hier is niets genoteerd.
rights-day = Dag
rights-when = Wanneer
rights-who = Wie
rights-what = Wat
rights-how = Hoe
rights-answer = Antwoord
rights-theme = Thema
rights-presence = Aanwezigheid
rights-programme = Programma
rights-field = Veld
rights-before = Voordien
rights-after = Nadien
rights-witness = Getuige
rights-withdrawn = Ingetrokken op
rights-title = Titel
rights-size = Grootte
rights-kilobytes = { $size } kB
rights-score = Score
rights-by-phone = op afstand
rights-since = sinds { $date }
rights-certificate-title = Attest van wissing
rights-certificate-lead = Het centrum verklaart alle gegevens van één persoon uit zijn register gewist te hebben. Dit attest noemt die persoon niet.
rights-certificate-number = Nummer van het attest
rights-certificate-day = Dag van de wissing
rights-certificate-by = Gewist door
rights-certificate-reason = Reden
rights-certificate-reason-asked = De persoon heeft het gevraagd
rights-certificate-reason-retention-over = De bewaartermijn is voorbij
rights-certificate-reason-mistake = Het dossier had niet mogen bestaan
rights-certificate-removed = Wat gewist is
rights-removed-identity = Naam, geboorte, woonplaats, contacten, noden, situatie en notities
rights-removed-identifiers = Nationale nummers
rights-removed-consents = Toestemmingen en hun intrekking
rights-removed-caregivers = De banden met naasten, en naasten die niemand anders begeleidden
rights-removed-assessments = De antwoorden van balansen en vragenlijsten, de persoonlijke plannen en de tekst van brieven
rights-removed-papers = Documenten bij het dossier
rights-removed-history = Vroegere waarden, en wie het dossier gelezen heeft
rights-certificate-stays = Wat blijft
rights-certificate-stays-counts = Vroegere aanwezigheden blijven geteld, zonder band met de persoon: geslacht, land en geboortejaar, zonder naam, zonder geboortedag en zonder nummer, zodat de totalen van vroegere jaren juist blijven. Ook de dagen en codes van de trajecten blijven, zonder enige tekst: verwijzing, balans, evaluatie, beslissing, einde en reden, vertrek van brieven.
rights-certificate-stays-history = De geschiedenis van het register bewaart dat er gewist werd, zonder te zeggen wie.
rights-certificate-stays-copies = Back-ups van vóór deze dag en papieren die gedrukt of meegegeven zijn, worden door deze wissing niet geraakt: het centrum moet ze zelf vernietigen.
rights-certificate-footer = Attest van wissing
