<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Briefbook 정보</translation>
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
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>웹 주소에서 추가</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>피드에서 추가</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} sources…</source>
        <translation>출처 {0}개 읽는 중…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Read {0} of {1}: {2}</source>
        <translation>{1}개 중 {0}개 읽음: {2}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Also carried by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>항목 1개 추가됨</translation>
    </message>
    <message>
        <source>{0} items added</source>
        <translation>항목 {0}개 추가됨</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0}개를 읽을 수 없음</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0}개 확인 필요</translation>
    </message>
    <message>
        <source>{0} And {1} more like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Give the password…</source>
        <translation>암호 입력…</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>그래도 가져오기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
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
        <translation>다른 것 보기</translation>
    </message>
    <message>
        <source>These two are different</source>
        <translation>이 둘은 서로 다름</translation>
    </message>
    <message>
        <source>Delete the new one</source>
        <translation>새 항목 삭제</translation>
    </message>
</context>
<context>
    <name>AddressesDialog</name>
    <message>
        <source>Web addresses</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>가져오기</translation>
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
        <translation>메모 문서</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>읽을 기사를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
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
        <translation>사본 저장</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Briefbook keeps earlier versions of what you save on this machine. A backup opens as a new book: your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation>자료집</translation>
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
        <translation>새 자료집으로 열기</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Book</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>인쇄 안 함</translation>
    </message>
</context>
<context>
    <name>BinderFilter</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter the book</source>
        <translation>자료집 필터</translation>
    </message>
    <message>
        <source>Show only some: outlet, date, tag, not printed, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>일부만 보기</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>인쇄 안 함</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>With facts to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>색 라벨</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>오늘과 어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>날짜 없음</translation>
    </message>
</context>
<context>
    <name>BinderModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
        <translation>제목</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
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
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
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
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
        <translation>번호 매긴 사본</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>배포 목록</translation>
    </message>
    <message>
        <source>Each copy has its number, name and a code at the foot of every page; a receipt lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
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
        <translation>자료집 정보</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>호수</translation>
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
        <translation>날짜</translation>
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
        <translation>US 레터</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
