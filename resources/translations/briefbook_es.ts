<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation>Briefbook {version}

Dosieres informativos a partir de artículos y de sus notas.</translation>
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
        <translation>El portapapeles no contiene ningún texto, página, imagen o archivo que recoger.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation>Añadir una descarga de una base de prensa</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>Añadir desde direcciones web</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation>Direcciones de las páginas, una por línea</translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>Añadir desde un canal</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation>Dirección del canal (RSS, Atom o JSON)</translation>
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
        <translation>Publicado también por {0}</translation>
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
        <translation>{0} Y {1} más como este.</translation>
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
        <translation>Contraseña de {0}</translation>
    </message>
    <message>
        <source>The book has this address already, from {0}.</source>
        <translation>El dosier ya tiene esta dirección, de {0}.</translation>
    </message>
    <message>
        <source>The book has this text already, from {0}.</source>
        <translation>El dosier ya tiene este texto, de {0}.</translation>
    </message>
    <message>
        <source>Also carried by {0}: {1} % of the text is the same.</source>
        <translation>Publicado también por {0}: el {1} % del texto es igual.</translation>
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
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>{0} direcciones</translation>
    </message>
    <message>
        <source>what is no web address, or stands twice, is left out</source>
        <translation>lo que no es una dirección web, o está repetido, se omite</translation>
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
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation>{0} · falta en el dosier</translation>
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
        <translation>Briefbook conserva en este equipo versiones anteriores de lo que usted guarda. Una copia de seguridad se abre como dosier nuevo: su archivo queda como está.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>No backups yet. The next save keeps what it replaces.</source>
        <translation>Aún no hay copias de seguridad. El próximo guardado conserva lo que sustituye.</translation>
    </message>
    <message>
        <source>Show the backups of all books</source>
        <translation>Mostrar las copias de seguridad de todos los dosieres</translation>
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
        <translation>Mostrar solo algunos: medio, fecha, etiqueta, no impresos, problemas</translation>
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
        <translation>Con datos por comprobar</translation>
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
        <translation>{0} de {1}, nivel {2}</translation>
    </message>
</context>
<context>
    <name>BinderTree</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
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
        <translation>En el dosier</translation>
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
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrar los artículos</translation>
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
        <translation>Solo los nuevos</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} de {1} elegidos</translation>
    </message>
    <message>
        <source>{0} are in the book already</source>
        <translation>{0} ya están en el dosier</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The export stopped. Please try again.</source>
        <translation>La exportación se detuvo. Inténtelo de nuevo.</translation>
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
        <translation>De {0} a {1}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Las diferencias</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>El texto con sus cambios</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Recuperar este</translation>
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
        <translation>Los dos dicen lo mismo.</translation>
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
        <translation>Cada ejemplar lleva su número, el nombre y un código al pie de cada página; un recibo los enumera.</translation>
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
        <translation>Exportar los ejemplares…</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>Recortado a la izquierda</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>Recortado arriba</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>Recortado a la derecha</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>Recortado abajo</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>Mo&amp;strar entera</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What is cut off is in no exported file. The book keeps it.</source>
        <translation>Lo recortado no está en ningún archivo exportado. El dosier lo conserva.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Izquierda</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>D&amp;erecha</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>A&amp;bajo</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Eliminado definitivamente.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash.</source>
        <translation>«{0}» está en la papelera.</translation>
    </message>
    <message>
        <source>{0} rows are in the trash.</source>
        <translation>{0} elementos están en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Instrucciones de manejo</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Marcas de clasificación</translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation>Imprimir una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language of printed words</source>
        <translation>Idioma de las palabras impresas</translation>
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
    <name>DictionariesDialog</name>
    <message>
        <source>Spelling dictionaries</source>
        <translation>Diccionarios ortográficos</translation>
    </message>
    <message>
        <source>Briefbook uses the dictionaries of this computer and of LibreOffice. For another language, get its dictionary for LibreOffice (a file that ends in .oxt) and add it here. Nothing is sent anywhere.</source>
        <translation>Briefbook usa los diccionarios de este equipo y de LibreOffice. Para otro idioma, consiga su diccionario para LibreOffice (un archivo que termina en .oxt) y añádalo aquí. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Añadir diccionario…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>Añadido: {0}.</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.zip)</source>
        <translation>Diccionarios (*.oxt *.dic *.zip)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Añadir un diccionario</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
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
        <source>Nothing was asked for yet. Drop the PDF that came back on the window, or add a line here.</source>
        <translation>Todavía no se ha pedido nada. Suelte en la ventana el PDF que ha vuelto, o añada aquí una línea.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
        <source>Print them in the book</source>
        <translation>Imprimirlos en el dosier</translation>
    </message>
    <message>
        <source>Which copies carry them is said in Editions</source>
        <translation>Qué ejemplares los llevan se indica en Ediciones</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
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
        <translation>Artículos y notas</translation>
    </message>
    <message>
        <source>Only the notes</source>
        <translation>Solo las notas</translation>
    </message>
    <message>
        <source>Only cover and contents</source>
        <translation>Solo portada e índice</translation>
    </message>
    <message>
        <source>Due-outs, where the book prints them</source>
        <translation>Encargos pendientes, donde el dosier los imprime</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Refuse to export instead of leaving it out</source>
        <translation>Negarse a exportar en lugar de omitirlo</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>Sin límite de clasificación</translation>
    </message>
    <message>
        <source>Choose a scheme of markings in the book&apos;s details first</source>
        <translation>Elija primero un sistema de marcas en los datos del dosier</translation>
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
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation>Nada por encima de</translation>
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
        <translation>Contiene {items} elementos y {notes} notas.</translation>
    </message>
    <message>
        <source>Leaves out as too high: {0}</source>
        <translation>Omite por demasiado alto: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Sheets to exchange</source>
        <translation>Hojas de recambio</translation>
    </message>
    <message>
        <source>Makes a PDF of those sheets only that differ from what lies in the binder. On top is a list of what to take out and what to put in.</source>
        <translation>Hace un PDF solo de las hojas que difieren de las que hay en la carpeta. Delante va una lista de lo que hay que sacar y meter.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>It is printed on both sides of the paper</source>
        <translation>Está impreso por las dos caras</translation>
    </message>
    <message>
        <source>In the binder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <source>QR codes of the sources</source>
        <translation>Códigos QR de las fuentes</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>Incluir el propio dosier en el PDF, para reabrirlo</translation>
    </message>
    <message>
        <source>It holds what is printed, without the sources that you collected.</source>
        <translation>Contiene lo que se imprime, sin las fuentes que usted recopiló.</translation>
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
        <source>Page by page</source>
        <translation>Página por página</translation>
    </message>
    <message>
        <source>Only named, with a reference</source>
        <translation>Solo nombrados, con una referencia</translation>
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
        <source>Attached PDFs</source>
        <translation>PDF adjuntos</translation>
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
        <translation>Mostrar la fuente y recuperar lo que se omitió</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>Esto no es una fecha. Escríbala como 9 dic 2024, o déjela vacía.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 14:30, or leave it empty.</source>
        <translation>Esto no es una hora. Escríbala como 14:30, o déjela vacía.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Esto no es una dirección web. Empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Pestaña</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation>Numerado por su lugar</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Quién lo publicó</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation>Por ejemplo, 9 dic 2024</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>Por ejemplo, 14:30</translation>
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
        <translation>Quién hizo las imágenes</translation>
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
        <translation>Por ejemplo, energía, red</translation>
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
        <translation>Supuesto al añadirlo. Haga clic si es correcto, o cámbielo.</translation>
    </message>
    <message>
        <source>Not known: a reader cannot weigh the article without it.</source>
        <translation>No se sabe: sin ello, el lector no puede valorar el artículo.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in Briefbook ({0}). Your book is as it was before. Save it under another name to be sure, and please report this.</source>
        <translation>Algo salió mal en Briefbook ({0}). Su dosier está como antes. Por seguridad, guárdelo con otro nombre y, por favor, comuníquelo.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>subtítulo</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marca de clasificación</translation>
    </message>
    <message>
        <source>scheme of markings</source>
        <translation>sistema de marcas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>whether it is printed</source>
        <translation>si se imprime</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>color</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>tipo de nota</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>ediciones</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ocasión</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>un dato</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>Dosieres de Briefbook (*.briefbook)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation>Dosieres de Briefbook (*.briefbook);;PDF que llevan su dosier (*.pdf)</translation>
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
        <translation>El dosier está guardado, pero su versión anterior no se pudo apartar: {0}</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation>Briefbook</translation>
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
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
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
        <translation>1 sustituido</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>{0} sustituidos</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>de nuevo desde el principio</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>de nuevo desde el final</translation>
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
        <translation>Cerrar la búsqueda en el dosier</translation>
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
    <name>FootnoteDialog</name>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Words of the footnote</source>
        <translation>Texto de la nota al pie</translation>
    </message>
    <message>
        <source>Write the footnote</source>
        <translation>Escriba la nota al pie</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Formato del texto</translation>
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
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Describe or crop picture…</source>
        <translation>Describir o recortar la imagen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Nota al pie…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insertar tabla</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Añadir fila encima</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Añadir fila debajo</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>Añadir columna antes</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>Añadir columna después</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Eliminar fila</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Eliminar columna</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Eliminar tabla</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
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
        <translation>Intertítulo 4</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text format</source>
        <translation>Formato del texto</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Estilo del párrafo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Style: {0}</source>
        <translation>Estilo: {0}</translation>
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
        <translation>PDF (*.pdf);;Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Export the copies</source>
        <translation>Exportar los ejemplares</translation>
    </message>
    <message>
        <source> - sheets to exchange</source>
        <translation> - hojas de recambio</translation>
    </message>
    <message>
        <source>Export the sheets to exchange</source>
        <translation>Exportar las hojas de recambio</translation>
    </message>
    <message>
        <source>The PDF that came back</source>
        <translation>El PDF que ha vuelto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Add it as a document</source>
        <translation>Añadirlo como documento</translation>
    </message>
    <message>
        <source>“{0}” is a printed copy of this book, and nobody wrote in it.</source>
        <translation>«{0}» es un ejemplar impreso de este dosier, y nadie ha escrito en él.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” is a printed copy of this book, with %n mark(s) of a pen.</source>
        <translation>
            <numerusform>«{0}» es un ejemplar impreso de este dosier, con %n anotación.</numerusform>
            <numerusform>«{0}» es un ejemplar impreso de este dosier, con %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the pen marks</source>
        <translation>Leer las anotaciones</translation>
    </message>
    <message>
        <source>There are no new marks in this PDF.</source>
        <translation>No hay anotaciones nuevas en este PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) became due-outs.</source>
        <translation>
            <numerusform>%n anotación pasó a encargos pendientes.</numerusform>
            <numerusform>%n anotaciones pasaron a encargos pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue this book</source>
        <translation>Emitir este dosier</translation>
    </message>
    <message>
        <source>Keep its numbers: what comes later becomes Tab 4A, page 12A</source>
        <translation>Conservar sus números: lo posterior será la pestaña 4A, página 12A</translation>
    </message>
    <message>
        <source>Print what changed since, with bars in the margin</source>
        <translation>Imprimir lo que ha cambiado, con barras al margen</translation>
    </message>
    <message>
        <source>Briefbook remembers where everything stood, so that the next copy can say what changed.</source>
        <translation>Briefbook recuerda dónde estaba cada cosa, para que el próximo ejemplar diga qué ha cambiado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Issue anyway</source>
        <translation>Emitir de todos modos</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>{0} things still stand in “Before it goes out”. That is remembered too.</source>
        <translation>Quedan {0} cosas en «Antes de enviarlo». También eso se recuerda.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>“{0}” is remembered as it went out.</source>
        <translation>«{0}» se recuerda tal como salió.</translation>
    </message>
    <message>
        <source>{0}, as issued</source>
        <translation>{0}, tal como se emitió</translation>
    </message>
    <message>
        <source>{0}, issued anyway: {1} things stood in “Before it goes out”</source>
        <translation>{0}, emitido de todos modos: quedaban {1} cosas en «Antes de enviarlo»</translation>
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
        <translation>Obteniéndose</translation>
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
        <translation>&amp;Quitar el enlace</translation>
    </message>
    <message>
        <source>Write a web address, such as www.example.org, or a mail address.</source>
        <translation>Escriba una dirección web, como www.ejemplo.org, o una dirección de correo.</translation>
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
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
</context>
<context>
    <name>ManyFactsDialog</name>
    <message>
        <source>Details of {0} items</source>
        <translation>Datos de {0} elementos</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>Esto no es una fecha. Escríbala como 9 dic 2024, o déjela vacía.</translation>
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
        <translation>Sistema de marcas</translation>
    </message>
    <message>
        <source>None, or words of your own</source>
        <translation>Ninguno, o palabras propias</translation>
    </message>
    <message>
        <source>Marking of the book</source>
        <translation>Marca del dosier</translation>
    </message>
    <message>
        <source>The cover carries the highest marking in the book, and at least this one.</source>
        <translation>La portada lleva la marca más alta del dosier, y al menos esta.</translation>
    </message>
