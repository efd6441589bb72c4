<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Acerca de Briefbook</translation>
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
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>Añadir desde direcciones web</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>Añadir desde un canal</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} sources…</source>
        <translation>Leyendo {0} fuentes…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Read {0} of {1}: {2}</source>
        <translation>Leído {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Also carried by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 elemento añadido</translation>
    </message>
    <message>
        <source>{0} items added</source>
        <translation>{0} elementos añadidos</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} no se pudieron leer</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por revisar</translation>
    </message>
    <message>
        <source>{0} And {1} more like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>Dar la contraseña…</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>Obtener de todos modos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Mostrar el otro</translation>
    </message>
    <message>
        <source>These two are different</source>
        <translation>Estos dos son distintos</translation>
    </message>
    <message>
        <source>Delete the new one</source>
        <translation>Eliminar el nuevo</translation>
    </message>
</context>
<context>
    <name>AddressesDialog</name>
    <message>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
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
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Elija un artículo para leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
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
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Briefbook keeps earlier versions of what you save on this machine. A backup opens as a new book: your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dosier</translation>
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
        <translation>Abrir como dosier nuevo</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no se imprime</translation>
    </message>
</context>
<context>
    <name>BinderFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the book</source>
        <translation>Filtrar el dosier</translation>
    </message>
    <message>
        <source>Show only some: outlet, date, tag, not printed, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Mostrar solo algunos</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>With facts to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Hoy y ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>BinderModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Titular</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Ejemplares numerados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Each copy has its number, name and a code at the foot of every page; a receipt lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Datos del dosier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Preparado para</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
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
        <translation>Fecha</translation>
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
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>DueOutsDialog</name>
    <message>
        <source>Due-outs</source>
        <translation>Encargos pendientes</translation>
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
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Ediciones</translation>
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
        <translation>Secciones</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nueva edición</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All editions, a file of each</source>
        <translation>Todas las ediciones, un archivo cada una</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Todo el dosier</translation>
    </message>
    <message>
        <source>Cover and contents only</source>
        <translation>Solo portada e índice</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the tree (%n)</source>
        <translation>
            <numerusform>Lo elegido en el árbol (%n)</numerusform>
            <numerusform>Lo elegido en el árbol (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Through the book: 1, 2, 3</source>
        <translation>Por todo el dosier: 1, 2, 3</translation>
    </message>
    <message>
        <source>By tab: 1-1, 1-2, 2-1</source>
        <translation>Por pestaña: 1-1, 1-2, 2-1</translation>
    </message>
    <message>
        <source>Say how many pages there are</source>
        <translation>Indicar el total de páginas</translation>
    </message>
    <message>
        <source>For both sides of the paper</source>
        <translation>A doble cara</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Contraportada</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>Incluir el propio dosier en el PDF, para reabrirlo</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>Stamp across the page</source>
        <translation>Sello sobre la página</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste guardado</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Keep as preset…</source>
        <translation>Guardar como ajuste…</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <translation>Olvidar este ajuste</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Qué se imprimirá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Guardar como ajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at this before it goes out:</source>
        <translation>Revise esto antes de enviarlo:</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nada que revisar.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All editions are ready.</source>
        <translation>Todas las ediciones están listas.</translation>
    </message>
    <message>
        <source>All copies are ready.</source>
        <translation>Todos los ejemplares están listos.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} está listo.</translation>
    </message>
    <message>
        <source>{ready} Please look at this: {concerns}</source>
        <translation>{ready} Por favor, revise esto: {concerns}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>Imprimir en el dosier</translation>
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
        <translation>Pestaña</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Who made the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de clasificación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Such as energy, grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>Como el dosier</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de la sección</translation>
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
        <translation>Sección</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>¿Guardar los cambios en «{name}»?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>Si no guarda, se perderán.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>No guardar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
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
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
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
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Find in the whole book</source>
        <translation>Buscar en todo el dosier</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close finding in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>The first {shown} of {count} places</source>
        <translation>Los primeros {shown} de {count} lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Reemplazar %n lugar</numerusform>
            <numerusform>Reemplazar %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatActions</name>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Pegar sin formato</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superíndice</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subíndice</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Encabezado 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Encabezado 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Encabezado 3</translation>
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
        <translation>Sin título</translation>
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
        <translation>Mostrar</translation>
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
        <translation>Nombre</translation>
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
        <translation>Número</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>No label</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Dirección</translation>
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
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
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
        <translation>Medio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>Como el dosier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>Imprimir en el dosier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
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
        <translation>Sin marca</translation>
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
        <translation>Marca de clasificación</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
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
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>El propio dosier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write the note</source>
        <translation>Escriba la nota</translation>
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
        <translation>Subir la nota</translation>
    </message>
    <message>
        <source>Move note down</source>
        <translation>Bajar la nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
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
        <translation>{0} palabras</translation>
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
        <translation>Todas las ediciones</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Bottom line</source>
        <translation>En síntesis</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Líneas de mensaje</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si preguntan</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
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
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Recuperar</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Opens with a password only</source>
        <translation>Se abre solo con contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>Carpeta de los dosieres</translation>
    </message>
    <message>
        <source>Another language is shown from the next start.</source>
        <translation>Otro idioma se muestra en el próximo inicio.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it goes out</source>
        <translation>Antes de enviarlo</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Check the finished pages</source>
        <translation>Revisar las páginas acabadas</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>El dosier</translation>
    </message>
    <message>
        <source>{0} things to look at.</source>
        <translation>{0} cosas por revisar.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
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
        <translation>Esquema y páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>The copy whose pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Dos páginas juntas</translation>
    </message>
    <message>
        <source>Arrangement of the pages</source>
        <translation>Disposición de las páginas</translation>
    </message>
    <message>
        <source>Zoom in ({percent} %)</source>
        <translation>Acercar ({percent} %)</translation>
    </message>
    <message>
        <source>Zoom out ({percent} %)</source>
        <translation>Alejar ({percent} %)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>PreviewBuilder</name>
    <message>
        <source>The preview stopped while it made the pages.</source>
        <translation>La vista previa se detuvo al crear las páginas.</translation>
    </message>
