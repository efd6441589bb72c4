<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Briefbook {version}

Briefing books from articles and your notes.</source>
        <translation>Briefbook {version}

기사와 메모로 만드는 보고 자료집.</translation>
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
        <translation>클립보드에 모을 텍스트, 페이지, 그림, 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Add a download of a press database</source>
        <translation>언론 데이터베이스 내려받기 추가</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>Add from web addresses</source>
        <translation>웹 주소에서 추가</translation>
    </message>
    <message>
        <source>Addresses of the pages, one a line</source>
        <translation>페이지 주소, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Add from feed</source>
        <translation>피드에서 추가</translation>
    </message>
    <message>
        <source>Address of the feed (RSS, Atom or JSON)</source>
        <translation>피드 주소(RSS, Atom 또는 JSON)</translation>
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
        <translation>{0}에도 실림</translation>
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
        <translation>{0} 이와 같은 것이 {1}개 더 있습니다.</translation>
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
        <translation>{0}의 암호</translation>
    </message>
    <message>
        <source>The book has this address already, from {0}.</source>
        <translation>이 주소는 자료집에 이미 있습니다({0}).</translation>
    </message>
    <message>
        <source>The book has this text already, from {0}.</source>
        <translation>이 텍스트는 자료집에 이미 있습니다({0}).</translation>
    </message>
    <message>
        <source>Also carried by {0}: {1} % of the text is the same.</source>
        <translation>{0}에도 실림: 텍스트의 {1} %가 같습니다.</translation>
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
        <translation>주소 1개</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>주소 {0}개</translation>
    </message>
    <message>
        <source>what is no web address, or stands twice, is left out</source>
        <translation>웹 주소가 아니거나 중복된 것은 제외됩니다</translation>
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
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>{0} · missing from the book</source>
        <translation>{0} · 자료집에 없음</translation>
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
        <translation>Briefbook은 저장한 내용의 이전 버전을 이 컴퓨터에 보관합니다. 백업은 새 자료집으로 열리며, 기존 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>보관 시각</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>No backups yet. The next save keeps what it replaces.</source>
        <translation>아직 백업이 없습니다. 다음에 저장할 때 바뀌기 전의 내용이 보관됩니다.</translation>
    </message>
    <message>
        <source>Show the backups of all books</source>
        <translation>모든 자료집의 백업 표시</translation>
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
        <translation>일부만 표시: 매체, 날짜, 태그, 인쇄 안 함, 문제</translation>
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
        <translation>확인할 정보가 있는 항목</translation>
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
        <translation>{1}개 중 {0}번째, {2}단계</translation>
    </message>
