<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>حول Briefbook</translation>
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
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>إضافة من عناوين ويب</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>إضافة من خلاصة</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} sources…</source>
        <translation>جارٍ قراءة {0} مصادر…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Read {0} of {1}: {2}</source>
        <translation>قُرئ {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Also carried by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>أُضيف عنصر واحد</translation>
    </message>
    <message>
        <source>{0} items added</source>
        <translation>أُضيفت {0} عناصر</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>تعذّرت قراءة {0}</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} للمراجعة</translation>
    </message>
    <message>
        <source>{0} And {1} more like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>جلبها على أي حال</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <translation>إظهار الآخر</translation>
    </message>
    <message>
        <source>These two are different</source>
        <translation>هذان مختلفان</translation>
    </message>
    <message>
        <source>Delete the new one</source>
        <translation>حذف الجديد</translation>
    </message>
</context>
<context>
    <name>AddressesDialog</name>
    <message>
        <source>Web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
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
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>اختر مقالًا لقراءته هنا.</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
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
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Briefbook keeps earlier versions of what you save on this machine. A backup opens as a new book: your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الملف</translation>
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
        <translation>فتح كملف جديد</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Book</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لا يُطبع</translation>
    </message>
</context>
<context>
    <name>BinderFilter</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the book</source>
        <translation>تصفية الملف</translation>
    </message>
    <message>
        <source>Show only some: outlet, date, tag, not printed, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>إظهار بعضها فقط</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>غير مطبوع</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>بها مشكلات</translation>
    </message>
    <message>
        <source>With facts to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>اليوم والأمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>BinderModel</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
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
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
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
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
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
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
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
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
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
        <translation>نسخ مرقّمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة التوزيع</translation>
    </message>
    <message>
        <source>Each copy has its number, name and a code at the foot of every page; a receipt lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
        <translation>بيانات الملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>أُعد لـ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
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
        <translation>التاريخ</translation>
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
        <translation>ورق أمريكي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
</context>
<context>
    <name>DueOutsDialog</name>
    <message>
        <source>Due-outs</source>
        <translation>المهام المطلوبة</translation>
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
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
        <translation>النسخ</translation>
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
        <translation>الأقسام</translation>
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
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
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
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>All editions, a file of each</source>
        <translation>كل النسخ، ملف لكل منها</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Cover and contents only</source>
        <translation>الغلاف والفهرس فقط</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the tree (%n)</source>
        <translation>
            <numerusform>المحدد في الشجرة (%n)</numerusform>
            <numerusform>المحدد في الشجرة (%n)</numerusform>
            <numerusform>المحدد في الشجرة (%n)</numerusform>
            <numerusform>المحدد في الشجرة (%n)</numerusform>
            <numerusform>المحدد في الشجرة (%n)</numerusform>
            <numerusform>المحدد في الشجرة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>ورق أمريكي</translation>
    </message>
    <message>
        <source>Through the book: 1, 2, 3</source>
        <translation>متتابع في الملف: 1، 2، 3</translation>
    </message>
    <message>
        <source>By tab: 1-1, 1-2, 2-1</source>
        <translation>حسب القسم: 1-1، 1-2، 2-1</translation>
    </message>
    <message>
        <source>Say how many pages there are</source>
        <translation>ذكر عدد الصفحات</translation>
    </message>
    <message>
        <source>For both sides of the paper</source>
        <translation>على وجهي الورقة</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>الغلاف الخلفي</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>وضع الملف نفسه داخل PDF لفتحه مجددًا</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Stamp across the page</source>
        <translation>ختم عبر الصفحة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد محفوظ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>Keep as preset…</source>
        <translation>حفظ كإعداد…</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <translation>نسيان هذا الإعداد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>ما سيُطبع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>حفظ كإعداد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا غير</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at this before it goes out:</source>
        <translation>يُرجى الاطلاع قبل الإرسال:</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>لا شيء للمراجعة.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All editions are ready.</source>
        <translation>كل النسخ جاهزة.</translation>
    </message>
    <message>
        <source>All copies are ready.</source>
        <translation>كل النسخ جاهزة.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} جاهز.</translation>
    </message>
    <message>
        <source>{ready} Please look at this: {concerns}</source>
        <translation>{ready} يُرجى الاطلاع على: {concerns}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>طباعة في الملف</translation>
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
        <translation>القسم</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>Who made the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>علامة التصنيف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Such as energy, grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>كالملف</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>فتح في متصفح الويب</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>عنوان القسم</translation>
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
        <translation>قسم</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>جارٍ فتح {name}…</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
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
        <translation>هل تريد حفظ التغييرات في «{name}»؟</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>إن لم تحفظ فستضيع.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>عدم الحفظ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>بحث في هذا النص</translation>
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
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
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
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Find in the whole book</source>
        <translation>بحث في الملف كله</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close finding in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>The first {shown} of {count} places</source>
        <translation>أول {shown} من {count} موضعًا</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>استبدال</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال %n مواضع</numerusform>
            <numerusform>استبدال %n موضعًا</numerusform>
            <numerusform>استبدال %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatActions</name>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>لصق بلا تنسيق</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>نص علوي</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>نص سفلي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>عنوان 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>عنوان 3</translation>
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
        <translation>بلا عنوان</translation>
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
        <translation>إظهار</translation>
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
        <translation>الاسم</translation>
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
        <translation>العدد</translation>
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
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>No label</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان الإلكتروني</translation>
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
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
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
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>كالملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>طباعة في الملف</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>قيم متعددة</translation>
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
        <translation>بلا تصنيف</translation>
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
        <translation>علامة التصنيف</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
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
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
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
        <translation>الوارد</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>الملف نفسه</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write the note</source>
        <translation>اكتب الملاحظة</translation>
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
        <translation>تحريك الملاحظة لأعلى</translation>
    </message>
    <message>
        <source>Move note down</source>
        <translation>تحريك الملاحظة لأسفل</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
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
        <translation>{0} كلمات</translation>
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
        <translation>كل النسخ</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Bottom line</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>النقاط الرئيسية</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>نقاط الحديث</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>إذا سُئلت</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
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
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>إرجاع</translation>
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
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Opens with a password only</source>
        <translation>لا يُفتح إلا بكلمة مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>Another language is shown from the next start.</source>
        <translation>تُعرض لغة أخرى عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it goes out</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات المكتشفة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Check the finished pages</source>
        <translation>فحص الصفحات النهائية</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{0} things to look at.</source>
        <translation>{0} أمور للمراجعة.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا شيء يمنع ذلك.</translation>
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
        <translation>المخطط والصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>بحث في الصفحات</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>The copy whose pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>صفحتان متجاورتان</translation>
    </message>
    <message>
        <source>Arrangement of the pages</source>
        <translation>ترتيب الصفحات</translation>
    </message>
    <message>
        <source>Zoom in ({percent} %)</source>
        <translation>تكبير ({percent} %)</translation>
    </message>
    <message>
        <source>Zoom out ({percent} %)</source>
        <translation>تصغير ({percent} %)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
