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
error-quarter-not-over = Period { $quarter } runs until { $date }: its counts can still change. Nothing was sent. Validate it after that date.

error-handout-content-unreadable = The handout’s file cannot be read from line { $line } on. Nothing was printed. Correct that line or go back to the version that was delivered.
error-handout-block-unreadable = Block { $block }, line { $line }, cannot be read: its kind, a language or a key is unknown, or a value is not in the expected form. Nothing was printed. Correct this block.
error-handout-empty = The handout holds no block. Nothing was printed. Add at least one block to its file.
error-handout-title-missing = The handout has no title in the language “{ $language }”. Nothing was printed. Add that title or choose another language.
error-handout-text-missing = Block { $block } of the handout is not written in the language “{ $language }”. Nothing was printed. Translate this block or choose another language.
error-handout-parts-uneven = In block { $block }, the language “{ $language }” does not have as many items, rows or columns as the others. Nothing was printed. Complete this block.
error-handout-bold-unclosed = In block { $block }, a bold passage is not closed in the language “{ $language }”. Nothing was printed. Add the two missing stars.
error-handout-source-missing = In block { $block }, language “{ $language }”, the mark “{ $source }” leads to no source. Nothing was printed. Add that source to the handout or correct its number.
error-handout-answer-impossible = In the quiz of block { $block }, language “{ $language }”, the right answer does not exist or is not the same as in the other languages. Nothing was printed. Correct the number of the right answer, counted from 1.
error-handout-picture-description = The picture of block { $block } needs a description or is decorative, but not both. Nothing was printed. Complete this block.
error-handout-values-unreadable = The values to fill in cannot be read at line { $line }, column { $column }: a key is unknown, or a value is not in the expected form. Nothing was printed. Correct that file.
error-handout-file-too-large = The file “{ $file }” is too large for a handout or for its values. Nothing was printed. Check that it is the right file.
error-handout-out-is-source = The file “{ $file }” holds the handout or its values: the PDF would replace it. Nothing was printed and this file is unchanged. Give the PDF another name.
error-handout-placeholder-unknown = Block { $block } asks for “{ $placeholder }”, which the handout does not know. Nothing was printed. Use patient, date, next, centre, phone, doctor or place, in braces.
error-handout-pictogram-unknown = Block { $block } asks for the pictogram “{ $pictogram }”, which does not exist. Nothing was printed. Choose a pictogram from the list.
error-handout-languages-impossible = A handout is printed in one language, or in two different ones. Nothing was printed. Check the languages chosen.
error-handout-character-missing = The character { $character } of block { $block } is in none of the printing fonts (block 0 is the page header or footer). Nothing was printed. Replace this character.
error-handout-block-too-tall = A part of block { $block } is taller than a page. Nothing was printed. Shorten this block or split it in two.
error-handout-qr-too-long = The text of the QR code in block { $block } is too long. Nothing was printed. Shorten that text.
error-handout-booklet-layout = A booklet is folded from A5 pages. Nothing was printed. Choose the layout “A5 booklet”, or print without a booklet.
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
        [caregiver] This caregiver is not in the register. Nothing was changed. Go back to the list of caregivers and choose again.
        [professional] This professional is not in the register. Nothing was changed. Go back to the Team page and choose again.
        [attachment] This paper is not in the file any more. Nothing was changed. Open the file again to see those that are.
       *[other] What you are looking for is not in the register. Nothing was changed. Go back to the list and choose again.
    }