</context>
<context>
    <name>MarkingMenu</name>
    <message>
        <source>A marking is a printed label. It does not encrypt, lock or protect anything.</source>
        <translation>Una marca es un rótulo impreso. No cifra, bloquea ni protege nada.</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>With caveats…</source>
        <translation>Con advertencias…</translation>
    </message>
    <message>
        <source>Write a marking…</source>
        <translation>Escribir una marca…</translation>
    </message>
    <message>
        <source>A printed label, no protection</source>
        <translation>Un rótulo impreso, no una protección</translation>
    </message>
    <message>
        <source>Level and caveats, such as SECRET//NOFORN</source>
        <translation>Nivel y advertencias, por ejemplo SECRET//NOFORN</translation>
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
        <translation>Lo que ambos cambiaron</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>El texto con sus cambios</translation>
    </message>
    <message>
        <source>Struck through: only in yours. Underlined: only in theirs.</source>
        <translation>Tachado: solo en el suyo. Subrayado: solo en el otro.</translation>
    </message>
    <message>
        <source>What you changed and what “{0}” changed go together without a conflict.</source>
        <translation>Lo que usted cambió y lo que cambió «{0}» se combina sin conflictos.</translation>
    </message>
    <message>
        <source>Most of “{0}” goes together with your book. What both changed is listed here: yours stands unless you choose theirs.</source>
        <translation>La mayor parte de «{0}» se combina con su dosier. Aquí figura lo que ambos cambiaron: vale lo suyo, salvo que elija lo otro.</translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation>movido a dos lugares</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>cambiado aquí, eliminado allí</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
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
        <translation>Mover 1 elemento a</translation>
    </message>
    <message>
        <source>Move {0} items to</source>
        <translation>Mover {0} elementos a</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
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
        <translation>Ediciones que imprimen esta nota</translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation>Marcar esta nota</translation>
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
        <translation>Tipo de nota: {0}</translation>
    </message>
    <message>
        <source>Printed in: {0}</source>
        <translation>Impresa en: {0}</translation>
    </message>
    <message>
        <source>Printed in every edition</source>
        <translation>Impresa en todas las ediciones</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} de {1} palabras</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
    <message>
        <source>More than fits on one page</source>
        <translation>Más de lo que cabe en una página</translation>
    </message>
    <message>
        <source>Longer than it should be</source>
        <translation>Más larga de lo debido</translation>
    </message>
    <message>
        <source>Change the kind of note</source>
        <translation>Cambiar el tipo de nota</translation>
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
        <translation>Aún no hay notas. Diga aquí lo que importa, antes del texto mismo.</translation>
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
        <translation>Cerrar la fuente</translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation>La fuente, y lo que se omitió de ella</translation>
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
        <translation>Páginas hechas del dosier</translation>
    </message>
    <message>
        <source>The bottom lines in front, for who reads only three pages</source>
        <translation>Las síntesis delante, para quien solo lee tres páginas</translation>
    </message>
    <message>
        <source>What changed since the last issue, with bars in the margin</source>
        <translation>Lo que ha cambiado desde el último número, con barras al margen</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Coverage by outlet, day and section</source>
        <translation>Cobertura por medio, día y sección</translation>
    </message>
    <message>
        <source>Due-outs, with owner and date</source>
        <translation>Encargos pendientes, con responsable y fecha</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Índice de nombres</translation>
    </message>
    <message>
        <source>Names for the index</source>
        <translation>Nombres para el índice</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Buscando nombres…</translation>
    </message>
    <message>
        <source>Tick the people, organisations and places that belong into the index. Asked once.</source>
        <translation>Marque las personas, organizaciones y lugares que van al índice. Se pregunta una sola vez.</translation>
    </message>
    <message>
        <source>There are no names in the book yet.</source>
        <translation>Aún no hay nombres en el dosier.</translation>
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
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Qué muestra la imagen, para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Printed below the picture</source>
        <translation>Impreso bajo la imagen</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>Quién hizo la imagen</translation>
    </message>
    <message>
        <source> % of the column</source>
        <translation> % de la columna</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>A su tamaño</translation>
    </message>
    <message>
        <source>No marking of its own</source>
        <translation>Sin marca propia</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de clasificación</translation>
    </message>
    <message>
        <source>The description is read aloud by screen readers. It is not printed.</source>
        <translation>Los lectores de pantalla leen la descripción en voz alta. No se imprime.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie de imagen</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>C&amp;rédito</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Anc&amp;hura</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Marca de clasificación</translation>
    </message>
