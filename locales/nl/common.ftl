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
common-mark-left-early = Eerder vertrokken
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

# What many forms and lists share.

common-optional = (facultatief)
common-error-prefix = Fout:
common-error-summary = Er moet nog iets worden verbeterd
common-undo = Ongedaan maken
common-undo-key = Ctrl+Z
common-undone = Ongedaan gemaakt.
common-saved-at = Opgeslagen op deze computer om { $time }
common-saving = Bezig met opslaan…
common-not-saved = Nog niet opgeslagen
common-add = Toevoegen
common-edit = Wijzigen
common-remove = Verwijderen
common-act-on = { $act }: { $on }
common-none = Geen
common-not-known = Niet ingevuld
common-day = Dag
common-month = Maand
common-year = Jaar
common-on-day = Datum
common-day-missing = Vul een bestaande datum in: dag, maand en jaar.

# Languages people speak or read.

common-tongue-fr = Frans
common-tongue-nl = Nederlands
common-tongue-de = Duits
common-tongue-lb = Luxemburgs
common-tongue-en = Engels
common-tongue-pt = Portugees
common-tongue-it = Italiaans
common-tongue-es = Spaans
common-tongue-pl = Pools
common-tongue-tr = Turks
common-tongue-uk = Oekraïens
common-tongue-ru = Russisch
common-tongue-ro = Roemeens
common-tongue-ar = Arabisch
common-tongue-sgn = gebarentaal
common-tongue-zz = andere taal
