# De twee toestemmingen: hun woorden, en wat een antwoord of intrekking verandert.

consents-kind-join = Toestemming voor deelname
consents-kind-share = Toestemming voor het delen van gegevens
consents-about-join = Deelnemen aan een educatieprogramma.
consents-about-share = Gegevens over de persoon doorgeven, bijvoorbeeld aan de huisarts.
consents-standing-not-asked = Niet gevraagd
consents-standing-given = Gegeven
consents-standing-refused = Geweigerd
consents-standing-withdrawn = Ingetrokken
consents-now-join-not-asked = De toestemming voor deelname is nog niet gevraagd.
consents-now-join-given = De persoon stemt in met deelname.
consents-now-join-refused = De persoon weigert deelname.
consents-now-join-withdrawn = De persoon heeft de toestemming voor deelname ingetrokken.
consents-now-share-not-asked = De toestemming voor het delen van gegevens is nog niet gevraagd.
consents-now-share-given = De persoon stemt in met het delen van gegevens.
consents-now-share-refused = De persoon weigert het delen van gegevens.
consents-now-share-withdrawn = De persoon heeft de toestemming voor het delen ingetrokken.
consents-record = Een antwoord noteren
consents-record-join = Een antwoord noteren: toestemming voor deelname
consents-record-share = Een antwoord noteren: toestemming voor het delen van gegevens
consents-withdraw = Een intrekking noteren
consents-withdraw-join = Een intrekking noteren: toestemming voor deelname
consents-withdraw-share = Een intrekking noteren: toestemming voor het delen van gegevens
consents-answer = Antwoord
consents-answer-given = Stemt in
consents-answer-refused = Weigert
consents-answer-missing = Kies het antwoord van de persoon.
consents-way = Hoe
consents-way-signed = Op papier ondertekend
consents-way-oral = Mondeling, voor een getuige
consents-way-signed-said = ondertekend
consents-way-oral-before = mondeling, voor { $witness }
consents-witness = Getuige
consents-witness-hint = Wie het antwoord gehoord heeft.
consents-witness-missing = Een mondeling antwoord vraagt een getuige. Schrijf de naam op.
consents-version = Versie van de gelezen tekst
consents-version-hint = Zoals op de tekst gedrukt.
consents-paper = Waar het papier ligt
consents-paper-hint = Een map, een kast; een kopie kan ook bij het tabblad Documenten.
consents-recorded = Het antwoord is genoteerd.
consents-line = { $answer } op { $day }, { $way }.
consents-line-version = Versie van de tekst: { $version }.
consents-line-paper = Papier: { $paper }.
consents-line-withdrawn = Ingetrokken op { $day }.
consents-line-note = Wat er gezegd werd: { $note }
consents-effect-join = De persoon wordt van de komende, nog niet aangekruiste sessies gehaald, en niemand kan haar nog in een programma inschrijven. De zorg verandert niet.
consents-effect-share = De persoon telt niet meer mee in tabellen die nog moeten vertrekken. Wat al vertrokken is, bevat niets dat naar haar wijst. De zorg verandert niet.
consents-effect-history = Het vorige antwoord blijft met zijn datum in de geschiedenis. De persoon kan altijd opnieuw instemmen.
consents-withdraw-button = De intrekking noteren
consents-withdraw-day = Dag van de intrekking
consents-withdraw-note = Wat de persoon gezegd heeft
consents-withdrawn-join =
    { $count ->
        [0] De intrekking is genoteerd. De persoon werd op geen enkele sessie verwacht.
        [one] De intrekking is genoteerd. De persoon is van één komende sessie gehaald.
       *[other] De intrekking is genoteerd. De persoon is van { $count } komende sessies gehaald.
    }
consents-withdrawn-share = De intrekking is genoteerd.
consents-print = De informatie en de formulieren afdrukken
consents-print-context = De informatie om te lezen en de twee formulieren, één per toestemming, in één of twee talen. Het zijn modellen: een zorgverlener en een juridisch adviseur valideren ze vóór gebruik.
consents-print-programme = Programma
consents-print-programme-none = Geen: de naam wordt met de hand geschreven
consents-print-what = Af te drukken
consents-print-information = De informatie om te lezen
consents-print-join = Het formulier voor de toestemming tot deelname
consents-print-share = Het formulier voor de toestemming tot doorgeven
consents-print-none = Vink minstens één document aan.
consents-print-language-hint = De teksten bestaan in het Frans, Nederlands, Duits en Engels. Voor een andere taal worden ze afgedrukt in die van het centrum, en ze zeggen dat.
consents-print-version = Afgedrukte versie: { $version }. Noteer ze bij het antwoord.
consents-version-now = Zoals ze op de tekst staat. De teksten die vandaag worden afgedrukt, dragen: { $version }.
