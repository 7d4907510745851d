# The attendance sheet a centre keeps for itself.

report-date = Date
report-programme = Programme
report-theme = Thème
report-file-number = Numéro de dossier
report-last-name = Nom
report-first-name = Prénom
report-attendance = Présence

# Figures.
report-of = sur { $whole }
report-not-recorded = non renseigné
report-not-applicable = sans objet
report-too-few = { $part } sur { $whole }
report-percent = { $number } %
report-hours = { $hours } h { $minutes }
report-days = { $days } { $whole ->
    [one] jour
   *[other] jours
 } ({ $count ->
    [one] un parcours
   *[other] médiane sur { $count } parcours
 })
report-check-equal = { $rule } : { $left } d’un côté, { $right } de l’autre.
report-check-at-most = { $rule } : { $left } dépasse { $right }.
report-erased = Dossier effacé
report-session = { $theme }, { $weekday } { $day }
report-session-place = { $theme }, { $weekday } { $day }, { $place }
report-companion = Proche sans nom de { $person }
report-caregiver = Proche : { $name }
report-restricted = Diffusion restreinte : chiffres exacts, pour le centre et son autorité
report-whole-centre = Tout le centre
report-period = Du { $first } au { $last }
report-made-on = Établi le { $day } par { $by }
report-version = Modèle de rapport : { $title }, version { $version }
report-unchecked = Définitions à vérifier auprès de l’autorité
report-total = Total
report-total-of = Total : { $total }.
report-cell = Case
report-label = Libellé
report-value = Valeur
report-how = Comment c’est compté
report-sources = Sources
report-checks = Contrôles
report-adds-up = Les lignes s’additionnent.
report-not-adds-up = Une personne peut être comptée dans plusieurs lignes ; le total compte chacune une fois.
report-never-adds-up = Un taux, une moyenne ou une médiane ne s’additionne pas.
report-biggest = { $row } : { $value } sur { $total }
report-came = { $who } compte maintenant : { $why }
report-went = { $who } ne compte plus : { $why }
report-came-unknown = { $who } compte maintenant.
report-merged = { $who } : deux dossiers sont devenus un seul, compté une fois.
report-gone = Ce qui comptait n’est plus au registre : dossier effacé, ou import repris.
report-went-unknown = Cette règle ne concerne plus { $who } dans la période.
report-kept-as-of = Gardé tel qu’au { $day }, jour où l’envoi a été noté : le registre a pu changer depuis l’envoi.
report-facts-changed = Le registre a changé depuis : des faits de la période ont été ajoutés, corrigés ou retirés.
report-rules-changed = Le modèle de rapport ou une règle a changé depuis. Les différences sont comptées avec ceux d’alors.
report-year-by-year = Année par année
report-year-by-year-how = Chaque colonne compte son année ; une personne peut compter dans plusieurs années.
report-left-out = non publié
report-left-out-why = « Non publié » : moins de 11 personnes, ou un chiffre qui permettrait de retrouver un tel nombre.
report-evaluation = Auto-évaluation : { $title }
report-evaluation-model = Modèle de plan à valider : les parties sont celles de Sentier, non celles d’un formulaire officiel.
report-not-written = Rien n’est encore écrit ici.
report-funding-met = { $met ->
    [one] { $met } personne remplit la règle.
   *[other] { $met } personnes remplissent la règle.
 }
report-funding-met-of = { $met } sur { $floor }.
report-funding-step = { $one ->
    [0] Personne n’est à un pas.
    [one] { $one } est à un pas.
   *[other] { $one } sont à un pas.
 }
report-funding-lost = { $lost ->
    [one] { $lost } ne peut plus y arriver cette année.
   *[other] { $lost } ne peuvent plus y arriver cette année.
 }
report-funding-missed = { $lost ->
    [one] { $lost } n’y est pas arrivée.
   *[other] { $lost } n’y sont pas arrivées.
 }
report-funding-unclear = { $count ->
    [one] Pour { $count } personne, ce que personne n’a noté en décide.
   *[other] Pour { $count } personnes, ce que personne n’a noté en décide.
 }
report-funding-open = Toutes les autres peuvent encore y arriver cette année.
report-part-programme = Le programme et son équipe
report-part-programme-question = Qu’est-ce qui a changé dans le programme, l’équipe, les lieux ? Qu’est-ce qui s’écarte de la déclaration ?
report-part-people = Les personnes accueillies
report-part-people-question = Qui est venu, adressé par qui ? Qui n’a pas été inclus, et pourquoi ?
report-part-sessions = Les séances
report-part-sessions-question = Comment les séances se sont-elles passées ? Quels thèmes, quels lieux, quelles absences ?
report-part-learned = Ce que les personnes ont appris
report-part-learned-question = Quelles compétences ont été acquises ? Que disent les personnes de ce qu’elles ont vécu ?
report-part-together = Le travail avec les autres
report-part-together-question = Comment l’équipe a-t-elle travaillé avec les médecins traitants, les proches, les associations ?
report-part-territory = Le territoire
report-part-territory-question = D’où viennent les personnes, comment, et qui ne vient pas ?
report-part-strengths = Conclusion : points forts, points faibles
report-part-strengths-question = Qu’est-ce qui a bien marché ? Qu’est-ce qui doit changer ?
report-part-decision = Conclusion : la suite
report-part-decision-question = Continuer, modifier ou arrêter ? Quelles actions, par qui, pour quand ?
report-option-least-sessions = Séances qu’une offre complète demande
report-option-remote = Mode de prise en charge d’une présence par téléphone ou vidéo
report-option-home = Mode de prise en charge d’une séance à domicile
report-option-companions = Comment compter les proches dont personne n’a noté le nom
report-option-caregivers-only-in-all = Compter aussi en 2.10 les séances réservées aux proches
report-option-funding-floor = Nombre de personnes à partir duquel un financement est versé ; vide si personne ne l’a dit
report-option-rates-from = Un taux sur moins de personnes que cela n’est pas écrit
report-option-distance-bands = Limites des tranches de distance, en kilomètres
report-option-age-bands = Limites des tranches d’âge
report-choice-hospital = Hospitalisation
report-choice-external = Soins externes d’un établissement
report-choice-town = Soins de ville
report-choice-named-and-one-each = Ceux qui ont un nom, et un par patient accompagné par quelqu’un sans nom
report-choice-named-only = Ceux qui ont un nom seulement
report-choice-true = Oui
report-choice-false = Non
