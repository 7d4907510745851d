# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Notfallblatt des Registers
recovery-footer = Notfallblatt, verschlossen aufzubewahren
recovery-lead = Mit diesem Blatt lässt sich das Register wieder öffnen, wenn die Person mit der Passphrase fehlt oder der Computer verloren ist. Füllen Sie es von Hand aus und verwahren Sie es im verschlossenen Umschlag, getrennt vom Computer.
recovery-register = Das Register
recovery-code = Code des Zentrums
recovery-folder = Ordner auf diesem Computer
recovery-files = Das Register sind zwei untrennbare Dateien in diesem Ordner: sentier.db und keyslots.json.
recovery-copy = Wo eine Kopie dieses Ordners liegt, außerhalb dieses Computers
recovery-secret = Die Passphrase
recovery-secret-hint = Buchstabe für Buchstabe, mit Umlauten und Leerzeichen. Die Anwendung bewahrt sie nicht auf.
recovery-only-key = Die Passphrase ist der einzige Schlüssel. Ohne sie kann niemand das Register öffnen, auch die Autoren der Anwendung nicht. Ein neues Register braucht ein neues Blatt.
recovery-reopen = So wird das Register wieder geöffnet
recovery-install = Installieren Sie Sentier auf einem anderen Computer, in derselben oder einer neueren Version.
recovery-put = Legen Sie den ganzen Ordner oder seine neueste Kopie dorthin, ohne etwas umzubenennen.
recovery-open = Öffnen Sie ihn mit dem Befehl: sentier --home ORDNER today, oder im Fenster, wenn die Variable SENTIER_HOME diesen Ordner nennt. Schreiben Sie Ihren Namen und die Passphrase.
recovery-check = Prüfen Sie die letzten Termine; machen Sie dann ein neues Blatt und einen neuen Umschlag.
recovery-sealed = Umschlag von zwei Personen verschlossen
recovery-each = Jede Person auf einer Zeile: Name, Datum, Unterschrift