</context>
<context>
    <name>PreviewBuilder</name>
    <message>
        <source>The preview stopped while it made the pages.</source>
        <translation>توقفت المعاينة أثناء إنشاء الصفحات.</translation>
    </message>
</context>
<context>
    <name>PreviewFind</name>
    <message>
        <source>Find in the pages</source>
        <translation>بحث في الصفحات</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
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
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>The pages appear here as they will be printed.</source>
        <translation>تظهر الصفحات هنا كما ستُطبع.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Printing page {done} of {everything}…</source>
        <translation>طباعة الصفحة {done} من {everything}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>لم تستقبل الطابعة كل الصفحات.</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>What will be printed</source>
        <translation>ما سيُطبع</translation>
    </message>
    <message>
        <source>On every page: {marking}</source>
        <translation>في كل صفحة: {marking}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
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
        <translation>وقت القراءة</translation>
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
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>بلا عنوان</translation>
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
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (غير موجود)
{folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة</translation>
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
        <translation>لاحقًا</translation>
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
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>A book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
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
        <translation>تصفية</translation>
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
        <translation>نسخ هذه القائمة</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
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
        <translation>التعليق</translation>
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
        <translation>استعادة نسخة احتياطية…</translation>
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
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>حُفظ في {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>recovery copy at {0}</source>
        <translation>نسخة استرداد في {0}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
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
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>الاستلام</translation>
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
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
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
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>الكتابة فوقه</translation>
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
        <translation>دمج</translation>
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
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>الكل كما كان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“{0}” has these keys already. Choose others.</source>
        <translation>«{0}» يستخدم هذه المفاتيح. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New book</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Look at the sample book</source>
        <translation>عرض ملف المثال</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect articles, add your notes, print the book.</source>
        <translation>اجمع المقالات وأضف ملاحظاتك واطبع الملف.</translation>
    </message>
    <message>
        <source>Books that you save and open are listed here.</source>
        <translation>تظهر هنا الملفات التي تحفظها وتفتحها.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>البدء بقالب</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} عناصر</translation>
    </message>
    <message>
        <source>This text: {0}</source>
        <translation>هذا النص: {0}</translation>
    </message>
    <message>
        <source>This section: {0}</source>
        <translation>هذا القسم: {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} محددة</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} كلمات</translation>
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
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>مُحرَّر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
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
        <translation>إرجاع</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
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
        <translation>حفظ هذا الإصدار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
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
        <translation>فتح كملف جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>_PieceModel</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
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
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>_Thumbs</name>
    <message>
        <source>Page {label}</source>
        <translation>صفحة {label}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>تر&amp;تيب</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>بدء ملف جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Make the PDF or the Word document</source>
        <translation>إنشاء ملف PDF أو مستند Word</translation>
    </message>
    <message>
        <source>Export as &amp;last time</source>
        <translation>تصدير كالمرة السابقة</translation>
    </message>
    <message>
        <source>The same file, made anew</source>
        <translation>الملف نفسه من جديد</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>كلمة المرور…</translation>
    </message>
    <message>
        <source>Seal the book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the pages on a printer</source>
        <translation>طباعة الصفحات على طابعة</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Paste as new &amp;article</source>
        <translation>لصق كمقال جديد</translation>
    </message>
    <message>
        <source>Make an article of what was copied</source>
        <translation>إنشاء مقال مما نُسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put what is chosen into the trash</source>
        <translation>نقل المحدد إلى المهملات</translation>
    </message>
    <message>
        <source>Make a &amp;key point of this</source>
        <translation>اجعله نقطة رئيسية</translation>
    </message>
    <message>
        <source>Mark the words, and put them into the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in text…</source>
        <translation>بحث في النص…</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Find in the &amp;book…</source>
        <translation>بحث في الملف…</translation>
    </message>
    <message>
        <source>Find words in titles, texts, notes and facts</source>
        <translation>بحث في العناوين والنصوص والملاحظات والبيانات</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the book…</source>
        <translation>استبدال في الملف…</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>استبدال في الملف</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>بحث عن أمر…</translation>
    </message>
    <message>
        <source>Every command by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place in text…</source>
        <translation>استبدال في النص…</translation>
    </message>
    <message>
        <source>Replace in text</source>
        <translation>استبدال في النص</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Language, look and folders</source>
        <translation>اللغة والمظهر والمجلدات</translation>
    </message>
    <message>
        <source>Book de&amp;tails…</source>
        <translation>بيانات الملف…</translation>
    </message>
    <message>
        <source>Title, occasion, marking and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add pages, texts, pictures or PDFs</source>
        <translation>إضافة صفحات أو نصوص أو صور أو PDF</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>إضافة من عناوين ويب…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>إضافة من خلاصة…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>إضافة تنزيل صحفي…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;memo</source>
        <translation>مذكرة جديدة</translation>
    </message>
    <message>
        <source>Write a text of your own</source>
        <translation>كتابة نص خاص بك</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>New section &amp;inside</source>
        <translation>قسم فرعي جديد</translation>
    </message>
    <message>
        <source>New section inside</source>
        <translation>قسم فرعي جديد</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>&amp;Include in export</source>
        <translation>تضمين في التصدير</translation>
    </message>
    <message>
        <source>Include in export</source>
        <translation>تضمين في التصدير</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Move what is chosen to another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>تفاصيل كل المحدد…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>لون التصنيف</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Mo&amp;ve out one level</source>
        <translation>نقل مستوى للخارج</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>نقل مستوى للخارج</translation>
    </message>
    <message>
        <source>Move i&amp;n one level</source>
        <translation>نقل مستوى للداخل</translation>
    </message>
    <message>
        <source>Move in one level</source>
        <translation>نقل مستوى للداخل</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>&amp;Empty trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>ترتيب حسب التاريخ</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>ترتيب حسب التاريخ</translation>
    </message>
    <message>
        <source>Sort by &amp;headline</source>
        <translation>ترتيب حسب العنوان</translation>
    </message>
    <message>
        <source>Sort by headline</source>
        <translation>ترتيب حسب العنوان</translation>
    </message>
    <message>
        <source>Sort by &amp;outlet</source>
        <translation>ترتيب حسب الجهة الناشرة</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>ترتيب حسب الجهة الناشرة</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Show n&amp;otes</source>
        <translation>إظهار الملاحظات</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>إظهار الملاحظات</translation>
    </message>
    <message>
        <source>Show pre&amp;view</source>
        <translation>إظهار المعاينة</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>إعادة إنشاء الصفحات</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>إعادة إنشاء الصفحات</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>&amp;About Briefbook</source>
        <translation>حول Briefbook</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>حول Briefbook</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>علامة التصنيف</translation>
    </message>
    <message>
        <source>Mark what is chosen with a level of the book&apos;s scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>قبل الإرسال…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>وقت القراءة…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>إحالة إلى عنصر…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>النسخ…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>صفحات مُعدّة من الملف…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>إصدار هذا الملف…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber by order again</source>
        <translation>إعادة الترقيم حسب الترتيب</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a marked-up PDF…</source>
        <translation>استعادة PDF عليه ملاحظات…</translation>
    </message>
    <message>
        <source>Let go of the numbers that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>العدد التالي من هذا الملف</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>نسخ مرقّمة…</translation>
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
        <translation>المهام المطلوبة…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>ضم في مقال واحد</translation>
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
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>إضافة {} مقالات</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add {} sections</source>
        <translation>إضافة {} أقسام</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move {} articles</source>
        <translation>نقل {} مقالات</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>نقل القسم</translation>
    </message>
    <message>
        <source>Move {} sections</source>
        <translation>نقل {} أقسام</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>رفع مستوى القسم</translation>
    </message>
    <message>
        <source>Promote {} sections</source>
        <translation>رفع مستوى {} أقسام</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>خفض مستوى القسم</translation>
    </message>
    <message>
        <source>Demote {} sections</source>
        <translation>خفض مستوى {} أقسام</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>فرز المقالات</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate {} articles</source>
        <translation>تكرار {} مقالات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {} articles</source>
        <translation>حذف {} مقالات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore {} articles</source>
        <translation>استعادة {} مقالات</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete {} articles for good</source>
        <translation>حذف {} مقالات نهائيًا</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Include {} articles</source>
        <translation>إدراج {} مقالات</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave out {} articles</source>
        <translation>استبعاد {} مقالات</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Mark {} articles</source>
        <translation>وسم {} مقالات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename {} articles</source>
        <translation>إعادة تسمية {} مقالات</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تحرير النص</translation>
    </message>
    <message>
        <source>Edit {} texts</source>
        <translation>تحرير {} نصوص</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message>
        <source>Change details of {} articles</source>
        <translation>تغيير تفاصيل {} مقالات</translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>تغيير تفاصيل الملف</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>تغيير القسم</translation>
    </message>
    <message>
        <source>Change {} sections</source>
        <translation>تغيير {} أقسام</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add {} notes</source>
        <translation>إضافة {} ملاحظات</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Edit {} notes</source>
        <translation>تحرير {} ملاحظات</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Change {} notes</source>
        <translation>تغيير {} ملاحظات</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Delete {} notes</source>
        <translation>حذف {} ملاحظات</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>نقل الملاحظة</translation>
    </message>
    <message>
        <source>Move {} notes</source>
        <translation>نقل {} ملاحظات</translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>إنشاء نقطة رئيسية</translation>
    </message>
    <message>
        <source>Make {} key points</source>
        <translation>إنشاء {} نقاط رئيسية</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>تقسيم المقال</translation>
    </message>
    <message>
        <source>Split {} articles</source>
        <translation>تقسيم {} مقالات</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>دمج المقالات</translation>
    </message>
    <message>
        <source>Merge {} articles</source>
        <translation>دمج {} مقالات</translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>ضم في مقال واحد</translation>
    </message>
    <message>
        <source>Fold {} articles into one</source>
        <translation>ضم {} مقالات في واحد</translation>
    </message>
    <message>
        <source>Mark as different stories</source>
        <translation>وسم كخبرين مختلفين</translation>
    </message>
    <message>
        <source>Principal&apos;s copy</source>
        <translation>نسخة المسؤول الأول</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>نسخة الموظفين</translation>
    </message>
    <message>
        <source>Press-safe copy</source>
        <translation>نسخة صالحة للصحافة</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>الملاحظات فقط</translation>
    </message>
    <message>
        <source>Contents only</source>
        <translation>المحتويات فقط</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>مسح التاريخ</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>هما مختلفان</translation>
    </message>
    <message>
        <source>Mark as {}</source>
        <translation>وسم بـ {}</translation>
    </message>
</context>
<context>
    <name>enabling</name>
    <message>
        <source>Open a book first</source>
        <translation>افتح ملفًا أولًا</translation>
    </message>
    <message>
        <source>Open a book that may be changed first</source>
        <translation>افتح أولًا ملفًا يمكن تعديله</translation>
    </message>
    <message>
        <source>Choose something in the book first</source>
        <translation>اختر شيئًا من الملف أولًا</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>اختر قسمًا أولًا</translation>
    </message>
    <message>
        <source>Choose an article or memo first</source>
        <translation>اختر مقالًا أو مذكرة أولًا</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Choose something in the trash first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Daily press clips</source>
        <translation>قصاصات الصحف اليومية</translation>
    </message>
    <message>
        <source>What the papers say, by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip book</source>
        <translation>ملف الزيارة</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>موجز الاجتماع</translation>
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
        <translation>موجز وزاري</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>ملف جلسة الاستماع</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>ملف مجلس الإدارة</translation>
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
