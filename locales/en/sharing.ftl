# What leaves this computer, to whom, and what became of it.

# How it stands.
sharing-title = Sharing
sharing-context = Only anonymous counts leave from here: never a name, a date of birth or an address.
sharing-loading = Reading what was shared…
sharing-standing = How sharing stands
sharing-state-no-hub = This centre shares with nobody.
sharing-state-nothing-yet = Nothing has been shared yet.
sharing-state-all-confirmed = Everything is shared ({ $day }, { $time }).
sharing-state-held = A validated table is held here until you let it go.
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
sharing-today-nothing = Nothing has left this computer today.
sharing-today =
    { $connections ->
        [one] Today: one exchange, { $size } sent, at { $time }.
       *[other] Today: { $connections } exchanges, { $size } sent, the last at { $time }.
    }
sharing-size = { $size } kB
sharing-moment = on { $day } at { $time }
sharing-when = { $day }, { $time }

# What can be shared.
sharing-tables = What can be shared
sharing-tables-about = Choose a period: you will read exactly what would leave. Nothing leaves before it is validated.
sharing-tables-none = No period that is over holds attendance. There is nothing to share.
sharing-tables-none-next = Open the schedule
sharing-tables-older =
    { $count ->
        [one] One older period
       *[other] { $count } older periods
    }
sharing-period-year = Year { $year }
sharing-period-half-year =
    { $number ->
        [1] 1st half of { $year }
       *[other] 2nd half of { $year }
    }
sharing-table-not-shared = Not shared yet
sharing-table-shared = Shared on { $day } at { $time }
sharing-table-changed = Shared on { $day } at { $time }; the register has changed since
sharing-table-withdrawn = Withdrawn on { $day } at { $time }
sharing-table-held = Validated on { $day } at { $time } and held here
sharing-table-waiting = Validated on { $day } at { $time }; waits to be sent
sharing-table-refused = Refused by the server on { $day } at { $time }

# One table, before it leaves.
sharing-back = Back to sharing
sharing-preview-context = The table of this period, as it would leave.
sharing-counting = Counting…
sharing-in-short = In short
sharing-says-both = In this table: { $patients } patients and { $attendances } attendances.
sharing-says-attendances = In this table: { $attendances } attendances.
sharing-says-total-hidden = In this table the total is suppressed too.
sharing-hidden-word = suppressed
sharing-hidden =
    { $hidden ->
        [one] One value of { $values } is suppressed (s.), because it concerns fewer than { $threshold } patients, or because such a value could be worked out from it or something learnt about everybody.
       *[other] { $hidden } values of { $values } are suppressed (s.), because they concern fewer than { $threshold } patients, or because such a value could be worked out from them or something learnt about everybody.
    }
sharing-none-hidden = None of the { $values } values is suppressed: none concerns from 1 to fewer than { $threshold } patients.
sharing-step-full = The table is whole: nothing had to be put together.
sharing-step-three-ages = Ages are in three bands, because this year’s numbers are small.
sharing-step-no-residence = Ages are in three bands and the country of residence is left out, because this year’s numbers are small.
sharing-step-half-years = Conditions are counted by half-year and not by quarter, because the numbers are small.
sharing-step-total-only = This table gives the total only, because this year’s numbers are small.
sharing-step-nothing = This year’s numbers are too small to be shared, even as a total. Your register and your reports lose nothing by it.
sharing-no-sex = The breakdown by sex is left out: the sex of at least one person is not recorded.
sharing-elsewhere = People who live in another country count in the total but have no row.
sharing-patients-overlap = Patients cannot be added up: whoever comes for two conditions counts in each, and whoever comes in two quarters counts in both.
sharing-attendances-only = This table counts attendances, not patients: whoever comes five times counts as five attendances.
sharing-open-sessions =
    { $count ->
        [one] One session of this period is not finished in the register: its attendance can still change.
       *[other] { $count } sessions of this period are not finished in the register: their attendance can still change.
    }
sharing-exact = The exact table
sharing-exact-validated = The table as it was validated
sharing-breakdown = Breakdown
sharing-patients = Patients
sharing-attendances = Attendances
sharing-group-pathology = By condition
sharing-group-age = By age
sharing-group-sex = By sex
sharing-group-residence = By country of residence
sharing-group-delivery = By form of session
sharing-row-tot = Total
sharing-row-dt2 = Diabetes
sharing-row-ic = Heart failure
sharing-row-obe = Obesity
sharing-row-bpco = COPD
sharing-row-irc = Chronic kidney disease
sharing-row-aut = Other conditions
sharing-row-a0-17 = 0 to 17 years
sharing-row-a18-44 = 18 to 44 years
sharing-row-a45-64 = 45 to 64 years
sharing-row-a65-79 = 65 to 79 years
sharing-row-a80p = 80 years and over
sharing-row-a0-44 = 0 to 44 years
sharing-row-a65p = 65 years and over
sharing-row-f = Women
sharing-row-m = Men
sharing-row-fr = France
sharing-row-be = Belgium
sharing-row-lu = Luxembourg
sharing-row-de = Germany
sharing-row-grp = Group sessions
sharing-row-ind = Individual sessions
sharing-row-rem = Remote
sharing-bytes = See exactly what leaves
sharing-bytes-hint = These bytes and nothing else.
sharing-self-check = Before they decided, the confidentiality rules passed their check cases; the fingerprint of these cases travels with the table, and the server compares it with its own:
sharing-digest = SHA-256 fingerprint

