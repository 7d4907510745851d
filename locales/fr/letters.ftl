# What a letter, a plan and a blank form say on paper, before somebody rewrites a letter.

# How a day is written in a sentence.
letters-day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
letters-place-and-day = { $place }, le { $day }
letters-only-day = Le { $day }
letters-logo-alt = Logo de { $centre }

# To whom, about whom.
letters-doctor = Docteur,
letters-anybody = Madame, Monsieur,
letters-patient =
    { $sex ->
        [F] Madame { $name },
        [M] Monsieur { $name },
       *[other] Bonjour { $name },
    }
letters-person =
    { $sex ->
        [F] Mme { $name }
        [M] M. { $name }
       *[other] { $name }
    }
letters-person-born =
    { $sex ->
        [F] { $person }, née le { $day }
        [M] { $person }, né le { $day }
       *[other] { $person }, naissance le { $day }
    }

# Subjects: none names an illness or a programme.
letters-subject-entry = Éducation thérapeutique : bilan et plan personnel de { $person }
letters-subject-end = Éducation thérapeutique : synthèse de l’évaluation de { $person }
letters-subject-drop-out = Éducation thérapeutique : arrêt du parcours de { $person }
letters-subject-not-included = Éducation thérapeutique : pas d’entrée dans le programme pour { $person }
letters-subject-my-plan = Votre plan personnel
letters-subject-my-assessment = Notre entretien
letters-subject-my-end = La fin de votre parcours chez nous
letters-subject-my-stop = L’arrêt de votre parcours chez nous
letters-subject-my-no = Votre demande de participation
letters-subject-my-change = Changement de rendez-vous

# Entry, to the doctor.
letters-thanks = Nous vous remercions de nous avoir adressé { $person }.
letters-takes-part = { $person } participe au programme d’éducation thérapeutique « { $programme } » de notre centre.
letters-assessed = Le bilan éducatif partagé a eu lieu le { $day }.
letters-assessed-by = Le bilan éducatif partagé a eu lieu le { $day } avec { $by }.
letters-summary = Ce qu’il en ressort : { $summary }
letters-planned = Le plan personnel a été convenu le { $day }.
letters-project = Son projet, dans ses propres mots : « { $project } »
letters-sessions =
    { $count ->
        [one] Séance convenue : { $themes }.
       *[other] Séances convenues ({ $count }) : { $themes }.
    }
letters-next = La prochaine séance est prévue le { $day }.
letters-call = Pour toute question, vous pouvez appeler notre centre au { $phone }.

# The end, to the doctor.
letters-followed = { $person } a suivi le programme d’éducation thérapeutique « { $programme } » de notre centre.
letters-attended =
    { $planned ->
        [one] Séances suivies : { $attended } sur { $planned }.
       *[other] Séances suivies : { $attended } sur { $planned }.
    }
letters-evaluated = L’évaluation individuelle a eu lieu le { $day }.
letters-evaluated-by = L’évaluation individuelle a eu lieu le { $day } avec { $by }.
letters-satisfaction = Satisfaction : { $points } sur 10.
letters-decision-stop = Décision du { $day } : le parcours s’arrête, sans nouvelle offre pour le moment.
letters-decision-reinforcement = Décision du { $day } : une offre de suivi régulier (renforcement) est proposée.
letters-decision-resumption = Décision du { $day } : une offre de suivi approfondi (reprise) est proposée.
letters-proposal = Suivi proposé : { $proposal }
letters-follow-up = Nous prévoyons de faire le point le { $day }.

# Not begun, or left before the end, to the doctor.
letters-stopped = { $person } a arrêté le { $day } le programme d’éducation thérapeutique « { $programme } » de notre centre.
letters-closed = Le parcours de { $person } dans le programme d’éducation thérapeutique « { $programme } » de notre centre est clos depuis le { $day }.
letters-referred = Nous avons reçu le { $day } une demande pour { $person }.
letters-not-included = Une entrée dans le programme d’éducation thérapeutique « { $programme } » n’est pas retenue pour le moment (décision du { $day }).

# Reasons, in neutral words; the rest is for the doctor alone.
letters-reason-no-need = Motif : pas de besoin éducatif pour le moment.
letters-reason-medical-criteria = Motif : critères médicaux.
letters-reason-language = Motif : langue des séances.
letters-reason-distance = Motif : distance.
letters-reason-unavailable = Motif : manque de disponibilité.
letters-reason-motivation = Motif : ce n’est pas le bon moment pour la personne.
letters-reason-daily-needs = Motif : d’autres besoins de la vie quotidienne passent d’abord.
letters-reason-health-problem = Motif : problème de santé.
letters-reason-medical-first = Motif : des questions médicales sont à régler d’abord.
letters-reason-refused = Motif : la personne ne souhaite pas participer.
letters-reason-transport = Motif : pas de moyen de transport.
letters-reason-cognitive = Motif : troubles cognitifs.
letters-reason-psychiatric = Motif : troubles psychiques.
letters-reason-died = Motif : décès.
letters-reason-moved = Motif : déménagement.
letters-reason-lost = Motif : la personne n’est plus venue et n’a pas pu être jointe.
letters-reason-wished-to-stop = Motif : la personne a souhaité arrêter.
letters-reason-other = Motif : { $note }

# To the person, in plain language.
letters-my-plan = Voici votre plan personnel. Nous l’avons préparé ensemble le { $day }.
letters-my-assessment = Nous avons fait le point ensemble le { $day }.
letters-my-project = Votre projet, avec vos mots : « { $project } »
letters-my-sessions =
    { $count ->
        [one] Votre séance : { $themes }.
       *[other] Vos { $count } séances : { $themes }.
    }
letters-my-next = Votre prochaine séance est le { $day }.
letters-my-call = Une question ? Appelez-nous au { $phone }.
letters-my-end = Le { $day }, nous avons regardé ensemble le chemin que vous avez fait.
letters-my-attended =
    { $planned ->
        [one] Vous avez suivi { $attended } séance sur { $planned }.
       *[other] Vous avez suivi { $attended } séances sur { $planned }.
    }
letters-my-lived = Ce que vous nous avez dit : « { $lived } »
letters-my-satisfaction = La note que vous avez donnée : { $points } sur 10.
letters-my-stop = Vos séances sont finies pour le moment.
letters-my-reinforcement = Nous vous proposons d’autres séances, pour garder ce que vous avez appris.
letters-my-resumption = Nous vous proposons de reprendre des séances, car votre situation a changé.
letters-my-proposal = Ce que nous vous proposons : { $proposal }
letters-my-follow-up = Nous prendrons de vos nouvelles le { $day }.
letters-my-dropped = Vous avez arrêté les séances le { $day }.
letters-my-return = Arrêter ne change rien à vos soins. Vous pouvez revenir vers nous quand vous voulez.
letters-my-no = Vous ne commencez pas de séances chez nous pour le moment.
letters-my-no-return = Cela ne change rien à vos soins. Vous pouvez revenir vers nous quand vous voulez.

# To whoever must be told that an appointment is cancelled or moved. What happened is said as in the text
# messages; the cause only where it is about nobody.
letters-my-cause-weather = C’est à cause de la météo.
letters-my-cause-strike = C’est à cause d’une grève.
letters-my-cause-place-closed = Le lieu est fermé à ce moment.
letters-my-cause-centre = La raison tient à l’organisation du centre. Nous vous prions de nous en excuser.
letters-my-new-date-call = Nous vous appellerons pour vous proposer une nouvelle date.
letters-my-new-date = Nous vous donnerons une nouvelle date dès que possible.

# Closing words.
letters-closing-doctor = Veuillez agréer, Docteur, nos salutations distinguées.
letters-closing-anybody = Veuillez agréer, Madame, Monsieur, nos salutations distinguées.
letters-closing-patient = Bien cordialement,

# Goals, before and after.
letters-goals = Ses objectifs, dans ses propres mots
letters-my-goals = Mes objectifs, avant et après
letters-my-goals-now = Mes objectifs
letters-goal = Objectif
letters-my-goal = Mon objectif
letters-start = Au départ
letters-before = Avant
letters-after = Après
letters-level-acquired = acquis
letters-level-in-progress = en cours
letters-level-not-acquired = non acquis
letters-level-not-addressed = non abordé
letters-mine-acquired = Je sais le faire
letters-mine-in-progress = J’avance
letters-mine-not-acquired = Pas encore
letters-mine-not-addressed = Nous n’en avons pas parlé

# The plan, for the person.
letters-plan-title = Mon plan personnel
letters-plan-for = Ce plan est pour { $name }. Nous l’avons préparé ensemble le { $day }.
letters-plan-for-by = Ce plan est pour { $name }. Nous l’avons préparé ensemble le { $day }, avec { $by }.
letters-plan-footer = Plan personnel
letters-plan-project = Mon projet
letters-plan-today = Où j’en suis
letters-plan-sessions = Mes séances
letters-plan-week = S{ $week }
letters-plan-when = Semaine
letters-plan-theme = Thème
letters-plan-day = Jour
letters-plan-hour = Heure
letters-plan-place = Lieu
letters-plan-open = à fixer
letters-plan-been = faite
letters-plan-bring = Ce que j’apporte
letters-plan-contact = Si je ne peux pas venir, ou si j’ai une question
letters-plan-call = J’appelle le centre au { $phone }.
letters-plan-change = Ce plan peut changer : nous en parlons quand vous voulez.

# The questions on paper.
letters-form-shared = Bilan éducatif partagé
letters-form-updated = Bilan éducatif actualisé
letters-form-evaluation = Évaluation individuelle
letters-form-lead = Formulaire à remplir à la main, puis à recopier dans le registre : chaque question y porte le même numéro.
letters-form-footer = Code { $code } · version { $version } · formulaire vierge
letters-form-number = Numéro de dossier
letters-form-name = Nom
letters-form-programme = Programme
letters-form-day = Date de l’entretien
letters-form-by = Mené par
letters-form-way = Mode
letters-form-on-site = sur place
letters-form-remote = à distance
letters-form-dimension-illness = La maladie
letters-form-dimension-life = La vie de tous les jours
letters-form-dimension-knowledge = Ce que la personne sait
letters-form-dimension-feelings = Ce que la personne ressent
letters-form-dimension-project = Le projet
letters-form-question = { $number }. { $question }
letters-form-choice = { $letter }) { $choice }
letters-form-yes-typed = o oui
letters-form-no-typed = n non
letters-form-summary = Besoins, ressources, obstacles
letters-form-skills = Objectifs et compétences
letters-form-lived = Comment la personne a vécu le parcours
letters-form-satisfaction = Satisfaction, de 0 (pas du tout) à 10 (tout à fait)
letters-form-no-questions = Le modèle de parcours ne pose pas de question pour cet entretien.
