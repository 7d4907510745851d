# The EPICES form. Our own translation of the French questions, not a validated one.

epices-title = EPICES-Score
epices-introduction = Elf Fragen, die so vorzulesen sind, wie sie hier stehen: Die Person antwortet mit Ja oder Nein.
epices-wording = Eigene Übersetzung der französischen Fragen; diese Übersetzung ist nicht validiert.
epices-question-social-worker = Haben Sie manchmal Kontakt mit einer Sozialarbeiterin oder einem Sozialarbeiter?
epices-question-complementary-insurance = Haben Sie eine Zusatzkrankenversicherung?
epices-question-couple = Leben Sie in einer Partnerschaft zusammen?
epices-question-owner = Gehört Ihnen Ihre Wohnung oder Ihr Haus?
epices-question-money-difficulties = Gibt es im Monat Zeiten, in denen es Ihnen wirklich schwerfällt, das Nötige zu bezahlen (Essen, Miete, Strom …)?
epices-question-sport = Haben Sie in den letzten 12 Monaten Sport getrieben?
epices-question-show = Haben Sie in den letzten 12 Monaten eine Vorstellung besucht?
epices-question-holidays = Sind Sie in den letzten 12 Monaten in Urlaub gefahren?
epices-question-family-contact = Hatten Sie in den letzten 6 Monaten Kontakt mit anderen Familienmitgliedern als Ihren Eltern oder Kindern?
epices-question-lodging-help = Gibt es in Ihrem Umfeld Menschen, die Sie bei Schwierigkeiten notfalls einige Tage bei sich aufnehmen würden?
epices-question-material-help = Gibt es in Ihrem Umfeld Menschen, auf deren materielle Hilfe Sie bei Schwierigkeiten zählen können?
epices-answer-yes = Ja
epices-answer-no = Nein
epices-answer-missing = Keine Antwort
epices-score = EPICES-Score: { $score } von 100
epices-deprived = Der Score erreicht die Schwelle für Deprivation ({ $threshold }).
epices-not-deprived = Der Score liegt unter der Schwelle für Deprivation ({ $threshold }).
epices-threshold-young = Von 16 bis 25 Jahren liegt die Schwelle höher.
epices-quintile = Quintil { $quintile } von 5: 1 ist am wenigsten, 5 am stärksten depriviert.
epices-no-score =
    { $missing ->
        [one] Es fehlt eine Antwort: Es wird kein Score berechnet. Die gegebenen Antworten bleiben erhalten.
       *[other] Es fehlen { $missing } Antworten: Es wird kein Score berechnet. Die gegebenen Antworten bleiben erhalten.
    }
epices-indicative = Nur ein Anhaltspunkt: EPICES ist außerhalb Frankreichs nicht validiert.