</context>
<context>
    <name>PreviewFind</name>
    <message>
        <source>Find in the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
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
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>The pages appear here as they will be printed.</source>
        <translation>Aquí aparecen las páginas como se imprimirán.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Printing page {done} of {everything}…</source>
        <translation>Imprimiendo la página {done} de {everything}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>La impresora no aceptó todas las páginas.</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>What will be printed</source>
        <translation>Qué se imprimirá</translation>
    </message>
    <message>
        <source>On every page: {marking}</source>
        <translation>En cada página: {marking}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
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
        <translation>Tiempo de lectura</translation>
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
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Sin título</translation>
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
        <translation>Dosieres recientes</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (no encontrado)
{folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir reciente</translation>
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
        <translation>Más tarde</translation>
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
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>A book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Filtrar</translation>
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
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
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
        <translation>Pie de foto</translation>
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
        <translation>Restaurar una copia de seguridad…</translation>
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
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Guardado a las {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>recovery copy at {0}</source>
        <translation>copia de recuperación a las {0}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
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
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
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
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
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
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
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
        <translation>Combinar</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar las órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Todos como estaban</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“{0}” has these keys already. Choose others.</source>
        <translation>«{0}» ya tiene estas teclas. Elija otras.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New book</source>
        <translation>Dosier nuevo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Look at the sample book</source>
        <translation>Ver el dosier de ejemplo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect articles, add your notes, print the book.</source>
        <translation>Reúna artículos, añada sus notas, imprima el dosier.</translation>
    </message>
    <message>
        <source>Books that you save and open are listed here.</source>
        <translation>Aquí aparecen los dosieres que guarda y abre.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Dosieres recientes</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} elementos</translation>
    </message>
    <message>
        <source>This text: {0}</source>
        <translation>Este texto: {0}</translation>
    </message>
    <message>
        <source>This section: {0}</source>
        <translation>Esta sección: {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionados</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
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
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
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
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
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
        <translation>Conservar esta versión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Abrir como dosier nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>_PieceModel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>_Thumbs</name>
    <message>
        <source>Page {label}</source>
        <translation>Página {label}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Or&amp;ganizar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>Empezar un dosier nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un dosier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Guardar el dosier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Make the PDF or the Word document</source>
        <translation>Crear el PDF o el documento de Word</translation>
    </message>
    <message>
        <source>Export as &amp;last time</source>
        <translation>Exportar como la última vez</translation>
    </message>
    <message>
        <source>The same file, made anew</source>
        <translation>El mismo archivo, hecho de nuevo</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Contraseña…</translation>
    </message>
    <message>
        <source>Seal the book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the pages on a printer</source>
        <translation>Imprimir las páginas en una impresora</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>Cerrar el dosier</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Cerrar el dosier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste as new &amp;article</source>
        <translation>Pegar como artículo nuevo</translation>
    </message>
    <message>
        <source>Make an article of what was copied</source>
        <translation>Hacer un artículo con lo copiado</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put what is chosen into the trash</source>
        <translation>Mover lo elegido a la papelera</translation>
    </message>
    <message>
        <source>Make a &amp;key point of this</source>
        <translation>Convertir en punto clave</translation>
    </message>
    <message>
        <source>Mark the words, and put them into the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in text…</source>
        <translation>Buscar en el texto…</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find in the &amp;book…</source>
        <translation>Buscar en el dosier…</translation>
    </message>
    <message>
        <source>Find words in titles, texts, notes and facts</source>
        <translation>Buscar en títulos, textos, notas y datos</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the book…</source>
        <translation>Reemplazar en el dosier…</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>Reemplazar en el dosier</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Every command by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place in text…</source>
        <translation>Reemplazar en el texto…</translation>
    </message>
    <message>
        <source>Replace in text</source>
        <translation>Reemplazar en el texto</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Language, look and folders</source>
        <translation>Idioma, aspecto y carpetas</translation>
    </message>
    <message>
        <source>Book de&amp;tails…</source>
        <translation>Datos del dosier…</translation>
    </message>
    <message>
        <source>Title, occasion, marking and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add pages, texts, pictures or PDFs</source>
        <translation>Añadir páginas, textos, imágenes o PDF</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>Añadir desde direcciones web…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>Añadir desde un canal…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>Añadir descarga de prensa…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;memo</source>
        <translation>Nota interna nueva</translation>
    </message>
    <message>
        <source>Write a text of your own</source>
        <translation>Escribir un texto propio</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>New section &amp;inside</source>
        <translation>Subsección nueva</translation>
    </message>
    <message>
        <source>New section inside</source>
        <translation>Subsección nueva</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>&amp;Include in export</source>
        <translation>Incluir en la exportación</translation>
    </message>
    <message>
        <source>Include in export</source>
        <translation>Incluir en la exportación</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Move what is chosen to another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>Datos de todo lo elegido…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>Etiqueta de color</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Mo&amp;ve out one level</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <source>Move i&amp;n one level</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <source>Move in one level</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>&amp;Empty trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>Ordenar por fecha</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Ordenar por fecha</translation>
    </message>
    <message>
        <source>Sort by &amp;headline</source>
        <translation>Ordenar por titular</translation>
    </message>
    <message>
        <source>Sort by headline</source>
        <translation>Ordenar por titular</translation>
    </message>
    <message>
        <source>Sort by &amp;outlet</source>
        <translation>Ordenar por medio</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>Ordenar por medio</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Show n&amp;otes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Show pre&amp;view</source>
        <translation>Mostrar vista previa</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Las páginas como se imprimirán</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>Rehacer las páginas</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>Rehacer las páginas</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;About Briefbook</source>
        <translation>Acerca de Briefbook</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Acerca de Briefbook</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Marca de clasificación</translation>
    </message>
    <message>
        <source>Mark what is chosen with a level of the book&apos;s scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>Antes de enviarlo…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>Tiempo de lectura…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>Referencia a un elemento…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>Ediciones…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>Páginas hechas del dosier…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>Emitir este dosier…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber by order again</source>
        <translation>Numerar de nuevo por orden</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a marked-up PDF…</source>
        <translation>Recuperar un PDF anotado…</translation>
    </message>
    <message>
        <source>Let go of the numbers that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>Próxima edición a partir de este dosier</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>Ejemplares numerados…</translation>
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
        <translation>Encargos pendientes…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>Reunir en un solo artículo</translation>
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
        <translation>Añadir artículo</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>Añadir {} artículos</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>Add {} sections</source>
        <translation>Añadir {} secciones</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {} articles</source>
        <translation>Mover {} artículos</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Mover sección</translation>
    </message>
    <message>
        <source>Move {} sections</source>
        <translation>Mover {} secciones</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>Subir de nivel la sección</translation>
    </message>
    <message>
        <source>Promote {} sections</source>
        <translation>Subir de nivel {} secciones</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>Bajar de nivel la sección</translation>
    </message>
    <message>
        <source>Demote {} sections</source>
        <translation>Bajar de nivel {} secciones</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Ordenar artículos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate {} articles</source>
        <translation>Duplicar {} artículos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete {} articles</source>
        <translation>Eliminar {} artículos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {} articles</source>
        <translation>Restaurar {} artículos</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete {} articles for good</source>
        <translation>Eliminar definitivamente {} artículos</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Include {} articles</source>
        <translation>Incluir {} artículos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave out {} articles</source>
        <translation>Dejar fuera {} artículos</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark {} articles</source>
        <translation>Marcar {} artículos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename {} articles</source>
        <translation>Cambiar nombre de {} artículos</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Edit {} texts</source>
        <translation>Editar {} textos</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Cambiar datos</translation>
    </message>
    <message>
        <source>Change details of {} articles</source>
        <translation>Cambiar datos de {} artículos</translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>Cambiar datos del dosier</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Cambiar sección</translation>
    </message>
    <message>
        <source>Change {} sections</source>
        <translation>Cambiar {} secciones</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add {} notes</source>
        <translation>Añadir {} notas</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Edit {} notes</source>
        <translation>Editar {} notas</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Change {} notes</source>
        <translation>Cambiar {} notas</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Delete {} notes</source>
        <translation>Eliminar {} notas</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Move {} notes</source>
        <translation>Mover {} notas</translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>Crear punto clave</translation>
    </message>
    <message>
        <source>Make {} key points</source>
        <translation>Crear {} puntos clave</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>Dividir artículo</translation>
    </message>
    <message>
        <source>Split {} articles</source>
        <translation>Dividir {} artículos</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Unir artículos</translation>
    </message>
    <message>
        <source>Merge {} articles</source>
        <translation>Unir {} artículos</translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>Reunir en uno</translation>
    </message>
    <message>
        <source>Fold {} articles into one</source>
        <translation>Reunir {} artículos en uno</translation>
    </message>
    <message>
        <source>Mark as different stories</source>
        <translation>Señalar como noticias distintas</translation>
    </message>
    <message>
        <source>Principal&apos;s copy</source>
        <translation>Ejemplar del titular</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>Ejemplar del equipo</translation>
    </message>
    <message>
        <source>Press-safe copy</source>
        <translation>Ejemplar apto para la prensa</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Solo notas</translation>
    </message>
    <message>
        <source>Contents only</source>
        <translation>Solo el índice</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Quitar la fecha</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>Mark as {}</source>
        <translation>Marcar como {}</translation>
    </message>
</context>
<context>
    <name>enabling</name>
    <message>
        <source>Open a book first</source>
        <translation>Abra primero un dosier</translation>
    </message>
    <message>
        <source>Open a book that may be changed first</source>
        <translation>Abra primero un dosier que se pueda cambiar</translation>
    </message>
    <message>
        <source>Choose something in the book first</source>
        <translation>Elija primero algo en el dosier</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Elija primero una sección</translation>
    </message>
    <message>
        <source>Choose an article or memo first</source>
        <translation>Elija primero un artículo o una nota interna</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Choose something in the trash first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Daily press clips</source>
        <translation>Resumen de prensa</translation>
    </message>
    <message>
        <source>What the papers say, by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip book</source>
        <translation>Dosier de viaje</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Nota para reunión</translation>
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
        <translation>Nota ministerial</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>Dosier de comparecencia</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Dosier del consejo</translation>
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
