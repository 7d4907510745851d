# One message per refusal code `x`: what happened, what is safe, what to do.

error-centre-code-unreadable = The centre code “{ $given }” does not have the right form. Nothing was saved. Write it like FR-08-GIVET-01: letters without accents, digits and dashes, 3 to 32 characters.
error-quarter-unreadable = “{ $given }” is not a quarter. Nothing was changed. Write the year, then Q and the number of the quarter, for example 2026Q1.
error-birth-date-impossible = A birth on { $date } is not possible: that date lies in the future or too far back. Check the year and correct the date.
error-template-without-sessions = The pathway template “{ $template }” has no session. No programme was opened. Add at least one session to the template or choose another one.
error-template-out-of-order = In the pathway template “{ $template }”, session { $session } comes before the one above it. No programme was opened. Put the days in order.
error-template-number-impossible =
    { $field ->
        [minutes] In the pathway template “{ $template }”, the length of session { $session } is not possible. No programme was opened. Give a length of 5 to 480 minutes.
        [capacity] In the pathway template “{ $template }”, the number of places of session { $session } is not possible. No programme was opened. Give 1 to 200 places, or just one for an individual session.
       *[other] In the pathway template “{ $template }”, a number of session { $session } is not possible. No programme was opened. Check the numbers of that session.
    }
error-session-full =
    { $capacity ->
        [one] A session of this programme has only one place. Nobody was enrolled. Choose one person or open another programme.
       *[other] A session of this programme has only { $capacity } places. Nobody was enrolled. Choose fewer people or open a second programme.
    }
error-session-cancelled = This session is cancelled. No attendance was changed. Choose a session that takes place.
error-session-not-begun = This session takes place on { $date }. No attendance was changed. Mark attendance from that day on.
error-patient-not-on-list = This person is not on the session’s list. No attendance was changed. Check that the person takes part in this programme and joined it before this session.
error-quarter-not-over = Quarter { $quarter } runs until { $date }: its counts can still change. Nothing was sent. Validate it after that date.

error-handout-content-unreadable = The handout’s file cannot be read from line { $line } on. Nothing was printed. Correct that line or go back to the version that was delivered.
error-handout-empty = The handout holds no block. Nothing was printed. Add at least one block to its file.
error-handout-title-missing =
    { $language ->
        [fr] The handout has no title in French. Nothing was printed. Add that title or choose another language.
        [nl] The handout has no title in Dutch. Nothing was printed. Add that title or choose another language.
        [de] The handout has no title in German. Nothing was printed. Add that title or choose another language.
       *[en] The handout has no title in English. Nothing was printed. Add that title or choose another language.
    }
error-handout-text-missing =
    { $language ->
        [fr] Block { $block } of the handout is not written in French. Nothing was printed. Translate this block or choose another language.
        [nl] Block { $block } of the handout is not written in Dutch. Nothing was printed. Translate this block or choose another language.
        [de] Block { $block } of the handout is not written in German. Nothing was printed. Translate this block or choose another language.
       *[en] Block { $block } of the handout is not written in English. Nothing was printed. Translate this block or choose another language.
    }
error-handout-parts-uneven =
    { $language ->
        [fr] In block { $block }, the text in French does not have as many items, rows or columns as the others. Nothing was printed. Complete this block.
        [nl] In block { $block }, the text in Dutch does not have as many items, rows or columns as the others. Nothing was printed. Complete this block.
        [de] In block { $block }, the text in German does not have as many items, rows or columns as the others. Nothing was printed. Complete this block.
       *[en] In block { $block }, the text in English does not have as many items, rows or columns as the others. Nothing was printed. Complete this block.
    }
error-handout-bold-unclosed =
    { $language ->
        [fr] In block { $block }, a bold passage of the text in French is not closed. Nothing was printed. Add the two missing stars.
        [nl] In block { $block }, a bold passage of the text in Dutch is not closed. Nothing was printed. Add the two missing stars.
        [de] In block { $block }, a bold passage of the text in German is not closed. Nothing was printed. Add the two missing stars.
       *[en] In block { $block }, a bold passage of the text in English is not closed. Nothing was printed. Add the two missing stars.
    }
