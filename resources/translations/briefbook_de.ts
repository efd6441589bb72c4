<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation>Briefbook {version}

Dossiers aus Artikeln und Ihren Notizen.</translation>
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
        <translation>Die Zwischenablage enthält weder Text noch Seite, Bild oder Datei zum Übernehmen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation>Download einer Pressedatenbank hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>Von Webadressen hinzufügen</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation>Adressen der Seiten, eine je Zeile</translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>Aus Feed hinzufügen</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation>Adresse des Feeds (RSS, Atom oder JSON)</translation>
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
        <translation>Auch erschienen in {0}</translation>
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
        <translation>{0} Und {1} weitere dieser Art.</translation>
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
        <translation>Passwort von {0}</translation>
    </message>
    <message>
        <source>The book has this address already, from {0}.</source>
        <translation>Diese Adresse enthält das Dossier bereits, aus {0}.</translation>
    </message>
    <message>
        <source>The book has this text already, from {0}.</source>
        <translation>Diesen Text enthält das Dossier bereits, aus {0}.</translation>
    </message>
    <message>
        <source>Also carried by {0}: {1} % of the text is the same.</source>
        <translation>Auch erschienen in {0}: {1} % des Textes stimmen überein.</translation>
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
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>{0} Adressen</translation>
    </message>
    <message>
        <source>what is no web address, or stands twice, is left out</source>
        <translation>was keine Webadresse ist oder doppelt steht, wird ausgelassen</translation>
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
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation>{0} · fehlt im Dossier</translation>
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
        <translation>Briefbook bewahrt auf diesem Rechner frühere Fassungen dessen auf, was Sie speichern. Eine Sicherung öffnet sich als neues Dossier: Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>No backups yet. The next save keeps what it replaces.</source>
        <translation>Noch keine Sicherungen. Das nächste Speichern bewahrt auf, was es ersetzt.</translation>
    </message>
    <message>
        <source>Show the backups of all books</source>
        <translation>Sicherungen aller Dossiers anzeigen</translation>
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
        <translation>Nur einen Teil anzeigen: Medium, Datum, Schlagwort, nicht gedruckt, Mängel</translation>
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
        <translation>Mit zu prüfenden Angaben</translation>
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
        <translation>{0} von {1}, Ebene {2}</translation>
    </message>
</context>
<context>
    <name>BinderTree</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
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
        <translation>Im Dossier</translation>
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
        <translation>Artikel auswählen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Artikel filtern</translation>
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
        <translation>Nur neue</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} von {1} ausgewählt</translation>
    </message>
    <message>
        <source>{0} are in the book already</source>
        <translation>{0} sind bereits im Dossier</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The export stopped. Please try again.</source>
        <translation>Der Export wurde abgebrochen. Bitte versuchen Sie es erneut.</translation>
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
        <translation>Von {0} zu {1}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Der Text mit seinen Änderungen</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Dieses zurückholen</translation>
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
        <translation>Beide sagen dasselbe.</translation>
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
        <translation>Jedes Exemplar trägt seine Nummer, den Namen und einen Code am Fuß jeder Seite; eine Empfangsliste führt sie auf.</translation>
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
        <translation>Exemplare exportieren…</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>Links abgeschnitten</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>Oben abgeschnitten</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>Rechts abgeschnitten</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>Unten abgeschnitten</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Ganz zeigen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What is cut off is in no exported file. The book keeps it.</source>
        <translation>Was abgeschnitten ist, steht in keiner exportierten Datei. Das Dossier behält es.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>Re&amp;chts</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>Un&amp;ten</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash.</source>
        <translation>„{0}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>{0} rows are in the trash.</source>
        <translation>{0} Einträge liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Einstufungen</translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation>Datum drucken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language of printed words</source>
        <translation>Sprache der gedruckten Wörter</translation>
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
    <name>DictionariesDialog</name>
    <message>
        <source>Spelling dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Briefbook uses the dictionaries of this computer and of LibreOffice. For another language, get its dictionary for LibreOffice (a file that ends in .oxt) and add it here. Nothing is sent anywhere.</source>
        <translation>Briefbook verwendet die Wörterbücher dieses Rechners und von LibreOffice. Für eine andere Sprache besorgen Sie deren Wörterbuch für LibreOffice (eine Datei, die auf .oxt endet) und fügen es hier hinzu. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>Hinzugefügt: {0}.</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.zip)</source>
        <translation>Wörterbücher (*.oxt *.dic *.zip)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
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
        <source>Nothing was asked for yet. Drop the PDF that came back on the window, or add a line here.</source>
        <translation>Bisher wurde nichts erbeten. Legen Sie das zurückgekommene PDF im Fenster ab, oder fügen Sie hier eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
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
        <source>Print them in the book</source>
        <translation>Im Dossier drucken</translation>
    </message>
    <message>
        <source>Which copies carry them is said in Editions</source>
        <translation>Welche Exemplare sie enthalten, steht unter Ausgaben</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
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
        <translation>Artikel und Notizen</translation>
    </message>
    <message>
        <source>Only the notes</source>
        <translation>Nur die Notizen</translation>
    </message>
    <message>
        <source>Only cover and contents</source>
        <translation>Nur Titelblatt und Inhalt</translation>
    </message>
    <message>
        <source>Due-outs, where the book prints them</source>
        <translation>Offene Aufträge, wo das Dossier sie druckt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Refuse to export instead of leaving it out</source>
        <translation>Export verweigern statt auszulassen</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>Choose a scheme of markings in the book&apos;s details first</source>
        <translation>Wählen Sie zuerst in den Angaben zum Dossier ein Einstufungsschema</translation>
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
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation>Nichts über</translation>
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
        <translation>Enthält {items} Einträge und {notes} Notizen.</translation>
    </message>
    <message>
        <source>Leaves out as too high: {0}</source>
        <translation>Lässt als zu hoch aus: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Sheets to exchange</source>
        <translation>Austauschblätter</translation>
    </message>
    <message>
        <source>Makes a PDF of those sheets only that differ from what lies in the binder. On top is a list of what to take out and what to put in.</source>
        <translation>Erzeugt ein PDF nur der Blätter, die von denen im Ordner abweichen. Obenauf liegt eine Liste, was zu entnehmen und was einzulegen ist.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>It is printed on both sides of the paper</source>
        <translation>Es ist beidseitig gedruckt</translation>
    </message>
    <message>
        <source>In the binder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
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
        <source>QR codes of the sources</source>
        <translation>QR-Codes der Quellen</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>Das Dossier selbst in das PDF legen, zum Wiederöffnen</translation>
    </message>
    <message>
        <source>It holds what is printed, without the sources that you collected.</source>
        <translation>Es enthält, was gedruckt wird, ohne die gesammelten Quellen.</translation>
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
        <source>Page by page</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>Only named, with a reference</source>
        <translation>Nur genannt, mit Verweis</translation>
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
        <source>Attached PDFs</source>
        <translation>Angehängte PDFs</translation>
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
        <translation>Quelle zeigen und Weggelassenes zurückholen</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>Das ist kein Datum. Schreiben Sie zum Beispiel 9. Dez. 2024, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 14:30, or leave it empty.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 14:30, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation>Nach der Stelle nummeriert</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation>Etwa 9. Dez. 2024</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>Etwa 14:30</translation>
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
        <translation>Von wem die Bilder sind</translation>
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
        <translation>Etwa Energie, Netz</translation>
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
        <translation>Beim Hinzufügen vermutet. Klicken Sie, wenn es stimmt, oder ändern Sie es.</translation>
    </message>
    <message>
        <source>Not known: a reader cannot weigh the article without it.</source>
        <translation>Nicht bekannt: Ohne dies kann niemand den Artikel einordnen.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in Briefbook ({0}). Your book is as it was before. Save it under another name to be sure, and please report this.</source>
        <translation>In Briefbook ist etwas schiefgegangen ({0}). Ihr Dossier ist so, wie es vorher war. Speichern Sie es zur Sicherheit unter einem anderen Namen, und melden Sie das bitte.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>scheme of markings</source>
        <translation>Einstufungsschema</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>whether it is printed</source>
        <translation>ob gedruckt wird</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>eine Angabe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Briefbook-Dossiers (*.briefbook)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation>Briefbook-Dossiers (*.briefbook);;PDFs, die ihr Dossier enthalten (*.pdf)</translation>
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
        <translation>Das Dossier ist gespeichert, aber seine frühere Fassung konnte nicht beiseitegelegt werden: {0}</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation>Briefbook</translation>
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
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
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
        <translation>1 ersetzt</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>{0} ersetzt</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>wieder von hinten</translation>
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
        <translation>Suche im Dossier schließen</translation>
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
    <name>FootnoteDialog</name>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Words of the footnote</source>
        <translation>Text der Fußnote</translation>
    </message>
    <message>
        <source>Write the footnote</source>
        <translation>Fußnote schreiben</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Textgestaltung</translation>
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
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Describe or crop picture…</source>
        <translation>Bild beschreiben oder zuschneiden…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Fußnote…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>Spalte davor einfügen</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>Spalte danach einfügen</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Spalte löschen</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Tabelle löschen</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
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
        <translation>Überschrift 4</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text format</source>
        <translation>Textgestaltung</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Absatzformat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Style: {0}</source>
        <translation>Format: {0}</translation>
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
        <translation>PDF (*.pdf);;Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Export the copies</source>
        <translation>Exemplare exportieren</translation>
    </message>
    <message>
        <source> - sheets to exchange</source>
        <translation> - Austauschblätter</translation>
    </message>
    <message>
        <source>Export the sheets to exchange</source>
        <translation>Austauschblätter exportieren</translation>
    </message>
    <message>
        <source>The PDF that came back</source>
        <translation>Das zurückgekommene PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Add it as a document</source>
        <translation>Als Dokument hinzufügen</translation>
    </message>
    <message>
        <source>“{0}” is a printed copy of this book, and nobody wrote in it.</source>
        <translation>„{0}“ ist ein gedrucktes Exemplar dieses Dossiers, und niemand hat hineingeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” is a printed copy of this book, with %n mark(s) of a pen.</source>
        <translation>
            <numerusform>„{0}“ ist ein gedrucktes Exemplar dieses Dossiers mit %n Anmerkung.</numerusform>
            <numerusform>„{0}“ ist ein gedrucktes Exemplar dieses Dossiers mit %n Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the pen marks</source>
        <translation>Anmerkungen lesen</translation>
    </message>
    <message>
        <source>There are no new marks in this PDF.</source>
        <translation>In diesem PDF sind keine neuen Anmerkungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) became due-outs.</source>
        <translation>
            <numerusform>%n Anmerkung wurde zum offenen Auftrag.</numerusform>
            <numerusform>%n Anmerkungen wurden zu offenen Aufträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue this book</source>
        <translation>Dieses Dossier herausgeben</translation>
    </message>
    <message>
        <source>Keep its numbers: what comes later becomes Tab 4A, page 12A</source>
        <translation>Nummern behalten: Späteres wird Register 4A, Seite 12A</translation>
    </message>
    <message>
        <source>Print what changed since, with bars in the margin</source>
        <translation>Änderungen drucken, mit Strichen am Rand</translation>
    </message>
    <message>
        <source>Briefbook remembers where everything stood, so that the next copy can say what changed.</source>
        <translation>Briefbook merkt sich, wo alles stand, damit das nächste Exemplar sagen kann, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Issue anyway</source>
        <translation>Trotzdem herausgeben</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>{0} things still stand in “Before it goes out”. That is remembered too.</source>
        <translation>{0} Punkte stehen noch in „Bevor es hinausgeht“. Auch das wird vermerkt.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>“{0}” is remembered as it went out.</source>
        <translation>„{0}“ ist vermerkt, wie es hinausging.</translation>
    </message>
    <message>
        <source>{0}, as issued</source>
        <translation>{0}, wie herausgegeben</translation>
    </message>
    <message>
        <source>{0}, issued anyway: {1} things stood in “Before it goes out”</source>
        <translation>{0}, trotzdem herausgegeben: {1} Punkte standen in „Bevor es hinausgeht“</translation>
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
        <translation>Wird geholt</translation>
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
        <translation>&amp;Link entfernen</translation>
    </message>
    <message>
        <source>Write a web address, such as www.example.org, or a mail address.</source>
        <translation>Schreiben Sie eine Webadresse wie www.beispiel.org oder eine Mailadresse.</translation>
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
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
</context>
<context>
    <name>ManyFactsDialog</name>
    <message>
        <source>Details of {0} items</source>
        <translation>Angaben zu {0} Einträgen</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>Das ist kein Datum. Schreiben Sie zum Beispiel 9. Dez. 2024, oder lassen Sie es leer.</translation>
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
        <translation>Einstufungsschema</translation>
    </message>
    <message>
        <source>None, or words of your own</source>
        <translation>Keines, oder eigene Worte</translation>
    </message>
    <message>
        <source>Marking of the book</source>
        <translation>Einstufung des Dossiers</translation>
    </message>
    <message>
        <source>The cover carries the highest marking in the book, and at least this one.</source>
        <translation>Das Titelblatt trägt die höchste Einstufung im Dossier, mindestens aber diese.</translation>
    </message>