# Validating it.
sharing-decision = Validate
sharing-first-time = Check before sending: nothing was ever sent to { $recipient }. Read the table above and compare the server’s fingerprint by telephone.
sharing-first-time-check = I checked the table and the recipient { $recipient }.
sharing-first-time-missing = Tick this box once you have checked.
sharing-validator = { $name } validates this table for { $recipient }.
sharing-validate = Validate and share
sharing-hold = Validate and hold here
sharing-hold-about = A held table is validated and kept here; it leaves only when you let it go.
sharing-validated = Validated and kept here until it is sent.
sharing-held = Validated and held here. Nothing has left.
sharing-to-log = See this table in the log
sharing-standing-no-hub = This register is linked to no server: the table stays here. Link a regional server first, on the sharing page.
sharing-standing-not-over = This period is not over: its counts can still change. Come back after its last day.
sharing-standing-incomplete = This period begins before the day from which this register’s figures are complete: its counts are held back. That day is set on the centre’s page.
sharing-standing-already-shared = These counts were validated already. The log says what became of them.
sharing-standing-frozen = The register changed since this table was shared, but the difference could show fewer than { $threshold } persons. What was sent therefore stays as it is. Nothing is lost here: your register and your reports keep today’s numbers.
sharing-standing-correctable = The register changed since this table was shared. You can send a correction.
sharing-standing-again = This table was withdrawn. You can share it again; that counts as a correction.
sharing-standing-corrections-used-up = The register changed since this table was shared, but both corrections of the year were used already. What was sent stays as it is; nothing is lost here.
sharing-standing-not-offered = This table is not offered for this half-year: it serves only when both quarters were shared without their conditions.
sharing-standing-quarters-missing = The table of the year is the sum of its four quarters, and not all of them were shared. Share the missing ones first, also those in which nobody came.
sharing-standing-ages-missing = Somebody who came that year has no year of birth in their file: ages cannot be counted. Complete the files, then come back. Quarters do not depend on ages.
sharing-standing-withdrawn = This table was withdrawn, and nothing can replace it today. Nothing is erased here.
sharing-standing-unsafe = The check of this table could not be finished. Nothing leaves, and your data are intact. Open this page again later; if this message comes back, tell the server’s administrator.

# Correcting what was shared.
sharing-changes = What would change
sharing-changes-about = The correction replaces the table the server received; nothing is added to it.
sharing-change-value = Value
sharing-change-of = { $row }, { $measure }
sharing-measure-patients = patients
sharing-measure-attendances = attendances
sharing-change-before = Before
sharing-change-after = After
sharing-corrections-left =
    { $count ->
        [0] Both corrections of this year were used.
        [one] A centre can correct two tables a year; one is left, this one.
       *[other] A centre can correct two tables a year; { $count } are left, this one included.
    }
sharing-cause = Why did the counts change?
sharing-cause-missing = Choose why the counts changed.
sharing-cause-late-marks = Attendance was entered after sharing
sharing-cause-wrong-marks = Attendance was wrong and has been corrected
sharing-cause-merged-files = Duplicate files were merged
sharing-cause-other = Another reason

# The log, and one table of it.
sharing-log = Log
sharing-log-about = Each validated table, the newest first. Open one to see its tries and its receipt, or to withdraw it.
sharing-log-empty = Nothing has been validated yet.
sharing-log-refused = To be put right
sharing-log-others = The other tables
sharing-log-older =
    { $count ->
        [one] One older table
       *[other] { $count } older tables
    }
