<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation>Briefbook {version}

Des dossiers d’information à partir d’articles et de vos notes.</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>À propos de Briefbook</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>The clipboard holds no text, page, picture or file to collect.</source>
        <translation>Le presse-papiers ne contient ni texte, ni page, ni image, ni fichier à reprendre.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation>Ajouter un téléchargement d’une base de presse</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier de fichiers</translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>Ajouter depuis des adresses web</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation>Adresses des pages, une par ligne</translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>Ajouter depuis un flux</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation>Adresse du flux (RSS, Atom ou JSON)</translation>
    </message>
    <message>
        <source>Reading {0} sources…</source>
        <translation>Lecture de {0} sources…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read {0} of {1}: {2}</source>
        <translation>Lu {0} sur {1} : {2}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Also carried by {0}</source>
        <translation>Repris aussi par {0}</translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 élément ajouté</translation>
    </message>
    <message>
        <source>{0} items added</source>
        <translation>{0} éléments ajoutés</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} à vérifier</translation>
    </message>
    <message>
        <source>{0} And {1} more like this.</source>
        <translation>{0} Et {1} autres du même genre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>Donner le mot de passe…</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>Récupérer quand même</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Mot de passe de {0}</translation>
    </message>
    <message>
        <source>The book has this address already, from {0}.</source>
        <translation>Le dossier contient déjà cette adresse, reprise de {0}.</translation>
    </message>
    <message>
        <source>The book has this text already, from {0}.</source>
        <translation>Le dossier contient déjà ce texte, repris de {0}.</translation>
    </message>
    <message>
        <source>Also carried by {0}: {1} % of the text is the same.</source>
        <translation>Repris aussi par {0} : {1} % du texte est identique.</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message>
        <source>These two are different</source>
        <translation>Ces deux sont différents</translation>
    </message>
    <message>
        <source>Delete the new one</source>
        <translation>Supprimer le nouveau</translation>
    </message>
</context>
<context>
    <name>AddressesDialog</name>
    <message>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>{0} adresses</translation>
    </message>
    <message>
        <source>what is no web address, or stands twice, is left out</source>
        <translation>ce qui n’est pas une adresse web, ou figure deux fois, est laissé de côté</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Choisissez un article pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation>{0} · absent du dossier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Briefbook keeps earlier versions of what you save on this machine. A backup opens as a new book: your file stays as it is.</source>
        <translation>Briefbook garde sur cet ordinateur les versions antérieures de ce que vous enregistrez. Une sauvegarde s’ouvre comme un nouveau dossier : votre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>No backups yet. The next save keeps what it replaces.</source>
        <translation>Aucune sauvegarde pour l’instant. Le prochain enregistrement garde ce qu’il remplace.</translation>
    </message>
    <message>
        <source>Show the backups of all books</source>
        <translation>Afficher les sauvegardes de tous les dossiers</translation>
    </message>
    <message>
        <source>Open as new book</source>
        <translation>Ouvrir comme nouveau dossier</translation>
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
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
</context>
<context>
    <name>BinderFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the book</source>
        <translation>Filtrer le dossier</translation>
    </message>
    <message>
        <source>Show only some: outlet, date, tag, not printed, problems</source>
        <translation>N’en afficher qu’une partie : média, date, étiquette, non imprimé, problèmes</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>N’en afficher qu’une partie</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec des problèmes</translation>
    </message>
    <message>
        <source>With facts to check</source>
        <translation>Avec des données à vérifier</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Aujourd’hui et hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>BinderModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{0} of {1}, level {2}</source>
        <translation>{0} sur {1}, niveau {2}</translation>
    </message>
</context>
<context>
    <name>BinderTree</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Seulement les nouveaux</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} sur {1} choisis</translation>
    </message>
    <message>
        <source>{0} are in the book already</source>
        <translation>{0} sont déjà dans le dossier</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Ajouter {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The export stopped. Please try again.</source>
        <translation>L’exportation s’est arrêtée. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} à {1}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Les différences</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Le texte avec ses modifications</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Rétablir celui-ci</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Numbered copies</source>
        <translation>Exemplaires numérotés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Each copy has its number, name and a code at the foot of every page; a receipt lists them.</source>
        <translation>Chaque exemplaire porte son numéro, un nom et un code au bas de chaque page ; un récépissé les énumère.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export the copies…</source>
        <translation>Exporter les exemplaires…</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>Rogné à gauche</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>Rogné en haut</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>Rogné à droite</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>Rogné en bas</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What is cut off is in no exported file. The book keeps it.</source>
        <translation>Ce qui est rogné ne figure dans aucun fichier exporté. Le dossier le garde.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>Ga&amp;uche</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>Dro&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>&amp;Bas</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Supprimé définitivement.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash.</source>
        <translation>« {0} » est dans la corbeille.</translation>
    </message>
    <message>
        <source>{0} rows are in the trash.</source>
        <translation>{0} éléments sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Book details</source>
        <translation>Détails du dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Préparé pour</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Consignes de diffusion</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Mentions de protection</translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation>Imprimer une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language of printed words</source>
        <translation>Langue des mots imprimés</translation>
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
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Spelling dictionaries</source>
        <translation>Dictionnaires d’orthographe</translation>
    </message>
    <message>
        <source>Briefbook uses the dictionaries of this computer and of LibreOffice. For another language, get its dictionary for LibreOffice (a file that ends in .oxt) and add it here. Nothing is sent anywhere.</source>
        <translation>Briefbook utilise les dictionnaires de cet ordinateur et de LibreOffice. Pour une autre langue, procurez-vous son dictionnaire pour LibreOffice (un fichier qui finit par .oxt) et ajoutez-le ici. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>Ajouté : {0}.</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.zip)</source>
        <translation>Dictionnaires (*.oxt *.dic *.zip)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
</context>
<context>
    <name>DueOutsDialog</name>
    <message>
        <source>Due-outs</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. Drop the PDF that came back on the window, or add a line here.</source>
        <translation>Rien n’a encore été demandé. Déposez dans la fenêtre le PDF revenu annoté, ou ajoutez une ligne ici.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Print them in the book</source>
        <translation>Les imprimer dans le dossier</translation>
    </message>
    <message>
        <source>Which copies carry them is said in Editions</source>
        <translation>Les exemplaires qui les portent se choisissent dans Éditions</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
</context>
<context>
    <name>EditionsDialog</name>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Articles and notes</source>
        <translation>Articles et notes</translation>
    </message>
    <message>
        <source>Only the notes</source>
        <translation>Les notes seulement</translation>
    </message>
    <message>
        <source>Only cover and contents</source>
        <translation>Couverture et sommaire seulement</translation>
    </message>
    <message>
        <source>Due-outs, where the book prints them</source>
        <translation>Suites à donner, là où le dossier les imprime</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Refuse to export instead of leaving it out</source>
        <translation>Refuser l’exportation au lieu de les retirer</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>Choose a scheme of markings in the book&apos;s details first</source>
        <translation>Choisissez d’abord un système de mentions dans les détails du dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation>Rien au-dessus de</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Carries {items} items and {notes} notes.</source>
        <translation>Contient {items} éléments et {notes} notes.</translation>
    </message>
    <message>
        <source>Leaves out as too high: {0}</source>
        <translation>Retire comme trop élevé : {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Sheets to exchange</source>
        <translation>Feuilles à échanger</translation>
    </message>
    <message>
        <source>Makes a PDF of those sheets only that differ from what lies in the binder. On top is a list of what to take out and what to put in.</source>
        <translation>Produit un PDF des seules feuilles qui diffèrent de celles du classeur, précédées de la liste de ce qu’il faut retirer et insérer.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>It is printed on both sides of the paper</source>
        <translation>Il est imprimé en recto verso</translation>
    </message>
    <message>
        <source>In the binder</source>
        <translation>Dans le classeur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All editions, a file of each</source>
        <translation>Toutes les éditions, un fichier chacune</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Cover and contents only</source>
        <translation>Couverture et sommaire seulement</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the tree (%n)</source>
        <translation>
            <numerusform>La sélection dans l’arborescence (%n)</numerusform>
            <numerusform>La sélection dans l’arborescence (%n)</numerusform>
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
        <translation>Sur tout le dossier : 1, 2, 3</translation>
    </message>
    <message>
        <source>By tab: 1-1, 1-2, 2-1</source>
        <translation>Par onglet : 1-1, 1-2, 2-1</translation>
    </message>
    <message>
        <source>Say how many pages there are</source>
        <translation>Indiquer le nombre de pages</translation>
    </message>
    <message>
        <source>For both sides of the paper</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Quatrième de couverture</translation>
    </message>
    <message>
        <source>QR codes of the sources</source>
        <translation>Codes QR des sources</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>Joindre le dossier au PDF, pour le rouvrir</translation>
    </message>
    <message>
        <source>It holds what is printed, without the sources that you collected.</source>
        <translation>Il contient ce qui est imprimé, sans les sources que vous avez recueillies.</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>Stamp across the page</source>
        <translation>Tampon en travers de la page</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Page par page</translation>
    </message>
    <message>
        <source>Only named, with a reference</source>
        <translation>Seulement nommés, avec un renvoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Keep as preset…</source>
        <translation>Garder comme préréglage…</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <translation>Oublier ce préréglage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Attached PDFs</source>
        <translation>PDF joints</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Ce qui sera imprimé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at this before it goes out:</source>
        <translation>À vérifier avant diffusion :</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Rien à vérifier.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All editions are ready.</source>
        <translation>Toutes les éditions sont prêtes.</translation>
    </message>
    <message>
        <source>All copies are ready.</source>
        <translation>Tous les exemplaires sont prêts.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} est prêt.</translation>
    </message>
    <message>
        <source>{ready} Please look at this: {concerns}</source>
        <translation>{ready} À vérifier : {concerns}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>Imprimer dans le dossier</translation>
    </message>
    <message>
        <source>Show the source, and bring back what was left out</source>
        <translation>Afficher la source, et rétablir ce qui a été retiré</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 9 déc. 2024, ou laissez vide.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 14:30, or leave it empty.</source>
        <translation>Ce n’est pas une heure. Écrivez par exemple 14:30, ou laissez vide.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation>Numéroté selon sa place</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Qui l’a publié</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation>Par exemple 9 déc. 2024</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>Par exemple 14:30</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Who made the pictures</source>
        <translation>Auteur des images</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Such as energy, grid</source>
        <translation>Par exemple énergie, réseau</translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>Comme le dossier</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <source>Guessed when it was added. Click if it is right, or change it.</source>
        <translation>Supposé lors de l’ajout. Cliquez si c’est exact, ou corrigez.</translation>
    </message>
    <message>
        <source>Not known: a reader cannot weigh the article without it.</source>
        <translation>Inconnu : le lecteur ne peut pas juger l’article sans cela.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in Briefbook ({0}). Your book is as it was before. Save it under another name to be sure, and please report this.</source>
        <translation>Une erreur s’est produite dans Briefbook ({0}). Votre dossier est resté tel qu’il était. Par sécurité, enregistrez-le sous un autre nom, et merci de signaler le problème.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>mention de protection</translation>
    </message>
    <message>
        <source>scheme of markings</source>
        <translation>système de mentions</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>whether it is printed</source>
        <translation>impression ou non</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>type de note</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>éditions</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>un détail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook)</source>
        <translation>Dossiers Briefbook (*.briefbook)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation>Dossiers Briefbook (*.briefbook);;PDF contenant leur dossier (*.pdf)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The book is saved, but its earlier version could not be put aside: {0}</source>
        <translation>Le dossier est enregistré, mais sa version antérieure n’a pas pu être mise de côté : {0}</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation>Briefbook</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de « {name} » ?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>Sans enregistrement, elles seront perdues.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 remplacé</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>{0} remplacés</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>de nouveau depuis le début</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>de nouveau depuis la fin</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find in the whole book</source>
        <translation>Rechercher dans tout le dossier</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close finding in the book</source>
        <translation>Fermer la recherche dans le dossier</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The first {shown} of {count} places</source>
        <translation>Les {shown} premiers de {count} endroits</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Remplacer %n endroit</numerusform>
            <numerusform>Remplacer %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootnoteDialog</name>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Words of the footnote</source>
        <translation>Texte de la note de bas de page</translation>
    </message>
    <message>
        <source>Write the footnote</source>
        <translation>Écrivez la note de bas de page</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Mise en forme du texte</translation>
    </message>
