# What leaves this computer, to whom, and what became of it.

sharing-title = Sharing
sharing-context = Only anonymous counts leave from here: never a name, a date of birth or an address.
sharing-loading = Reading what was shared…
sharing-standing = How sharing stands
sharing-state-no-hub = This centre shares with nobody.
sharing-state-nothing-yet = Nothing has been shared yet.
sharing-state-all-confirmed = Everything is shared ({ $day }, { $time }).
sharing-state-waiting =
    { $waiting ->
        [one] One table waits to be sent.
       *[other] { $waiting } tables wait to be sent.
    }
sharing-state-unreachable =
    { $waiting ->
        [one] Server out of reach since { $day }, { $time }. One table waits here; nothing is lost.
       *[other] Server out of reach since { $day }, { $time }. { $waiting } tables wait here; nothing is lost.
    }
sharing-state-refused = The server refused a table ({ $day }, { $time }). The log says why.
sharing-send-now = Send now
sharing-sending = Sending. You can go on working.
sharing-tried =
    { $confirmed ->
        [0] Nothing was waiting.
        [one] One table sent; the server confirmed that it arrived.
       *[other] { $confirmed } tables sent; the server confirmed that they arrived.
    }
sharing-tried-stopped = { $why } Confirmed: { $confirmed }. Waiting here: { $waiting }.
sharing-not-tried = Not tried yet
sharing-to-leave = To leave
sharing-no-quarter = No quarter that is over holds attendance. There is nothing to share.
sharing-quarter = Quarter
sharing-quarter-hint = Quarters that are over, the newest first.
sharing-counting = Counting…
sharing-table = The table that will leave, { $quarter }
sharing-condition = Condition
sharing-patients = Patients
sharing-attendances = Attendances
sharing-row-tot = Total
sharing-row-dt2 = Diabetes
sharing-row-ic = Heart failure
sharing-row-obe = Obesity
sharing-row-bpco = COPD
sharing-row-irc = Chronic kidney disease
sharing-row-aut = Other conditions
sharing-hidden-word = suppressed
sharing-hidden =
    { $hidden ->
        [one] One value of { $values } is suppressed (s.) because it concerns fewer than { $threshold } patients, or because such a value could be worked out from it.
       *[other] { $hidden } values of { $values } are suppressed (s.) because they concern fewer than { $threshold } patients, or because such a value could be worked out from them.
    }
sharing-none-hidden = None of the { $values } values is suppressed: none concerns from 1 to fewer than { $threshold } patients.
sharing-bytes = See exactly what leaves
sharing-bytes-hint = These bytes and nothing else.
sharing-digest = SHA-256 fingerprint
sharing-first-time = Check before sending: nothing was ever sent to { $recipient }. Read the table above and compare the server’s fingerprint by telephone.
sharing-first-time-check = I checked the table and the recipient { $recipient }.
sharing-first-time-missing = Tick this box once you have checked.
sharing-validator = Validated by { $name }, for { $recipient }.
sharing-validate = Validate and share
sharing-hold = Hold
sharing-held = Nothing left for the { $quarter }. You can validate later.
sharing-show-again = Show the table again
sharing-validated = Validated and kept here until it is sent.
sharing-standing-no-hub = This register is linked to no server: the table stays here.
sharing-standing-not-over = The { $quarter } is not over: its counts can still change.
sharing-standing-incomplete = The { $quarter } begins before the day from which this register is complete: its counts are held back.
sharing-standing-already-shared = These counts were validated already.
sharing-standing-frozen = The register changed since this quarter was shared. A shared quarter stays as it is.
sharing-log = Log
sharing-log-empty = Nothing has been validated yet.
sharing-log-quarter = Table
sharing-log-approved = Validated by
sharing-log-state = State
sharing-log-tried = Last try
sharing-log-receipt = Server’s receipt
sharing-log-no-receipt = Not yet
sharing-log-batch = { $quarter }, no. { $sequence }
sharing-moment = { $day }, { $time }
sharing-batch-ready = Ready to leave
sharing-batch-sending = Being sent
sharing-batch-delivered = Received by the server
sharing-batch-refused = Refused by the server
sharing-batch-superseded = Replaced by a newer table
sharing-hub = Regional server
sharing-hub-name = Name
sharing-hub-url = Address
sharing-hub-fingerprint = Fingerprint of its key
sharing-link = Link a regional server
sharing-link-about = The server’s administrator gives an address and a code that works once. Linking sends no counts.
sharing-link-url = Server address
sharing-link-url-hint = It begins with https://.
sharing-link-url-missing = Enter the server address.
sharing-link-code = One-time code
sharing-link-code-hint = As the administrator gave it.
sharing-link-code-missing = Enter the one-time code.
sharing-link-button = Link
sharing-linking = Connecting to the server…