</context>
<context>
    <name>MarkingMenu</name>
    <message>
        <source>A marking is a printed label. It does not encrypt, lock or protect anything.</source>
        <translation>Eine Einstufung ist ein gedruckter Vermerk. Sie verschlüsselt, sperrt und schützt nichts.</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Ohne Einstufung</translation>
    </message>
    <message>
        <source>With caveats…</source>
        <translation>Mit Zusätzen…</translation>
    </message>
    <message>
        <source>Write a marking…</source>
        <translation>Einstufung schreiben…</translation>
    </message>
    <message>
        <source>A printed label, no protection</source>
        <translation>Ein gedruckter Vermerk, kein Schutz</translation>
    </message>
    <message>
        <source>Level and caveats, such as SECRET//NOFORN</source>
        <translation>Stufe und Zusätze, etwa SECRET//NOFORN</translation>
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
        <translation>Was beide geändert haben</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Der Text mit seinen Änderungen</translation>
    </message>
    <message>
        <source>Struck through: only in yours. Underlined: only in theirs.</source>
        <translation>Durchgestrichen: nur bei Ihnen. Unterstrichen: nur beim anderen.</translation>
    </message>
    <message>
        <source>What you changed and what “{0}” changed go together without a conflict.</source>
        <translation>Ihre Änderungen und die von „{0}“ passen ohne Widerspruch zusammen.</translation>
    </message>
    <message>
        <source>Most of “{0}” goes together with your book. What both changed is listed here: yours stands unless you choose theirs.</source>
        <translation>Das meiste aus „{0}“ passt mit Ihrem Dossier zusammen. Was beide geändert haben, steht hier: Ihres gilt, wenn Sie nicht das andere wählen.</translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation>an zwei Stellen verschoben</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>hier geändert, dort gelöscht</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
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
        <translation>1 Eintrag verschieben nach</translation>
    </message>
    <message>
        <source>Move {0} items to</source>
        <translation>{0} Einträge verschieben nach</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
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
        <translation>Ausgaben, die diese Notiz drucken</translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation>Diese Notiz einstufen</translation>
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
        <translation>Art der Notiz: {0}</translation>
    </message>
    <message>
        <source>Printed in: {0}</source>
        <translation>Gedruckt in: {0}</translation>
    </message>
    <message>
        <source>Printed in every edition</source>
        <translation>In jeder Ausgabe gedruckt</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} von {1} Wörtern</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>More than fits on one page</source>
        <translation>Mehr als auf eine Seite passt</translation>
    </message>
    <message>
        <source>Longer than it should be</source>
        <translation>Länger, als sie sein sollte</translation>
    </message>
    <message>
        <source>Change the kind of note</source>
        <translation>Art der Notiz ändern</translation>
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
        <translation>Noch keine Notizen. Sagen Sie hier, worauf es ankommt, noch vor dem Text.</translation>
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
        <translation>Quelle schließen</translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation>Die Quelle und was aus ihr weggelassen wurde</translation>
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
        <translation>Seiten aus dem Dossier</translation>
    </message>
    <message>
        <source>The bottom lines in front, for who reads only three pages</source>
        <translation>Die Fazits vorn, für alle, die nur drei Seiten lesen</translation>
    </message>
    <message>
        <source>What changed since the last issue, with bars in the margin</source>
        <translation>Was sich seit der letzten Nummer geändert hat, mit Strichen am Rand</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Zeittafel</translation>
    </message>
    <message>
        <source>Coverage by outlet, day and section</source>
        <translation>Berichterstattung nach Medium, Tag und Abschnitt</translation>
    </message>
    <message>
        <source>Due-outs, with owner and date</source>
        <translation>Offene Aufträge mit Zuständigen und Datum</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Namensverzeichnis</translation>
    </message>
    <message>
        <source>Names for the index</source>
        <translation>Namen für das Verzeichnis</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message>
        <source>Tick the people, organisations and places that belong into the index. Asked once.</source>
        <translation>Kreuzen Sie Personen, Organisationen und Orte an, die ins Verzeichnis gehören. Wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>There are no names in the book yet.</source>
        <translation>Im Dossier stehen noch keine Namen.</translation>
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
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Was das Bild zeigt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Printed below the picture</source>
        <translation>Wird unter das Bild gedruckt</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>Von wem das Bild ist</translation>
    </message>
    <message>
        <source> % of the column</source>
        <translation> % der Spalte</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>So groß, wie es ist</translation>
    </message>
    <message>
        <source>No marking of its own</source>
        <translation>Ohne eigene Einstufung</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>The description is read aloud by screen readers. It is not printed.</source>
        <translation>Die Beschreibung wird von Vorleseprogrammen gesprochen. Sie wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bild&amp;unterschrift</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>Bild&amp;nachweis</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Einstufung</translation>
    </message>
