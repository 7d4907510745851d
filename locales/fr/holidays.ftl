# The public holidays that etp-atlas can name.

holidays-new-year = Jour de l’an
holidays-epiphany = Épiphanie
holidays-womens-day = Journée internationale des femmes
holidays-good-friday = Vendredi saint
holidays-easter-sunday = Dimanche de Pâques
holidays-easter-monday = Lundi de Pâques
holidays-labour-day = Fête du Travail
holidays-victory-1945 = Victoire de 1945
holidays-liberation-1945 = Libération de 1945
holidays-europe-day = Journée de l’Europe
holidays-ascension = Ascension
holidays-whit-sunday = Dimanche de Pentecôte
holidays-whit-monday = Lundi de Pentecôte
holidays-corpus-christi = Fête-Dieu
holidays-uprising-1953 = Soulèvement du 17 juin 1953
holidays-national-day-lu = Fête nationale du Luxembourg
holidays-national-day-fr = Fête nationale de la France
holidays-national-day-be = Fête nationale de la Belgique
holidays-assumption = Assomption
holidays-childrens-day = Journée mondiale de l’enfance
holidays-german-unity = Jour de l’Unité allemande
holidays-reformation-day = Fête de la Réformation
holidays-all-saints = Toussaint
holidays-armistice-1918 = Armistice de 1918
holidays-repentance-day = Jour de pénitence et de prière
holidays-christmas = Noël
holidays-second-christmas = Saint-Étienne (26 décembre)

# A week the centre keeps free.

holidays-forbidden-week = Semaine gardée libre