error-handout-placeholder-unknown = Block { $block } asks for “{ $placeholder }”, which the handout does not know. Nothing was printed. Use patient, date, next, centre or phone, in braces.
error-handout-pictogram-unknown = Block { $block } asks for the pictogram “{ $pictogram }”, which does not exist. Nothing was printed. Choose a pictogram from the list.
error-handout-languages-impossible = A handout is printed in one language, or in two different ones. Nothing was printed. Check the languages chosen.
error-handout-character-missing = The character { $character } of block { $block } is in none of the printing fonts (block 0 is the page header or footer). Nothing was printed. Replace this character.
error-handout-block-too-tall = A part of block { $block } is taller than a page. Nothing was printed. Shorten this block or split it in two.
error-handout-qr-too-long = The text of the QR code in block { $block } is too long. Nothing was printed. Shorten that text.
error-handout-writer-failed = The PDF file could not be written (step { $step }). Nothing was printed and no data changed. Try again, then report this step to your support.

# The register on this computer.

error-unknown = There is a problem that Sentier cannot describe (code { $code }). What was saved still is. Try again; if it comes back, give this code to your IT department.
error-register-exists = This folder already holds a register. It was not touched. Open it with its passphrase or choose another folder.
error-register-absent = This folder holds no register. Nothing was created. Choose the register’s folder or start a new register.
error-register-in-use = This register is already open in another window or another program. Nothing was changed. Close the other one, then try again.
error-register-newer = This register comes from a newer version of Sentier (version { $found }; this one knows version { $known }). It was not touched. Install the newer version of Sentier to open it.
error-passphrase-wrong = This passphrase does not open the register. Nothing was changed. Check capital letters and the keyboard’s language, then try again.
error-record-not-found =
    { $what ->
        [session] This session is not in the register. Nothing was changed. Go back to the list of sessions and choose again.
        [programme] This programme is not in the register. Nothing was changed. Go back to the list of programmes and choose again.
        [patient] This person is not in the register. Nothing was changed. Go back to the list of patients and choose again.
        [batch] This table of counts is not in the register. Nothing was changed. Go back to the Sharing page and choose again.
       *[other] What you are looking for is not in the register. Nothing was changed. Go back to the list and choose again.
    }
error-keyslots-damaged = The file keyslots.json, which keeps the register’s key under your passphrase, is missing or damaged. The data were not touched. Take this file from the latest backup in the folder “backups”.
error-register-damaged =
    { $copy ->
        [none] The register is damaged and cannot be read. It was neither changed nor deleted. Take the latest backup from the folder “backups”.
       *[other] The register is damaged and cannot be read. A copy is set aside under the name { $copy }, in the folder “set-aside”. Take the latest backup from the folder “backups”.
    }
error-migration-changed = Step { $number } of this register’s update is not the one this version of Sentier knows. Nothing was changed. Install a published version of Sentier, then try again.
error-backup-unverified = The backup could not be verified. It was not kept, and the register was not changed. Check the disk, then try again.
error-disk-full = The disk is full. The last act was not saved; everything before it is intact. Free some space, then do that act again.
error-disk-failed = The disk did not answer ({ $cause }). The last act was not saved; everything before it is intact. Check the disk and the folder’s permissions, then try again.
error-randomness-unavailable = The computer did not supply the randomness that a safe key needs. Nothing was created. Restart the computer, then try again.
error-register-broken = The register could not do what was asked ({ $cause }). Nothing was changed. Try again; if it comes back, give this code to your IT department.
error-register-locked = The register is locked. Nothing was changed. Open it with your passphrase and try again.
error-act-interrupted = The program was interrupted in the middle of this act. Nothing was half saved. Try again.
error-paper-missing = This document is no longer in its place. The data are intact. Make it again.
error-paper-elsewhere = This document lies outside the register’s folder and was not opened. Open it yourself from your files.
error-paper-not-opened = No PDF reader could be opened. The document is ready and kept. Open it from the place shown.