</context>
<context>
    <name>PointedText</name>
    <message>
        <source>Footnote {0}: {1}</source>
        <translation>Fußnote {0}: {1}</translation>
    </message>
    <message>
        <source>Printed with the number of the item</source>
        <translation>Gedruckt mit der Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Ctrl+click to open</source>
        <translation>Strg+Klick zum Öffnen</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>Ordner für Dossiers</translation>
    </message>
    <message>
        <source>With bold, lists and links, cleaned</source>
        <translation>Mit Fettschrift, Listen und Links, bereinigt</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur die Wörter</translation>
    </message>
    <message>
        <source>Another language or text size is shown from the next start.</source>
        <translation>Eine andere Sprache oder Schriftgröße gilt ab dem nächsten Start.</translation>
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
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
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
        <source>Looking through the book…</source>
        <translation>Das Dossier wird durchgesehen…</translation>
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
        <translation>Seiten geprüft: {0} Funde</translation>
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
        <translation>Das Exemplar, dessen Seiten gezeigt werden</translation>
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
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
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
        <translation>Seiten des Dossiers</translation>
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
        <translation>Das Dossier wird beim Speichern mit diesem Passwort versiegelt. Niemand kann es ohne das Passwort öffnen, und niemand kann das Passwort zurückholen: Wird es vergessen, ist das Dossier verloren. Frühere Sicherungen auf diesem Rechner und Kopien bei anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Leave both fields empty to take the password away.</source>
        <translation>Lassen Sie beide Felder leer, um das Passwort zu entfernen.</translation>
    </message>
    <message>
        <source>The password goes when you save the book.</source>
        <translation>Das Passwort entfällt beim Speichern.</translation>
    </message>
    <message>
        <source>The book is sealed when you save it.</source>
        <translation>Das Dossier wird beim Speichern versiegelt.</translation>
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
        <translation> min</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Print the bottom lines in front: if you read only three pages</source>
        <translation>Fazits vorn drucken: wenn Sie nur drei Seiten lesen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation>Vorgeschlagenes auslassen</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Verfügbare Zeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} minutes in all.</source>
        <translation>{0} Minuten insgesamt.</translation>
    </message>
    <message numerus="yes">
        <source>{over} too many; leaving out %n item(s) saves {saved}.</source>
        <translation>
            <numerusform>{over} zu viel; %n Eintrag auszulassen spart {saved}.</numerusform>
            <numerusform>{over} zu viel; %n Einträge auszulassen spart {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>could go</source>
        <translation>könnte entfallen</translation>
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
        <translation>{name}, angeheftet</translation>
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
        <translation>Diese Dossiers waren nicht gespeichert, als Briefbook endete</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>They stay where they are, and are offered again at the next start</source>
        <translation>Sie bleiben, wo sie sind, und werden beim nächsten Start wieder angeboten</translation>
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
        <translation>Ein Dossier unter Passwort</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation>1 Wort geändert</translation>
    </message>
    <message>
        <source>{0} words changed</source>
        <translation>{0} Wörter geändert</translation>
    </message>
    <message>
        <source>the very last changes could not be read</source>
        <translation>die allerletzten Änderungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Reference to an item</source>
        <translation>Verweis auf ein Element</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>What the text refers to</source>
        <translation>Worauf der Text verweist</translation>
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
        <translation>Was anzusehen ist</translation>
    </message>
</context>
<context>
    <name>RichEditor</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>This book is protected by a password.</source>
        <translation>Dieses Dossier ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Nothing of this book can be read.</source>
        <translation>Von diesem Dossier ist nichts lesbar.</translation>
    </message>
    <message>
        <source>what was saved</source>
        <translation>was gespeichert war</translation>
    </message>
    <message>
        <source>what was not</source>
        <translation>was nicht gespeichert war</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lesbares lesen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>This is what could be read; the damaged file stays as it is. Save this one under another name.</source>
        <translation>Das ist, was lesbar war; die beschädigte Datei bleibt, wie sie ist. Speichern Sie dieses unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>All that is missing…</source>
        <translation>Alles, was fehlt…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message>
        <source>One thing could not be read.</source>
        <translation>Eine Sache war nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} things could not be read.</source>
        <translation>{0} Dinge waren nicht lesbar.</translation>
    </message>
    <message>
        <source>No recovery copy: {0}</source>
        <translation>Keine Wiederherstellungskopie: {0}</translation>
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
        <translation>{0} hat dieses Dossier seit {1} geöffnet. Hier ist es schreibgeschützt</translation>
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
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>{0} has taken this book over. Your changes are still here.</source>
        <translation>{0} hat dieses Dossier übernommen. Ihre Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>Somebody else, or another program, has saved “{0}” since you opened it.</source>
        <translation>Jemand anderes oder ein anderes Programm hat „{0}“ gespeichert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Andere Fassung zeigen</translation>
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
        <translation>Neben diesem Dossier liegt „{0}“, dasselbe Dossier mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>A sync program made “{0}”, because this book was changed in two places.</source>
        <translation>Ein Abgleichprogramm hat „{0}“ angelegt, weil dieses Dossier an zwei Stellen geändert wurde.</translation>
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
        <translation>die Datei, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>your book</source>
        <translation>Ihr Dossier</translation>
    </message>
    <message>
        <source>The book was changed meanwhile. Merge once more.</source>
        <translation>Das Dossier wurde inzwischen geändert. Führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The two are merged. Save to keep it.</source>
        <translation>Beide sind zusammengeführt. Speichern Sie, um es zu behalten.</translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation>Kopie beiseitelegen</translation>
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
    <name>SpellingTools</name>
    <message>
        <source>There is no spelling dictionary for this language: {0}.</source>
        <translation>Für diese Sprache gibt es kein Wörterbuch: {0}.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Eines hinzufügen…</translation>
    </message>
    <message>
        <source>No misspelled word was found in this text.</source>
        <translation>In diesem Text ist kein falsch geschriebenes Wort.</translation>
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
        <translation>Briefbook</translation>
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
        <translation>{0} min</translation>
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
    <name>TextActions</name>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Ohne Formatierung einfügen</translation>
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
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Use a template of your office…</source>
        <translation>Vorlage Ihres Hauses verwenden…</translation>
    </message>
    <message>
        <source>Forget this template</source>
        <translation>Diese Vorlage vergessen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Word templates and themes</source>
        <translation>Word-Vorlagen und Gestaltungen</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>A Word template is for Word documents: choose that format first.</source>
        <translation>Eine Word-Vorlage gehört zu Word-Dokumenten: Wählen Sie zuerst dieses Format.</translation>
    </message>
    <message>
        <source>The template {name} is not there any more.</source>
        <translation>Die Vorlage {name} ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>This is the next issue: what stands stays, the day&apos;s press went.</source>
        <translation>Das ist die nächste Nummer: Bleibendes bleibt, die Presse des Tages ist fort.</translation>
    </message>
    <message>
        <source>It is still called “{0}”: give it a name of its own.</source>
        <translation>Es heißt noch „{0}“: Geben Sie ihm einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Book details…</source>
        <translation>Angaben zum Dossier…</translation>
    </message>
    <message>
        <source>Put the cursor into a text or note first: the reference is put there.</source>
        <translation>Setzen Sie den Cursor zuerst in einen Text oder eine Notiz: Dorthin kommt der Verweis.</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>As of {0}</source>
        <translation>Stand {0}</translation>
    </message>
    <message>
        <source>the book as it is now</source>
        <translation>das Dossier, wie es jetzt ist</translation>
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
        <translation>Eine Fassung bewahrt das Dossier, wie es jetzt ist, in seiner Datei unter einem Namen auf.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
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
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>No versions yet. Name the book as it is, and keep it.</source>
        <translation>Noch keine Fassungen. Geben Sie dem Dossier, wie es ist, einen Namen und bewahren Sie es auf.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Mit jetzt vergleichen…</translation>
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
    <name>WordHelp</name>
    <message>
        <source>Edit footnote…</source>
        <translation>Fußnote bearbeiten…</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>Fußnote entfernen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>„{0}“ ins Wörterbuch aufnehmen</translation>
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
        <translation>Ausgelassen: {0}</translation>
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
        <translation>Das Dossier unter einem Passwort versiegeln</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation>Das Dossier, wie es ist, unter einem Namen aufbewahren und vergleichen</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation>Frühere Fassungen, die dieser Rechner aufbewahrt hat</translation>
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
        <translation>Die Wörter hervorheben und in die Notizen übernehmen</translation>
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
        <translation>Jeder Befehl durch einige Buchstaben seines Namens</translation>
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
        <translation>Titel, Anlass, Einstufung und Gestaltung</translation>
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
        <translation>Alles hinzufügen, was in einem Ordner liegt</translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>Von Webadressen hinzufügen…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>Seiten holen</translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>Aus Feed hinzufügen…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation>Artikel eines Nachrichtenfeeds auswählen</translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>Pressedownload hinzufügen…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation>Artikel eines Downloads von Nexis, Factiva und dergleichen auswählen</translation>
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
        <translation>Ausgewähltes in einen anderen Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation>Aus dem, was dem Cursor folgt, einen Artikel machen</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation>Ausgewählte Artikel an den ersten von ihnen anfügen</translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>Angaben aller Ausgewählten…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation>Angaben mehrerer Einträge zugleich ändern</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation>Wie weit Sie damit sind; wird nie gedruckt</translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>Farbmarke</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation>Für Ihre eigene Ordnung; wird nie gedruckt</translation>
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
        <source>&amp;High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
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
        <translation>Ausgewähltes mit einer Stufe des Schemas einstufen</translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>Bevor es hinausgeht…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation>Was peinlich wäre, in einer Liste</translation>
    </message>
    <message>
        <source>Check spelling as you &amp;type</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>A wavy line below words that no dictionary has</source>
        <translation>Eine Wellenlinie unter Wörtern, die kein Wörterbuch kennt</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Go to it, with what may be meant</source>
        <translation>Dorthin gehen, mit dem, was gemeint sein könnte</translation>
    </message>
    <message>
        <source>Spelling diction&amp;aries…</source>
        <translation>Wörterbücher…</translation>
    </message>
    <message>
        <source>Which languages there are, and adding one</source>
        <translation>Welche Sprachen es gibt, und eine hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>Lesezeit…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation>Minuten gegen die verfügbare Zeit, und was zu kürzen ist</translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>Verweis auf ein Element…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation>Im Text oder in der Notiz auf einen Eintrag verweisen: gedruckt mit seiner Nummer, als Link</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>Ausgaben…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation>Wer welche Notizen und Abschnitte erhält</translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>Seiten aus dem Dossier…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation>Zeittafel, Berichterstattung, Namensverzeichnis, Änderungen, Fazits</translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>Dieses Dossier ausgeben…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation>Vermerken, was hinausgeht, für das nächste Änderungsblatt</translation>
    </message>
    <message>
        <source>Sheets to e&amp;xchange…</source>
        <translation>Austauschblätter…</translation>
    </message>
    <message>
        <source>Only what differs from a printed binder, as a PDF</source>
        <translation>Nur was von einem gedruckten Ordner abweicht, als PDF</translation>
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
        <translation>Die behaltenen Nummern aufgeben</translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>Nächste Ausgabe aus diesem Dossier</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation>Aufbau und feste Seiten bleiben, die Presse des Tages geht</translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>Nummerierte Exemplare…</translation>
    </message>
    <message>
        <source>A copy for each on the distribution list</source>
        <translation>Ein Exemplar für jeden auf dem Verteiler</translation>
    </message>
    <message>
        <source>What the reader wrote becomes due-outs</source>
        <translation>Was der Leser geschrieben hat, wird zu offenen Aufträgen</translation>
    </message>
    <message>
        <source>&amp;Due-outs…</source>
        <translation>Offene Aufträge…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation>Was erbeten wurde, wer antwortet und bis wann</translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>Zu einem Artikel zusammenlegen</translation>
    </message>
    <message>
        <source>One text, and who else carried it</source>
        <translation>Ein Text, und wer ihn noch gebracht hat</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {} articles</source>
        <translation>
            <numerusform>{} Artikel hinzufügen</numerusform>
            <numerusform>{} Artikel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {} sections</source>
        <translation>
            <numerusform>{} Abschnitte hinzufügen</numerusform>
            <numerusform>{} Abschnitte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move {} articles</source>
        <translation>
            <numerusform>{} Artikel verschieben</numerusform>
            <numerusform>{} Artikel verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move {} sections</source>
        <translation>
            <numerusform>{} Abschnitte verschieben</numerusform>
            <numerusform>{} Abschnitte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>Abschnitt höherstufen</translation>
    </message>
    <message numerus="yes">
        <source>Promote {} sections</source>
        <translation>
            <numerusform>{} Abschnitte höherstufen</numerusform>
            <numerusform>{} Abschnitte höherstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>Abschnitt tieferstufen</translation>
    </message>
    <message numerus="yes">
        <source>Demote {} sections</source>
        <translation>
            <numerusform>{} Abschnitte tieferstufen</numerusform>
            <numerusform>{} Abschnitte tieferstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {} articles</source>
        <translation>
            <numerusform>{} Artikel duplizieren</numerusform>
            <numerusform>{} Artikel duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles</source>
        <translation>
            <numerusform>{} Artikel löschen</numerusform>
            <numerusform>{} Artikel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore {} articles</source>
        <translation>
            <numerusform>{} Artikel wiederherstellen</numerusform>
            <numerusform>{} Artikel wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles for good</source>
        <translation>
            <numerusform>{} Artikel endgültig löschen</numerusform>
            <numerusform>{} Artikel endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Include {} articles</source>
        <translation>
            <numerusform>{} Artikel aufnehmen</numerusform>
            <numerusform>{} Artikel aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {} articles</source>
        <translation>
            <numerusform>{} Artikel weglassen</numerusform>
            <numerusform>{} Artikel weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Einstufen</translation>
    </message>
    <message numerus="yes">
        <source>Mark {} articles</source>
        <translation>
            <numerusform>{} Artikel einstufen</numerusform>
            <numerusform>{} Artikel einstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Rename {} articles</source>
        <translation>
            <numerusform>{} Artikel umbenennen</numerusform>
            <numerusform>{} Artikel umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} texts</source>
        <translation>
            <numerusform>{} Texte bearbeiten</numerusform>
            <numerusform>{} Texte bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change details of {} articles</source>
        <translation>
            <numerusform>Angaben von {} Artikeln ändern</numerusform>
            <numerusform>Angaben von {} Artikeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>Angaben des Dossiers ändern</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Abschnitt ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change {} sections</source>
        <translation>
            <numerusform>{} Abschnitte ändern</numerusform>
            <numerusform>{} Abschnitte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {} notes</source>
        <translation>
            <numerusform>{} Notizen hinzufügen</numerusform>
            <numerusform>{} Notizen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} notes</source>
        <translation>
            <numerusform>{} Notizen bearbeiten</numerusform>
            <numerusform>{} Notizen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change {} notes</source>
        <translation>
            <numerusform>{} Notizen ändern</numerusform>
            <numerusform>{} Notizen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} notes</source>
        <translation>
            <numerusform>{} Notizen löschen</numerusform>
            <numerusform>{} Notizen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move {} notes</source>
        <translation>
            <numerusform>{} Notizen verschieben</numerusform>
            <numerusform>{} Notizen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>Kernpunkt anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Make {} key points</source>
        <translation>
            <numerusform>{} Kernpunkte anlegen</numerusform>
            <numerusform>{} Kernpunkte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>Artikel teilen</translation>
    </message>
    <message numerus="yes">
        <source>Split {} articles</source>
        <translation>
            <numerusform>{} Artikel teilen</numerusform>
            <numerusform>{} Artikel teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Artikel verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Merge {} articles</source>
        <translation>
            <numerusform>{} Artikel verbinden</numerusform>
            <numerusform>{} Artikel verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>Zu einem zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <source>Fold {} articles into one</source>
        <translation>
            <numerusform>{} Artikel zu einem zusammenlegen</numerusform>
            <numerusform>{} Artikel zu einem zusammenlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
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
    <message>
        <source>this is not a Briefbook book</source>
        <translation>das ist kein Briefbook-Dossier</translation>
    </message>
    <message>
        <source>Choose a file that ends in .briefbook</source>
        <translation>Wählen Sie eine Datei, die auf .briefbook endet</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Open a backup or an earlier version of it</source>
        <translation>Öffnen Sie eine Sicherung oder eine frühere Fassung</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>Copy it again, or open a backup</source>
        <translation>Kopieren Sie sie noch einmal, oder öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>it holds two things of one name</source>
        <translation>sie enthält zwei Dinge desselben Namens</translation>
    </message>
    <message>
        <source>Ask for the file again: it was tampered with</source>
        <translation>Bitten Sie erneut um die Datei: Sie wurde verändert</translation>
    </message>
    <message>
        <source>it is far larger inside than a book can be</source>
        <translation>sie ist innen weit größer, als ein Dossier sein kann</translation>
    </message>
    <message>
        <source>Ask who sent it what it is</source>
        <translation>Fragen Sie den Absender, was es ist</translation>
    </message>
    <message>
        <source>the backup is not what was copied</source>
        <translation>die Sicherung stimmt nicht mit dem Kopierten überein</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>the book has no such edition</source>
        <translation>das Dossier hat keine solche Ausgabe</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Wählen Sie eine davon: {}</translation>
    </message>
    <message>
        <source>Take them out of the edition, or let it leave them out itself</source>
        <translation>Nehmen Sie sie aus der Ausgabe, oder lassen Sie die Ausgabe sie selbst auslassen</translation>
    </message>
    <message>
        <source>An attachment is printed as it is and has no text</source>
        <translation>Eine Anlage wird gedruckt, wie sie ist, und hat keinen Text</translation>
    </message>
    <message>
        <source>Add a note to it</source>
        <translation>Fügen Sie ihr eine Notiz hinzu</translation>
    </message>
    <message>
        <source>The trash does not hold this</source>
        <translation>Das liegt nicht im Papierkorb</translation>
    </message>
    <message>
        <source>there is no room left on the drive: {} MB are needed, {} MB are free</source>
        <translation>auf dem Laufwerk ist kein Platz mehr: {} MB werden gebraucht, {} MB sind frei</translation>
    </message>
    <message>
        <source>Free some space, or choose another place; the old file is untouched</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort; die alte Datei ist unberührt</translation>
    </message>
    <message>
        <source>it could not be written ({})</source>
        <translation>sie konnte nicht geschrieben werden ({})</translation>
    </message>
    <message>
        <source>it could not be read ({})</source>
        <translation>sie konnte nicht gelesen werden ({})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected</source>
        <translation>Prüfen Sie den Namen, und ob das Laufwerk verbunden ist</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>it may not be read here</source>
        <translation>sie darf hier nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ask its owner for access</source>
        <translation>Bitten Sie den Eigentümer um Zugang</translation>
    </message>
    <message>
        <source>there is no room left on the drive</source>
        <translation>auf dem Laufwerk ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the file name is too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Wählen Sie einen kürzeren Namen</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>ein anderes Programm hat die Datei geöffnet</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Schließen Sie sie dort und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it may not be written here</source>
        <translation>hier darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>Only articles can be folded into one</source>
        <translation>Nur Artikel lassen sich zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>An attachment has no text to take a point from</source>
        <translation>Eine Anlage hat keinen Text, aus dem ein Punkt zu nehmen wäre</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details</source>
        <translation>Wählen Sie {} in den Angaben zum Dossier</translation>
    </message>
    <message>
        <source>there is no such scheme of markings</source>
        <translation>dieses Einstufungsschema gibt es nicht</translation>
    </message>
    <message>
        <source>the scheme of markings has no levels</source>
        <translation>das Einstufungsschema hat keine Stufen</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Fügen Sie eine hinzu</translation>
    </message>
    <message>
        <source>the scheme of markings cannot be used ({})</source>
        <translation>das Einstufungsschema ist nicht brauchbar ({})</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Berichtigen Sie die Datei</translation>
    </message>
    <message>
        <source>the colour of {} is not #RRGGBB</source>
        <translation>die Farbe von {} ist nicht #RRGGBB</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself</source>
        <translation>Ein Abschnitt kann nicht in sich selbst verschoben werden</translation>
    </message>
    <message>
        <source>The book does not hold this (any more)</source>
        <translation>Das enthält das Dossier nicht (mehr)</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash</source>
        <translation>Es wurde vielleicht gelöscht: Sehen Sie im Papierkorb nach</translation>
    </message>
    <message>
        <source>An article lies in a section or in the inbox</source>
        <translation>Ein Artikel liegt in einem Abschnitt oder im Eingang</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Wählen Sie eines davon</translation>
    </message>
    <message>
        <source>The inbox holds articles, not sections</source>
        <translation>Der Eingang enthält Artikel, keine Abschnitte</translation>
    </message>
    <message>
        <source>Choose a section, or the book itself</source>
        <translation>Wählen Sie einen Abschnitt oder das Dossier selbst</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It already ran on page {} of {} of {}</source>
        <translation>Bereits erschienen auf Seite {} von {} vom {}</translation>
    </message>
    <message>
        <source>It already ran under {} in {} of {}</source>
        <translation>Bereits erschienen unter {} in {} vom {}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it</source>
        <translation>Ein Bild ist für alle, die es nicht sehen können, nicht beschrieben</translation>
    </message>
    <message>
        <source>It has the same address as “{}”</source>
        <translation>Es hat dieselbe Adresse wie „{}“</translation>
    </message>
    <message>
        <source>A reference leads to what is not printed</source>
        <translation>Ein Verweis führt zu etwas, das nicht gedruckt wird</translation>
    </message>
    <message>
        <source>It is of {}, older than {} days</source>
        <translation>Es ist vom {}, älter als {} Tage</translation>
    </message>
    <message numerus="yes">
        <source>{} pictures have no description for those who cannot see them</source>
        <translation>
            <numerusform>{} Bild ist für alle, die es nicht sehen können, nicht beschrieben</numerusform>
            <numerusform>{} Bilder sind für alle, die sie nicht sehen können, nicht beschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the same text as “{}”</source>
        <translation>Es hat denselben Text wie „{}“</translation>
    </message>
    <message>
        <source>It is much like “{}”</source>
        <translation>Es ähnelt stark „{}“</translation>
    </message>
    <message>
        <source>The book has no title</source>
        <translation>Das Dossier hat keinen Titel</translation>
    </message>
    <message>
        <source>Give it one in the book&apos;s details</source>
        <translation>Geben Sie ihm einen in den Angaben zum Dossier</translation>
    </message>
    <message>
        <source>The book has no date</source>
        <translation>Das Dossier hat kein Datum</translation>
    </message>
    <message>
        <source>Set one in the book&apos;s details</source>
        <translation>Setzen Sie eines in den Angaben zum Dossier</translation>
    </message>
    <message>
        <source>The book is dated {}, which is past</source>
        <translation>Das Dossier trägt das Datum {}, das vergangen ist</translation>
    </message>
    <message>
        <source>Set the date in the book&apos;s details</source>
        <translation>Setzen Sie das Datum in den Angaben zum Dossier</translation>
    </message>
    <message numerus="yes">
        <source>Reading takes {} minutes of the {} there are</source>
        <translation>
            <numerusform>Das Lesen dauert {} von {} verfügbaren Minuten</numerusform>
            <numerusform>Das Lesen dauert {} von {} verfügbaren Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to cut in Reading time</source>
        <translation>Unter Lesezeit sehen Sie, was zu kürzen ist</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>Die Überschrift fehlt</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Geben Sie ihm eine</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>Nicht bekannt: {}</translation>
    </message>
    <message>
        <source>Look at the source and fill it in</source>
        <translation>Sehen Sie in der Quelle nach und tragen Sie es ein</translation>
    </message>
    <message>
        <source>The date is in the future: {}</source>
        <translation>Das Datum liegt in der Zukunft: {}</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Berichtigen Sie es</translation>
    </message>
    <message>
        <source>Leave it out, or say what is new in it</source>
        <translation>Lassen Sie es aus, oder sagen Sie, was daran neu ist</translation>
    </message>
    <message>
        <source>Guessed when it was collected: {}</source>
        <translation>Beim Sammeln vermutet: {}</translation>
    </message>
    <message>
        <source>Look at the source and confirm it</source>
        <translation>Sehen Sie in der Quelle nach und bestätigen Sie es</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>Beschreiben Sie es mit wenigen Worten</translation>
    </message>
    <message>
        <source>A picture is missing</source>
        <translation>Ein Bild fehlt</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>Fügen Sie es wieder ein</translation>
    </message>
    <message>
        <source>Take the reference out, or print what it names</source>
        <translation>Nehmen Sie den Verweis heraus, oder drucken Sie, was er nennt</translation>
    </message>
    <message>
        <source>Nothing is in this section</source>
        <translation>Dieser Abschnitt ist leer</translation>
    </message>
    <message>
        <source>Fill it, or leave it out</source>
        <translation>Füllen Sie ihn, oder lassen Sie ihn aus</translation>
    </message>
    <message>
        <source>The attached file is missing</source>
        <translation>Die angehängte Datei fehlt</translation>
    </message>
    <message>
        <source>Add the file again</source>
        <translation>Fügen Sie die Datei wieder hinzu</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Der Text fehlt</translation>
    </message>
    <message>
        <source>Write it, fetch the page again, or leave it out</source>
        <translation>Schreiben Sie ihn, holen Sie die Seite noch einmal, oder lassen Sie es aus</translation>
    </message>
    <message>
        <source>Leave it out, or say why it is there</source>
        <translation>Lassen Sie es aus, oder sagen Sie, warum es dabei ist</translation>
    </message>
    <message>
        <source>The talking points are longer than one page</source>
        <translation>Die Gesprächspunkte sind länger als eine Seite</translation>
    </message>
    <message>
        <source>Cut them: they are read out from one sheet</source>
        <translation>Kürzen Sie sie: Sie werden von einem Blatt vorgelesen</translation>
    </message>
    <message>
        <source>Put a reference to an item behind the point</source>
        <translation>Setzen Sie hinter den Punkt einen Verweis auf einen Eintrag</translation>
    </message>
    <message>
        <source>No marking on: {}</source>
        <translation>Keine Einstufung an: {}</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Ohne Einstufung</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Stufen Sie es ein</translation>
    </message>
    <message>
        <source>{} has no “{}”</source>
        <translation>{} kennt „{}“ nicht</translation>
    </message>
    <message>
        <source>Choose a level of the scheme</source>
        <translation>Wählen Sie eine Stufe des Schemas</translation>
    </message>
    <message>
        <source>Fold the two into one, or say that they are different</source>
        <translation>Legen Sie beide zusammen, oder sagen Sie, dass sie verschieden sind</translation>
    </message>
    <message>
        <source>somebody else, or another program, has saved this file since you opened it</source>
        <translation>jemand anderes oder ein anderes Programm hat diese Datei gespeichert, seit Sie sie geöffnet haben</translation>
    </message>
    <message>
        <source>its text is larger than a book can be</source>
        <translation>ihr Text ist größer, als ein Dossier sein kann</translation>
    </message>
    <message>
        <source>the drive did not keep what was written</source>
        <translation>das Laufwerk hat das Geschriebene nicht behalten</translation>
    </message>
    <message>
        <source>Save it in another place</source>
        <translation>Speichern Sie es an einem anderen Ort</translation>
    </message>
    <message>
        <source>the file does not say which format it has</source>
        <translation>die Datei sagt nicht, welches Format sie hat</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than a book&apos;s can</source>
        <translation>ihre Teile liegen tiefer ineinander, als die eines Dossiers es können</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two</source>
        <translation>Speichern Sie Ihres unter einem anderen Namen, dann vergleichen Sie beide</translation>
    </message>
    <message>
        <source>what was sealed is no book</source>
        <translation>was versiegelt wurde, ist kein Dossier</translation>
    </message>
    <message>
        <source>the text of the book is damaged</source>
        <translation>der Text des Dossiers ist beschädigt</translation>
    </message>
    <message>
        <source>this book was saved by a newer Briefbook, and this one cannot show it</source>
        <translation>dieses Dossier wurde mit einem neueren Briefbook gespeichert, dieses kann es nicht zeigen</translation>
    </message>
    <message>
        <source>the book is damaged: {}</source>
        <translation>das Dossier ist beschädigt: {}</translation>
    </message>
    <message>
        <source>Update Briefbook</source>
        <translation>Aktualisieren Sie Briefbook</translation>
    </message>
    <message>
        <source>Choose articles and memos</source>
        <translation>Wählen Sie Artikel und Vermerke</translation>
    </message>
    <message>
        <source>nothing of a book can be read from it</source>
        <translation>nichts von einem Dossier ist daraus lesbar</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>this book is protected by a password</source>
        <translation>dieses Dossier ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>Give its password</source>
        <translation>Geben Sie sein Passwort an</translation>
    </message>
    <message>
        <source>it is sealed in a way that this Briefbook does not know</source>
        <translation>es ist auf eine Weise versiegelt, die dieses Briefbook nicht kennt</translation>
    </message>
    <message>
        <source>this is not its password</source>
        <translation>das ist nicht sein Passwort</translation>
    </message>
    <message>
        <source>Try again; mind capital letters</source>
        <translation>Versuchen Sie es erneut; achten Sie auf Großbuchstaben</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it was sealed under another password, or is damaged</source>
        <translation>sie wurde mit einem anderen Passwort versiegelt oder ist beschädigt</translation>
    </message>
    <message>
        <source>this version is damaged</source>
        <translation>diese Fassung ist beschädigt</translation>
    </message>
    <message>
        <source>Look at another one, or at a backup</source>
        <translation>Sehen Sie sich eine andere an, oder eine Sicherung</translation>
    </message>
    <message>
        <source>there are no web addresses in it</source>
        <translation>darin stehen keine Webadressen</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>nothing in the archive can be read</source>
        <translation>im Archiv ist nichts lesbar</translation>
    </message>
    <message>
        <source>it is an archive in an archive</source>
        <translation>es ist ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>Unpack it, and add what you need</source>
        <translation>Entpacken Sie es, und fügen Sie hinzu, was Sie brauchen</translation>
    </message>
    <message>
        <source>open it in a browser, and copy the text</source>
        <translation>öffnen Sie sie in einem Browser und kopieren Sie den Text</translation>
    </message>
    <message>
        <source>This page shows only the first {} words, the rest is for subscribers; {}</source>
        <translation>Diese Seite zeigt nur die ersten {} Wörter, der Rest ist für Abonnenten; {}</translation>
    </message>
    <message>
        <source>This page shows no text, all of it is for subscribers; {}</source>
        <translation>Diese Seite zeigt keinen Text, alles ist für Abonnenten; {}</translation>
    </message>
    <message>
        <source>The site asks whether a person is reading and does not show the page; {}</source>
        <translation>Die Website fragt, ob ein Mensch liest, und zeigt die Seite nicht; {}</translation>
    </message>
    <message>
        <source>The site asks for consent first and does not show the page; {}</source>
        <translation>Die Website fragt erst nach einer Einwilligung und zeigt die Seite nicht; {}</translation>
    </message>
    <message>
        <source>The page shows its text only once its scripts have run; {}</source>
        <translation>Die Seite zeigt ihren Text erst, wenn ihre Skripte gelaufen sind; {}</translation>
    </message>
    <message>
        <source>Open it in its own program, and copy what you need</source>
        <translation>Öffnen Sie es in seinem eigenen Programm und kopieren Sie, was Sie brauchen</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>das Lesen dauert viel zu lange</translation>
    </message>
    <message>
        <source>Take only the part that you need</source>
        <translation>Nehmen Sie nur den Teil, den Sie brauchen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>archives of files</source>
        <translation>Dateiarchive</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>Outlook-Nachrichten</translation>
    </message>
    <message>
        <source>messages and web archives</source>
        <translation>Nachrichten und Webarchive</translation>
    </message>
    <message>
        <source>news feeds</source>
        <translation>Nachrichtenfeeds</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>press exports</source>
        <translation>Presseexporte</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Briefbook cannot read this kind of file</source>
        <translation>Briefbook kann diese Art von Datei nicht lesen</translation>
    </message>
    <message>
        <source>It reads {}</source>
        <translation>Es liest {}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>this is no PDF</source>
        <translation>das ist kein PDF</translation>
    </message>
    <message>
        <source>Choose the PDF that came back</source>
        <translation>Wählen Sie das PDF, das zurückkam</translation>
    </message>
    <message>
        <source>An attachment lies too deep and was left out: {}; add it by itself</source>
        <translation>Ein Anhang liegt zu tief und wurde ausgelassen: {}; fügen Sie ihn einzeln hinzu</translation>
    </message>
    <message>
        <source>An attachment was left out: {}</source>
        <translation>Ein Anhang wurde ausgelassen: {}</translation>
    </message>
    <message>
        <source>A feed often holds only the beginning of each article; open the address for the whole</source>
        <translation>Ein Feed enthält oft nur den Anfang jedes Artikels; öffnen Sie die Adresse für den ganzen</translation>
    </message>
    <message>
        <source>{} of its {} entries are in the book already and were left out</source>
        <translation>{} von {} Einträgen stehen schon im Dossier und wurden ausgelassen</translation>
    </message>
    <message>
        <source>there are no entries in the feed</source>
        <translation>der Feed enthält keine Einträge</translation>
    </message>
    <message>
        <source>Check that the whole file is there</source>
        <translation>Prüfen Sie, ob die Datei vollständig ist</translation>
    </message>
    <message>
        <source>Only the first {} of {} entries were taken</source>
        <translation>Nur die ersten {} von {} Einträgen wurden übernommen</translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation>der Feed ist beschädigt</translation>
    </message>
    <message>
        <source>the page sends on and on to other addresses</source>
        <translation>die Seite leitet immer weiter zu anderen Adressen</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy the text</source>
        <translation>Öffnen Sie sie in einem Browser, und kopieren Sie den Text</translation>
    </message>
    <message>
        <source>the site sends the page packed in a way that Briefbook did not ask for</source>
        <translation>die Website schickt die Seite anders verpackt, als Briefbook erbat</translation>
    </message>
    <message>
        <source>the site does not answer with a page ({})</source>
        <translation>die Website antwortet nicht mit einer Seite ({})</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>das ist keine Webadresse</translation>
    </message>
    <message>
        <source>It has to begin with https:// or http://</source>
        <translation>Sie muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>the site does not give the page to programs ({})</source>
        <translation>die Website gibt die Seite nicht an Programme ({})</translation>
    </message>
    <message>
        <source>there is no such page any more ({})</source>
        <translation>diese Seite gibt es nicht mehr ({})</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>the site has a fault of its own ({})</source>
        <translation>die Website hat selbst einen Fehler ({})</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>the site could not prove that it is {} (its certificate)</source>
        <translation>die Website konnte nicht beweisen, dass sie {} ist (ihr Zertifikat)</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <translation>die Seite ist größer als {} MB</translation>
    </message>
    <message>
        <source>Save it, and take a part</source>
        <translation>Speichern Sie sie, und nehmen Sie einen Teil</translation>
    </message>
    <message>
        <source>the page did not come in half a minute</source>
        <translation>die Seite kam nicht innerhalb einer halben Minute</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>die Website antwortet nicht</translation>
    </message>
    <message>
        <source>Ask your computer people before you trust it</source>
        <translation>Fragen Sie Ihre IT, bevor Sie ihr vertrauen</translation>
    </message>
    <message>
        <source>no safe connection to the site could be made</source>
        <translation>es konnte keine sichere Verbindung zur Website hergestellt werden</translation>
    </message>
    <message>
        <source>Open it in a browser instead</source>
        <translation>Öffnen Sie sie stattdessen in einem Browser</translation>
    </message>
    <message>
        <source>the site cannot be reached</source>
        <translation>die Website ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the address, and whether you are online</source>
        <translation>Prüfen Sie die Adresse, und ob Sie online sind</translation>
    </message>
    <message>
        <source>the connection broke off before the page was there</source>
        <translation>die Verbindung brach ab, bevor die Seite da war</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>the page could not be fetched</source>
        <translation>die Seite konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>the page came damaged</source>
        <translation>die Seite kam beschädigt an</translation>
    </message>
    <message>
        <source>Try again, or open it in a browser</source>
        <translation>Versuchen Sie es erneut, oder öffnen Sie sie in einem Browser</translation>
    </message>
    <message>
        <source>It has more footnotes than are read; the last ones were left out</source>
        <translation>Es hat mehr Fußnoten, als gelesen werden; die letzten wurden weggelassen</translation>
    </message>
    <message>
        <source>Only the first {} of the {} files in the folder were taken</source>
        <translation>Nur die ersten {} der {} Dateien im Ordner wurden übernommen</translation>
    </message>
    <message>
        <source>{} addresses are listed and were not fetched; say --fetch to fetch them</source>
        <translation>{} Adressen sind aufgeführt und wurden nicht abgerufen; mit --fetch werden sie abgerufen</translation>
    </message>
    <message>
        <source>a source has no name</source>
        <translation>eine Quelle hat keinen Namen</translation>
    </message>
    <message>
        <source>Give a file, a folder or a web address</source>
        <translation>Geben Sie eine Datei, einen Ordner oder eine Webadresse an</translation>
    </message>
    <message>
        <source>If you know it, say --private, and it is read</source>
        <translation>Wenn Sie sie kennen, geben Sie --private an, dann wird sie gelesen</translation>
    </message>
    <message>
        <source>there are no files in the folder</source>
        <translation>in dem Ordner sind keine Dateien</translation>
    </message>
    <message>
        <source>An embedded part of the page cannot be printed and was left out</source>
        <translation>Ein eingebetteter Teil der Seite kann nicht gedruckt werden und wurde ausgelassen</translation>
    </message>
    <message>
        <source>A video cannot be printed and was left out</source>
        <translation>Ein Video kann nicht gedruckt werden und wurde ausgelassen</translation>
    </message>
    <message>
        <source>A sound cannot be printed and was left out</source>
        <translation>Ein Ton kann nicht gedruckt werden und wurde ausgelassen</translation>
    </message>
    <message>
        <source>An embedded part cannot be printed and was left out</source>
        <translation>Ein eingebetteter Teil kann nicht gedruckt werden und wurde ausgelassen</translation>
    </message>
    <message>
        <source>The page is longer than a book; look whether all of it is wanted</source>
        <translation>Die Seite ist länger als ein Buch; sehen Sie nach, ob Sie alles davon wollen</translation>
    </message>
    <message>
        <source>No article was found on the page; open it in a browser and copy the text</source>
        <translation>Auf der Seite wurde kein Artikel gefunden; öffnen Sie sie in einem Browser und kopieren Sie den Text</translation>
    </message>
    <message>
        <source>A picture lies on the web and not in the file; nothing was fetched</source>
        <translation>Ein Bild liegt im Web und nicht in der Datei; nichts wurde abgerufen</translation>
    </message>
    <message>
        <source>{} pictures lie on the web and not in the file; nothing was fetched</source>
        <translation>{} Bilder liegen im Web und nicht in der Datei; nichts wurde abgerufen</translation>
    </message>
    <message>
        <source>A picture was left out: {}</source>
        <translation>Ein Bild wurde ausgelassen: {}</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>sie ist größer als {} MB</translation>
    </message>
    <message>
        <source>there is no text in the message</source>
        <translation>die Nachricht enthält keinen Text</translation>
    </message>
    <message>
        <source>Open it in your mail program, and copy it</source>
        <translation>Öffnen Sie sie in Ihrem Mailprogramm, und kopieren Sie sie</translation>
    </message>
    <message>
        <source>it holds more parts in each other than a message has</source>
        <translation>sie enthält mehr ineinanderliegende Teile, als eine Nachricht hat</translation>
    </message>
    <message>
        <source>The page numbers are estimates, as {} is not on this computer; in Word, select all and press F9 to set them right</source>
        <translation>Die Seitenzahlen sind Schätzungen, da {} nicht auf diesem Computer ist; in Word alles markieren und F9 drücken, dann stimmen sie</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>das Bild konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Give a name that ends in .png</source>
        <translation>Geben Sie einen Namen an, der auf .png endet</translation>
    </message>
    <message>
        <source>there is no spelling dictionary in this file</source>
        <translation>in dieser Datei ist kein Rechtschreibwörterbuch</translation>
    </message>
    <message>
        <source>Choose an .oxt, or a .dic beside its .aff</source>
        <translation>Wählen Sie eine .oxt-Datei oder eine .dic neben ihrer .aff</translation>
    </message>
    <message>
        <source>this file is too large for a dictionary</source>
        <translation>diese Datei ist zu groß für ein Wörterbuch</translation>
    </message>
    <message>
        <source>Something went wrong in Briefbook</source>
        <translation>In Briefbook ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>Bitte melden Sie das</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>Dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>only pictures can be put into a note</source>
        <translation>in eine Notiz können nur Bilder eingefügt werden</translation>
    </message>
    <message>
        <source>Paste the file into the book at the left</source>
        <translation>Fügen Sie die Datei links in das Dossier ein</translation>
    </message>
    <message>
        <source>Use Save As</source>
        <translation>Verwenden Sie „Speichern unter“</translation>
    </message>
    <message>
        <source>the book has no file yet</source>
        <translation>das Dossier hat noch keine Datei</translation>
    </message>
    <message>
        <source>Choose one with Save As</source>
        <translation>Wählen Sie eine mit „Speichern unter“</translation>
    </message>
    <message>
        <source>what was pasted is longer than any book</source>
        <translation>was eingefügt wurde, ist länger als jedes Buch</translation>
    </message>
    <message>
        <source>this is not a picture that can be shown</source>
        <translation>das ist kein Bild, das angezeigt werden kann</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first</source>
        <translation>Speichern Sie es zuerst als PNG oder JPEG</translation>
    </message>
    <message>
        <source>the picture cannot be used</source>
        <translation>das Bild kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Make it smaller than 50 megapixels first</source>
        <translation>Verkleinern Sie es zuerst auf unter 50 Megapixel</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>Make it smaller than 20 MB first</source>
        <translation>Verkleinern Sie es zuerst auf unter 20 MB</translation>
    </message>
    <message>
        <source>Copy the text instead</source>
        <translation>Kopieren Sie stattdessen den Text</translation>
    </message>
    <message>
        <source>Open it in Outlook, and copy it</source>
        <translation>Öffnen Sie sie in Outlook, und kopieren Sie sie</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>die Nachricht ist beschädigt</translation>
    </message>
    <message>
        <source>Save it anew from Outlook</source>
        <translation>Speichern Sie sie aus Outlook neu</translation>
    </message>
    <message>
        <source>Say yes to this address if you know it, or open it in a browser, and copy the text</source>
        <translation>Bestätigen Sie diese Adresse, wenn Sie sie kennen, oder öffnen Sie sie in einem Browser und kopieren Sie den Text</translation>
    </message>
    <message>
        <source>the address leads to this machine or into your own network</source>
        <translation>die Adresse führt zu diesem Rechner oder in Ihr eigenes Netz</translation>
    </message>
    <message>
        <source>there is no such site, or you are offline</source>
        <translation>diese Website gibt es nicht, oder Sie sind offline</translation>
    </message>
    <message>
        <source>Ask for it again, or save it anew</source>
        <translation>Bitten Sie erneut darum, oder speichern Sie sie neu</translation>
    </message>
    <message>
        <source>it holds more parts than a document has</source>
        <translation>sie enthält mehr Teile, als ein Dokument hat</translation>
    </message>
    <message>
        <source>Open it, and copy the text</source>
        <translation>Öffnen Sie sie, und kopieren Sie den Text</translation>
    </message>
    <message>
        <source>it is far larger inside than it looks</source>
        <translation>sie ist innen weit größer, als sie aussieht</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lassen Sie sie aus</translation>
    </message>
    <message>
        <source>Its pages hold no text that can be read, only pictures of it; they are printed as they are</source>
        <translation>Die Seiten enthalten keinen lesbaren Text, nur Bilder davon; sie werden gedruckt, wie sie sind</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>das PDF ist beschädigt</translation>
    </message>
    <message>
        <source>Ask for it again, or print it into a new PDF</source>
        <translation>Bitten Sie erneut darum, oder drucken Sie es in ein neues PDF</translation>
    </message>
    <message>
        <source>the PDF has no pages</source>
        <translation>das PDF hat keine Seiten</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Bitten Sie erneut darum</translation>
    </message>
    <message>
        <source>the password is not right</source>
        <translation>das Passwort stimmt nicht</translation>
    </message>
    <message>
        <source>the PDF asks for a password</source>
        <translation>das PDF verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Give its password, or open it with that, print it into a new PDF, and add that</source>
        <translation>Geben Sie sein Passwort an, oder öffnen Sie es damit, drucken Sie es in ein neues PDF, und fügen Sie dieses hinzu</translation>
    </message>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>das ist kein lesbares PDF</translation>
    </message>
    <message>
        <source>this PDF carries no book</source>
        <translation>dieses PDF enthält kein Dossier</translation>
    </message>
    <message>
        <source>Open the .briefbook file itself</source>
        <translation>Öffnen Sie die .briefbook-Datei selbst</translation>
    </message>
    <message>
        <source>the picture is far larger inside than it looks</source>
        <translation>das Bild ist innen weit größer, als es aussieht</translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be read</source>
        <translation>das Bild ist beschädigt oder von einer nicht lesbaren Art</translation>
    </message>
    <message>
        <source>the picture has more points than a page can show</source>
        <translation>das Bild hat mehr Punkte, als eine Seite zeigen kann</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Verkleinern Sie es</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>darin steht kein Text</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>darin sind keine Artikel</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>there are no references in it</source>
        <translation>darin sind keine Quellenangaben</translation>
    </message>
    <message>
        <source>Export them again</source>
        <translation>Exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>Open it in Word, and save it as a Word document</source>
        <translation>Öffnen Sie sie in Word, und speichern Sie sie als Word-Dokument</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than those of a page do</source>
        <translation>ihre Teile liegen tiefer ineinander als die einer Seite</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} talking points name no source: “{}”</source>
        <translation>
            <numerusform>{} von {} Gesprächspunkten nennt keine Quelle: „{}“</numerusform>
            <numerusform>{} von {} Gesprächspunkten nennen keine Quelle: „{}“</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of its pictures lie elsewhere and were left out</source>
        <translation>{} Bilder daraus liegen anderswo und wurden ausgelassen</translation>
    </message>
    <message>
        <source>An attachment was left out: a message or a link; open the message, and add it by itself</source>
        <translation>Ein Anhang wurde ausgelassen: eine Nachricht oder ein Link; öffnen Sie die Nachricht und fügen Sie ihn einzeln hinzu</translation>
    </message>
    <message>
        <source>{} attachments were left out: messages or links; open the message, and add them by themselves</source>
        <translation>{} Anhänge wurden ausgelassen: Nachrichten oder Links; öffnen Sie die Nachricht und fügen Sie sie einzeln hinzu</translation>
    </message>
    <message>
        <source>Its pages are kept beside the text, left out of print: include them to print them as they are</source>
        <translation>Seine Seiten liegen neben dem Text und werden nicht gedruckt: nehmen Sie sie auf, um sie zu drucken, wie sie sind</translation>
    </message>
    <message>
        <source>{} of its {} pages are damaged and were left out of the text</source>
        <translation>{} von {} Seiten sind beschädigt und fehlen im Text</translation>
    </message>
    <message>
        <source>The text of only the first {} of its {} pages was taken</source>
        <translation>Nur der Text der ersten {} von {} Seiten wurde übernommen</translation>
    </message>
    <message>
        <source>References hold no text but the abstract; open their addresses for the whole</source>
        <translation>Literaturangaben enthalten nur die Zusammenfassung; öffnen Sie ihre Adressen für den ganzen Text</translation>
    </message>
    <message>
        <source>Of {} of the references the day is not known</source>
        <translation>Von {} der Literaturangaben ist der Tag nicht bekannt</translation>
    </message>
    <message>
        <source>A picture is damaged, or of a kind that cannot be read, and was left out</source>
        <translation>Ein Bild ist beschädigt oder von einer Art, die nicht gelesen werden kann, und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{} pictures are damaged, or of a kind that cannot be read, and were left out</source>
        <translation>{} Bilder sind beschädigt oder von einer Art, die nicht gelesen werden kann, und wurden ausgelassen</translation>
    </message>
    <message>
        <source>What other programs have put into the file was left out</source>
        <translation>Was andere Programme in die Datei eingefügt haben, wurde ausgelassen</translation>
    </message>
    <message>
        <source>Left out, as it seems not to belong to the article: {}</source>
        <translation>Ausgelassen, da es nicht zum Artikel zu gehören scheint: {}</translation>
    </message>
    <message>
        <source>The day and the month could be the other way round: read as {}</source>
        <translation>Tag und Monat könnten vertauscht sein: gelesen als {}</translation>
    </message>
    <message>
        <source>it has more parts than a document does</source>
        <translation>sie hat mehr Teile als ein Dokument</translation>
    </message>
    <message>
        <source>it declares a text that would fill the memory</source>
        <translation>sie kündigt einen Text an, der den Speicher füllen würde</translation>
    </message>
    <message>
        <source>it is no whole XML document</source>
        <translation>das ist kein vollständiges XML-Dokument</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy what you need</source>
        <translation>Öffnen Sie sie in einem Browser, und kopieren Sie, was Sie brauchen</translation>
    </message>
    <message>
        <source>Open it in Word, and save it anew</source>
        <translation>Öffnen Sie sie in Word, und speichern Sie sie neu</translation>
    </message>
    <message>
        <source>A picture does not lie in the document and was left out</source>
        <translation>Ein Bild liegt nicht im Dokument und wurde ausgelassen</translation>
    </message>
    <message>
        <source>A picture in a footnote was left out</source>
        <translation>Ein Bild in einer Fußnote wurde weggelassen</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans for that script</source>
        <translation>Installieren Sie eine Schrift, die sie hat, etwa Noto Sans für diese Schrift</translation>
    </message>
    <message>
        <source>Take columns out of the table</source>
        <translation>Nehmen Sie Spalten aus der Tabelle</translation>
    </message>
    <message>
        <source>nobody is on the distribution list</source>
        <translation>der Verteiler ist leer</translation>
    </message>
    <message>
        <source>Fill it in Tools, Distribution list</source>
        <translation>Füllen Sie ihn unter Werkzeuge, Verteiler</translation>
    </message>
    <message>
        <source>The attachment “{}” is missing or damaged</source>
        <translation>Die Anlage „{}“ fehlt oder ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>A table of {} columns is too wide for the page; turn it, or take columns out</source>
        <translation>
            <numerusform>Eine Tabelle mit {} Spalte ist zu breit für die Seite; drehen Sie sie, oder nehmen Sie Spalten heraus</numerusform>
            <numerusform>Eine Tabelle mit {} Spalten ist zu breit für die Seite; drehen Sie sie, oder nehmen Sie Spalten heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it in Word and save it as a template (.dotx)</source>
        <translation>Öffnen Sie sie in Word und speichern Sie sie als Vorlage (.dotx)</translation>
    </message>
    <message>
        <source>In Word, save it as a template without macros (.dotx)</source>
        <translation>Speichern Sie sie in Word als Vorlage ohne Makros (.dotx)</translation>
    </message>
    <message>
        <source>it is larger inside than a template can be</source>
        <translation>sie ist innen größer, als eine Vorlage sein kann</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Wählen Sie eine andere Vorlage</translation>
    </message>
    <message>
        <source>this is not a Word document or template, or it is damaged</source>
        <translation>das ist kein Word-Dokument und keine Vorlage, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>a template with macros is not used</source>
        <translation>eine Vorlage mit Makros wird nicht verwendet</translation>
    </message>
    <message>
        <source>Make them smaller in Word, or choose a larger paper</source>
        <translation>Verkleinern Sie sie in Word, oder wählen Sie ein größeres Papier</translation>
    </message>
    <message>
        <source>it holds more than {} styles</source>
        <translation>sie enthält mehr als {} Formatvorlagen</translation>
    </message>
    <message>
        <source>the margins of the template leave no room for text</source>
        <translation>die Ränder der Vorlage lassen keinen Platz für Text</translation>
    </message>
    <message>
        <source>A picture is missing or damaged: {}</source>
        <translation>Ein Bild fehlt oder ist beschädigt: {}</translation>
    </message>
    <message>
        <source>A picture is missing or damaged</source>
        <translation>Ein Bild fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>A drawing in the header or footer of the template could not be taken over; a PNG or JPEG picture can</source>
        <translation>Eine Zeichnung in der Kopf- oder Fußzeile der Vorlage konnte nicht übernommen werden; ein PNG- oder JPEG-Bild kann es</translation>
    </message>
    <message>
        <source>Something in the header or footer of the template could not be taken over</source>
        <translation>Etwas in der Kopf- oder Fußzeile der Vorlage konnte nicht übernommen werden</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Briefbook cannot write this kind of file</source>
        <translation>Briefbook kann diese Art von Datei nicht schreiben</translation>
    </message>
    <message>
        <source>Give the file a name in {}</source>
        <translation>Geben Sie der Datei einen Namen auf {}</translation>
    </message>
    <message>
        <source>only a PDF can have a password</source>
        <translation>nur ein PDF kann ein Passwort haben</translation>
    </message>
    <message>
        <source>Give the file a name in .pdf</source>
        <translation>Geben Sie der Datei einen Namen auf .pdf</translation>
    </message>
    <message>
        <source>{} leaves out “{}” ({})</source>
        <translation>{} lässt „{}“ aus ({})</translation>
    </message>
    <message>
        <source>no issue of this book is remembered</source>
        <translation>von diesem Dossier ist keine Herausgabe vermerkt</translation>
    </message>
    <message>
        <source>Issue the book before you print it</source>
        <translation>Geben Sie das Dossier heraus, bevor Sie es drucken</translation>
    </message>
    <message>
        <source>no such issue is remembered with its pages</source>
        <translation>eine solche Herausgabe ist nicht mit ihren Seiten vermerkt</translation>
    </message>
    <message>
        <source>no sheet differs from “{}”</source>
        <translation>kein Blatt weicht von „{}“ ab</translation>
    </message>
    <message>
        <source>There is nothing to exchange</source>
        <translation>Es gibt nichts auszutauschen</translation>
    </message>
    <message>
        <source>The attachment “{}” is protected by a password; add a copy without one</source>
        <translation>Die Anlage „{}“ ist durch ein Passwort geschützt; fügen Sie eine Kopie ohne Passwort hinzu</translation>
    </message>
    <message>
        <source>No font on this computer has 1 character ({}); it is printed as a sign</source>
        <translation>Keine Schrift auf diesem Rechner hat 1 Zeichen ({}); es wird als Ersatzzeichen gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {} characters ({}); they are printed as a sign</source>
        <translation>
            <numerusform>Keine Schrift auf diesem Rechner hat {} Zeichen ({}); es wird als Ersatzzeichen gedruckt</numerusform>
            <numerusform>Keine Schrift auf diesem Rechner hat {} Zeichen ({}); sie werden als Ersatzzeichen gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Please report this: the book must not go out like that</source>
        <translation>Bitte melden Sie dies: So darf das Dossier nicht hinausgehen</translation>
    </message>
    <message>
        <source>The contents do not say page {} where they lead there: “{}”</source>
        <translation>Das Inhaltsverzeichnis nennt nicht Seite {}, wo es dorthin führt: „{}“</translation>
    </message>
    <message>
        <source>The bookmark of {} leads to a page without its headline</source>
        <translation>Das Lesezeichen von {} führt zu einer Seite ohne dessen Überschrift</translation>
    </message>
    <message>
        <source>Give the id, number or title of a section or item, as `briefbook show` lists them</source>
        <translation>Geben Sie Kennung, Nummer oder Titel eines Abschnitts oder Eintrags an, wie `briefbook show` sie aufführt</translation>
    </message>
    <message>
        <source>the book has no such section or item</source>
        <translation>das Dossier hat keinen solchen Abschnitt oder Eintrag</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details, or the file when you export</source>
        <translation>Wählen Sie {} in den Angaben zum Dossier, oder die Datei beim Export</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>diese Gestaltung gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another theme for a PDF, or make a Word document</source>
        <translation>Wählen Sie für ein PDF eine andere Gestaltung, oder machen Sie ein Word-Dokument</translation>
    </message>
    <message>
        <source>a Word template only suits Word documents</source>
        <translation>eine Word-Vorlage passt nur zu Word-Dokumenten</translation>
    </message>
    <message>
        <source>Choose one of {}, or give the path of a .toml file</source>
        <translation>Wählen Sie {}, oder geben Sie den Pfad einer .toml-Datei an</translation>
    </message>
    <message>
        <source>the colour {} has a contrast of {} to the paper; it needs {}</source>
        <translation>die Farbe {} hat zum Papier einen Kontrast von {}; nötig ist {}</translation>
    </message>
    <message>
        <source>there is no such theme file</source>
        <translation>diese Gestaltungsdatei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>the theme file cannot be read ({})</source>
        <translation>die Gestaltungsdatei ist nicht lesbar ({})</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Prüfen Sie die Datei</translation>
    </message>
    <message>
        <source>the theme is not right: {}</source>
        <translation>die Gestaltung ist nicht richtig: {}</translation>
    </message>
    <message>
        <source>Mend that line in the theme</source>
        <translation>Berichtigen Sie diese Zeile der Gestaltung</translation>
    </message>
    <message>
        <source>the file {} is not beside the theme</source>
        <translation>die Datei {} liegt nicht neben der Gestaltung</translation>
    </message>
    <message>
        <source>Put it there, or mend its name</source>
        <translation>Legen Sie sie dorthin, oder berichtigen Sie ihren Namen</translation>
    </message>
    <message>
        <source>the colour {} is {}, not #RRGGBB</source>
        <translation>die Farbe {} ist {}, nicht #RRGGBB</translation>
    </message>
    <message>
        <source>Mend it in the theme</source>
        <translation>Berichtigen Sie sie in der Gestaltung</translation>
    </message>
    <message>
        <source>Choose a darker colour</source>
        <translation>Wählen Sie eine dunklere Farbe</translation>
    </message>
    <message>
        <source>the margins leave no room for text on {}</source>
        <translation>die Ränder lassen auf {} keinen Platz für Text</translation>
    </message>
    <message>
        <source>Make them smaller</source>
        <translation>Verkleinern Sie sie</translation>
    </message>
    <message>
        <source>{} cannot be read ({})</source>
        <translation>{} ist nicht lesbar ({})</translation>
    </message>
    <message>
        <source>Mend its brackets</source>
        <translation>Berichtigen Sie die Klammern</translation>
    </message>
    <message>
        <source>{} holds {{}}</source>
        <translation>{} enthält {{}}</translation>
    </message>
    <message>
        <source>Use only {}</source>
        <translation>Verwenden Sie nur {}</translation>
    </message>
    <message>
        <source>the book&apos;s own file cannot go along: {}</source>
        <translation>die Datei des Dossiers kann nicht mitgehen: {}</translation>
    </message>
    <message>
        <source>only a PDF can carry the book&apos;s own file</source>
        <translation>nur ein PDF kann die Datei des Dossiers enthalten</translation>
    </message>
    <message>
        <source>Choose PDF, or leave the file out</source>
        <translation>Wählen Sie PDF, oder lassen Sie die Datei weg</translation>
    </message>
    <message>
        <source>Choose an edition that carries everything, or leave the file out</source>
        <translation>Wählen Sie eine Ausgabe, die alles enthält, oder lassen Sie die Datei weg</translation>
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
        <translation>Wählen Sie zuerst etwas im Papierkorb</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Issue the book first</source>
        <translation>Geben Sie das Dossier zuerst heraus</translation>
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
        <translation>Was die Zeitungen schreiben, nach Themen</translation>
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
        <translation>Ein Besuch: Gespräche, Land, Praktisches</translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation>Ein Gespräch: wer, warum und was zu sagen ist</translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>Ministervorlage</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation>Eine Frage, Optionen und eine Empfehlung</translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>Anhörungsdossier</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation>Erklärung, Fragen und die Akten</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Gremienunterlage</translation>
    </message>
    <message>
        <source>Agenda, minutes, papers for decision</source>
        <translation>Tagesordnung, Protokoll, Papiere zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Kept {0} of {1} words</source>
        <translation>{0} von {1} Wörtern behalten</translation>
    </message>
</context>
</TS>
