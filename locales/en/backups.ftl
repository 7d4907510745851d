# Backups of the register, and what opens it.

backups-title = Backups
backups-loading = Reading the backups…
backups-about = On each day you open the register, and when you lock it, an encrypted and verified copy is made. The newest of 7 days, 5 weeks and 12 months are kept.
backups-standing-fine = Last verified backup: { $when }, on this computer and in { $place }.
backups-standing-only-here = Last verified backup: { $when }, on this computer only. If the computer is lost, so is the backup: choose another place.
backups-standing-place-missing =
    { $days ->
        [0] The key or folder { $place } is not there; the copy on it is from today.
        [one] The key or folder { $place } is not there; the copy on it is one day old.
       *[other] The key or folder { $place } is not there; the copy on it is { $days } days old.
    }
backups-standing-missed =
    { $days ->
        [0] A backup has been missing since today.
        [one] No complete backup for one day.
       *[other] No complete backup for { $days } days.
    }
backups-standing-failed = The last backup did not succeed. The register is intact.
backups-standing-never = There is no backup yet.
backups-standing-practice = Fictional people are not backed up by themselves.
backups-now = Back up now
backups-making = Backing up… You can go on working.
backups-making-part = Copy: { $percent }%
backups-made = The backup is made and verified.
backups-card = Backup of the register
backups-card-all = See the backups
backups-card-code = This register has no recovery code yet. Without one, a forgotten passphrase is lost.
backups-place = Another place
backups-place-about = A second disk, a USB key or a network folder. The files there are encrypted.
backups-place-chosen = Chosen place: { $place }
backups-place-none = No other place is chosen.
backups-place-choose = Choose a folder
backups-place-drop = No longer back up there
backups-list = Backups within reach
backups-list-none = No backup is within reach.
backups-column-made = Made on
backups-column-size = Size
backups-column-centre = Centre
backups-column-state = State
backups-column-place = Folder
backups-column-acts = Actions
backups-size = { $megabytes } MB
backups-state-verified = Verified when made
backups-state-unverified = No proof of verification
backups-state-damaged = Damaged
backups-verify = Verify
backups-verified = Every page was read again: the backup of { $when } is whole.
backups-restore = Go back to a backup
backups-restore-about = Nothing is deleted: the present register is set aside, whole. You first see what would change.
backups-restore-find = Look for backups in a folder
backups-restore-choose = Which backup?
backups-restore-choice = { $when } – { $centre }, { $size }
backups-centre-unknown = centre not named
backups-secret = Passphrase or recovery code of the day of this backup
backups-secret-missing = Write the passphrase or the recovery code.
backups-preview = See what would change
backups-preview-title = What would change
backups-previewing = Reading and verifying the backup…
backups-what = In the register
backups-then = In the backup
backups-today = Now
backups-count-patients = People
backups-count-sessions = Sessions
backups-count-presences = Presences
backups-count-documents = Papers and letters
backups-count-acts = Actions in the history
backups-count-newest = Last action
backups-no-register = No register, or not readable with this secret
backups-restore-do = Put this backup in place
backups-restoring = Putting it in place…
backups-restored = The backup is in place. Open it with the passphrase or the recovery code of its day.
backups-restored-aside = The register of before is whole in { $folder }.
backups-passphrase = Passphrase
backups-passphrase-about = Backups already made still open with the passphrase of their day.
backups-passphrase-old = Present passphrase
backups-passphrase-change = Change the passphrase
backups-passphrase-changed = The passphrase is changed.
backups-code = Recovery code
backups-code-about = It opens the register, or a backup, when the passphrase is lost. It is shown only once and kept nowhere: print the recovery sheet.
backups-code-none = No code was made.
backups-code-made = Code made on { $day }.
backups-code-proved = Sheet found and checked on { $day }.
backups-code-unproved = Nobody has checked yet that the sheet is at hand.
backups-code-make = Make the code and the recovery sheet
backups-code-renew = Renew the code and the sheet
backups-code-renew-about = The old code will no longer open this register. Backups made before still open with it.
backups-code-shown = Here it is, once only. The file of the sheet is erased when you lock: print it now.
backups-drill = Check that the sheet is at hand
backups-drill-about = Take the sheet and write these groups of the code.
backups-drill-group = Group { $number } of 7
backups-drill-done = It is the right code. The date is noted.
backups-lost = Passphrase lost?
backups-lost-title = Open with the recovery code
backups-lost-about = Take the recovery sheet. Its code opens the register, and you choose a new passphrase.
backups-lost-code = Recovery code, seven groups of four
backups-lost-back = Back to the passphrase