</context>
<context>
    <name>DueOutsDialog</name>
    <message>
        <source>Due-outs</source>
        <translation>후속 과제</translation>
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
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 이동</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
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
        <translation>판</translation>
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
        <translation>섹션</translation>
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
        <translation>추가</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>새 판</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>브리핑 자료집</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>All editions, a file of each</source>
        <translation>모든 판, 각각 파일로</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>자료집 전체</translation>
    </message>
    <message>
        <source>Cover and contents only</source>
        <translation>표지와 차례만</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the tree (%n)</source>
        <translation>
            <numerusform>트리에서 선택한 항목 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US 레터</translation>
    </message>
    <message>
        <source>Through the book: 1, 2, 3</source>
        <translation>전체 연속: 1, 2, 3</translation>
    </message>
    <message>
        <source>By tab: 1-1, 1-2, 2-1</source>
        <translation>탭별: 1-1, 1-2, 2-1</translation>
    </message>
    <message>
        <source>Say how many pages there are</source>
        <translation>전체 쪽수 표시</translation>
    </message>
    <message>
        <source>For both sides of the paper</source>
        <translation>양면용</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>뒤표지</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>다시 열 수 있도록 자료집 파일을 PDF에 넣기</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Stamp across the page</source>
        <translation>페이지를 가로지르는 도장</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>이미 있는 파일이며 새 파일로 바뀝니다.</translation>
    </message>
    <message>
        <source>Keep as preset…</source>
        <translation>프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <translation>이 프리셋 지우기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>쪽 번호</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>도장</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>인쇄될 내용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>프리셋으로 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at this before it goes out:</source>
        <translation>배포 전에 확인하세요:</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>확인할 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All editions are ready.</source>
        <translation>모든 판이 준비되었습니다.</translation>
    </message>
    <message>
        <source>All copies are ready.</source>
        <translation>모든 사본이 준비되었습니다.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} 준비 완료.</translation>
    </message>
    <message>
        <source>{ready} Please look at this: {concerns}</source>
        <translation>{ready} 확인해 주세요: {concerns}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>자료집에 인쇄</translation>
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
        <translation>탭</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>Who made the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Such as energy, grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>자료집과 동일</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>웹 브라우저에서 열기</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>섹션 제목</translation>
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
        <translation>섹션</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>브리핑 자료집</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
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
        <translation>“{name}”의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>저장하지 않으면 사라집니다.</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>저장 안 함</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>이 본문에서 찾기</translation>
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
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>단어 단위로</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
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
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 중 {0}</translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message>
        <source>What was found</source>
        <translation>찾은 결과</translation>
    </message>
    <message>
        <source>Find in the whole book</source>
        <translation>자료집 전체에서 찾기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>단어 단위로</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close finding in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>The first {shown} of {count} places</source>
        <translation>{count}곳 중 처음 {shown}곳</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>%n곳 바꾸기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatActions</name>
    <message>
        <source>Bulleted list</source>
        <translation>글머리 목록</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>번호 목록</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>링크…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>그림…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>서식 없이 붙여넣기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>취소선</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>위 첨자</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>아래 첨자</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>제목 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>제목 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>제목 3</translation>
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
        <translation>제목 없음</translation>
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
        <translation>보기</translation>
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
        <translation>이름</translation>
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
        <translation>호수</translation>
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
        <translation>받은 자료</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모 문서</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>No label</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소</translation>
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
        <translation>도구 모음</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
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
        <translation>매체</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>As the book</source>
        <translation>자료집과 동일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>색 라벨</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print in the book</source>
        <translation>자료집에 인쇄</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>여러 값</translation>
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
        <translation>표시 등급 없음</translation>
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
        <translation>표시 등급</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
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
        <translation>내 것</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>상대 것</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>이동</translation>
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
        <translation>받은 자료</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>자료집 자체</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write the note</source>
        <translation>메모 작성</translation>
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
        <translation>메모 위로</translation>
    </message>
    <message>
        <source>Move note down</source>
        <translation>메모 아래로</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>메모 삭제</translation>
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
        <translation>단어 {0}개</translation>
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
        <translation>모든 판</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>Bottom line</source>
        <translation>핵심 결론</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>핵심 사항</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>중요한 이유</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>발언 요지</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>질문 시 답변</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
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
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>되돌리기</translation>
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
        <translation>암호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 값이 같지 않습니다.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Opens with a password only</source>
        <translation>암호가 있어야 열림</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>암호 표시</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>암호 숨기기</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>자료집 폴더</translation>
    </message>
    <message>
        <source>Another language is shown from the next start.</source>
        <translation>언어는 다음 시작부터 바뀝니다.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>단축키…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it goes out</source>
        <translation>배포 전 점검</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 이동</translation>
    </message>
    <message>
        <source>Check the finished pages</source>
        <translation>완성된 페이지 확인</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>{0} things to look at.</source>
        <translation>확인할 사항 {0}개.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>걸림돌이 없습니다.</translation>
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
        <translation>개요와 페이지</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>페이지에서 찾기</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>The copy whose pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>페이지에 맞춤</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>두 쪽 나란히</translation>
    </message>
    <message>
        <source>Arrangement of the pages</source>
        <translation>페이지 배치</translation>
    </message>
    <message>
        <source>Zoom in ({percent} %)</source>
        <translation>확대 ({percent} %)</translation>
    </message>
    <message>
        <source>Zoom out ({percent} %)</source>
        <translation>축소 ({percent} %)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