# What somebody must write to begin a register or open it.

error-centre-name-missing = The centre’s name is missing. Nothing was created. Write it as it should stand on the handouts.
error-professional-missing = Your name is missing: it signs attendance and validations. The register was not opened. Give your name (on the command line, with --as), then try again.
error-passphrase-short = This passphrase is too short. Nothing was created. Choose one of at least { $least } characters; spaces count.
error-passphrases-differ = The two passphrases differ. Nothing was created. Write both of them again.

# Programmes, sessions and papers.

error-session-list-unfinished =
    { $missing ->
        [one] The list is not finished: one person has no mark yet. The session was not closed, and the marks that were made are saved. Mark this person, then close the session.
       *[other] The list is not finished: { $missing } people have no mark yet. The session was not closed, and the marks that were made are saved. Mark these people, then close the session.
    }
error-template-unknown = No pathway template is called “{ $template }”. No programme was opened. Choose a template from the list.
error-template-unreadable = The pathway template “{ $template }” cannot be read from line { $line } on. No programme was opened. Correct that line or go back to the version that was delivered.
error-programme-title-missing = The programme’s name is missing. No programme was opened. Enter a name, then try again.
error-session-without-handout = There is no handout for this session. Nothing was printed. Choose a session that has a handout.
error-paper-not-saved = The handout could not be saved in the register’s folder “papers”. The data are intact. Check the space on the disk and the folder’s permissions, then try again.

# Counts and the regional server.

error-hub-missing = This register is linked to no regional server. Nothing was sent. Link it first, with the address and the one-time code that the server’s administrator gives.
error-counts-changed-since-shown = The counts changed since the table was shown. Nothing was validated and nothing was sent. Read the new table, then validate it.
error-counts-already-shared = The counts of quarter { $quarter } were validated already, exactly so. Nothing was sent a second time. There is nothing more to do.
error-counts-frozen = The register changed since quarter { $quarter } was shared, but a shared quarter stays as it is. Nothing was sent, and the register keeps its changes. Share the next quarters when they are over.
error-counts-not-signed = The counts could not be signed. Nothing was validated and nothing was sent. Try again; if it comes back, tell your IT department.
error-invite-unreadable = This one-time code does not have the right form. Nothing was sent. Copy it as the server’s administrator gave it.
error-address-unreadable = “{ $given }” is not the address of a server. Nothing was sent. Write https:// and then the server’s name, with nothing after it but a port number if the administrator gave one.
error-address-not-secure = The address “{ $given }” is not encrypted: others could read what passes. Nothing was sent. Ask the server’s administrator for an address that begins with https://.
error-receipt-missing = There is no receipt for this table yet. The table is still kept here. Send it, then ask for its receipt again.
error-hub-key-damaged = The regional server’s key, kept in the register, is damaged. Nothing was sent, and the tables wait here. Link the server again with a new one-time code.
error-outbox-damaged = Table no. { $sequence } no longer matches its signature. It was not sent and nothing was erased. Give this number to your IT department.

# The command line.

error-passphrase-missing = No passphrase was given. Nothing was opened. Run the command in a terminal, where it will ask for it, or give the passphrase through the variable SENTIER_PASSPHRASE or in a file with --passphrase-file.
error-passphrase-file-unreadable = The file { $file }, which should hold the passphrase, cannot be read. Nothing was opened. Check its path and its permissions.
error-hub-program-missing = The program sentier-hub, which the demonstration needs, is not beside sentier or did not start. The demonstration stopped; no other register was touched. Put sentier-hub in the same folder as sentier, then try again with an empty folder.
error-folder-not-empty = The folder { $folder } is not empty. Nothing was written into it. Give an empty folder or a name that does not exist yet.
error-file-not-saved = The file { $file } could not be saved. The register’s data are intact. Check the path, the space on the disk and the folder’s permissions, then try again.
error-mark-unknown = “{ $given }” names no known mark. No attendance was changed for it. Write present, late, excused or absent; for a single person, write the person’s id and the sign = before it.