sharing-log-batch = { $period }, no. { $sequence }
sharing-log-correction = Correction: { $cause }
sharing-log-withdrawal = Withdrawal: { $reason }
sharing-log-approved = Validated by { $name } { $moment }
sharing-log-tried = Last try { $moment }: { $outcome }
sharing-log-next = Next try { $moment }
sharing-log-file = Written to a file { $moment }, not confirmed yet
sharing-log-receipt = Receipt number: { $receipt }
sharing-batch-held = Held here
sharing-batch-ready = Ready to leave
sharing-batch-sending = Being sent
sharing-batch-delivered = Received by the server
sharing-batch-refused = Refused by the server
sharing-batch-superseded = Replaced by a newer table
sharing-act-hold = Hold
sharing-act-let-go = Let go
sharing-act-try-again = Try again
sharing-act-withdraw = Withdraw…
sharing-act-held = Held here: this table leaves only when you let it go.
sharing-batch-context = A validated table: its tries, its bytes, its receipt.
sharing-batch-loading = Reading the table…
sharing-attempts = Tries
sharing-attempts-none = This table has not been tried yet.
sharing-at = When
sharing-way = Way
sharing-way-network = Over the network
sharing-way-file = By a file
sharing-outcome = Outcome
sharing-bytes-out = Sent
sharing-bytes-in = Received
sharing-receipt = Receipt signed by the server
sharing-receipt-none = No receipt yet: this table does not count as sent.

# Taking a table back.
sharing-withdraw-title = Withdraw this table?
sharing-withdraw-hub = At the server: the values are erased from its tables and totals. The line of the sending stays there, marked as withdrawn.
sharing-withdraw-unsent = This table has no receipt. If it never left, it is only set aside here. If it may have left, a withdrawal leaves too: the server erases the values, and the line stays there, marked as withdrawn.
sharing-withdraw-here = Here: nothing is erased. The register does not change, and the log keeps the sending and the withdrawal.
sharing-withdraw-known = What others have already read or copied cannot be taken back.
sharing-reason = Why?
sharing-reason-missing = Choose why this table is withdrawn.
sharing-reason-wrong-centre = These counts belong to another centre
sharing-reason-wrong-period = These counts belong to another period
sharing-reason-wrong-data = These counts are wrong
sharing-reason-other = Another reason
sharing-withdraw-note = Note for the history
sharing-withdraw-note-hint = It stays on this computer.
sharing-withdraw-button = Withdraw this table
sharing-withdraw-keep = Withdraw nothing
sharing-withdrawn = The withdrawal is in the log.

# Without a network: a file on a key.
sharing-usb = By USB key
sharing-usb-about = Without a network, tables travel in a file: write it onto a key and give that to the server’s administrator, then read here the file of receipts that comes back. Even if it also goes over the network, a table counts only once.
sharing-usb-write = Write to a file…
sharing-usb-waiting =
    { $count ->
        [one] One table waits to be sent or confirmed.
       *[other] { $count } tables wait to be sent or confirmed.
    }
sharing-usb-nothing = No table waits: there is nothing to write.
sharing-usb-held =
    { $count ->
        [one] Write the held table too
       *[other] Write the { $count } held tables too
    }
sharing-usb-written =
    { $tables ->
        [one] One table is written ({ $size }). It counts as sent only with the server’s receipt.
       *[other] { $tables } tables are written ({ $size }). They count as sent only with the server’s receipts.
    }
sharing-usb-writing = Writing the file and reading it again…
sharing-usb-read = Read receipts…
sharing-usb-reading = Reading and checking the receipts…
sharing-usb-receipts = Receipts read and checked. Tables confirmed: { $confirmed }. Known already: { $known }. Not valid here: { $refused }.
sharing-usb-receipts-wrong = A receipt that is not valid belongs to another computer or another server, or was changed: it confirms nothing. Nothing else has changed.
sharing-usb-receipts-none = This file holds no receipt for this computer. Nothing has changed.

# The regional server.
sharing-hub = Regional server
sharing-hub-name = Name
sharing-hub-url = Address
sharing-hub-fingerprint = Fingerprint of its key
sharing-link = Link a regional server
sharing-link-again = Link again with a code
sharing-link-about = The server’s administrator gives an address and a code that works once. Linking sends no counts.
sharing-link-url = Server address
sharing-link-url-hint = It begins with https://.
sharing-link-url-missing = Enter the server address.
sharing-link-code = One-time code
sharing-link-code-hint = As the administrator gave it.
sharing-link-code-missing = Enter the one-time code.
sharing-link-button = Link
sharing-linking = Connecting to the server…
sharing-linked = This centre is linked to { $name }.
sharing-trust = Certificate of the network
sharing-trust-about = If sending says that the server’s certificate is not trusted, ask your IT department for its certificate file (PEM) and choose it here: this computer will trust it for sharing and for nothing else.
sharing-trust-choose = Choose the file…
sharing-trust-drop = Trust it no longer
sharing-trusted = This computer trusts this certificate for sharing.
sharing-trust-dropped = This computer no longer trusts any added certificate.
sharing-own-fingerprint = Fingerprint of this computer’s key
sharing-rotate = Key of this computer
sharing-rotate-about = This key signs what leaves from here: renew it if somebody else could have used it. What was confirmed still holds.
sharing-rotate-button = Renew the key
sharing-rotating = Exchanging the new key with the server…
sharing-rotated = The key is renewed; the server knows the new one.

# Each connection for sharing.
sharing-connections = Connections
sharing-connections-see = See each connection
sharing-connections-context = Everything this computer exchanged for sharing, the newest first.
sharing-connections-loading = Reading the connections…
sharing-connections-none = No connection: nothing ever left this computer over the network.
sharing-connections-more =
    { $count ->
        [one] Show the remaining connection
       *[other] Show the { $count } remaining connections
    }
sharing-connections-print = Print this list
sharing-address = Address
sharing-purpose = What for
sharing-purpose-probe = Seeing whether the server answers
sharing-purpose-enrol = Linking this centre
sharing-purpose-send = Sending a table
sharing-purpose-receipts = Asking for a receipt
sharing-purpose-config = Reading the server’s settings
sharing-purpose-rotate = Renewing the key

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
sharing-send-self-check-failed = The server does not recognise the confidentiality rules of this program: they did not pass the same checks as its own. It stored nothing; everything stays here. Install the version of the program that the server’s administrator names, then try again.
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
sharing-send-written = Written to a file.
sharing-send-answered = The server answered.
sharing-send-begun = The exchange did not come to its end: it is under way, or Sentier stopped in the middle of it. Nothing is lost, and nothing will be counted twice. How many bytes it carried is not known.
sharing-send-key-replaced = This computer changed its key, and the time of the old one is over. The server stored nothing; everything stays here. This table still carries the old key’s signature: call the server’s administrator.
sharing-send-bad-file = The server cannot read this file of tables. It stored nothing; everything stays here. Write the file again and check the USB key.
sharing-send-proxy-wants-windows-login = This network’s proxy accepts Windows logins only, which Sentier cannot do. Nothing has left. Ask your IT department to let Sentier through, or carry the tables on a USB key.
sharing-send-another-hub = A Sentier server answers at this address, but it is not yours: its key differs. Nothing has left. Check the address and the fingerprint with the server’s administrator.

# A DHIS2 server beside the regional server.
sharing-dhis2-set-quarter = Patient education: quarter
sharing-dhis2-set-half-year = Patient education: half-year
sharing-dhis2-set-year = Patient education: year
sharing-dhis2-patients = ETP patients: { $row }
sharing-dhis2-attendances = ETP attendances: { $row }
sharing-dhis2-sending = Being sent, or Sentier stopped in the middle. It can be sent again.
sharing-dhis2-verified = The DHIS2 server holds exactly this table.
sharing-dhis2-waiting = Not sent yet; it will be tried again.
sharing-dhis2-refused = The DHIS2 server did not take this table, or not all of it. Your data are intact. Show what follows to its administrator, then send this period again.
sharing-dhis2-differs = The DHIS2 server took this table but gives back other numbers. Your data are intact. Ask its administrator whether zeros are kept and whether somebody else writes there, then send this period again.
sharing-dhis2-linked = Linked to the DHIS2 server { $address } (version { $version }), organisation unit { $unit }. Nothing was sent.
sharing-dhis2-none = This register is linked to no DHIS2 server.
sharing-dhis2-unlinked = The DHIS2 server and its token are forgotten here. What the server holds stays there; its administrator should withdraw the token.
sharing-dhis2-nothing-due = Nothing is due: no validated table waits for the DHIS2 server.
sharing-dhis2-ready = The DHIS2 server (version { $version }) has everything the tables need.
sharing-dhis2-lacks = The DHIS2 server (version { $version }) is not ready. Show this list to its administrator:
sharing-dhis2-lacks-sets = Data sets missing or of another period type: { $codes }
sharing-dhis2-lacks-elements = Data elements missing from their data set: { $codes }
sharing-dhis2-lacks-zeros = Data elements that do not keep a zero (“store zero data values” is off): { $codes }
sharing-dhis2-lacks-unit = No organisation unit with the code { $unit }, or the user does not see it.
sharing-dhis2-lacks-assigned = Data sets the organisation unit does not have: { $codes }
sharing-dhis2-lacks-right = The user may not write data values (F_DATAVALUE_ADD).
sharing-counts-written = The validated table is written to { $file }. It counts as having left.
sharing-send-dhis2-nonsense-answer = What answered at this address is not a DHIS2 server. Nothing is lost: everything stays here. Check the address, with its path, then send again.
sharing-send-dhis2-token-refused = The DHIS2 server does not accept the token: it is wrong, expired or withdrawn. Nothing is lost: everything stays here. Ask its administrator for a new token and link again.
sharing-send-dhis2-not-allowed = The token’s user lacks a right on the DHIS2 server. Nothing is lost: everything stays here. Let the administrator read what “sentier dhis2 check” says.
