/** The most frequent characters of scripts that share bytes between charsets, with the words of payment support among them. */

const lettersOf = (text: string): ReadonlySet<string> => new Set(text);

const bothHan =
  '的一是不了在人有我他中上大和地到以出可也你生能而子那得下自之年作用道行所然家事成方多去法如都同面起看定天分好小部其些主理心本前但因只想日意力它把十民第公此已工使情明性知全三又正外高由很最重物手向文政美相等或新己制身果加西月合回特代信表化老位次度任常先海通教原提立及比水名真走各入口平系活更打女四神安少才反受目太量再感建必市直命山金指社便空光放像完式色路南品住告求程北死交取格望共清今切付款支失退卡客服查您昨密登提現卻元未收到期被怎定何吗嗎';

export const simplifiedHan = lettersOf(
  `${bothHan}这个们来为国说时要就会对于着过发后里种经么学现当没动还进样开从实军者无与长机关点业将两间问并应战头体见被利什产话内给世门儿东声员解论处义几认条气题尔别变总何电数报结务做接场件计管资许统区保至队形决治展马科司基书非则听界达强即难且权设记类据边张该规万觉术领确传师观识带导争运汇败费账户转银订单请帮询谢码录验证余额冻结现关状态申诉号锁怎办钱输购买网站链签证件邮址联系`,
);

export const traditionalHan = lettersOf(
  `${bothHan}這個們來為國說時要就會對於著過發後裡種經麼學現當沒動還進樣開從實軍者無與長機關點業將兩間問並應戰頭體見被利什產話內給世門兒東聲員解論處義幾認條氣題爾別變總何電數報結務做接場件計管資許統區保至隊形決治展馬科司基書非則聽界達強即難且權設記類據邊張該規萬覺術領確傳師觀識帶導爭運匯敗費賬帳戶轉銀訂單請幫詢謝碼錄驗證餘額凍結關狀態申訴號鎖怎辦錢輸購買網站鏈簽證件郵址聯繫嘅喺咗唔`,
);

export const japaneseHan = lettersOf(
  '日一人国会年大本中長出時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨払失敗送返件世昨確認願致支済注文届口座番号登録利用者様銀融振込手数料変更解約問合担当社情報取引承知連絡迷惑急至',
);

export const commonHangul = lettersOf(
  '이다는의에가을를로하고한지도기서사대인자시어나리은정그해전수아보일스것라제상만부있들니요주조장으면여안성구세했습입합됩결문환불송금청확실패카드계좌님저오늘내용감녕과신고객되않왜번호받못연락처음때우유모든무비밀변경등록취소신용거래외원화달러수수료가능빠른부탁드립립니다까까지아직언제',
);

/** Of alphabets that fill a whole code page only the frequent letters tell anything. */
export const commonCyrillic = lettersOf('оеаинтсрвлкмдпуяыьзбгйчёії');
export const commonHebrew = lettersOf('יולהאמרתשבנדחםכ');
export const commonArabic = lettersOf('اليمونرتبعهدةفسكأ');
export const commonThai = lettersOf('กขคงจชซญดตถทธนบปผพฟมยรลวศสหอะาำเแโใไ');
