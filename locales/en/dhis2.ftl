# A DHIS2 server beside the hub, as the sharing page shows it.

dhis2-also = Also to a DHIS2 server
dhis2-about = The same validated tables, in the same bytes, for a health authority that keeps a DHIS2 server. Nothing goes there by itself.
dhis2-server = Linked { $when } to { $address } (version { $version }).
dhis2-tables = Tables at the DHIS2 server
dhis2-table = { $period }, revision { $revision }
dhis2-check-button = Check the server
dhis2-checking = Asking the DHIS2 server for everything the tables need…
dhis2-send-button = Send what is due
dhis2-send-again = Send again
dhis2-under-way = Sending to the DHIS2 server. You can go on working.
dhis2-sent =
    { $tried ->
        [one] One table tried; { $verified ->
            [0] the DHIS2 server does not hold it.
           *[other] the DHIS2 server holds exactly this table.
        }
       *[other] { $tried } tables tried; the DHIS2 server holds exactly { $verified } of them.
    }
dhis2-link = Link a DHIS2 server
dhis2-link-again = Another address or another token
dhis2-linking = Asking the DHIS2 server who it is…
dhis2-address = Address of the DHIS2 server
dhis2-address-hint = For example: https://dhis2.example/region, without /api
dhis2-address-missing = Type the address.
dhis2-token = Personal access token
dhis2-token-hint = Its administrator gives it. It is kept in the encrypted register and never shown again.
dhis2-token-missing = Paste the token.
dhis2-forget = Forget this DHIS2 server
dhis2-forget-about = The address and the token are forgotten here. What the server holds stays there; its administrator should withdraw the token.