</context>
<context>
    <name>BinderTree</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 외 {1}개</translation>
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
        <translation>자료집에 있음</translation>
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
        <translation>기사 선택</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>기사 거르기</translation>
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
        <translation>새 기사만</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{1}개 중 {0}개 선택</translation>
    </message>
    <message>
        <source>{0} are in the book already</source>
        <translation>{0}개는 이미 자료집에 있습니다</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0}개 추가</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The export stopped. Please try again.</source>
        <translation>내보내기가 중단되었습니다. 다시 시도하십시오.</translation>
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
        <translation>{0}에서 {1}(으)로</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>변경 사항이 표시된 텍스트</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>이 항목 되돌리기</translation>
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
        <translation>두 내용이 같습니다.</translation>
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
        <translation>각 사본의 모든 페이지 아래에 번호, 이름, 코드가 인쇄되며, 수령 목록에 정리됩니다.</translation>
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
        <translation>사본 내보내기…</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>왼쪽에서 잘라낼 부분</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>위쪽에서 잘라낼 부분</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>오른쪽에서 잘라낼 부분</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>아래쪽에서 잘라낼 부분</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>전체 보이기(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What is cut off is in no exported file. The book keeps it.</source>
        <translation>잘라낸 부분은 내보낸 파일에 들어가지 않습니다. 자료집에는 남아 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>왼쪽(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>위쪽(&amp;T)</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>오른쪽(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>아래쪽(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>완전히 삭제되었습니다.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash.</source>
        <translation>“{0}”이(가) 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>{0} rows are in the trash.</source>
        <translation>항목 {0}개가 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
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
        <translation>취급 지침</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation>날짜 인쇄</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Language of printed words</source>
        <translation>인쇄되는 문구의 언어</translation>
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
    <name>DictionariesDialog</name>
    <message>
        <source>Spelling dictionaries</source>
        <translation>맞춤법 사전</translation>
    </message>
    <message>
        <source>Briefbook uses the dictionaries of this computer and of LibreOffice. For another language, get its dictionary for LibreOffice (a file that ends in .oxt) and add it here. Nothing is sent anywhere.</source>
        <translation>Briefbook은 이 컴퓨터와 LibreOffice의 사전을 사용합니다. 다른 언어는 LibreOffice용 사전(.oxt로 끝나는 파일)을 받아 여기에 추가하십시오. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>사전 추가…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>추가됨: {0}.</translation>
    </message>
    <message>
        <source>Dictionaries (*.oxt *.dic *.zip)</source>
        <translation>사전(*.oxt *.dic *.zip)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>사전 추가</translation>
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
        <translation>내용</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
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
        <source>Nothing was asked for yet. Drop the PDF that came back on the window, or add a line here.</source>
        <translation>아직 요청된 것이 없습니다. 돌아온 PDF를 창에 놓거나 여기에 줄을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
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
        <source>Print them in the book</source>
        <translation>자료집에 인쇄</translation>
    </message>
    <message>
        <source>Which copies carry them is said in Editions</source>
        <translation>어느 사본에 실을지는 ‘판’에서 정합니다</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시됨</translation>
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
        <translation>기사와 메모</translation>
    </message>
    <message>
        <source>Only the notes</source>
        <translation>메모만</translation>
    </message>
    <message>
        <source>Only cover and contents</source>
        <translation>표지와 차례만</translation>
    </message>
    <message>
        <source>Due-outs, where the book prints them</source>
        <translation>후속 과제(자료집에 인쇄되는 경우)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Refuse to export instead of leaving it out</source>
        <translation>제외하지 않고 내보내기를 거부</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>상한 없음</translation>
    </message>
    <message>
        <source>Choose a scheme of markings in the book&apos;s details first</source>
        <translation>먼저 자료집 정보에서 표시 등급 체계를 선택하십시오</translation>
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
        <translation>포함 내용</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing above</source>
        <translation>상한 등급</translation>
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
        <translation>항목 {items}개와 메모 {notes}개를 포함합니다.</translation>
    </message>
    <message>
        <source>Leaves out as too high: {0}</source>
        <translation>등급이 높아 제외: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Sheets to exchange</source>
        <translation>교체할 낱장</translation>
    </message>
    <message>
        <source>Makes a PDF of those sheets only that differ from what lies in the binder. On top is a list of what to take out and what to put in.</source>
        <translation>철해 둔 것과 다른 낱장만 PDF로 만듭니다. 맨 앞에 빼고 넣을 것의 목록이 있습니다.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>It is printed on both sides of the paper</source>
        <translation>양면으로 인쇄되어 있음</translation>
    </message>
    <message>
        <source>In the binder</source>
        <translation>철해 둔 자료집</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
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
        <source>QR codes of the sources</source>
        <translation>출처의 QR 코드</translation>
    </message>
    <message>
        <source>Put the book itself into the PDF, to be opened again</source>
        <translation>다시 열 수 있도록 자료집 파일을 PDF에 넣기</translation>
    </message>
    <message>
        <source>It holds what is printed, without the sources that you collected.</source>
        <translation>인쇄되는 내용만 들어 있고, 모은 원문은 들어 있지 않습니다.</translation>
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
        <source>Page by page</source>
        <translation>쪽별로</translation>
    </message>
    <message>
        <source>Only named, with a reference</source>
        <translation>이름만, 참조와 함께</translation>
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
        <source>Attached PDFs</source>
        <translation>첨부된 PDF</translation>
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
        <translation>출처를 표시하고 빠진 부분을 되돌립니다</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>날짜가 아닙니다. 9 Dec 2024처럼 쓰거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 14:30, or leave it empty.</source>
        <translation>시각이 아닙니다. 14:30처럼 쓰거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>웹 주소가 아닙니다. 웹 주소는 https:// 또는 http://로 시작합니다.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Numbered by its place</source>
        <translation>위치에 따라 번호 매김</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>발행한 곳</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Such as 9 Dec 2024</source>
        <translation>예: 9 Dec 2024</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>쓴 사람</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>예: 14:30</translation>
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
        <translation>그림을 만든 사람</translation>
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
        <translation>예: 에너지, 전력망</translation>
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
        <translation>추가할 때 추정했습니다. 맞으면 클릭하고, 아니면 고치십시오.</translation>
    </message>
    <message>
        <source>Not known: a reader cannot weigh the article without it.</source>
        <translation>알 수 없음: 이 정보가 없으면 독자가 기사를 판단할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in Briefbook ({0}). Your book is as it was before. Save it under another name to be sure, and please report this.</source>
        <translation>Briefbook에서 문제가 발생했습니다({0}). 자료집은 이전 그대로입니다. 만일을 위해 다른 이름으로 저장하고 이 문제를 알려 주십시오.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>scheme of markings</source>
        <translation>표시 등급 체계</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>whether it is printed</source>
        <translation>인쇄 여부</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>색 라벨</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>메모 종류</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>판</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
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
        <translation>Briefbook 자료집(*.briefbook)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)</source>
        <translation>Briefbook 자료집(*.briefbook);;자료집이 담긴 PDF(*.pdf)</translation>
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
        <translation>자료집은 저장되었지만 이전 버전을 보관하지 못했습니다: {0}</translation>
    </message>
    <message>
        <source>Briefbook</source>
        <translation>Briefbook</translation>
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
        <translation>이전(Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>다음(F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
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
        <translation>1곳 바꿈</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>{0}곳 바꿈</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>끝에서부터 다시</translation>
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
        <translation>자료집에서 찾기 닫기</translation>
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
    <name>FootnoteDialog</name>
    <message>
        <source>Footnote</source>
        <translation>각주</translation>
    </message>
    <message>
        <source>Words of the footnote</source>
        <translation>각주 내용</translation>
    </message>
    <message>
        <source>Write the footnote</source>
        <translation>각주를 쓰세요</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>텍스트 서식</translation>
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
        <source>Picture…</source>
        <translation>그림…</translation>
    </message>
    <message>
        <source>Describe or crop picture…</source>
        <translation>그림 설명 또는 자르기…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>각주…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</source>
        <translation>그림(*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>표 삽입</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>위에 행 추가</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>아래에 행 추가</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>앞에 열 추가</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>뒤에 열 추가</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>행 삭제</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>열 삭제</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>표 삭제</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>머리글 행</translation>
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
        <translation>제목 4</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Text format</source>
        <translation>텍스트 서식</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>단락 스타일</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Style: {0}</source>
        <translation>스타일: {0}</translation>
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
        <translation>PDF(*.pdf);;Word 문서(*.docx)</translation>
    </message>
    <message>
        <source>Export the copies</source>
        <translation>사본 내보내기</translation>
    </message>
    <message>
        <source> - sheets to exchange</source>
        <translation> - 교체할 낱장</translation>
    </message>
    <message>
        <source>Export the sheets to exchange</source>
        <translation>교체할 낱장 내보내기</translation>
    </message>
    <message>
        <source>The PDF that came back</source>
        <translation>돌아온 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF(*.pdf)</translation>
    </message>
    <message>
        <source>Add it as a document</source>
        <translation>문서로 추가</translation>
    </message>
    <message>
        <source>“{0}” is a printed copy of this book, and nobody wrote in it.</source>
        <translation>“{0}”은(는) 이 자료집의 인쇄본이며, 아무도 적어 넣지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” is a printed copy of this book, with %n mark(s) of a pen.</source>
        <translation>
            <numerusform>“{0}”은(는) 이 자료집의 인쇄본이며, 펜 표시가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the pen marks</source>
        <translation>펜 표시 읽기</translation>
    </message>
    <message>
        <source>There are no new marks in this PDF.</source>
        <translation>이 PDF에는 새 표시가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) became due-outs.</source>
        <translation>
            <numerusform>표시 %n개가 후속 과제가 되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue this book</source>
        <translation>이 자료집 배포</translation>
    </message>
    <message>
        <source>Keep its numbers: what comes later becomes Tab 4A, page 12A</source>
        <translation>번호 유지: 나중에 추가된 것은 탭 4A, 12A쪽이 됩니다</translation>
    </message>
    <message>
        <source>Print what changed since, with bars in the margin</source>
        <translation>여백에 줄을 그어 변경 사항 인쇄</translation>
    </message>
    <message>
        <source>Briefbook remembers where everything stood, so that the next copy can say what changed.</source>
        <translation>Briefbook은 각 내용의 위치를 기억하여 다음 사본에서 무엇이 바뀌었는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Issue anyway</source>
        <translation>그래도 배포</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>호수</translation>
    </message>
    <message>
        <source>{0} things still stand in “Before it goes out”. That is remembered too.</source>
        <translation>‘배포 전 점검’에 {0}건이 남아 있습니다. 이것도 기억됩니다.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>“{0}” is remembered as it went out.</source>
        <translation>“{0}”이(가) 배포된 그대로 기억되었습니다.</translation>
    </message>
    <message>
        <source>{0}, as issued</source>
        <translation>{0}, 배포된 그대로</translation>
    </message>
    <message>
        <source>{0}, issued anyway: {1} things stood in “Before it goes out”</source>
        <translation>{0}, 그래도 배포함: ‘배포 전 점검’에 {1}건이 남아 있었음</translation>
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
        <translation>가져오는 중</translation>
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
        <translation>링크 제거</translation>
    </message>
    <message>
        <source>Write a web address, such as www.example.org, or a mail address.</source>
        <translation>www.example.org 같은 웹 주소나 메일 주소를 쓰십시오.</translation>
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
        <translation>주제</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>주제 내용</translation>
    </message>
</context>
<context>
    <name>ManyFactsDialog</name>
    <message>
        <source>Details of {0} items</source>
        <translation>항목 {0}개의 정보</translation>
    </message>
    <message>
        <source>This is no date. Write it like 9 Dec 2024, or leave it empty.</source>
        <translation>날짜가 아닙니다. 9 Dec 2024처럼 쓰거나 비워 두십시오.</translation>
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
        <translation>표시 등급 체계</translation>
    </message>
    <message>
        <source>None, or words of your own</source>
        <translation>없음 또는 직접 쓴 문구</translation>
    </message>
    <message>
        <source>Marking of the book</source>
        <translation>자료집의 표시 등급</translation>
    </message>
    <message>
        <source>The cover carries the highest marking in the book, and at least this one.</source>
        <translation>표지에는 자료집에서 가장 높은 등급이 표시되며, 적어도 이 등급이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>MarkingMenu</name>
    <message>
        <source>A marking is a printed label. It does not encrypt, lock or protect anything.</source>
        <translation>표시 등급은 인쇄되는 문구입니다. 암호화하거나 잠그거나 보호하지 않습니다.</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>표시 등급 없음</translation>
    </message>
    <message>
        <source>With caveats…</source>
        <translation>단서 포함…</translation>
    </message>
    <message>
        <source>Write a marking…</source>
        <translation>표시 직접 쓰기…</translation>
    </message>
    <message>
        <source>A printed label, no protection</source>
        <translation>인쇄되는 문구일 뿐 보호 기능이 아닙니다</translation>
    </message>
    <message>
        <source>Level and caveats, such as SECRET//NOFORN</source>
        <translation>등급과 단서, 예: SECRET//NOFORN</translation>
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
        <translation>양쪽에서 바꾼 것</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>변경 사항이 표시된 텍스트</translation>
    </message>
    <message>
        <source>Struck through: only in yours. Underlined: only in theirs.</source>
        <translation>취소선: 내 것에만 있음. 밑줄: 상대 것에만 있음.</translation>
    </message>
    <message>
        <source>What you changed and what “{0}” changed go together without a conflict.</source>
        <translation>내가 바꾼 것과 “{0}”에서 바뀐 것이 충돌 없이 합쳐집니다.</translation>
    </message>
    <message>
        <source>Most of “{0}” goes together with your book. What both changed is listed here: yours stands unless you choose theirs.</source>
        <translation>“{0}”의 대부분은 내 자료집과 합쳐집니다. 양쪽에서 바꾼 것은 여기에 있으며, 상대 것을 선택하지 않으면 내 것이 유지됩니다.</translation>
    </message>
    <message>
        <source>moved to two places</source>
        <translation>두 곳으로 옮겨짐</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>여기서는 변경, 저쪽에서는 삭제</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제</translation>
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
        <translation>항목 1개를 옮길 곳</translation>
    </message>
    <message>
        <source>Move {0} items to</source>
        <translation>항목 {0}개를 옮길 곳</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>이름의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>위치</translation>
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
        <translation>이 메모를 인쇄하는 판</translation>
    </message>
    <message>
        <source>Mark this note</source>
        <translation>이 메모에 등급 표시</translation>
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
        <translation>메모 종류: {0}</translation>
    </message>
    <message>
        <source>Printed in: {0}</source>
        <translation>인쇄되는 판: {0}</translation>
    </message>
    <message>
        <source>Printed in every edition</source>
        <translation>모든 판에 인쇄됨</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{1}단어 중 {0}단어</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>단어 {0}개</translation>
    </message>
    <message>
        <source>More than fits on one page</source>
        <translation>한 쪽에 들어가지 않습니다</translation>
    </message>
    <message>
        <source>Longer than it should be</source>
        <translation>적정 길이보다 깁니다</translation>
    </message>
    <message>
        <source>Change the kind of note</source>
        <translation>메모 종류 변경</translation>
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
        <translation>아직 메모가 없습니다. 본문에 앞서 중요한 점을 여기에 쓰십시오.</translation>
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
        <translation>출처 닫기</translation>
    </message>
    <message>
        <source>The source, and what was left out of it</source>
        <translation>출처와 거기서 빠진 부분</translation>
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
        <translation>자료집에서 만든 페이지</translation>
    </message>
    <message>
        <source>The bottom lines in front, for who reads only three pages</source>
        <translation>세 쪽만 읽는 독자를 위해 핵심 결론을 앞에</translation>
    </message>
    <message>
        <source>What changed since the last issue, with bars in the margin</source>
        <translation>지난 호 이후 바뀐 것(여백에 줄 표시)</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Coverage by outlet, day and section</source>
        <translation>매체·날짜·섹션별 보도 현황</translation>
    </message>
    <message>
        <source>Due-outs, with owner and date</source>
        <translation>후속 과제(담당자와 기한)</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>인명 색인</translation>
    </message>
    <message>
        <source>Names for the index</source>
        <translation>색인에 넣을 이름</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>이름을 찾는 중…</translation>
    </message>
    <message>
        <source>Tick the people, organisations and places that belong into the index. Asked once.</source>
        <translation>색인에 넣을 인물, 기관, 장소를 선택하십시오. 한 번만 묻습니다.</translation>
    </message>
    <message>
        <source>There are no names in the book yet.</source>
        <translation>자료집에 아직 이름이 없습니다.</translation>
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
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>그림을 볼 수 없는 사람을 위한 그림 설명</translation>
    </message>
    <message>
        <source>Printed below the picture</source>
        <translation>그림 아래에 인쇄됨</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>그림을 만든 사람</translation>
    </message>
    <message>
        <source> % of the column</source>
        <translation> %(단 너비)</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>원래 크기</translation>
    </message>
    <message>
        <source>No marking of its own</source>
        <translation>자체 표시 없음</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>The description is read aloud by screen readers. It is not printed.</source>
        <translation>설명은 화면 읽기 프로그램이 읽어 줍니다. 인쇄되지는 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>설명(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>캡션(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>출처(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>너비(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>표시 등급</translation>
    </message>
</context>
<context>
    <name>PointedText</name>
    <message>
        <source>Footnote {0}: {1}</source>
        <translation>각주 {0}: {1}</translation>
    </message>
    <message>
        <source>Printed with the number of the item</source>
        <translation>항목 번호와 함께 인쇄됨</translation>
    </message>
    <message>
        <source>Ctrl+click to open</source>
        <translation>Ctrl+클릭으로 열기</translation>
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
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>Folder for books</source>
        <translation>자료집 폴더</translation>
    </message>
    <message>
        <source>With bold, lists and links, cleaned</source>
        <translation>굵게, 목록, 링크를 정리해서</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>단어만</translation>
    </message>
    <message>
        <source>Another language or text size is shown from the next start.</source>
        <translation>다른 언어나 글자 크기는 다음에 시작할 때 적용됩니다.</translation>
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
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
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
        <source>Looking through the book…</source>
        <translation>자료집을 살펴보는 중…</translation>
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
        <translation>페이지 확인: {0}건 발견</translation>
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
        <translation>표시 중인 페이지의 사본</translation>
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
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
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
        <translation>자료집 페이지</translation>
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
        <translation>저장하면 자료집이 이 암호로 봉인됩니다. 암호 없이는 아무도 열 수 없고 아무도 암호를 되찾을 수 없습니다. 암호를 잊으면 자료집을 잃게 됩니다. 이 컴퓨터의 이전 백업과 다른 사람이 가진 사본은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Leave both fields empty to take the password away.</source>
        <translation>암호를 없애려면 두 칸을 모두 비워 두십시오.</translation>
    </message>
    <message>
        <source>The password goes when you save the book.</source>
        <translation>자료집을 저장하면 암호가 없어집니다.</translation>
    </message>
    <message>
        <source>The book is sealed when you save it.</source>
        <translation>자료집을 저장하면 봉인됩니다.</translation>
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
        <translation>분</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Print the bottom lines in front: if you read only three pages</source>
        <translation>핵심 결론을 앞에 인쇄: 세 쪽만 읽을 경우</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Leave out what is proposed</source>
        <translation>제안된 항목 제외</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>주어진 시간</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{0} minutes in all.</source>
        <translation>모두 {0}분.</translation>
    </message>
    <message numerus="yes">
        <source>{over} too many; leaving out %n item(s) saves {saved}.</source>
        <translation>
            <numerusform>{over}분 초과. 항목 %n개를 빼면 {saved}분이 줄어듭니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>could go</source>
        <translation>뺄 수 있음</translation>
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
        <translation>{name}, 고정됨</translation>
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
        <translation>Briefbook이 끝났을 때 저장되지 않은 자료집입니다</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>They stay where they are, and are offered again at the next start</source>
        <translation>그대로 두었다가 다음에 시작할 때 다시 알려 줍니다</translation>
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
        <translation>암호가 걸린 자료집</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation>단어 1개 변경</translation>
    </message>
    <message>
        <source>{0} words changed</source>
        <translation>단어 {0}개 변경</translation>
    </message>
    <message>
        <source>the very last changes could not be read</source>
        <translation>마지막 변경 사항은 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>완전히 버리기</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Reference to an item</source>
        <translation>항목 참조</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>What the text refers to</source>
        <translation>본문이 참조하는 것</translation>
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
        <translation>살펴볼 것</translation>
    </message>
</context>
<context>
    <name>RichEditor</name>
    <message>
        <source>Caption</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>설명 없음</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>This book is protected by a password.</source>
        <translation>이 자료집은 암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of this book can be read.</source>
        <translation>이 자료집에서 읽을 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>what was saved</source>
        <translation>저장된 내용</translation>
    </message>
    <message>
        <source>what was not</source>
        <translation>저장되지 않은 내용</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>읽을 수 있는 만큼 읽기</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>This is what could be read; the damaged file stays as it is. Save this one under another name.</source>
        <translation>읽을 수 있었던 내용입니다. 손상된 파일은 그대로 남습니다. 이것을 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>All that is missing…</source>
        <translation>빠진 것 모두…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>읽지 못한 것</translation>
    </message>
    <message>
        <source>One thing could not be read.</source>
        <translation>한 가지를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>{0} things could not be read.</source>
        <translation>{0}가지를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>No recovery copy: {0}</source>
        <translation>복구 사본 없음: {0}</translation>
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
        <translation>{0}이(가) {1}부터 이 자료집을 열어 두고 있습니다. 여기서는 읽기 전용입니다</translation>
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
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>{0} has taken this book over. Your changes are still here.</source>
        <translation>{0}이(가) 이 자료집을 넘겨받았습니다. 변경한 내용은 여기에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else, or another program, has saved “{0}” since you opened it.</source>
        <translation>“{0}”을(를) 연 뒤에 다른 사람이나 다른 프로그램이 저장했습니다.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>상대 것 보기</translation>
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
        <translation>이 자료집 옆에 내용이 다른 같은 자료집 “{0}”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>A sync program made “{0}”, because this book was changed in two places.</source>
        <translation>이 자료집이 두 곳에서 바뀌어 동기화 프로그램이 “{0}”을(를) 만들었습니다.</translation>
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
        <translation>지금의 파일</translation>
    </message>
    <message>
        <source>your book</source>
        <translation>내 자료집</translation>
    </message>
    <message>
        <source>The book was changed meanwhile. Merge once more.</source>
        <translation>그 사이 자료집이 바뀌었습니다. 다시 합치십시오.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>The two are merged. Save to keep it.</source>
        <translation>둘을 합쳤습니다. 유지하려면 저장하십시오.</translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation>사본 치우기</translation>
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
    <name>SpellingTools</name>
    <message>
        <source>There is no spelling dictionary for this language: {0}.</source>
        <translation>이 언어의 맞춤법 사전이 없습니다: {0}.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>No misspelled word was found in this text.</source>
        <translation>이 글에 철자가 틀린 단어가 없습니다.</translation>
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
        <translation>Briefbook</translation>
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
        <translation>{0}분</translation>
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
    <name>TextActions</name>
    <message>
        <source>Link…</source>
        <translation>링크…</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>서식 없이 붙여넣기</translation>
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
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Use a template of your office…</source>
        <translation>기관의 서식 파일 사용…</translation>
    </message>
    <message>
        <source>Forget this template</source>
        <translation>이 서식 파일 잊기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Word templates and themes</source>
        <translation>Word 서식 파일과 테마</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>서식 파일 선택</translation>
    </message>
    <message>
        <source>A Word template is for Word documents: choose that format first.</source>
        <translation>Word 서식 파일은 Word 문서용입니다. 먼저 그 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>The template {name} is not there any more.</source>
        <translation>서식 파일 {name}이(가) 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>This is the next issue: what stands stays, the day&apos;s press went.</source>
        <translation>다음 호입니다. 고정된 것은 남고 그날의 보도는 빠졌습니다.</translation>
    </message>
    <message>
        <source>It is still called “{0}”: give it a name of its own.</source>
        <translation>아직 “{0}”(이)라는 이름입니다. 새 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>Book details…</source>
        <translation>자료집 정보…</translation>
    </message>
    <message>
        <source>Put the cursor into a text or note first: the reference is put there.</source>
        <translation>먼저 본문이나 메모에 커서를 놓으십시오. 참조가 그곳에 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>As of {0}</source>
        <translation>{0} 현재</translation>
    </message>
    <message>
        <source>the book as it is now</source>
        <translation>지금의 자료집</translation>
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
        <translation>버전은 지금의 자료집을 이름을 붙여 파일 안에 보관합니다.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>버전 이름</translation>
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
        <translation>보관 시각</translation>
    </message>
    <message>
        <source>No versions yet. Name the book as it is, and keep it.</source>
        <translation>아직 버전이 없습니다. 지금의 자료집에 이름을 붙여 보관하십시오.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>지금과 비교…</translation>
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
    <name>WordHelp</name>
    <message>
        <source>Edit footnote…</source>
        <translation>각주 편집…</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>각주 삭제</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>제안 없음</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>“{0}”을(를) 사전에 추가</translation>
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
        <translation>제외: {0}</translation>
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
        <translation>자료집을 암호로 봉인합니다</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>Keep the book as it is under a name, and compare</source>
        <translation>지금의 자료집을 이름을 붙여 보관하고 비교합니다</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Earlier versions that this machine kept</source>
        <translation>이 컴퓨터에 보관된 이전 버전</translation>
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
        <translation>문구를 강조하고 메모에 넣습니다</translation>
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
        <translation>이름의 몇 글자로 모든 명령 찾기</translation>
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
        <translation>제목, 행사, 표시 등급, 테마</translation>
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
        <translation>폴더에 있는 것을 모두 추가</translation>
    </message>
    <message>
        <source>Add from web a&amp;ddresses…</source>
        <translation>웹 주소에서 추가…</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>페이지 가져오기</translation>
    </message>
    <message>
        <source>Add from f&amp;eed…</source>
        <translation>피드에서 추가…</translation>
    </message>
    <message>
        <source>Choose articles of a news feed</source>
        <translation>뉴스 피드의 기사 선택</translation>
    </message>
    <message>
        <source>Add press do&amp;wnload…</source>
        <translation>보도 자료 파일 추가…</translation>
    </message>
    <message>
        <source>Choose articles of a download from Nexis, Factiva and the like</source>
        <translation>Nexis, Factiva 등에서 내려받은 기사 선택</translation>
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
        <translation>선택한 것을 다른 섹션으로 옮깁니다</translation>
    </message>
    <message>
        <source>Split at &amp;cursor</source>
        <translation>커서에서 나누기</translation>
    </message>
    <message>
        <source>Make an article of what follows the cursor</source>
        <translation>커서 뒤의 내용으로 기사를 만듭니다</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Join the chosen articles into the first of them</source>
        <translation>선택한 기사를 첫 기사에 합칩니다</translation>
    </message>
    <message>
        <source>Details of &amp;all chosen…</source>
        <translation>선택한 모든 항목의 세부 정보…</translation>
    </message>
    <message>
        <source>Change facts of several at once</source>
        <translation>여러 항목의 정보를 한꺼번에 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How far you are with it; never printed</source>
        <translation>진행 상태; 인쇄되지 않습니다</translation>
    </message>
    <message>
        <source>Co&amp;lour label</source>
        <translation>색 라벨</translation>
    </message>
    <message>
        <source>Sort for yourself; never printed</source>
        <translation>분류용 표시; 인쇄되지 않습니다</translation>
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
        <source>&amp;High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
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
        <translation>선택한 것에 자료집 체계의 등급을 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Before it goes out…</source>
        <translation>배포 전 점검…</translation>
    </message>
    <message>
        <source>What would embarrass, in one list</source>
        <translation>곤란해질 만한 점을 한 목록으로</translation>
    </message>
    <message>
        <source>Check spelling as you &amp;type</source>
        <translation>입력하면서 맞춤법 검사</translation>
    </message>
    <message>
        <source>A wavy line below words that no dictionary has</source>
        <translation>어느 사전에도 없는 단어에 물결선 표시</translation>
    </message>
    <message>
        <source>Next misspelled &amp;word</source>
        <translation>다음 틀린 단어</translation>
    </message>
    <message>
        <source>Go to it, with what may be meant</source>
        <translation>그 단어로 가서 바른 표기를 제안</translation>
    </message>
    <message>
        <source>Spelling diction&amp;aries…</source>
        <translation>맞춤법 사전…</translation>
    </message>
    <message>
        <source>Which languages there are, and adding one</source>
        <translation>사용할 수 있는 언어와 언어 추가</translation>
    </message>
    <message>
        <source>&amp;Reading time…</source>
        <translation>읽는 시간…</translation>
    </message>
    <message>
        <source>Minutes against the time there is, and what to cut</source>
        <translation>주어진 시간 대비 분량과 뺄 것</translation>
    </message>
    <message>
        <source>Re&amp;ference to an item…</source>
        <translation>항목 참조…</translation>
    </message>
    <message>
        <source>Cite an item in the text or note: printed with its number, as a link</source>
        <translation>본문이나 메모에서 항목 인용: 번호와 함께 링크로 인쇄됩니다</translation>
    </message>
    <message>
        <source>&amp;Editions…</source>
        <translation>판…</translation>
    </message>
    <message>
        <source>Who gets which notes and sections</source>
        <translation>누가 어떤 메모와 섹션을 받는지</translation>
    </message>
    <message>
        <source>&amp;Pages made from the book…</source>
        <translation>자료집에서 만든 페이지…</translation>
    </message>
    <message>
        <source>Chronology, coverage, index of names, what changed, bottom lines</source>
        <translation>연표, 보도 현황, 인명 색인, 변경 사항, 핵심 결론</translation>
    </message>
    <message>
        <source>&amp;Issue this book…</source>
        <translation>이 자료집 발행…</translation>
    </message>
    <message>
        <source>Remember what goes out, for the next change sheet</source>
        <translation>다음 변경 안내를 위해 배포한 내용을 기억합니다</translation>
    </message>
    <message>
        <source>Sheets to e&amp;xchange…</source>
        <translation>교체할 낱장…</translation>
    </message>
    <message>
        <source>Only what differs from a printed binder, as a PDF</source>
        <translation>인쇄해 철해 둔 것과 다른 부분만 PDF로</translation>
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
        <translation>유지하던 번호를 놓습니다</translation>
    </message>
    <message>
        <source>&amp;Next issue from this book</source>
        <translation>이 자료집으로 다음 호 만들기</translation>
    </message>
    <message>
        <source>Its build and standing pages stay, the day&apos;s press goes</source>
        <translation>구성과 고정 페이지는 남고 그날의 보도는 빠집니다</translation>
    </message>
    <message>
        <source>Numbered &amp;copies…</source>
        <translation>번호 매긴 사본…</translation>
    </message>
    <message>
        <source>A copy for each on the distribution list</source>
        <translation>배포 목록의 각 사람에게 한 부씩</translation>
    </message>
    <message>
        <source>What the reader wrote becomes due-outs</source>
        <translation>독자가 적은 것이 후속 과제가 됩니다</translation>
    </message>
    <message>
        <source>&amp;Due-outs…</source>
        <translation>후속 과제…</translation>
    </message>
    <message>
        <source>What was asked for, who answers, and until when</source>
        <translation>요청 내용, 답할 사람, 기한</translation>
    </message>
    <message>
        <source>F&amp;old into one article</source>
        <translation>한 기사로 합치기</translation>
    </message>
    <message>
        <source>One text, and who else carried it</source>
        <translation>하나의 텍스트와 그것을 실은 다른 매체</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Add article</source>
        <translation>기사 추가</translation>
    </message>
    <message numerus="yes">
        <source>Add {} articles</source>
        <translation>
            <numerusform>기사 {}개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>섹션 추가</translation>
    </message>
    <message numerus="yes">
        <source>Add {} sections</source>
        <translation>
            <numerusform>섹션 {}개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message numerus="yes">
        <source>Move {} articles</source>
        <translation>
            <numerusform>기사 {}개 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>섹션 이동</translation>
    </message>
    <message numerus="yes">
        <source>Move {} sections</source>
        <translation>
            <numerusform>섹션 {}개 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>섹션 수준 올리기</translation>
    </message>
    <message numerus="yes">
        <source>Promote {} sections</source>
        <translation>
            <numerusform>섹션 {}개 수준 올리기</numerusform>
        </translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>섹션 수준 내리기</translation>
    </message>
    <message numerus="yes">
        <source>Demote {} sections</source>
        <translation>
            <numerusform>섹션 {}개 수준 내리기</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>기사 정렬</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {} articles</source>
        <translation>
            <numerusform>기사 {}개 복제</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles</source>
        <translation>
            <numerusform>기사 {}개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message numerus="yes">
        <source>Restore {} articles</source>
        <translation>
            <numerusform>기사 {}개 복원</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} articles for good</source>
        <translation>
            <numerusform>기사 {}개 영구 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>포함</translation>
    </message>
    <message numerus="yes">
        <source>Include {} articles</source>
        <translation>
            <numerusform>기사 {}개 포함</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {} articles</source>
        <translation>
            <numerusform>기사 {}개 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message numerus="yes">
        <source>Mark {} articles</source>
        <translation>
            <numerusform>기사 {}개 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Rename {} articles</source>
        <translation>
            <numerusform>기사 {}개 이름 바꾸기</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>본문 편집</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} texts</source>
        <translation>
            <numerusform>본문 {}개 편집</numerusform>
        </translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>세부 정보 변경</translation>
    </message>
    <message numerus="yes">
        <source>Change details of {} articles</source>
        <translation>
            <numerusform>기사 {}개의 세부 정보 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Change book details</source>
        <translation>자료집 세부 정보 변경</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>섹션 변경</translation>
    </message>
    <message numerus="yes">
        <source>Change {} sections</source>
        <translation>
            <numerusform>섹션 {}개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message numerus="yes">
        <source>Add {} notes</source>
        <translation>
            <numerusform>메모 {}개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>메모 편집</translation>
    </message>
    <message numerus="yes">
        <source>Edit {} notes</source>
        <translation>
            <numerusform>메모 {}개 편집</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>메모 변경</translation>
    </message>
    <message numerus="yes">
        <source>Change {} notes</source>
        <translation>
            <numerusform>메모 {}개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>메모 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete {} notes</source>
        <translation>
            <numerusform>메모 {}개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>메모 이동</translation>
    </message>
    <message numerus="yes">
        <source>Move {} notes</source>
        <translation>
            <numerusform>메모 {}개 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Make key point</source>
        <translation>핵심 사항 만들기</translation>
    </message>
    <message numerus="yes">
        <source>Make {} key points</source>
        <translation>
            <numerusform>핵심 사항 {}개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>기사 나누기</translation>
    </message>
    <message numerus="yes">
        <source>Split {} articles</source>
        <translation>
            <numerusform>기사 {}개 나누기</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>기사 병합</translation>
    </message>
    <message numerus="yes">
        <source>Merge {} articles</source>
        <translation>
            <numerusform>기사 {}개 병합</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold into one</source>
        <translation>하나로 합치기</translation>
    </message>
    <message numerus="yes">
        <source>Fold {} articles into one</source>
        <translation>
            <numerusform>기사 {}개를 하나로 합치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Mark as different stories</source>
        <translation>서로 다른 기사로 표시</translation>
    </message>
    <message>
        <source>Principal&apos;s copy</source>
        <translation>최고 책임자용</translation>
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
    <message>
        <source>this is not a Briefbook book</source>
        <translation>Briefbook 자료집이 아닙니다</translation>
    </message>
    <message>
        <source>Choose a file that ends in .briefbook</source>
        <translation>.briefbook으로 끝나는 파일을 고르십시오</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>Open a backup or an earlier version of it</source>
        <translation>백업이나 이전 버전을 여십시오</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>파일이 잘려 있습니다</translation>
    </message>
    <message>
        <source>Copy it again, or open a backup</source>
        <translation>다시 복사하거나 백업을 여십시오</translation>
    </message>
    <message>
        <source>it holds two things of one name</source>
        <translation>같은 이름의 것이 두 개 들어 있습니다</translation>
    </message>
    <message>
        <source>Ask for the file again: it was tampered with</source>
        <translation>파일을 다시 요청하십시오. 변조되었습니다</translation>
    </message>
    <message>
        <source>it is far larger inside than a book can be</source>
        <translation>자료집일 수 없을 만큼 속이 훨씬 큽니다</translation>
    </message>
    <message>
        <source>Ask who sent it what it is</source>
        <translation>보낸 사람에게 무엇인지 물어보십시오</translation>
    </message>
    <message>
        <source>the backup is not what was copied</source>
        <translation>백업이 복사한 내용과 다릅니다</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>다른 이름으로 저장하십시오</translation>
    </message>
    <message>
        <source>the book has no such edition</source>
        <translation>자료집에 그런 판이 없습니다</translation>
    </message>
    <message>
        <source>Choose one of: {}</source>
        <translation>다음 중에서 고르십시오: {}</translation>
    </message>
    <message>
        <source>Take them out of the edition, or let it leave them out itself</source>
        <translation>그것을 판에서 빼거나 판이 스스로 제외하게 하십시오</translation>
    </message>
    <message>
        <source>An attachment is printed as it is and has no text</source>
        <translation>첨부는 그대로 인쇄되며 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>Add a note to it</source>
        <translation>메모를 추가하십시오</translation>
    </message>
    <message>
        <source>The trash does not hold this</source>
        <translation>휴지통에 없습니다</translation>
    </message>
    <message>
        <source>there is no room left on the drive: {} MB are needed, {} MB are free</source>
        <translation>드라이브에 공간이 없습니다: {} MB가 필요하고 {} MB가 남아 있습니다</translation>
    </message>
    <message>
        <source>Free some space, or choose another place; the old file is untouched</source>
        <translation>공간을 비우거나 다른 곳을 고르십시오. 이전 파일은 그대로입니다</translation>
    </message>
    <message>
        <source>it could not be written ({})</source>
        <translation>쓸 수 없었습니다({})</translation>
    </message>
    <message>
        <source>it could not be read ({})</source>
        <translation>읽을 수 없었습니다({})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is connected</source>
        <translation>이름을 확인하고 드라이브가 연결되어 있는지 확인하십시오</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일을 고르십시오</translation>
    </message>
    <message>
        <source>it may not be read here</source>
        <translation>여기서는 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>Ask its owner for access</source>
        <translation>소유자에게 권한을 요청하십시오</translation>
    </message>
    <message>
        <source>there is no room left on the drive</source>
        <translation>드라이브에 공간이 없습니다</translation>
    </message>
    <message>
        <source>the file name is too long</source>
        <translation>파일 이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>더 짧은 이름을 고르십시오</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>다시 시도하거나 다른 곳을 고르십시오</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>다른 프로그램이 파일을 열고 있습니다</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>그 프로그램에서 닫고 다시 시도하십시오</translation>
    </message>
    <message>
        <source>it may not be written here</source>
        <translation>여기에는 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>다른 곳을 고르십시오</translation>
    </message>
    <message>
        <source>Only articles can be folded into one</source>
        <translation>기사만 하나로 합칠 수 있습니다</translation>
    </message>
    <message>
        <source>An attachment has no text to take a point from</source>
        <translation>첨부에는 요점을 뽑을 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details</source>
        <translation>자료집 정보에서 {} 중 하나를 고르십시오</translation>
    </message>
    <message>
        <source>there is no such scheme of markings</source>
        <translation>그런 표시 등급 체계가 없습니다</translation>
    </message>
    <message>
        <source>the scheme of markings has no levels</source>
        <translation>표시 등급 체계에 등급이 없습니다</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>하나 추가하십시오</translation>
    </message>
    <message>
        <source>the scheme of markings cannot be used ({})</source>
        <translation>표시 등급 체계를 쓸 수 없습니다({})</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>파일을 고치십시오</translation>
    </message>
    <message>
        <source>the colour of {} is not #RRGGBB</source>
        <translation>{}의 색이 #RRGGBB 형식이 아닙니다</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself</source>
        <translation>섹션을 자기 안으로 옮길 수 없습니다</translation>
    </message>
    <message>
        <source>The book does not hold this (any more)</source>
        <translation>자료집에 없거나 더 이상 없습니다</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash</source>
        <translation>삭제되었을 수 있습니다. 휴지통을 살펴보십시오</translation>
    </message>
    <message>
        <source>An article lies in a section or in the inbox</source>
        <translation>기사는 섹션이나 받은 자료에 있어야 합니다</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>그중 하나를 고르십시오</translation>
    </message>
    <message>
        <source>The inbox holds articles, not sections</source>
        <translation>받은 자료에는 섹션이 아니라 기사가 들어갑니다</translation>
    </message>
    <message>
        <source>Choose a section, or the book itself</source>
        <translation>섹션이나 자료집 자체를 고르십시오</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>사진 출처</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>It already ran on page {} of {} of {}</source>
        <translation>{2}의 {1} {0}쪽에 이미 실렸습니다</translation>
    </message>
    <message>
        <source>It already ran under {} in {} of {}</source>
        <translation>{2}의 {1} {0}에 이미 실렸습니다</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it</source>
        <translation>볼 수 없는 사람을 위한 그림 설명이 없습니다</translation>
    </message>
    <message>
        <source>It has the same address as “{}”</source>
        <translation>“{}”과(와) 주소가 같습니다</translation>
    </message>
    <message>
        <source>A reference leads to what is not printed</source>
        <translation>참조가 인쇄되지 않는 것을 가리킵니다</translation>
    </message>
    <message>
        <source>It is of {}, older than {} days</source>
        <translation>날짜가 {}(으)로, {}일보다 오래되었습니다</translation>
    </message>
    <message numerus="yes">
        <source>{} pictures have no description for those who cannot see them</source>
        <translation>
            <numerusform>볼 수 없는 사람을 위한 설명이 없는 그림이 {}개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>It has the same text as “{}”</source>
        <translation>“{}”과(와) 텍스트가 같습니다</translation>
    </message>
    <message>
        <source>It is much like “{}”</source>
        <translation>“{}”과(와) 매우 비슷합니다</translation>
    </message>
    <message>
        <source>The book has no title</source>
        <translation>자료집에 제목이 없습니다</translation>
    </message>
    <message>
        <source>Give it one in the book&apos;s details</source>
        <translation>자료집 정보에서 제목을 붙이십시오</translation>
    </message>
    <message>
        <source>The book has no date</source>
        <translation>자료집에 날짜가 없습니다</translation>
    </message>
    <message>
        <source>Set one in the book&apos;s details</source>
        <translation>자료집 정보에서 날짜를 정하십시오</translation>
    </message>
    <message>
        <source>The book is dated {}, which is past</source>
        <translation>자료집 날짜가 지난 날짜입니다: {}</translation>
    </message>
    <message>
        <source>Set the date in the book&apos;s details</source>
        <translation>자료집 정보에서 날짜를 정하십시오</translation>
    </message>
    <message numerus="yes">
        <source>Reading takes {} minutes of the {} there are</source>
        <translation>
            <numerusform>읽는 데 {}분이 걸립니다. 주어진 시간은 {}분입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to cut in Reading time</source>
        <translation>읽는 시간에서 뺄 것을 보십시오</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>제목이 없습니다</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>제목을 붙이십시오</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>알 수 없음: {}</translation>
    </message>
    <message>
        <source>Look at the source and fill it in</source>
        <translation>출처를 보고 채우십시오</translation>
    </message>
    <message>
        <source>The date is in the future: {}</source>
        <translation>날짜가 미래입니다: {}</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>바로잡으십시오</translation>
    </message>
    <message>
        <source>Leave it out, or say what is new in it</source>
        <translation>제외하거나 새로운 점을 밝히십시오</translation>
    </message>
    <message>
        <source>Guessed when it was collected: {}</source>
        <translation>모을 때 추정함: {}</translation>
    </message>
    <message>
        <source>Look at the source and confirm it</source>
        <translation>출처를 보고 확인하십시오</translation>
    </message>
    <message>
        <source>Describe it in a few words</source>
        <translation>몇 마디로 설명하십시오</translation>
    </message>
    <message>
        <source>A picture is missing</source>
        <translation>그림이 없습니다</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>다시 넣으십시오</translation>
    </message>
    <message>
        <source>Take the reference out, or print what it names</source>
        <translation>참조를 빼거나 가리키는 것을 인쇄하십시오</translation>
    </message>
    <message>
        <source>Nothing is in this section</source>
        <translation>이 섹션이 비어 있습니다</translation>
    </message>
    <message>
        <source>Fill it, or leave it out</source>
        <translation>채우거나 제외하십시오</translation>
    </message>
    <message>
        <source>The attached file is missing</source>
        <translation>첨부 파일이 없습니다</translation>
    </message>
    <message>
        <source>Add the file again</source>
        <translation>파일을 다시 추가하십시오</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>Write it, fetch the page again, or leave it out</source>
        <translation>직접 쓰거나, 페이지를 다시 가져오거나, 제외하십시오</translation>
    </message>
    <message>
        <source>Leave it out, or say why it is there</source>
        <translation>제외하거나 넣은 까닭을 밝히십시오</translation>
    </message>
    <message>
        <source>The talking points are longer than one page</source>
        <translation>발언 요지가 한 쪽보다 깁니다</translation>
    </message>
    <message>
        <source>Cut them: they are read out from one sheet</source>
        <translation>줄이십시오. 한 장을 보고 읽게 됩니다</translation>
    </message>
    <message>
        <source>Put a reference to an item behind the point</source>
        <translation>요지 뒤에 항목 참조를 넣으십시오</translation>
    </message>
    <message>
        <source>No marking on: {}</source>
        <translation>표시 없음: {}</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>표시 등급 없음</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>등급을 표시하십시오</translation>
    </message>
    <message>
        <source>{} has no “{}”</source>
        <translation>{}에 “{}”이(가) 없습니다</translation>
    </message>
    <message>
        <source>Choose a level of the scheme</source>
        <translation>체계의 등급을 고르십시오</translation>
    </message>
    <message>
        <source>Fold the two into one, or say that they are different</source>
        <translation>둘을 하나로 합치거나 서로 다르다고 표시하십시오</translation>
    </message>
    <message>
        <source>somebody else, or another program, has saved this file since you opened it</source>
        <translation>이 파일을 연 뒤에 다른 사람이나 다른 프로그램이 저장했습니다</translation>
    </message>
    <message>
        <source>its text is larger than a book can be</source>
        <translation>텍스트가 자료집일 수 없을 만큼 큽니다</translation>
    </message>
    <message>
        <source>the drive did not keep what was written</source>
        <translation>드라이브가 쓴 내용을 보존하지 못했습니다</translation>
    </message>
    <message>
        <source>Save it in another place</source>
        <translation>다른 곳에 저장하십시오</translation>
    </message>
    <message>
        <source>the file does not say which format it has</source>
        <translation>파일에 형식이 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than a book&apos;s can</source>
        <translation>부분들이 자료집보다 깊게 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two</source>
        <translation>내 것을 다른 이름으로 저장한 뒤 둘을 비교하십시오</translation>
    </message>
    <message>
        <source>what was sealed is no book</source>
        <translation>봉인된 것이 자료집이 아닙니다</translation>
    </message>
    <message>
        <source>the text of the book is damaged</source>
        <translation>자료집의 텍스트가 손상되었습니다</translation>
    </message>
    <message>
        <source>this book was saved by a newer Briefbook, and this one cannot show it</source>
        <translation>더 새로운 Briefbook에서 저장한 자료집이라 여기서는 볼 수 없습니다</translation>
    </message>
    <message>
        <source>the book is damaged: {}</source>
        <translation>자료집이 손상되었습니다: {}</translation>
    </message>
    <message>
        <source>Update Briefbook</source>
        <translation>Briefbook을 업데이트하십시오</translation>
    </message>
    <message>
        <source>Choose articles and memos</source>
        <translation>기사와 메모 문서를 고르십시오</translation>
    </message>
    <message>
        <source>nothing of a book can be read from it</source>
        <translation>여기서 읽을 수 있는 자료집 내용이 없습니다</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>백업을 여십시오</translation>
    </message>
    <message>
        <source>this book is protected by a password</source>
        <translation>이 자료집은 암호로 보호되어 있습니다</translation>
    </message>
    <message>
        <source>Give its password</source>
        <translation>암호를 입력하십시오</translation>
    </message>
    <message>
        <source>it is sealed in a way that this Briefbook does not know</source>
        <translation>이 Briefbook이 모르는 방식으로 봉인되어 있습니다</translation>
    </message>
    <message>
        <source>this is not its password</source>
        <translation>암호가 맞지 않습니다</translation>
    </message>
    <message>
        <source>Try again; mind capital letters</source>
        <translation>다시 시도하십시오. 대문자에 주의하십시오</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>it was sealed under another password, or is damaged</source>
        <translation>다른 암호로 봉인되었거나 손상되었습니다</translation>
    </message>
    <message>
        <source>this version is damaged</source>
        <translation>이 버전이 손상되었습니다</translation>
    </message>
    <message>
        <source>Look at another one, or at a backup</source>
        <translation>다른 버전이나 백업을 보십시오</translation>
    </message>
    <message>
        <source>there are no web addresses in it</source>
        <translation>웹 주소가 없습니다</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>다른 것을 고르십시오</translation>
    </message>
    <message>
        <source>nothing in the archive can be read</source>
        <translation>압축 파일에서 읽을 수 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>it is an archive in an archive</source>
        <translation>압축 파일 안의 압축 파일입니다</translation>
    </message>
    <message>
        <source>Unpack it, and add what you need</source>
        <translation>압축을 풀고 필요한 것을 추가하십시오</translation>
    </message>
    <message>
        <source>open it in a browser, and copy the text</source>
        <translation>브라우저에서 열어 글을 복사하세요</translation>
    </message>
    <message>
        <source>This page shows only the first {} words, the rest is for subscribers; {}</source>
        <translation>이 페이지는 처음 {}단어만 보여 주고 나머지는 구독자용입니다. {}</translation>
    </message>
    <message>
        <source>This page shows no text, all of it is for subscribers; {}</source>
        <translation>이 페이지는 글을 보여 주지 않습니다. 모두 구독자용입니다. {}</translation>
    </message>
    <message>
        <source>The site asks whether a person is reading and does not show the page; {}</source>
        <translation>사이트가 사람이 읽는지 확인하느라 페이지를 보여 주지 않습니다. {}</translation>
    </message>
    <message>
        <source>The site asks for consent first and does not show the page; {}</source>
        <translation>사이트가 먼저 동의를 구하며 페이지를 보여 주지 않습니다. {}</translation>
    </message>
    <message>
        <source>The page shows its text only once its scripts have run; {}</source>
        <translation>이 페이지는 스크립트가 실행된 뒤에야 글을 보여 줍니다. {}</translation>
    </message>
    <message>
        <source>Open it in its own program, and copy what you need</source>
        <translation>해당 프로그램에서 열어 필요한 부분을 복사하세요</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>읽기가 중단되었습니다</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>읽는 데 너무 오래 걸립니다</translation>
    </message>
    <message>
        <source>Take only the part that you need</source>
        <translation>필요한 부분만 쓰십시오</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>archives of files</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>Outlook 메시지</translation>
    </message>
    <message>
        <source>messages and web archives</source>
        <translation>메시지와 웹 보관 파일</translation>
    </message>
    <message>
        <source>news feeds</source>
        <translation>뉴스 피드</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>주소 목록</translation>
    </message>
    <message>
        <source>references</source>
        <translation>참고 문헌</translation>
    </message>
    <message>
        <source>press exports</source>
        <translation>언론 데이터베이스 내보내기</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Briefbook cannot read this kind of file</source>
        <translation>Briefbook이 읽을 수 없는 종류의 파일입니다</translation>
    </message>
    <message>
        <source>It reads {}</source>
        <translation>읽을 수 있는 것: {}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>this is no PDF</source>
        <translation>PDF가 아닙니다</translation>
    </message>
    <message>
        <source>Choose the PDF that came back</source>
        <translation>돌아온 PDF를 고르십시오</translation>
    </message>
    <message>
        <source>An attachment lies too deep and was left out: {}; add it by itself</source>
        <translation>첨부 파일이 너무 깊이 들어 있어 제외했습니다: {}. 따로 추가하세요</translation>
    </message>
    <message>
        <source>An attachment was left out: {}</source>
        <translation>첨부 파일을 제외했습니다: {}</translation>
    </message>
    <message>
        <source>A feed often holds only the beginning of each article; open the address for the whole</source>
        <translation>피드에는 흔히 기사의 앞부분만 있습니다. 전체는 주소를 열어 보세요</translation>
    </message>
    <message>
        <source>{} of its {} entries are in the book already and were left out</source>
        <translation>{} / {}개 항목은 이미 자료집에 있어 제외했습니다</translation>
    </message>
    <message>
        <source>there are no entries in the feed</source>
        <translation>피드에 항목이 없습니다</translation>
    </message>
    <message>
        <source>Check that the whole file is there</source>
        <translation>파일이 온전한지 확인하십시오</translation>
    </message>
    <message>
        <source>Only the first {} of {} entries were taken</source>
        <translation>처음 {}개만 가져왔습니다(모두 {}개)</translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation>피드가 손상되었습니다</translation>
    </message>
    <message>
        <source>the page sends on and on to other addresses</source>
        <translation>페이지가 계속 다른 주소로 보냅니다</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy the text</source>
        <translation>브라우저에서 열어 텍스트를 복사하십시오</translation>
    </message>
    <message>
        <source>the site sends the page packed in a way that Briefbook did not ask for</source>
        <translation>사이트가 Briefbook이 요청하지 않은 방식으로 압축해 보냅니다</translation>
    </message>
    <message>
        <source>the site does not answer with a page ({})</source>
        <translation>사이트가 페이지로 답하지 않습니다({})</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>웹 주소가 아닙니다</translation>
    </message>
    <message>
        <source>It has to begin with https:// or http://</source>
        <translation>https:// 또는 http://로 시작해야 합니다</translation>
    </message>
    <message>
        <source>the site does not give the page to programs ({})</source>
        <translation>사이트가 프로그램에는 페이지를 주지 않습니다({})</translation>
    </message>
    <message>
        <source>there is no such page any more ({})</source>
        <translation>그런 페이지가 더 이상 없습니다({})</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>주소를 확인하십시오</translation>
    </message>
    <message>
        <source>the site has a fault of its own ({})</source>
        <translation>사이트 자체에 오류가 있습니다({})</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>나중에 다시 시도하십시오</translation>
    </message>
    <message>
        <source>the site could not prove that it is {} (its certificate)</source>
        <translation>사이트가 {}임을 증명하지 못했습니다(인증서)</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <translation>페이지가 {} MB보다 큽니다</translation>
    </message>
    <message>
        <source>Save it, and take a part</source>
        <translation>저장한 뒤 일부만 쓰십시오</translation>
    </message>
    <message>
        <source>the page did not come in half a minute</source>
        <translation>페이지가 30초 안에 오지 않았습니다</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>사이트가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Ask your computer people before you trust it</source>
        <translation>신뢰하기 전에 전산 담당자에게 물어보십시오</translation>
    </message>
    <message>
        <source>no safe connection to the site could be made</source>
        <translation>사이트에 안전하게 연결할 수 없었습니다</translation>
    </message>
    <message>
        <source>Open it in a browser instead</source>
        <translation>대신 브라우저에서 여십시오</translation>
    </message>
    <message>
        <source>the site cannot be reached</source>
        <translation>사이트에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Check the address, and whether you are online</source>
        <translation>주소를 확인하고 온라인 상태인지 확인하십시오</translation>
    </message>
    <message>
        <source>the connection broke off before the page was there</source>
        <translation>페이지가 오기 전에 연결이 끊어졌습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>the page could not be fetched</source>
        <translation>페이지를 가져올 수 없었습니다</translation>
    </message>
    <message>
        <source>the page came damaged</source>
        <translation>페이지가 손상되어 왔습니다</translation>
    </message>
    <message>
        <source>Try again, or open it in a browser</source>
        <translation>다시 시도하거나 브라우저에서 여십시오</translation>
    </message>
    <message>
        <source>It has more footnotes than are read; the last ones were left out</source>
        <translation>읽을 수 있는 것보다 각주가 많아 마지막 각주는 제외했습니다</translation>
    </message>
    <message>
        <source>Only the first {} of the {} files in the folder were taken</source>
        <translation>폴더에서 처음 {}개 파일만 가져왔습니다(모두 {}개)</translation>
    </message>
    <message>
        <source>{} addresses are listed and were not fetched; say --fetch to fetch them</source>
        <translation>주소 {}개가 나열되어 있으나 가져오지 않았습니다. 가져오려면 --fetch를 쓰세요</translation>
    </message>
    <message>
        <source>a source has no name</source>
        <translation>이름이 없는 출처가 있습니다</translation>
    </message>
    <message>
        <source>Give a file, a folder or a web address</source>
        <translation>파일, 폴더 또는 웹 주소를 지정하십시오</translation>
    </message>
    <message>
        <source>If you know it, say --private, and it is read</source>
        <translation>아는 주소라면 --private을 붙이면 읽습니다</translation>
    </message>
    <message>
        <source>there are no files in the folder</source>
        <translation>폴더에 파일이 없습니다</translation>
    </message>
    <message>
        <source>An embedded part of the page cannot be printed and was left out</source>
        <translation>페이지에 삽입된 부분은 인쇄할 수 없어 제외했습니다</translation>
    </message>
    <message>
        <source>A video cannot be printed and was left out</source>
        <translation>동영상은 인쇄할 수 없어 제외했습니다</translation>
    </message>
    <message>
        <source>A sound cannot be printed and was left out</source>
        <translation>소리는 인쇄할 수 없어 제외했습니다</translation>
    </message>
    <message>
        <source>An embedded part cannot be printed and was left out</source>
        <translation>삽입된 부분은 인쇄할 수 없어 제외했습니다</translation>
    </message>
    <message>
        <source>The page is longer than a book; look whether all of it is wanted</source>
        <translation>페이지가 책보다 깁니다. 전부 필요한지 살펴보세요</translation>
    </message>
    <message>
        <source>No article was found on the page; open it in a browser and copy the text</source>
        <translation>페이지에서 기사를 찾지 못했습니다. 브라우저에서 열어 글을 복사하세요</translation>
    </message>
    <message>
        <source>A picture lies on the web and not in the file; nothing was fetched</source>
        <translation>그림 하나가 파일이 아니라 웹에 있습니다. 아무것도 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>{} pictures lie on the web and not in the file; nothing was fetched</source>
        <translation>그림 {}개가 파일이 아니라 웹에 있습니다. 아무것도 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>A picture was left out: {}</source>
        <translation>그림을 제외했습니다: {}</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>{} MB보다 큽니다</translation>
    </message>
    <message>
        <source>there is no text in the message</source>
        <translation>메시지에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>Open it in your mail program, and copy it</source>
        <translation>메일 프로그램에서 열어 복사하십시오</translation>
    </message>
    <message>
        <source>it holds more parts in each other than a message has</source>
        <translation>메시지보다 많은 부분이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>The page numbers are estimates, as {} is not on this computer; in Word, select all and press F9 to set them right</source>
        <translation>이 컴퓨터에 {} 글꼴이 없어 쪽 번호는 추정값입니다. Word에서 모두 선택하고 F9를 누르면 맞게 고쳐집니다</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>그림을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Give a name that ends in .png</source>
        <translation>.png로 끝나는 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>there is no spelling dictionary in this file</source>
        <translation>이 파일에는 맞춤법 사전이 없습니다</translation>
    </message>
    <message>
        <source>Choose an .oxt, or a .dic beside its .aff</source>
        <translation>.oxt 파일이나, .aff와 함께 있는 .dic 파일을 선택하십시오</translation>
    </message>
    <message>
        <source>this file is too large for a dictionary</source>
        <translation>이 파일은 사전으로 쓰기에 너무 큽니다</translation>
    </message>
    <message>
        <source>Something went wrong in Briefbook</source>
        <translation>Briefbook에서 문제가 발생했습니다</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>이 문제를 알려 주십시오</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>이 작업을 하기에 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>다른 프로그램을 닫으십시오</translation>
    </message>
    <message>
        <source>only pictures can be put into a note</source>
        <translation>메모에는 그림만 넣을 수 있습니다</translation>
    </message>
    <message>
        <source>Paste the file into the book at the left</source>
        <translation>파일을 왼쪽의 자료집에 붙여넣으십시오</translation>
    </message>
    <message>
        <source>Use Save As</source>
        <translation>다른 이름으로 저장을 사용하십시오</translation>
    </message>
    <message>
        <source>the book has no file yet</source>
        <translation>자료집에 아직 파일이 없습니다</translation>
    </message>
    <message>
        <source>Choose one with Save As</source>
        <translation>다른 이름으로 저장에서 파일을 선택하십시오</translation>
    </message>
    <message>
        <source>what was pasted is longer than any book</source>
        <translation>붙여넣은 내용이 어떤 책보다도 깁니다</translation>
    </message>
    <message>
        <source>this is not a picture that can be shown</source>
        <translation>표시할 수 있는 그림이 아닙니다</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first</source>
        <translation>먼저 PNG 또는 JPEG로 저장하십시오</translation>
    </message>
    <message>
        <source>the picture cannot be used</source>
        <translation>그림을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Make it smaller than 50 megapixels first</source>
        <translation>먼저 50메가픽셀보다 작게 줄이십시오</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>그림이 너무 큽니다</translation>
    </message>
    <message>
        <source>Make it smaller than 20 MB first</source>
        <translation>먼저 20MB보다 작게 줄이십시오</translation>
    </message>
    <message>
        <source>Copy the text instead</source>
        <translation>대신 텍스트를 복사하십시오</translation>
    </message>
    <message>
        <source>Open it in Outlook, and copy it</source>
        <translation>Outlook에서 열어 복사하십시오</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>메시지가 손상되었습니다</translation>
    </message>
    <message>
        <source>Save it anew from Outlook</source>
        <translation>Outlook에서 새로 저장하십시오</translation>
    </message>
    <message>
        <source>Say yes to this address if you know it, or open it in a browser, and copy the text</source>
        <translation>아는 주소이면 허용하고, 아니면 브라우저에서 열어 텍스트를 복사하십시오</translation>
    </message>
    <message>
        <source>the address leads to this machine or into your own network</source>
        <translation>주소가 이 컴퓨터나 내부망을 가리킵니다</translation>
    </message>
    <message>
        <source>there is no such site, or you are offline</source>
        <translation>그런 사이트가 없거나 오프라인입니다</translation>
    </message>
    <message>
        <source>Ask for it again, or save it anew</source>
        <translation>다시 요청하거나 새로 저장하십시오</translation>
    </message>
    <message>
        <source>it holds more parts than a document has</source>
        <translation>문서보다 많은 부분이 들어 있습니다</translation>
    </message>
    <message>
        <source>Open it, and copy the text</source>
        <translation>열어서 텍스트를 복사하십시오</translation>
    </message>
    <message>
        <source>it is far larger inside than it looks</source>
        <translation>보기보다 속이 훨씬 큽니다</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>제외하십시오</translation>
    </message>
    <message>
        <source>Its pages hold no text that can be read, only pictures of it; they are printed as they are</source>
        <translation>페이지에 읽을 수 있는 텍스트가 없고 그림뿐입니다. 그대로 인쇄됩니다</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>PDF가 손상되었습니다</translation>
    </message>
    <message>
        <source>Ask for it again, or print it into a new PDF</source>
        <translation>다시 요청하거나 새 PDF로 인쇄하십시오</translation>
    </message>
    <message>
        <source>the PDF has no pages</source>
        <translation>PDF에 페이지가 없습니다</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>다시 요청하십시오</translation>
    </message>
    <message>
        <source>the password is not right</source>
        <translation>암호가 맞지 않습니다</translation>
    </message>
    <message>
        <source>the PDF asks for a password</source>
        <translation>PDF에 암호가 필요합니다</translation>
    </message>
    <message>
        <source>Give its password, or open it with that, print it into a new PDF, and add that</source>
        <translation>암호를 입력하거나, 암호로 열어 새 PDF로 인쇄한 뒤 그것을 추가하십시오</translation>
    </message>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>읽을 수 있는 PDF가 아닙니다</translation>
    </message>
    <message>
        <source>this PDF carries no book</source>
        <translation>이 PDF에는 자료집이 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>Open the .briefbook file itself</source>
        <translation>.briefbook 파일 자체를 여십시오</translation>
    </message>
    <message>
        <source>the picture is far larger inside than it looks</source>
        <translation>그림이 보기보다 속이 훨씬 큽니다</translation>
    </message>
    <message>
        <source>the picture is damaged, or of a kind that cannot be read</source>
        <translation>그림이 손상되었거나 읽을 수 없는 종류입니다</translation>
    </message>
    <message>
        <source>the picture has more points than a page can show</source>
        <translation>그림의 화소가 페이지에 나타낼 수 있는 것보다 많습니다</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>크기를 줄이십시오</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>기사가 없습니다</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>다시 내보내십시오</translation>
    </message>
    <message>
        <source>there are no references in it</source>
        <translation>참고 문헌이 없습니다</translation>
    </message>
    <message>
        <source>Export them again</source>
        <translation>다시 내보내십시오</translation>
    </message>
    <message>
        <source>Open it in Word, and save it as a Word document</source>
        <translation>Word에서 열어 Word 문서로 저장하십시오</translation>
    </message>
    <message>
        <source>its parts lie deeper in each other than those of a page do</source>
        <translation>부분들이 페이지보다 깊게 겹쳐 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>{} of {} talking points name no source: “{}”</source>
        <translation>
            <numerusform>출처를 밝히지 않은 발언 요지: {}개(모두 {}개): “{}”</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of its pictures lie elsewhere and were left out</source>
        <translation>그림 {}개는 다른 곳에 있어 제외했습니다</translation>
    </message>
    <message>
        <source>An attachment was left out: a message or a link; open the message, and add it by itself</source>
        <translation>첨부 파일(메시지나 링크)을 제외했습니다. 메시지를 열어 따로 추가하세요</translation>
    </message>
    <message>
        <source>{} attachments were left out: messages or links; open the message, and add them by themselves</source>
        <translation>첨부 파일 {}개(메시지나 링크)를 제외했습니다. 메시지를 열어 따로 추가하세요</translation>
    </message>
    <message>
        <source>Its pages are kept beside the text, left out of print: include them to print them as they are</source>
        <translation>원래 페이지는 글 옆에 두었고 인쇄하지 않습니다. 그대로 인쇄하려면 포함하세요</translation>
    </message>
    <message>
        <source>{} of its {} pages are damaged and were left out of the text</source>
        <translation>{} / {}쪽이 손상되어 글에서 빠졌습니다</translation>
    </message>
    <message>
        <source>The text of only the first {} of its {} pages was taken</source>
        <translation>처음 {}쪽의 글만 가져왔습니다(모두 {}쪽)</translation>
    </message>
    <message>
        <source>References hold no text but the abstract; open their addresses for the whole</source>
        <translation>참고 문헌에는 초록만 있습니다. 전체는 주소를 열어 보세요</translation>
    </message>
    <message>
        <source>Of {} of the references the day is not known</source>
        <translation>참고 문헌 {}건은 날짜를 알 수 없습니다</translation>
    </message>
    <message>
        <source>A picture is damaged, or of a kind that cannot be read, and was left out</source>
        <translation>그림이 손상되었거나 읽을 수 없는 종류여서 제외했습니다</translation>
    </message>
    <message>
        <source>{} pictures are damaged, or of a kind that cannot be read, and were left out</source>
        <translation>그림 {}개가 손상되었거나 읽을 수 없는 종류여서 제외했습니다</translation>
    </message>
    <message>
        <source>What other programs have put into the file was left out</source>
        <translation>다른 프로그램이 파일에 넣은 것은 제외했습니다</translation>
    </message>
    <message>
        <source>Left out, as it seems not to belong to the article: {}</source>
        <translation>기사에 속하지 않는 듯하여 제외했습니다: {}</translation>
    </message>
    <message>
        <source>The day and the month could be the other way round: read as {}</source>
        <translation>일과 월이 뒤바뀌었을 수 있습니다. {}로 읽었습니다</translation>
    </message>
    <message>
        <source>it has more parts than a document does</source>
        <translation>문서보다 부분이 많습니다</translation>
    </message>
    <message>
        <source>it declares a text that would fill the memory</source>
        <translation>메모리를 가득 채울 텍스트를 선언합니다</translation>
    </message>
    <message>
        <source>it is no whole XML document</source>
        <translation>온전한 XML 문서가 아닙니다</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy what you need</source>
        <translation>브라우저에서 열어 필요한 것을 복사하십시오</translation>
    </message>
    <message>
        <source>Open it in Word, and save it anew</source>
        <translation>Word에서 열어 새로 저장하십시오</translation>
    </message>
    <message>
        <source>A picture does not lie in the document and was left out</source>
        <translation>그림이 문서 안에 없어 제외했습니다</translation>
    </message>
    <message>
        <source>A picture in a footnote was left out</source>
        <translation>각주 안의 그림 하나를 제외했습니다</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans for that script</source>
        <translation>그 문자에 맞는 Noto Sans처럼 해당 글자가 있는 글꼴을 설치하십시오</translation>
    </message>
    <message>
        <source>Take columns out of the table</source>
        <translation>표에서 열을 줄이십시오</translation>
    </message>
    <message>
        <source>nobody is on the distribution list</source>
        <translation>배포 목록에 아무도 없습니다</translation>
    </message>
    <message>
        <source>Fill it in Tools, Distribution list</source>
        <translation>도구, 배포 목록에서 채우십시오</translation>
    </message>
    <message>
        <source>The attachment “{}” is missing or damaged</source>
        <translation>첨부 “{}”이(가) 없거나 손상되었습니다</translation>
    </message>
    <message numerus="yes">
        <source>A table of {} columns is too wide for the page; turn it, or take columns out</source>
        <translation>
            <numerusform>열이 {}개인 표가 페이지보다 넓습니다. 표를 돌리거나 열을 줄이십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it in Word and save it as a template (.dotx)</source>
        <translation>Word에서 열어 서식 파일(.dotx)로 저장하십시오</translation>
    </message>
    <message>
        <source>In Word, save it as a template without macros (.dotx)</source>
        <translation>Word에서 매크로 없는 서식 파일(.dotx)로 저장하십시오</translation>
    </message>
    <message>
        <source>it is larger inside than a template can be</source>
        <translation>서식 파일일 수 없을 만큼 속이 큽니다</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>다른 서식 파일을 고르십시오</translation>
    </message>
    <message>
        <source>this is not a Word document or template, or it is damaged</source>
        <translation>Word 문서나 서식 파일이 아니거나 손상되었습니다</translation>
    </message>
    <message>
        <source>a template with macros is not used</source>
        <translation>매크로가 있는 서식 파일은 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Make them smaller in Word, or choose a larger paper</source>
        <translation>Word에서 줄이거나 더 큰 용지를 고르십시오</translation>
    </message>
    <message>
        <source>it holds more than {} styles</source>
        <translation>스타일이 {}개보다 많습니다</translation>
    </message>
    <message>
        <source>the margins of the template leave no room for text</source>
        <translation>서식 파일의 여백 때문에 텍스트 자리가 없습니다</translation>
    </message>
    <message>
        <source>A picture is missing or damaged: {}</source>
        <translation>그림이 없거나 손상되었습니다: {}</translation>
    </message>
    <message>
        <source>A picture is missing or damaged</source>
        <translation>그림이 없거나 손상되었습니다</translation>
    </message>
    <message>
        <source>A drawing in the header or footer of the template could not be taken over; a PNG or JPEG picture can</source>
        <translation>서식 파일의 머리글이나 바닥글에 있는 그림을 가져오지 못했습니다. PNG나 JPEG 그림은 가져올 수 있습니다</translation>
    </message>
    <message>
        <source>Something in the header or footer of the template could not be taken over</source>
        <translation>서식 파일의 머리글이나 바닥글 일부를 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Briefbook cannot write this kind of file</source>
        <translation>Briefbook이 쓸 수 없는 종류의 파일입니다</translation>
    </message>
    <message>
        <source>Give the file a name in {}</source>
        <translation>파일 이름을 {}(으)로 끝내십시오</translation>
    </message>
    <message>
        <source>only a PDF can have a password</source>
        <translation>PDF에만 암호를 걸 수 있습니다</translation>
    </message>
    <message>
        <source>Give the file a name in .pdf</source>
        <translation>파일 이름을 .pdf로 끝내십시오</translation>
    </message>
    <message>
        <source>{} leaves out “{}” ({})</source>
        <translation>{}에서 “{}”({})을(를) 제외합니다</translation>
    </message>
    <message>
        <source>no issue of this book is remembered</source>
        <translation>이 자료집의 배포 기록이 없습니다</translation>
    </message>
    <message>
        <source>Issue the book before you print it</source>
        <translation>인쇄하기 전에 자료집을 배포하십시오</translation>
    </message>
    <message>
        <source>no such issue is remembered with its pages</source>
        <translation>페이지와 함께 기억된 그런 배포가 없습니다</translation>
    </message>
    <message>
        <source>no sheet differs from “{}”</source>
        <translation>“{}”과(와) 다른 낱장이 없습니다</translation>
    </message>
    <message>
        <source>There is nothing to exchange</source>
        <translation>교체할 것이 없습니다</translation>
    </message>
    <message>
        <source>The attachment “{}” is protected by a password; add a copy without one</source>
        <translation>첨부 “{}”은(는) 암호로 보호되어 있습니다. 암호 없는 사본을 추가하십시오</translation>
    </message>
    <message>
        <source>No font on this computer has 1 character ({}); it is printed as a sign</source>
        <translation>이 컴퓨터의 글꼴에 없는 글자가 1개({}) 있어 기호로 인쇄됩니다</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {} characters ({}); they are printed as a sign</source>
        <translation>
            <numerusform>이 컴퓨터의 글꼴에 없는 글자가 {}개({}) 있어 기호로 인쇄됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Please report this: the book must not go out like that</source>
        <translation>알려 주십시오. 자료집을 이대로 내보내면 안 됩니다</translation>
    </message>
    <message>
        <source>The contents do not say page {} where they lead there: “{}”</source>
        <translation>차례가 {}쪽으로 이어지는 곳에 쪽 번호가 없습니다: “{}”</translation>
    </message>
    <message>
        <source>The bookmark of {} leads to a page without its headline</source>
        <translation>{}의 책갈피가 제목 없는 페이지로 이어집니다</translation>
    </message>
    <message>
        <source>Give the id, number or title of a section or item, as `briefbook show` lists them</source>
        <translation>`briefbook show`에 나오는 섹션이나 항목의 ID, 번호 또는 제목을 쓰십시오</translation>
    </message>
    <message>
        <source>the book has no such section or item</source>
        <translation>자료집에 그런 섹션이나 항목이 없습니다</translation>
    </message>
    <message>
        <source>Choose one of {} in the book&apos;s details, or the file when you export</source>
        <translation>자료집 정보에서 {} 중 하나를 고르거나 내보낼 때 파일을 고르십시오</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>그런 테마가 없습니다</translation>
    </message>
    <message>
        <source>Choose another theme for a PDF, or make a Word document</source>
        <translation>PDF에는 다른 테마를 고르거나 Word 문서를 만드십시오</translation>
    </message>
    <message>
        <source>a Word template only suits Word documents</source>
        <translation>Word 서식 파일은 Word 문서에만 맞습니다</translation>
    </message>
    <message>
        <source>Choose one of {}, or give the path of a .toml file</source>
        <translation>{} 중 하나를 고르거나 .toml 파일의 경로를 쓰십시오</translation>
    </message>
    <message>
        <source>the colour {} has a contrast of {} to the paper; it needs {}</source>
        <translation>{} 색의 종이 대비가 {}입니다. {}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>there is no such theme file</source>
        <translation>그런 테마 파일이 없습니다</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>경로를 확인하십시오</translation>
    </message>
    <message>
        <source>the theme file cannot be read ({})</source>
        <translation>테마 파일을 읽을 수 없습니다({})</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>파일을 확인하십시오</translation>
    </message>
    <message>
        <source>the theme is not right: {}</source>
        <translation>테마가 올바르지 않습니다: {}</translation>
    </message>
    <message>
        <source>Mend that line in the theme</source>
        <translation>테마에서 그 줄을 고치십시오</translation>
    </message>
    <message>
        <source>the file {} is not beside the theme</source>
        <translation>파일 {}이(가) 테마 옆에 없습니다</translation>
    </message>
    <message>
        <source>Put it there, or mend its name</source>
        <translation>그곳에 두거나 이름을 고치십시오</translation>
    </message>
    <message>
        <source>the colour {} is {}, not #RRGGBB</source>
        <translation>{} 색이 {}(으)로, #RRGGBB 형식이 아닙니다</translation>
    </message>
    <message>
        <source>Mend it in the theme</source>
        <translation>테마에서 고치십시오</translation>
    </message>
    <message>
        <source>Choose a darker colour</source>
        <translation>더 어두운 색을 고르십시오</translation>
    </message>
    <message>
        <source>the margins leave no room for text on {}</source>
        <translation>{}에서 여백 때문에 텍스트 자리가 없습니다</translation>
    </message>
    <message>
        <source>Make them smaller</source>
        <translation>줄이십시오</translation>
    </message>
    <message>
        <source>{} cannot be read ({})</source>
        <translation>{}을(를) 읽을 수 없습니다({})</translation>
    </message>
    <message>
        <source>Mend its brackets</source>
        <translation>괄호를 고치십시오</translation>
    </message>
    <message>
        <source>{} holds {{}}</source>
        <translation>{}에 {{}}이(가) 있습니다</translation>
    </message>
    <message>
        <source>Use only {}</source>
        <translation>{}만 쓰십시오</translation>
    </message>
    <message>
        <source>the book&apos;s own file cannot go along: {}</source>
        <translation>자료집 파일을 함께 넣을 수 없습니다: {}</translation>
    </message>
    <message>
        <source>only a PDF can carry the book&apos;s own file</source>
        <translation>PDF에만 자료집 파일을 담을 수 있습니다</translation>
    </message>
    <message>
        <source>Choose PDF, or leave the file out</source>
        <translation>PDF를 고르거나 파일을 빼십시오</translation>
    </message>
    <message>
        <source>Choose an edition that carries everything, or leave the file out</source>
        <translation>모든 것을 담는 판을 고르거나 파일을 빼십시오</translation>
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
        <translation>먼저 휴지통에서 무언가를 고르십시오</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>휴지통이 비어 있습니다</translation>
    </message>
    <message>
        <source>Issue the book first</source>
        <translation>먼저 자료집을 배포하십시오</translation>
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
        <translation>주제별 언론 보도</translation>
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
        <translation>방문: 회담, 국가 정보, 실무 사항</translation>
    </message>
    <message>
        <source>One meeting: who, why and what to say</source>
        <translation>회담 하나: 누구를, 왜, 무슨 말을</translation>
    </message>
    <message>
        <source>Ministerial brief</source>
        <translation>장관 보고 자료</translation>
    </message>
    <message>
        <source>An issue, options and a recommendation</source>
        <translation>현안, 선택지, 건의</translation>
    </message>
    <message>
        <source>Hearing book</source>
        <translation>청문 자료집</translation>
    </message>
    <message>
        <source>Statement, questions and the record</source>
        <translation>발언문, 질의응답, 기록</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>이사회 자료</translation>
    </message>
    <message>
        <source>Agenda, minutes, papers for decision</source>
        <translation>의제, 회의록, 의결 자료</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Kept {0} of {1} words</source>
        <translation>{1}단어 중 {0}단어 유지</translation>
    </message>
</context>
</TS>
