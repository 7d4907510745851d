# What Sentier is made of, under which licences, and where its inventory lies.

about-title = Over Sentier
about-context = De versie, de licentie en alles waaruit Sentier bestaat. Er wordt niets op het netwerk gezocht.
about-loading = De licenties worden gelezen…
about-version = Versie { $version }
about-licence = Licentie van Sentier
about-licence-said = Sentier is vrije software onder de openbare licentie van de Europese Unie, versie 1.2 (EUPL-1.2).
about-licence-read = De licentie lezen
about-parts = Software van derden
about-parts-said =
    { $count ->
        [one] Eén onderdeel van een andere auteur, onder de licentie die deze heeft gekozen. De tekst staat hieronder.
       *[other] { $count } onderdelen van andere auteurs, elk onder de licentie die deze heeft gekozen. De teksten staan hieronder.
    }
about-search = Een onderdeel zoeken
about-search-hint = Een naam of een licentie, bijvoorbeeld: serde, MIT.
about-found =
    { $count ->
        [0] Geen enkele licentie past hierbij. Probeer een ander woord.
        [one] Eén licentie
       *[other] { $count } licenties
    }
about-works = Beelden, lettertypen en gegevens
about-works-said = Wat geen code is, heeft ook zijn auteurs. Hier staat elke map met haar licentie.
about-inventory = Inventaris van de onderdelen
about-inventory-said = Voor uw informaticadienst: samen met Sentier wordt een inventaris in het formaat CycloneDX geïnstalleerd. Onder Linux staat die in deze map:
