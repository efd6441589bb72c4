<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>What is chosen in the tree (%n)</source>
        <translation>
            <numerusform>What is chosen in the tree (%n)</numerusform>
            <numerusform>What is chosen in the tree (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>“{0}” is a printed copy of this book, with %n mark(s) of a pen.</source>
        <translation>
            <numerusform>“{0}” is a printed copy of this book, with %n mark of a pen.</numerusform>
            <numerusform>“{0}” is a printed copy of this book, with %n marks of a pen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) became due-outs.</source>
        <translation>
            <numerusform>%n mark became due-outs.</numerusform>
            <numerusform>%n marks became due-outs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message numerus="yes">
        <source>{over} too many; leaving out %n item(s) saves {saved}.</source>
        <translation>
            <numerusform>{over} too many; leaving out %n item saves {saved}.</numerusform>
            <numerusform>{over} too many; leaving out %n items saves {saved}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>book</name>
    <message numerus="yes">
        <source>Add {} articles</source>
        <translation>
            <numerusform>Add {} articles</numerusform>
            <numerusform>Add {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {} sections</source>
        <translation>
            <numerusform>Add {} sections</numerusform>
            <numerusform>Add {} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {} articles</source>
        <translation>
            <numerusform>Move {} articles</numerusform>
            <numerusform>Move {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {} sections</source>
        <translation>
            <numerusform>Move {} sections</numerusform>
            <numerusform>Move {} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote {} sections</source>
        <translation>
            <numerusform>Promote {} sections</numerusform>
            <numerusform>Promote {} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Demote {} sections</source>
        <translation>
            <numerusform>Demote {} sections</numerusform>
            <numerusform>Demote {} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {} articles</source>
        <translation>
            <numerusform>Duplicate {} articles</numerusform>
            <numerusform>Duplicate {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles</source>
        <translation>
            <numerusform>Delete {} articles</numerusform>
            <numerusform>Delete {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {} articles</source>
        <translation>
            <numerusform>Restore {} articles</numerusform>
            <numerusform>Restore {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles for good</source>
        <translation>
            <numerusform>Delete {} articles for good</numerusform>
            <numerusform>Delete {} articles for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include {} articles</source>
        <translation>
            <numerusform>Include {} articles</numerusform>
            <numerusform>Include {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out {} articles</source>
        <translation>
            <numerusform>Leave out {} articles</numerusform>
            <numerusform>Leave out {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {} articles</source>
        <translation>
            <numerusform>Mark {} articles</numerusform>
            <numerusform>Mark {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename {} articles</source>
        <translation>
            <numerusform>Rename {} articles</numerusform>
            <numerusform>Rename {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit {} texts</source>
        <translation>
            <numerusform>Edit {} texts</numerusform>
            <numerusform>Edit {} texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change details of {} articles</source>
        <translation>
            <numerusform>Change details of {} articles</numerusform>
            <numerusform>Change details of {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {} sections</source>
        <translation>
            <numerusform>Change {} sections</numerusform>
            <numerusform>Change {} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {} notes</source>
        <translation>
            <numerusform>Add {} notes</numerusform>
            <numerusform>Add {} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit {} notes</source>
        <translation>
            <numerusform>Edit {} notes</numerusform>
            <numerusform>Edit {} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {} notes</source>
        <translation>
            <numerusform>Change {} notes</numerusform>
            <numerusform>Change {} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {} notes</source>
        <translation>
            <numerusform>Delete {} notes</numerusform>
            <numerusform>Delete {} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {} notes</source>
        <translation>
            <numerusform>Move {} notes</numerusform>
            <numerusform>Move {} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {} key points</source>
        <translation>
            <numerusform>Make {} key points</numerusform>
            <numerusform>Make {} key points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {} articles</source>
        <translation>
            <numerusform>Split {} articles</numerusform>
            <numerusform>Split {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {} articles</source>
        <translation>
            <numerusform>Merge {} articles</numerusform>
            <numerusform>Merge {} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold {} articles into one</source>
        <translation>
            <numerusform>Fold {} articles into one</numerusform>
            <numerusform>Fold {} articles into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} pictures have no description for those who cannot see them</source>
        <translation>
            <numerusform>{} picture has no description for those who cannot see it</numerusform>
            <numerusform>{} pictures have no description for those who cannot see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of {} talking points name no source: “{}”</source>
        <translation>
            <numerusform>{} of {} talking points name no source: “{}”</numerusform>
            <numerusform>{} of {} talking points name no source: “{}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading takes {} minutes of the {} there are</source>
        <translation>
            <numerusform>Reading takes {} minute of the {} there are</numerusform>
            <numerusform>Reading takes {} minutes of the {} there are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table of {} columns is too wide for the page; turn it, or take columns out</source>
        <translation>
            <numerusform>A table of {} columns is too wide for the page; turn it, or take columns out</numerusform>
            <numerusform>A table of {} columns is too wide for the page; turn it, or take columns out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {} characters ({}); they are printed as a sign</source>
        <translation>
            <numerusform>No font on this computer has {} characters ({}); they are printed as a sign</numerusform>
            <numerusform>No font on this computer has {} characters ({}); they are printed as a sign</numerusform>
        </translation>
    </message>
</context>
</TS>
