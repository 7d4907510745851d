# Rules: what each asks (`rules-x`), why and what to know (`rules-x-why`).
rules-fr-declaration = Déclarer le programme à l’ARS
rules-fr-declaration-why = Depuis 2021, un programme est déclaré à l’ARS dont dépend le coordinateur, puis à chaque modification. Sans réponse sur une pièce manquante dans le délai indiqué, le dossier est complet.
rules-fr-no-industry = Aucun contact avec l’industrie
rules-fr-no-industry-why = Dans un programme, aucun contact n’a lieu entre les patients et les fabricants de médicaments ou de dispositifs, et ceux-ci ne conduisent pas de programme.
rules-fr-team = Composition de l’équipe
rules-fr-team-why = Au moins deux professionnels de professions différentes ; l’un est médecin si le coordinateur ne l’est pas. Ce point est à vérifier dans le cahier des charges.
rules-fr-training = Formation de 40 heures
rules-fr-training-why = Les personnes qui animent les séances ont suivi une formation à l’éducation thérapeutique ; les attestations sont jointes à la déclaration.
rules-fr-charter = Charte d’engagement signée
rules-fr-charter-why = Tous les intervenants du programme signent la charte d’engagement.
rules-fr-yearly-evaluation = Auto-évaluation annuelle
rules-fr-yearly-evaluation-why = L’équipe évalue elle-même son programme chaque année. La plupart des régions demandent en plus une enquête d’activité.
rules-fr-four-yearly-evaluation = Évaluation quadriennale
rules-fr-four-yearly-evaluation-why = Tous les quatre ans, à la date anniversaire de la déclaration, l’équipe dresse le bilan du programme et décide : continuer, modifier ou arrêter.
rules-fr-group-size = Taille et durée usuelles des séances
rules-fr-group-size-why = Ce sont des usages, pas une obligation. Votre équipe peut fixer les siens.
rules-fr-complete-offer = Offre initiale complète (4.1)
rules-fr-complete-offer-why = La grille d’activité compte une personne à la ligne 4.1 quand elle a eu un bilan éducatif, assez de séances, une évaluation de ses compétences lors d’une séance individuelle et une proposition de suivi. Les nombres sont ceux du jour de l’évaluation.
rules-fr-follow-up-offer = Offre de suivi complète (4.3)
rules-fr-follow-up-offer-why = La grille d’activité compte une personne à la ligne 4.3 quand son bilan a été actualisé, puis qu’elle a eu assez de séances, une évaluation et une proposition de suivi.
rules-fr-grand-est-funding = Compte pour le financement (Grand Est)
rules-fr-grand-est-funding-why = Depuis 2022, l’ARS Grand Est finance les adultes qui ont eu dans l’année un bilan et assez de séances en soins externes. L’hôpital de jour, l’hospitalisation, les SMR, la psychiatrie et l’HAD ne comptent pas ; Sentier ne distingue pas l’HAD d’une visite à domicile.
rules-fr-grand-est-counting = Ce que la règle du Grand Est laisse ouvert
rules-fr-grand-est-counting-why = La source publique ne dit pas si une séance à distance ou un bilan actualisé compte. La lecture prudente est livrée : non. Demandez à votre ARS, puis notez 1 (compte) ou 0 (ne compte pas).
rules-be-start-up-entry = Entrer dans le trajet de démarrage
rules-be-start-up-entry-why = Il faut un diabète de type 2 et un dossier médical global, et n’être ni dans un trajet de soins ni dans une convention. Depuis 2024, l’âge et l’IMC ne comptent plus.
rules-be-start-up-quota = Trajet de démarrage : prestations par an
rules-be-start-up-quota-why = Par année civile, un petit nombre de séances de 30 minutes est remboursé, dont au moins une par un éducateur en diabétologie ; la diététique et les autres professions ont leur propre limite. Une séance de groupe est comptée une fois.
rules-be-start-up-training = Trajet de démarrage : formation des non-éducateurs
rules-be-start-up-training-why = Un professionnel qui n’est pas éducateur en diabétologie se forme chaque année pour donner cette éducation.
rules-be-start-up-codes = Trajet de démarrage : numéros de nomenclature
rules-be-start-up-codes-why = Le numéro dépend de la profession de la personne qui anime, et de la forme : individuelle ou en groupe. Une séance animée à plusieurs est notée sous le numéro de l’éducateur, s’il y en a un.
rules-be-group = Séance de groupe en Belgique
rules-be-group-why = Une séance de groupe ne compte que si elle est assez longue et si le groupe n’est pas trop grand.
rules-be-group-report = Rapport de la séance de groupe
rules-be-group-report-why = Un rapport avec l’identité des participants et les thèmes est conservé. La liste de présence de Sentier porte les deux.
rules-be-doctor-feedback = Retour au médecin généraliste
rules-be-doctor-feedback-why = L’éducation est prescrite par le médecin généraliste. Il reçoit un retour à la fin des séances ou après l’année civile.
rules-be-remote = Séances à distance en Belgique
rules-be-remote-why = Pendant la pandémie de COVID-19, deux séances individuelles à distance étaient admises à titre temporaire. Les dates n’ont pas été lues : aucun nombre n’est donc tenu pour valable aujourd’hui.
rules-be-care-pathway-entry = Entrer dans le trajet de soins
rules-be-care-pathway-entry-why = Un contrat lie le patient, le médecin généraliste et le spécialiste, pour un diabète de type 2 sous une ou deux injections d’insuline ou sous incrétine, ou quand les comprimés ne suffisent plus. Il faut un dossier médical global.
rules-be-care-pathway-quota = Trajet de soins : prestations par an
rules-be-care-pathway-quota-why = Un nombre de prestations par année civile, dont au moins une à domicile. Une seule fois, des prestations supplémentaires s’ouvrent la même année ou la suivante si une des premières a eu lieu à domicile. Un jour ne peut porter que quelques séances individuelles ou une séance de groupe ; rien en maison de repos.
rules-be-care-pathway-codes = Trajet de soins : numéros de nomenclature
rules-be-care-pathway-codes-why = Seul le numéro d’une séance individuelle au cabinet a été lu. Ceux du domicile et du groupe existent ; prenez-les dans la nomenclature de l’INAMI.
rules-be-renal-dietetics = Trajet de soins rénal : diététique
rules-be-renal-dietetics-why = Selon le stade de l’insuffisance rénale, 2, 3 ou 4 consultations diététiques de 30 minutes par an. Sentier ne connaît pas le stade et ne surveille que la limite la plus large.
rules-be-convention = Convention avec un centre hospitalier
rules-be-convention-why = La convention paie un forfait par mois pour une équipe multidisciplinaire ; les séances sont seulement comptées. À vérifier dans votre convention.
rules-lu-visits = Passages de l’année
rules-lu-visits-why = Le Luxembourg n’a pas de régime national de l’éducation thérapeutique. Les cliniques comptent des passages ; tout médecin généraliste peut adresser un patient.
rules-lu-group-dietetics = Groupes chez les diététiciens au Luxembourg
rules-lu-group-dietetics-why = Les séances de groupe chez un diététicien ne sont pas remboursées.
rules-de-documentation = Formation recommandée et suivie (DMP)
rules-de-documentation-why = La documentation trimestrielle du DMP dit si une formation a été recommandée et si elle a été suivie. Sentier propose une réponse ; le cabinet qui documente décide.
rules-de-units = Unités d’enseignement (DMP)
rules-de-units-why = Un programme accrédité a un nombre fixe d’unités d’enseignement. Leur durée est à vérifier dans votre programme et votre contrat.
rules-de-group = Taille usuelle des groupes (DMP)
rules-de-group-why = La taille admise dépend du programme accrédité. À vérifier dans votre programme et votre contrat.
rules-pathway-timing = Délais du parcours
rules-pathway-timing-why = Ces délais sont ceux du modèle de parcours : un choix de l’équipe, aucune obligation légale.
rules-letter-to-doctor = Informer le médecin traitant
rules-letter-to-doctor-why = Le médecin traitant est informé à l’entrée, à la fin et en cas d’abandon. La ligne 4.4 de la grille d’activité compte les synthèses de l’évaluation avec la modalité de suivi qui lui sont transmises.
rules-consent-to-join = Consentement à l’entrée
rules-consent-to-join-why = Le consentement est daté, de préférence signé, et distinct du consentement à la transmission des données. Un refus ou un retrait ne pénalise jamais la personne.
rules-team-professions = Professions prévues par le programme
rules-team-professions-why = L’équipe a noté dans le programme les professions qu’elle doit compter.
rules-declaration-content = Contenu de la déclaration
rules-declaration-content-why = Ces points suivent le formulaire de 2015, repris en 2021. Vérifiez-les sur le formulaire en vigueur avant l’envoi.
rules-authorisation-end = Fin d’une ancienne autorisation
rules-authorisation-end-why = Une autorisation d’avant 2021 court jusqu’à sa date. Ensuite, le programme doit être déclaré.