error-patient-unknown = “{ $given }” is nobody’s id. Nothing was changed for it. Copy the id as the session’s list shows it.
error-country-unreadable = “{ $given }” is not a country that is known here. Nothing was saved. Write FR, BE, LU or DE.
error-region-unreadable = “{ $given }” is not a region that is known in this country. Nothing was saved. Write 57, 67 or 68 in France, the code of a Land in Germany (such as SL or RP), and nothing elsewhere.

# A roster that is refused as a whole.

error-roster-file-unreadable = The file “{ $file }” cannot be read. Nothing was saved. Close it in the spreadsheet and check your permissions, then choose it again.
error-roster-too-large = The file “{ $file }” is too large for a list of patients. Nothing was saved. Split it into several files.
error-roster-changed-since-shown = The file changed since it was shown to you. No patient was added. Choose it again to see what it would bring.
error-roster-nothing-to-take = No row of this file can be taken. No patient was added. Correct the file, then choose it again.
error-roster-is-workbook = This file is a spreadsheet workbook, not a CSV file. Nothing was saved. Open it in your spreadsheet, save it as CSV, then choose that new file.
error-roster-empty = This file is empty. Nothing was saved. Choose the file that holds the list.
error-roster-not-text = This file holds no text. Nothing was saved. Choose a CSV file saved from your spreadsheet.
error-roster-column-missing-last-name = The first line has no column for the last name. Nothing was saved. Add the column or give it the heading “Last name”.
error-roster-column-missing-first-name = The first line has no column for the first name. Nothing was saved. Add the column or give it the heading “First name”.
error-roster-column-missing-birth-date = The first line has no column for the date of birth. Nothing was saved. Add the column or give it the heading “Date of birth”.
error-roster-column-twice = The column “{ $column }” means the same as another column. Nothing was saved. Keep one of the two, or change the heading of the other.
error-roster-headings-unclosed = A quotation mark in the line of headings is not closed: the lines after it cannot be read. Nothing was saved. Add the missing mark or remove the one too many.
error-roster-without-rows = This file holds only column headings, and nobody. Nothing was saved. Choose the file that holds the list.
error-rejected-not-saved = The rows to correct could not be saved apart. No patient was added. Check the space on the disk and the folder’s permissions, then try again.
error-rejected-over-roster = The rows to correct cannot replace the list itself. No patient was added, and the file was not changed. Give another file name.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-already-known = This person is in the register already. Remove the row, or correct it if it is somebody else.
error-roster-twice-in-file = This person is on line { $first } already. Remove one of the two rows, or correct it.
error-roster-row-too-long = The row has { $found } cells for { $expected } columns. Put the text that holds a separator in quotation marks.
error-roster-quote-unclosed = A quotation mark is not closed: everything after it, up to line { $last }, is read as text of this row. In the original file, add the missing mark or remove the one too many.
error-roster-name-missing = This cell is empty, but it must hold a name. Fill it in.
error-roster-text-too-long = This text is longer than { $most } characters. Shorten it.
error-roster-character-damaged = “{ $given }” holds a damaged character (�). Write this text again, or save the file as CSV UTF-8.
error-roster-birth-date-missing = The date of birth is missing. Fill it in.
error-roster-date-unreadable = “{ $given }” is not a date. Write the day, the month and the year, like 03/02/1948.
error-roster-year-two-digits = The year of “{ $given }” has only two digits. Write four, like 1948.
error-roster-date-not-in-calendar = The day “{ $given }” does not exist in the calendar. Check the day and the month.
error-roster-sex-unreadable = “{ $given }” is not a sex that is known here. Write F or M, or leave the cell empty.
error-roster-country-unreadable = “{ $given }” is not a country that is known here. Write FR, BE, LU, DE or “other”, or leave the cell empty for the centre’s country.
error-roster-language-unknown = “{ $given }” is not a language of the handouts. Write FR, NL, DE or EN, or leave the cell empty.