</context>
<context>
    <name>FormatActions</name>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Describe or crop picture…</source>
        <translation>Décrire ou rogner l’image…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Note de bas de page…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Ajouter une ligne au-dessus</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Ajouter une ligne au-dessous</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>Ajouter une colonne avant</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>Ajouter une colonne après</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Supprimer le tableau</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Intertitre 4</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text format</source>
        <translation>Mise en forme du texte</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Style: {0}</source>
        <translation>Style : {0}</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Export the copies</source>
        <translation>Exporter les exemplaires</translation>
    </message>
    <message>
        <source> - sheets to exchange</source>
        <translation> - feuilles à échanger</translation>
    </message>
    <message>
        <source>Export the sheets to exchange</source>
        <translation>Exporter les feuilles à échanger</translation>
    </message>
    <message>
        <source>The PDF that came back</source>
        <translation>Le PDF revenu annoté</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Add it as a document</source>
        <translation>L’ajouter comme document</translation>
    </message>
    <message>
        <source>“{0}” is a printed copy of this book, and nobody wrote in it.</source>
        <translation>« {0} » est un exemplaire imprimé de ce dossier, et personne n’y a rien écrit.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” is a printed copy of this book, with %n mark(s) of a pen.</source>
        <translation>
            <numerusform>« {0} » est un exemplaire imprimé de ce dossier, avec %n annotation.</numerusform>
            <numerusform>« {0} » est un exemplaire imprimé de ce dossier, avec %n annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the pen marks</source>
        <translation>Lire les annotations</translation>
    </message>
    <message>
        <source>There are no new marks in this PDF.</source>
        <translation>Ce PDF ne contient pas de nouvelles annotations.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) became due-outs.</source>
        <translation>
            <numerusform>%n annotation est devenue une suite à donner.</numerusform>
            <numerusform>%n annotations sont devenues des suites à donner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue this book</source>
        <translation>Diffuser ce dossier</translation>
    </message>
    <message>
        <source>Keep its numbers: what comes later becomes Tab 4A, page 12A</source>
        <translation>Garder ses numéros : ce qui s’ajoute devient onglet 4A, page 12A</translation>
    </message>
    <message>
        <source>Print what changed since, with bars in the margin</source>
        <translation>Imprimer ce qui a changé, avec des traits en marge</translation>
    </message>
    <message>
        <source>Briefbook remembers where everything stood, so that the next copy can say what changed.</source>
        <translation>Briefbook retient la place de chaque chose, pour que l’exemplaire suivant puisse dire ce qui a changé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Issue anyway</source>
        <translation>Diffuser quand même</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>{0} things still stand in “Before it goes out”. That is remembered too.</source>
        <translation>{0} points restent dans « Avant diffusion ». Cela est retenu aussi.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>“{0}” is remembered as it went out.</source>
        <translation>« {0} » est retenu tel qu’il a été diffusé.</translation>
    </message>
    <message>
        <source>{0}, as issued</source>
        <translation>{0}, tel que diffusé</translation>
    </message>
    <message>
        <source>{0}, issued anyway: {1} things stood in “Before it goes out”</source>
        <translation>{0}, diffusé quand même : {1} points restaient dans « Avant diffusion »</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Inbox</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En cours de récupération</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>No label</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
    <message>
        <source>Write a web address, such as www.example.org, or a mail address.</source>
        <translation>Écrivez une adresse web, comme www.exemple.org, ou une adresse électronique.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte du sujet</translation>
    </message>
</context>
<context>
    <name>ManyFactsDialog</name>
    <message>
        <source>Details of {0} items</source>
        <translation>Détails de {0} éléments</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 9 déc. 2024, ou laissez vide.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>Comme le dossier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>Imprimer dans le dossier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>MarkingChoice</name>
    <message>
        <source>Scheme of markings</source>
        <translation>Système de mentions</translation>
    </message>
    <message>
        <source>None, or words of your own</source>
        <translation>Aucun, ou vos propres mots</translation>
    </message>
    <message>
        <source>Marking of the book</source>
        <translation>Mention du dossier</translation>
    </message>
    <message>
        <source>The cover carries the highest marking in the book, and at least this one.</source>
        <translation>La couverture porte la mention la plus élevée du dossier, et au moins celle-ci.</translation>
    </message>
</context>
<context>
    <name>MarkingMenu</name>
    <message>
        <source>A marking is a printed label. It does not encrypt, lock or protect anything.</source>
        <translation>Une mention est un texte imprimé. Elle ne chiffre, ne verrouille et ne protège rien.</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>With caveats…</source>
        <translation>Avec restrictions…</translation>
    </message>
    <message>
        <source>Write a marking…</source>
        <translation>Écrire une mention…</translation>
    </message>
    <message>
        <source>A printed label, no protection</source>
        <translation>Une mention imprimée, pas une protection</translation>
    </message>
    <message>
        <source>Level and caveats, such as SECRET//NOFORN</source>
        <translation>Niveau et restrictions, par exemple SECRET//NOFORN</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention de protection</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Ce que les deux ont modifié</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Le texte avec ses modifications</translation>
    </message>
    <message>
        <source>Struck through: only in yours. Underlined: only in theirs.</source>
        <translation>Barré : seulement chez vous. Souligné : seulement chez l’autre.</translation>
    </message>
    <message>
        <source>What you changed and what “{0}” changed go together without a conflict.</source>
        <translation>Vos modifications et celles de « {0} » se combinent sans conflit.</translation>
    </message>
    <message>
        <source>Most of “{0}” goes together with your book. What both changed is listed here: yours stands unless you choose theirs.</source>
        <translation>L’essentiel de « {0} » se combine avec votre dossier. Ce que les deux ont modifié figure ici : votre version vaut, sauf si vous choisissez l’autre.</translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation>déplacé à deux endroits</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>modifié ici, supprimé là-bas</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Move 1 item to</source>
        <translation>Déplacer 1 élément vers</translation>
    </message>
    <message>
        <source>Move {0} items to</source>
        <translation>Déplacer {0} éléments vers</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>Le dossier lui-même</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write the note</source>
        <translation>Rédiger la note</translation>
    </message>
    <message>
        <source>Editions that print this note</source>
        <translation>Éditions qui impriment cette note</translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation>Protéger cette note par une mention</translation>
    </message>
    <message>
        <source>Move note up</source>
        <translation>Monter la note</translation>
    </message>
    <message>
        <source>Move note down</source>
        <translation>Descendre la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Kind of note: {0}</source>
        <translation>Type de note : {0}</translation>
    </message>
    <message>
        <source>Printed in: {0}</source>
        <translation>Imprimée dans : {0}</translation>
    </message>
    <message>
        <source>Printed in every edition</source>
        <translation>Imprimée dans toutes les éditions</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} mots sur {1}</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
    <message>
        <source>More than fits on one page</source>
        <translation>Dépasse une page</translation>
    </message>
    <message>
        <source>Longer than it should be</source>
        <translation>Plus longue qu’elle ne devrait</translation>
    </message>
    <message>
        <source>Change the kind of note</source>
        <translation>Changer le type de note</translation>
    </message>
    <message>
        <source>Every edition</source>
        <translation>Toutes les éditions</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Bottom line</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si la question est posée</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>No notes yet. Say here what matters, before the text itself.</source>
        <translation>Aucune note. Dites ici ce qui compte, avant le texte lui-même.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Fermer la source</translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation>La source, et ce qui en a été retiré</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Pages made from the book</source>
        <translation>Pages tirées du dossier</translation>
    </message>
    <message>
        <source>The bottom lines in front, for who reads only three pages</source>
        <translation>Les conclusions en tête, pour qui ne lit que trois pages</translation>
    </message>
    <message>
        <source>What changed since the last issue, with bars in the margin</source>
        <translation>Ce qui a changé depuis le dernier numéro, avec des traits en marge</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Coverage by outlet, day and section</source>
        <translation>Couverture par média, jour et section</translation>
    </message>
    <message>
        <source>Due-outs, with owner and date</source>
        <translation>Suites à donner, avec responsable et date</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Index des noms</translation>
    </message>
    <message>
        <source>Names for the index</source>
        <translation>Noms pour l’index</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Recherche de noms…</translation>
    </message>
    <message>
        <source>Tick the people, organisations and places that belong into the index. Asked once.</source>
        <translation>Cochez les personnes, organisations et lieux à mettre dans l’index. Demandé une seule fois.</translation>
    </message>
    <message>
        <source>There are no names in the book yet.</source>
        <translation>Le dossier ne contient pas encore de noms.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Opens with a password only</source>
        <translation>S’ouvre seulement avec un mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Ce que montre l’image, pour ceux qui ne peuvent pas la voir</translation>
    </message>
    <message>
        <source>Printed below the picture</source>
        <translation>Imprimé sous l’image</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>Auteur de l’image</translation>
    </message>
    <message>
        <source> % of the column</source>
        <translation> % de la colonne</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>En taille réelle</translation>
    </message>
    <message>
        <source>No marking of its own</source>
        <translation>Sans mention propre</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>The description is read aloud by screen readers. It is not printed.</source>
        <translation>La description est lue à voix haute par les lecteurs d’écran. Elle n’est pas imprimée.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>C&amp;rédit</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Lar&amp;geur</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mention de protection</translation>
    </message>
