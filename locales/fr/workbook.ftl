# The words of a report as a workbook.

# Sheets.
workbook-figures = Chiffres
workbook-how = Mode de calcul et sources

# Columns of the figures.
workbook-cell = N°
workbook-label = Intitulé
workbook-value = Chiffre
workbook-shown = En clair
workbook-numerator = Numérateur
workbook-denominator = Dénominateur
workbook-of = Sur quoi
workbook-remark = Remarque
workbook-beside = À côté du formulaire

# Columns of a table: the numbers behind a share or a mean.
workbook-numerator-of = { $column } – numérateur
workbook-denominator-of = { $column } – dénominateur

# In place of a number.
workbook-not-recorded = Non renseigné
workbook-not-applicable = Sans objet

# How everything is counted.
workbook-counted = Comment c’est compté
workbook-about = À propos de ce rapport
workbook-checks = Vérifications
workbook-sources = Sources
workbook-cut = Un texte de plus de 32 767 signes a été coupé, car une cellule n’en tient pas plus. Il est entier dans le fichier CSV.
