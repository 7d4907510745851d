# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Recovery sheet of the register
recovery-footer = Recovery sheet, to be kept locked away
recovery-lead = With this sheet the register can be opened again when whoever knows the passphrase is away, or when the computer is lost. Fill it in by hand and keep it locked away in a sealed envelope, far from the computer.
recovery-register = The register
recovery-code = Code of the centre
recovery-folder = Folder on this computer
recovery-files = The register is made of two inseparable files in this folder: sentier.db and keyslots.json.
recovery-copy = Where a copy of this folder lies, away from this computer
recovery-secret = The passphrase
recovery-secret-hint = Letter by letter, with its capitals, accents and spaces. The application does not keep it.
recovery-only-key = The passphrase is the only key. Without it nobody can open the register, not even the authors of the application. A new register needs a new sheet.
recovery-reopen = To open the register again
recovery-install = On another computer, install Sentier, in the same version or a newer one.
recovery-put = Put the whole folder of the register there, or the latest of its copies, and rename nothing.
recovery-open = Open that folder with the command: sentier --home FOLDER today, or in the window when the variable SENTIER_HOME names it. Write your name and the passphrase.
recovery-check = Check the latest sessions, then make a new sheet and a new envelope.
recovery-sealed = Envelope sealed by two people
recovery-each = Each person on a line: name, date, signature