</context>
<context>
    <name>PointedText</name>
    <message>
        <source>Footnote {0}: {1}</source>
        <translation>Nota al pie {0}: {1}</translation>
    </message>
    <message>
        <source>Printed with the number of the item</source>
        <translation>Impreso con el número del elemento</translation>
    </message>
    <message>
        <source>Ctrl+click to open</source>
        <translation>Ctrl+clic para abrir</translation>
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
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>Carpeta de los dosieres</translation>
    </message>
    <message>
        <source>With bold, lists and links, cleaned</source>
        <translation>Con negrita, listas y enlaces, depurado</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo las palabras</translation>
    </message>
    <message>
        <source>Another language or text size is shown from the next start.</source>
        <translation>Otro idioma o tamaño de texto se muestra desde el próximo inicio.</translation>
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
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <source>Looking through the book…</source>
        <translation>Revisando el dosier…</translation>
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
        <translation>Páginas comprobadas: {0} hallazgos</translation>
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
        <translation>El ejemplar cuyas páginas se muestran</translation>
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
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
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
        <translation>Páginas del dosier</translation>
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
        <translation>El dosier se sellará con esta contraseña cuando lo guarde. Nadie puede abrirlo sin la contraseña, y nadie puede recuperarla: si se olvida, el dosier se pierde. Las copias de seguridad anteriores de este equipo, y las copias que tengan otros, quedan como están.</translation>
    </message>
    <message>
        <source>Leave both fields empty to take the password away.</source>
        <translation>Deje los dos campos vacíos para quitar la contraseña.</translation>
    </message>
    <message>
        <source>The password goes when you save the book.</source>
        <translation>La contraseña desaparece cuando guarde el dosier.</translation>
    </message>
    <message>
        <source>The book is sealed when you save it.</source>
        <translation>El dosier se sella cuando lo guarde.</translation>
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
        <translation> min</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Print the bottom lines in front: if you read only three pages</source>
        <translation>Imprimir las síntesis delante: si solo lee tres páginas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation>Omitir lo propuesto</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Tiempo disponible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} minutes in all.</source>
        <translation>{0} minutos en total.</translation>
    </message>
    <message numerus="yes">
        <source>{over} too many; leaving out %n item(s) saves {saved}.</source>
        <translation>
            <numerusform>Sobran {over}; omitir %n elemento ahorra {saved}.</numerusform>
            <numerusform>Sobran {over}; omitir %n elementos ahorra {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>could go</source>
        <translation>podría irse</translation>
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
        <translation>{name}, fijado</translation>
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
        <translation>Estos dosieres no estaban guardados cuando Briefbook terminó</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>They stay where they are, and are offered again at the next start</source>
        <translation>Se quedan donde están, y se ofrecen de nuevo en el próximo inicio</translation>
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
        <translation>Un dosier con contraseña</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation>1 palabra cambiada</translation>
    </message>
    <message>
        <source>{0} words changed</source>
        <translation>{0} palabras cambiadas</translation>
    </message>
    <message>
        <source>the very last changes could not be read</source>
        <translation>los últimos cambios no se pudieron leer</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Reference to an item</source>
        <translation>Referencia a un elemento</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>What the text refers to</source>
        <translation>A qué se refiere el texto</translation>
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
        <translation>Lo que hay que mirar</translation>
    </message>
</context>
<context>
    <name>RichEditor</name>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>This book is protected by a password.</source>
        <translation>Este dosier está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Nothing of this book can be read.</source>
        <translation>No se puede leer nada de este dosier.</translation>
    </message>
    <message>
        <source>what was saved</source>
        <translation>lo que estaba guardado</translation>
    </message>
    <message>
        <source>what was not</source>
        <translation>lo que no lo estaba</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Leer lo que se pueda</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>This is what could be read; the damaged file stays as it is. Save this one under another name.</source>
        <translation>Esto es lo que se pudo leer; el archivo dañado queda como está. Guarde este con otro nombre.</translation>
    </message>
    <message>
        <source>All that is missing…</source>
        <translation>Todo lo que falta…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>One thing could not be read.</source>
        <translation>Una cosa no se pudo leer.</translation>
    </message>
    <message>
        <source>{0} things could not be read.</source>
        <translation>{0} cosas no se pudieron leer.</translation>
    </message>
    <message>
        <source>No recovery copy: {0}</source>
        <translation>Sin copia de recuperación: {0}</translation>
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
        <translation>{0} tiene abierto este dosier desde {1}. Aquí es de solo lectura</translation>
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
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>{0} has taken this book over. Your changes are still here.</source>
        <translation>{0} ha tomado el control de este dosier. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Somebody else, or another program, has saved “{0}” since you opened it.</source>
        <translation>Otra persona, u otro programa, ha guardado «{0}» desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Mostrar lo otro</translation>
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
        <translation>Junto a este dosier está «{0}», el mismo dosier con otro contenido.</translation>
    </message>
    <message>
        <source>A sync program made “{0}”, because this book was changed in two places.</source>
        <translation>Un programa de sincronización creó «{0}», porque este dosier se cambió en dos lugares.</translation>
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
        <translation>el archivo como está ahora</translation>
    </message>
    <message>
        <source>your book</source>
        <translation>su dosier</translation>
    </message>
    <message>
        <source>The book was changed meanwhile. Merge once more.</source>
        <translation>El dosier cambió entretanto. Combine otra vez.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>The two are merged. Save to keep it.</source>
        <translation>Los dos están combinados. Guarde para conservarlo.</translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation>Apartar la copia</translation>
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
    <name>SpellingTools</name>
    <message>
        <source>There is no spelling dictionary for this language: {0}.</source>
        <translation>No hay diccionario ortográfico para este idioma: {0}.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Añadir uno…</translation>
    </message>
    <message>
        <source>No misspelled word was found in this text.</source>
        <translation>No se encontró ninguna palabra mal escrita en este texto.</translation>
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
        <translation>Briefbook</translation>
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
        <translation>{0} min</translation>
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
    <name>TextActions</name>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Pegar sin formato</translation>
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
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Use a template of your office…</source>
        <translation>Usar una plantilla de su oficina…</translation>
    </message>
    <message>
        <source>Forget this template</source>
        <translation>Olvidar esta plantilla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Word templates and themes</source>
        <translation>Plantillas y temas de Word</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>A Word template is for Word documents: choose that format first.</source>
        <translation>Una plantilla de Word es para documentos de Word: elija antes ese formato.</translation>
    </message>
    <message>
        <source>The template {name} is not there any more.</source>
        <translation>La plantilla {name} ya no está.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>This is the next issue: what stands stays, the day&apos;s press went.</source>
        <translation>Este es el número siguiente: lo fijo queda, la prensa del día se fue.</translation>
    </message>
    <message>
        <source>It is still called “{0}”: give it a name of its own.</source>
        <translation>Todavía se llama «{0}»: póngale un nombre propio.</translation>
    </message>
    <message>
        <source>Book details…</source>
        <translation>Datos del dosier…</translation>
    </message>
    <message>
        <source>Put the cursor into a text or note first: the reference is put there.</source>
        <translation>Ponga antes el cursor en un texto o nota: allí se pone la referencia.</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>As of {0}</source>
        <translation>A las {0}</translation>
    </message>
    <message>
        <source>the book as it is now</source>
        <translation>el dosier como está ahora</translation>
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
        <translation>Una versión conserva el dosier como está ahora, dentro de su archivo, con un nombre.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
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
        <translation>Conservada</translation>
    </message>
    <message>
        <source>No versions yet. Name the book as it is, and keep it.</source>
        <translation>Aún no hay versiones. Dé nombre al dosier como está, y consérvelo.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparar con ahora…</translation>
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
    <name>WordHelp</name>
    <message>
        <source>Edit footnote…</source>
        <translation>Editar la nota al pie…</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>Quitar la nota al pie</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>Añadir «{0}» al diccionario</translation>
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
        <translation>Omitido: {0}</translation>
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
        <translation>Sellar el dosier con una contraseña</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation>Conservar el dosier como está con un nombre, y comparar</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation>Versiones anteriores que conservó este equipo</translation>
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
        <translation>Resaltar las palabras y llevarlas a las notas</translation>
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
        <translation>Cada orden por unas letras de su nombre</translation>
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
        <translation>Título, ocasión, marca y tema</translation>
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
        <translation>Añadir todo lo que hay en una carpeta</translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>Añadir desde direcciones web…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>Obtener páginas</translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>Añadir desde un canal…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation>Elegir artículos de un canal de noticias</translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>Añadir descarga de prensa…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation>Elegir artículos de una descarga de Nexis, Factiva y similares</translation>
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
        <translation>Mover lo elegido a otra sección</translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation>Hacer un artículo de lo que sigue al cursor</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation>Unir los artículos elegidos al primero de ellos</translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>Datos de todo lo elegido…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation>Cambiar datos de varios a la vez</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation>Cuánto ha avanzado; nunca se imprime</translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>Etiqueta de color</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation>Para su propio orden; nunca se imprime</translation>
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
        <source>&amp;High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
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
        <translation>Marcar lo elegido con un nivel del sistema del dosier</translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>Antes de enviarlo…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation>Lo que daría vergüenza, en una lista</translation>
    </message>
    <message>
        <source>Check spelling as you &amp;type</source>
        <translation>Revisar la ortografía al escribir</translation>
    </message>
    <message>
        <source>A wavy line below words that no dictionary has</source>
        <translation>Una línea ondulada bajo las palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Go to it, with what may be meant</source>
        <translation>Ir a ella, con lo que quizá se quiso decir</translation>
    </message>
    <message>
        <source>Spelling diction&amp;aries…</source>
        <translation>Diccionarios ortográficos…</translation>
    </message>
    <message>
        <source>Which languages there are, and adding one</source>
        <translation>Qué idiomas hay, y añadir uno</translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>Tiempo de lectura…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation>Los minutos frente al tiempo disponible, y qué recortar</translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>Referencia a un elemento…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation>Citar un elemento en el texto o la nota: impreso con su número, como enlace</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>Ediciones…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation>Quién recibe qué notas y secciones</translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>Páginas hechas del dosier…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation>Cronología, cobertura, índice de nombres, cambios, síntesis</translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>Emitir este dosier…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation>Recordar lo que sale, para la próxima hoja de cambios</translation>
    </message>
    <message>
        <source>Sheets to e&amp;xchange…</source>
        <translation>Hojas de recambio…</translation>
    </message>
    <message>
        <source>Only what differs from a printed binder, as a PDF</source>
        <translation>Solo lo que difiere de una carpeta impresa, en PDF</translation>
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
        <translation>Soltar los números que se conservaban</translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>Próxima edición a partir de este dosier</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation>Su estructura y páginas fijas quedan, la prensa del día se va</translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>Ejemplares numerados…</translation>
    </message>
    <message>
        <source>A copy for each on the distribution list</source>
        <translation>Un ejemplar para cada uno de la lista de distribución</translation>
    </message>
    <message>
        <source>What the reader wrote becomes due-outs</source>
        <translation>Lo que escribió el lector pasa a encargos pendientes</translation>
    </message>
    <message>
        <source>&amp;Due-outs…</source>
        <translation>Encargos pendientes…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation>Qué se pidió, quién responde y hasta cuándo</translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>Reunir en un solo artículo</translation>
    </message>
    <message>
        <source>One text, and who else carried it</source>
        <translation>Un texto, y quién más lo publicó</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Add article</source>
        <translation>Añadir artículo</translation>
    </message>
    <message numerus="yes">
        <source>Add {} articles</source>
        <translation>
            <numerusform>Añadir {} artículos</numerusform>
            <numerusform>Añadir {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message numerus="yes">
        <source>Add {} sections</source>
        <translation>
            <numerusform>Añadir {} secciones</numerusform>
            <numerusform>Añadir {} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message numerus="yes">
        <source>Move {} articles</source>
        <translation>
            <numerusform>Mover {} artículos</numerusform>
            <numerusform>Mover {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Mover sección</translation>
    </message>
    <message numerus="yes">
        <source>Move {} sections</source>
        <translation>
            <numerusform>Mover {} secciones</numerusform>
            <numerusform>Mover {} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>Subir de nivel la sección</translation>
    </message>
    <message numerus="yes">
        <source>Promote {} sections</source>
        <translation>
            <numerusform>Subir de nivel {} secciones</numerusform>
            <numerusform>Subir de nivel {} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>Bajar de nivel la sección</translation>
    </message>
    <message numerus="yes">
        <source>Demote {} sections</source>
        <translation>
            <numerusform>Bajar de nivel {} secciones</numerusform>
            <numerusform>Bajar de nivel {} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Ordenar artículos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {} articles</source>
        <translation>
            <numerusform>Duplicar {} artículos</numerusform>
            <numerusform>Duplicar {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles</source>
        <translation>
            <numerusform>Eliminar {} artículos</numerusform>
            <numerusform>Eliminar {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>Restore {} articles</source>
        <translation>
            <numerusform>Restaurar {} artículos</numerusform>
            <numerusform>Restaurar {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles for good</source>
        <translation>
            <numerusform>Eliminar definitivamente {} artículos</numerusform>
            <numerusform>Eliminar definitivamente {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message numerus="yes">
        <source>Include {} articles</source>
        <translation>
            <numerusform>Incluir {} artículos</numerusform>
            <numerusform>Incluir {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {} articles</source>
        <translation>
            <numerusform>Dejar fuera {} artículos</numerusform>
            <numerusform>Dejar fuera {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message numerus="yes">
        <source>Mark {} articles</source>
        <translation>
            <numerusform>Marcar {} artículos</numerusform>
            <numerusform>Marcar {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message numerus="yes">
        <source>Rename {} articles</source>
        <translation>
            <numerusform>Cambiar nombre de {} artículos</numerusform>
            <numerusform>Cambiar nombre de {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} texts</source>
        <translation>
            <numerusform>Editar {} textos</numerusform>
            <numerusform>Editar {} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Cambiar datos</translation>
    </message>
    <message numerus="yes">
        <source>Change details of {} articles</source>
        <translation>
            <numerusform>Cambiar datos de {} artículos</numerusform>
            <numerusform>Cambiar datos de {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>Cambiar datos del dosier</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Cambiar sección</translation>
    </message>
    <message numerus="yes">
        <source>Change {} sections</source>
        <translation>
            <numerusform>Cambiar {} secciones</numerusform>
            <numerusform>Cambiar {} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message numerus="yes">
        <source>Add {} notes</source>
        <translation>
            <numerusform>Añadir {} notas</numerusform>
            <numerusform>Añadir {} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} notes</source>
        <translation>
            <numerusform>Editar {} notas</numerusform>
            <numerusform>Editar {} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message numerus="yes">
        <source>Change {} notes</source>
        <translation>
            <numerusform>Cambiar {} notas</numerusform>
            <numerusform>Cambiar {} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} notes</source>
        <translation>
            <numerusform>Eliminar {} notas</numerusform>
            <numerusform>Eliminar {} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message numerus="yes">
        <source>Move {} notes</source>
        <translation>
            <numerusform>Mover {} notas</numerusform>
            <numerusform>Mover {} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>Crear punto clave</translation>
    </message>
    <message numerus="yes">
        <source>Make {} key points</source>
        <translation>
            <numerusform>Crear {} puntos clave</numerusform>
            <numerusform>Crear {} puntos clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>Dividir artículo</translation>
    </message>
    <message numerus="yes">
        <source>Split {} articles</source>
        <translation>
            <numerusform>Dividir {} artículos</numerusform>
            <numerusform>Dividir {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Unir artículos</translation>
    </message>
    <message numerus="yes">
        <source>Merge {} articles</source>
        <translation>
            <numerusform>Unir {} artículos</numerusform>
            <numerusform>Unir {} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>Reunir en uno</translation>
    </message>
    <message numerus="yes">
        <source>Fold {} articles into one</source>
        <translation>
            <numerusform>Reunir {} artículos en uno</numerusform>
            <numerusform>Reunir {} artículos en uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
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
    <message>
        <source>this is not a Briefbook book</source>
        <translation>esto no es un dosier de Briefbook</translation>
    </message>
    <message>
        <source>Choose a file that ends in .briefbook</source>
        <translation>Elija un archivo que termine en .briefbook</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>Open a backup or an earlier version of it</source>
        <translation>Abra una copia de seguridad o una versión anterior</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>Copy it again, or open a backup</source>
        <translation>Cópielo de nuevo, o abra una copia de seguridad</translation>
    </message>
    <message>
        <source>it holds two things of one name</source>
        <translation>contiene dos cosas con el mismo nombre</translation>
    </message>
    <message>
        <source>Ask for the file again: it was tampered with</source>
        <translation>Pida de nuevo el archivo: fue manipulado</translation>
    </message>
    <message>
        <source>it is far larger inside than a book can be</source>
        <translation>es mucho mayor por dentro de lo que puede ser un dosier</translation>
    </message>
    <message>
        <source>Ask who sent it what it is</source>
        <translation>Pregunte a quien lo envió qué es</translation>
    </message>
    <message>
        <source>the backup is not what was copied</source>
        <translation>la copia de seguridad no coincide con lo copiado</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Guarde con otro nombre</translation>
    </message>
    <message>
        <source>the book has no such edition</source>
        <translation>el dosier no tiene esa edición</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>Elija entre: {}</translation>
    </message>
    <message>
        <source>Take them out of the edition, or let it leave them out itself</source>
        <translation>Sáquelos de la edición, o deje que ella misma los omita</translation>
    </message>
    <message>
        <source>An attachment is printed as it is and has no text</source>
        <translation>Un adjunto se imprime como está y no tiene texto</translation>
    </message>
    <message>
        <source>Add a note to it</source>
        <translation>Añádale una nota</translation>
    </message>
    <message>
        <source>The trash does not hold this</source>
        <translation>La papelera no contiene esto</translation>
    </message>
    <message>
        <source>there is no room left on the drive: {} MB are needed, {} MB are free</source>
        <translation>no queda espacio en la unidad: se necesitan {} MB, hay {} MB libres</translation>
    </message>
    <message>
        <source>Free some space, or choose another place; the old file is untouched</source>
        <translation>Libere espacio, o elija otro lugar; el archivo antiguo está intacto</translation>
    </message>
    <message>
        <source>it could not be written ({})</source>
        <translation>no se pudo escribir ({})</translation>
    </message>
    <message>
        <source>it could not be read ({})</source>
        <translation>no se pudo leer ({})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected</source>
        <translation>Compruebe el nombre, y si la unidad está conectada</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>it may not be read here</source>
        <translation>no está permitido leerlo aquí</translation>
    </message>
    <message>
        <source>Ask its owner for access</source>
        <translation>Pida acceso a su propietario</translation>
    </message>
    <message>
        <source>there is no room left on the drive</source>
        <translation>no queda espacio en la unidad</translation>
    </message>
    <message>
        <source>the file name is too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Elija un nombre más corto</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>Inténtelo de nuevo, o elija otro lugar</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>otro programa tiene abierto el archivo</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it may not be written here</source>
        <translation>no está permitido escribir aquí</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elija otro lugar</translation>
    </message>
    <message>
        <source>Only articles can be folded into one</source>
        <translation>Solo se pueden reunir artículos en uno</translation>
    </message>
    <message>
        <source>An attachment has no text to take a point from</source>
        <translation>Un adjunto no tiene texto del que tomar un punto</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details</source>
        <translation>Elija entre {} en los datos del dosier</translation>
    </message>
    <message>
        <source>there is no such scheme of markings</source>
        <translation>ese sistema de marcas no existe</translation>
    </message>
    <message>
        <source>the scheme of markings has no levels</source>
        <translation>el sistema de marcas no tiene niveles</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añada uno</translation>
    </message>
    <message>
        <source>the scheme of markings cannot be used ({})</source>
        <translation>el sistema de marcas no se puede usar ({})</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Corrija el archivo</translation>
    </message>
    <message>
        <source>the colour of {} is not #RRGGBB</source>
        <translation>el color de {} no es #RRGGBB</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself</source>
        <translation>Una sección no se puede mover dentro de sí misma</translation>
    </message>
    <message>
        <source>The book does not hold this (any more)</source>
        <translation>El dosier no contiene esto (o ya no)</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash</source>
        <translation>Quizá se eliminó: mire en la papelera</translation>
    </message>
    <message>
        <source>An article lies in a section or in the inbox</source>
        <translation>Un artículo está en una sección o en la entrada</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>Elija uno de ellos</translation>
    </message>
    <message>
        <source>The inbox holds articles, not sections</source>
        <translation>La entrada contiene artículos, no secciones</translation>
    </message>
    <message>
        <source>Choose a section, or the book itself</source>
        <translation>Elija una sección, o el dosier mismo</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>crédito de la imagen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>It already ran on page {} of {} of {}</source>
        <translation>Ya salió en la página {} de {} del {}</translation>
    </message>
    <message>
        <source>It already ran under {} in {} of {}</source>
        <translation>Ya salió bajo {} en {} del {}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it</source>
        <translation>Una imagen no tiene descripción para quienes no pueden verla</translation>
    </message>
    <message>
        <source>It has the same address as “{}”</source>
        <translation>Tiene la misma dirección que «{}»</translation>
    </message>
    <message>
        <source>A reference leads to what is not printed</source>
        <translation>Una referencia lleva a lo que no se imprime</translation>
    </message>
    <message>
        <source>It is of {}, older than {} days</source>
        <translation>Es del {}, de hace más de {} días</translation>
    </message>
    <message numerus="yes">
        <source>{} pictures have no description for those who cannot see them</source>
        <translation>
            <numerusform>{} imagen no tiene descripción para quienes no pueden verla</numerusform>
            <numerusform>{} imágenes no tienen descripción para quienes no pueden verlas</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the same text as “{}”</source>
        <translation>Tiene el mismo texto que «{}»</translation>
    </message>
    <message>
        <source>It is much like “{}”</source>
        <translation>Se parece mucho a «{}»</translation>
    </message>
    <message>
        <source>The book has no title</source>
        <translation>El dosier no tiene título</translation>
    </message>
    <message>
        <source>Give it one in the book&apos;s details</source>
        <translation>Póngale uno en los datos del dosier</translation>
    </message>
    <message>
        <source>The book has no date</source>
        <translation>El dosier no tiene fecha</translation>
    </message>
    <message>
        <source>Set one in the book&apos;s details</source>
        <translation>Ponga una en los datos del dosier</translation>
    </message>
    <message>
        <source>The book is dated {}, which is past</source>
        <translation>El dosier lleva fecha del {}, ya pasada</translation>
    </message>
    <message>
        <source>Set the date in the book&apos;s details</source>
        <translation>Ponga la fecha en los datos del dosier</translation>
    </message>
    <message numerus="yes">
        <source>Reading takes {} minutes of the {} there are</source>
        <translation>
            <numerusform>La lectura lleva {} minuto de los {} que hay</numerusform>
            <numerusform>La lectura lleva {} minutos de los {} que hay</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to cut in Reading time</source>
        <translation>Vea qué recortar en Tiempo de lectura</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>No hay titular</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Póngale uno</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>No se sabe: {}</translation>
    </message>
    <message>
        <source>Look at the source and fill it in</source>
        <translation>Mire la fuente y complételo</translation>
    </message>
    <message>
        <source>The date is in the future: {}</source>
        <translation>La fecha está en el futuro: {}</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Corríjala</translation>
    </message>
    <message>
        <source>Leave it out, or say what is new in it</source>
        <translation>Omítalo, o diga qué tiene de nuevo</translation>
    </message>
    <message>
        <source>Guessed when it was collected: {}</source>
        <translation>Supuesto al recogerlo: {}</translation>
    </message>
    <message>
        <source>Look at the source and confirm it</source>
        <translation>Mire la fuente y confírmelo</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>Descríbala en pocas palabras</translation>
    </message>
    <message>
        <source>A picture is missing</source>
        <translation>Falta una imagen</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>Insértela de nuevo</translation>
    </message>
    <message>
        <source>Take the reference out, or print what it names</source>
        <translation>Quite la referencia, o imprima lo que nombra</translation>
    </message>
    <message>
        <source>Nothing is in this section</source>
        <translation>Esta sección está vacía</translation>
    </message>
    <message>
        <source>Fill it, or leave it out</source>
        <translation>Llénela, u omítala</translation>
    </message>
    <message>
        <source>The attached file is missing</source>
        <translation>Falta el archivo adjunto</translation>
    </message>
    <message>
        <source>Add the file again</source>
        <translation>Añada de nuevo el archivo</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>No hay texto</translation>
    </message>
    <message>
        <source>Write it, fetch the page again, or leave it out</source>
        <translation>Escríbalo, obtenga de nuevo la página, u omítalo</translation>
    </message>
    <message>
        <source>Leave it out, or say why it is there</source>
        <translation>Omítalo, o diga por qué está</translation>
    </message>
    <message>
        <source>The talking points are longer than one page</source>
        <translation>Las líneas de mensaje ocupan más de una página</translation>
    </message>
    <message>
        <source>Cut them: they are read out from one sheet</source>
        <translation>Recórtelas: se leen de una sola hoja</translation>
    </message>
    <message>
        <source>Put a reference to an item behind the point</source>
        <translation>Ponga tras el punto una referencia a un elemento</translation>
    </message>
    <message>
        <source>No marking on: {}</source>
        <translation>Sin marca: {}</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Márquelo</translation>
    </message>
    <message>
        <source>{} has no “{}”</source>
        <translation>{} no conoce «{}»</translation>
    </message>
    <message>
        <source>Choose a level of the scheme</source>
        <translation>Elija un nivel del sistema</translation>
    </message>
    <message>
        <source>Fold the two into one, or say that they are different</source>
        <translation>Reúna los dos en uno, o diga que son distintos</translation>
    </message>
    <message>
        <source>somebody else, or another program, has saved this file since you opened it</source>
        <translation>otra persona, u otro programa, ha guardado este archivo desde que usted lo abrió</translation>
    </message>
    <message>
        <source>its text is larger than a book can be</source>
        <translation>su texto es mayor de lo que puede ser un dosier</translation>
    </message>
    <message>
        <source>the drive did not keep what was written</source>
        <translation>la unidad no conservó lo que se escribió</translation>
    </message>
    <message>
        <source>Save it in another place</source>
        <translation>Guárdelo en otro lugar</translation>
    </message>
    <message>
        <source>the file does not say which format it has</source>
        <translation>el archivo no dice qué formato tiene</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than a book&apos;s can</source>
        <translation>sus partes están más anidadas que las de un dosier</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two</source>
        <translation>Guarde el suyo con otro nombre, y luego compare los dos</translation>
    </message>
    <message>
        <source>what was sealed is no book</source>
        <translation>lo sellado no es un dosier</translation>
    </message>
    <message>
        <source>the text of the book is damaged</source>
        <translation>el texto del dosier está dañado</translation>
    </message>
    <message>
        <source>this book was saved by a newer Briefbook, and this one cannot show it</source>
        <translation>este dosier lo guardó un Briefbook más nuevo, y este no puede mostrarlo</translation>
    </message>
    <message>
        <source>the book is damaged: {}</source>
        <translation>el dosier está dañado: {}</translation>
    </message>
    <message>
        <source>Update Briefbook</source>
        <translation>Actualice Briefbook</translation>
    </message>
    <message>
        <source>Choose articles and memos</source>
        <translation>Elija artículos y notas internas</translation>
    </message>
    <message>
        <source>nothing of a book can be read from it</source>
        <translation>no se puede leer nada de un dosier en él</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abra una copia de seguridad</translation>
    </message>
    <message>
        <source>this book is protected by a password</source>
        <translation>este dosier está protegido con contraseña</translation>
    </message>
    <message>
        <source>Give its password</source>
        <translation>Dé su contraseña</translation>
    </message>
    <message>
        <source>it is sealed in a way that this Briefbook does not know</source>
        <translation>está sellado de un modo que este Briefbook no conoce</translation>
    </message>
    <message>
        <source>this is not its password</source>
        <translation>esta no es su contraseña</translation>
    </message>
    <message>
        <source>Try again; mind capital letters</source>
        <translation>Inténtelo de nuevo; cuide las mayúsculas</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>it was sealed under another password, or is damaged</source>
        <translation>se selló con otra contraseña, o está dañado</translation>
    </message>
    <message>
        <source>this version is damaged</source>
        <translation>esta versión está dañada</translation>
    </message>
    <message>
        <source>Look at another one, or at a backup</source>
        <translation>Mire otra, o una copia de seguridad</translation>
    </message>
    <message>
        <source>there are no web addresses in it</source>
        <translation>no contiene direcciones web</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <source>nothing in the archive can be read</source>
        <translation>nada del archivo comprimido se puede leer</translation>
    </message>
    <message>
        <source>it is an archive in an archive</source>
        <translation>es un archivo comprimido dentro de otro</translation>
    </message>
    <message>
        <source>Unpack it, and add what you need</source>
        <translation>Descomprímalo, y añada lo que necesite</translation>
    </message>
    <message>
        <source>open it in a browser, and copy the text</source>
        <translation>ábrala en un navegador y copie el texto</translation>
    </message>
    <message>
        <source>This page shows only the first {} words, the rest is for subscribers; {}</source>
        <translation>Esta página solo muestra las primeras {} palabras, el resto es para suscriptores; {}</translation>
    </message>
    <message>
        <source>This page shows no text, all of it is for subscribers; {}</source>
        <translation>Esta página no muestra ningún texto, todo es para suscriptores; {}</translation>
    </message>
    <message>
        <source>The site asks whether a person is reading and does not show the page; {}</source>
        <translation>El sitio pregunta si quien lee es una persona y no muestra la página; {}</translation>
    </message>
    <message>
        <source>The site asks for consent first and does not show the page; {}</source>
        <translation>El sitio pide primero un consentimiento y no muestra la página; {}</translation>
    </message>
    <message>
        <source>The page shows its text only once its scripts have run; {}</source>
        <translation>La página solo muestra su texto después de ejecutar sus scripts; {}</translation>
    </message>
    <message>
        <source>Open it in its own program, and copy what you need</source>
        <translation>Ábralo en su propio programa y copie lo que necesite</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>se detuvo la lectura</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>leerlo lleva demasiado tiempo</translation>
    </message>
    <message>
        <source>Take only the part that you need</source>
        <translation>Tome solo la parte que necesite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documentos de Word</translation>
    </message>
    <message>
        <source>archives of files</source>
        <translation>archivos comprimidos</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>mensajes de Outlook</translation>
    </message>
    <message>
        <source>messages and web archives</source>
        <translation>mensajes y archivos web</translation>
    </message>
    <message>
        <source>news feeds</source>
        <translation>canales de noticias</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>listas de direcciones</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>press exports</source>
        <translation>exportaciones de prensa</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Briefbook cannot read this kind of file</source>
        <translation>Briefbook no puede leer este tipo de archivo</translation>
    </message>
    <message>
        <source>It reads {}</source>
        <translation>Lee {}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>this is no PDF</source>
        <translation>esto no es un PDF</translation>
    </message>
    <message>
        <source>Choose the PDF that came back</source>
        <translation>Elija el PDF que ha vuelto</translation>
    </message>
    <message>
        <source>An attachment lies too deep and was left out: {}; add it by itself</source>
        <translation>Un archivo adjunto está demasiado anidado y se omitió: {}; añádalo por separado</translation>
    </message>
    <message>
        <source>An attachment was left out: {}</source>
        <translation>Se omitió un archivo adjunto: {}</translation>
    </message>
    <message>
        <source>A feed often holds only the beginning of each article; open the address for the whole</source>
        <translation>Un canal suele contener solo el comienzo de cada artículo; abra la dirección para verlo entero</translation>
    </message>
    <message>
        <source>{} of its {} entries are in the book already and were left out</source>
        <translation>{} de sus {} entradas ya están en el dosier y se omitieron</translation>
    </message>
    <message>
        <source>there are no entries in the feed</source>
        <translation>no hay entradas en el canal</translation>
    </message>
    <message>
        <source>Check that the whole file is there</source>
        <translation>Compruebe que el archivo está completo</translation>
    </message>
    <message>
        <source>Only the first {} of {} entries were taken</source>
        <translation>Solo se tomaron las primeras {} de {} entradas</translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation>el canal está dañado</translation>
    </message>
    <message>
        <source>the page sends on and on to other addresses</source>
        <translation>la página remite sin fin a otras direcciones</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy the text</source>
        <translation>Ábrala en un navegador, y copie el texto</translation>
    </message>
    <message>
        <source>the site sends the page packed in a way that Briefbook did not ask for</source>
        <translation>el sitio envía la página comprimida de un modo que Briefbook no pidió</translation>
    </message>
    <message>
        <source>the site does not answer with a page ({})</source>
        <translation>el sitio no responde con una página ({})</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>esto no es una dirección web</translation>
    </message>
    <message>
        <source>It has to begin with https:// or http://</source>
        <translation>Tiene que empezar por https:// o http://</translation>
    </message>
    <message>
        <source>the site does not give the page to programs ({})</source>
        <translation>el sitio no da la página a programas ({})</translation>
    </message>
    <message>
        <source>there is no such page any more ({})</source>
        <translation>esa página ya no existe ({})</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Compruebe la dirección</translation>
    </message>
    <message>
        <source>the site has a fault of its own ({})</source>
        <translation>el sitio tiene un fallo propio ({})</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <source>the site could not prove that it is {} (its certificate)</source>
        <translation>el sitio no pudo probar que es {} (su certificado)</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <translation>la página supera los {} MB</translation>
    </message>
    <message>
        <source>Save it, and take a part</source>
        <translation>Guárdela, y tome una parte</translation>
    </message>
    <message>
        <source>the page did not come in half a minute</source>
        <translation>la página no llegó en medio minuto</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>el sitio no responde</translation>
    </message>
    <message>
        <source>Ask your computer people before you trust it</source>
        <translation>Pregunte a su servicio informático antes de fiarse</translation>
    </message>
    <message>
        <source>no safe connection to the site could be made</source>
        <translation>no se pudo establecer una conexión segura con el sitio</translation>
    </message>
    <message>
        <source>Open it in a browser instead</source>
        <translation>Ábrala mejor en un navegador</translation>
    </message>
    <message>
        <source>the site cannot be reached</source>
        <translation>no se puede llegar al sitio</translation>
    </message>
    <message>
        <source>Check the address, and whether you are online</source>
        <translation>Compruebe la dirección, y si está en línea</translation>
    </message>
    <message>
        <source>the connection broke off before the page was there</source>
        <translation>la conexión se cortó antes de que llegara la página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>the page could not be fetched</source>
        <translation>no se pudo obtener la página</translation>
    </message>
    <message>
        <source>the page came damaged</source>
        <translation>la página llegó dañada</translation>
    </message>
    <message>
        <source>Try again, or open it in a browser</source>
        <translation>Inténtelo de nuevo, o ábrala en un navegador</translation>
    </message>
    <message>
        <source>It has more footnotes than are read; the last ones were left out</source>
        <translation>Tiene más notas al pie de las que se leen; las últimas se han omitido</translation>
    </message>
    <message>
        <source>Only the first {} of the {} files in the folder were taken</source>
        <translation>Solo se tomaron los primeros {} de los {} archivos de la carpeta</translation>
    </message>
    <message>
        <source>{} addresses are listed and were not fetched; say --fetch to fetch them</source>
        <translation>Hay {} direcciones en la lista que no se descargaron; indique --fetch para descargarlas</translation>
    </message>
    <message>
        <source>a source has no name</source>
        <translation>una fuente no tiene nombre</translation>
    </message>
    <message>
        <source>Give a file, a folder or a web address</source>
        <translation>Indique un archivo, una carpeta o una dirección web</translation>
    </message>
    <message>
        <source>If you know it, say --private, and it is read</source>
        <translation>Si la conoce, añada --private y se leerá</translation>
    </message>
    <message>
        <source>there are no files in the folder</source>
        <translation>no hay archivos en la carpeta</translation>
    </message>
    <message>
        <source>An embedded part of the page cannot be printed and was left out</source>
        <translation>Una parte incrustada de la página no puede imprimirse y se omitió</translation>
    </message>
    <message>
        <source>A video cannot be printed and was left out</source>
        <translation>Un vídeo no puede imprimirse y se omitió</translation>
    </message>
    <message>
        <source>A sound cannot be printed and was left out</source>
        <translation>Un sonido no puede imprimirse y se omitió</translation>
    </message>
    <message>
        <source>An embedded part cannot be printed and was left out</source>
        <translation>Una parte incrustada no puede imprimirse y se omitió</translation>
    </message>
    <message>
        <source>The page is longer than a book; look whether all of it is wanted</source>
        <translation>La página es más larga que un libro; mire si la quiere entera</translation>
    </message>
    <message>
        <source>No article was found on the page; open it in a browser and copy the text</source>
        <translation>No se encontró ningún artículo en la página; ábrala en un navegador y copie el texto</translation>
    </message>
    <message>
        <source>A picture lies on the web and not in the file; nothing was fetched</source>
        <translation>Una imagen está en la web y no en el archivo; no se descargó nada</translation>
    </message>
    <message>
        <source>{} pictures lie on the web and not in the file; nothing was fetched</source>
        <translation>{} imágenes están en la web y no en el archivo; no se descargó nada</translation>
    </message>
    <message>
        <source>A picture was left out: {}</source>
        <translation>Se omitió una imagen: {}</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>supera los {} MB</translation>
    </message>
    <message>
        <source>there is no text in the message</source>
        <translation>no hay texto en el mensaje</translation>
    </message>
    <message>
        <source>Open it in your mail program, and copy it</source>
        <translation>Ábralo en su programa de correo, y cópielo</translation>
    </message>
    <message>
        <source>it holds more parts in each other than a message has</source>
        <translation>contiene más partes anidadas que un mensaje</translation>
    </message>
    <message>
        <source>The page numbers are estimates, as {} is not on this computer; in Word, select all and press F9 to set them right</source>
        <translation>Los números de página son estimaciones, porque {} no está en este equipo; en Word, seleccione todo y pulse F9 para corregirlos</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>no se pudo guardar la imagen</translation>
    </message>
    <message>
        <source>Give a name that ends in .png</source>
        <translation>Indique un nombre que termine en .png</translation>
    </message>
    <message>
        <source>there is no spelling dictionary in this file</source>
        <translation>en este archivo no hay ningún diccionario ortográfico</translation>
    </message>
    <message>
        <source>Choose an .oxt, or a .dic beside its .aff</source>
        <translation>Elija un .oxt, o un .dic junto a su .aff</translation>
    </message>
    <message>
        <source>this file is too large for a dictionary</source>
        <translation>este archivo es demasiado grande para ser un diccionario</translation>
    </message>
    <message>
        <source>Something went wrong in Briefbook</source>
        <translation>Algo salió mal en Briefbook</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>Por favor, comuníquelo</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>No hay memoria suficiente para esto</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Cierre otros programas</translation>
    </message>
    <message>
        <source>only pictures can be put into a note</source>
        <translation>en una nota solo se pueden insertar imágenes</translation>
    </message>
    <message>
        <source>Paste the file into the book at the left</source>
        <translation>Pegue el archivo en el dosier, a la izquierda</translation>
    </message>
    <message>
        <source>Use Save As</source>
        <translation>Use Guardar como</translation>
    </message>
    <message>
        <source>the book has no file yet</source>
        <translation>el dosier aún no tiene archivo</translation>
    </message>
    <message>
        <source>Choose one with Save As</source>
        <translation>Elija uno con Guardar como</translation>
    </message>
    <message>
        <source>what was pasted is longer than any book</source>
        <translation>lo pegado es más largo que cualquier libro</translation>
    </message>
    <message>
        <source>this is not a picture that can be shown</source>
        <translation>esto no es una imagen que se pueda mostrar</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first</source>
        <translation>Guárdela antes como PNG o JPEG</translation>
    </message>
    <message>
        <source>the picture cannot be used</source>
        <translation>la imagen no se puede usar</translation>
    </message>
    <message>
        <source>Make it smaller than 50 megapixels first</source>
        <translation>Redúzcala antes a menos de 50 megapíxeles</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
    <message>
        <source>Make it smaller than 20 MB first</source>
        <translation>Redúzcala antes a menos de 20 MB</translation>
    </message>
    <message>
        <source>Copy the text instead</source>
        <translation>Copie mejor el texto</translation>
    </message>
    <message>
        <source>Open it in Outlook, and copy it</source>
        <translation>Ábralo en Outlook, y cópielo</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>el mensaje está dañado</translation>
    </message>
    <message>
        <source>Save it anew from Outlook</source>
        <translation>Guárdelo de nuevo desde Outlook</translation>
    </message>
    <message>
        <source>Say yes to this address if you know it, or open it in a browser, and copy the text</source>
        <translation>Acepte esta dirección si la conoce, o ábrala en un navegador y copie el texto</translation>
    </message>
    <message>
        <source>the address leads to this machine or into your own network</source>
        <translation>la dirección lleva a este equipo o a su propia red</translation>
    </message>
    <message>
        <source>there is no such site, or you are offline</source>
        <translation>ese sitio no existe, o no está en línea</translation>
    </message>
    <message>
        <source>Ask for it again, or save it anew</source>
        <translation>Pídalo de nuevo, o guárdelo otra vez</translation>
    </message>
    <message>
        <source>it holds more parts than a document has</source>
        <translation>contiene más partes que un documento</translation>
    </message>
    <message>
        <source>Open it, and copy the text</source>
        <translation>Ábralo, y copie el texto</translation>
    </message>
    <message>
        <source>it is far larger inside than it looks</source>
        <translation>es mucho mayor por dentro de lo que parece</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omítalo</translation>
    </message>
    <message>
        <source>Its pages hold no text that can be read, only pictures of it; they are printed as they are</source>
        <translation>Sus páginas no contienen texto legible, solo imágenes de él; se imprimen como están</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>el PDF está dañado</translation>
    </message>
    <message>
        <source>Ask for it again, or print it into a new PDF</source>
        <translation>Pídalo de nuevo, o imprímalo en un PDF nuevo</translation>
    </message>
    <message>
        <source>the PDF has no pages</source>
        <translation>el PDF no tiene páginas</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Pídalo de nuevo</translation>
    </message>
    <message>
        <source>the password is not right</source>
        <translation>la contraseña no es correcta</translation>
    </message>
    <message>
        <source>the PDF asks for a password</source>
        <translation>el PDF pide una contraseña</translation>
    </message>
    <message>
        <source>Give its password, or open it with that, print it into a new PDF, and add that</source>
        <translation>Dé su contraseña, o ábralo con ella, imprímalo en un PDF nuevo, y añada este</translation>
    </message>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>este PDF no se puede leer</translation>
    </message>
    <message>
        <source>this PDF carries no book</source>
        <translation>este PDF no lleva ningún dosier</translation>
    </message>
    <message>
        <source>Open the .briefbook file itself</source>
        <translation>Abra el archivo .briefbook mismo</translation>
    </message>
    <message>
        <source>the picture is far larger inside than it looks</source>
        <translation>la imagen es mucho mayor por dentro de lo que parece</translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be read</source>
        <translation>la imagen está dañada, o es de un tipo que no se puede leer</translation>
    </message>
    <message>
        <source>the picture has more points than a page can show</source>
        <translation>la imagen tiene más puntos de los que una página puede mostrar</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Redúzcala</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>no contiene artículos</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Expórtelo de nuevo</translation>
    </message>
    <message>
        <source>there are no references in it</source>
        <translation>no contiene referencias</translation>
    </message>
    <message>
        <source>Export them again</source>
        <translation>Expórtelas de nuevo</translation>
    </message>
    <message>
        <source>Open it in Word, and save it as a Word document</source>
        <translation>Ábralo en Word, y guárdelo como documento de Word</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than those of a page do</source>
        <translation>sus partes están más anidadas que las de una página</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} talking points name no source: “{}”</source>
        <translation>
            <numerusform>{} de {} líneas de mensaje no cita ninguna fuente: «{}»</numerusform>
            <numerusform>{} de {} líneas de mensaje no citan ninguna fuente: «{}»</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of its pictures lie elsewhere and were left out</source>
        <translation>{} de sus imágenes están en otro lugar y se omitieron</translation>
    </message>
    <message>
        <source>An attachment was left out: a message or a link; open the message, and add it by itself</source>
        <translation>Se omitió un archivo adjunto: un mensaje o un enlace; abra el mensaje y añádalo por separado</translation>
    </message>
    <message>
        <source>{} attachments were left out: messages or links; open the message, and add them by themselves</source>
        <translation>Se omitieron {} archivos adjuntos: mensajes o enlaces; abra el mensaje y añádalos por separado</translation>
    </message>
    <message>
        <source>Its pages are kept beside the text, left out of print: include them to print them as they are</source>
        <translation>Sus páginas se guardan junto al texto, sin imprimirse: inclúyalas para imprimirlas tal como son</translation>
    </message>
    <message>
        <source>{} of its {} pages are damaged and were left out of the text</source>
        <translation>{} de sus {} páginas están dañadas y faltan en el texto</translation>
    </message>
    <message>
        <source>The text of only the first {} of its {} pages was taken</source>
        <translation>Solo se tomó el texto de las primeras {} de sus {} páginas</translation>
    </message>
    <message>
        <source>References hold no text but the abstract; open their addresses for the whole</source>
        <translation>Las referencias solo contienen el resumen; abra sus direcciones para ver el texto entero</translation>
    </message>
    <message>
        <source>Of {} of the references the day is not known</source>
        <translation>De {} de las referencias no se conoce el día</translation>
    </message>
    <message>
        <source>A picture is damaged, or of a kind that cannot be read, and was left out</source>
        <translation>Una imagen está dañada, o es de un tipo que no puede leerse, y se omitió</translation>
    </message>
    <message>
        <source>{} pictures are damaged, or of a kind that cannot be read, and were left out</source>
        <translation>{} imágenes están dañadas, o son de un tipo que no puede leerse, y se omitieron</translation>
    </message>
    <message>
        <source>What other programs have put into the file was left out</source>
        <translation>Se omitió lo que otros programas pusieron en el archivo</translation>
    </message>
    <message>
        <source>Left out, as it seems not to belong to the article: {}</source>
        <translation>Omitido, porque no parece formar parte del artículo: {}</translation>
    </message>
    <message>
        <source>The day and the month could be the other way round: read as {}</source>
        <translation>El día y el mes podrían estar al revés: leído como {}</translation>
    </message>
    <message>
        <source>it has more parts than a document does</source>
        <translation>tiene más partes que un documento</translation>
    </message>
    <message>
        <source>it declares a text that would fill the memory</source>
        <translation>declara un texto que llenaría la memoria</translation>
    </message>
    <message>
        <source>it is no whole XML document</source>
        <translation>no es un documento XML completo</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy what you need</source>
        <translation>Ábralo en un navegador, y copie lo que necesite</translation>
    </message>
    <message>
        <source>Open it in Word, and save it anew</source>
        <translation>Ábralo en Word, y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>A picture does not lie in the document and was left out</source>
        <translation>Una imagen no está en el documento y se omitió</translation>
    </message>
    <message>
        <source>A picture in a footnote was left out</source>
        <translation>Se ha omitido una imagen de una nota al pie</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans for that script</source>
        <translation>Instale un tipo de letra que los tenga, como Noto Sans para esa escritura</translation>
    </message>
    <message>
        <source>Take columns out of the table</source>
        <translation>Quite columnas de la tabla</translation>
    </message>
    <message>
        <source>nobody is on the distribution list</source>
        <translation>la lista de distribución está vacía</translation>
    </message>
    <message>
        <source>Fill it in Tools, Distribution list</source>
        <translation>Rellénela en Herramientas, Lista de distribución</translation>
    </message>
    <message>
        <source>The attachment “{}” is missing or damaged</source>
        <translation>El adjunto «{}» falta o está dañado</translation>
    </message>
    <message numerus="yes">
        <source>A table of {} columns is too wide for the page; turn it, or take columns out</source>
        <translation>
            <numerusform>Una tabla de {} columna es demasiado ancha para la página; gírela, o quite columnas</numerusform>
            <numerusform>Una tabla de {} columnas es demasiado ancha para la página; gírela, o quite columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it in Word and save it as a template (.dotx)</source>
        <translation>Ábralo en Word y guárdelo como plantilla (.dotx)</translation>
    </message>
    <message>
        <source>In Word, save it as a template without macros (.dotx)</source>
        <translation>En Word, guárdelo como plantilla sin macros (.dotx)</translation>
    </message>
    <message>
        <source>it is larger inside than a template can be</source>
        <translation>es mayor por dentro de lo que puede ser una plantilla</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Elija otra plantilla</translation>
    </message>
    <message>
        <source>this is not a Word document or template, or it is damaged</source>
        <translation>esto no es un documento o plantilla de Word, o está dañado</translation>
    </message>
    <message>
        <source>a template with macros is not used</source>
        <translation>una plantilla con macros no se usa</translation>
    </message>
    <message>
        <source>Make them smaller in Word, or choose a larger paper</source>
        <translation>Redúzcalos en Word, o elija un papel mayor</translation>
    </message>
    <message>
        <source>it holds more than {} styles</source>
        <translation>contiene más de {} estilos</translation>
    </message>
    <message>
        <source>the margins of the template leave no room for text</source>
        <translation>los márgenes de la plantilla no dejan sitio al texto</translation>
    </message>
    <message>
        <source>A picture is missing or damaged: {}</source>
        <translation>Falta una imagen o está dañada: {}</translation>
    </message>
    <message>
        <source>A picture is missing or damaged</source>
        <translation>Falta una imagen o está dañada</translation>
    </message>
    <message>
        <source>A drawing in the header or footer of the template could not be taken over; a PNG or JPEG picture can</source>
        <translation>Un dibujo del encabezado o pie de la plantilla no se pudo tomar; una imagen PNG o JPEG sí se puede</translation>
    </message>
    <message>
        <source>Something in the header or footer of the template could not be taken over</source>
        <translation>Algo del encabezado o pie de la plantilla no se pudo tomar</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Briefbook cannot write this kind of file</source>
        <translation>Briefbook no puede escribir este tipo de archivo</translation>
    </message>
    <message>
        <source>Give the file a name in {}</source>
        <translation>Dé al archivo un nombre en {}</translation>
    </message>
    <message>
        <source>only a PDF can have a password</source>
        <translation>solo un PDF puede tener contraseña</translation>
    </message>
    <message>
        <source>Give the file a name in .pdf</source>
        <translation>Dé al archivo un nombre en .pdf</translation>
    </message>
    <message>
        <source>{} leaves out “{}” ({})</source>
        <translation>{} omite «{}» ({})</translation>
    </message>
    <message>
        <source>no issue of this book is remembered</source>
        <translation>no se recuerda ninguna emisión de este dosier</translation>
    </message>
    <message>
        <source>Issue the book before you print it</source>
        <translation>Emita el dosier antes de imprimirlo</translation>
    </message>
    <message>
        <source>no such issue is remembered with its pages</source>
        <translation>no se recuerda ninguna emisión así con sus páginas</translation>
    </message>
    <message>
        <source>no sheet differs from “{}”</source>
        <translation>ninguna hoja difiere de «{}»</translation>
    </message>
    <message>
        <source>There is nothing to exchange</source>
        <translation>No hay nada que recambiar</translation>
    </message>
    <message>
        <source>The attachment “{}” is protected by a password; add a copy without one</source>
        <translation>El adjunto «{}» está protegido con contraseña; añada una copia sin ella</translation>
    </message>
    <message>
        <source>No font on this computer has 1 character ({}); it is printed as a sign</source>
        <translation>Ningún tipo de letra de este equipo tiene 1 carácter ({}); se imprime como un signo</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {} characters ({}); they are printed as a sign</source>
        <translation>
            <numerusform>Ningún tipo de letra de este equipo tiene {} carácter ({}); se imprime como un signo</numerusform>
            <numerusform>Ningún tipo de letra de este equipo tiene {} caracteres ({}); se imprimen como un signo</numerusform>
        </translation>
    </message>
    <message>
        <source>Please report this: the book must not go out like that</source>
        <translation>Infórmenos de esto: el dosier no debe salir así</translation>
    </message>
    <message>
        <source>The contents do not say page {} where they lead there: “{}”</source>
        <translation>El índice no dice página {} donde lleva allí: «{}»</translation>
    </message>
    <message>
        <source>The bookmark of {} leads to a page without its headline</source>
        <translation>El marcador de {} lleva a una página sin su titular</translation>
    </message>
    <message>
        <source>Give the id, number or title of a section or item, as `briefbook show` lists them</source>
        <translation>Dé el identificador, número o título de una sección o elemento, como los enumera `briefbook show`</translation>
    </message>
    <message>
        <source>the book has no such section or item</source>
        <translation>el dosier no tiene esa sección o elemento</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details, or the file when you export</source>
        <translation>Elija entre {} en los datos del dosier, o el archivo al exportar</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>ese tema no existe</translation>
    </message>
    <message>
        <source>Choose another theme for a PDF, or make a Word document</source>
        <translation>Elija otro tema para un PDF, o haga un documento de Word</translation>
    </message>
    <message>
        <source>a Word template only suits Word documents</source>
        <translation>una plantilla de Word solo sirve para documentos de Word</translation>
    </message>
    <message>
        <source>Choose one of {}, or give the path of a .toml file</source>
        <translation>Elija entre {}, o dé la ruta de un archivo .toml</translation>
    </message>
    <message>
        <source>the colour {} has a contrast of {} to the paper; it needs {}</source>
        <translation>el color {} tiene un contraste de {} con el papel; necesita {}</translation>
    </message>
    <message>
        <source>there is no such theme file</source>
        <translation>ese archivo de tema no existe</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Compruebe la ruta</translation>
    </message>
    <message>
        <source>the theme file cannot be read ({})</source>
        <translation>el archivo de tema no se puede leer ({})</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Compruebe el archivo</translation>
    </message>
    <message>
        <source>the theme is not right: {}</source>
        <translation>el tema no es correcto: {}</translation>
    </message>
    <message>
        <source>Mend that line in the theme</source>
        <translation>Corrija esa línea del tema</translation>
    </message>
    <message>
        <source>the file {} is not beside the theme</source>
        <translation>el archivo {} no está junto al tema</translation>
    </message>
    <message>
        <source>Put it there, or mend its name</source>
        <translation>Póngalo allí, o corrija su nombre</translation>
    </message>
    <message>
        <source>the colour {} is {}, not #RRGGBB</source>
        <translation>el color {} es {}, no #RRGGBB</translation>
    </message>
    <message>
        <source>Mend it in the theme</source>
        <translation>Corríjalo en el tema</translation>
    </message>
    <message>
        <source>Choose a darker colour</source>
        <translation>Elija un color más oscuro</translation>
    </message>
    <message>
        <source>the margins leave no room for text on {}</source>
        <translation>los márgenes no dejan sitio al texto en {}</translation>
    </message>
    <message>
        <source>Make them smaller</source>
        <translation>Redúzcalos</translation>
    </message>
    <message>
        <source>{} cannot be read ({})</source>
        <translation>{} no se puede leer ({})</translation>
    </message>
    <message>
        <source>Mend its brackets</source>
        <translation>Corrija sus llaves</translation>
    </message>
    <message>
        <source>{} holds {{}}</source>
        <translation>{} contiene {{}}</translation>
    </message>
    <message>
        <source>Use only {}</source>
        <translation>Use solo {}</translation>
    </message>
    <message>
        <source>the book&apos;s own file cannot go along: {}</source>
        <translation>el archivo del dosier no puede acompañar: {}</translation>
    </message>
    <message>
        <source>only a PDF can carry the book&apos;s own file</source>
        <translation>solo un PDF puede llevar el archivo del dosier</translation>
    </message>
    <message>
        <source>Choose PDF, or leave the file out</source>
        <translation>Elija PDF, u omita el archivo</translation>
    </message>
    <message>
        <source>Choose an edition that carries everything, or leave the file out</source>
        <translation>Elija una edición que lo lleve todo, u omita el archivo</translation>
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
        <translation>Elija primero algo en la papelera</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Issue the book first</source>
        <translation>Emita primero el dosier</translation>
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
        <translation>Lo que dice la prensa, por temas</translation>
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
        <translation>Una visita: reuniones, país, asuntos prácticos</translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation>Una reunión: quién, por qué y qué decir</translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>Nota ministerial</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation>Un asunto, opciones y una recomendación</translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>Dosier de comparecencia</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation>Declaración, preguntas y el expediente</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Dosier del consejo</translation>
    </message>
    <message>
        <source>Agenda, minutes, papers for decision</source>
        <translation>Orden del día, acta, documentos para decidir</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Kept {0} of {1} words</source>
        <translation>{0} de {1} palabras conservadas</translation>
    </message>
</context>
</TS>
