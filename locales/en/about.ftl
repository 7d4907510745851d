# What Sentier is made of, under which licences, and where its inventory lies.

about-title = About Sentier
about-context = The version, the licence, and everything Sentier is made of. Nothing is looked up on the network.
about-loading = Reading the licences…
about-version = Version { $version }
about-licence = Licence of Sentier
about-licence-said = Sentier is free software under the European Union Public Licence, version 1.2 (EUPL-1.2).
about-licence-read = Read the licence
about-parts = Software by others
about-parts-said =
    { $count ->
        [one] One part by another author, under the licence that they chose. The text is below.
       *[other] { $count } parts by other authors, each under the licence that they chose. The texts are below.
    }
about-search = Find a part
about-search-hint = A name or a licence, such as: serde, MIT.
about-found =
    { $count ->
        [0] No licence matches. Try another word.
        [one] One licence
       *[other] { $count } licences
    }
about-works = Pictures, typefaces and data
about-works-said = What is not code has authors too. Here is each folder and its licence.
about-inventory = Inventory of the parts
about-inventory-said = For your IT service: an inventory in the CycloneDX format is installed with Sentier. On Linux it lies in this folder:
