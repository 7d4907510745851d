# The screen turned to the person, with one questionnaire and nothing else.

kiosk-open = Tourner l’écran : la personne répond
kiosk-open-hint = Le registre se ferme, votre phrase de passe le rouvre. Les réponses reviennent dans ce formulaire, à relire avant d’enregistrer.
kiosk-title = Questions
kiosk-hello = Bonjour { $name }
kiosk-intro =
    { $count ->
        [one] Voici une question pour vous.
       *[other] Voici { $count } questions pour vous, une par page.
    }
kiosk-free = Vous pouvez revenir en arrière, et passer une question.
kiosk-begin = Commencer
kiosk-progress = { $number } sur { $count }
kiosk-back = Retour
kiosk-next = Suivant
kiosk-skip = Je ne sais pas, je passe
kiosk-choose = Choisissez une réponse, ou passez la question.
kiosk-scale = 0 : le moins. 10 : le plus.
kiosk-thanks = Merci !
kiosk-given = Vous avez répondu à { $given } questions sur { $count }.
kiosk-give-back = Vous pouvez rendre l’écran à l’équipe.
kiosk-team = Pour l’équipe
kiosk-unlock-title = Rouvrir le registre
kiosk-unlock-hint = Les réponses sont dans le formulaire. Rien n’est enregistré avant votre relecture.
kiosk-unlock-name = Ouvert au nom de { $name }
kiosk-go-on = Continuer les questions
kiosk-review = La personne a répondu elle-même, en { $language } : { $given } questions sur { $count }. Relisez les réponses avec elle, puis enregistrez.
