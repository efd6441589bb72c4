<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation>Briefbook {version}

ملفات إحاطة من مقالات ومن ملاحظاتك.</translation>
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
        <translation>لا تحوي الحافظة نصًا أو صفحة أو صورة أو ملفًا يمكن جمعه.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation>إضافة تنزيل من قاعدة بيانات صحفية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>إضافة من عناوين ويب</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation>عناوين الصفحات، عنوان في كل سطر</translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>إضافة من خلاصة</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation>عنوان الموجز (RSS أو Atom أو JSON)</translation>
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
        <translation>نشره أيضًا {0}</translation>
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
        <translation>{0} وغيره مثله: {1}.</translation>
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
        <translation>كلمة مرور {0}</translation>
    </message>
    <message>
        <source>The book has this address already, from {0}.</source>
        <translation>هذا العنوان موجود في الملف، من {0}.</translation>
    </message>
    <message>
        <source>The book has this text already, from {0}.</source>
        <translation>هذا النص موجود في الملف، من {0}.</translation>
    </message>
    <message>
        <source>Also carried by {0}: {1} % of the text is the same.</source>
        <translation>نشره أيضًا {0}: {1} % من النص متطابق.</translation>
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
        <translation>عنوان واحد</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>عدد العناوين: {0}</translation>
    </message>
    <message>
        <source>what is no web address, or stands twice, is left out</source>
        <translation>يُستبعد ما ليس عنوان ويب وما تكرر</translation>
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
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation>{0} · غير موجود في الملف</translation>
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
        <translation>يحتفظ Briefbook على هذا الجهاز بإصدارات سابقة مما تحفظه. تُفتح النسخة الاحتياطية ملفًا جديدًا، ويبقى ملفك كما هو.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No backups yet. The next save keeps what it replaces.</source>
        <translation>لا توجد نسخ احتياطية بعد. الحفظ التالي يحتفظ بما يحل محله.</translation>
    </message>
    <message>
        <source>Show the backups of all books</source>
        <translation>إظهار النسخ الاحتياطية لكل الملفات</translation>
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
        <translation>إظهار بعضها فقط: الجهة، التاريخ، الوسم، غير المطبوع، المشكلات</translation>
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
        <translation>فيها بيانات تحتاج إلى تحقق</translation>
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
        <translation>{0} من {1}، المستوى {2}</translation>
    </message>
</context>
<context>
    <name>BinderTree</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} وغيرها: {1}</translation>
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
        <translation>في الملف</translation>
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
        <translation>اختيار المقالات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>ترشيح المقالات</translation>
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
        <translation>الجديدة فقط</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>اختير {0} من {1}</translation>
    </message>
    <message>
        <source>{0} are in the book already</source>
        <translation>الموجود في الملف من قبل: {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>إضافة {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The export stopped. Please try again.</source>
        <translation>توقف التصدير. حاول مرة أخرى.</translation>
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
        <translation>من {0} إلى {1}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>النص مع تغييراته</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>استعادة هذا</translation>
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
        <translation>كلاهما يقول الشيء نفسه.</translation>
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
        <translation>تحمل كل نسخة رقمها والاسم ورمزًا أسفل كل صفحة، ويحصيها إيصال.</translation>
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
        <translation>تصدير النسخ…</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>المقتطع من اليسار</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>المقتطع من الأعلى</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>المقتطع من اليمين</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>المقتطع من الأسفل</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>إظهارها كاملة</translation>
    </message>
    <message>
        <source> %</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>What is cut off is in no exported file. The book keeps it.</source>
        <translation>لا يظهر ما اقتُطع في أي شيء يُصدَّر، ويبقى محفوظًا في ملف Briefbook.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>أسفل</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>حُذف نهائيًا.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash.</source>
        <translation>«{0}» في المهملات.</translation>
    </message>
    <message>
        <source>{0} rows are in the trash.</source>
        <translation>في المهملات من العناصر: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>تعليمات التداول</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>علامات التصنيف</translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation>طباعة التاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language of printed words</source>
        <translation>لغة الكلمات المطبوعة</translation>
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
    <name>DictionariesDialog</name>
    <message>
        <source>Spelling dictionaries</source>
        <translation>قواميس الإملاء</translation>
    </message>
    <message>
        <source>Briefbook uses the dictionaries of this computer and of LibreOffice. For another language, get its dictionary for LibreOffice (a file that ends in .oxt) and add it here. Nothing is sent anywhere.</source>
        <translation>يستخدم Briefbook قواميس هذا الجهاز وقواميس LibreOffice. للغة أخرى، احصل على قاموسها لـ LibreOffice (ملف ينتهي بـ .oxt) وأضفه هنا. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>إضافة قاموس…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>أُضيف: {0}.</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.zip)</source>
        <translation>قواميس (*.oxt *.dic *.zip)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>إضافة قاموس</translation>
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
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
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
        <source>Nothing was asked for yet. Drop the PDF that came back on the window, or add a line here.</source>
        <translation>لم يُطلب شيء بعد. أفلت ملف PDF العائد على النافذة، أو أضف سطرًا هنا.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
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
        <source>Print them in the book</source>
        <translation>طباعتها في الملف</translation>
    </message>
    <message>
        <source>Which copies carry them is said in Editions</source>
        <translation>تُحدد النسخ التي تحملها في «النسخ»</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>عليه علامة</translation>
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
        <translation>المقالات والملاحظات</translation>
    </message>
    <message>
        <source>Only the notes</source>
        <translation>الملاحظات فقط</translation>
    </message>
    <message>
        <source>Only cover and contents</source>
        <translation>الغلاف والمحتويات فقط</translation>
    </message>
    <message>
        <source>Due-outs, where the book prints them</source>
        <translation>المهام المطلوبة، حيث يطبعها الملف</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Refuse to export instead of leaving it out</source>
        <translation>رفض التصدير بدل الاستبعاد</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>بلا حد أعلى</translation>
    </message>
    <message>
        <source>Choose a scheme of markings in the book&apos;s details first</source>
        <translation>اختر أولًا نظام علامات التصنيف في بيانات الملف</translation>
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
        <translation>تحوي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation>لا شيء فوق</translation>
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
        <translation>العناصر: {items}، الملاحظات: {notes}.</translation>
    </message>
    <message>
        <source>Leaves out as too high: {0}</source>
        <translation>يستبعد لارتفاع تصنيفه: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Sheets to exchange</source>
        <translation>أوراق للاستبدال</translation>
    </message>
    <message>
        <source>Makes a PDF of those sheets only that differ from what lies in the binder. On top is a list of what to take out and what to put in.</source>
        <translation>يُعد ملف PDF بالأوراق المختلفة فقط عما في المجلد، وفي أوله قائمة بما يُنزع وما يوضع.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>It is printed on both sides of the paper</source>
        <translation>مطبوع على وجهي الورق</translation>
    </message>
    <message>
        <source>In the binder</source>
        <translation>في المجلد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
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
        <source>QR codes of the sources</source>
        <translation>رموز QR للمصادر</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>وضع الملف نفسه داخل PDF لفتحه مجددًا</translation>
    </message>
    <message>
        <source>It holds what is printed, without the sources that you collected.</source>
        <translation>يحوي ما يُطبع فقط، دون المصادر التي جمعتها.</translation>
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
        <source>Page by page</source>
        <translation>صفحة صفحة</translation>
    </message>
    <message>
        <source>Only named, with a reference</source>
        <translation>مذكورة فقط، مع إحالة</translation>
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
        <source>Attached PDFs</source>
        <translation>ملفات PDF المرفقة</translation>
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
        <translation>إظهار المصدر واستعادة ما حُذف</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل 9 Dec 2024 أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 14:30, or leave it empty.</source>
        <translation>هذا ليس وقتًا. اكتبه مثل 14:30 أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>هذا ليس عنوان ويب. يبدأ العنوان بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation>مرقّم حسب موضعه</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation>مثل 9 Dec 2024</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>مثل 14:30</translation>
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
        <translation>من أعد الصور</translation>
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
        <translation>مثل طاقة، شبكة</translation>
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
        <translation>خُمِّن عند الإضافة. انقر إن كان صحيحًا، أو غيّره.</translation>
    </message>
    <message>
        <source>Not known: a reader cannot weigh the article without it.</source>
        <translation>غير معروف: لا يستطيع القارئ تقدير المقال من دونه.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in Briefbook ({0}). Your book is as it was before. Save it under another name to be sure, and please report this.</source>
        <translation>حدث خطأ ما في Briefbook‏ ({0}). ملفك كما كان من قبل. احفظه باسم آخر للاطمئنان، ويُرجى الإبلاغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>علامة التصنيف</translation>
    </message>
    <message>
        <source>scheme of markings</source>
        <translation>نظام علامات التصنيف</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>whether it is printed</source>
        <translation>الطباعة أو عدمها</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
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
        <translation>ملفات Briefbook ‏(*.briefbook)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation>ملفات Briefbook ‏(*.briefbook);;ملفات PDF تحمل ملفها (*.pdf)</translation>
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
        <translation>حُفظ الملف، لكن تعذر الاحتفاظ بإصداره السابق: {0}</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation>Briefbook</translation>
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
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
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
        <translation>استُبدل موضع واحد</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>المواضع المستبدلة: {0}</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>من البداية مرة أخرى</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>من النهاية مرة أخرى</translation>
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
        <translation>إغلاق البحث في الملف</translation>
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
    <name>FootnoteDialog</name>
    <message>
        <source>Footnote</source>
        <translation>حاشية سفلية</translation>
    </message>
    <message>
        <source>Words of the footnote</source>
        <translation>نص الحاشية السفلية</translation>
    </message>
    <message>
        <source>Write the footnote</source>
        <translation>اكتب الحاشية السفلية</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>تنسيق النص</translation>
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
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Describe or crop picture…</source>
        <translation>وصف الصورة أو اقتصاصها…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>حاشية سفلية…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>إضافة صف أعلاه</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>إضافة صف أسفله</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>إضافة عمود قبله</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>إضافة عمود بعده</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>حذف الصف</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>حذف العمود</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>حذف الجدول</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>صف العناوين</translation>
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
        <translation>عنوان 4</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text format</source>
        <translation>تنسيق النص</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>نمط الفقرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Style: {0}</source>
        <translation>النمط: {0}</translation>
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
        <translation>PDF (*.pdf);;مستند Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>Export the copies</source>
        <translation>تصدير النسخ</translation>
    </message>
    <message>
        <source> - sheets to exchange</source>
        <translation> - أوراق للاستبدال</translation>
    </message>
    <message>
        <source>Export the sheets to exchange</source>
        <translation>تصدير الأوراق للاستبدال</translation>
    </message>
    <message>
        <source>The PDF that came back</source>
        <translation>ملف PDF العائد</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Add it as a document</source>
        <translation>إضافته مستندًا</translation>
    </message>
    <message>
        <source>“{0}” is a printed copy of this book, and nobody wrote in it.</source>
        <translation>«{0}» نسخة مطبوعة من هذا الملف، ولم يكتب فيها أحد.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” is a printed copy of this book, with %n mark(s) of a pen.</source>
        <translation>
            <numerusform>«{0}» نسخة مطبوعة من هذا الملف، وليس فيها علامات.</numerusform>
            <numerusform>«{0}» نسخة مطبوعة من هذا الملف، وفيها علامة قلم واحدة.</numerusform>
            <numerusform>«{0}» نسخة مطبوعة من هذا الملف، وفيها علامتا قلم.</numerusform>
            <numerusform>«{0}» نسخة مطبوعة من هذا الملف، وفيها %n علامات قلم.</numerusform>
            <numerusform>«{0}» نسخة مطبوعة من هذا الملف، وفيها %n علامة قلم.</numerusform>
            <numerusform>«{0}» نسخة مطبوعة من هذا الملف، وفيها %n علامة قلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the pen marks</source>
        <translation>قراءة علامات القلم</translation>
    </message>
    <message>
        <source>There are no new marks in this PDF.</source>
        <translation>لا توجد علامات جديدة في ملف PDF هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) became due-outs.</source>
        <translation>
            <numerusform>لم تصبح أي علامة مهمة مطلوبة.</numerusform>
            <numerusform>أصبحت علامة واحدة مهمة مطلوبة.</numerusform>
            <numerusform>أصبحت علامتان مهمتين مطلوبتين.</numerusform>
            <numerusform>أصبحت %n علامات مهام مطلوبة.</numerusform>
            <numerusform>أصبحت %n علامة مهام مطلوبة.</numerusform>
            <numerusform>أصبحت %n علامة مهام مطلوبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue this book</source>
        <translation>إصدار هذا الملف</translation>
    </message>
    <message>
        <source>Keep its numbers: what comes later becomes Tab 4A, page 12A</source>
        <translation>الاحتفاظ بأرقامه: ما يأتي لاحقًا يصبح القسم 4A، الصفحة 12A</translation>
    </message>
    <message>
        <source>Print what changed since, with bars in the margin</source>
        <translation>طباعة ما تغير، بخطوط في الهامش</translation>
    </message>
    <message>
        <source>Briefbook remembers where everything stood, so that the next copy can say what changed.</source>
        <translation>يتذكر Briefbook موضع كل شيء، لتبيّن النسخة التالية ما تغير.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Issue anyway</source>
        <translation>الإصدار مع ذلك</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>{0} things still stand in “Before it goes out”. That is remembered too.</source>
        <translation>ما زال في «قبل الإرسال»: {0}. وهذا يُحفظ أيضًا.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>“{0}” is remembered as it went out.</source>
        <translation>حُفظ «{0}» كما صدر.</translation>
    </message>
    <message>
        <source>{0}, as issued</source>
        <translation>{0}، كما صدر</translation>
    </message>
    <message>
        <source>{0}, issued anyway: {1} things stood in “Before it goes out”</source>
        <translation>{0}، صدر مع ذلك: وبقي في «قبل الإرسال» {1}</translation>
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
        <translation>قيد الجلب</translation>
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
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Write a web address, such as www.example.org, or a mail address.</source>
        <translation>اكتب عنوان ويب، مثل www.example.org، أو عنوان بريد.</translation>
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
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>نص الموضوع</translation>
    </message>