error-keyslots-damaged = The file keyslots.json, which keeps the register’s key under your passphrase, is missing or damaged. The data were not touched. Take this file from the latest backup in the folder “backups”.
error-register-damaged =
    { $copy ->
        [none] The register is damaged and cannot be read. It was neither changed nor deleted. Go back to the latest backup, in the folder “backups”.
       *[other] The register is damaged and cannot be read. A copy is set aside under the name { $copy }, in the folder “set-aside”. Go back to the latest backup, in the folder “backups”.
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
error-passphrase-short = This passphrase is too short. Nothing was changed. Choose one of at least { $least } characters; spaces count.
error-passphrases-differ = The two passphrases differ. Nothing was changed. Write both of them again.

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
error-counts-already-shared = The counts of period { $period } were validated already, exactly so. Nothing was sent a second time. If the server refused them, let them go again from the log.
error-counts-frozen = The register changed since period { $period } was shared, but the difference would show too few people. Nothing was sent, what was shared stays, and the register keeps its changes. Your own reports count them.
error-counts-not-signed = The counts could not be signed. Nothing was validated and nothing was sent. Try again; if it comes back, tell your IT department.
error-counts-period-unreadable = “{ $given }” is not a period. Nothing was changed. Write a quarter (2026Q1), a half-year (2026S1) or a year (2026).
error-counts-corrections-used-up = Both corrections of this year have left already. Nothing was sent for { $period }, and what was shared stays. You can correct again next year.
error-counts-not-offered = The quarters of { $period } say enough themselves: this half-year is not shared. Nothing was sent. Share the quarters and the year.
error-counts-quarters-missing = The table of { $period } is the sum of its four quarters, and not all of them were shared. Nothing was sent. Share the missing quarters first, also those in which nobody came.
error-counts-withdrawn = The table of { $period } was withdrawn, and nothing can take its place today. Nothing was sent. The totals of the year will say it.
error-counts-unsafe = The confidentiality check of { $period } could not be finished. To be safe, nothing was sent; your data are intact. Try again; if it comes back, tell your IT department.
error-counts-ages-missing = Somebody who came during { $period } has no year of birth in their file: the ages of the year cannot be counted. Nothing was sent. Complete the files, then share the year; quarters do not depend on ages.
error-counts-cause-missing = The reason is missing, or does not fit what you are doing. Nothing was sent. Choose a reason from the list.
error-counts-cause-unfit = This table leaves for the first time: it corrects nothing. Nothing was sent. Validate it without a reason.
error-counts-not-released = Nothing was shared for { $period }: there is nothing to withdraw. Nothing was changed.
error-counts-released-before = The table of { $period } was shared by an earlier version of Sentier, which did not keep what withdrawing it needs. Nothing was changed. Ask the server’s administrator to withdraw it.
error-ledger-damaged = Line no. { $sequence } of what was shared cannot be read. Nothing was sent and nothing was erased. Take back a backup or tell your IT department.
error-hub-not-of-practice = This register is a demonstration: its people are invented. It links only to a server on this very computer. Nothing was linked. To share, open the register of your centre.
error-batch-not-so = Table no. { $sequence } is no longer in that state. Nothing was changed. Open the page again to see how it stands.
error-batches-none = No table waits and none is held: there is nothing to write. Nothing was changed. Validate a table first.
error-receipts-file-unreadable = The file { $file } cannot be read. Nothing was changed. Check that the key is plugged in, then choose it again.
error-exchange-unreadable = This is no exchange file of Sentier, or it was changed. Nothing was changed here. Ask the server’s administrator for another one.
error-exchange-newer = This file comes from a newer version of Sentier. Nothing was changed. Update Sentier, then read it again.
error-exchange-of-the-other-kind = This file carries tables, not receipts. Nothing was changed. Choose the file that the server’s administrator gave back.
error-exchange-cut-short = This file is incomplete: the key was probably pulled too early. Nothing was changed. Ask for it again.
error-exchange-too-large = This file is larger than any possible exchange. Nothing was changed. Choose fewer tables, or another file.
error-certificate-file-unreadable = This file holds no readable certificate. Nothing was changed. Ask your IT department for the network’s certificate as PEM.
error-proxy-address-unreadable = The address of this computer’s proxy server cannot be read. Nothing was sent. Show this message to your IT department.
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

# A file of rows that is refused as a whole.

error-table-empty = This file is empty. Nothing was saved. Choose the file that holds the list.
error-table-workbook-empty = This workbook holds no filled cell. Nothing was saved. Choose the file that holds the list.
error-table-not-text = This file is neither text nor a workbook. Nothing was saved. Choose an XLSX, XLS, ODS or CSV file.
error-table-not-a-table =
    { $kind ->
        [pdf] This file is a PDF document, not a table. Nothing was saved. Ask for the spreadsheet file it was made from.
        [picture] This file is a picture, not a table. Nothing was saved. Choose an XLSX, XLS, ODS or CSV file.
        [word] This file is a word-processing document, not a table. Nothing was saved. Copy its table into a spreadsheet, save that, then choose the new file.
        [presentation] This file is a presentation, not a table. Nothing was saved. Choose an XLSX, XLS, ODS or CSV file.
        [message] This file is an e-mail, not a table. Nothing was saved. Save its attachment, then choose that.
        [archive] This file is an archive without a workbook that can be read here. Nothing was saved. Open it and choose the table inside it.
        [page] This file is a web page, whatever its name says. Nothing was saved. Open it in your spreadsheet, save it as XLSX, then choose that new file.
        [binary-workbook] This file is a binary Excel workbook (XLSB). Nothing was saved. Open it in your spreadsheet, save it as XLSX, then choose that new file.
        [numbers] This file is a Numbers document. Nothing was saved. Export it from Numbers as XLSX, then choose that new file.
       *[other] This file is an XML document, which is not read here. Nothing was saved. Open it in your spreadsheet, save it as XLSX, then choose that new file.
    }
error-table-has-password = This workbook is protected by a password. Nothing was saved. Open it in your spreadsheet, save a copy without a password, choose that copy, then delete it.
error-table-damaged = This file is incomplete or damaged: it cannot be read as a whole. Nothing was saved. Copy it again from where it came, or open it in your spreadsheet and save it under another name.
error-table-too-large = This file holds more than { $most } MB of data. Nothing was saved. Split it into several files.
error-table-too-many-rows = A sheet of this file has more than { $most } filled rows. Nothing was saved. Split it into several files.
error-table-too-many-columns = A sheet of this file has filled cells beyond column { $most }. Nothing was saved. Delete the columns that are not needed, then choose it again.
error-table-too-many-cells = The sheets of this file stretch over more than { $most } cells. Nothing was saved. Bring the filled cells closer together, or split the file into several.
error-table-headings-unclosed = A quotation mark in the line of headings is not closed: the lines after it cannot be read. Nothing was saved. Add the missing mark or remove the one too many.

# What to know about a file of rows that was read, shown beside its line and column.

error-table-quote-unclosed = A quotation mark is not closed: everything after it, up to line { $last }, is read as text of this row. In the original file, add the missing mark or remove the one too many.
error-table-cell-error = This cell shows the error “{ $given }” instead of a value. Correct its formula, or write the value.
error-table-formula-without-value = This cell holds a formula whose result is not stored. Open the file in your spreadsheet, save it, then choose it again.
error-table-digits-lost = This number has more than fifteen digits: the spreadsheet replaced the last ones by zeros. Give the cell the format Text, then write the number again.
error-table-date-impossible = This cell has a date format, but what it holds ({ $given }) is not a date. Write the date again.
error-table-cells-merged = The cells { $region } are merged: only the first has a value, and one is missing in this row. Undo the merge in your spreadsheet and fill in each cell.
error-table-formulas-read =
    { $count ->
        [one] One cell of this column comes from a formula: it was read as it was when the file was last saved.
       *[other] { $count } cells of this column come from formulas: they were read as they were when the file was last saved.
    }
error-table-sheet-hidden = This sheet is hidden in the spreadsheet. Check that it is the one to take.
error-table-title-above-headings = The column headings were found on line { $headings }; the lines above it were not taken.
error-table-ending-differs =
    { $format ->
        [csv] The file’s name ends in “.{ $ending }”, but it holds text: it was read as a CSV file.
        [xlsx] The file’s name ends in “.{ $ending }”, but it holds an Excel workbook (XLSX): it was read as one.
        [xls] The file’s name ends in “.{ $ending }”, but it holds an old Excel workbook (XLS): it was read as one.
       *[ods] The file’s name ends in “.{ $ending }”, but it holds a LibreOffice workbook (ODS): it was read as one.
    }

# A roster that is refused as a whole.

error-roster-file-unreadable = The file “{ $file }” cannot be read. Nothing was saved. Close it in the spreadsheet and check your permissions, then choose it again.
error-roster-too-large = The file “{ $file }” is too large for a list of patients. Nothing was saved. Split it into several files.
error-roster-changed-since-shown = The file changed since it was shown to you. No patient was added. Choose it again to see what it would bring.
error-roster-nothing-to-take = No row of this file can be taken. No patient was added. Correct the file, then choose it again.
error-roster-without-rows = This file holds only column headings, and nobody. Nothing was saved. Choose the file that holds the list.
error-roster-columns-missing = Columns are missing: { $columns }. Nothing was saved. Say which column of the file holds them.
error-roster-column-twice = The column “{ $column }” would hold the same as another column. Nothing was saved. Keep one of the two and leave the other in the file.
error-roster-column-unknown = “{ $given }” is nothing a column can hold. Nothing was saved. Choose from the list.
error-roster-heading-unknown = This file has no column “{ $given }”. Nothing was saved. Check the column’s heading.
error-roster-sheet-unknown = This workbook has no sheet “{ $given }”, or it is empty. Nothing was saved. Choose another sheet.
error-import-undone-already = This import was taken back already. Nothing was changed.
error-rejected-not-saved = The rows to correct could not be saved apart. No patient was added. Check the space on the disk and the folder’s permissions, then try again.
error-rejected-over-roster = The rows to correct cannot replace the list itself. No patient was added, and the file was not changed. Give another file name.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-twice-in-file = This person is on line { $first } already. Remove one of the two rows, or correct it.
error-roster-row-too-long = The row has { $found } cells for { $expected } columns. Put the text that holds a separator in quotation marks.
error-roster-name-missing = This cell is empty, but it must hold a name. Fill it in.
error-roster-text-too-long = This text is longer than { $most } characters. Shorten it.
error-roster-character-damaged = “{ $given }” holds a damaged character (�). Write this text again, or save the file as CSV UTF-8.
error-roster-date-unreadable = “{ $given }” is not a date. Write the day, the month and the year, like 03/02/1948.
error-roster-year-two-digits = The year of “{ $given }” has only two digits. Write four, like 1948.
error-roster-date-not-in-calendar = The day “{ $given }” does not exist in the calendar. Check the day and the month.
error-roster-sex-unreadable = “{ $given }” is not a sex that is known here. Write F or M, or leave the cell empty.
error-roster-country-unreadable = “{ $given }” is not a country that is known here. Write FR, BE, LU, DE or “other”, or leave the cell empty for the centre’s country.
error-roster-language-unknown = “{ $given }” is not a language of the handouts. Write FR, NL, DE or EN, or leave the cell empty.
error-roster-already-known = This person looks like file { $number } of the register. Remove the row; if it is somebody else, take the look-alikes as well.
error-roster-birth-date-missing = The date of birth is missing. The person is taken without it; add it once you know it.
error-roster-hour-unreadable = “{ $given }” is not an hour. Write it like 14:00.
error-roster-day-ahead = { $given } has not come yet. Correct the date: only the past is imported.
error-roster-day-missing = The date is missing. Fill it in.
error-roster-day-before-birth = This date is before the person’s birth. Check both dates.
error-roster-assessment-unreadable = “{ $given }” is not an assessment that is known here. Write shared assessment, updated assessment or evaluation.
error-roster-assessment-missing = The kind of assessment is missing. Write shared assessment, updated assessment or evaluation.
error-roster-mark-unreadable = “{ $given }” is not an attendance that is known here. Write present, late, excused or absent.
error-roster-mark-missing = The attendance is missing, and unmarked does not mean absent. Write present, late, excused or absent.
error-roster-mark-differs =
    { $mark ->
        [present] This person is already marked present at this session. That mark does not change. Correct the row, or the session’s list.
        [late] This person is already marked late at this session. That mark does not change. Correct the row, or the session’s list.
        [excused] This person is already marked excused at this session. That mark does not change. Correct the row, or the session’s list.
       *[absent] This person is already marked absent at this session. That mark does not change. Correct the row, or the session’s list.
    }
error-roster-word-unknown = “{ $given }” is not a word that is known here. The row is taken without it, and it stays in the file.
error-roster-minutes-unreadable = “{ $given }” is not a way in minutes. The row is taken without it.
error-roster-file-number-unreadable = “{ $given }” is not a file number of this register. Write it as in the file, with its letter, or leave the column in the file.
error-roster-consent-without-day = “{ $given }” does not say when the person answered. No consent is invented: the row is taken without it. Write the day of the signature.
error-roster-language-other = “{ $given }” is not in the list of languages. “Another language” is noted.
error-roster-language-no-handout = There is no handout in each of these languages. The others are noted as spoken, unless the file says which are. Check the handout language.
error-roster-person-unknown = Nobody in the register has this name or number with this date of birth. Import the people first, or correct the row.
error-roster-person-ambiguous = More than one person of the register is like that. Add the date of birth or the file number.
error-roster-number-of-another = This number is that of somebody with another name. Nothing is put into their file. Check the number and the name.
error-roster-perhaps-known = This person could be that of file { $number }. They are taken; compare the two files afterwards.
error-roster-doctor-unknown = “{ $given }” is not in the directory, or is there more than once. The row is taken without a doctor; add the doctor to the directory first to take them.
error-roster-postal-code-zero = The spreadsheet lost the zero of “{ $given }”: { $written } is saved.
error-roster-postal-code-impossible = “{ $given }” is not a possible postal code in this country. It is taken as it is. Check the code and the country of residence.
error-roster-enrolment-without-day = It is not said since when the person takes part in “{ $given }”. They are taken without this enrolment. Add the day of enrolment.
error-roster-enrolled-already = This person is enrolled already, since { $date }. That date does not change.
error-roster-refused-to-join = On that day the person had refused to take part, or taken the consent back. They are not enrolled. Check the date, and the consent in their file.
error-roster-programme-missing = The programme is missing. Fill it in.
error-roster-programme-ambiguous = More than one programme of the register has this title. Give each its own title, or add the pathology.
error-roster-session-ambiguous = This programme has more than one session on that day. Add the hour or the theme.
error-roster-column-doubled = This column says the same as another one and stays in the file. If it is the one to take, choose it.
error-roster-column-unused = Rows of this kind do not have this: the column stays in the file.
error-roster-identifier-not-kept = This centre does not keep this number: the column stays in the file. The choice is made on the centre’s page.
error-roster-numbers-given-anew = New files get the next numbers of the register; the numbers of this column stay in the file.
error-roster-sessions-made =
    { $count ->
        [one] One session that is not in the register yet is noted there as held, of { $minutes } minutes; without an hour in the file, at 00:00.
       *[other] { $count } sessions that are not in the register yet are noted there as held, of { $minutes } minutes each; without an hour in the file, at 00:00.
    }
error-roster-identifier-unusual =
    { $caution ->
        [temporary] This NIR is temporary: ask for the definitive number once it is given.
        [bis-number] This is a bis number: it is given to people who are not in the Belgian national register.
        [birth-month-unknown] The month of birth was not known when this NIR was given.
        [birth-month-unusual] The month of birth inside this NIR is not a usual one. Compare the number with the card.
        [birth-day-unknown] The day of birth is not in this number.
        [birth-date-incomplete] This number does not hold the whole date of birth.
        [born-abroad] According to this NIR, the person was born outside France.
        [born-overseas] According to this NIR, the person was born in a French overseas territory.
        [department-unusual] The department of birth inside this NIR does not exist. Compare the number with the card.
        [birth-year-differs] The year of birth inside the number is not that of the file. Check both.
        [birth-month-differs] The month of birth inside the number is not that of the file. Check both.
        [birth-day-differs] The day of birth inside the number is not that of the file. Check both.
       *[sex-differs] The sex inside the number is not that of the file. Check both.
    }

# National identifiers and EPICES. A number is never repeated in a sentence.

error-identifier-length-wrong = This number does not have the right length (characters expected: { $expected }, found: { $found }). It was not saved and the file has not changed. Copy it in full.
error-identifier-character-not-allowed = Character no. { $place } of this number cannot stand in that place. The number was not saved and the file has not changed. Look out for the letter O and the digit 0.
error-identifier-first-place-impossible =
    { $kind ->
        [kvnr] A German insurance number (KVNR) begins with a letter. It was not saved and the file has not changed. Copy it from the card, with its letter.
       *[other] A French NIR begins with 1 or 2, or with 3, 4, 7 or 8 when it is temporary. It was not saved and the file has not changed. Check the first digit.
    }
error-identifier-key-wrong = The check key at the end of this number does not match the rest: a digit is wrong, or two digits are swapped. It was not saved and the file has not changed. Compare it with the card, digit by digit.
error-identifier-luhn-wrong = The last digit but one of this matricule (first check, Luhn) does not match the rest. It was not saved and the file has not changed. Compare it with the card, digit by digit.
error-identifier-verhoeff-wrong = The last digit of this matricule (second check, Verhoeff) does not match the rest. It was not saved and the file has not changed. Compare it with the card, digit by digit.
error-identifier-date-impossible = The date of birth inside this number is in no calendar. It was not saved and the file has not changed. Check the first digits.
error-identifier-whole-card-number = This is the whole number of the German card, which changes with the insurer. It was not saved and the file has not changed. Write only the first 10 characters: a letter and nine digits.
error-epices-answers-unreadable = These answers to the EPICES questionnaire cannot be read. They were not saved. Give eleven characters in the order of the questions: y for yes, n for no, - for no answer.

# People.
error-counts-incomplete = Period { $period } begins before the day from which this register is complete. Its counts do not leave. Nothing is lost. That day is set on the centre’s page.
error-birth-date-unreadable = “{ $given }” cannot be read as a date of birth. Nothing was saved. Write day, month and year; day and month may be missing.
error-date-not-in-calendar = { $given } is in no calendar. Nothing was saved. Check the day and the month.
error-consent-witness-missing = An oral consent needs a witness. Nothing was saved. Write the name of whoever heard it.
error-consent-in-the-future = That day has not come yet. Nothing was saved. Choose today or a day that is past.
error-consent-withdrawn-before = A consent cannot be withdrawn before { $date }, the day it was given. Nothing was changed. Choose a later day.
error-consent-not-found = That consent is not in the file. Nothing was changed. Open the file again.
error-consent-not-in-force = That consent was refused or taken back already: there is nothing to withdraw. Nothing was changed.
error-consent-to-join-refused = The person of file { $number } refused to take part, or took the consent back. Nobody was added. Their care does not change. If they agree again, write it in their file first.
error-attachment-too-large = This paper is larger than { $most } MB. It was not kept; the file is untouched. Scan it less finely, or in parts.
error-attachment-kind-unknown = This file is neither a PDF nor a PNG or JPEG picture. It was not kept; the file is untouched. Save it as a PDF, then attach it again.
error-travel-minutes-impossible = A way of more than { $most } minutes is not believed. Nothing was saved. Write it in minutes.
error-email-unreadable = This e-mail address is incomplete. Nothing was saved. Write it like name@example.org, or leave the field empty.
error-handout-language-missing = Handouts need at least one language. Nothing was saved. Choose one or two.
error-handout-languages-too-many = A handout holds two languages at most. Nothing was saved. Keep one or two.
error-centre-language-not-full = The main language of a centre is French, Dutch, German or English: letters and lists exist in no other. Nothing was saved. Choose one of the four, and the other language as the second.
error-name-missing = A name is missing. Nothing was saved. Write it; one letter is enough.
error-text-too-long = This text is longer than { $most } characters. Nothing was saved; what you wrote is still there. Shorten it.
error-standing-in-the-future = That day has not come yet. Nothing was changed. Choose today or a day that is past.
error-standing-reason-missing = Say why. Nothing was changed. Write the reason in a few words.
error-flag-reason-missing = Say why this person is to be followed up. Nothing was changed. Write it in a few words.
error-flag-over-already = That last day is over already. Nothing was changed. Choose a day to come, or none.
error-day-ahead = That day has not come yet. Nothing was saved. Choose today or a day that is past.
error-identifier-not-kept-here = This centre does not keep that number. Nothing was saved. Which numbers are kept is chosen on the centre’s page.
error-same-file-twice = That is the same file twice. Nothing was changed. Choose two different files.
error-field-unknown = There is no field “{ $given }”. Nothing was changed. Open the comparison again.
error-snapshot-unreadable = What this file was before can no longer be read. Nothing was changed. Keep a copy of the register and ask for help.
error-list-unknown = There is no list “{ $given }”. Nothing was done. Write all, active, to-call, without-consent, lost, set-aside or due.
error-erasure-reason-unknown = There is no reason “{ $given }”. Nobody was erased. Write asked, retention-over or mistake.
error-erasure-number-differs = That is not this file’s number. Nobody was erased. Copy the number at the top of the file.

# The centre, those who teach, caregivers and papers.

error-centre-number-unreadable =
    { $country ->
        [FR] This FINESS number does not have the right form. Nothing was saved. Copy its 9 characters: digits, with 2A or 2B at the beginning in Corsica.
        [BE] This INAMI/RIZIV number does not have the right form. Nothing was saved. Copy its 8 or 11 digits.
       *[other] Only a FINESS number in France and an INAMI/RIZIV number in Belgium are kept. Nothing was saved. Leave this field empty.
    }
error-retention-country-twice = This country has two retention periods. Nothing was saved. Keep only one.
error-retention-years-impossible = A retention period is from 1 to { $most } years. Nothing was saved. Correct the number of years.
error-retention-source-missing = Where this retention period comes from is missing. Nothing was saved. Write who decided it, or which text sets it.
error-logo-file-unreadable = This picture cannot be read. The old logo is kept. Check that the file is there and that you may read it, then choose it again.
error-logo-too-large = This picture is larger than 1 MB. The old logo is kept. Save it smaller, then choose it again.
error-logo-kind-unknown = This file is neither a PNG nor a JPEG picture. The old logo is kept. Save the logo as a PNG, then choose it again.
error-logo-too-wide = This picture is more than { $most } pixels wide or high. The old logo is kept. Make it smaller, then choose it again.
error-logo-damaged = This picture is damaged or incomplete. The old logo is kept. Save it again from where it comes from, then choose it.
error-place-hours-impossible =
    { $weekday ->
        [mon] A stretch of opening hours on Monday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
        [tue] A stretch of opening hours on Tuesday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
        [wed] A stretch of opening hours on Wednesday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
        [thu] A stretch of opening hours on Thursday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
        [fri] A stretch of opening hours on Friday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
        [sat] A stretch of opening hours on Saturday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
        [sun] A stretch of opening hours on Sunday ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
       *[other] A stretch of opening hours on that day ends before it begins, or is not possible. Nothing was saved. Correct when it begins or ends.
    }
error-place-hours-overlap =
    { $weekday ->
        [mon] Two stretches of opening hours on Monday overlap. Nothing was saved. Correct one of them.
        [tue] Two stretches of opening hours on Tuesday overlap. Nothing was saved. Correct one of them.
        [wed] Two stretches of opening hours on Wednesday overlap. Nothing was saved. Correct one of them.
        [thu] Two stretches of opening hours on Thursday overlap. Nothing was saved. Correct one of them.
        [fri] Two stretches of opening hours on Friday overlap. Nothing was saved. Correct one of them.
        [sat] Two stretches of opening hours on Saturday overlap. Nothing was saved. Correct one of them.
        [sun] Two stretches of opening hours on Sunday overlap. Nothing was saved. Correct one of them.
       *[other] Two stretches of opening hours on that day overlap. Nothing was saved. Correct one of them.
    }
error-room-seats-impossible = A room has from 1 to { $most } seats. Nothing was saved. Correct the number, or leave it empty.
error-team-member-twice = The same person is in the team twice. Nothing was saved. Keep one of their roles.
error-team-member-left = Somebody in this team is not active at the centre any more. Nothing was saved. Take them out of the team, or make them active again on the Team page.
error-certificate-ends-too-early = The certificate would end before the day of the training. Nothing was saved. Correct one of the two dates.
error-caregiver-missing = The caregiver is missing. Nothing was changed. Choose them in the list.
error-paper-reason-missing = Say why this paper is taken away. It is still in the file. Write the reason in a few words.
error-paper-file-unreadable = This file cannot be read. Nothing was added to the patient’s file. Check that it is there and that you may read it, then choose it again.
error-paper-copy-not-saved = The copy could not be saved into this folder. The paper is still kept in the register. Check the space on the disk and the rights of the folder, or choose another.
error-paper-damaged = This paper cannot be shown: it is damaged or incomplete. It stays kept as it was added. Save a copy to try it with another program.
error-paper-has-password = This PDF is protected by a password and cannot be shown here. It stays kept as it was added. Save a copy to open it, or add a version without a password.
error-paper-too-many-pixels = This picture has too many pixels to be shown here. It stays kept as it was added. Save a copy to look at it with another program.
error-paper-not-removed = A handout printed for this person could not be removed from the folder “papers”. Nobody was erased. Close the reader that shows it, then try again.
error-erased-not-scrubbed = The person is erased and the certificate saved, but the register’s file could not be cleaned to the end. Free some disk space; the next erasure will finish the cleaning.
error-standing-not-active = The person of file { $number } is noted as deceased, moved or not to be contacted. Nobody was added. If that is a mistake, mend it in their file first.
error-already-enrolled = This person has been taking part in this programme since { $date }. Nothing was saved. End that pathway first, or go on with it.
error-answer-not-offered = An answer is not one of those the question offers. Nothing was saved. Choose an answer from the list, or leave the question open.
error-answer-without-question = An answer belongs to no question of this template. Nothing was saved. Open the form again: its questions may have changed.
error-answers-number-unknown = This form has no question { $number }. Nothing was taken; what you typed stays. Check the number and the code of the form.
error-answers-number-twice = Question { $number } has two answers. Nothing was taken; what you typed stays. Keep one.
error-answers-number-missing = A number is missing before “{ $given }”. Nothing was taken; what you typed stays. Write the number of the question, then its answer.
error-answers-answer-missing = The answer to question { $number } is missing. Nothing was taken; what you typed stays. Complete it, or take the number away if the question was left open.
error-answers-letter-unknown = At question { $number }, “{ $given }” is no answer: letters go from a to { $last }. Nothing was taken; what you typed stays. Look at the letter on the form.
error-answers-yes-no-unknown = At question { $number }, “{ $given }” is neither yes nor no. Nothing was taken; what you typed stays. Write y or n.
error-answers-points-unknown = At question { $number }, “{ $given }” is not a number from 0 to 10. Nothing was taken; what you typed stays. Write a whole number.
error-answers-words-unmarked = Question { $number } is answered in words. Nothing was taken; what you typed stays. Put the answer between quotation marks, at both ends.
error-form-code-unreadable = “{ $given }” is no form code. Nothing was changed. Copy the code in the foot of the sheet, for example S3-7K.
error-form-code-unknown = No form of this programme has the code { $given }, or the person’s goals changed since it was printed. Nothing was changed. Check the code; otherwise enter the answers question by question.
error-form-version-unknown = The programme has no such version of the questions. Nothing was saved. Open the form again: your answers are still there.
error-cohort-unknown = This group does not exist in this programme. Nothing was saved. Choose a group from the list, or the waiting list.
error-decision-before-evaluation = The decision would come before the evaluation of { $date }. Nothing was saved. Correct the day.
error-decision-follow-up-before = The day to ask how it goes comes before the decision of { $date }. Nothing was saved. Choose a later day, or leave it empty.
error-decision-without-evaluation = A decision follows an individual evaluation, and this pathway has none. Nothing was saved. Do the evaluation first.
error-decision-without-proposal = The follow-up that was proposed is missing. Nothing was saved. Write it in a few words, or choose to stop.
error-end-before-last = This day comes before the last act of the pathway, on { $date }. Nothing was saved. Choose that day or a later one.
error-end-note-missing = With “another reason” you have to say which. Nothing was saved. Write it in a few words.
error-end-reason-unfit = This reason does not fit somebody who never began. Nothing was saved. Choose another reason, or note an exit.
error-file-unreadable = This file cannot be read. Nothing was changed. Check that it exists and that you may open it, then choose it again.
error-follow-up-of-nothing = A follow-up offer continues a pathway that was evaluated, and that one is missing. Nothing was saved. Choose the evaluated pathway, or the initial offer.
error-handout-unknown = The handout “{ $name }” that a session names does not exist here. Nothing was saved. Choose another handout in the session.
error-move-reason-missing = The reason for changing the version is missing. The person keeps their version. Write the reason in a few words.
error-pathway-before-entry = This day comes before the shared educational assessment of { $date }. Nothing was saved. Correct the day.
error-pathway-before-referral = This day comes before the referral of { $date }. Nothing was saved. Correct one of the two days.
error-pathway-begun = This person has begun already: there is an attended session or a personal plan. Nothing was saved. Note an exit with its reason.
error-pathway-day-ahead = This day lies in the future. Nothing was saved. Choose today or a day in the past.
error-pathway-not-begun = This person has not begun yet. Nothing was saved. Note a non-inclusion with its reason.
error-pathway-not-over = This pathway is not over. Nothing was changed.
error-pathway-over = This pathway has been over since { $date }. Nothing was saved. Take the end back first, or open a new pathway.
error-pathway-shared-first = The shared educational assessment is missing, and it comes first. Nothing was saved. Do the assessment first.
error-pathway-shared-twice = This pathway has a shared educational assessment already. Nothing was saved. Note an updated assessment.
error-pathway-twice = This pathway was written twice, in two files that were merged since. It does not count and nothing is saved in it. Go on with the other pathway.
error-pathway-version-same = This version says the same as the one before, or the person follows it already. Nothing was changed.
error-pathway-version-stale = Version { $number } was saved meanwhile. Yours is not saved, but nothing you wrote is lost. Look at the new version, then save from it.
error-place-unknown = This place is no longer in the list. Nothing was saved. Choose another place.
error-plan-session-unknown = A chosen session does not exist in the version this person follows. Nothing was saved. Choose among the sessions offered.
error-plan-without-goals = A personal plan has at least one goal. Nothing was saved. Write one in the person’s own words.
error-programme-declared-already = This programme was declared already. Nothing was saved. Choose a change.
error-programme-file-changed = This programme file was changed since it was signed, or it is incomplete. Nothing was taken. Ask the other centre to send it again.
error-programme-file-newer = This file comes from a newer version of Sentier. Nothing was taken. Update the application and try again.
error-programme-file-not-one = This file is not a Sentier programme. Nothing was taken. Choose a file that ends in “.sentier-programme”.
error-programme-file-not-written = The programme’s file could not be written. The programme did not change. Try again.
error-programme-file-other = The file changed since it was shown. Nothing was taken. Open it again and read the differences.
error-programme-not-declared = This programme was not declared yet. Nothing was saved. Note the first declaration first.
error-programme-not-ready = Some pieces ({ $count }) are still missing to declare this programme. Nothing was saved. The list “what is missing” says which.
error-programme-partner-missing = A joint programme names the team across the border. Nothing was saved. Write its name, or untick the box.
error-programme-piece-unknown = A chosen piece is not among the differences. Nothing was taken. Open the file again.
error-programme-pieces-none = Nothing is chosen, or the choice changes nothing. Your programme did not change. Tick at least one piece.
error-programme-stopped = This programme was stopped. Nobody was added. Take the programme up again first.
error-rule-not-tried = This rule does not say of each person whether they meet it. Nothing was changed.
error-rule-number-unknown = This rule has no number of that name. Nothing was saved. Open the rule again.
error-rule-reason-missing = Who says so, and where it was read, is missing. The rule did not change. Write it in a few words.
error-rule-unknown = This rule does not exist. Nothing was changed. Open the list of rules again.
error-rule-verified = This rule was verified in a public text and is not changed here. Nothing was saved. Its source stands beside it.
error-satisfaction-out-of-range = Satisfaction goes from 0 to 10. Nothing was saved. Correct the number, or leave it empty.
error-template-code-twice = In the pathway template “{ $template }”, the code “{ $code }” is empty or stands twice. Nothing was saved. Give each piece its own code.
error-template-competency-unknown = In the pathway template “{ $template }”, session { $session } names a skill “{ $code }” that does not exist. Nothing was saved. Add the skill, or take it out of the session.
error-template-safety-not-self-care = In the pathway template “{ $template }”, “{ $code }” is a safety skill without being one of self-care. Nothing was saved. Change one of the two.
error-template-lacks =
    { $what ->
        [title] In the pathway template “{ $template }”, the title is missing. Nothing was saved. Write it in at least one language.
        [theme] In the pathway template “{ $template }”, the theme of session { $number } is missing. Nothing was saved. Write it in at least one language.
        [competency] In the pathway template “{ $template }”, skill { $number } has no text. Nothing was saved. Write it in at least one language.
        [question] In the pathway template “{ $template }”, question { $number } has no text. Nothing was saved. Write it in at least one language.
        [choices] In the pathway template “{ $template }”, question { $number } has no answers to choose from, or has some without being a choice. Nothing was saved. Give at least two answers, or change the kind of question.
       *[other] In the pathway template “{ $template }”, a text is missing. Nothing was saved. Read the template again.
    }
error-letter-before-assessment = There is no shared assessment in this pathway yet: the letter of entry would have nothing to say. Nothing was written. Lead the assessment first.
error-letter-before-evaluation = There is no individual evaluation in this pathway yet: the summary would have nothing to say. Nothing was written. Lead the evaluation first.
error-letter-before-ending = This pathway has no ending that this letter could be about. Nothing was written. Write down first that it ended, and why.
error-letter-sharing-refused = This person refused that anything about them is passed on, or took that consent back. No letter was written and nothing left. Talk with them, or hand them the letter.
error-letter-person-died = This person died. No letter is addressed to them and nothing left. You can write to the treating doctor.
error-letter-person-not-contacted = This person moved away or does not wish to be contacted. No letter is addressed to them and nothing left. Check in the file whether they may be contacted.
error-letter-sent-already = This letter left on { $date }. It stays as it left. To put something right, write a new letter.
error-letter-day-ahead = That day is still to come. The letter stays a draft. Give the day on which it really left.
error-letter-day-before-draft = This letter was written on { $date }: it cannot have left before. It stays a draft. Check the day.
error-appointment-letter-none = No letter is chosen. Nothing was noted. Choose at least one letter.
error-appointment-letter-day-ahead = That day is still to come. Nothing is noted as sent. Give the day on which the letters really left.
error-appointment-letter-day-before-print = One of these letters was printed on { $date }: it cannot have left before. Nothing is noted as sent. Check the day.
error-appointment-letter-no-address = One of these letters has a name only and no address: it cannot have left by post. Nothing is noted as sent. Note it by itself, with the way it left.
error-letter-recipient-missing = This letter has no recipient. It stays a draft. Write the name and the address, or note the treating doctor in the file.
error-letter-subject-missing = This letter has no subject. Nothing was changed. Write in a few words what it is about.
error-letter-subject-tells = The subject says what somebody is cared for: “{ $word }”. Others may read it. The draft stays as it was. Write the subject in another way.
error-letter-address-tells = The address shows in the window of the envelope and says what somebody is cared for: “{ $word }”. The draft stays as it was. Take this word out.
error-outside-name-tells = This neutral name still says what it is about: “{ $word }”. Nothing was changed. Give another name, for example that of the street.
error-letter-text-missing = This letter has no text. Nothing was changed. Write at least one paragraph.
error-letter-address-too-long = The address has more than { $most } lines: it does not fit behind the window of an envelope. Nothing was changed. Join lines, or leave some out.
error-plan-missing = There is no personal plan in this pathway yet. Nothing was printed. Agree a plan with the person first.
error-summary-empty = This pathway has no assessment and no plan yet. Nothing was printed. Write down an assessment first, or agree a plan with the person.
error-certificate-of-none = No presence is noted between these two days. Nothing was printed. Choose other days, or note the presences first.
error-certificate-days-turned = The first day comes after the last. Nothing was printed. Correct one of the two.
error-invitation-of-none = There is no letter to write: no appointment to come, or no absence noted. Nothing was printed. Look at the list of the session or at the file.

# The schedule, its lists and its papers.

error-bad-day-empty = No session is planned at that time. Nothing was cancelled. Choose another day or another part of the day.
error-bad-day-not-cancelled = A new date was chosen for a session that this act does not cancel. Nothing was cancelled or planned. Look at the preview again, then try once more.
error-badge-unknown = This code is on no badge of this session. Nothing was entered. Check the code, or mark the person in the list.
error-busy-of-whom = Say whose calendar it is, or which room’s. Nothing was read.
error-calendar-of-what = Choose one professional, one room or one programme at a time. No file was written.
error-calendar-too-large = This calendar file is too large to be read (more than 5 MB). Nothing was changed. Export a shorter period.
error-calendar-unreadable = This file is no readable calendar (iCalendar, .ics). Nothing was changed. Export it again from the other program.
error-call-day-missing = Say on which day to call again. The call is not saved yet.
error-call-day-past = This day is past. The call is not saved yet. Choose today or a later day.
error-car-seats-impossible = A car offers { $most } seats at most. Nothing was changed. Correct the number.
error-car-share-km-impossible = This distance can be { $most } km at most. Nothing was changed. Correct the number.
error-cohort-over = This group has no session to come. Nothing was changed. Choose another group.
error-correction-reason-missing = This session is closed. Say why you correct the list; nothing was changed yet.
error-cycle-groups-impossible = Plan 1 to { $most } groups at a time. Nothing was planned.
error-cycle-means-missing = Choose at least one room, one educator, one hour and one weekday. Nothing was planned.
error-cycle-plan-changed = The schedule changed since this plan was shown. Nothing was written. Make the plan again and read it.
error-cycle-plan-empty = No session found a place: there is nothing to open. Add rooms, hours or days.
error-day-without-session = No session takes place on that day. Nothing was printed. Choose another day.
error-forecast-months-impossible = The forecast covers 1 to { $most } months. Correct the number; nothing else changed.
error-group-note-names =
    { $count ->
        [one] The group note names a person; it would be read in everybody else’s file. It is not saved, your text stays. Take the name out, or write it into that person’s own line.
       *[other] The group note names { $count } people; it would be read in everybody else’s file. It is not saved, your text stays. Take the names out, or write them into each person’s own line.
    }
error-make-up-elsewhere = This session is of another programme. Nothing was changed. Choose a session of the same programme.
error-message-not-to-contact = The person of file { $number } is noted as deceased, moved or not to be contacted. No message was prepared. If that is a mistake, mend it in their file first.
error-message-of-none = There is no ready message for this. Nothing was sent. Write it yourself, without naming the illness.
error-not-waiting = This person is not on the waiting list any more. Nothing was changed. Read the list again.
error-place-of-what = Say of which session or group the place is. Nothing was changed.
error-planning-changed-since = Something was changed since: this act cannot be undone at once any more. Nothing was touched. Change the sessions one by one.
error-regenerate-no-sessions = This group has no session yet: nothing says at what hour and where new ones would be. Nothing was changed. Plan one session of the group first.
error-regenerate-changed = The schedule, the group or the pathway changed since this table was shown. Nothing was written. Read the new table, then do it again.
error-regenerate-nothing = The group follows this version already, and no session would change. Nothing was changed. Choose another version.
error-schedule-days-impossible = The last day comes before the first, or the period is too long. Nothing was changed. Correct the days.
error-school-calendar-unknown = This school calendar is not known. Nothing was changed. Choose one of the list.
error-series-empty = No day is left: all are closed or left out. Nothing was planned. Change the repetition.
error-series-endless = This repetition has no end or gives too many sessions. Nothing was planned. Give it an end.
error-series-rule-unreadable = This repetition cannot be read. Nothing was planned. Choose it again.
error-session-capacity-impossible = A session has 1 to { $most } places. Nothing was saved. Correct the number.
error-session-caregivers-only = This session is for caregivers only. Nobody was added. Choose another session.
error-session-closed = This session is closed; its list and its facts stay. Nothing was changed. A presence is corrected in the list, with a reason.
error-session-conflicts =
    { $count ->
        [one] Something stands against this session. Nothing was saved, what you typed stays. Choose another time, or say why it takes place all the same.
       *[other] { $count } things stand against this session. Nothing was saved, what you typed stays. Choose another time, or say why it takes place all the same.
    }
error-letters-nobody-to-tell = There is nobody to write to about this act. No letter was printed. See whether an address is missing in the files.
error-letters-act-not-kept = This act is no longer kept: only the latest ones are, and erasing a person takes all of them out. No letter was printed. Tell people from the lists of the sessions.
error-letters-act-undone = This act was undone: the sessions are again what they were before it. No letter was printed. Look at the schedule.
error-session-has-marks = People are marked at this session already: it cannot be moved any more. Nothing was changed. Plan a new session.
error-session-hour-skipped = This hour does not exist: that night the clock goes forward. Nothing was saved. Choose another hour.
error-session-minutes-impossible = A session lasts 1 to { $most } minutes. Nothing was saved. Correct the length.
error-session-theme-missing = Say what the session is about. Nothing was saved yet; what you typed stays.
error-session-unreadable = This session cannot be read. Nothing was changed. Go back to the schedule and open it again.
error-sheet-not-printed = The sign-in sheet was not printed yet: rows have no numbers. Nothing was entered. Print it, or mark people in the list.
error-sheet-letter-unknown = “{ $given }” is no letter of the sheet. Nothing was entered. The letters stand below the line.
error-sheet-letter-missing = A letter is missing after { $rows }. Nothing was entered. Write for example 1-6 9 and then the letter.
error-sheet-rows-missing = Row numbers are missing before “{ $letter }”. Nothing was entered. Write the numbers, then the letter.
error-sheet-row-unknown = The sheet has no row { $row }. Nothing was entered. Somebody who came unexpected is added in the list.
error-sheet-row-twice = Row { $row } is written twice. Nothing was entered. Leave it once.
error-sheet-range-backwards = “{ $given }” goes backwards. Nothing was entered. Write the smaller number first.
error-sheet-unreadable = “{ $given }” cannot be read. Nothing was entered. Write row numbers and a letter, for example 8 x.
error-take-off-marked = This person is not on the list, or is marked there already. Nothing was changed. Correct the mark first.
error-take-off-reason-missing = Say why this person is taken off the list. Nothing was changed yet.
error-week-words-missing = Say in a word why this week is kept free. Nothing was changed yet.
error-wish-day-impossible = This weekday does not exist. The wish is not saved. Choose in the grid.
error-name-of-none = Nobody, no room and no programme is called “{ $given }”. Nothing was changed. Check the name.
error-name-of-several = Several are called “{ $given }”. Nothing was changed. Write the name in full.
error-plan-file-too-large = This plan file is too large. Nothing was planned.
error-plan-file-unreadable = This plan file cannot be read (line { $line }, column { $column }). Nothing was planned. Correct it there.
error-plan-name-unknown = The plan file names “{ $given }” without describing it. Nothing was planned.
error-plan-name-twice = The plan file has the name “{ $given }” twice. Nothing was planned.
error-session-moved-by-change = Day and hour are changed by “Move”, which names the people to tell. Nothing was changed.
error-session-kind-listed = People are on the list already: the kind of session cannot change any more. Nothing was changed. Plan another session.
error-cancel-has-marks = People are marked at this session already: it took place and cannot be cancelled any more. Nothing was changed. Close its list, or take the marks back first.
error-cohort-for-one = A cycle for one person asks for exactly one person. Nothing was opened.
error-undo-taken-since =
    { $count ->
        [one] A room, an educator or a person was taken since; going back would make a conflict. Nothing was touched. Change the sessions one by one.
       *[other] Rooms, educators or people were taken since; going back would make { $count } conflicts. Nothing was touched. Change the sessions one by one.
    }
error-patient-elsewhere =
    { $count ->
        [one] One person is expected elsewhere at that hour already. The list did not change. Choose another session, or say why all the same.
       *[other] { $count } people are expected elsewhere at that hour already. The list did not change. Choose another session, or say why all the same.
    }
error-room-elsewhere = This room is not of this place. Nothing was saved. Choose a room of the place.

# The library of handouts.

error-document-unknown = This handout is not, or no longer, in the library. Nothing was printed. Choose another one.
error-handout-expired = The review date of this handout, { $day }, has passed. Nothing was printed. Have it reread, or say why you give it all the same.
error-handouts-expired =
    { $count ->
        [one] The review date of this handout has passed: { $titles }. Nothing was printed. Have it reread, or say why you give it all the same.
       *[other] The review date of { $count } handouts has passed: { $titles }. Nothing was printed. Have them reread, or say why you give them all the same.
    }
error-despite-names =
    { $count ->
        [one] The reason names somebody; it would stay in the history, which is never erased. Nothing was printed, your text stays. Take the name out.
       *[other] The reason names { $count } people; it would stay in the history, which is never erased. Nothing was printed, your text stays. Take the names out.
    }
error-template-pictogram-unknown = Question { $number } has a picture that this version of Sentier does not know: { $pictogram }. Nothing was changed. Choose a picture from the list, or none.
error-batch-lot-impossible = A file for the printer holds 1 to { $most } people. Nothing was prepared. Choose another number.
error-batch-of-nobody = Nobody follows this programme or group at the moment. Nothing was prepared. Choose other people.
error-batch-unknown = This stack is no longer on this computer. Nothing was changed. Read the list of stacks again.
error-batch-without-language = This handout is written in no language of these people. Nothing was prepared. Choose another handout or other people.
error-batch-handout-changed = The handout has changed since this stack was begun. What is already made stays; nothing else was prepared. Remove this stack and begin a new one.

# Handouts a centre writes itself.

error-draft-title-blank = A handout needs a title. Nothing was begun. Write one; it may change later.
error-draft-unknown = Nobody is writing on this handout any more: there is nothing to save. Nothing was changed. Read the list again.
error-draft-unreadable = The draft “{ $name }” can no longer be read. What patients are given has not changed. Throw this draft away and open the handout again.
error-draft-not-kept = The draft could not be kept. What you see is still there; nothing else has changed. Try again.
error-draft-too-large = This draft is too long to be kept. What you see is still there. Divide it into several handouts.
error-validator-blank = The name of whoever read and validated it is missing. Nothing was validated. Write the name and the profession.
error-review-day-past = The day of the next review must be to come. Nothing was validated. Choose another day, or none.
error-version-unknown = This version does not exist. Nothing was changed. Read the list of versions again.
error-handout-ships = This model comes with the application and stays. Nothing was changed. Write your own wording of it, or do not choose it any more.
error-handout-in-use = The programme “{ $programme }” still gives this handout. Nothing was changed. Choose another handout there first.
error-bring-too-large = The file { $file } is too large. Nothing was taken over. Copy only the text you need.
error-bring-not-a-text = The file { $file } is neither a text nor a Word document (.docx). Nothing was taken over. Save it as one of these, or paste its text.
error-leaflet-language = The programme has no words in this language. Nothing was printed. Choose another one, or translate its pathway.
error-draft-there = Somebody is already writing on this handout. Nothing was changed. Save that draft or throw it away first.
error-draft-title-missing = The handout has no title yet in the language it is written in. Nothing was saved, your draft stays. Write one.
error-draft-text-missing = Block { $block } is not written yet in the language of the handout ({ $language }). Nothing was saved, your draft stays. Write it or take the block away.

# Figures.
error-report-scheme-unknown = There is no report scheme { $given }. Nothing was changed. Choose one from the list.
error-report-scheme-ships = This report scheme comes with the application and stays. Nothing was changed. Adapt a copy of it for your centre.
error-report-scheme-unreadable = The report scheme cannot be read: { $given }. The one before is intact.
error-report-period-unreadable = The period “{ $given }” cannot be read. Write a year (2025), a quarter (2025Q1), a month (2025-03) or two days (2025-01-15..2025-03-02).
error-report-period-backwards = The period “{ $given }” ends before it begins. Check both days.
error-report-period-not-over = The period runs until { $last }: its figures can still change. Note it as sent when it is over.
error-report-sent-unreadable = The day it was sent, “{ $given }”, cannot be read or lies ahead. Nothing was noted. Correct it.
error-report-sent-too-early = This report runs to { $last }: it cannot have left before. Nothing is written down. Correct the day it was sent.
error-report-cell-unknown = Cell { $given } is not in this report scheme. Nothing was changed.
error-report-cell-twice = Two cells have the number { $given }. Nothing was saved. Give each its own.
error-report-code-empty = A cell or table has no number (indicator “{ $given }”). Nothing was saved. Give it its own.
error-report-dates-backwards = This report scheme ends before it begins ({ $given }). Nothing was saved. Check both days.
error-report-bands-unsorted = The ends of the bands ({ $given }) do not rise. Nothing was saved. Write them from the smallest to the largest, each once, without nought.
error-report-dimension-unfit = Table { $given } breaks pathways down by what their sessions are: one person would fall under several rows. Nothing was saved. Choose the programme, the person or a period.
error-report-cell-counted = Cell { $given } is counted by Sentier and is not filled in by hand. Nothing was changed.
error-report-check-unreadable = The check “{ $given }” cannot be read. Nothing was saved.
error-report-indicator-unknown = There is no indicator “{ $given }”. Nothing was saved. Choose one from the list.
error-report-answer-unreadable = Cell { $given } expects yes or no. Nothing was changed.
error-report-title-missing = Give your report scheme a title. What you typed is still there.
error-report-day-unreadable = The day “{ $given }” cannot be read. What you typed is still there.
error-report-option-unreadable = The value “{ $given }” does not fit this setting. What you typed is still there.
error-report-part-unknown = There is no part “{ $given }” in this evaluation. Nothing was changed.
error-report-filing-unreadable = This report that was sent cannot be read by this version. It is intact in the register.
error-report-not-written = The report could not be written. The register is intact. Try again, or choose another format.
error-report-out-missing = A page or a workbook needs a file: add --out FILE. Nothing was written.

error-facts-ages-disagree = The ages of “{ $id }” in the file cannot be one person’s. Nothing was taken. Correct them and try again.
error-facts-ages-missing = The file gives the age of “{ $id }” on some days and not on others. Nothing was taken. Give it everywhere or nowhere.
error-facts-id-twice = The file describes “{ $id }” twice. Nothing was taken. Give each its own id.
error-facts-id-unknown = The file names “{ $id }” without describing it. Nothing was taken. Add it to its list, or take out what names it.
error-facts-newer = This file of facts comes from a newer version of Sentier. Nothing was taken. Update the application and try again.
error-facts-not-one = This file is not a Sentier file of facts. Nothing was taken. Choose another.
error-facts-not-written = The file of facts could not be written. The register did not change. Try again.
error-facts-other-country = The facts come from a centre in another country ({ $given }) than this one ({ $country }). Nothing was taken. Make a register for a centre in that country.
error-facts-register-not-empty = This register holds people, programmes or places already. Nothing was taken. Make an empty register for these facts.
error-facts-too-large = This file is too large for a file of facts. Nothing was taken. Export a shorter period.
error-facts-unreadable = This file of facts cannot be read (line { $line }, column { $column }). Nothing was taken. Correct it there.
error-facts-value-impossible = In the list “{ $list }” the file says something impossible of “{ $id }”. Nothing was taken. The page that describes the file says what is possible.
error-facts-without-enrolment = The file names an assessment or a letter of “{ $id }” in a programme this person is not enrolled in. Nothing was taken. Add the enrolment.

error-microdata-column-missing = The first line of the file has no column “{ $column }”. Nothing was released. Name every column in the first line.
error-microdata-column-twice = The first line of the file names the column “{ $column }” twice. Nothing was released. Keep one of the two.
error-microdata-column-unknown = Column number { $number } of the file is one too many. Nothing was released. Remove it: only the columns that are counted may be in the file.
error-microdata-contradicts = The lines of the file contradict each other. Nothing was released. Check ages, sexes and countries, then try again.
error-microdata-empty = The file has no line. Nothing was released. Name the columns in its first line.
error-microdata-ledger-contradicts = The ledger contradicts itself or the policy asked for. Nothing was released, and the ledger is as it was. Take it from a backup.
error-microdata-ledger-newer = This ledger comes from a newer version of Sentier. Nothing was released. Update the application and try again.
error-microdata-ledger-not-one = This file is not a Sentier ledger. Nothing was released, and the file is as it was. Choose another.
error-microdata-ledger-unreadable = The ledger cannot be read (line { $line }, column { $column }). Nothing was released, and the ledger is as it was. Take it from a backup.
error-microdata-line-torn = Line { $line } of the file has { $found } fields where the first line has { $wanted }. Nothing was released. Correct it there; a quotation mark that is left open also does this.
error-microdata-not-released = Nothing was released of { $period }. The ledger is as it was. Check the period.
error-microdata-period-unreadable = “{ $given }” is not a period. Nothing was released. Write a quarter, a half-year or a year: 2026Q1, 2026S1 or 2026.
error-microdata-not-text = The file is not text in UTF-8. Nothing was released. Save it as CSV in UTF-8 and try again.
error-microdata-person-differs = Line { $line }, column “{ $column }”: an earlier line of the same year says something else of this person. Nothing was released. A person has one age band, one sex and one country a year.
error-microdata-policy-unknown = There is no policy “{ $given }”. Nothing was released. Write k11-v1.
error-microdata-too-large = The file is larger than 64 MB. Nothing was released. Release fewer years at once.
error-microdata-too-long = The lines of the file are more than fifty years apart. Nothing was released. Check the column “period”.
error-microdata-value-unreadable = Line { $line }, column “{ $column }”: what stands there cannot be taken. Nothing was released. { $column ->
        [person] Write a number or a code for the person.
        [period] Write a quarter, for example 2026Q1.
        [pathology] Write DT2, IC, OBE, BPCO, IRC or AUT.
        [age_band] Write A0_17, A18_44, A45_64, A65_79 or A80P.
        [sex] Write F, M or U.
        [residence] Write FR, BE, LU, DE or ZZ.
        [mode] Write GRP, IND or REM.
       *[attendances] Write a whole number, at least 0.
    }
error-dhis2-not-linked = This register is linked to no DHIS2 server. Nothing was sent. Link it first, with the address and the token its administrator gives.
error-dhis2-token-unreadable = This is not a personal access token. Nothing was linked. Save the token alone, as the DHIS2 server showed it, in a file.
error-dhis2-token-file-unreadable = The file “{ $file }” cannot be read. Nothing was linked. Check its name and place.
error-dhis2-address-unreadable = “{ $given }” is not the address of a server. Nothing was sent. Write https:// and the name of the DHIS2 server, with its path if it has one, without /api.
error-dhis2-org-unit-differs = The tables of this centre bear the code { $own }, not { $given }. Nothing was linked. Ask the DHIS2 administrator to give the organisation unit the code { $own }.
error-dhis2-in-flight = The table of { $period } is being sent to the DHIS2 server. Nothing was sent a second time. Wait two minutes, then look at its state.
error-dhis2-link-damaged = What the register keeps of its DHIS2 server is damaged. Nothing was sent; your data are intact. Link the server again.
error-counts-not-validated = No validated table of { $period } may leave: none was validated, or it is held here, or the regional server refused it. Nothing left. Validate it, or let it go, then start again.
error-counts-were-withdrawn = The table of { $period } was withdrawn: it has no numbers any more. No file was written.
error-counts-format-unknown = “{ $given }” is not a format. No file was written. Choose dhis2, adx, fhir or sdmx.

# Backups, the passphrase, the recovery code.

error-backup-absent = This folder is no backup of Sentier. Nothing was changed. Choose a folder whose name begins with “sentier-”, or the folder they lie in.
error-backup-none-found = There is no backup of Sentier in { $place }. Nothing was changed. Choose another folder.
error-backup-damaged = This backup is damaged. The register was not changed. Take another one from the list.
error-backup-newer = This backup comes from a newer version of Sentier (version { $found }; this one knows version { $known }). The register was not changed. Install the newer version, then try again.
error-backup-place-missing = The place of the backups is not there: key unplugged, disk off or network down. The register is intact. Plug it in, or choose another folder.
error-backup-place-inside = This folder is the register’s own. Nothing was changed. Choose a folder on another disk.
error-backup-disk-full = There is no room left in { $place } for a backup. No half copy stayed behind; the register and the backups of before are intact. Free some room or choose another folder.
error-backup-disk-failed = The backup could not be written to { $place } ({ $cause }). The register and the backups of before are intact. Check the disk and the rights of the folder, then try again.
error-backup-not-remembered = What concerns the backups could not be noted beside the register. The register is intact. Check the disk and the rights of the folder, then try again.
error-backup-of-practice = Fictional people and real patients are not mixed. Nothing was changed. Choose a backup of the same register.
error-passphrase-wait = Too many tries were wrong. Nothing was changed or erased. Wait { $seconds } seconds, then try again.
error-recovery-code-mistyped = This code has a typing mistake, or a part of it is missing. Nothing was opened. Read the seven groups of four again.
error-recovery-code-wrong = This code is well written but does not open this register: it was renewed since, or is another register’s. Nothing was opened. Take the latest recovery sheet.
error-recovery-code-absent = This register has no recovery code. Nothing was changed. Once the register is open, the page of backups makes one.
error-recovery-groups-wrong = These groups are not those of the code in force. Nothing was changed. Check the date of the sheet; if it is lost, renew the code.
