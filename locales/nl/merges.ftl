# Files that may be of one person: finding them, comparing them, making one of two.

merges-title = Mogelijke dubbels
merges-context = Dossiers die misschien van dezelfde persoon zijn. U beslist, nooit de machine.
merges-loading = Er wordt naar dubbels gezocht…
merges-empty = Geen dubbels om na te kijken. Elk nieuw dossier wordt bij het invoeren met de andere vergeleken.
merges-count =
    { $count ->
        [one] Eén paar na te kijken
       *[other] { $count } paren na te kijken
    }
merges-born-unknown = niet vermeld
merges-born-sex = Geboren: { $born }. { $sex }.
merges-to-patients = De patiënten bekijken


merges-compare = Vergelijken
merges-compare-pair = { $left } en { $right } vergelijken
merges-not-same = Het zijn twee personen
merges-not-same-pair = { $left } en { $right } zijn twee personen
merges-not-same-named = Het zijn twee personen: { $left } en { $right }
merges-not-same-about = Dit paar wordt niet meer voorgesteld. De twee dossiers blijven zoals ze zijn.
merges-not-same-yes = Ja, twee personen
merges-not-same-done = Genoteerd: { $left } en { $right } zijn twee personen.

merges-value-empty = leeg
merges-compare-title = Twee dossiers vergelijken
merges-compare-loading = De twee dossiers worden gelezen…
merges-safe = Twee dossiers samenvoegen verliest niets: de aanwezigheden, papieren en geschiedenis van beide blijven. Het kan ongedaan worden gemaakt, en elk dossier wordt dan weer wat het was.
merges-kept = Welk dossier behouden?
merges-kept-hint = Het andere gaat erin op. Het nummer ervan blijft naar het behouden dossier leiden.
merges-kept-file = { $number }, { $name }
merges-kept-older = Het oudste nummer
merges-fields = Veld per veld
merges-fields-about =
    { $count ->
        [0] Alle ingevulde velden zijn gelijk.
        [one] Eén veld verschilt: kies de waarde die blijft.
       *[other] { $count } velden verschillen: kies voor elk de waarde die blijft.
    }
merges-field = Veld
merges-state = Vergelijking
merges-differs = Verschillend
merges-one-side = Aan één kant
merges-same = Gelijk
merges-keep-value = { $field }: { $value } behouden
merges-same-hidden =
    { $count ->
        [one] Ook het gelijke veld tonen
       *[other] Ook de { $count } gelijke velden tonen
    }
merges-holdings = Wat de dossiers bevatten
merges-holdings-about = Alles blijft, van beide kanten.
merges-holding = Inhoud
merges-holding-together = Samen
merges-holding-enrolments = Inclusies in programma’s
merges-holding-presences = Aanwezigheden bij sessies
merges-holding-consents = Antwoorden op een toestemming
merges-holding-assessments = Balansen
merges-holding-epices = EPICES-vragenlijsten
merges-holding-caregivers = Mantelzorgers
merges-holding-papers = Bijgevoegde papieren
merges-merge = Samenvoegen in dossier { $number }
merges-merging = De dossiers worden samengevoegd…
merges-merged = De twee dossiers zijn nu één: { $kept }. Dossier { $gone } is erin opgegaan.
merges-to-file = Het dossier openen
merges-to-list = De andere mogelijke dubbels bekijken
merges-undo = De samenvoeging ongedaan maken
merges-undone =
    { $count ->
        [0] De samenvoeging is ongedaan gemaakt. Er moest geen veld worden hersteld.
        [one] De samenvoeging is ongedaan gemaakt: één veld is hersteld.
       *[other] De samenvoeging is ongedaan gemaakt: { $count } velden zijn hersteld.
    }

# What taking a merge or an import back left as it is.

merges-left =
    { $count ->
        [one] Eén ding is gebleven zoals het is
       *[other] { $count } dingen zijn gebleven zoals ze zijn
    }
merges-left-about = Iemand heeft er intussen aan gewerkt; er is niets overschreven.
merges-left-person = Persoon
merges-left-why = Waarom
merges-left-field = { $field }: { $why }
merges-left-changed-since = Het dossier is intussen gewijzigd.
merges-left-has-presences = Er zijn intussen aanwezigheden genoteerd.
merges-left-has-papers = Er zijn intussen papieren bijgevoegd.
merges-left-enrolled-since = De persoon is intussen in een programma ingeschreven.
merges-left-merged-since = Het dossier is intussen met een ander samengevoegd.
merges-left-field-changed-since = Dit veld is intussen gewijzigd.