</context>
<context>
    <name>ManyFactsDialog</name>
    <message>
        <source>Details of {0} items</source>
        <translation>بيانات العناصر المختارة: {0}</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل 9 Dec 2024 أو اتركه فارغًا.</translation>
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
        <translation>نظام علامات التصنيف</translation>
    </message>
    <message>
        <source>None, or words of your own</source>
        <translation>لا شيء، أو كلماتك أنت</translation>
    </message>
    <message>
        <source>Marking of the book</source>
        <translation>علامة تصنيف الملف</translation>
    </message>
    <message>
        <source>The cover carries the highest marking in the book, and at least this one.</source>
        <translation>يحمل الغلاف أعلى علامة في الملف، وهذه على الأقل.</translation>
    </message>
</context>
<context>
    <name>MarkingMenu</name>
    <message>
        <source>A marking is a printed label. It does not encrypt, lock or protect anything.</source>
        <translation>علامة التصنيف نص مطبوع، لا تشفّر شيئًا ولا تقفله ولا تحميه.</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>With caveats…</source>
        <translation>مع قيود…</translation>
    </message>
    <message>
        <source>Write a marking…</source>
        <translation>كتابة علامة…</translation>
    </message>
    <message>
        <source>A printed label, no protection</source>
        <translation>علامة مطبوعة لا حماية</translation>
    </message>
    <message>
        <source>Level and caveats, such as SECRET//NOFORN</source>
        <translation>المستوى والقيود، مثل SECRET//NOFORN</translation>
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
        <translation>ما غيّره الطرفان</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>الأخذ بـ</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>النص مع تغييراته</translation>
    </message>
    <message>
        <source>Struck through: only in yours. Underlined: only in theirs.</source>
        <translation>المشطوب: عندك فقط. المسطّر تحته: عند الآخر فقط.</translation>
    </message>
    <message>
        <source>What you changed and what “{0}” changed go together without a conflict.</source>
        <translation>تغييراتك وتغييرات «{0}» تجتمع بلا تعارض.</translation>
    </message>
    <message>
        <source>Most of “{0}” goes together with your book. What both changed is listed here: yours stands unless you choose theirs.</source>
        <translation>معظم «{0}» يجتمع مع ملفك. وما غيّره الطرفان مدرج هنا: يبقى ما عندك ما لم تختر ما عند الآخر.</translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation>نُقل إلى موضعين</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>غُيّر هنا وحُذف هناك</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
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
        <translation>نقل عنصر واحد إلى</translation>
    </message>
    <message>
        <source>Move {0} items to</source>
        <translation>نقل العناصر ({0}) إلى</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>اكتب جزءًا من الاسم</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
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
        <translation>النسخ التي تطبع هذه الملاحظة</translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation>تصنيف هذه الملاحظة</translation>
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
        <translation>نوع الملاحظة: {0}</translation>
    </message>
    <message>
        <source>Printed in: {0}</source>
        <translation>تُطبع في: {0}</translation>
    </message>
    <message>
        <source>Printed in every edition</source>
        <translation>تُطبع في كل النسخ</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} من {1} كلمة</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} كلمات</translation>
    </message>
    <message>
        <source>More than fits on one page</source>
        <translation>أكثر مما تسعه صفحة واحدة</translation>
    </message>
    <message>
        <source>Longer than it should be</source>
        <translation>أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Change the kind of note</source>
        <translation>تغيير نوع الملاحظة</translation>
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
        <translation>لا ملاحظات بعد. قل هنا ما يهم، قبل النص نفسه.</translation>
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
        <translation>إغلاق المصدر</translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation>المصدر، وما حُذف منه</translation>
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
        <translation>صفحات مُعدّة من الملف</translation>
    </message>
    <message>
        <source>The bottom lines in front, for who reads only three pages</source>
        <translation>الخلاصات في المقدمة، لمن يقرأ ثلاث صفحات فقط</translation>
    </message>
    <message>
        <source>What changed since the last issue, with bars in the margin</source>
        <translation>ما تغير منذ العدد السابق، بخطوط في الهامش</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Coverage by outlet, day and section</source>
        <translation>التغطية حسب الجهة واليوم والقسم</translation>
    </message>
    <message>
        <source>Due-outs, with owner and date</source>
        <translation>المهام المطلوبة، مع المسؤول والتاريخ</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>فهرس الأسماء</translation>
    </message>
    <message>
        <source>Names for the index</source>
        <translation>أسماء الفهرس</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>البحث عن الأسماء…</translation>
    </message>
    <message>
        <source>Tick the people, organisations and places that belong into the index. Asked once.</source>
        <translation>اختر الأشخاص والمنظمات والأماكن التي تدخل الفهرس. يُسأل مرة واحدة.</translation>
    </message>
    <message>
        <source>There are no names in the book yet.</source>
        <translation>لا أسماء في الملف بعد.</translation>
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
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>ما تُظهره الصورة، لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>Printed below the picture</source>
        <translation>يُطبع تحت الصورة</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>من أعد الصورة</translation>
    </message>
    <message>
        <source> % of the column</source>
        <translation> % من العمود</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>بحجمها الأصلي</translation>
    </message>
    <message>
        <source>No marking of its own</source>
        <translation>بلا علامة خاصة بها</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>علامة التصنيف</translation>
    </message>
    <message>
        <source>The description is read aloud by screen readers. It is not printed.</source>
        <translation>تقرأ برامج قراءة الشاشة الوصف بصوت مسموع. ولا يُطبع.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>حق الصورة</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>علامة التصنيف</translation>
    </message>
