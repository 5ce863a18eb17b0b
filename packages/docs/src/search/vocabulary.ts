/**
 * Words that mean the same in a search, in the languages of the site. The first word of a line has no
 * special role. A Korean word is also found inside a longer one, unless it begins with a space.
 */
export const synonyms: readonly (readonly string[])[] = [
  // Commerce
  [
    ...["송장번호", "송장 번호", "운송장번호", "운송장 번호", "운송장", "송장"],
    ...["tracking number", "invoice number", "invoice_no", "waybill", "invoice"],
  ],
  ["배송사", "택배사", "운송사", "택배 회사", "carrier", "courier", "delivery company"],
  [
    ...["미입금", "무통장입금", "무통장 입금", "무통장", "입금 대기", "입금대기"],
    ...["unpaid", "not paid", "awaiting payment", "bank transfer"],
  ],
  ["주문", "order"],
  ["주문상품", "주문 상품", "sub-order", "order item"],
  ["상품", "제품", "product"],
  ["리뷰", "후기", "상품평", "review"],
  ["댓글", "답글", "comment", "reply"],
  ["회원", "고객", "user", "member", "customer"],
  ["재고", "인벤토리", "stock", "inventory"],
  ["배송", "발송", "shipment", "delivery", "shipping"],
  ["티켓", "이용권", "ticket"],
  ["쇼핑몰", "상점", "shop", "mall", "store"],
  ["적립금", "리워드", "포인트", "reward"],
  [" 문의", "inquiry", "question"],
  ["카테고리", "분류", "category"],
  ["가격", "금액", "price", "amount"],
  // What is done
  ["삭제", "지우기", "지우는", "제거", "delete", "remove"],
  [
    ...["등록", "생성", "추가", "업로드", "입력", "올리기", "만들기"],
    ...["create", "add", "register", "upload", "set"],
  ],
  ["수정", "변경", "업데이트", "갱신", "바꾸기", "update", "change", "edit", "modify"],
  [
    ...["조회", "목록", "리스트", "가져오기", "가져오는", "불러오기", "수집", "읽기"],
    ...["get", "list", "fetch", "retrieve", "read", "collect", "sync"],
  ],
  ["취소", "cancel", "cancellation", "canceled"],
  ["부분", "일부", "partial", "one"],
  ["전체", "모든", "모두", "목록", "all", "every", "list"],
  ["일괄", "대량", "여러 건", "한꺼번에", "bulk", "batch", "many"],
  ["발급", "issue", "issuance"],
  ["코드", "code"],
  // HTTP and this project
  ["재시도", "다시 시도", "다시 보내", "재전송", "retry"],
  ["타임아웃", "시간 제한", "제한 시간", "시간 초과", "timeout", "time out", "deadline"],
  ["에러", "오류", "실패", "error", "failure"],
  ["장애", "결함", "fault", "outage"],
  ["멱등성", "멱등", "idempotent", "idempotency"],
  ["페이지네이션", "페이징", "페이지 단위", "다음 페이지", "pagination", "paging", "paginated"],
  [
    ...[
      "토큰",
      "액세스 토큰",
      "엑세스 토큰",
      "승인 토큰",
      "인증토큰",
      "인증키",
      "인증 키",
      "인증 정보",
    ],
    ...["api 키", "시크릿", "token", "access token", "api key", "secret", "credential"],
  ],
  ["만료", "expired", "expiry", "expiration"],
  ["명세", "스펙", "계약", "스웨거", "swagger", "openapi", "spec", "contract", "specification"],
  [
    ...["모의 서버", "목 서버", "목서버", "모의(Mock) 서버", "가짜 서버", "샌드박스"],
    ...["mock 서버", "mock server", "mock", "sandbox"],
  ],
  ["서비스", "벤더", "서비스 제공사", "vendor"],
  ["엔드포인트", "오퍼레이션", "endpoint", "operation"],
  ["웹훅", "콜백", "webhook", "callback"],
  ["프록시", "proxy"],
  ["테스트", "test"],
  ["호출 한도", "요청 제한", "호출 제한", "429", "rate limit", "too many requests"],
  ["대기", "백오프", "기다림", "backoff", "delay"],
  ["거부", "거절", "reject", "refuse"],
  ["인증 실패", "인증 오류", "unauthorized", "authentication"],
  ["연동 코드", "공개 클라이언트", "오픈 소스", "public client", "open source"],
  ["자리 표시자", "placeholder"],
  ["연동", "통합", "integration", "workflow"],
  ["예제", "예시", "샘플", "example", "sample"],
  ["로그", "기록", "녹화", "record", "recording", "log"],
  ["설치", "install", "installation"],
];

/** Words that say nothing about what is searched. */
export const stopWords: readonly string[] = [
  ...["a", "an", "the", "i", "we", "my", "our", "me", "it", "is", "are", "be", "was", "do", "does"],
  ...["did", "can", "could", "should", "how", "what", "when", "where", "which", "why", "to", "of"],
  ...[
    "in",
    "on",
    "at",
    "for",
    "from",
    "with",
    "without",
    "by",
    "and",
    "or",
    "if",
    "since",
    "after",
  ],
  ...["before", "there", "this", "that", "please", "use", "using", "want", "need"],
  ...["어떻게", "어떤", "무엇", "언제", "어디서", "왜", "방법", "하는", "하는법", "하기", "하려면"],
  ...[
    "해야",
    "하나요",
    "있나요",
    "할",
    "수",
    "때",
    "법",
    "후",
    "및",
    "또는",
    "그리고",
    "대한",
    "위한",
  ],
  ...["없이", "부터", "이후", "좀", "것"],
];

/** Korean particles and endings, which are cut off the end of a word. */
export const particles: readonly string[] = [
  ...["에서", "에게", "으로", "부터", "까지", "하려면", "하는", "하기", "하고", "합니다", "해요"],
  ...["했는데", "되었습니다", "됐어요", "되는", "되면", "돼요", "된", "한", "을", "를", "은", "는"],
  ...["이", "가", "의", "에", "로", "와", "과", "도", "만"],
];