# The numbers of rules.
rules-number-complete-after-months = Mois après lesquels le dossier est complet
rules-number-answer-within-days = Jours pour répondre à une mise en demeure
rules-number-fine-most-euros = Sanction maximale, en euros
rules-number-least-professions = Professions différentes, au moins
rules-number-doctor-needed = Un médecin est requis
rules-number-hours = Heures de formation
rules-number-hours-a-year = Heures de formation par an
rules-number-years = Tous les … ans
rules-number-least = Au moins
rules-number-most = Au plus
rules-number-most-children = Enfants par groupe, au plus
rules-number-group-minutes-least = Minutes en groupe, au moins
rules-number-group-minutes-most = Minutes en groupe, au plus
rules-number-individual-minutes-least = Minutes en individuel, au moins
rules-number-individual-minutes-most = Minutes en individuel, au plus
rules-number-least-assessments = Bilans, au moins
rules-number-least-sessions = Séances, au moins
rules-number-adult-age = Âge à partir duquel une personne est adulte
rules-number-remote-counts = Une séance à distance compte
rules-number-updated-counts = Un bilan actualisé compte
rules-number-sessions-a-year = Prestations par année civile, au plus
rules-number-minutes = Minutes
rules-number-minutes-double = Minutes d’une unité double
rules-number-educator-least = Par un éducateur en diabétologie, au moins
rules-number-dietetics-most = Diététique, au plus
rules-number-other-most = Par des non-éducateurs, au plus
rules-number-individual-diabetes-educator = Individuel, éducateur en diabétologie
rules-number-individual-dietician = Individuel, diététicien
rules-number-individual-pharmacist = Individuel, pharmacien
rules-number-individual-nurse = Individuel, infirmier
rules-number-group-diabetes-educator = Groupe, éducateur en diabétologie
rules-number-group-dietician = Groupe, diététicien
rules-number-dietetic-advice = Conseil diététique
rules-number-doctor-visits-a-year = Visites chez le médecin généraliste par an
rules-number-specialist-visits-a-year = Visites chez le spécialiste par an
rules-number-a-year = Prestations par année civile, au plus
rules-number-at-home-least = À domicile, au moins
rules-number-additional = Supplémentaires, une seule fois
rules-number-individual-a-day = Individuelles le même jour, au plus
rules-number-group-a-day = En groupe le même jour, au plus
rules-number-room = Individuel, au cabinet
rules-number-months = Tous les … mois

