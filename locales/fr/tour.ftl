# The tour: eight stops on the way of a day, one sentence each.

tour-label = Visite guidée
tour-offer = Première fois ici ? La visite montre en dix minutes le chemin d’une journée. Elle ne change rien.
tour-begin = Commencer la visite
tour-resume = Reprendre la visite
tour-decline = Non merci
tour-later = La visite reste dans l’aide, avec F1.
tour-count = Étape { $step } sur { $of }
tour-back = Étape d’avant
tour-next = Suivant
tour-show = Me montrer
tour-leave = Quitter la visite
tour-finish = Terminer la visite
tour-today = Aujourd’hui montre la prochaine séance, qui vient, ce qu’il faut emporter et ce qui attend une décision.
tour-attendance = Sur la liste d’une séance, une touche par personne suffit : chaque saisie est enregistrée aussitôt.
tour-handout = Les fiches s’impriment dans la langue de la personne, à côté de la vôtre.
tour-calls = Les personnes absentes sans prévenir arrivent ici, avec leur numéro, jusqu’à ce que quelqu’un les ait jointes.
tour-person = Chaque personne a un dossier : son parcours, ses séances, ses proches, ses accords et ses papiers.
tour-report = Les chiffres de l’année se comptent seuls ; chaque nombre dit de quoi il est fait.
tour-share = Seuls des nombres anonymes peuvent partir, et seulement après que vous les avez lus et validés.
tour-help = L’aide a une page par tâche. F1 ouvre celle de l’écran où vous êtes.
