# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Recovery sheet of the register
recovery-footer = Recovery sheet, to be kept locked away
recovery-lead = With this sheet the register can be opened again when the passphrase is lost, when whoever knows it is away, or when the computer is lost. Keep it locked away in a sealed envelope, far from the computer.
recovery-register = The register
recovery-code = Code of the centre
recovery-folder = Folder on this computer
recovery-files = The register is made of two inseparable files in this folder: sentier.db and keyslots.json.
recovery-copy = Where the backups lie, away from this computer
recovery-secret = The recovery code
recovery-secret-hint = Seven groups of four, as the application shows them when it makes the code. It does not keep them.
recovery-only-key = This code opens the register like the passphrase. Without either, nobody can open it, not even the authors of the application. A renewed code needs a new sheet.
recovery-reopen = To open the register again
recovery-install = On another computer, install Sentier, in the same version or a newer one.
recovery-put = Plug in the disk or key with the backups. When opening, choose “Go back to a backup” and its folder, then write this code.
recovery-open = Open with this code by “Passphrase lost?” and choose a new passphrase. Without a window: sentier --home FOLDER backup restore, where FOLDER is the one the variable SENTIER_HOME names.
recovery-check = Check the latest sessions, then make a new sheet and a new envelope.
recovery-sealed = Envelope sealed by two people
recovery-each = Each person on a line: name, date, signature