</context>
<context>
    <name>PointedText</name>
    <message>
        <source>Footnote {0}: {1}</source>
        <translation>Note de bas de page {0} : {1}</translation>
    </message>
    <message>
        <source>Printed with the number of the item</source>
        <translation>Imprimé avec le numéro de l’élément</translation>
    </message>
    <message>
        <source>Ctrl+click to open</source>
        <translation>Ctrl+clic pour ouvrir</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>With bold, lists and links, cleaned</source>
        <translation>Avec gras, listes et liens, nettoyés</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Les mots seulement</translation>
    </message>
    <message>
        <source>Another language or text size is shown from the next start.</source>
        <translation>Une autre langue ou taille de texte s’affiche au prochain démarrage.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it goes out</source>
        <translation>Avant diffusion</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Looking through the book…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Check the finished pages</source>
        <translation>Vérifier les pages finies</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>{0} things to look at.</source>
        <translation>{0} points à vérifier.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Pages checked: {0} found</source>
        <translation>Pages vérifiées : {0} remarques</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Outline and pages</source>
        <translation>Plan et pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>The copy whose pages are shown</source>
        <translation>L’exemplaire dont les pages sont affichées</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Deux pages côte à côte</translation>
    </message>
    <message>
        <source>Arrangement of the pages</source>
        <translation>Disposition des pages</translation>
    </message>
    <message>
        <source>Zoom in ({percent} %)</source>
        <translation>Agrandir ({percent} %)</translation>
    </message>
    <message>
        <source>Zoom out ({percent} %)</source>
        <translation>Réduire ({percent} %)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>PreviewBuilder</name>
    <message>
        <source>The preview stopped while it made the pages.</source>
        <translation>L’aperçu s’est arrêté pendant la préparation des pages.</translation>
    </message>