</context>
<context>
    <name>PreviewBuilder</name>
    <message>
        <source>The preview stopped while it made the pages.</source>
        <translation>페이지를 만드는 중 미리보기가 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>PreviewFind</name>
    <message>
        <source>Find in the pages</source>
        <translation>페이지에서 찾기</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 중 {0}</translation>
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
        <translation>미리보기 닫기</translation>
    </message>
    <message>
        <source>The pages appear here as they will be printed.</source>
        <translation>인쇄될 모습 그대로 페이지가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>업데이트 중…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Printing page {done} of {everything}…</source>
        <translation>{everything}쪽 중 {done}쪽 인쇄 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>프린터가 일부 페이지를 인쇄하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>What will be printed</source>
        <translation>인쇄될 내용</translation>
    </message>
    <message>
        <source>On every page: {marking}</source>
        <translation>모든 쪽: {marking}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>표지</translation>
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
        <translation>읽는 시간</translation>
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
        <translation>분</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>제목 없음</translation>
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
        <translation>최근 자료집</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (찾을 수 없음)
{folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>맨 위에 고정</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>목록에서 제거</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 항목 열기</translation>
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
        <translation>나중에</translation>
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
        <translation>복구</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>A book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
        <translation>필터</translation>
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
        <translation>이 목록 복사</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>이 목록 닫기</translation>
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
        <translation>설명</translation>
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
        <translation>백업 복원…</translation>
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
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>{0}에 저장됨</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>recovery copy at {0}</source>
        <translation>복구 사본 {0}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장 안 됨</translation>
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
        <translation>사본 열기</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>넘겨받기</translation>
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
        <translation>비교…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
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
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>덮어쓰기</translation>
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
        <translation>합치기</translation>
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
        <translation>단축키</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>명령 필터</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>모두 기본값</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>“{0}” has these keys already. Choose others.</source>
        <translation>“{0}”에서 이미 쓰는 키입니다. 다른 키를 고르세요.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New book</source>
        <translation>새 자료집</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Look at the sample book</source>
        <translation>예제 자료집 보기</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect articles, add your notes, print the book.</source>
        <translation>기사를 모으고, 메모를 더하고, 자료집을 인쇄하세요.</translation>
    </message>
    <message>
        <source>Books that you save and open are listed here.</source>
        <translation>저장하고 연 자료집이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>최근 자료집</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>서식으로 시작</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>항목 1개</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>항목 {0}개</translation>
    </message>
    <message>
        <source>This text: {0}</source>
        <translation>이 글: {0}</translation>
    </message>
    <message>
        <source>This section: {0}</source>
        <translation>이 섹션: {0}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0}개 선택됨</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>단어 1개</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>단어 {0}개</translation>
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
        <translation>상태 없음</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>읽을 것</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
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
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
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
        <translation>이 버전 보관</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
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
        <translation>새 자료집으로 열기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>_PieceModel</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
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
        <translation>미리보기</translation>
    </message>
