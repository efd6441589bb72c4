<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Über Briefbook</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>The clipboard holds no text, page, picture or file to collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>Von Webadressen hinzufügen</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>Aus Feed hinzufügen</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} sources…</source>
        <translation>{0} Quellen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read {0} of {1}: {2}</source>
        <translation>{0} von {1} gelesen: {2}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Also carried by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 Element hinzugefügt</translation>
    </message>
    <message>
        <source>{0} items added</source>
        <translation>{0} Elemente hinzugefügt</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} zu prüfen</translation>
    </message>
    <message>
        <source>{0} And {1} more like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>Trotzdem abrufen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has this address already, from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has this text already, from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also carried by {0}: {1} % of the text is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Das andere zeigen</translation>
    </message>
    <message>
        <source>These two are different</source>
        <translation>Diese beiden sind verschieden</translation>
    </message>
    <message>
        <source>Delete the new one</source>
        <translation>Das neue löschen</translation>
    </message>
</context>
<context>
    <name>AddressesDialog</name>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is no web address, or stands twice, is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Memo</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Wählen Sie einen Artikel, um ihn hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Briefbook keeps earlier versions of what you save on this machine. A backup opens as a new book: your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups of all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as new book</source>
        <translation>Als neues Dossier öffnen</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>wird nicht gedruckt</translation>
    </message>