</context>
<context>
    <name>PreviewFind</name>
    <message>
        <source>Find in the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Pages of the book</source>
        <translation>Pages du dossier</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>The pages appear here as they will be printed.</source>
        <translation>Les pages apparaissent ici telles qu’elles seront imprimées.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Printing page {done} of {everything}…</source>
        <translation>Impression de la page {done} sur {everything}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>L’imprimante n’a pas pris toutes les pages.</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>What will be printed</source>
        <translation>Ce qui sera imprimé</translation>
    </message>
    <message>
        <source>On every page: {marking}</source>
        <translation>Sur chaque page : {marking}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>The book will be sealed with this password when you save it. Nobody can open it without the password, and nobody can bring the password back: if it is forgotten, the book is lost. Earlier backups on this machine, and copies that others have, stay as they are.</source>
        <translation>Le dossier sera scellé par ce mot de passe lors de l’enregistrement. Personne ne peut l’ouvrir sans le mot de passe, et personne ne peut retrouver celui-ci : s’il est oublié, le dossier est perdu. Les sauvegardes antérieures sur cet ordinateur, et les copies que d’autres possèdent, restent telles quelles.</translation>
    </message>
    <message>
        <source>Leave both fields empty to take the password away.</source>
        <translation>Laissez les deux champs vides pour retirer le mot de passe.</translation>
    </message>
    <message>
        <source>The password goes when you save the book.</source>
        <translation>Le mot de passe disparaît lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>The book is sealed when you save it.</source>
        <translation>Le dossier sera scellé lors de l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Print the bottom lines in front: if you read only three pages</source>
        <translation>Imprimer les conclusions en tête : si vous ne lisez que trois pages</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation>Retirer ce qui est proposé</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Temps disponible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} minutes in all.</source>
        <translation>{0} minutes en tout.</translation>
    </message>
    <message numerus="yes">
        <source>{over} too many; leaving out %n item(s) saves {saved}.</source>
        <translation>
            <numerusform>{over} de trop ; retirer %n élément en épargne {saved}.</numerusform>
            <numerusform>{over} de trop ; retirer %n éléments en épargne {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>could go</source>
        <translation>pourrait partir</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent books</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation>{name}, épinglé</translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (introuvable)
{folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
</context>
<context>
    <name>RecoveredList</name>
    <message>
        <source>These books were not saved when Briefbook ended</source>
        <translation>Ces dossiers n’étaient pas enregistrés quand Briefbook s’est arrêté</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>They stay where they are, and are offered again at the next start</source>
        <translation>Ils restent où ils sont, et sont proposés de nouveau au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>RecoveredRow</name>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A book under a password</source>
        <translation>Un dossier protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation>1 mot modifié</translation>
    </message>
    <message>
        <source>{0} words changed</source>
        <translation>{0} mots modifiés</translation>
    </message>
    <message>
        <source>the very last changes could not be read</source>
        <translation>les toutes dernières modifications n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Abandonner définitivement</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Reference to an item</source>
        <translation>Renvoi à un élément</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>What the text refers to</source>
        <translation>Ce à quoi le texte renvoie</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>RichEditor</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans description</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>This book is protected by a password.</source>
        <translation>Ce dossier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Nothing of this book can be read.</source>
        <translation>Rien de ce dossier ne peut être lu.</translation>
    </message>
    <message>
        <source>what was saved</source>
        <translation>ce qui était enregistré</translation>
    </message>
    <message>
        <source>what was not</source>
        <translation>ce qui ne l’était pas</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lire ce qui peut l’être</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>This is what could be read; the damaged file stays as it is. Save this one under another name.</source>
        <translation>Voici ce qui a pu être lu ; le fichier endommagé reste tel quel. Enregistrez celui-ci sous un autre nom.</translation>
    </message>
    <message>
        <source>All that is missing…</source>
        <translation>Tout ce qui manque…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>One thing could not be read.</source>
        <translation>Une chose n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>{0} things could not be read.</source>
        <translation>{0} choses n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No recovery copy: {0}</source>
        <translation>Pas de copie de secours : {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Enregistré à {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>recovery copy at {0}</source>
        <translation>copie de secours à {0}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>{0} has had this book open since {1}. Here it is read-only</source>
        <translation>{0} a ouvert ce dossier le {1}. Ici, il est en lecture seule</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{0} has taken this book over. Your changes are still here.</source>
        <translation>{0} a repris ce dossier. Vos modifications sont toujours ici.</translation>
    </message>
    <message>
        <source>Somebody else, or another program, has saved “{0}” since you opened it.</source>
        <translation>Quelqu’un d’autre, ou un autre programme, a enregistré « {0} » depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Afficher sa version</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Beside this book lies “{0}”, the same book with other contents.</source>
        <translation>À côté de ce dossier se trouve « {0} », le même dossier avec un autre contenu.</translation>
    </message>
    <message>
        <source>A sync program made “{0}”, because this book was changed in two places.</source>
        <translation>Un programme de synchronisation a créé « {0} », car ce dossier a été modifié à deux endroits.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>the file as it is now</source>
        <translation>le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>your book</source>
        <translation>votre dossier</translation>
    </message>
    <message>
        <source>The book was changed meanwhile. Merge once more.</source>
        <translation>Le dossier a été modifié entre-temps. Fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The two are merged. Save to keep it.</source>
        <translation>Les deux sont fusionnés. Enregistrez pour conserver le résultat.</translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation>Mettre la copie de côté</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{0}” has these keys already. Choose others.</source>
        <translation>« {0} » a déjà ces touches. Choisissez-en d’autres.</translation>
    </message>
</context>
<context>
    <name>SpellingTools</name>
    <message>
        <source>There is no spelling dictionary for this language: {0}.</source>
        <translation>Il n’y a pas de dictionnaire d’orthographe pour cette langue : {0}.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>En ajouter un…</translation>
    </message>
    <message>
        <source>No misspelled word was found in this text.</source>
        <translation>Aucun mot mal orthographié dans ce texte.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New book</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Look at the sample book</source>
        <translation>Voir le dossier d’exemple</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation>Briefbook</translation>
    </message>
    <message>
        <source>Collect articles, add your notes, print the book.</source>
        <translation>Réunissez des articles, ajoutez vos notes, imprimez le dossier.</translation>
    </message>
    <message>
        <source>Books that you save and open are listed here.</source>
        <translation>Les dossiers enregistrés et ouverts figurent ici.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer avec un modèle</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} éléments</translation>
    </message>
    <message>
        <source>This text: {0}</source>
        <translation>Ce texte : {0}</translation>
    </message>
    <message>
        <source>This section: {0}</source>
        <translation>Cette section : {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionnés</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
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
        <translation>Sans statut</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>TextActions</name>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Use a template of your office…</source>
        <translation>Utiliser un modèle de votre service…</translation>
    </message>
    <message>
        <source>Forget this template</source>
        <translation>Oublier ce modèle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Word templates and themes</source>
        <translation>Modèles et thèmes Word</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>A Word template is for Word documents: choose that format first.</source>
        <translation>Un modèle Word sert aux documents Word : choisissez d’abord ce format.</translation>
    </message>
    <message>
        <source>The template {name} is not there any more.</source>
        <translation>Le modèle {name} n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>This is the next issue: what stands stays, the day&apos;s press went.</source>
        <translation>Voici le numéro suivant : ce qui est fixe reste, la presse du jour est partie.</translation>
    </message>
    <message>
        <source>It is still called “{0}”: give it a name of its own.</source>
        <translation>Il s’appelle encore « {0} » : donnez-lui son propre nom.</translation>
    </message>
    <message>
        <source>Book details…</source>
        <translation>Détails du dossier…</translation>
    </message>
    <message>
        <source>Put the cursor into a text or note first: the reference is put there.</source>
        <translation>Placez d’abord le curseur dans un texte ou une note : le renvoi y sera inséré.</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>As of {0}</source>
        <translation>État à {0}</translation>
    </message>
    <message>
        <source>the book as it is now</source>
        <translation>le dossier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>A version keeps the book as it is now, inside its file, under a name.</source>
        <translation>Une version garde le dossier tel qu’il est maintenant, dans son fichier, sous un nom.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée le</translation>
    </message>
    <message>
        <source>No versions yet. Name the book as it is, and keep it.</source>
        <translation>Aucune version. Donnez un nom au dossier tel qu’il est, et gardez-le.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparer avec l’état actuel…</translation>
    </message>
    <message>
        <source>Open as new book</source>
        <translation>Ouvrir comme nouveau dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>Edit footnote…</source>
        <translation>Modifier la note de bas de page…</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>Supprimer la note de bas de page</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>Ajouter « {0} » au dictionnaire</translation>
    </message>
</context>
<context>
    <name>_PieceModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Retiré : {0}</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>_Thumbs</name>
    <message>
        <source>Page {label}</source>
        <translation>Page {label}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organiser</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>O&amp;utils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>Commencer un nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Make the PDF or the Word document</source>
        <translation>Produire le PDF ou le document Word</translation>
    </message>
    <message>
        <source>Export as &amp;last time</source>
        <translation>Exporter comme la dernière fois</translation>
    </message>
    <message>
        <source>The same file, made anew</source>
        <translation>Le même fichier, refait</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Mot de passe…</translation>
    </message>
    <message>
        <source>Seal the book under a password</source>
        <translation>Sceller le dossier par un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation>Garder le dossier tel qu’il est sous un nom, et comparer</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation>Versions antérieures gardées par cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the pages on a printer</source>
        <translation>Imprimer les pages sur une imprimante</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Paste as new &amp;article</source>
        <translation>Coller comme nouvel article</translation>
    </message>
    <message>
        <source>Make an article of what was copied</source>
        <translation>Faire un article de ce qui a été copié</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put what is chosen into the trash</source>
        <translation>Mettre la sélection à la corbeille</translation>
    </message>
    <message>
        <source>Make a &amp;key point of this</source>
        <translation>En faire un point clé</translation>
    </message>
    <message>
        <source>Mark the words, and put them into the notes</source>
        <translation>Surligner les mots et les reprendre dans les notes</translation>
    </message>
    <message>
        <source>&amp;Find in text…</source>
        <translation>Rechercher dans le texte…</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find in the &amp;book…</source>
        <translation>Rechercher dans le dossier…</translation>
    </message>
    <message>
        <source>Find words in titles, texts, notes and facts</source>
        <translation>Chercher dans les titres, textes, notes et données</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the book…</source>
        <translation>Remplacer dans le dossier…</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>Remplacer dans le dossier</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Every command by a few letters of its name</source>
        <translation>Toutes les commandes par quelques lettres de leur nom</translation>
    </message>
    <message>
        <source>Re&amp;place in text…</source>
        <translation>Remplacer dans le texte…</translation>
    </message>
    <message>
        <source>Replace in text</source>
        <translation>Remplacer dans le texte</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Language, look and folders</source>
        <translation>Langue, apparence et dossiers</translation>
    </message>
    <message>
        <source>Book de&amp;tails…</source>
        <translation>Détails du dossier…</translation>
    </message>
    <message>
        <source>Title, occasion, marking and theme</source>
        <translation>Titre, occasion, mention et thème</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add pages, texts, pictures or PDFs</source>
        <translation>Ajouter des pages, textes, images ou PDF</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un dossier de fichiers…</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation>Ajouter tout le contenu d’un dossier de fichiers</translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>Ajouter depuis des adresses web…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>Récupérer des pages</translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>Ajouter depuis un flux…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation>Choisir des articles d’un flux d’actualités</translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>Ajouter un export de presse…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation>Choisir des articles d’un téléchargement de Nexis, Factiva et autres</translation>
    </message>
    <message>
        <source>New &amp;memo</source>
        <translation>Nouveau mémo</translation>
    </message>
    <message>
        <source>Write a text of your own</source>
        <translation>Écrire votre propre texte</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>New section &amp;inside</source>
        <translation>Nouvelle sous-section</translation>
    </message>
    <message>
        <source>New section inside</source>
        <translation>Nouvelle sous-section</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Include in export</source>
        <translation>Inclure dans l’export</translation>
    </message>
    <message>
        <source>Include in export</source>
        <translation>Inclure dans l’export</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Move what is chosen to another section</source>
        <translation>Déplacer la sélection vers une autre section</translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>Scinder au curseur</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation>Faire un article de ce qui suit le curseur</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation>Joindre les articles choisis au premier d’entre eux</translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>Détails de toute la sélection…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation>Modifier les données de plusieurs éléments à la fois</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation>Où vous en êtes ; jamais imprimé</translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>Étiquette de couleur</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation>Pour votre propre tri ; jamais imprimé</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Mo&amp;ve out one level</source>
        <translation>Sortir d’un niveau</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Sortir d’un niveau</translation>
    </message>
    <message>
        <source>Move i&amp;n one level</source>
        <translation>Entrer d’un niveau</translation>
    </message>
    <message>
        <source>Move in one level</source>
        <translation>Entrer d’un niveau</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>&amp;Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>Sort by &amp;headline</source>
        <translation>Trier par titre</translation>
    </message>
    <message>
        <source>Sort by headline</source>
        <translation>Trier par titre</translation>
    </message>
    <message>
        <source>Sort by &amp;outlet</source>
        <translation>Trier par média</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Trier par média</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Show n&amp;otes</source>
        <translation>Afficher les notes</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Afficher les notes</translation>
    </message>
    <message>
        <source>Show pre&amp;view</source>
        <translation>Afficher l’aperçu</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>Refaire les pages</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>Refaire les pages</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;About Briefbook</source>
        <translation>À propos de Briefbook</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>À propos de Briefbook</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mention de protection</translation>
    </message>
    <message>
        <source>Mark what is chosen with a level of the book&apos;s scheme</source>
        <translation>Protéger la sélection par un niveau du système du dossier</translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>Avant diffusion…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation>Ce qui serait embarrassant, en une liste</translation>
    </message>
    <message>
        <source>Check spelling as you &amp;type</source>
        <translation>Vérifier l’orthographe pendant la frappe</translation>
    </message>
    <message>
        <source>A wavy line below words that no dictionary has</source>
        <translation>Un trait ondulé sous les mots absents de tout dictionnaire</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Go to it, with what may be meant</source>
        <translation>Y aller, avec ce qui est peut-être voulu</translation>
    </message>
    <message>
        <source>Spelling diction&amp;aries…</source>
        <translation>Dictionnaires d’orthographe…</translation>
    </message>
    <message>
        <source>Which languages there are, and adding one</source>
        <translation>Quelles langues existent, et en ajouter une</translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>Temps de lecture…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation>Les minutes face au temps disponible, et ce qu’il faut couper</translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>Renvoi à un élément…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation>Citer un élément dans le texte ou la note : imprimé avec son numéro, sous forme de lien</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>Éditions…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation>Qui reçoit quelles notes et sections</translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>Pages tirées du dossier…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation>Chronologie, couverture, index des noms, changements, conclusions</translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>Diffuser ce dossier…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation>Retenir ce qui est diffusé, pour la prochaine feuille de changements</translation>
    </message>
    <message>
        <source>Sheets to e&amp;xchange…</source>
        <translation>Feuilles à échanger…</translation>
    </message>
    <message>
        <source>Only what differs from a printed binder, as a PDF</source>
        <translation>Seulement ce qui diffère d’un classeur imprimé, en PDF</translation>
    </message>
    <message>
        <source>N&amp;umber by order again</source>
        <translation>Renuméroter dans l’ordre</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a marked-up PDF…</source>
        <translation>Reprendre un PDF annoté…</translation>
    </message>
    <message>
        <source>Let go of the numbers that were kept</source>
        <translation>Abandonner les numéros qui étaient gardés</translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>Numéro suivant à partir de ce dossier</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation>Sa structure et ses pages fixes restent, la presse du jour s’en va</translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>Exemplaires numérotés…</translation>
    </message>
    <message>
        <source>A copy for each on the distribution list</source>
        <translation>Un exemplaire pour chaque destinataire de la liste de diffusion</translation>
    </message>
    <message>
        <source>What the reader wrote becomes due-outs</source>
        <translation>Ce que le lecteur a écrit devient des suites à donner</translation>
    </message>
    <message>
        <source>&amp;Due-outs…</source>
        <translation>Suites à donner…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation>Ce qui a été demandé, qui répond, et pour quand</translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>Réunir en un seul article</translation>
    </message>
    <message>
        <source>One text, and who else carried it</source>
        <translation>Un seul texte, et qui d’autre l’a repris</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Add article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message numerus="yes">
        <source>Add {} articles</source>
        <translation>
            <numerusform>Ajouter {} articles</numerusform>
            <numerusform>Ajouter {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message numerus="yes">
        <source>Add {} sections</source>
        <translation>
            <numerusform>Ajouter {} sections</numerusform>
            <numerusform>Ajouter {} sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>Move {} articles</source>
        <translation>
            <numerusform>Déplacer {} articles</numerusform>
            <numerusform>Déplacer {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message numerus="yes">
        <source>Move {} sections</source>
        <translation>
            <numerusform>Déplacer {} sections</numerusform>
            <numerusform>Déplacer {} sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>Hausser la section</translation>
    </message>
    <message numerus="yes">
        <source>Promote {} sections</source>
        <translation>
            <numerusform>Hausser {} sections</numerusform>
            <numerusform>Hausser {} sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>Abaisser la section</translation>
    </message>
    <message numerus="yes">
        <source>Demote {} sections</source>
        <translation>
            <numerusform>Abaisser {} sections</numerusform>
            <numerusform>Abaisser {} sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Trier les articles</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {} articles</source>
        <translation>
            <numerusform>Dupliquer {} articles</numerusform>
            <numerusform>Dupliquer {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles</source>
        <translation>
            <numerusform>Supprimer {} articles</numerusform>
            <numerusform>Supprimer {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>Restore {} articles</source>
        <translation>
            <numerusform>Restaurer {} articles</numerusform>
            <numerusform>Restaurer {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles for good</source>
        <translation>
            <numerusform>Supprimer définitivement {} articles</numerusform>
            <numerusform>Supprimer définitivement {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message numerus="yes">
        <source>Include {} articles</source>
        <translation>
            <numerusform>Inclure {} articles</numerusform>
            <numerusform>Inclure {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {} articles</source>
        <translation>
            <numerusform>Laisser de côté {} articles</numerusform>
            <numerusform>Laisser de côté {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message numerus="yes">
        <source>Mark {} articles</source>
        <translation>
            <numerusform>Marquer {} articles</numerusform>
            <numerusform>Marquer {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Rename {} articles</source>
        <translation>
            <numerusform>Renommer {} articles</numerusform>
            <numerusform>Renommer {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} texts</source>
        <translation>
            <numerusform>Modifier {} textes</numerusform>
            <numerusform>Modifier {} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message numerus="yes">
        <source>Change details of {} articles</source>
        <translation>
            <numerusform>Modifier les détails de {} articles</numerusform>
            <numerusform>Modifier les détails de {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>Modifier les détails du dossier</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Modifier la section</translation>
    </message>
    <message numerus="yes">
        <source>Change {} sections</source>
        <translation>
            <numerusform>Modifier {} sections</numerusform>
            <numerusform>Modifier {} sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message numerus="yes">
        <source>Add {} notes</source>
        <translation>
            <numerusform>Ajouter {} notes</numerusform>
            <numerusform>Ajouter {} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} notes</source>
        <translation>
            <numerusform>Modifier {} notes</numerusform>
            <numerusform>Modifier {} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Changer la note</translation>
    </message>
    <message numerus="yes">
        <source>Change {} notes</source>
        <translation>
            <numerusform>Changer {} notes</numerusform>
            <numerusform>Changer {} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} notes</source>
        <translation>
            <numerusform>Supprimer {} notes</numerusform>
            <numerusform>Supprimer {} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message numerus="yes">
        <source>Move {} notes</source>
        <translation>
            <numerusform>Déplacer {} notes</numerusform>
            <numerusform>Déplacer {} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>En faire un point clé</translation>
    </message>
    <message numerus="yes">
        <source>Make {} key points</source>
        <translation>
            <numerusform>En faire {} points clés</numerusform>
            <numerusform>En faire {} points clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>Scinder l’article</translation>
    </message>
    <message numerus="yes">
        <source>Split {} articles</source>
        <translation>
            <numerusform>Scinder {} articles</numerusform>
            <numerusform>Scinder {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Fusionner les articles</translation>
    </message>
    <message numerus="yes">
        <source>Merge {} articles</source>
        <translation>
            <numerusform>Fusionner {} articles</numerusform>
            <numerusform>Fusionner {} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>Réunir en un seul</translation>
    </message>
    <message numerus="yes">
        <source>Fold {} articles into one</source>
        <translation>
            <numerusform>Réunir {} articles en un seul</numerusform>
            <numerusform>Réunir {} articles en un seul</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Mark as different stories</source>
        <translation>Signaler comme sujets distincts</translation>
    </message>
    <message>
        <source>Principal&apos;s copy</source>
        <translation>Exemplaire de l’autorité</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>Exemplaire des collaborateurs</translation>
    </message>
    <message>
        <source>Press-safe copy</source>
        <translation>Exemplaire pour la presse</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Notes seules</translation>
    </message>
    <message>
        <source>Contents only</source>
        <translation>Sommaire seul</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Effacer la date</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Mark as {}</source>
        <translation>Marquer {}</translation>
    </message>
    <message>
        <source>this is not a Briefbook book</source>
        <translation>ce n’est pas un dossier Briefbook</translation>
    </message>
    <message>
        <source>Choose a file that ends in .briefbook</source>
        <translation>Choisissez un fichier dont le nom finit par .briefbook</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>Open a backup or an earlier version of it</source>
        <translation>Ouvrez une sauvegarde ou une version antérieure</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>Copy it again, or open a backup</source>
        <translation>Copiez-le de nouveau, ou ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>it holds two things of one name</source>
        <translation>il contient deux choses du même nom</translation>
    </message>
    <message>
        <source>Ask for the file again: it was tampered with</source>
        <translation>Redemandez le fichier : il a été altéré</translation>
    </message>
    <message>
        <source>it is far larger inside than a book can be</source>
        <translation>il est bien plus grand à l’intérieur que ne peut l’être un dossier</translation>
    </message>
    <message>
        <source>Ask who sent it what it is</source>
        <translation>Demandez à l’expéditeur ce que c’est</translation>
    </message>
    <message>
        <source>the backup is not what was copied</source>
        <translation>la sauvegarde n’est pas identique à l’original</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>the book has no such edition</source>
        <translation>le dossier n’a pas cette édition</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Choisissez parmi : {}</translation>
    </message>
    <message>
        <source>Take them out of the edition, or let it leave them out itself</source>
        <translation>Retirez-les de l’édition, ou laissez celle-ci les retirer elle-même</translation>
    </message>
    <message>
        <source>An attachment is printed as it is and has no text</source>
        <translation>Une pièce jointe est imprimée telle quelle et n’a pas de texte</translation>
    </message>
    <message>
        <source>Add a note to it</source>
        <translation>Ajoutez-y une note</translation>
    </message>
    <message>
        <source>The trash does not hold this</source>
        <translation>La corbeille ne contient pas cela</translation>
    </message>
    <message>
        <source>there is no room left on the drive: {} MB are needed, {} MB are free</source>
        <translation>il n’y a plus de place sur le disque : {} Mo sont nécessaires, {} Mo sont libres</translation>
    </message>
    <message>
        <source>Free some space, or choose another place; the old file is untouched</source>
        <translation>Libérez de la place, ou choisissez un autre endroit ; l’ancien fichier est intact</translation>
    </message>
    <message>
        <source>it could not be written ({})</source>
        <translation>il n’a pas pu être écrit ({})</translation>
    </message>
    <message>
        <source>it could not be read ({})</source>
        <translation>il n’a pas pu être lu ({})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected</source>
        <translation>Vérifiez le nom, et si le lecteur est connecté</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier de fichiers n’existe pas</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier de fichiers</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier de fichiers, pas un fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>it may not be read here</source>
        <translation>il n’est pas permis de le lire ici</translation>
    </message>
    <message>
        <source>Ask its owner for access</source>
        <translation>Demandez l’accès à son propriétaire</translation>
    </message>
    <message>
        <source>there is no room left on the drive</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>the file name is too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Choisissez un nom plus court</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>Réessayez, ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>un autre programme tient le fichier ouvert</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>it may not be written here</source>
        <translation>il n’est pas permis d’écrire ici</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre endroit</translation>
    </message>
    <message>
        <source>Only articles can be folded into one</source>
        <translation>Seuls des articles peuvent être réunis en un seul</translation>
    </message>
    <message>
        <source>An attachment has no text to take a point from</source>
        <translation>Une pièce jointe n’a pas de texte d’où tirer un point</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details</source>
        <translation>Choisissez parmi {} dans les détails du dossier</translation>
    </message>
    <message>
        <source>there is no such scheme of markings</source>
        <translation>ce système de mentions n’existe pas</translation>
    </message>
    <message>
        <source>the scheme of markings has no levels</source>
        <translation>le système de mentions n’a aucun niveau</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajoutez-en un</translation>
    </message>
    <message>
        <source>the scheme of markings cannot be used ({})</source>
        <translation>le système de mentions est inutilisable ({})</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Corrigez le fichier</translation>
    </message>
    <message>
        <source>the colour of {} is not #RRGGBB</source>
        <translation>la couleur de {} n’est pas de la forme #RRGGBB</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself</source>
        <translation>Une section ne peut pas être déplacée dans elle-même</translation>
    </message>
    <message>
        <source>The book does not hold this (any more)</source>
        <translation>Le dossier ne contient pas (ou plus) cela</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash</source>
        <translation>Cela a peut-être été supprimé : regardez dans la corbeille</translation>
    </message>
    <message>
        <source>An article lies in a section or in the inbox</source>
        <translation>Un article se trouve dans une section ou parmi les articles à classer</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Choisissez-en un</translation>
    </message>
    <message>
        <source>The inbox holds articles, not sections</source>
        <translation>« À classer » contient des articles, pas des sections</translation>
    </message>
    <message>
        <source>Choose a section, or the book itself</source>
        <translation>Choisissez une section, ou le dossier lui-même</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>crédit photo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>It already ran on page {} of {} of {}</source>
        <translation>Déjà paru à la page {} de {} du {}</translation>
    </message>
    <message>
        <source>It already ran under {} in {} of {}</source>
        <translation>Déjà paru sous {} dans {} du {}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it</source>
        <translation>Une image est sans description pour ceux qui ne peuvent pas la voir</translation>
    </message>
    <message>
        <source>It has the same address as “{}”</source>
        <translation>Même adresse que « {} »</translation>
    </message>
    <message>
        <source>A reference leads to what is not printed</source>
        <translation>Un renvoi mène à ce qui n’est pas imprimé</translation>
    </message>
    <message>
        <source>It is of {}, older than {} days</source>
        <translation>Date du {}, plus ancien que {} jours</translation>
    </message>
    <message numerus="yes">
        <source>{} pictures have no description for those who cannot see them</source>
        <translation>
            <numerusform>{} image est sans description pour ceux qui ne peuvent pas la voir</numerusform>
            <numerusform>{} images sont sans description pour ceux qui ne peuvent pas les voir</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the same text as “{}”</source>
        <translation>Même texte que « {} »</translation>
    </message>
    <message>
        <source>It is much like “{}”</source>
        <translation>Ressemble beaucoup à « {} »</translation>
    </message>
    <message>
        <source>The book has no title</source>
        <translation>Le dossier n’a pas de titre</translation>
    </message>
    <message>
        <source>Give it one in the book&apos;s details</source>
        <translation>Donnez-lui-en un dans les détails du dossier</translation>
    </message>
    <message>
        <source>The book has no date</source>
        <translation>Le dossier n’a pas de date</translation>
    </message>
    <message>
        <source>Set one in the book&apos;s details</source>
        <translation>Fixez-en une dans les détails du dossier</translation>
    </message>
    <message>
        <source>The book is dated {}, which is past</source>
        <translation>Le dossier est daté du {}, jour passé</translation>
    </message>
    <message>
        <source>Set the date in the book&apos;s details</source>
        <translation>Fixez la date dans les détails du dossier</translation>
    </message>
    <message numerus="yes">
        <source>Reading takes {} minutes of the {} there are</source>
        <translation>
            <numerusform>La lecture prend {} minute sur les {} disponibles</numerusform>
            <numerusform>La lecture prend {} minutes sur les {} disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to cut in Reading time</source>
        <translation>Voyez ce qu’il faut couper dans Temps de lecture</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>Il n’y a pas de titre</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Donnez-lui-en un</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>Inconnu : {}</translation>
    </message>
    <message>
        <source>Look at the source and fill it in</source>
        <translation>Regardez la source et complétez</translation>
    </message>
    <message>
        <source>The date is in the future: {}</source>
        <translation>La date est dans le futur : {}</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Corrigez-la</translation>
    </message>
    <message>
        <source>Leave it out, or say what is new in it</source>
        <translation>Retirez-le, ou dites ce qu’il apporte de nouveau</translation>
    </message>
    <message>
        <source>Guessed when it was collected: {}</source>
        <translation>Supposé lors de la collecte : {}</translation>
    </message>
    <message>
        <source>Look at the source and confirm it</source>
        <translation>Regardez la source et confirmez</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>Décrivez-la en quelques mots</translation>
    </message>
    <message>
        <source>A picture is missing</source>
        <translation>Une image manque</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>Insérez-la de nouveau</translation>
    </message>
    <message>
        <source>Take the reference out, or print what it names</source>
        <translation>Retirez le renvoi, ou imprimez ce qu’il désigne</translation>
    </message>
    <message>
        <source>Nothing is in this section</source>
        <translation>Cette section est vide</translation>
    </message>
    <message>
        <source>Fill it, or leave it out</source>
        <translation>Remplissez-la, ou retirez-la</translation>
    </message>
    <message>
        <source>The attached file is missing</source>
        <translation>Le fichier joint manque</translation>
    </message>
    <message>
        <source>Add the file again</source>
        <translation>Ajoutez le fichier de nouveau</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
        <source>Write it, fetch the page again, or leave it out</source>
        <translation>Écrivez-le, récupérez la page de nouveau, ou retirez-le</translation>
    </message>
    <message>
        <source>Leave it out, or say why it is there</source>
        <translation>Retirez-le, ou dites pourquoi il figure ici</translation>
    </message>
    <message>
        <source>The talking points are longer than one page</source>
        <translation>Les éléments de langage dépassent une page</translation>
    </message>
    <message>
        <source>Cut them: they are read out from one sheet</source>
        <translation>Raccourcissez-les : ils sont lus sur une seule feuille</translation>
    </message>
    <message>
        <source>Put a reference to an item behind the point</source>
        <translation>Ajoutez à ce point un renvoi à un élément</translation>
    </message>
    <message>
        <source>No marking on: {}</source>
        <translation>Sans mention : {}</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Ajoutez une mention</translation>
    </message>
    <message>
        <source>{} has no “{}”</source>
        <translation>{} ne connaît pas « {} »</translation>
    </message>
    <message>
        <source>Choose a level of the scheme</source>
        <translation>Choisissez un niveau du système</translation>
    </message>
    <message>
        <source>Fold the two into one, or say that they are different</source>
        <translation>Réunissez les deux, ou dites qu’ils sont différents</translation>
    </message>
    <message>
        <source>somebody else, or another program, has saved this file since you opened it</source>
        <translation>quelqu’un d’autre, ou un autre programme, a enregistré ce fichier depuis que vous l’avez ouvert</translation>
    </message>
    <message>
        <source>its text is larger than a book can be</source>
        <translation>son texte est plus long que ne peut l’être un dossier</translation>
    </message>
    <message>
        <source>the drive did not keep what was written</source>
        <translation>le disque n’a pas gardé ce qui a été écrit</translation>
    </message>
    <message>
        <source>Save it in another place</source>
        <translation>Enregistrez-le à un autre endroit</translation>
    </message>
    <message>
        <source>the file does not say which format it has</source>
        <translation>le fichier ne dit pas quel est son format</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than a book&apos;s can</source>
        <translation>ses parties sont imbriquées plus profondément que celles d’un dossier</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two</source>
        <translation>Enregistrez le vôtre sous un autre nom, puis comparez les deux</translation>
    </message>
    <message>
        <source>what was sealed is no book</source>
        <translation>le contenu scellé n’est pas un dossier</translation>
    </message>
    <message>
        <source>the text of the book is damaged</source>
        <translation>le texte du dossier est endommagé</translation>
    </message>
    <message>
        <source>this book was saved by a newer Briefbook, and this one cannot show it</source>
        <translation>ce dossier a été enregistré par un Briefbook plus récent, et celui-ci ne peut pas l’afficher</translation>
    </message>
    <message>
        <source>the book is damaged: {}</source>
        <translation>le dossier est endommagé : {}</translation>
    </message>
    <message>
        <source>Update Briefbook</source>
        <translation>Mettez Briefbook à jour</translation>
    </message>
    <message>
        <source>Choose articles and memos</source>
        <translation>Choisissez des articles et des mémos</translation>
    </message>
    <message>
        <source>nothing of a book can be read from it</source>
        <translation>rien d’un dossier n’y est lisible</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>this book is protected by a password</source>
        <translation>ce dossier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Give its password</source>
        <translation>Donnez son mot de passe</translation>
    </message>
    <message>
        <source>it is sealed in a way that this Briefbook does not know</source>
        <translation>il est scellé d’une manière que ce Briefbook ne connaît pas</translation>
    </message>
    <message>
        <source>this is not its password</source>
        <translation>ce n’est pas son mot de passe</translation>
    </message>
    <message>
        <source>Try again; mind capital letters</source>
        <translation>Réessayez ; attention aux majuscules</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>it was sealed under another password, or is damaged</source>
        <translation>il a été scellé par un autre mot de passe, ou il est endommagé</translation>
    </message>
    <message>
        <source>this version is damaged</source>
        <translation>cette version est endommagée</translation>
    </message>
    <message>
        <source>Look at another one, or at a backup</source>
        <translation>Voyez une autre version, ou une sauvegarde</translation>
    </message>
    <message>
        <source>there are no web addresses in it</source>
        <translation>il ne contient aucune adresse web</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <source>nothing in the archive can be read</source>
        <translation>rien dans l’archive n’est lisible</translation>
    </message>
    <message>
        <source>it is an archive in an archive</source>
        <translation>c’est une archive dans une archive</translation>
    </message>
    <message>
        <source>Unpack it, and add what you need</source>
        <translation>Décompressez-la, et ajoutez ce qu’il vous faut</translation>
    </message>
    <message>
        <source>open it in a browser, and copy the text</source>
        <translation>ouvrez-la dans un navigateur et copiez le texte</translation>
    </message>
    <message>
        <source>This page shows only the first {} words, the rest is for subscribers; {}</source>
        <translation>Cette page ne montre que les {} premiers mots, le reste est réservé aux abonnés ; {}</translation>
    </message>
    <message>
        <source>This page shows no text, all of it is for subscribers; {}</source>
        <translation>Cette page ne montre aucun texte, tout est réservé aux abonnés ; {}</translation>
    </message>
    <message>
        <source>The site asks whether a person is reading and does not show the page; {}</source>
        <translation>Le site demande si c’est une personne qui lit et ne montre pas la page ; {}</translation>
    </message>
    <message>
        <source>The site asks for consent first and does not show the page; {}</source>
        <translation>Le site demande d’abord un consentement et ne montre pas la page ; {}</translation>
    </message>
    <message>
        <source>The page shows its text only once its scripts have run; {}</source>
        <translation>La page ne montre son texte qu’après l’exécution de ses scripts ; {}</translation>
    </message>
    <message>
        <source>Open it in its own program, and copy what you need</source>
        <translation>Ouvrez-le dans son propre programme et copiez ce qu’il vous faut</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>la lecture prend beaucoup trop de temps</translation>
    </message>
    <message>
        <source>Take only the part that you need</source>
        <translation>Ne prenez que la partie qu’il vous faut</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documents Word</translation>
    </message>
    <message>
        <source>archives of files</source>
        <translation>archives de fichiers</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>messages Outlook</translation>
    </message>
    <message>
        <source>messages and web archives</source>
        <translation>messages et archives web</translation>
    </message>
    <message>
        <source>news feeds</source>
        <translation>flux d’actualités</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>listes d’adresses</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>press exports</source>
        <translation>exports de presse</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>pages web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Briefbook cannot read this kind of file</source>
        <translation>Briefbook ne lit pas ce type de fichier</translation>
    </message>
    <message>
        <source>It reads {}</source>
        <translation>Il lit {}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>this is no PDF</source>
        <translation>ce n’est pas un PDF</translation>
    </message>
    <message>
        <source>Choose the PDF that came back</source>
        <translation>Choisissez le PDF revenu annoté</translation>
    </message>
    <message>
        <source>An attachment lies too deep and was left out: {}; add it by itself</source>
        <translation>Une pièce jointe est imbriquée trop profondément et a été laissée de côté : {} ; ajoutez-la séparément</translation>
    </message>
    <message>
        <source>An attachment was left out: {}</source>
        <translation>Une pièce jointe a été laissée de côté : {}</translation>
    </message>
    <message>
        <source>A feed often holds only the beginning of each article; open the address for the whole</source>
        <translation>Un flux ne contient souvent que le début de chaque article ; ouvrez l’adresse pour le texte entier</translation>
    </message>
    <message>
        <source>{} of its {} entries are in the book already and were left out</source>
        <translation>{} de ses {} entrées sont déjà dans le dossier et ont été laissées de côté</translation>
    </message>
    <message>
        <source>there are no entries in the feed</source>
        <translation>le flux ne contient aucune entrée</translation>
    </message>
    <message>
        <source>Check that the whole file is there</source>
        <translation>Vérifiez que le fichier est entier</translation>
    </message>
    <message>
        <source>Only the first {} of {} entries were taken</source>
        <translation>Seules les {} premières entrées sur {} ont été prises</translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation>le flux est endommagé</translation>
    </message>
    <message>
        <source>the page sends on and on to other addresses</source>
        <translation>la page renvoie sans fin à d’autres adresses</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy the text</source>
        <translation>Ouvrez-la dans un navigateur, et copiez le texte</translation>
    </message>
    <message>
        <source>the site sends the page packed in a way that Briefbook did not ask for</source>
        <translation>le site envoie la page compressée d’une façon que Briefbook n’a pas demandée</translation>
    </message>
    <message>
        <source>the site does not answer with a page ({})</source>
        <translation>le site ne répond pas par une page ({})</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>It has to begin with https:// or http://</source>
        <translation>Elle doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>the site does not give the page to programs ({})</source>
        <translation>le site ne donne pas la page à des programmes ({})</translation>
    </message>
    <message>
        <source>there is no such page any more ({})</source>
        <translation>cette page n’existe plus ({})</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Vérifiez l’adresse</translation>
    </message>
    <message>
        <source>the site has a fault of its own ({})</source>
        <translation>le site est en panne ({})</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <source>the site could not prove that it is {} (its certificate)</source>
        <translation>le site n’a pas pu prouver qu’il est {} (son certificat)</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <translation>la page dépasse {} Mo</translation>
    </message>
    <message>
        <source>Save it, and take a part</source>
        <translation>Enregistrez-la, et prenez-en une partie</translation>
    </message>
    <message>
        <source>the page did not come in half a minute</source>
        <translation>la page n’est pas arrivée en trente secondes</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>le site ne répond pas</translation>
    </message>
    <message>
        <source>Ask your computer people before you trust it</source>
        <translation>Demandez à votre service informatique avant de lui faire confiance</translation>
    </message>
    <message>
        <source>no safe connection to the site could be made</source>
        <translation>aucune connexion sûre au site n’a pu être établie</translation>
    </message>
    <message>
        <source>Open it in a browser instead</source>
        <translation>Ouvrez-la plutôt dans un navigateur</translation>
    </message>
    <message>
        <source>the site cannot be reached</source>
        <translation>le site est injoignable</translation>
    </message>
    <message>
        <source>Check the address, and whether you are online</source>
        <translation>Vérifiez l’adresse, et si vous êtes en ligne</translation>
    </message>
    <message>
        <source>the connection broke off before the page was there</source>
        <translation>la connexion s’est interrompue avant l’arrivée de la page</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>the page could not be fetched</source>
        <translation>la page n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>the page came damaged</source>
        <translation>la page est arrivée endommagée</translation>
    </message>
    <message>
        <source>Try again, or open it in a browser</source>
        <translation>Réessayez, ou ouvrez-la dans un navigateur</translation>
    </message>
    <message>
        <source>It has more footnotes than are read; the last ones were left out</source>
        <translation>Il y a plus de notes de bas de page qu’il n’en est lu ; les dernières ont été omises</translation>
    </message>
    <message>
        <source>Only the first {} of the {} files in the folder were taken</source>
        <translation>Seuls les {} premiers fichiers sur les {} du dossier ont été pris</translation>
    </message>
    <message>
        <source>{} addresses are listed and were not fetched; say --fetch to fetch them</source>
        <translation>{} adresses sont listées et n’ont pas été chargées ; indiquez --fetch pour les charger</translation>
    </message>
    <message>
        <source>a source has no name</source>
        <translation>une source n’a pas de nom</translation>
    </message>
    <message>
        <source>Give a file, a folder or a web address</source>
        <translation>Indiquez un fichier, un dossier ou une adresse web</translation>
    </message>
    <message>
        <source>If you know it, say --private, and it is read</source>
        <translation>Si vous la connaissez, ajoutez --private, et elle sera lue</translation>
    </message>
    <message>
        <source>there are no files in the folder</source>
        <translation>le dossier ne contient aucun fichier</translation>
    </message>
    <message>
        <source>An embedded part of the page cannot be printed and was left out</source>
        <translation>Une partie intégrée de la page ne peut pas être imprimée et a été laissée de côté</translation>
    </message>
    <message>
        <source>A video cannot be printed and was left out</source>
        <translation>Une vidéo ne peut pas être imprimée et a été laissée de côté</translation>
    </message>
    <message>
        <source>A sound cannot be printed and was left out</source>
        <translation>Un son ne peut pas être imprimé et a été laissé de côté</translation>
    </message>
    <message>
        <source>An embedded part cannot be printed and was left out</source>
        <translation>Une partie intégrée ne peut pas être imprimée et a été laissée de côté</translation>
    </message>
    <message>
        <source>The page is longer than a book; look whether all of it is wanted</source>
        <translation>La page est plus longue qu’un livre ; voyez si vous la voulez en entier</translation>
    </message>
    <message>
        <source>No article was found on the page; open it in a browser and copy the text</source>
        <translation>Aucun article n’a été trouvé sur la page ; ouvrez-la dans un navigateur et copiez le texte</translation>
    </message>
    <message>
        <source>A picture lies on the web and not in the file; nothing was fetched</source>
        <translation>Une image se trouve sur le web et non dans le fichier ; rien n’a été chargé</translation>
    </message>
    <message>
        <source>{} pictures lie on the web and not in the file; nothing was fetched</source>
        <translation>{} images se trouvent sur le web et non dans le fichier ; rien n’a été chargé</translation>
    </message>
    <message>
        <source>A picture was left out: {}</source>
        <translation>Une image a été laissée de côté : {}</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>il dépasse {} Mo</translation>
    </message>
    <message>
        <source>there is no text in the message</source>
        <translation>le message ne contient pas de texte</translation>
    </message>
    <message>
        <source>Open it in your mail program, and copy it</source>
        <translation>Ouvrez-le dans votre messagerie, et copiez-le</translation>
    </message>
    <message>
        <source>it holds more parts in each other than a message has</source>
        <translation>il imbrique plus de parties qu’un message n’en a</translation>
    </message>
    <message>
        <source>The page numbers are estimates, as {} is not on this computer; in Word, select all and press F9 to set them right</source>
        <translation>Les numéros de page sont des estimations, car {} n’est pas sur cet ordinateur ; dans Word, sélectionnez tout et appuyez sur F9 pour les corriger</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>l’image n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Give a name that ends in .png</source>
        <translation>Donnez un nom qui se termine par .png</translation>
    </message>
    <message>
        <source>there is no spelling dictionary in this file</source>
        <translation>ce fichier ne contient pas de dictionnaire d’orthographe</translation>
    </message>
    <message>
        <source>Choose an .oxt, or a .dic beside its .aff</source>
        <translation>Choisissez un fichier .oxt, ou un .dic à côté de son .aff</translation>
    </message>
    <message>
        <source>this file is too large for a dictionary</source>
        <translation>ce fichier est trop volumineux pour un dictionnaire</translation>
    </message>
    <message>
        <source>Something went wrong in Briefbook</source>
        <translation>Une erreur s’est produite dans Briefbook</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>Merci de le signaler</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>Il n’y a pas assez de mémoire pour cela</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Fermez d’autres programmes</translation>
    </message>
    <message>
        <source>only pictures can be put into a note</source>
        <translation>seules des images peuvent être insérées dans une note</translation>
    </message>
    <message>
        <source>Paste the file into the book at the left</source>
        <translation>Collez le fichier dans le dossier, à gauche</translation>
    </message>
    <message>
        <source>Use Save As</source>
        <translation>Utilisez Enregistrer sous</translation>
    </message>
    <message>
        <source>the book has no file yet</source>
        <translation>le dossier n’a pas encore de fichier</translation>
    </message>
    <message>
        <source>Choose one with Save As</source>
        <translation>Choisissez-en un avec Enregistrer sous</translation>
    </message>
    <message>
        <source>what was pasted is longer than any book</source>
        <translation>ce qui a été collé est plus long que n’importe quel livre</translation>
    </message>
    <message>
        <source>this is not a picture that can be shown</source>
        <translation>ce n’est pas une image qui peut être affichée</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first</source>
        <translation>Enregistrez-la d’abord en PNG ou JPEG</translation>
    </message>
    <message>
        <source>the picture cannot be used</source>
        <translation>l’image ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Make it smaller than 50 megapixels first</source>
        <translation>Réduisez-la d’abord à moins de 50 mégapixels</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>l’image est trop volumineuse</translation>
    </message>
    <message>
        <source>Make it smaller than 20 MB first</source>
        <translation>Réduisez-la d’abord à moins de 20 Mo</translation>
    </message>
    <message>
        <source>Copy the text instead</source>
        <translation>Copiez plutôt le texte</translation>
    </message>
    <message>
        <source>Open it in Outlook, and copy it</source>
        <translation>Ouvrez-le dans Outlook, et copiez-le</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>le message est endommagé</translation>
    </message>
    <message>
        <source>Save it anew from Outlook</source>
        <translation>Enregistrez-le de nouveau depuis Outlook</translation>
    </message>
    <message>
        <source>Say yes to this address if you know it, or open it in a browser, and copy the text</source>
        <translation>Acceptez cette adresse si vous la connaissez, ou ouvrez-la dans un navigateur et copiez le texte</translation>
    </message>
    <message>
        <source>the address leads to this machine or into your own network</source>
        <translation>l’adresse mène à cet ordinateur ou à votre propre réseau</translation>
    </message>
    <message>
        <source>there is no such site, or you are offline</source>
        <translation>ce site n’existe pas, ou vous n’êtes pas en ligne</translation>
    </message>
    <message>
        <source>Ask for it again, or save it anew</source>
        <translation>Redemandez-le, ou enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it holds more parts than a document has</source>
        <translation>il contient plus de parties qu’un document</translation>
    </message>
    <message>
        <source>Open it, and copy the text</source>
        <translation>Ouvrez-le, et copiez le texte</translation>
    </message>
    <message>
        <source>it is far larger inside than it looks</source>
        <translation>il est bien plus grand à l’intérieur qu’il n’y paraît</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laissez-le de côté</translation>
    </message>
    <message>
        <source>Its pages hold no text that can be read, only pictures of it; they are printed as they are</source>
        <translation>Ses pages ne contiennent pas de texte lisible, seulement des images ; elles sont imprimées telles quelles</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>le PDF est endommagé</translation>
    </message>
    <message>
        <source>Ask for it again, or print it into a new PDF</source>
        <translation>Redemandez-le, ou imprimez-le dans un nouveau PDF</translation>
    </message>
    <message>
        <source>the PDF has no pages</source>
        <translation>le PDF n’a aucune page</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Redemandez-le</translation>
    </message>
    <message>
        <source>the password is not right</source>
        <translation>le mot de passe n’est pas exact</translation>
    </message>
    <message>
        <source>the PDF asks for a password</source>
        <translation>le PDF demande un mot de passe</translation>
    </message>
    <message>
        <source>Give its password, or open it with that, print it into a new PDF, and add that</source>
        <translation>Donnez son mot de passe, ou ouvrez-le avec celui-ci, imprimez-le dans un nouveau PDF, et ajoutez ce dernier</translation>
    </message>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>ce n’est pas un PDF lisible</translation>
    </message>
    <message>
        <source>this PDF carries no book</source>
        <translation>ce PDF ne contient pas de dossier</translation>
    </message>
    <message>
        <source>Open the .briefbook file itself</source>
        <translation>Ouvrez le fichier .briefbook lui-même</translation>
    </message>
    <message>
        <source>the picture is far larger inside than it looks</source>
        <translation>l’image est bien plus grande à l’intérieur qu’il n’y paraît</translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be read</source>
        <translation>l’image est endommagée, ou d’un type illisible</translation>
    </message>
    <message>
        <source>the picture has more points than a page can show</source>
        <translation>l’image a plus de points qu’une page ne peut montrer</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Réduisez-la</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient pas de texte</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>il ne contient pas d’articles</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Exportez-le de nouveau</translation>
    </message>
    <message>
        <source>there are no references in it</source>
        <translation>il ne contient pas de références</translation>
    </message>
    <message>
        <source>Export them again</source>
        <translation>Exportez-les de nouveau</translation>
    </message>
    <message>
        <source>Open it in Word, and save it as a Word document</source>
        <translation>Ouvrez-le dans Word, et enregistrez-le comme document Word</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than those of a page do</source>
        <translation>ses parties sont imbriquées plus profondément que celles d’une page</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} talking points name no source: “{}”</source>
        <translation>
            <numerusform>{} élément de langage sur {} ne cite aucune source : « {} »</numerusform>
            <numerusform>{} éléments de langage sur {} ne citent aucune source : « {} »</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of its pictures lie elsewhere and were left out</source>
        <translation>{} de ses images se trouvent ailleurs et ont été laissées de côté</translation>
    </message>
    <message>
        <source>An attachment was left out: a message or a link; open the message, and add it by itself</source>
        <translation>Une pièce jointe a été laissée de côté : un message ou un lien ; ouvrez le message et ajoutez-la séparément</translation>
    </message>
    <message>
        <source>{} attachments were left out: messages or links; open the message, and add them by themselves</source>
        <translation>{} pièces jointes ont été laissées de côté : des messages ou des liens ; ouvrez le message et ajoutez-les séparément</translation>
    </message>
    <message>
        <source>Its pages are kept beside the text, left out of print: include them to print them as they are</source>
        <translation>Ses pages sont gardées à côté du texte, sans être imprimées : incluez-les pour les imprimer telles quelles</translation>
    </message>
    <message>
        <source>{} of its {} pages are damaged and were left out of the text</source>
        <translation>{} de ses {} pages sont endommagées et manquent dans le texte</translation>
    </message>
    <message>
        <source>The text of only the first {} of its {} pages was taken</source>
        <translation>Seul le texte des {} premières pages sur {} a été pris</translation>
    </message>
    <message>
        <source>References hold no text but the abstract; open their addresses for the whole</source>
        <translation>Les références ne contiennent que le résumé ; ouvrez leurs adresses pour le texte entier</translation>
    </message>
    <message>
        <source>Of {} of the references the day is not known</source>
        <translation>De {} des références, le jour n’est pas connu</translation>
    </message>
    <message>
        <source>A picture is damaged, or of a kind that cannot be read, and was left out</source>
        <translation>Une image est endommagée, ou d’un type illisible, et a été laissée de côté</translation>
    </message>
    <message>
        <source>{} pictures are damaged, or of a kind that cannot be read, and were left out</source>
        <translation>{} images sont endommagées, ou d’un type illisible, et ont été laissées de côté</translation>
    </message>
    <message>
        <source>What other programs have put into the file was left out</source>
        <translation>Ce que d’autres programmes ont mis dans le fichier a été laissé de côté</translation>
    </message>
    <message>
        <source>Left out, as it seems not to belong to the article: {}</source>
        <translation>Laissé de côté, car cela ne semble pas faire partie de l’article : {}</translation>
    </message>
    <message>
        <source>The day and the month could be the other way round: read as {}</source>
        <translation>Le jour et le mois pourraient être inversés : lu comme {}</translation>
    </message>
    <message>
        <source>it has more parts than a document does</source>
        <translation>il a plus de parties qu’un document</translation>
    </message>
    <message>
        <source>it declares a text that would fill the memory</source>
        <translation>il déclare un texte qui remplirait la mémoire</translation>
    </message>
    <message>
        <source>it is no whole XML document</source>
        <translation>ce n’est pas un document XML complet</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy what you need</source>
        <translation>Ouvrez-le dans un navigateur, et copiez ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Open it in Word, and save it anew</source>
        <translation>Ouvrez-le dans Word, et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>A picture does not lie in the document and was left out</source>
        <translation>Une image ne se trouve pas dans le document et a été laissée de côté</translation>
    </message>
    <message>
        <source>A picture in a footnote was left out</source>
        <translation>Une image dans une note de bas de page a été omise</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans for that script</source>
        <translation>Installez une police qui les contient, comme Noto Sans pour cette écriture</translation>
    </message>
    <message>
        <source>Take columns out of the table</source>
        <translation>Retirez des colonnes du tableau</translation>
    </message>
    <message>
        <source>nobody is on the distribution list</source>
        <translation>la liste de diffusion est vide</translation>
    </message>
    <message>
        <source>Fill it in Tools, Distribution list</source>
        <translation>Remplissez-la dans Outils, Liste de diffusion</translation>
    </message>
    <message>
        <source>The attachment “{}” is missing or damaged</source>
        <translation>La pièce jointe « {} » manque ou est endommagée</translation>
    </message>
    <message numerus="yes">
        <source>A table of {} columns is too wide for the page; turn it, or take columns out</source>
        <translation>
            <numerusform>Un tableau de {} colonne est trop large pour la page ; tournez-le, ou retirez des colonnes</numerusform>
            <numerusform>Un tableau de {} colonnes est trop large pour la page ; tournez-le, ou retirez des colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it in Word and save it as a template (.dotx)</source>
        <translation>Ouvrez-le dans Word et enregistrez-le comme modèle (.dotx)</translation>
    </message>
    <message>
        <source>In Word, save it as a template without macros (.dotx)</source>
        <translation>Dans Word, enregistrez-le comme modèle sans macros (.dotx)</translation>
    </message>
    <message>
        <source>it is larger inside than a template can be</source>
        <translation>il est plus grand à l’intérieur que ne peut l’être un modèle</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Choisissez un autre modèle</translation>
    </message>
    <message>
        <source>this is not a Word document or template, or it is damaged</source>
        <translation>ce n’est pas un document ou modèle Word, ou il est endommagé</translation>
    </message>
    <message>
        <source>a template with macros is not used</source>
        <translation>un modèle avec macros n’est pas utilisé</translation>
    </message>
    <message>
        <source>Make them smaller in Word, or choose a larger paper</source>
        <translation>Réduisez-les dans Word, ou choisissez un papier plus grand</translation>
    </message>
    <message>
        <source>it holds more than {} styles</source>
        <translation>il contient plus de {} styles</translation>
    </message>
    <message>
        <source>the margins of the template leave no room for text</source>
        <translation>les marges du modèle ne laissent pas de place au texte</translation>
    </message>
    <message>
        <source>A picture is missing or damaged: {}</source>
        <translation>Une image manque ou est endommagée : {}</translation>
    </message>
    <message>
        <source>A picture is missing or damaged</source>
        <translation>Une image manque ou est endommagée</translation>
    </message>
    <message>
        <source>A drawing in the header or footer of the template could not be taken over; a PNG or JPEG picture can</source>
        <translation>Un dessin de l’en-tête ou du pied de page du modèle n’a pas pu être repris ; une image PNG ou JPEG peut l’être</translation>
    </message>
    <message>
        <source>Something in the header or footer of the template could not be taken over</source>
        <translation>Un élément de l’en-tête ou du pied de page du modèle n’a pas pu être repris</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Briefbook cannot write this kind of file</source>
        <translation>Briefbook ne peut pas écrire ce type de fichier</translation>
    </message>
    <message>
        <source>Give the file a name in {}</source>
        <translation>Donnez au fichier un nom en {}</translation>
    </message>
    <message>
        <source>only a PDF can have a password</source>
        <translation>seul un PDF peut avoir un mot de passe</translation>
    </message>
    <message>
        <source>Give the file a name in .pdf</source>
        <translation>Donnez au fichier un nom en .pdf</translation>
    </message>
    <message>
        <source>{} leaves out “{}” ({})</source>
        <translation>{} retire « {} » ({})</translation>
    </message>
    <message>
        <source>no issue of this book is remembered</source>
        <translation>aucune diffusion de ce dossier n’est retenue</translation>
    </message>
    <message>
        <source>Issue the book before you print it</source>
        <translation>Diffusez le dossier avant de l’imprimer</translation>
    </message>
    <message>
        <source>no such issue is remembered with its pages</source>
        <translation>aucune diffusion de ce nom n’est retenue avec ses pages</translation>
    </message>
    <message>
        <source>no sheet differs from “{}”</source>
        <translation>aucune feuille ne diffère de « {} »</translation>
    </message>
    <message>
        <source>There is nothing to exchange</source>
        <translation>Il n’y a rien à échanger</translation>
    </message>
    <message>
        <source>The attachment “{}” is protected by a password; add a copy without one</source>
        <translation>La pièce jointe « {} » est protégée par un mot de passe ; ajoutez une copie sans mot de passe</translation>
    </message>
    <message>
        <source>No font on this computer has 1 character ({}); it is printed as a sign</source>
        <translation>Aucune police de cet ordinateur n’a 1 caractère ({}) ; il est imprimé comme un signe</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {} characters ({}); they are printed as a sign</source>
        <translation>
            <numerusform>Aucune police de cet ordinateur n’a {} caractère ({}) ; il est imprimé comme un signe</numerusform>
            <numerusform>Aucune police de cet ordinateur n’a {} caractères ({}) ; ils sont imprimés comme un signe</numerusform>
        </translation>
    </message>
    <message>
        <source>Please report this: the book must not go out like that</source>
        <translation>Veuillez le signaler : le dossier ne doit pas partir ainsi</translation>
    </message>
    <message>
        <source>The contents do not say page {} where they lead there: “{}”</source>
        <translation>Le sommaire n’indique pas la page {} là où il y mène : « {} »</translation>
    </message>
    <message>
        <source>The bookmark of {} leads to a page without its headline</source>
        <translation>Le signet de {} mène à une page sans son titre</translation>
    </message>
    <message>
        <source>Give the id, number or title of a section or item, as `briefbook show` lists them</source>
        <translation>Donnez l’identifiant, le numéro ou le titre d’une section ou d’un élément, tels que `briefbook show` les énumère</translation>
    </message>
    <message>
        <source>the book has no such section or item</source>
        <translation>le dossier n’a pas cette section ou cet élément</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details, or the file when you export</source>
        <translation>Choisissez parmi {} dans les détails du dossier, ou le fichier lors de l’exportation</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>ce thème n’existe pas</translation>
    </message>
    <message>
        <source>Choose another theme for a PDF, or make a Word document</source>
        <translation>Choisissez un autre thème pour un PDF, ou produisez un document Word</translation>
    </message>
    <message>
        <source>a Word template only suits Word documents</source>
        <translation>un modèle Word ne convient qu’aux documents Word</translation>
    </message>
    <message>
        <source>Choose one of {}, or give the path of a .toml file</source>
        <translation>Choisissez parmi {}, ou donnez le chemin d’un fichier .toml</translation>
    </message>
    <message>
        <source>the colour {} has a contrast of {} to the paper; it needs {}</source>
        <translation>la couleur {} a un contraste de {} avec le papier ; il en faut {}</translation>
    </message>
    <message>
        <source>there is no such theme file</source>
        <translation>ce fichier de thème n’existe pas</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifiez le chemin</translation>
    </message>
    <message>
        <source>the theme file cannot be read ({})</source>
        <translation>le fichier de thème est illisible ({})</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifiez le fichier</translation>
    </message>
    <message>
        <source>the theme is not right: {}</source>
        <translation>le thème n’est pas correct : {}</translation>
    </message>
    <message>
        <source>Mend that line in the theme</source>
        <translation>Corrigez cette ligne du thème</translation>
    </message>
    <message>
        <source>the file {} is not beside the theme</source>
        <translation>le fichier {} n’est pas à côté du thème</translation>
    </message>
    <message>
        <source>Put it there, or mend its name</source>
        <translation>Placez-le là, ou corrigez son nom</translation>
    </message>
    <message>
        <source>the colour {} is {}, not #RRGGBB</source>
        <translation>la couleur {} est {}, et non de la forme #RRGGBB</translation>
    </message>
    <message>
        <source>Mend it in the theme</source>
        <translation>Corrigez-la dans le thème</translation>
    </message>
    <message>
        <source>Choose a darker colour</source>
        <translation>Choisissez une couleur plus sombre</translation>
    </message>
    <message>
        <source>the margins leave no room for text on {}</source>
        <translation>les marges ne laissent pas de place au texte sur {}</translation>
    </message>
    <message>
        <source>Make them smaller</source>
        <translation>Réduisez-les</translation>
    </message>
    <message>
        <source>{} cannot be read ({})</source>
        <translation>{} est illisible ({})</translation>
    </message>
    <message>
        <source>Mend its brackets</source>
        <translation>Corrigez ses parenthèses</translation>
    </message>
    <message>
        <source>{} holds {{}}</source>
        <translation>{} contient {{}}</translation>
    </message>
    <message>
        <source>Use only {}</source>
        <translation>N’utilisez que {}</translation>
    </message>
    <message>
        <source>the book&apos;s own file cannot go along: {}</source>
        <translation>le fichier du dossier ne peut pas être joint : {}</translation>
    </message>
    <message>
        <source>only a PDF can carry the book&apos;s own file</source>
        <translation>seul un PDF peut contenir le fichier du dossier</translation>
    </message>
    <message>
        <source>Choose PDF, or leave the file out</source>
        <translation>Choisissez PDF, ou laissez le fichier de côté</translation>
    </message>
    <message>
        <source>Choose an edition that carries everything, or leave the file out</source>
        <translation>Choisissez une édition qui contient tout, ou laissez le fichier de côté</translation>
    </message>
</context>
<context>
    <name>enabling</name>
    <message>
        <source>Open a book first</source>
        <translation>Ouvrez d’abord un dossier</translation>
    </message>
    <message>
        <source>Open a book that may be changed first</source>
        <translation>Ouvrez d’abord un dossier modifiable</translation>
    </message>
    <message>
        <source>Choose something in the book first</source>
        <translation>Choisissez d’abord un élément</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Choisissez d’abord une section</translation>
    </message>
    <message>
        <source>Choose an article or memo first</source>
        <translation>Choisissez d’abord un article ou un mémo</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Choose something in the trash first</source>
        <translation>Choisissez d’abord quelque chose dans la corbeille</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Issue the book first</source>
        <translation>Diffusez d’abord le dossier</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Daily press clips</source>
        <translation>Revue de presse</translation>
    </message>
    <message>
        <source>What the papers say, by subject</source>
        <translation>Ce que dit la presse, par sujet</translation>
    </message>
    <message>
        <source>Trip book</source>
        <translation>Dossier de déplacement</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Note d’entretien</translation>
    </message>
    <message>
        <source>A visit: meetings, country, practical matters</source>
        <translation>Une visite : rencontres, pays, questions pratiques</translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation>Une rencontre : qui, pourquoi et quoi dire</translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>Note au ministre</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation>Un enjeu, des options et une recommandation</translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>Dossier d’audition</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation>Déclaration, questions et compte rendu</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Dossier du conseil</translation>
    </message>
    <message>
        <source>Agenda, minutes, papers for decision</source>
        <translation>Ordre du jour, procès-verbal, documents à décider</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Kept {0} of {1} words</source>
        <translation>{0} mots gardés sur {1}</translation>
    </message>
</context>
</TS>
