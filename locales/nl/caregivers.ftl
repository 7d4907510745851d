# Mantelzorgers: personen op zich, verbonden met een of meer patiënten.

caregivers-title = Mantelzorgers
caregivers-context = De mensen rond de patiënten. Ze kunnen naar de sessies komen, ook zonder de patiënt.
caregivers-loading = De mantelzorgers worden gelezen…
caregivers-count =
    { $count ->
        [0] Geen mantelzorgers
        [one] Eén mantelzorger
       *[other] { $count } mantelzorgers
    }
caregivers-search = Een mantelzorger zoeken
caregivers-search-hint = Een deel van de naam.
caregivers-search-first = Zoek eerst: misschien is deze persoon al bekend.
caregivers-none-found = Geen mantelzorger komt overeen met “{ $search }”.
caregivers-empty = Er zijn geen mantelzorgers in dit register.
caregivers-new = Nieuwe mantelzorger
caregivers-new-context = Open het dossier van de patiënt, tabblad Mantelzorgers, om deze persoon te verbinden.
caregivers-saved = { $name }: opgeslagen.
caregivers-table = Mantelzorgers, op familienaam
caregivers-for = Zorgt voor
caregivers-for-nobody = Met geen patiënt verbonden
caregivers-who = Wie
caregivers-who-missing = Kies een bekende persoon of “Nieuwe mantelzorger”.
caregivers-relation = Band
caregivers-first-contact = Eerst te bellen
caregivers-relation-partner = Partner
caregivers-relation-child = Kind
caregivers-relation-parent = Ouder
caregivers-relation-sibling = Broer of zus
caregivers-relation-relative = Ander familielid
caregivers-relation-friend = Vriend(in)
caregivers-relation-neighbour = Buur
caregivers-relation-guardian = Voogd of wettelijk vertegenwoordiger
caregivers-relation-other = Andere