# Why something did not go out: one message per code of `etp-wire`.
sharing-send-confirmed = Received and confirmed by the server.
sharing-send-unreachable = The server does not answer, or there is no network. Nothing is lost: everything stays here. Check the connection, then try again.
sharing-send-timed-out = The server took too long to answer. Nothing is lost, and nothing will be counted twice. Try again later.
sharing-send-cut-off = The connection broke off during the exchange. Nothing is lost, and nothing will be counted twice, even if the server already had it all. Try again later.
sharing-send-certificate-not-trusted = This computer does not trust the server’s certificate. Nothing has left. Show this message to your IT department: a certificate is missing or somebody stands between you and the server.
sharing-send-network-wants-login = This network wants a login: a web page answered in the server’s place. Nothing is lost: everything stays here. Open a browser, log in to this network, then send again.
sharing-send-proxy-wants-login = This network’s proxy did not let the message through; it probably wants a name and a password. Nothing has left. Show this message to your IT department or try on another network.
sharing-send-nonsense-answer = What answered at this address is not a Sentier server. Nothing is lost: everything stays here. Check the server’s address and the network, then try again.
sharing-send-busy = The server is busy and asks for patience. Nothing is lost: everything stays here. Try again later.
sharing-send-bad-envelope = The server cannot read the heading of the table. It stored nothing; everything stays here. Update Sentier and tell the server’s administrator.
sharing-send-bad-signature = The table’s signature is not the one the server knows for this computer. It stored nothing; everything stays here. Ask the server’s administrator for a new code and link this centre again.
sharing-send-bad-body = The server found a damaged or badly formed table. It stored nothing; your data are intact. Tell the server’s administrator: this table will not leave as it is.
sharing-send-below-threshold = The server refused a number that should have stayed hidden. It stored nothing. Tell the server’s administrator before you send anything else: this is a fault of the software.
sharing-send-unknown-policy = The server does not know the confidentiality rules of this table. It stored nothing; everything stays here. The server’s administrator has to update it.
sharing-send-unknown-device = The server does not know this computer. It stored nothing; everything stays here. Ask the server’s administrator for a code and link this centre.
sharing-send-revoked = The server’s administrator withdrew this computer’s right to send. What was confirmed still holds; the rest waits here. Call the server’s administrator.
sharing-send-wrong-centre = For the server, this computer belongs to another centre. It stored nothing; everything stays here. Check the centre’s code with the server’s administrator.
sharing-send-equivocation = The server already has another table under the same number. It keeps the first and changed nothing. This register may have come from a backup: call the server’s administrator.
sharing-send-revision-conflict = Another computer of the centre already sent this quarter, with other counts. The server keeps what came first and changed nothing. Find out together which register is right, then call the server’s administrator.
sharing-send-future-period = For the server, this quarter has not begun yet. It stored nothing; everything stays here. Check this computer’s date.
sharing-send-too-large = The server found the message too large. It stored nothing; everything stays here. Tell the server’s administrator: no table should be.
sharing-send-invite-unknown = The server did not give out this code. Nothing was linked. Read the code again with the server’s administrator or ask for another.
sharing-send-invite-used = This code was already used on another computer. Nothing was linked here. Ask the server’s administrator for another code and say so if it was not you.
sharing-send-invite-expired = This code is older than seven days and no longer holds. Nothing was linked. Ask the server’s administrator for another code.
sharing-send-bad-proof = The server could not verify this computer’s request. Nothing was linked. Check the server’s address, then start again with the same code.
sharing-send-refused-otherwise = The server refused for a reason this version of Sentier does not know. It stored nothing; everything stays here. Update Sentier or call the server’s administrator.
sharing-send-receipt-unreadable = The server’s receipt cannot be read. Nothing is lost, and nothing will be counted twice. The next try asks for it again.
sharing-send-receipt-of-another-hub = A server other than yours signed the receipt. The table therefore does not count as sent; it stays here. Check the server’s address and fingerprint with its administrator.
sharing-send-receipt-forged = The signature on the receipt is false. The table therefore does not count as sent; it stays here. Tell the server’s administrator and your IT department: somebody may have changed the answer on its way.
sharing-send-receipt-of-another-batch = The server returned the receipt of another table. This one does not count as sent; it stays here. Try again later.
