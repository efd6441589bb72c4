<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>Ajouter depuis des adresses web</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>Ajouter depuis un flux</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Date</translation>
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
        <translation>Thème</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
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
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
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
        <translation>Éditions</translation>
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
        <translation>Sections</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation type="unfinished"></translation>
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
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>Joindre le dossier au PDF, pour le rouvrir</translation>
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
        <translation>Onglet</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Who made the pictures</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Section</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
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
        <translation>Sans titre</translation>
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
        <translation>Afficher</translation>
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
        <translation>Nom</translation>
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
        <translation>Numéro</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Sans mention</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation type="unfinished"></translation>
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
        <translation>{0} mots</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation type="unfinished"></translation>
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
        <source>Folder for books</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Another language is shown from the next start.</source>
        <translation>Une autre langue s’affiche au prochain démarrage.</translation>
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
        <source>Look</source>
        <translation>Apparence</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Temps de lecture</translation>
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
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Sans titre</translation>
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
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
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
        <translation>Filtrer</translation>
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
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
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
        <translation>Légende</translation>
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
        <translation>Restaurer une sauvegarde…</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
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
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
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
        <translation>Fusionner</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation type="unfinished"></translation>
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
    <name>_PieceModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
        <translation>F&amp;ormat</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>Ajouter depuis des adresses web…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>Ajouter depuis un flux…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>Ajouter un export de presse…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>Scinder au curseur</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>Détails de toute la sélection…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>Étiquette de couleur</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>Avant diffusion…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>Temps de lecture…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>Renvoi à un élément…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>Éditions…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>Pages tirées du dossier…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>Diffuser ce dossier…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>Numéro suivant à partir de ce dossier</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>Exemplaires numérotés…</translation>
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
        <translation>Suites à donner…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>Réunir en un seul article</translation>
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
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>Ajouter {} articles</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add {} sections</source>
        <translation>Ajouter {} sections</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move {} articles</source>
        <translation>Déplacer {} articles</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Move {} sections</source>
        <translation>Déplacer {} sections</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>Hausser la section</translation>
    </message>
    <message>
        <source>Promote {} sections</source>
        <translation>Hausser {} sections</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>Abaisser la section</translation>
    </message>
    <message>
        <source>Demote {} sections</source>
        <translation>Abaisser {} sections</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Trier les articles</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate {} articles</source>
        <translation>Dupliquer {} articles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {} articles</source>
        <translation>Supprimer {} articles</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {} articles</source>
        <translation>Restaurer {} articles</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete {} articles for good</source>
        <translation>Supprimer définitivement {} articles</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Include {} articles</source>
        <translation>Inclure {} articles</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out {} articles</source>
        <translation>Laisser de côté {} articles</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark {} articles</source>
        <translation>Marquer {} articles</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {} articles</source>
        <translation>Renommer {} articles</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Edit {} texts</source>
        <translation>Modifier {} textes</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Change details of {} articles</source>
        <translation>Modifier les détails de {} articles</translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>Modifier les détails du dossier</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Modifier la section</translation>
    </message>
    <message>
        <source>Change {} sections</source>
        <translation>Modifier {} sections</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add {} notes</source>
        <translation>Ajouter {} notes</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit {} notes</source>
        <translation>Modifier {} notes</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Changer la note</translation>
    </message>
    <message>
        <source>Change {} notes</source>
        <translation>Changer {} notes</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Delete {} notes</source>
        <translation>Supprimer {} notes</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Move {} notes</source>
        <translation>Déplacer {} notes</translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>En faire un point clé</translation>
    </message>
    <message>
        <source>Make {} key points</source>
        <translation>En faire {} points clés</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>Scinder l’article</translation>
    </message>
    <message>
        <source>Split {} articles</source>
        <translation>Scinder {} articles</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Fusionner les articles</translation>
    </message>
    <message>
        <source>Merge {} articles</source>
        <translation>Fusionner {} articles</translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>Réunir en un seul</translation>
    </message>
    <message>
        <source>Fold {} articles into one</source>
        <translation>Réunir {} articles en un seul</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>Note au ministre</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>Dossier d’audition</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Dossier du conseil</translation>
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
