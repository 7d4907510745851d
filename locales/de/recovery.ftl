# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Notfallblatt des Registers
recovery-footer = Notfallblatt, verschlossen aufzubewahren
recovery-lead = Mit diesem Blatt lässt sich das Register wieder öffnen, wenn die Passphrase verloren ist, wer sie kennt fehlt oder der Computer verloren ist. Verwahren Sie es im verschlossenen Umschlag, getrennt vom Computer.
recovery-register = Das Register
recovery-code = Code des Zentrums
recovery-folder = Ordner auf diesem Computer
recovery-files = Das Register sind zwei untrennbare Dateien in diesem Ordner: sentier.db und keyslots.json.
recovery-copy = Wo die Sicherungen liegen, außerhalb dieses Computers
recovery-secret = Der Notfallcode
recovery-secret-hint = Sieben Vierergruppen, wie die Anwendung sie beim Anlegen zeigt. Sie bewahrt sie nicht auf.
recovery-only-key = Dieser Code öffnet das Register wie die Passphrase. Ohne beide kann es niemand öffnen, auch die Autoren der Anwendung nicht. Ein erneuerter Code braucht ein neues Blatt.
recovery-reopen = So wird das Register wieder geöffnet
recovery-install = Installieren Sie Sentier auf einem anderen Computer, in derselben oder einer neueren Version.
recovery-put = Schließen Sie die Festplatte oder den Stick mit den Sicherungen an. Wählen Sie beim Öffnen „Zu einer Sicherung zurückkehren“ und deren Ordner, und geben Sie diesen Code ein.
recovery-open = Öffnen Sie mit diesem Code über „Passphrase verloren?“ und wählen Sie eine neue. Ohne Fenster: sentier --home ORDNER backup restore; ORDNER ist der der Variable SENTIER_HOME.
recovery-check = Prüfen Sie die letzten Termine; machen Sie dann ein neues Blatt und einen neuen Umschlag.
recovery-sealed = Umschlag von zwei Personen verschlossen
recovery-each = Jede Person auf einer Zeile: Name, Datum, Unterschrift