# How a rule stands.
rules-standing-met = Rempli
rules-standing-missing = Pas encore
rules-standing-lost = Plus possible
rules-standing-over = Limite dépassée
rules-standing-not-concerned = Ne concerne pas cette personne
rules-standing-unknown = À préciser
rules-standing-counted = Seulement compté

# The lines under a lamp, and in the table that compares schemes.
rules-line-no-number = Aucun nombre n’est noté pour cette règle le { $date }.
rules-line-assessment = Bilan éducatif fait le { $date }.
rules-line-assessment-missing = Le bilan éducatif manque.
rules-line-assessment-other-year = Le bilan éducatif date du { $date } : il n’est pas de cette année.
rules-line-updated-not-counted = Le bilan actualisé du { $date } n’est pas compté, d’après votre réglage.
rules-line-sessions-enough = Séances suivies : { $count } (au moins { $least }).
rules-line-sessions-missing =
    { $missing ->
        [one] Il manque une séance : { $count } sur { $least }.
       *[other] Il manque { $missing } séances : { $count } sur { $least }.
    }
rules-line-evaluation = Évaluation individuelle faite le { $date }.
rules-line-evaluation-in-group = L’évaluation du { $date } n’a pas eu lieu lors d’une séance individuelle.
rules-line-evaluation-missing = L’évaluation individuelle manque.
rules-line-follow-up-proposed = Suivi proposé le { $date }.
rules-line-follow-up-missing = La proposition de suivi manque.
rules-line-next-session = Prochaine séance : { $date }.
rules-line-next-session-none = Aucune séance n’est prévue.
rules-line-ended-before = Le parcours s’est terminé le { $date }, avant cette année.
rules-line-adult = Adulte le { $date } ({ $least } ans ou plus).
rules-line-not-adult = Moins de { $least } ans le { $date }.
rules-line-age-unknown = La date de naissance ne permet pas de dire si la personne avait { $least } ans le { $date }.
rules-line-year-ends =
    { $days ->
        [one] L’année se termine le { $date } : il reste un jour.
       *[other] L’année se termine le { $date } : il reste { $days } jours.
    }