</context>
<context>
    <name>BinderFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the book</source>
        <translation>Dossier filtern</translation>
    </message>
    <message>
        <source>Show only some: outlet, date, tag, not printed, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Nur einige zeigen</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>With facts to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Heute und gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>BinderModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{0} of {1}, level {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinderTree</name>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are in the book already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The export stopped. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Numbered copies</source>
        <translation>Nummerierte Exemplare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Each copy has its number, name and a code at the foot of every page; a receipt lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export the copies…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Book details</source>
        <translation>Angaben zum Dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language of printed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Gestaltung</translation>
    </message>
</context>
<context>
    <name>DueOutsDialog</name>
    <message>
        <source>Due-outs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionsDialog</name>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Articles and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cover and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Refuse to export instead of leaving it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scheme of markings in the book&apos;s details first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Carries {items} items and {notes} notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out as too high: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Briefing-Dossier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>All editions, a file of each</source>
        <translation>Alle Ausgaben, je eine Datei</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Dossier</translation>
    </message>
    <message>
        <source>Cover and contents only</source>
        <translation>Nur Titelblatt und Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the tree (%n)</source>
        <translation>
            <numerusform>Das im Baum Ausgewählte (%n)</numerusform>
            <numerusform>Das im Baum Ausgewählte (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Through the book: 1, 2, 3</source>
        <translation>Durchgehend: 1, 2, 3</translation>
    </message>
    <message>
        <source>By tab: 1-1, 1-2, 2-1</source>
        <translation>Je Register: 1-1, 1-2, 2-1</translation>
    </message>
    <message>
        <source>Say how many pages there are</source>
        <translation>Gesamtzahl der Seiten angeben</translation>
    </message>
    <message>
        <source>For both sides of the paper</source>
        <translation>Für beide Seiten des Papiers</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>Das Dossier selbst in das PDF legen, zum Wiederöffnen</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>Stamp across the page</source>
        <translation>Stempel quer über die Seite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Keep as preset…</source>
        <translation>Als Vorlage behalten…</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <translation>Diese Vorlage vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at this before it goes out:</source>
        <translation>Bitte vor der Weitergabe ansehen:</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nichts anzusehen.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All editions are ready.</source>
        <translation>Alle Ausgaben sind fertig.</translation>
    </message>
    <message>
        <source>All copies are ready.</source>
        <translation>Alle Exemplare sind fertig.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist fertig.</translation>
    </message>
    <message>
        <source>{ready} Please look at this: {concerns}</source>
        <translation>{ready} Bitte ansehen: {concerns}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>Im Dossier drucken</translation>
    </message>
    <message>
        <source>Show the source, and bring back what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Write it like 14:30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Who made the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Such as energy, grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>Wie das Dossier</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Im Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>Guessed when it was added. Click if it is right, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: a reader cannot weigh the article without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Briefing-Dossier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The book is saved, but its earlier version could not be put aside: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Find in the whole book</source>
        <translation>Im ganzen Dossier suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close finding in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The first {shown} of {count} places</source>
        <translation>Die ersten {shown} von {count} Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>%n Stelle ersetzen</numerusform>
            <numerusform>%n Stellen ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatActions</name>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no new marks in this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} marks became due-outs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its numbers: what comes later becomes Tab 4A, page 12A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what changed since, with bars in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefbook remembers where everything stood, so that the next copy can say what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>{0} things still stand in “Before it goes out”. That is remembered too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>“{0}” is remembered as it went out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>No label</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a web address, such as www.example.org, or a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyFactsDialog</name>
    <message>
        <source>Details of {0} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>Wie das Dossier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>Im Dossier drucken</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>MarkingChoice</name>
    <message>
        <source>Scheme of markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover carries the highest marking in the book, and at least this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingMenu</name>
    <message>
        <source>No marking</source>
        <translation>Ohne Einstufung</translation>
    </message>
    <message>
        <source>With caveats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a marking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed label, no protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and caveats, such as SECRET//NOFORN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Einstufung</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed and what “{0}” changed go together without a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of “{0}” goes together with your book. What both changed is listed here: yours stands unless you choose theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move 1 item to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} items to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>Das Dossier selbst</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write the note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Editions that print this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move note up</source>
        <translation>Notiz nach oben</translation>
    </message>
    <message>
        <source>Move note down</source>
        <translation>Notiz nach unten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Kind of note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in every edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>More than fits on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edition</source>
        <translation>Jede Ausgabe</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Auf Nachfrage</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>No notes yet. Say here what matters, before the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Pages made from the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bottom lines in front, for who reads only three pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the last issue, with bars in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by outlet, day and section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names for the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the people, organisations and places that belong into the index. Asked once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Opens with a password only</source>
        <translation>Öffnet sich nur mit Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>Ordner für Dossiers</translation>
    </message>
    <message>
        <source>Another language is shown from the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it goes out</source>
        <translation>Bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Check the finished pages</source>
        <translation>Fertige Seiten prüfen</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Dossier</translation>
    </message>
    <message>
        <source>{0} things to look at.</source>
        <translation>{0} Punkte zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Pages checked: {0} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Outline and pages</source>
        <translation>Gliederung und Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The copy whose pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Auf Breite anpassen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <source>Arrangement of the pages</source>
        <translation>Anordnung der Seiten</translation>
    </message>
    <message>
        <source>Zoom in ({percent} %)</source>
        <translation>Vergrößern ({percent} %)</translation>
    </message>
    <message>
        <source>Zoom out ({percent} %)</source>
        <translation>Verkleinern ({percent} %)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
</context>
<context>
    <name>PreviewBuilder</name>
    <message>
        <source>The preview stopped while it made the pages.</source>
        <translation>Die Vorschau brach beim Erzeugen der Seiten ab.</translation>
    </message>
</context>
<context>
    <name>PreviewFind</name>
    <message>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Pages of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>The pages appear here as they will be printed.</source>
        <translation>Hier erscheinen die Seiten, wie sie gedruckt werden.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Printing page {done} of {everything}…</source>
        <translation>Seite {done} von {everything} wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>Der Drucker hat nicht alle Seiten angenommen.</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>What will be printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>On every page: {marking}</source>
        <translation>Auf jeder Seite: {marking}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelblatt</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>The book will be sealed with this password when you save it. Nobody can open it without the password, and nobody can bring the password back: if it is forgotten, the book is lost. Earlier backups on this machine, and copies that others have, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both fields empty to take the password away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes when you save the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is sealed when you save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the bottom lines in front: if you read only three pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} minutes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} too many; leaving out {count} items saves {saved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>could go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt geöffnete Dossiers</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (nicht gefunden)
{folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RecoveredList</name>
    <message>
        <source>These books were not saved when Briefbook ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>They stay where they are, and are offered again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveredRow</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the very last changes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Reference to an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>What the text refers to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Copy this list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RichEditor</name>
    <message>
        <source>Printed with the number of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>This book is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this book can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>This is what could be read; the damaged file stays as it is. Save this one under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery copy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Gespeichert um {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>recovery copy at {0}</source>
        <translation>Rettungskopie um {0}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{0} has had this book open since {1}. Here it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has taken this book over. Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, or another program, has saved “{0}” since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Beside this book lies “{0}”, the same book with other contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync program made “{0}”, because this book was changed in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>the file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was changed meanwhile. Merge once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The two are merged. Save to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie vorher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{0}” has these keys already. Choose others.</source>
        <translation>„{0}“ hat diese Tasten schon. Wählen Sie andere.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New book</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Look at the sample book</source>
        <translation>Beispieldossier ansehen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect articles, add your notes, print the book.</source>
        <translation>Artikel sammeln, Notizen ergänzen, Dossier drucken.</translation>
    </message>
    <message>
        <source>Books that you save and open are listed here.</source>
        <translation>Gespeicherte und geöffnete Dossiers stehen hier.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt geöffnete Dossiers</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>This text: {0}</source>
        <translation>Dieser Text: {0}</translation>
    </message>
    <message>
        <source>This section: {0}</source>
        <translation>Dieser Abschnitt: {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>No status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>As of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>A version keeps the book as it is now, inside its file, under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Diese Version behalten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as new book</source>
        <translation>Als neues Dossier öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>_PieceModel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>_Thumbs</name>
    <message>
        <source>Page {label}</source>
        <translation>Seite {label}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>Ein neues Dossier beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ein Dossier öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Das Dossier speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Make the PDF or the Word document</source>
        <translation>Das PDF oder Word-Dokument erzeugen</translation>
    </message>
    <message>
        <source>Export as &amp;last time</source>
        <translation>Wie zuletzt exportieren</translation>
    </message>
    <message>
        <source>The same file, made anew</source>
        <translation>Dieselbe Datei, neu erzeugt</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Passwort…</translation>
    </message>
    <message>
        <source>Seal the book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the pages on a printer</source>
        <translation>Die Seiten auf einem Drucker ausgeben</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>Dossier schließen</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Dossier schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste as new &amp;article</source>
        <translation>Als neuen Artikel einfügen</translation>
    </message>
    <message>
        <source>Make an article of what was copied</source>
        <translation>Aus dem Kopierten einen Artikel machen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put what is chosen into the trash</source>
        <translation>Das Ausgewählte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Make a &amp;key point of this</source>
        <translation>Zum Kernpunkt machen</translation>
    </message>
    <message>
        <source>Mark the words, and put them into the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in text…</source>
        <translation>Im Text suchen…</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in the &amp;book…</source>
        <translation>Im Dossier suchen…</translation>
    </message>
    <message>
        <source>Find words in titles, texts, notes and facts</source>
        <translation>In Titeln, Texten, Notizen und Angaben suchen</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the book…</source>
        <translation>Im Dossier ersetzen…</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>Im Dossier ersetzen</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Every command by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place in text…</source>
        <translation>Im Text ersetzen…</translation>
    </message>
    <message>
        <source>Replace in text</source>
        <translation>Im Text ersetzen</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Language, look and folders</source>
        <translation>Sprache, Aussehen und Ordner</translation>
    </message>
    <message>
        <source>Book de&amp;tails…</source>
        <translation>Angaben zum Dossier…</translation>
    </message>
    <message>
        <source>Title, occasion, marking and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add pages, texts, pictures or PDFs</source>
        <translation>Seiten, Texte, Bilder oder PDFs hinzufügen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>Von Webadressen hinzufügen…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>Aus Feed hinzufügen…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>Pressedownload hinzufügen…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;memo</source>
        <translation>Neuer Vermerk</translation>
    </message>
    <message>
        <source>Write a text of your own</source>
        <translation>Einen eigenen Text schreiben</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Einen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>New section &amp;inside</source>
        <translation>Neuer Unterabschnitt</translation>
    </message>
    <message>
        <source>New section inside</source>
        <translation>Neuer Unterabschnitt</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Include in export</source>
        <translation>Mit ausgeben</translation>
    </message>
    <message>
        <source>Include in export</source>
        <translation>Mit ausgeben</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Move what is chosen to another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>Angaben aller Ausgewählten…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>Farbmarke</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Mo&amp;ve out one level</source>
        <translation>Eine Ebene nach außen</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Eine Ebene nach außen</translation>
    </message>
    <message>
        <source>Move i&amp;n one level</source>
        <translation>Eine Ebene nach innen</translation>
    </message>
    <message>
        <source>Move in one level</source>
        <translation>Eine Ebene nach innen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>Nach Datum ordnen</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Nach Datum ordnen</translation>
    </message>
    <message>
        <source>Sort by &amp;headline</source>
        <translation>Nach Überschrift ordnen</translation>
    </message>
    <message>
        <source>Sort by headline</source>
        <translation>Nach Überschrift ordnen</translation>
    </message>
    <message>
        <source>Sort by &amp;outlet</source>
        <translation>Nach Medium ordnen</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Nach Medium ordnen</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Show n&amp;otes</source>
        <translation>Notizen zeigen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Notizen zeigen</translation>
    </message>
    <message>
        <source>Show pre&amp;view</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>Seiten neu erzeugen</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>Seiten neu erzeugen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About Briefbook</source>
        <translation>Über Briefbook</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Über Briefbook</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Mark what is chosen with a level of the book&apos;s scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>Bevor es hinausgeht…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>Lesezeit…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>Verweis auf ein Element…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>Ausgaben…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>Seiten aus dem Dossier…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>Dieses Dossier ausgeben…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber by order again</source>
        <translation>Wieder der Reihe nach nummerieren</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a marked-up PDF…</source>
        <translation>Kommentiertes PDF zurückholen…</translation>
    </message>
    <message>
        <source>Let go of the numbers that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>Nächste Ausgabe aus diesem Dossier</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>Nummerierte Exemplare…</translation>
    </message>
    <message>
        <source>A copy for each on the distribution list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader wrote becomes due-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due-outs…</source>
        <translation>Offene Aufträge…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>Zu einem Artikel zusammenlegen</translation>
    </message>
    <message>
        <source>One text, and who else carried it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>{name.removesuffix(marking)}{{}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>{} Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add {} sections</source>
        <translation>{} Abschnitte hinzufügen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move {} articles</source>
        <translation>{} Artikel verschieben</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Move {} sections</source>
        <translation>{} Abschnitte verschieben</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>Abschnitt höherstufen</translation>
    </message>
    <message>
        <source>Promote {} sections</source>
        <translation>{} Abschnitte höherstufen</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>Abschnitt tieferstufen</translation>
    </message>
    <message>
        <source>Demote {} sections</source>
        <translation>{} Abschnitte tieferstufen</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {} articles</source>
        <translation>{} Artikel duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {} articles</source>
        <translation>{} Artikel löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {} articles</source>
        <translation>{} Artikel wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete {} articles for good</source>
        <translation>{} Artikel endgültig löschen</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Include {} articles</source>
        <translation>{} Artikel aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out {} articles</source>
        <translation>{} Artikel weglassen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Mark {} articles</source>
        <translation>{} Artikel einstufen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {} articles</source>
        <translation>{} Artikel umbenennen</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit {} texts</source>
        <translation>{} Texte bearbeiten</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Change details of {} articles</source>
        <translation>Angaben von {} Artikeln ändern</translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>Angaben des Dossiers ändern</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Abschnitt ändern</translation>
    </message>
    <message>
        <source>Change {} sections</source>
        <translation>{} Abschnitte ändern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add {} notes</source>
        <translation>{} Notizen hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit {} notes</source>
        <translation>{} Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change {} notes</source>
        <translation>{} Notizen ändern</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete {} notes</source>
        <translation>{} Notizen löschen</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Move {} notes</source>
        <translation>{} Notizen verschieben</translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>Kernpunkt anlegen</translation>
    </message>
    <message>
        <source>Make {} key points</source>
        <translation>{} Kernpunkte anlegen</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>Artikel teilen</translation>
    </message>
    <message>
        <source>Split {} articles</source>
        <translation>{} Artikel teilen</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Artikel verbinden</translation>
    </message>
    <message>
        <source>Merge {} articles</source>
        <translation>{} Artikel verbinden</translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>Zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>Fold {} articles into one</source>
        <translation>{} Artikel zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>Mark as different stories</source>
        <translation>Als verschiedene Meldungen kennzeichnen</translation>
    </message>
    <message>
        <source>Principal&apos;s copy</source>
        <translation>Exemplar der Leitung</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>Mitarbeiterexemplar</translation>
    </message>
    <message>
        <source>Press-safe copy</source>
        <translation>Exemplar für die Presse</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Nur Notizen</translation>
    </message>
    <message>
        <source>Contents only</source>
        <translation>Nur Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Datum entfernen</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Mark as {}</source>
        <translation>Als {} einstufen</translation>
    </message>
</context>
<context>
    <name>enabling</name>
    <message>
        <source>Open a book first</source>
        <translation>Öffnen Sie zuerst ein Dossier</translation>
    </message>
    <message>
        <source>Open a book that may be changed first</source>
        <translation>Zuerst ein Dossier öffnen, das geändert werden darf</translation>
    </message>
    <message>
        <source>Choose something in the book first</source>
        <translation>Wählen Sie zuerst etwas aus</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Wählen Sie zuerst einen Abschnitt</translation>
    </message>
    <message>
        <source>Choose an article or memo first</source>
        <translation>Zuerst einen Artikel oder Vermerk wählen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Choose something in the trash first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Daily press clips</source>
        <translation>Pressespiegel</translation>
    </message>
    <message>
        <source>What the papers say, by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip book</source>
        <translation>Reisedossier</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Gesprächsunterlage</translation>
    </message>
    <message>
        <source>A visit: meetings, country, practical matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>Ministervorlage</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>Anhörungsdossier</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Gremienunterlage</translation>
    </message>
    <message>
        <source>Agenda, minutes, papers for decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Kept {0} of {1} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
