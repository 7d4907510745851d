# The EPICES form. The questions have their French wording; the other languages are our own translations.

epices-title = Score EPICES
epices-introduction = Onze questions, à lire telles quelles : la personne répond par oui ou par non.
epices-wording = Les questions sont celles du questionnaire français.
epices-question-social-worker = Rencontrez-vous parfois un travailleur social ?
epices-question-complementary-insurance = Bénéficiez-vous d’une assurance maladie complémentaire ?
epices-question-couple = Vivez-vous en couple ?
epices-question-owner = Êtes-vous propriétaire de votre logement ?
epices-question-money-difficulties = Y a-t-il des périodes dans le mois où vous rencontrez de réelles difficultés financières à faire face à vos besoins (alimentation, loyer, EDF…) ?
epices-question-sport = Vous est-il arrivé de faire du sport au cours des 12 derniers mois ?
epices-question-show = Êtes-vous allé au spectacle au cours des 12 derniers mois ?
epices-question-holidays = Êtes-vous parti en vacances au cours des 12 derniers mois ?
epices-question-family-contact = Au cours des 6 derniers mois, avez-vous eu des contacts avec des membres de votre famille autres que vos parents ou vos enfants ?
epices-question-lodging-help = En cas de difficultés, y a-t-il dans votre entourage des personnes sur qui vous puissiez compter pour vous héberger quelques jours en cas de besoin ?
epices-question-material-help = En cas de difficultés, y a-t-il dans votre entourage des personnes sur qui vous puissiez compter pour vous apporter une aide matérielle ?
epices-answer-yes = Oui
epices-answer-no = Non
epices-answer-missing = Sans réponse
epices-score = Score EPICES : { $score } sur 100
epices-deprived = Le score atteint le seuil de précarité ({ $threshold }).
epices-not-deprived = Le score est au-dessous du seuil de précarité ({ $threshold }).
epices-threshold-young = Le seuil est plus élevé de 16 à 25 ans.
epices-quintile = Quintile { $quintile } sur 5 : 1 est le moins précaire, 5 le plus précaire.
epices-no-score =
    { $missing ->
        [one] Il manque une réponse : aucun score n’est calculé. Les réponses données sont gardées.
       *[other] Il manque { $missing } réponses : aucun score n’est calculé. Les réponses données sont gardées.
    }
epices-indicative = Score indicatif : EPICES n’a pas été validé hors de France.
