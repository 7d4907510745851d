# A DHIS2 server beside the hub, as the sharing page shows it.

dhis2-also = Aussi vers un serveur DHIS2
dhis2-about = Les mêmes relevés validés, octet pour octet, pour une autorité de santé qui tient un serveur DHIS2. Rien n’y part tout seul.
dhis2-server = Relié { $when } à { $address } (version { $version }).
dhis2-tables = Relevés sur le serveur DHIS2
dhis2-table = { $period }, révision { $revision }
dhis2-check-button = Vérifier le serveur
dhis2-checking = Le serveur DHIS2 est interrogé sur tout ce dont les relevés ont besoin…
dhis2-send-button = Envoyer ce qui est dû
dhis2-send-again = Envoyer de nouveau
dhis2-under-way = Envoi au serveur DHIS2. Vous pouvez continuer à travailler.
dhis2-sent =
    { $tried ->
        [one] Un relevé essayé ; { $verified ->
            [0] le serveur DHIS2 ne l’a pas.
           *[other] le serveur DHIS2 a exactement ce relevé.
        }
       *[other] { $tried } relevés essayés ; le serveur DHIS2 en a exactement { $verified }.
    }
dhis2-link = Relier un serveur DHIS2
dhis2-link-again = Autre adresse ou autre jeton
dhis2-linking = Le serveur DHIS2 est interrogé…
dhis2-address = Adresse du serveur DHIS2
dhis2-address-hint = Par exemple : https://dhis2.example/region, sans /api
dhis2-address-missing = Saisissez l’adresse.
dhis2-token = Jeton d’accès personnel
dhis2-token-hint = Son administrateur vous le donne. Il est gardé dans le registre chiffré et n’est plus jamais affiché.
dhis2-token-missing = Collez le jeton.
dhis2-forget = Oublier ce serveur DHIS2
dhis2-forget-about = L’adresse et le jeton sont oubliés ici. Ce que le serveur a reste là-bas ; son administrateur devrait retirer le jeton.
