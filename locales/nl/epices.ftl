# The EPICES form. Our own translation of the French questions, not a validated one.

epices-title = EPICES-score
epices-introduction = Elf vragen, voor te lezen zoals ze hier staan: de persoon antwoordt met ja of nee.
epices-wording = Eigen vertaling van de Franse vragen; deze vertaling is niet gevalideerd.
epices-question-social-worker = Hebt u soms contact met een maatschappelijk werker?
epices-question-complementary-insurance = Hebt u een aanvullende ziekteverzekering?
epices-question-couple = Leeft u samen met een partner?
epices-question-owner = Bent u eigenaar van uw woning?
epices-question-money-difficulties = Zijn er periodes in de maand waarin u echt moeite hebt om uw noodzakelijke uitgaven te betalen (eten, huur, elektriciteit…)?
epices-question-sport = Hebt u de afgelopen 12 maanden aan sport gedaan?
epices-question-show = Bent u de afgelopen 12 maanden naar een voorstelling geweest?
epices-question-holidays = Bent u de afgelopen 12 maanden op vakantie geweest?
epices-question-family-contact = Hebt u de afgelopen 6 maanden contact gehad met andere familieleden dan uw ouders of uw kinderen?
epices-question-lodging-help = Zijn er in uw omgeving mensen op wie u bij moeilijkheden kunt rekenen om u zo nodig enkele dagen onderdak te geven?
epices-question-material-help = Zijn er in uw omgeving mensen op wie u bij moeilijkheden kunt rekenen voor materiële hulp?
epices-answer-yes = Ja
epices-answer-no = Nee
epices-answer-missing = Geen antwoord
epices-score = EPICES-score: { $score } op 100
epices-deprived = De score bereikt de drempel voor kansarmoede ({ $threshold }).
epices-not-deprived = De score ligt onder de drempel voor kansarmoede ({ $threshold }).
epices-threshold-young = De drempel ligt hoger van 16 tot 25 jaar.
epices-quintile = Kwintiel { $quintile } van 5: 1 is het minst kansarm, 5 het meest.
epices-no-score =
    { $missing ->
        [one] Er ontbreekt één antwoord: er wordt geen score berekend. De gegeven antwoorden worden bewaard.
       *[other] Er ontbreken { $missing } antwoorden: er wordt geen score berekend. De gegeven antwoorden worden bewaard.
    }
epices-indicative = Indicatieve score: EPICES is buiten Frankrijk niet gevalideerd.