rules-line-external-enough = Séances en soins externes cette année : { $count } (au moins { $least }).
rules-line-external-missing =
    { $missing ->
        [one] Il manque une séance en soins externes cette année : { $count } sur { $least }.
       *[other] Il manque { $missing } séances en soins externes cette année : { $count } sur { $least }.
    }
rules-line-inside-not-counted = En hospitalisation, non comptées : { $count }.
rules-line-remote-counted = À distance, comptées par votre réglage : { $count }.
rules-line-remote-not-counted = À distance, non comptées par votre réglage : { $count }.
rules-line-place-unknown =
    { $count ->
        [one] Une séance n’a pas de type de lieu. Précisez-le pour savoir si elle compte.
       *[other] { $count } séances n’ont pas de type de lieu. Précisez-le pour savoir si elles comptent.
    }
rules-line-visits = Passages en { $year } : { $count }.
rules-line-sessions-counted = Séances suivies en { $year } : { $count }.
rules-line-by-place =
    { $place ->
        [hospital] En hospitalisation : { $count }.
        [outpatient] En consultation externe : { $count }.
        [town] En ville : { $count }.
        [home] À domicile : { $count }.
        [remote] À distance : { $count }.
       *[unknown] Lieu non précisé : { $count }.
    }
rules-line-by-professional = Animées par { $professional } : { $count }.
rules-line-used = Prestations utilisées cette année : { $count } sur { $most }. Restent : { $left }.
rules-line-over-year = La séance du { $date } dépasse les { $most } prestations de l’année.
rules-line-over-dietetics = La séance du { $date } dépasse les { $most } prestations de diététique de l’année.
rules-line-over-other = La séance du { $date } dépasse les { $most } prestations de non-éducateurs de l’année.
rules-line-educator-there = Un éducateur en diabétologie a animé la séance du { $date }.
rules-line-educator-missing =
    { $least ->
        [one] Il manque une prestation par un éducateur en diabétologie.
       *[other] Il manque des prestations par un éducateur en diabétologie (au moins { $least }).
    }