</context>
<context>
    <name>_Thumbs</name>
    <message>
        <source>Page {label}</source>
        <translation>{label}쪽</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>서식(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>정렬(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>새 자료집 시작</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>자료집 열기</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>자료집 저장</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Make the PDF or the Word document</source>
        <translation>PDF 또는 Word 문서 만들기</translation>
    </message>
    <message>
        <source>Export as &amp;last time</source>
        <translation>지난번처럼 내보내기</translation>
    </message>
    <message>
        <source>The same file, made anew</source>
        <translation>같은 파일을 새로 만들기</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>암호…</translation>
    </message>
    <message>
        <source>Seal the book under a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Print the pages on a printer</source>
        <translation>페이지를 프린터로 인쇄</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>자료집 닫기</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>자료집 닫기</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Paste as new &amp;article</source>
        <translation>새 기사로 붙여넣기</translation>
    </message>
    <message>
        <source>Make an article of what was copied</source>
        <translation>복사한 내용으로 기사 만들기</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Put what is chosen into the trash</source>
        <translation>선택한 항목을 휴지통으로</translation>
    </message>
    <message>
        <source>Make a &amp;key point of this</source>
        <translation>핵심 사항으로 만들기</translation>
    </message>
    <message>
        <source>Mark the words, and put them into the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in text…</source>
        <translation>본문에서 찾기…</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Find in the &amp;book…</source>
        <translation>자료집에서 찾기…</translation>
    </message>
    <message>
        <source>Find words in titles, texts, notes and facts</source>
        <translation>제목, 본문, 메모, 정보에서 찾기</translation>
    </message>
    <message>
        <source>Rep&amp;lace in the book…</source>
        <translation>자료집에서 바꾸기…</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>자료집에서 바꾸기</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>명령 찾기…</translation>
    </message>
    <message>
        <source>Every command by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place in text…</source>
        <translation>본문에서 바꾸기…</translation>
    </message>
    <message>
        <source>Replace in text</source>
        <translation>본문에서 바꾸기</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>환경설정…</translation>
    </message>
    <message>
        <source>Language, look and folders</source>
        <translation>언어, 모양, 폴더</translation>
    </message>
    <message>
        <source>Book de&amp;tails…</source>
        <translation>자료집 정보…</translation>
    </message>
    <message>
        <source>Title, occasion, marking and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add pages, texts, pictures or PDFs</source>
        <translation>웹 페이지, 글, 그림, PDF 추가</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>웹 주소에서 추가…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>피드에서 추가…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>보도 자료 파일 추가…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;memo</source>
        <translation>새 메모 문서</translation>
    </message>
    <message>
        <source>Write a text of your own</source>
        <translation>직접 글쓰기</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>새 섹션</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>섹션 추가</translation>
    </message>
    <message>
        <source>New section &amp;inside</source>
        <translation>하위 섹션 추가</translation>
    </message>
    <message>
        <source>New section inside</source>
        <translation>하위 섹션 추가</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>&amp;Include in export</source>
        <translation>내보내기에 포함</translation>
    </message>
    <message>
        <source>Include in export</source>
        <translation>내보내기에 포함</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Move what is chosen to another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>커서에서 나누기</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>선택한 모든 항목의 세부 정보…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>색 라벨</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Mo&amp;ve out one level</source>
        <translation>한 수준 밖으로</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>한 수준 밖으로</translation>
    </message>
    <message>
        <source>Move i&amp;n one level</source>
        <translation>한 수준 안으로</translation>
    </message>
    <message>
        <source>Move in one level</source>
        <translation>한 수준 안으로</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>되돌려 놓기</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>되돌려 놓기</translation>
    </message>
    <message>
        <source>&amp;Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>날짜순 정렬</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>날짜순 정렬</translation>
    </message>
    <message>
        <source>Sort by &amp;headline</source>
        <translation>제목순 정렬</translation>
    </message>
    <message>
        <source>Sort by headline</source>
        <translation>제목순 정렬</translation>
    </message>
    <message>
        <source>Sort by &amp;outlet</source>
        <translation>매체순 정렬</translation>
    </message>
    <message>
        <source>Sort by outlet</source>
        <translation>매체순 정렬</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>이전 창</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 창</translation>
    </message>
    <message>
        <source>Show n&amp;otes</source>
        <translation>메모 보기</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>메모 보기</translation>
    </message>
    <message>
        <source>Show pre&amp;view</source>
        <translation>미리보기 표시</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>인쇄될 모습의 페이지</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>페이지 새로 만들기</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>페이지 새로 만들기</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>&amp;About Briefbook</source>
        <translation>Briefbook 정보</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Briefbook 정보</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Mark what is chosen with a level of the book&apos;s scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>배포 전 점검…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>읽는 시간…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>항목 참조…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>판…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>자료집에서 만든 페이지…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>이 자료집 발행…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber by order again</source>
        <translation>순서대로 다시 번호 매기기</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a marked-up PDF…</source>
        <translation>표시가 있는 PDF 가져오기…</translation>
    </message>
    <message>
        <source>Let go of the numbers that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>이 자료집으로 다음 호 만들기</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>번호 매긴 사본…</translation>
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
        <translation>후속 과제…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>한 기사로 합치기</translation>
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
        <translation>기사 추가</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>기사 {}개 추가</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>섹션 추가</translation>
    </message>
    <message>
        <source>Add {} sections</source>
        <translation>섹션 {}개 추가</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Move {} articles</source>
        <translation>기사 {}개 이동</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>섹션 이동</translation>
    </message>
    <message>
        <source>Move {} sections</source>
        <translation>섹션 {}개 이동</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>섹션 수준 올리기</translation>
    </message>
    <message>
        <source>Promote {} sections</source>
        <translation>섹션 {}개 수준 올리기</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>섹션 수준 내리기</translation>
    </message>
    <message>
        <source>Demote {} sections</source>
        <translation>섹션 {}개 수준 내리기</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>기사 정렬</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate {} articles</source>
        <translation>기사 {}개 복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete {} articles</source>
        <translation>기사 {}개 삭제</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore {} articles</source>
        <translation>기사 {}개 복원</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Delete {} articles for good</source>
        <translation>기사 {}개 영구 삭제</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>Include {} articles</source>
        <translation>기사 {}개 포함</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Leave out {} articles</source>
        <translation>기사 {}개 제외</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Mark {} articles</source>
        <translation>기사 {}개 표시</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename {} articles</source>
        <translation>기사 {}개 이름 바꾸기</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>본문 편집</translation>
    </message>
    <message>
        <source>Edit {} texts</source>
        <translation>본문 {}개 편집</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>세부 정보 변경</translation>
    </message>
    <message>
        <source>Change details of {} articles</source>
        <translation>기사 {}개의 세부 정보 변경</translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>자료집 세부 정보 변경</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>섹션 변경</translation>
    </message>
    <message>
        <source>Change {} sections</source>
        <translation>섹션 {}개 변경</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Add {} notes</source>
        <translation>메모 {}개 추가</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Edit {} notes</source>
        <translation>메모 {}개 편집</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>Change {} notes</source>
        <translation>메모 {}개 변경</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Delete {} notes</source>
        <translation>메모 {}개 삭제</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>메모 이동</translation>
    </message>
    <message>
        <source>Move {} notes</source>
        <translation>메모 {}개 이동</translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>핵심 사항 만들기</translation>
    </message>
    <message>
        <source>Make {} key points</source>
        <translation>핵심 사항 {}개 만들기</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>기사 나누기</translation>
    </message>
    <message>
        <source>Split {} articles</source>
        <translation>기사 {}개 나누기</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>기사 병합</translation>
    </message>
    <message>
        <source>Merge {} articles</source>
        <translation>기사 {}개 병합</translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>하나로 합치기</translation>
    </message>
    <message>
        <source>Fold {} articles into one</source>
        <translation>기사 {}개를 하나로 합치기</translation>
    </message>
    <message>
        <source>Mark as different stories</source>
        <translation>서로 다른 기사로 표시</translation>
    </message>
    <message>
        <source>Principal&apos;s copy</source>
        <translation>최고 자료집임자용</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>실무자용</translation>
    </message>
    <message>
        <source>Press-safe copy</source>
        <translation>언론 공개용</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>메모만</translation>
    </message>
    <message>
        <source>Contents only</source>
        <translation>차례만</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>날짜 지우기</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Mark as {}</source>
        <translation>{}(으)로 표시</translation>
    </message>
</context>
<context>
    <name>enabling</name>
    <message>
        <source>Open a book first</source>
        <translation>먼저 자료집을 여세요</translation>
    </message>
    <message>
        <source>Open a book that may be changed first</source>
        <translation>먼저 변경할 수 있는 자료집을 여세요</translation>
    </message>
    <message>
        <source>Choose something in the book first</source>
        <translation>먼저 항목을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>먼저 섹션을 선택하세요</translation>
    </message>
    <message>
        <source>Choose an article or memo first</source>
        <translation>먼저 기사나 메모 문서를 선택하세요</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>실행 취소할 것이 없습니다</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>다시 실행할 것이 없습니다</translation>
    </message>
    <message>
        <source>Choose something in the trash first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>휴지통이 비어 있습니다</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Daily press clips</source>
        <translation>일일 언론 스크랩</translation>
    </message>
    <message>
        <source>What the papers say, by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip book</source>
        <translation>순방 자료집</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>회의 자료</translation>
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
        <translation>장관 보고 자료</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>청문 자료집</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>이사회 자료</translation>
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
