# Files of ours that were opened from outside the window.

opened-exchange = Sie haben die Datei { $file } geöffnet. Noch wurde nichts gelesen.
opened-exchange-read = Die Empfangsbestätigungen dieser Datei lesen
opened-exchange-unlinked = Sie haben die Datei { $file } geöffnet. Nichts wurde gelesen: Verbinden Sie dieses Register zuerst mit einem Server und lesen Sie dann die Datei.