rules-line-code =
    { $profession ->
        [diabetes-educator] { $date } : { $number }, éducateur en diabétologie ({ $count }).
        [dietician] { $date } : { $number }, diététicien ({ $count }).
        [pharmacist] { $date } : { $number }, pharmacien ({ $count }).
        [nurse] { $date } : { $number }, infirmier ({ $count }).
       *[other] { $date } : { $number } ({ $count }).
    }
rules-line-no-code = La séance du { $date } n’est pas comptée : aucun numéro de nomenclature n’est connu pour les personnes qui l’ont animée.
rules-line-start-up-beside =
    { $scheme ->
        [be-care-pathway] La personne suit aussi un trajet de soins ; le trajet de démarrage ne s’y ajoute pas.
       *[be-convention] La personne est aussi dans une convention ; le trajet de démarrage ne s’y ajoute pas.
    }
rules-line-alone-short = La séance individuelle du { $date } n’est pas comptée : { $minutes } minutes, il en faut { $least }.
rules-line-group-short = La séance de groupe du { $date } n’est pas comptée : { $minutes } minutes, il en faut { $least }.
rules-line-group-large = La séance de groupe du { $date } n’est pas comptée : { $count } présents, au plus { $most }.
rules-line-home-there = Séance à domicile le { $date }.
rules-line-home-missing =
    { $least ->
        [one] Il manque une séance à domicile parmi les premières de l’année.
       *[other] Il manque des séances à domicile parmi les premières de l’année (au moins { $least }).
    }
rules-line-additional-open = Prestations supplémentaires ouvertes : { $most }.
rules-line-additional-used = Prestations supplémentaires utilisées : { $count } sur { $most }.
rules-line-over-day-both = Le { $date } porte des séances individuelles et une séance de groupe : un jour porte les unes ou l’autre.
rules-line-over-day-alone = Prestations individuelles le { $date } : { $count }, au plus { $most } le même jour.
rules-line-over-day-group = Séances de groupe le { $date } : { $count }, au plus { $most } le même jour.
rules-line-code-room = { $number }, individuel au cabinet : { $count }.
rules-line-code-unread = Autres prestations, dont Sentier n’a pas le numéro : { $count }. Prenez-le dans la nomenclature de l’INAMI.
rules-line-renal-dietetics = Diététique cette année : { $count }. De { $least } à { $most } selon le stade.
rules-line-feedback-sent = Retour envoyé au médecin le { $date }.
rules-line-feedback-missing = Le retour au médecin n’est pas parti.
rules-line-recommended = Formation recommandée depuis le { $date }.
rules-line-not-recommended = Aucune recommandation n’est notée : ni orientation, ni bilan.
rules-line-taken-up = Formation commencée le { $date }.
rules-line-not-taken-up = La formation n’est pas commencée.
rules-line-training-complete = Toutes les séances convenues sont suivies depuis le { $date }.
rules-line-training-open = Des séances convenues restent à suivre.
rules-line-units = Unités d’enseignement de { $minutes } minutes : { $count } sur { $most }.
rules-line-quarter =
    { $answer ->
        [yes] Trimestre { $quarter } de { $year }, séances : { $count }. Formation suivie : oui.
        [no] Trimestre { $quarter } de { $year }, séances : { $count }. Formation suivie : non.
        [not-possible] Trimestre { $quarter } de { $year }, séances : { $count }. Formation suivie : pas possible actuellement.
       *[not-recommended-before] Trimestre { $quarter } de { $year }, séances : { $count }. Aucune formation n’était recommandée avant.
    }
