# Words and names that every screen and page shares.

common-product = Sentier
common-yes = Ja
common-no = Nee
common-cancel = Annuleren
common-back = Terug
common-save = Opslaan
common-close = Sluiten
common-continue = Doorgaan

common-country-fr = Frankrijk
common-country-be = België
common-country-lu = Luxemburg
common-country-de = Duitsland
common-country-zz = Ander land

common-language-fr = Frans
common-language-nl = Nederlands
common-language-de = Duits
common-language-en = Engels

common-sex-f = Vrouw
common-sex-m = Man
common-sex-u = Geslacht niet vermeld

common-kind-individual = Individuele sessie
common-kind-group = Groepssessie

common-status-planned = Gepland
common-status-held = Gehouden
common-status-cancelled = Geannuleerd

common-mark-expected = Verwacht
common-mark-present = Aanwezig
common-mark-late = Te laat
common-mark-excused = Verontschuldigd
common-mark-absent = Niet verschenen

common-pathology-diabetes2 = Diabetes type 2
common-pathology-heart-failure = Hartfalen
common-pathology-obesity = Obesitas
common-pathology-copd = COPD
common-pathology-kidney-disease = Chronische nierziekte
common-pathology-asthma = Astma
common-pathology-stroke = Na een beroerte
common-pathology-other = Andere aandoening
