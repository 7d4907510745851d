# The EPICES form. Our own translation of the French questions, not a validated one.

epices-title = EPICES score
epices-introduction = Eleven questions, to be read out as they stand: the person answers yes or no.
epices-wording = Our own translation of the French questions; this translation is not validated.
epices-question-social-worker = Do you sometimes see a social worker?
epices-question-complementary-insurance = Do you have complementary health insurance?
epices-question-couple = Do you live as a couple?
epices-question-owner = Do you own your home?
epices-question-money-difficulties = Are there times in the month when you have real financial difficulty in meeting your needs (food, rent, electricity…)?
epices-question-sport = Have you done any sport in the last 12 months?
epices-question-show = Have you been to a show in the last 12 months?
epices-question-holidays = Have you been away on holiday in the last 12 months?
epices-question-family-contact = In the last 6 months, have you been in contact with members of your family other than your parents or your children?
epices-question-lodging-help = If you were in difficulty, are there people around you whom you could count on to put you up for a few days if needed?
epices-question-material-help = If you were in difficulty, are there people around you whom you could count on for material help?
epices-answer-yes = Yes
epices-answer-no = No
epices-answer-missing = No answer
epices-score = EPICES score: { $score } out of 100
epices-deprived = The score reaches the deprivation threshold ({ $threshold }).
epices-not-deprived = The score is below the deprivation threshold ({ $threshold }).
epices-threshold-young = The threshold is higher from 16 to 25 years of age.
epices-quintile = Quintile { $quintile } of 5: 1 is the least deprived, 5 the most.
epices-no-score =
    { $missing ->
        [one] One answer is missing: no score is computed. The answers given are kept.
       *[other] { $missing } answers are missing: no score is computed. The answers given are kept.
    }
epices-indicative = Indicative score: EPICES has not been validated outside France.