rules-line-group-over = Groupe du { $date } : { $count } présents, au plus { $limit } d’ordinaire.
rules-line-group-under = Groupe du { $date } : { $count } présents, au moins { $limit } d’ordinaire.
rules-line-says-nothing = Aucune source lue n’en dit rien.
rules-line-entry-assessment = Bilan éducatif partagé.
rules-line-entry-prescription = Prescription du médecin généraliste et dossier médical global.
rules-line-entry-contract = Contrat entre le patient, le médecin généraliste et le spécialiste.
rules-line-entry-order = Ordonnance d’un médecin.
rules-line-entry-recommendation = Inscription au DMP et recommandation de la formation.
rules-line-unit-person = La personne : bilan, programme complet, séances.
rules-line-unit-code = La prestation, par numéro de nomenclature.
rules-line-unit-month = Le forfait par mois.
rules-line-unit-visit = Le passage.
rules-line-unit-training = La formation, recommandée et suivie, et ses unités d’enseignement.
rules-line-report-letter = Synthèse de l’évaluation et modalité de suivi au médecin traitant (4.4).
rules-line-report-feedback = Retour au médecin généraliste à la fin des séances ou après l’année civile.
rules-line-report-documentation = Documentation du DMP, chaque trimestre.
rules-line-remote-open = Noté à part dans la grille ; la source ne dit pas si cela compte pour le financement.
rules-line-remote-for-a-time = Admis pour un temps pendant la pandémie de COVID-19 ; dates non lues.
rules-line-declared-agency = Déclaration à l’ARS.
rules-line-declared-contract = Pas de déclaration trouvée : un contrat par patient.
rules-line-declared-convention = Convention d’un centre hospitalier.
rules-line-declared-nowhere = Pas de régime national comparable à celui de la France.
rules-line-declared-accredited = Programme de formation accrédité.
rules-line-compare-sessions-least = Séances du modèle : { $count }. Au moins { $least } pour une offre complète.
rules-line-compare-units-most = Prestations du modèle qui comptent : { $count }. Au plus { $most } par année civile.
rules-line-compare-units-additional = Prestations du modèle qui comptent : { $count }. Au plus { $most } par année civile, et une fois { $additional } de plus après une séance à domicile.
rules-line-compare-units = Unités d’enseignement de { $minutes } minutes dans le modèle : { $count }.
rules-line-compare-visits = Passages prévus par le modèle : { $count }.
rules-line-compare-no-group = Le modèle n’a pas de séance de groupe.
rules-line-compare-capacity-over = Séance { $session } : { $capacity } places, au plus { $most } personnes.
rules-line-compare-capacity-unusual = Séance { $session } : { $capacity } places ; d’ordinaire au plus { $most } personnes.
rules-line-compare-capacity-fits = Tous les groupes ont au plus { $most } places.
rules-line-compare-minutes-short = Séance { $session } : { $minutes } minutes, il en faut { $least } pour qu’elle compte.
rules-line-compare-minutes-least = Toutes les séances sont assez longues : { $alone } minutes en individuel, { $group } en groupe.
rules-line-compare-minutes-unusual = Séance { $session } : { $minutes } minutes ; d’ordinaire de { $least } à { $most }.
rules-line-compare-minutes-usual = Les durées sont celles d’usage.
rules-line-compare-minutes-odd = Séance { $session } : { $minutes } minutes, pas un nombre entier d’unités de { $unit } minutes.
rules-line-compare-minutes-units = Toutes les séances sont des unités entières de { $unit } minutes.
rules-line-compare-leaders-open = Le modèle ne nomme aucune profession.
rules-line-compare-professions = Professions nommées par le modèle : { $count }. Au moins { $least } dans l’équipe.
rules-line-compare-no-code = Séance { $session } : aucune des professions prévues n’a de numéro de nomenclature connu.
rules-line-compare-no-educator = Aucune séance n’est prévue pour un éducateur en diabétologie.
rules-line-compare-leaders-fit = Chaque séance peut être animée par une profession qui a un numéro de nomenclature.
rules-line-leaders-multidisciplinary = L’équipe multidisciplinaire du centre.

# The rows of the table that compares schemes.
rules-aspect-entry-act = Acte d’entrée
rules-aspect-unit-counted = Ce qui est compté
rules-aspect-sessions = Nombre de séances
rules-aspect-group-size = Taille des groupes
rules-aspect-minutes = Durée des séances
rules-aspect-leaders = Qui anime
rules-aspect-doctor-report = Retour au médecin
rules-aspect-remote = Séances à distance
rules-aspect-declared-to = Déclaré à qui
