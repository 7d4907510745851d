# A DHIS2 server beside the hub, as the sharing page shows it.

dhis2-also = Auch an einen DHIS2-Server
dhis2-about = Dieselben bestätigten Aufstellungen, Byte für Byte, für eine Gesundheitsbehörde mit einem DHIS2-Server. Von selbst geht nichts dorthin.
dhis2-server = Verbunden { $when } mit { $address } (Version { $version }).
dhis2-tables = Aufstellungen auf dem DHIS2-Server
dhis2-table = { $period }, Fassung { $revision }
dhis2-check-button = Server prüfen
dhis2-checking = Der DHIS2-Server wird nach allem gefragt, was die Aufstellungen brauchen…
dhis2-send-button = Senden, was ansteht
dhis2-send-again = Erneut senden
dhis2-under-way = Es wird an den DHIS2-Server gesendet. Sie können weiterarbeiten.
dhis2-sent =
    { $tried ->
        [one] Eine Aufstellung versucht; { $verified ->
            [0] der DHIS2-Server hat sie nicht.
           *[other] der DHIS2-Server hat genau diese Aufstellung.
        }
       *[other] { $tried } Aufstellungen versucht; der DHIS2-Server hat davon genau { $verified }.
    }
dhis2-link = Einen DHIS2-Server verbinden
dhis2-link-again = Andere Adresse oder anderes Token
dhis2-linking = Der DHIS2-Server wird gefragt, wer er ist…
dhis2-address = Adresse des DHIS2-Servers
dhis2-address-hint = Zum Beispiel: https://dhis2.example/region, ohne /api
dhis2-address-missing = Geben Sie die Adresse ein.
dhis2-token = Persönliches Zugriffstoken
dhis2-token-hint = Sie erhalten es von der Verwaltung des Servers. Es bleibt im verschlüsselten Register und wird nie wieder angezeigt.
dhis2-token-missing = Fügen Sie das Token ein.
dhis2-forget = Diesen DHIS2-Server vergessen
dhis2-forget-about = Adresse und Token werden hier vergessen. Was der Server hat, bleibt dort; seine Verwaltung sollte das Token zurückziehen.
