# The public holidays that etp-atlas can name.

holidays-new-year = Nieuwjaar
holidays-epiphany = Driekoningen
holidays-womens-day = Internationale Vrouwendag
holidays-good-friday = Goede Vrijdag
holidays-easter-sunday = Eerste paasdag
holidays-easter-monday = Paasmaandag
holidays-labour-day = Dag van de Arbeid
holidays-victory-1945 = Overwinning van 1945
holidays-liberation-1945 = Bevrijding van 1945
holidays-europe-day = Dag van Europa
holidays-ascension = Hemelvaartsdag
holidays-whit-sunday = Eerste pinksterdag
holidays-whit-monday = Pinkstermaandag
holidays-corpus-christi = Sacramentsdag
holidays-uprising-1953 = Volksopstand van 17 juni 1953
holidays-national-day-lu = Nationale feestdag van Luxemburg
holidays-national-day-fr = Nationale feestdag van Frankrijk
holidays-national-day-be = Nationale feestdag van België
holidays-assumption = Onze-Lieve-Vrouw-Hemelvaart
holidays-childrens-day = Wereldkinderdag
holidays-german-unity = Dag van de Duitse eenheid
holidays-reformation-day = Hervormingsdag
holidays-all-saints = Allerheiligen
holidays-armistice-1918 = Wapenstilstand van 1918
holidays-repentance-day = Boete- en biddag
holidays-christmas = Kerstmis
holidays-second-christmas = Tweede kerstdag

# A week the centre keeps free.

holidays-forbidden-week = Vrijgehouden week
