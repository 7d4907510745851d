# A DHIS2 server beside the hub, as the sharing page shows it.

dhis2-also = Ook naar een DHIS2-server
dhis2-about = Dezelfde gevalideerde overzichten, byte voor byte, voor een gezondheidsinstantie met een DHIS2-server. Er gaat niets vanzelf naartoe.
dhis2-server = Verbonden { $when } met { $address } (versie { $version }).
dhis2-tables = Overzichten op de DHIS2-server
dhis2-table = { $period }, herziening { $revision }
dhis2-check-button = Server controleren
dhis2-checking = De DHIS2-server wordt gevraagd naar alles wat de overzichten nodig hebben…
dhis2-send-button = Verzenden wat klaarstaat
dhis2-send-again = Opnieuw verzenden
dhis2-under-way = Verzenden naar de DHIS2-server. U kunt verder werken.
dhis2-sent =
    { $tried ->
        [one] Eén overzicht geprobeerd; { $verified ->
            [0] de DHIS2-server heeft het niet.
           *[other] de DHIS2-server heeft precies dit overzicht.
        }
       *[other] { $tried } overzichten geprobeerd; de DHIS2-server heeft er precies { $verified } van.
    }
dhis2-link = Een DHIS2-server verbinden
dhis2-link-again = Ander adres of ander token
dhis2-linking = De DHIS2-server wordt gevraagd wie hij is…
dhis2-address = Adres van de DHIS2-server
dhis2-address-hint = Bijvoorbeeld: https://dhis2.example/region, zonder /api
dhis2-address-missing = Typ het adres.
dhis2-token = Persoonlijk toegangstoken
dhis2-token-hint = U krijgt het van de beheerder. Het wordt bewaard in het versleutelde register en nooit meer getoond.
dhis2-token-missing = Plak het token.
dhis2-forget = Deze DHIS2-server vergeten
dhis2-forget-about = Het adres en het token worden hier vergeten. Wat de server heeft, blijft daar; de beheerder trekt het token het best in.