</context>
<context>
    <name>PointedText</name>
    <message>
        <source>Footnote {0}: {1}</source>
        <translation>الحاشية السفلية {0}: {1}</translation>
    </message>
    <message>
        <source>Printed with the number of the item</source>
        <translation>يُطبع مع رقم العنصر</translation>
    </message>
    <message>
        <source>Ctrl+click to open</source>
        <translation>Ctrl+نقر للفتح</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>With bold, lists and links, cleaned</source>
        <translation>مع الغامق والقوائم والروابط، منقّحة</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>الكلمات فقط</translation>
    </message>
    <message>
        <source>Another language or text size is shown from the next start.</source>
        <translation>تظهر اللغة أو حجم النص الجديد عند التشغيل التالي.</translation>
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
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
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
        <source>Looking through the book…</source>
        <translation>فحص الملف…</translation>
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
        <translation>فُحصت الصفحات، وما وُجد: {0}</translation>
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
        <translation>النسخة المعروضة صفحاتها</translation>
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
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
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
        <translation>صفحات الملف</translation>
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
        <translation>سيُختم الملف بكلمة المرور هذه عند الحفظ. لا يستطيع أحد فتحه من دونها، ولا يستطيع أحد استعادتها: إن نُسيت ضاع الملف. وتبقى النسخ الاحتياطية السابقة على هذا الجهاز والنسخ التي لدى غيرك كما هي.</translation>
    </message>
    <message>
        <source>Leave both fields empty to take the password away.</source>
        <translation>اترك الحقلين فارغين لإزالة كلمة المرور.</translation>
    </message>
    <message>
        <source>The password goes when you save the book.</source>
        <translation>تزول كلمة المرور عند حفظ الملف.</translation>
    </message>
    <message>
        <source>The book is sealed when you save it.</source>
        <translation>يُختم الملف عند حفظه.</translation>
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
        <translation> د</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Print the bottom lines in front: if you read only three pages</source>
        <translation>طباعة الخلاصات في المقدمة: إن قرأت ثلاث صفحات فقط</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation>استبعاد المقترح</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>الوقت المتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{0} minutes in all.</source>
        <translation>المجموع بالدقائق: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{over} too many; leaving out %n item(s) saves {saved}.</source>
        <translation>
            <numerusform>الزائد: {over}؛ واستبعاد العناصر (%n) يوفر {saved}.</numerusform>
            <numerusform>الزائد: {over}؛ واستبعاد العناصر (%n) يوفر {saved}.</numerusform>
            <numerusform>الزائد: {over}؛ واستبعاد العناصر (%n) يوفر {saved}.</numerusform>
            <numerusform>الزائد: {over}؛ واستبعاد العناصر (%n) يوفر {saved}.</numerusform>
            <numerusform>الزائد: {over}؛ واستبعاد العناصر (%n) يوفر {saved}.</numerusform>
            <numerusform>الزائد: {over}؛ واستبعاد العناصر (%n) يوفر {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>could go</source>
        <translation>يمكن استبعاده</translation>
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
        <translation>{name}، مثبّت</translation>
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
        <translation>لم تكن هذه الملفات محفوظة حين انتهى Briefbook</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>They stay where they are, and are offered again at the next start</source>
        <translation>تبقى حيث هي، وتُعرض مرة أخرى عند التشغيل التالي</translation>
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
        <translation>ملف عليه كلمة مرور</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation>تغيرت كلمة واحدة</translation>
    </message>
    <message>
        <source>{0} words changed</source>
        <translation>الكلمات المتغيرة: {0}</translation>
    </message>
    <message>
        <source>the very last changes could not be read</source>
        <translation>تعذرت قراءة آخر التغييرات</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>تجاهل نهائي</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Reference to an item</source>
        <translation>إحالة إلى عنصر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>What the text refers to</source>
        <translation>ما يحيل إليه النص</translation>
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
        <translation>ما ينبغي النظر فيه</translation>
    </message>
</context>
<context>
    <name>RichEditor</name>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>This book is protected by a password.</source>
        <translation>هذا الملف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Nothing of this book can be read.</source>
        <translation>لا يمكن قراءة شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>what was saved</source>
        <translation>ما كان محفوظًا</translation>
    </message>
    <message>
        <source>what was not</source>
        <translation>ما لم يكن محفوظًا</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>قراءة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>This is what could be read; the damaged file stays as it is. Save this one under another name.</source>
        <translation>هذا ما أمكنت قراءته، والملف التالف باقٍ كما هو. احفظ هذا باسم آخر.</translation>
    </message>
    <message>
        <source>All that is missing…</source>
        <translation>كل ما هو مفقود…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>One thing could not be read.</source>
        <translation>تعذرت قراءة شيء واحد.</translation>
    </message>
    <message>
        <source>{0} things could not be read.</source>
        <translation>ما تعذرت قراءته: {0}.</translation>
    </message>
    <message>
        <source>No recovery copy: {0}</source>
        <translation>لا نسخة استرداد: {0}</translation>
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
        <translation>فتح {0} هذا الملف منذ {1}. وهو هنا للقراءة فقط</translation>
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
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>{0} has taken this book over. Your changes are still here.</source>
        <translation>استلم {0} هذا الملف. وتغييراتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Somebody else, or another program, has saved “{0}” since you opened it.</source>
        <translation>حفظ شخص آخر أو برنامج آخر «{0}» بعد أن فتحته.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>إظهار ما عند الآخر</translation>
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
        <translation>إلى جانب هذا الملف يوجد «{0}»، وهو الملف نفسه بمحتوى آخر.</translation>
    </message>
    <message>
        <source>A sync program made “{0}”, because this book was changed in two places.</source>
        <translation>أنشأ برنامج مزامنة «{0}» لأن هذا الملف غُيّر في موضعين.</translation>
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
        <translation>الملف كما هو الآن</translation>
    </message>
    <message>
        <source>your book</source>
        <translation>ملفك</translation>
    </message>
    <message>
        <source>The book was changed meanwhile. Merge once more.</source>
        <translation>تغير الملف في هذه الأثناء. ادمج مرة أخرى.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>The two are merged. Save to keep it.</source>
        <translation>دُمج الاثنان. احفظ لتُبقي النتيجة.</translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation>وضع النسخة جانبًا</translation>
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
    <name>SpellingTools</name>
    <message>
        <source>There is no spelling dictionary for this language: {0}.</source>
        <translation>لا يوجد قاموس إملاء لهذه اللغة: {0}.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>إضافة واحد…</translation>
    </message>
    <message>
        <source>No misspelled word was found in this text.</source>
        <translation>لم توجد كلمة خاطئة الإملاء في هذا النص.</translation>
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
        <translation>Briefbook</translation>
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
        <translation>{0} د</translation>
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
    <name>TextActions</name>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>لصق بلا تنسيق</translation>
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
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Use a template of your office…</source>
        <translation>استخدام قالب من مكتبك…</translation>
    </message>
    <message>
        <source>Forget this template</source>
        <translation>نسيان هذا القالب</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Word templates and themes</source>
        <translation>قوالب Word والسمات</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>A Word template is for Word documents: choose that format first.</source>
        <translation>قالب Word لمستندات Word: اختر تلك الصيغة أولًا.</translation>
    </message>
    <message>
        <source>The template {name} is not there any more.</source>
        <translation>لم يعد القالب {name} موجودًا.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>This is the next issue: what stands stays, the day&apos;s press went.</source>
        <translation>هذا هو العدد التالي: يبقى الثابت، وذهبت صحافة اليوم.</translation>
    </message>
    <message>
        <source>It is still called “{0}”: give it a name of its own.</source>
        <translation>ما زال اسمه «{0}»: أعطه اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>Book details…</source>
        <translation>بيانات الملف…</translation>
    </message>
    <message>
        <source>Put the cursor into a text or note first: the reference is put there.</source>
        <translation>ضع المؤشر أولًا في نص أو ملاحظة: توضع الإحالة هناك.</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>As of {0}</source>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>the book as it is now</source>
        <translation>الملف كما هو الآن</translation>
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
        <translation>يحتفظ الإصدار بالملف كما هو الآن، داخل ملفه، باسم.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم الإصدار</translation>
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
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>No versions yet. Name the book as it is, and keep it.</source>
        <translation>لا إصدارات بعد. سمِّ الملف كما هو واحتفظ به.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>مقارنة بالوضع الحالي…</translation>
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
    <name>WordHelp</name>
    <message>
        <source>Edit footnote…</source>
        <translation>تحرير الحاشية السفلية…</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>إزالة الحاشية السفلية</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>إضافة «{0}» إلى القاموس</translation>
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
        <translation>مستبعد: {0}</translation>
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
        <translation>ترت&amp;يب</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أد&amp;وات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
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
        <translation>ختم الملف بكلمة مرور</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation>الاحتفاظ بالملف كما هو باسم، والمقارنة</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation>إصدارات سابقة احتفظ بها هذا الجهاز</translation>
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
        <translation>تمييز الكلمات ووضعها في الملاحظات</translation>
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
        <translation>كل أمر ببضعة أحرف من اسمه</translation>
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
        <translation>العنوان والمناسبة وعلامة التصنيف والسمة</translation>
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
        <translation>إضافة كل ما في المجلد</translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>إضافة من عناوين ويب…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>جلب الصفحات</translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>إضافة من خلاصة…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation>اختيار مقالات من موجز أخبار</translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>إضافة تنزيل صحفي…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation>اختيار مقالات من تنزيل من Nexis وFactiva وما شابههما</translation>
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
        <translation>نقل المختار إلى قسم آخر</translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation>جعل ما يلي المؤشر مقالًا</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation>ضم المقالات المختارة إلى أولها</translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>تفاصيل كل المحدد…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation>تغيير بيانات عدة عناصر معًا</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation>مدى تقدمك فيه؛ لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>لون التصنيف</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation>لترتيبك أنت؛ لا يُطبع أبدًا</translation>
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
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
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
        <translation>تصنيف المختار بمستوى من نظام الملف</translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>قبل الإرسال…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation>ما قد يسبب الحرج، في قائمة واحدة</translation>
    </message>
    <message>
        <source>Check spelling as you &amp;type</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>A wavy line below words that no dictionary has</source>
        <translation>خط متموج تحت الكلمات التي ليست في أي قاموس</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>الكلمة الخاطئة التالية</translation>
    </message>
    <message>
        <source>Go to it, with what may be meant</source>
        <translation>الانتقال إليها، مع ما قد يكون المقصود</translation>
    </message>
    <message>
        <source>Spelling diction&amp;aries…</source>
        <translation>قواميس الإملاء…</translation>
    </message>
    <message>
        <source>Which languages there are, and adding one</source>
        <translation>اللغات الموجودة، وإضافة لغة</translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>وقت القراءة…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation>الدقائق مقارنة بالوقت المتاح، وما يُستبعد</translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>إحالة إلى عنصر…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation>الإحالة إلى عنصر في النص أو الملاحظة: تُطبع برقمه، رابطًا</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>النسخ…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation>من يتلقى أي الملاحظات والأقسام</translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>صفحات مُعدّة من الملف…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation>التسلسل الزمني والتغطية وفهرس الأسماء والتغييرات والخلاصات</translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>إصدار هذا الملف…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation>حفظ ما يصدر، من أجل ورقة التغييرات التالية</translation>
    </message>
    <message>
        <source>Sheets to e&amp;xchange…</source>
        <translation>أوراق للاستبدال…</translation>
    </message>
    <message>
        <source>Only what differs from a printed binder, as a PDF</source>
        <translation>ما يختلف فقط عن مجلد مطبوع، بصيغة PDF</translation>
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
        <translation>ترك الأرقام المحتفظ بها</translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>العدد التالي من هذا الملف</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation>يبقى بناؤه وصفحاته الثابتة، وتذهب صحافة اليوم</translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>نسخ مرقّمة…</translation>
    </message>
    <message>
        <source>A copy for each on the distribution list</source>
        <translation>نسخة لكل من في قائمة التوزيع</translation>
    </message>
    <message>
        <source>What the reader wrote becomes due-outs</source>
        <translation>ما كتبه القارئ يصبح مهام مطلوبة</translation>
    </message>
    <message>
        <source>&amp;Due-outs…</source>
        <translation>المهام المطلوبة…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation>ما طُلب، ومن يجيب، ومتى</translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>ضم في مقال واحد</translation>
    </message>
    <message>
        <source>One text, and who else carried it</source>
        <translation>نص واحد، ومن نشره غيره</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Add article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message numerus="yes">
        <source>Add {} articles</source>
        <translation>
            <numerusform>إضافة {} مقالات</numerusform>
            <numerusform>إضافة {} مقالات</numerusform>
            <numerusform>إضافة {} مقالات</numerusform>
            <numerusform>إضافة {} مقالات</numerusform>
            <numerusform>إضافة {} مقالات</numerusform>
            <numerusform>إضافة {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message numerus="yes">
        <source>Add {} sections</source>
        <translation>
            <numerusform>إضافة {} أقسام</numerusform>
            <numerusform>إضافة {} أقسام</numerusform>
            <numerusform>إضافة {} أقسام</numerusform>
            <numerusform>إضافة {} أقسام</numerusform>
            <numerusform>إضافة {} أقسام</numerusform>
            <numerusform>إضافة {} أقسام</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>Move {} articles</source>
        <translation>
            <numerusform>نقل {} مقالات</numerusform>
            <numerusform>نقل {} مقالات</numerusform>
            <numerusform>نقل {} مقالات</numerusform>
            <numerusform>نقل {} مقالات</numerusform>
            <numerusform>نقل {} مقالات</numerusform>
            <numerusform>نقل {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>نقل القسم</translation>
    </message>
    <message numerus="yes">
        <source>Move {} sections</source>
        <translation>
            <numerusform>نقل {} أقسام</numerusform>
            <numerusform>نقل {} أقسام</numerusform>
            <numerusform>نقل {} أقسام</numerusform>
            <numerusform>نقل {} أقسام</numerusform>
            <numerusform>نقل {} أقسام</numerusform>
            <numerusform>نقل {} أقسام</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>رفع مستوى القسم</translation>
    </message>
    <message numerus="yes">
        <source>Promote {} sections</source>
        <translation>
            <numerusform>رفع مستوى {} أقسام</numerusform>
            <numerusform>رفع مستوى {} أقسام</numerusform>
            <numerusform>رفع مستوى {} أقسام</numerusform>
            <numerusform>رفع مستوى {} أقسام</numerusform>
            <numerusform>رفع مستوى {} أقسام</numerusform>
            <numerusform>رفع مستوى {} أقسام</numerusform>
        </translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>خفض مستوى القسم</translation>
    </message>
    <message numerus="yes">
        <source>Demote {} sections</source>
        <translation>
            <numerusform>خفض مستوى {} أقسام</numerusform>
            <numerusform>خفض مستوى {} أقسام</numerusform>
            <numerusform>خفض مستوى {} أقسام</numerusform>
            <numerusform>خفض مستوى {} أقسام</numerusform>
            <numerusform>خفض مستوى {} أقسام</numerusform>
            <numerusform>خفض مستوى {} أقسام</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>فرز المقالات</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {} articles</source>
        <translation>
            <numerusform>تكرار {} مقالات</numerusform>
            <numerusform>تكرار {} مقالات</numerusform>
            <numerusform>تكرار {} مقالات</numerusform>
            <numerusform>تكرار {} مقالات</numerusform>
            <numerusform>تكرار {} مقالات</numerusform>
            <numerusform>تكرار {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles</source>
        <translation>
            <numerusform>حذف {} مقالات</numerusform>
            <numerusform>حذف {} مقالات</numerusform>
            <numerusform>حذف {} مقالات</numerusform>
            <numerusform>حذف {} مقالات</numerusform>
            <numerusform>حذف {} مقالات</numerusform>
            <numerusform>حذف {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message numerus="yes">
        <source>Restore {} articles</source>
        <translation>
            <numerusform>استعادة {} مقالات</numerusform>
            <numerusform>استعادة {} مقالات</numerusform>
            <numerusform>استعادة {} مقالات</numerusform>
            <numerusform>استعادة {} مقالات</numerusform>
            <numerusform>استعادة {} مقالات</numerusform>
            <numerusform>استعادة {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles for good</source>
        <translation>
            <numerusform>حذف {} مقالات نهائيًا</numerusform>
            <numerusform>حذف {} مقالات نهائيًا</numerusform>
            <numerusform>حذف {} مقالات نهائيًا</numerusform>
            <numerusform>حذف {} مقالات نهائيًا</numerusform>
            <numerusform>حذف {} مقالات نهائيًا</numerusform>
            <numerusform>حذف {} مقالات نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>إدراج</translation>
    </message>
    <message numerus="yes">
        <source>Include {} articles</source>
        <translation>
            <numerusform>إدراج {} مقالات</numerusform>
            <numerusform>إدراج {} مقالات</numerusform>
            <numerusform>إدراج {} مقالات</numerusform>
            <numerusform>إدراج {} مقالات</numerusform>
            <numerusform>إدراج {} مقالات</numerusform>
            <numerusform>إدراج {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {} articles</source>
        <translation>
            <numerusform>استبعاد {} مقالات</numerusform>
            <numerusform>استبعاد {} مقالات</numerusform>
            <numerusform>استبعاد {} مقالات</numerusform>
            <numerusform>استبعاد {} مقالات</numerusform>
            <numerusform>استبعاد {} مقالات</numerusform>
            <numerusform>استبعاد {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message numerus="yes">
        <source>Mark {} articles</source>
        <translation>
            <numerusform>وسم {} مقالات</numerusform>
            <numerusform>وسم {} مقالات</numerusform>
            <numerusform>وسم {} مقالات</numerusform>
            <numerusform>وسم {} مقالات</numerusform>
            <numerusform>وسم {} مقالات</numerusform>
            <numerusform>وسم {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message numerus="yes">
        <source>Rename {} articles</source>
        <translation>
            <numerusform>إعادة تسمية {} مقالات</numerusform>
            <numerusform>إعادة تسمية {} مقالات</numerusform>
            <numerusform>إعادة تسمية {} مقالات</numerusform>
            <numerusform>إعادة تسمية {} مقالات</numerusform>
            <numerusform>إعادة تسمية {} مقالات</numerusform>
            <numerusform>إعادة تسمية {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تحرير النص</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} texts</source>
        <translation>
            <numerusform>تحرير {} نصوص</numerusform>
            <numerusform>تحرير {} نصوص</numerusform>
            <numerusform>تحرير {} نصوص</numerusform>
            <numerusform>تحرير {} نصوص</numerusform>
            <numerusform>تحرير {} نصوص</numerusform>
            <numerusform>تحرير {} نصوص</numerusform>
        </translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>Change details of {} articles</source>
        <translation>
            <numerusform>تغيير تفاصيل {} مقالات</numerusform>
            <numerusform>تغيير تفاصيل {} مقالات</numerusform>
            <numerusform>تغيير تفاصيل {} مقالات</numerusform>
            <numerusform>تغيير تفاصيل {} مقالات</numerusform>
            <numerusform>تغيير تفاصيل {} مقالات</numerusform>
            <numerusform>تغيير تفاصيل {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>تغيير تفاصيل الملف</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>تغيير القسم</translation>
    </message>
    <message numerus="yes">
        <source>Change {} sections</source>
        <translation>
            <numerusform>تغيير {} أقسام</numerusform>
            <numerusform>تغيير {} أقسام</numerusform>
            <numerusform>تغيير {} أقسام</numerusform>
            <numerusform>تغيير {} أقسام</numerusform>
            <numerusform>تغيير {} أقسام</numerusform>
            <numerusform>تغيير {} أقسام</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Add {} notes</source>
        <translation>
            <numerusform>إضافة {} ملاحظات</numerusform>
            <numerusform>إضافة {} ملاحظات</numerusform>
            <numerusform>إضافة {} ملاحظات</numerusform>
            <numerusform>إضافة {} ملاحظات</numerusform>
            <numerusform>إضافة {} ملاحظات</numerusform>
            <numerusform>إضافة {} ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} notes</source>
        <translation>
            <numerusform>تحرير {} ملاحظات</numerusform>
            <numerusform>تحرير {} ملاحظات</numerusform>
            <numerusform>تحرير {} ملاحظات</numerusform>
            <numerusform>تحرير {} ملاحظات</numerusform>
            <numerusform>تحرير {} ملاحظات</numerusform>
            <numerusform>تحرير {} ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Change {} notes</source>
        <translation>
            <numerusform>تغيير {} ملاحظات</numerusform>
            <numerusform>تغيير {} ملاحظات</numerusform>
            <numerusform>تغيير {} ملاحظات</numerusform>
            <numerusform>تغيير {} ملاحظات</numerusform>
            <numerusform>تغيير {} ملاحظات</numerusform>
            <numerusform>تغيير {} ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} notes</source>
        <translation>
            <numerusform>حذف {} ملاحظات</numerusform>
            <numerusform>حذف {} ملاحظات</numerusform>
            <numerusform>حذف {} ملاحظات</numerusform>
            <numerusform>حذف {} ملاحظات</numerusform>
            <numerusform>حذف {} ملاحظات</numerusform>
            <numerusform>حذف {} ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>نقل الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Move {} notes</source>
        <translation>
            <numerusform>نقل {} ملاحظات</numerusform>
            <numerusform>نقل {} ملاحظات</numerusform>
            <numerusform>نقل {} ملاحظات</numerusform>
            <numerusform>نقل {} ملاحظات</numerusform>
            <numerusform>نقل {} ملاحظات</numerusform>
            <numerusform>نقل {} ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>إنشاء نقطة رئيسية</translation>
    </message>
    <message numerus="yes">
        <source>Make {} key points</source>
        <translation>
            <numerusform>إنشاء {} نقاط رئيسية</numerusform>
            <numerusform>إنشاء {} نقاط رئيسية</numerusform>
            <numerusform>إنشاء {} نقاط رئيسية</numerusform>
            <numerusform>إنشاء {} نقاط رئيسية</numerusform>
            <numerusform>إنشاء {} نقاط رئيسية</numerusform>
            <numerusform>إنشاء {} نقاط رئيسية</numerusform>
        </translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>تقسيم المقال</translation>
    </message>
    <message numerus="yes">
        <source>Split {} articles</source>
        <translation>
            <numerusform>تقسيم {} مقالات</numerusform>
            <numerusform>تقسيم {} مقالات</numerusform>
            <numerusform>تقسيم {} مقالات</numerusform>
            <numerusform>تقسيم {} مقالات</numerusform>
            <numerusform>تقسيم {} مقالات</numerusform>
            <numerusform>تقسيم {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>دمج المقالات</translation>
    </message>
    <message numerus="yes">
        <source>Merge {} articles</source>
        <translation>
            <numerusform>دمج {} مقالات</numerusform>
            <numerusform>دمج {} مقالات</numerusform>
            <numerusform>دمج {} مقالات</numerusform>
            <numerusform>دمج {} مقالات</numerusform>
            <numerusform>دمج {} مقالات</numerusform>
            <numerusform>دمج {} مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>ضم في مقال واحد</translation>
    </message>
    <message numerus="yes">
        <source>Fold {} articles into one</source>
        <translation>
            <numerusform>ضم {} مقالات في واحد</numerusform>
            <numerusform>ضم {} مقالات في واحد</numerusform>
            <numerusform>ضم {} مقالات في واحد</numerusform>
            <numerusform>ضم {} مقالات في واحد</numerusform>
            <numerusform>ضم {} مقالات في واحد</numerusform>
            <numerusform>ضم {} مقالات في واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
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
    <message>
        <source>this is not a Briefbook book</source>
        <translation>هذا ليس ملف Briefbook</translation>
    </message>
    <message>
        <source>Choose a file that ends in .briefbook</source>
        <translation>اختر ملفًا ينتهي بـ .briefbook</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>Open a backup or an earlier version of it</source>
        <translation>افتح نسخة احتياطية أو إصدارًا سابقًا</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <source>Copy it again, or open a backup</source>
        <translation>انسخه مرة أخرى، أو افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>it holds two things of one name</source>
        <translation>فيه شيئان بالاسم نفسه</translation>
    </message>
    <message>
        <source>Ask for the file again: it was tampered with</source>
        <translation>اطلب الملف مرة أخرى: فقد عُبث به</translation>
    </message>
    <message>
        <source>it is far larger inside than a book can be</source>
        <translation>محتواه أكبر بكثير مما يمكن لملف</translation>
    </message>
    <message>
        <source>Ask who sent it what it is</source>
        <translation>اسأل من أرسله ما هو</translation>
    </message>
    <message>
        <source>the backup is not what was copied</source>
        <translation>النسخة الاحتياطية لا تطابق ما نُسخ</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>احفظ باسم آخر</translation>
    </message>
    <message>
        <source>the book has no such edition</source>
        <translation>ليس في الملف نسخة كهذه</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>اختر واحدًا من: {}</translation>
    </message>
    <message>
        <source>Take them out of the edition, or let it leave them out itself</source>
        <translation>أخرجها من النسخة، أو دع النسخة تستبعدها بنفسها</translation>
    </message>
    <message>
        <source>An attachment is printed as it is and has no text</source>
        <translation>يُطبع المرفق كما هو وليس له نص</translation>
    </message>
    <message>
        <source>Add a note to it</source>
        <translation>أضف إليه ملاحظة</translation>
    </message>
    <message>
        <source>The trash does not hold this</source>
        <translation>ليس هذا في المهملات</translation>
    </message>
    <message>
        <source>there is no room left on the drive: {} MB are needed, {} MB are free</source>
        <translation>لا مساحة على القرص: المطلوب {} م.ب والمتاح {} م.ب</translation>
    </message>
    <message>
        <source>Free some space, or choose another place; the old file is untouched</source>
        <translation>أفرغ مساحة، أو اختر مكانًا آخر؛ الملف القديم لم يُمس</translation>
    </message>
    <message>
        <source>it could not be written ({})</source>
        <translation>تعذرت كتابته ({})</translation>
    </message>
    <message>
        <source>it could not be read ({})</source>
        <translation>تعذرت قراءته ({})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected</source>
        <translation>تحقق من الاسم ومن اتصال القرص</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>it may not be read here</source>
        <translation>لا يُسمح بقراءته هنا</translation>
    </message>
    <message>
        <source>Ask its owner for access</source>
        <translation>اطلب الإذن من صاحبه</translation>
    </message>
    <message>
        <source>there is no room left on the drive</source>
        <translation>لا مساحة على القرص</translation>
    </message>
    <message>
        <source>the file name is too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>حاول مرة أخرى، أو اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>برنامج آخر يفتح الملف</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>أغلقه هناك وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>it may not be written here</source>
        <translation>لا يُسمح بالكتابة هنا</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Only articles can be folded into one</source>
        <translation>لا يُضم في واحد إلا المقالات</translation>
    </message>
    <message>
        <source>An attachment has no text to take a point from</source>
        <translation>ليس للمرفق نص تؤخذ منه نقطة</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details</source>
        <translation>اختر واحدًا من {} في بيانات الملف</translation>
    </message>
    <message>
        <source>there is no such scheme of markings</source>
        <translation>لا يوجد نظام علامات كهذا</translation>
    </message>
    <message>
        <source>the scheme of markings has no levels</source>
        <translation>ليس في نظام العلامات مستويات</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>أضف واحدًا</translation>
    </message>
    <message>
        <source>the scheme of markings cannot be used ({})</source>
        <translation>لا يمكن استخدام نظام العلامات ({})</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>أصلح الملف</translation>
    </message>
    <message>
        <source>the colour of {} is not #RRGGBB</source>
        <translation>لون {} ليس #RRGGBB</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself</source>
        <translation>لا يمكن نقل قسم إلى داخله</translation>
    </message>
    <message>
        <source>The book does not hold this (any more)</source>
        <translation>ليس هذا في الملف (أو لم يعد فيه)</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash</source>
        <translation>ربما حُذف: انظر في المهملات</translation>
    </message>
    <message>
        <source>An article lies in a section or in the inbox</source>
        <translation>يكون المقال في قسم أو في الوارد</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>اختر واحدًا منها</translation>
    </message>
    <message>
        <source>The inbox holds articles, not sections</source>
        <translation>في الوارد مقالات لا أقسام</translation>
    </message>
    <message>
        <source>Choose a section, or the book itself</source>
        <translation>اختر قسمًا، أو الملف نفسه</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>حق الصورة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It already ran on page {} of {} of {}</source>
        <translation>سبق نشره في الصفحة {} من {} بتاريخ {}</translation>
    </message>
    <message>
        <source>It already ran under {} in {} of {}</source>
        <translation>سبق نشره تحت {} في {} بتاريخ {}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it</source>
        <translation>صورة بلا وصف لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>It has the same address as “{}”</source>
        <translation>عنوانه الإلكتروني هو عنوان «{}» نفسه</translation>
    </message>
    <message>
        <source>A reference leads to what is not printed</source>
        <translation>إحالة تقود إلى ما لا يُطبع</translation>
    </message>
    <message>
        <source>It is of {}, older than {} days</source>
        <translation>تاريخه {}، وهو أقدم من {} يومًا</translation>
    </message>
    <message numerus="yes">
        <source>{} pictures have no description for those who cannot see them</source>
        <translation>
            <numerusform>لا صور بلا وصف ({})</numerusform>
            <numerusform>صورة واحدة بلا وصف لمن لا يستطيع رؤيتها ({})</numerusform>
            <numerusform>صورتان بلا وصف لمن لا يستطيع رؤيتهما ({})</numerusform>
            <numerusform>{} صور بلا وصف لمن لا يستطيع رؤيتها</numerusform>
            <numerusform>{} صورة بلا وصف لمن لا يستطيع رؤيتها</numerusform>
            <numerusform>{} صورة بلا وصف لمن لا يستطيع رؤيتها</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the same text as “{}”</source>
        <translation>نصه هو نص «{}» نفسه</translation>
    </message>
    <message>
        <source>It is much like “{}”</source>
        <translation>يشبه «{}» كثيرًا</translation>
    </message>
    <message>
        <source>The book has no title</source>
        <translation>ليس للملف عنوان</translation>
    </message>
    <message>
        <source>Give it one in the book&apos;s details</source>
        <translation>ضع له عنوانًا في بيانات الملف</translation>
    </message>
    <message>
        <source>The book has no date</source>
        <translation>ليس للملف تاريخ</translation>
    </message>
    <message>
        <source>Set one in the book&apos;s details</source>
        <translation>ضع له تاريخًا في بيانات الملف</translation>
    </message>
    <message>
        <source>The book is dated {}, which is past</source>
        <translation>تاريخ الملف {}، وقد مضى</translation>
    </message>
    <message>
        <source>Set the date in the book&apos;s details</source>
        <translation>حدد التاريخ في بيانات الملف</translation>
    </message>
    <message numerus="yes">
        <source>Reading takes {} minutes of the {} there are</source>
        <translation>
            <numerusform>القراءة تستغرق بالدقائق {} والمتاح {}</numerusform>
            <numerusform>القراءة تستغرق دقيقة ({}) والمتاح {}</numerusform>
            <numerusform>القراءة تستغرق دقيقتين ({}) والمتاح {}</numerusform>
            <numerusform>القراءة تستغرق {} دقائق والمتاح {}</numerusform>
            <numerusform>القراءة تستغرق {} دقيقة والمتاح {}</numerusform>
            <numerusform>القراءة تستغرق {} دقيقة والمتاح {}</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to cut in Reading time</source>
        <translation>انظر ما يُستبعد في وقت القراءة</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>لا يوجد عنوان</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>ضع له عنوانًا</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>غير معروف: {}</translation>
    </message>
    <message>
        <source>Look at the source and fill it in</source>
        <translation>انظر في المصدر وأكمله</translation>
    </message>
    <message>
        <source>The date is in the future: {}</source>
        <translation>التاريخ في المستقبل: {}</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>صحّحه</translation>
    </message>
    <message>
        <source>Leave it out, or say what is new in it</source>
        <translation>استبعده، أو بيّن الجديد فيه</translation>
    </message>
    <message>
        <source>Guessed when it was collected: {}</source>
        <translation>خُمِّن عند الجمع: {}</translation>
    </message>
    <message>
        <source>Look at the source and confirm it</source>
        <translation>انظر في المصدر وأكّده</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>صفها بكلمات قليلة</translation>
    </message>
    <message>
        <source>A picture is missing</source>
        <translation>صورة مفقودة</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>أدرجها مرة أخرى</translation>
    </message>
    <message>
        <source>Take the reference out, or print what it names</source>
        <translation>أزل الإحالة، أو اطبع ما تشير إليه</translation>
    </message>
    <message>
        <source>Nothing is in this section</source>
        <translation>هذا القسم فارغ</translation>
    </message>
    <message>
        <source>Fill it, or leave it out</source>
        <translation>املأه، أو استبعده</translation>
    </message>
    <message>
        <source>The attached file is missing</source>
        <translation>الملف المرفق مفقود</translation>
    </message>
    <message>
        <source>Add the file again</source>
        <translation>أضف الملف مرة أخرى</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>لا يوجد نص</translation>
    </message>
    <message>
        <source>Write it, fetch the page again, or leave it out</source>
        <translation>اكتبه، أو اجلب الصفحة مرة أخرى، أو استبعده</translation>
    </message>
    <message>
        <source>Leave it out, or say why it is there</source>
        <translation>استبعده، أو بيّن سبب وجوده</translation>
    </message>
    <message>
        <source>The talking points are longer than one page</source>
        <translation>نقاط الحديث أطول من صفحة واحدة</translation>
    </message>
    <message>
        <source>Cut them: they are read out from one sheet</source>
        <translation>اختصرها: فهي تُقرأ من ورقة واحدة</translation>
    </message>
    <message>
        <source>Put a reference to an item behind the point</source>
        <translation>ضع بعد النقطة إحالة إلى عنصر</translation>
    </message>
    <message>
        <source>No marking on: {}</source>
        <translation>بلا علامة: {}</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>صنّفه</translation>
    </message>
    <message>
        <source>{} has no “{}”</source>
        <translation>ليس في {} «{}»</translation>
    </message>
    <message>
        <source>Choose a level of the scheme</source>
        <translation>اختر مستوى من النظام</translation>
    </message>
    <message>
        <source>Fold the two into one, or say that they are different</source>
        <translation>ضم الاثنين في واحد، أو بيّن أنهما مختلفان</translation>
    </message>
    <message>
        <source>somebody else, or another program, has saved this file since you opened it</source>
        <translation>حفظ شخص آخر أو برنامج آخر هذا الملف بعد أن فتحته</translation>
    </message>
    <message>
        <source>its text is larger than a book can be</source>
        <translation>نصه أكبر مما يمكن لملف</translation>
    </message>
    <message>
        <source>the drive did not keep what was written</source>
        <translation>لم يحتفظ القرص بما كُتب</translation>
    </message>
    <message>
        <source>Save it in another place</source>
        <translation>احفظه في مكان آخر</translation>
    </message>
    <message>
        <source>the file does not say which format it has</source>
        <translation>لا يذكر الملف صيغته</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than a book&apos;s can</source>
        <translation>أجزاؤه متداخلة أعمق مما يمكن لملف</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two</source>
        <translation>احفظ ملفك باسم آخر، ثم قارن بينهما</translation>
    </message>
    <message>
        <source>what was sealed is no book</source>
        <translation>ما خُتم ليس ملفًا</translation>
    </message>
    <message>
        <source>the text of the book is damaged</source>
        <translation>نص الملف تالف</translation>
    </message>
    <message>
        <source>this book was saved by a newer Briefbook, and this one cannot show it</source>
        <translation>حُفظ هذا الملف بإصدار أحدث من Briefbook ولا يمكن عرضه هنا</translation>
    </message>
    <message>
        <source>the book is damaged: {}</source>
        <translation>الملف تالف: {}</translation>
    </message>
    <message>
        <source>Update Briefbook</source>
        <translation>حدّث Briefbook</translation>
    </message>
    <message>
        <source>Choose articles and memos</source>
        <translation>اختر مقالات ومذكرات</translation>
    </message>
    <message>
        <source>nothing of a book can be read from it</source>
        <translation>لا يمكن قراءة شيء من ملف فيه</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>this book is protected by a password</source>
        <translation>هذا الملف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>Give its password</source>
        <translation>أدخل كلمة مروره</translation>
    </message>
    <message>
        <source>it is sealed in a way that this Briefbook does not know</source>
        <translation>خُتم بطريقة لا يعرفها هذا الإصدار من Briefbook</translation>
    </message>
    <message>
        <source>this is not its password</source>
        <translation>ليست هذه كلمة مروره</translation>
    </message>
    <message>
        <source>Try again; mind capital letters</source>
        <translation>حاول مرة أخرى، وانتبه للأحرف الكبيرة</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>it was sealed under another password, or is damaged</source>
        <translation>خُتم بكلمة مرور أخرى، أو هو تالف</translation>
    </message>
    <message>
        <source>this version is damaged</source>
        <translation>هذا الإصدار تالف</translation>
    </message>
    <message>
        <source>Look at another one, or at a backup</source>
        <translation>انظر في إصدار آخر، أو في نسخة احتياطية</translation>
    </message>
    <message>
        <source>there are no web addresses in it</source>
        <translation>ليس فيه عناوين ويب</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>nothing in the archive can be read</source>
        <translation>لا يمكن قراءة شيء في الأرشيف</translation>
    </message>
    <message>
        <source>it is an archive in an archive</source>
        <translation>هو أرشيف داخل أرشيف</translation>
    </message>
    <message>
        <source>Unpack it, and add what you need</source>
        <translation>فك ضغطه، وأضف ما تحتاج إليه</translation>
    </message>
    <message>
        <source>open it in a browser, and copy the text</source>
        <translation>افتحها في متصفح وانسخ النص</translation>
    </message>
    <message>
        <source>This page shows only the first {} words, the rest is for subscribers; {}</source>
        <translation>لا تعرض هذه الصفحة إلا أول {} كلمة، والباقي للمشتركين؛ {}</translation>
    </message>
    <message>
        <source>This page shows no text, all of it is for subscribers; {}</source>
        <translation>لا تعرض هذه الصفحة أي نص، فكله للمشتركين؛ {}</translation>
    </message>
    <message>
        <source>The site asks whether a person is reading and does not show the page; {}</source>
        <translation>يسأل الموقع إن كان القارئ شخصًا ولا يعرض الصفحة؛ {}</translation>
    </message>
    <message>
        <source>The site asks for consent first and does not show the page; {}</source>
        <translation>يطلب الموقع الموافقة أولًا ولا يعرض الصفحة؛ {}</translation>
    </message>
    <message>
        <source>The page shows its text only once its scripts have run; {}</source>
        <translation>لا تعرض الصفحة نصها إلا بعد تشغيل برامجها النصية؛ {}</translation>
    </message>
    <message>
        <source>Open it in its own program, and copy what you need</source>
        <translation>افتحه في برنامجه الخاص وانسخ ما تحتاج إليه</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>قراءته تستغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>Take only the part that you need</source>
        <translation>خذ الجزء الذي تحتاج إليه فقط</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
    <message>
        <source>archives of files</source>
        <translation>أرشيفات ملفات</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>رسائل Outlook</translation>
    </message>
    <message>
        <source>messages and web archives</source>
        <translation>رسائل وأرشيفات ويب</translation>
    </message>
    <message>
        <source>news feeds</source>
        <translation>موجزات أخبار</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>قوائم عناوين</translation>
    </message>
    <message>
        <source>references</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>press exports</source>
        <translation>صادرات صحفية</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Briefbook cannot read this kind of file</source>
        <translation>لا يستطيع Briefbook قراءة هذا النوع من الملفات</translation>
    </message>
    <message>
        <source>It reads {}</source>
        <translation>يقرأ {}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>this is no PDF</source>
        <translation>هذا ليس ملف PDF</translation>
    </message>
    <message>
        <source>Choose the PDF that came back</source>
        <translation>اختر ملف PDF العائد</translation>
    </message>
    <message>
        <source>An attachment lies too deep and was left out: {}; add it by itself</source>
        <translation>يوجد مرفق في عمق زائد وقد تُرك: {}؛ أضفه على حدة</translation>
    </message>
    <message>
        <source>An attachment was left out: {}</source>
        <translation>تُرك مرفق: {}</translation>
    </message>
    <message>
        <source>A feed often holds only the beginning of each article; open the address for the whole</source>
        <translation>كثيرًا ما لا تحوي الخلاصة إلا بداية كل مقال؛ افتح العنوان لقراءته كاملًا</translation>
    </message>
    <message>
        <source>{} of its {} entries are in the book already and were left out</source>
        <translation>{} من أصل {} من المواد موجودة في الملف وقد تُركت</translation>
    </message>
    <message>
        <source>there are no entries in the feed</source>
        <translation>لا مداخل في الموجز</translation>
    </message>
    <message>
        <source>Check that the whole file is there</source>
        <translation>تحقق من اكتمال الملف</translation>
    </message>
    <message>
        <source>Only the first {} of {} entries were taken</source>
        <translation>أُخذت أول {} مادة فقط من أصل {}</translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation>الموجز تالف</translation>
    </message>
    <message>
        <source>the page sends on and on to other addresses</source>
        <translation>تحيل الصفحة بلا نهاية إلى عناوين أخرى</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy the text</source>
        <translation>افتحها في متصفح، وانسخ النص</translation>
    </message>
    <message>
        <source>the site sends the page packed in a way that Briefbook did not ask for</source>
        <translation>يرسل الموقع الصفحة مضغوطة بطريقة لم يطلبها Briefbook</translation>
    </message>
    <message>
        <source>the site does not answer with a page ({})</source>
        <translation>لا يجيب الموقع بصفحة ({})</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>هذا ليس عنوان ويب</translation>
    </message>
    <message>
        <source>It has to begin with https:// or http://</source>
        <translation>يجب أن يبدأ بـ https:// أو http://</translation>
    </message>
    <message>
        <source>the site does not give the page to programs ({})</source>
        <translation>لا يعطي الموقع الصفحة للبرامج ({})</translation>
    </message>
    <message>
        <source>there is no such page any more ({})</source>
        <translation>لم تعد هناك صفحة كهذه ({})</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>تحقق من العنوان</translation>
    </message>
    <message>
        <source>the site has a fault of its own ({})</source>
        <translation>في الموقع خلل منه ({})</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>حاول لاحقًا</translation>
    </message>
    <message>
        <source>the site could not prove that it is {} (its certificate)</source>
        <translation>لم يستطع الموقع إثبات أنه {} (شهادته)</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <translation>الصفحة أكبر من {} م.ب</translation>
    </message>
    <message>
        <source>Save it, and take a part</source>
        <translation>احفظها، وخذ جزءًا منها</translation>
    </message>
    <message>
        <source>the page did not come in half a minute</source>
        <translation>لم تصل الصفحة خلال نصف دقيقة</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>لا يجيب الموقع</translation>
    </message>
    <message>
        <source>Ask your computer people before you trust it</source>
        <translation>اسأل قسم الحاسوب قبل أن تثق به</translation>
    </message>
    <message>
        <source>no safe connection to the site could be made</source>
        <translation>تعذر إجراء اتصال آمن بالموقع</translation>
    </message>
    <message>
        <source>Open it in a browser instead</source>
        <translation>افتحها في متصفح بدل ذلك</translation>
    </message>
    <message>
        <source>the site cannot be reached</source>
        <translation>لا يمكن الوصول إلى الموقع</translation>
    </message>
    <message>
        <source>Check the address, and whether you are online</source>
        <translation>تحقق من العنوان ومن اتصالك بالشبكة</translation>
    </message>
    <message>
        <source>the connection broke off before the page was there</source>
        <translation>انقطع الاتصال قبل وصول الصفحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>the page could not be fetched</source>
        <translation>تعذر جلب الصفحة</translation>
    </message>
    <message>
        <source>the page came damaged</source>
        <translation>وصلت الصفحة تالفة</translation>
    </message>
    <message>
        <source>Try again, or open it in a browser</source>
        <translation>حاول مرة أخرى، أو افتحها في متصفح</translation>
    </message>
    <message>
        <source>It has more footnotes than are read; the last ones were left out</source>
        <translation>فيه من الحواشي السفلية أكثر مما يُقرأ؛ وتُركت الأخيرة منها</translation>
    </message>
    <message>
        <source>Only the first {} of the {} files in the folder were taken</source>
        <translation>أُخذت أول {} ملف فقط من أصل {} في المجلد</translation>
    </message>
    <message>
        <source>{} addresses are listed and were not fetched; say --fetch to fetch them</source>
        <translation>أُدرج {} عنوانًا ولم تُجلب؛ استخدم ‎--fetch لجلبها</translation>
    </message>
    <message>
        <source>a source has no name</source>
        <translation>أحد المصادر بلا اسم</translation>
    </message>
    <message>
        <source>Give a file, a folder or a web address</source>
        <translation>حدِّد ملفًا أو مجلدًا أو عنوان ويب</translation>
    </message>
    <message>
        <source>If you know it, say --private, and it is read</source>
        <translation>إن كنت تعرفه فأضف ‎--private‎ ليُقرأ</translation>
    </message>
    <message>
        <source>there are no files in the folder</source>
        <translation>ليس في المجلد ملفات</translation>
    </message>
    <message>
        <source>An embedded part of the page cannot be printed and was left out</source>
        <translation>جزء مضمَّن في الصفحة لا يمكن طبعه وقد تُرك</translation>
    </message>
    <message>
        <source>A video cannot be printed and was left out</source>
        <translation>مقطع مرئي لا يمكن طبعه وقد تُرك</translation>
    </message>
    <message>
        <source>A sound cannot be printed and was left out</source>
        <translation>مقطع صوتي لا يمكن طبعه وقد تُرك</translation>
    </message>
    <message>
        <source>An embedded part cannot be printed and was left out</source>
        <translation>جزء مضمَّن لا يمكن طبعه وقد تُرك</translation>
    </message>
    <message>
        <source>The page is longer than a book; look whether all of it is wanted</source>
        <translation>الصفحة أطول من كتاب؛ انظر هل تريدها كلها</translation>
    </message>
    <message>
        <source>No article was found on the page; open it in a browser and copy the text</source>
        <translation>لم يُعثر على مقال في الصفحة؛ افتحها في متصفح وانسخ النص</translation>
    </message>
    <message>
        <source>A picture lies on the web and not in the file; nothing was fetched</source>
        <translation>توجد صورة على الويب لا في الملف؛ لم يُجلب شيء</translation>
    </message>
    <message>
        <source>{} pictures lie on the web and not in the file; nothing was fetched</source>
        <translation>صور على الويب لا في الملف: {}؛ لم يُجلب شيء</translation>
    </message>
    <message>
        <source>A picture was left out: {}</source>
        <translation>تُركت صورة: {}</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>هو أكبر من {} م.ب</translation>
    </message>
    <message>
        <source>there is no text in the message</source>
        <translation>ليس في الرسالة نص</translation>
    </message>
    <message>
        <source>Open it in your mail program, and copy it</source>
        <translation>افتحها في برنامج البريد، وانسخها</translation>
    </message>
    <message>
        <source>it holds more parts in each other than a message has</source>
        <translation>فيها أجزاء متداخلة أكثر مما في رسالة</translation>
    </message>
    <message>
        <source>The page numbers are estimates, as {} is not on this computer; in Word, select all and press F9 to set them right</source>
        <translation>أرقام الصفحات تقديرية لأن {} غير موجود على هذا الحاسوب؛ في Word حدّد الكل واضغط F9 لتصحيحها</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>تعذّر حفظ الصورة</translation>
    </message>
    <message>
        <source>Give a name that ends in .png</source>
        <translation>أعطِ اسمًا ينتهي بـ ‎.png</translation>
    </message>
    <message>
        <source>there is no spelling dictionary in this file</source>
        <translation>لا يوجد قاموس تدقيق إملائي في هذا الملف</translation>
    </message>
    <message>
        <source>Choose an .oxt, or a .dic beside its .aff</source>
        <translation>اختر ملف ‎.oxt، أو ‎.dic بجوار ملف ‎.aff الخاص به</translation>
    </message>
    <message>
        <source>this file is too large for a dictionary</source>
        <translation>هذا الملف أكبر من أن يكون قاموسًا</translation>
    </message>
    <message>
        <source>Something went wrong in Briefbook</source>
        <translation>حدث خطأ ما في Briefbook</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>يُرجى الإبلاغ عن ذلك</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>لا توجد ذاكرة كافية لذلك</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>only pictures can be put into a note</source>
        <translation>لا يمكن وضع سوى الصور في ملاحظة</translation>
    </message>
    <message>
        <source>Paste the file into the book at the left</source>
        <translation>الصق الملف في قائمة الملف الجانبية</translation>
    </message>
    <message>
        <source>Use Save As</source>
        <translation>استخدم «حفظ باسم»</translation>
    </message>
    <message>
        <source>the book has no file yet</source>
        <translation>ليس للملف ملف محفوظ بعد</translation>
    </message>
    <message>
        <source>Choose one with Save As</source>
        <translation>اختر واحدًا عبر «حفظ باسم»</translation>
    </message>
    <message>
        <source>what was pasted is longer than any book</source>
        <translation>ما أُلصق أطول من أي كتاب</translation>
    </message>
    <message>
        <source>this is not a picture that can be shown</source>
        <translation>هذه ليست صورة يمكن عرضها</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first</source>
        <translation>احفظها أولًا بصيغة PNG أو JPEG</translation>
    </message>
    <message>
        <source>the picture cannot be used</source>
        <translation>لا يمكن استخدام الصورة</translation>
    </message>
    <message>
        <source>Make it smaller than 50 megapixels first</source>
        <translation>صغِّرها أولًا إلى أقل من 50 ميغابكسل</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Make it smaller than 20 MB first</source>
        <translation>صغِّرها أولًا إلى أقل من 20 ميغابايت</translation>
    </message>
    <message>
        <source>Copy the text instead</source>
        <translation>انسخ النص بدل ذلك</translation>
    </message>
    <message>
        <source>Open it in Outlook, and copy it</source>
        <translation>افتحها في Outlook وانسخها</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>الرسالة تالفة</translation>
    </message>
    <message>
        <source>Save it anew from Outlook</source>
        <translation>احفظها من جديد من Outlook</translation>
    </message>
    <message>
        <source>Say yes to this address if you know it, or open it in a browser, and copy the text</source>
        <translation>وافق على هذا العنوان إن كنت تعرفه، أو افتحه في متصفح وانسخ النص</translation>
    </message>
    <message>
        <source>the address leads to this machine or into your own network</source>
        <translation>يقود العنوان إلى هذا الجهاز أو إلى شبكتك</translation>
    </message>
    <message>
        <source>there is no such site, or you are offline</source>
        <translation>لا يوجد موقع كهذا، أو أنت غير متصل</translation>
    </message>
    <message>
        <source>Ask for it again, or save it anew</source>
        <translation>اطلبه مرة أخرى، أو احفظه من جديد</translation>
    </message>
    <message>
        <source>it holds more parts than a document has</source>
        <translation>فيه أجزاء أكثر مما في مستند</translation>
    </message>
    <message>
        <source>Open it, and copy the text</source>
        <translation>افتحه، وانسخ النص</translation>
    </message>
    <message>
        <source>it is far larger inside than it looks</source>
        <translation>محتواه أكبر بكثير مما يبدو</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعده</translation>
    </message>
    <message>
        <source>Its pages hold no text that can be read, only pictures of it; they are printed as they are</source>
        <translation>ليس في صفحاته نص يُقرأ، بل صور له فقط؛ وتُطبع كما هي</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>ملف PDF تالف</translation>
    </message>
    <message>
        <source>Ask for it again, or print it into a new PDF</source>
        <translation>اطلبه مرة أخرى، أو اطبعه في ملف PDF جديد</translation>
    </message>
    <message>
        <source>the PDF has no pages</source>
        <translation>ليس في ملف PDF صفحات</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>اطلبه مرة أخرى</translation>
    </message>
    <message>
        <source>the password is not right</source>
        <translation>كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>the PDF asks for a password</source>
        <translation>يطلب ملف PDF كلمة مرور</translation>
    </message>
    <message>
        <source>Give its password, or open it with that, print it into a new PDF, and add that</source>
        <translation>أدخل كلمة مروره، أو افتحه بها واطبعه في ملف PDF جديد وأضف هذا</translation>
    </message>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>لا يمكن قراءة ملف PDF هذا</translation>
    </message>
    <message>
        <source>this PDF carries no book</source>
        <translation>لا يحمل ملف PDF هذا ملفًا</translation>
    </message>
    <message>
        <source>Open the .briefbook file itself</source>
        <translation>افتح ملف ‎.briefbook نفسه</translation>
    </message>
    <message>
        <source>the picture is far larger inside than it looks</source>
        <translation>الصورة أكبر بكثير في داخلها مما تبدو</translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be read</source>
        <translation>الصورة تالفة، أو من نوع لا يُقرأ</translation>
    </message>
    <message>
        <source>the picture has more points than a page can show</source>
        <translation>في الصورة نقاط أكثر مما تُظهره صفحة</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>صغّرها</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>ليس فيه نص</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>ليس فيه مقالات</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>صدّره مرة أخرى</translation>
    </message>
    <message>
        <source>there are no references in it</source>
        <translation>ليس فيه مراجع</translation>
    </message>
    <message>
        <source>Export them again</source>
        <translation>صدّرها مرة أخرى</translation>
    </message>
    <message>
        <source>Open it in Word, and save it as a Word document</source>
        <translation>افتحه في Word واحفظه مستند Word</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than those of a page do</source>
        <translation>أجزاؤه متداخلة أعمق مما في صفحة</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} talking points name no source: “{}”</source>
        <translation>
            <numerusform>نقاط حديث بلا مصدر: {} من {}: «{}»</numerusform>
            <numerusform>نقاط حديث بلا مصدر: {} من {}: «{}»</numerusform>
            <numerusform>نقاط حديث بلا مصدر: {} من {}: «{}»</numerusform>
            <numerusform>نقاط حديث بلا مصدر: {} من {}: «{}»</numerusform>
            <numerusform>نقاط حديث بلا مصدر: {} من {}: «{}»</numerusform>
            <numerusform>نقاط حديث بلا مصدر: {} من {}: «{}»</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of its pictures lie elsewhere and were left out</source>
        <translation>صور تقع في مكان آخر وقد تُركت: {}</translation>
    </message>
    <message>
        <source>An attachment was left out: a message or a link; open the message, and add it by itself</source>
        <translation>تُرك مرفق هو رسالة أو رابط؛ افتح الرسالة وأضفه على حدة</translation>
    </message>
    <message>
        <source>{} attachments were left out: messages or links; open the message, and add them by themselves</source>
        <translation>تُركت مرفقات هي رسائل أو روابط: {}؛ افتح الرسالة وأضفها على حدة</translation>
    </message>
    <message>
        <source>Its pages are kept beside the text, left out of print: include them to print them as they are</source>
        <translation>تُحفظ صفحاته إلى جانب النص دون طبعها: أدرجها لطبعها كما هي</translation>
    </message>
    <message>
        <source>{} of its {} pages are damaged and were left out of the text</source>
        <translation>{} من أصل {} صفحة تالفة وقد تُركت من النص</translation>
    </message>
    <message>
        <source>The text of only the first {} of its {} pages was taken</source>
        <translation>أُخذ نص أول {} صفحة فقط من أصل {}</translation>
    </message>
    <message>
        <source>References hold no text but the abstract; open their addresses for the whole</source>
        <translation>لا تحوي المراجع إلا الملخص؛ افتح عناوينها لقراءتها كاملة</translation>
    </message>
    <message>
        <source>Of {} of the references the day is not known</source>
        <translation>مراجع لا يُعرف يومها: {}</translation>
    </message>
    <message>
        <source>A picture is damaged, or of a kind that cannot be read, and was left out</source>
        <translation>صورة تالفة أو من نوع لا يُقرأ، وقد تُركت</translation>
    </message>
    <message>
        <source>{} pictures are damaged, or of a kind that cannot be read, and were left out</source>
        <translation>صور تالفة أو من نوع لا يُقرأ، وقد تُركت: {}</translation>
    </message>
    <message>
        <source>What other programs have put into the file was left out</source>
        <translation>تُرك ما وضعته برامج أخرى في الملف</translation>
    </message>
    <message>
        <source>Left out, as it seems not to belong to the article: {}</source>
        <translation>تُرك لأنه لا يبدو من المقال: {}</translation>
    </message>
    <message>
        <source>The day and the month could be the other way round: read as {}</source>
        <translation>قد يكون اليوم والشهر معكوسين: قُرئ {}</translation>
    </message>
    <message>
        <source>it has more parts than a document does</source>
        <translation>فيه أجزاء أكثر مما في مستند</translation>
    </message>
    <message>
        <source>it declares a text that would fill the memory</source>
        <translation>يعلن نصًا يملأ الذاكرة</translation>
    </message>
    <message>
        <source>it is no whole XML document</source>
        <translation>ليس مستند XML كاملًا</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy what you need</source>
        <translation>افتحه في متصفح، وانسخ ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Open it in Word, and save it anew</source>
        <translation>افتحه في Word واحفظه من جديد</translation>
    </message>
    <message>
        <source>A picture does not lie in the document and was left out</source>
        <translation>صورة لا توجد في المستند وقد تُركت</translation>
    </message>
    <message>
        <source>A picture in a footnote was left out</source>
        <translation>تُركت صورة في حاشية سفلية</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans for that script</source>
        <translation>ثبّت خطًا يحويها، مثل Noto Sans لتلك الكتابة</translation>
    </message>
    <message>
        <source>Take columns out of the table</source>
        <translation>احذف أعمدة من الجدول</translation>
    </message>
    <message>
        <source>nobody is on the distribution list</source>
        <translation>لا أحد في قائمة التوزيع</translation>
    </message>
    <message>
        <source>Fill it in Tools, Distribution list</source>
        <translation>املأها في الأدوات، قائمة التوزيع</translation>
    </message>
    <message>
        <source>The attachment “{}” is missing or damaged</source>
        <translation>المرفق «{}» مفقود أو تالف</translation>
    </message>
    <message numerus="yes">
        <source>A table of {} columns is too wide for the page; turn it, or take columns out</source>
        <translation>
            <numerusform>جدول عدد أعمدته {} أعرض من الصفحة؛ أدره، أو احذف أعمدة</numerusform>
            <numerusform>جدول عدد أعمدته {} أعرض من الصفحة؛ أدره، أو احذف أعمدة</numerusform>
            <numerusform>جدول عدد أعمدته {} أعرض من الصفحة؛ أدره، أو احذف أعمدة</numerusform>
            <numerusform>جدول من {} أعمدة أعرض من الصفحة؛ أدره، أو احذف أعمدة</numerusform>
            <numerusform>جدول من {} عمودًا أعرض من الصفحة؛ أدره، أو احذف أعمدة</numerusform>
            <numerusform>جدول من {} عمود أعرض من الصفحة؛ أدره، أو احذف أعمدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it in Word and save it as a template (.dotx)</source>
        <translation>افتحه في Word واحفظه قالبًا (.dotx)</translation>
    </message>
    <message>
        <source>In Word, save it as a template without macros (.dotx)</source>
        <translation>في Word، احفظه قالبًا بلا وحدات ماكرو (.dotx)</translation>
    </message>
    <message>
        <source>it is larger inside than a template can be</source>
        <translation>محتواه أكبر مما يمكن لقالب</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>اختر قالبًا آخر</translation>
    </message>
    <message>
        <source>this is not a Word document or template, or it is damaged</source>
        <translation>هذا ليس مستند Word أو قالبًا، أو هو تالف</translation>
    </message>
    <message>
        <source>a template with macros is not used</source>
        <translation>لا يُستخدم قالب فيه وحدات ماكرو</translation>
    </message>
    <message>
        <source>Make them smaller in Word, or choose a larger paper</source>
        <translation>صغّرها في Word، أو اختر ورقًا أكبر</translation>
    </message>
    <message>
        <source>it holds more than {} styles</source>
        <translation>فيه أنماط أكثر من {}</translation>
    </message>
    <message>
        <source>the margins of the template leave no room for text</source>
        <translation>لا تترك هوامش القالب مكانًا للنص</translation>
    </message>
    <message>
        <source>A picture is missing or damaged: {}</source>
        <translation>صورة مفقودة أو تالفة: {}</translation>
    </message>
    <message>
        <source>A picture is missing or damaged</source>
        <translation>صورة مفقودة أو تالفة</translation>
    </message>
    <message>
        <source>A drawing in the header or footer of the template could not be taken over; a PNG or JPEG picture can</source>
        <translation>تعذر أخذ رسم من رأس القالب أو تذييله، أما صورة PNG أو JPEG فيمكن أخذها</translation>
    </message>
    <message>
        <source>Something in the header or footer of the template could not be taken over</source>
        <translation>تعذر أخذ شيء من رأس القالب أو تذييله</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Briefbook cannot write this kind of file</source>
        <translation>لا يستطيع Briefbook كتابة هذا النوع من الملفات</translation>
    </message>
    <message>
        <source>Give the file a name in {}</source>
        <translation>سمِّ الملف باسم ينتهي بـ {}</translation>
    </message>
    <message>
        <source>only a PDF can have a password</source>
        <translation>لا تكون كلمة المرور إلا لملف PDF</translation>
    </message>
    <message>
        <source>Give the file a name in .pdf</source>
        <translation>سمِّ الملف باسم ينتهي بـ .pdf</translation>
    </message>
    <message>
        <source>{} leaves out “{}” ({})</source>
        <translation>تستبعد {} «{}» ({})</translation>
    </message>
    <message>
        <source>no issue of this book is remembered</source>
        <translation>لا يُذكر إصدار لهذا الملف</translation>
    </message>
    <message>
        <source>Issue the book before you print it</source>
        <translation>أصدر الملف قبل طباعته</translation>
    </message>
    <message>
        <source>no such issue is remembered with its pages</source>
        <translation>لا يُذكر إصدار كهذا مع صفحاته</translation>
    </message>
    <message>
        <source>no sheet differs from “{}”</source>
        <translation>لا ورقة تختلف عن «{}»</translation>
    </message>
    <message>
        <source>There is nothing to exchange</source>
        <translation>لا شيء للاستبدال</translation>
    </message>
    <message>
        <source>The attachment “{}” is protected by a password; add a copy without one</source>
        <translation>المرفق «{}» محمي بكلمة مرور؛ أضف نسخة بدونها</translation>
    </message>
    <message>
        <source>No font on this computer has 1 character ({}); it is printed as a sign</source>
        <translation>لا خط على هذا الجهاز فيه حرف واحد ({})؛ ويُطبع رمزًا</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {} characters ({}); they are printed as a sign</source>
        <translation>
            <numerusform>لا خط على هذا الجهاز فيه الأحرف، وعددها {} ({})</numerusform>
            <numerusform>لا خط على هذا الجهاز فيه حرف ({}: {})؛ ويُطبع رمزًا</numerusform>
            <numerusform>لا خط على هذا الجهاز فيه حرفان ({}: {})؛ ويُطبعان رمزًا</numerusform>
            <numerusform>لا خط على هذا الجهاز فيه {} أحرف ({})؛ وتُطبع رمزًا</numerusform>
            <numerusform>لا خط على هذا الجهاز فيه {} حرفًا ({})؛ وتُطبع رمزًا</numerusform>
            <numerusform>لا خط على هذا الجهاز فيه {} حرف ({})؛ وتُطبع رمزًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Please report this: the book must not go out like that</source>
        <translation>أبلغ عن هذا من فضلك: يجب ألا يصدر الملف هكذا</translation>
    </message>
    <message>
        <source>The contents do not say page {} where they lead there: “{}”</source>
        <translation>لا تذكر المحتويات الصفحة {} حيث تقود إليها: «{}»</translation>
    </message>
    <message>
        <source>The bookmark of {} leads to a page without its headline</source>
        <translation>إشارة {} المرجعية تقود إلى صفحة بلا عنوانه</translation>
    </message>
    <message>
        <source>Give the id, number or title of a section or item, as `briefbook show` lists them</source>
        <translation>أعطِ معرّف قسم أو عنصر أو رقمه أو عنوانه، كما يسردها `briefbook show`</translation>
    </message>
    <message>
        <source>the book has no such section or item</source>
        <translation>ليس في الملف قسم أو عنصر كهذا</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details, or the file when you export</source>
        <translation>اختر واحدًا من {} في بيانات الملف، أو الملف عند التصدير</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>لا توجد سمة كهذه</translation>
    </message>
    <message>
        <source>Choose another theme for a PDF, or make a Word document</source>
        <translation>اختر سمة أخرى لملف PDF، أو أعد مستند Word</translation>
    </message>
    <message>
        <source>a Word template only suits Word documents</source>
        <translation>لا يناسب قالب Word إلا مستندات Word</translation>
    </message>
    <message>
        <source>Choose one of {}, or give the path of a .toml file</source>
        <translation>اختر واحدًا من {}، أو أعطِ مسار ملف ‎.toml</translation>
    </message>
    <message>
        <source>the colour {} has a contrast of {} to the paper; it needs {}</source>
        <translation>تباين اللون {} مع الورق {}، والمطلوب {}</translation>
    </message>
    <message>
        <source>there is no such theme file</source>
        <translation>لا يوجد ملف سمة كهذا</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>تحقق من المسار</translation>
    </message>
    <message>
        <source>the theme file cannot be read ({})</source>
        <translation>لا يمكن قراءة ملف السمة ({})</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>تحقق من الملف</translation>
    </message>
    <message>
        <source>the theme is not right: {}</source>
        <translation>السمة غير صحيحة: {}</translation>
    </message>
    <message>
        <source>Mend that line in the theme</source>
        <translation>أصلح ذلك السطر في السمة</translation>
    </message>
    <message>
        <source>the file {} is not beside the theme</source>
        <translation>الملف {} ليس بجانب السمة</translation>
    </message>
    <message>
        <source>Put it there, or mend its name</source>
        <translation>ضعه هناك، أو أصلح اسمه</translation>
    </message>
    <message>
        <source>the colour {} is {}, not #RRGGBB</source>
        <translation>اللون {} هو {}، وليس #RRGGBB</translation>
    </message>
    <message>
        <source>Mend it in the theme</source>
        <translation>أصلحه في السمة</translation>
    </message>
    <message>
        <source>Choose a darker colour</source>
        <translation>اختر لونًا أغمق</translation>
    </message>
    <message>
        <source>the margins leave no room for text on {}</source>
        <translation>لا تترك الهوامش مكانًا للنص على {}</translation>
    </message>
    <message>
        <source>Make them smaller</source>
        <translation>صغّرها</translation>
    </message>
    <message>
        <source>{} cannot be read ({})</source>
        <translation>لا يمكن قراءة {} ({})</translation>
    </message>
    <message>
        <source>Mend its brackets</source>
        <translation>أصلح أقواسه</translation>
    </message>
    <message>
        <source>{} holds {{}}</source>
        <translation>يحتوي {} على {{}}</translation>
    </message>
    <message>
        <source>Use only {}</source>
        <translation>استخدم فقط {}</translation>
    </message>
    <message>
        <source>the book&apos;s own file cannot go along: {}</source>
        <translation>لا يمكن إرفاق ملف الملف نفسه: {}</translation>
    </message>
    <message>
        <source>only a PDF can carry the book&apos;s own file</source>
        <translation>لا يحمل ملف الإحاطة نفسه إلا PDF</translation>
    </message>
    <message>
        <source>Choose PDF, or leave the file out</source>
        <translation>اختر PDF، أو اترك الملف</translation>
    </message>
    <message>
        <source>Choose an edition that carries everything, or leave the file out</source>
        <translation>اختر نسخة تحمل كل شيء، أو اترك الملف</translation>
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
        <translation>اختر أولًا شيئًا في المهملات</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>Issue the book first</source>
        <translation>أصدر الملف أولًا</translation>
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
        <translation>ما تقوله الصحف، حسب الموضوع</translation>
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
        <translation>زيارة: لقاءات وبلد وأمور عملية</translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation>لقاء واحد: مع من ولماذا وماذا يقال</translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>موجز وزاري</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation>مسألة وخيارات وتوصية</translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>ملف جلسة الاستماع</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation>بيان وأسئلة ومحضر</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>ملف مجلس الإدارة</translation>
    </message>
    <message>
        <source>Agenda, minutes, papers for decision</source>
        <translation>جدول أعمال ومحضر وأوراق للقرار</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Kept {0} of {1} words</source>
        <translation>أُبقي {0} من {1} كلمة</translation>
    </message>
</context>
</TS>
