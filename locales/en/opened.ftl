# Files of ours that were opened from outside the window.

opened-exchange = You opened the file { $file }. Nothing has been read yet.
opened-exchange-read = Read the receipts of this file
opened-exchange-unlinked = You opened the file { $file }. Nothing has been read: relate this register to a server first, then read the file.
