# Files of ours that were opened from outside the window.

opened-exchange = U hebt het bestand { $file } geopend. Er is nog niets gelezen.
opened-exchange-read = De ontvangstbewijzen van dit bestand lezen
opened-exchange-unlinked = U hebt het bestand { $file } geopend. Er is niets gelezen: verbind dit register eerst met een server en lees daarna het bestand.
