import type { Lexicon } from '../signals.ts';

/** Read without accents and tone marks, as many people type. */
export const vi: Lexicon = {
  transfer:
    'chuyen tien|chuyen khoan|chuyen|da chuyen|gui tien|da gui|gui cho|gui ve|kieu hoi|lenh chuyen|nguoi nhan|nguoi thu huong|swift|ben nhan|nha cung cap|nha xuong|doi tac',
  payout:
    'rut tien|rut.|lenh rut|giai ngan|thanh toan doanh thu|doanh thu|tien hang|tien ban hang|tien luong|luong|rut ve|ve ngan hang|ve tai khoan ngan hang|tien loi|payout|thu nhap',
  payment:
    'thanh toan|tra tien|tra.|giao dich|mua hang|mua|dong tien|hoc phi|thue bao|goi cuoc|tra gop|nop tien|trich no',
  money: 'tien|so du|so tien|dong.|trieu|usd|do la|euro|vnd|nghin|ngan dong|xu.',
  card: 'nuot mat the|the cua|the toi|the minh|cai the|tam the|quet the|nhan the|so the|dung the|bang the|the khong|the van|the vua|the moi|the cu|chiec the|the ngan hang|the atm|the thanh toan|the tin dung|the ghi no|the visa|visa.|mastercard|the bi|cai the',
  cardFeature:
    'ma pin|pin.|mat khau the|atm|cay atm|may rut tien|khong tiep xuc|cham the|quet the|chip|the ao|the vat ly|the cung|the nhua|het han the|the het han|the sap het han|kich hoat the|the moi|lam lai the|cap lai the|the phu|han muc the|apple pay|google pay|nuot the|nuot mat the|bi nuot|cvv|mo the|dang ky the|phat hanh the|the bi gay|the bi hong|khoa the tam|the bi nut|rut tien mat|lam the',
  checkout:
    'cua hang|shop.|nguoi ban|gio hang|mua hang|dat hang|sieu thi|nha hang|khach san|ve may bay|dat phong|dat ve|trang web ban|trang thanh toan|shopee|lazada|tiki|amazon|3d secure|may pos|quay thu ngan|mua online|khi mua|luc thanh toan|buoc cuoi',
  order:
    'don hang|don.|hang.|san pham|kien hang|buu kien|dat phong|ve.|nguoi ban|khoa hoc|mon hang|concert|chuyen bay',
  fee: 'phi.|phi chuyen|phi rut|phi giao dich|phi thuong nien|phi an|le phi|hoa hong|chi phi|bi tru|tru.|tru mat|tru them|khau tru|ngan hang trung gian|dat qua|mac qua|qua dat|qua mac|phan tram|*%|mien phi|ton bao nhieu|mat bao nhieu|het bao nhieu|lay bao nhieu|thu bao nhieu',
  rate: 'ty gia|ti gia|doi tien|quy doi|chuyen doi|ngoai te|ngoai hoi|tren google|gia mua vao|gia ban ra|chot ty gia',
  invoice:
    'hoa don|bien lai|sao ke|bang ke|thue.|vat.|ma so thue|mst|ke toan|chung tu|xac nhan thanh toan|giay xac nhan|bao no|uy nhiem chi|quyet toan|ten cong ty|in lai|doi soat|xuat hoa don|lich su giao dich',
  refund:
    'hoan tien|hoan lai|hoan tra|tra lai tien|tra lai|tien lai|doi tien lai|lay lai tien|hoan.|refund|boi hoan|tra tien lai',
  dispute:
    'lan mat|gui cuc gach|bien mat luon|tranh chap|khieu nai giao dich|chargeback|doi hoan|tra soat|khong giao hang|khong gui hang|chua giao hang|khong nhan duoc hang|chua nhan duoc hang|hang gia|hang nhai|hang loi|hang hong|khong dung mo ta|khac mo ta|khac hinh|giao sai|giao nham|hop rong|nguoi ban khong|nguoi ban tu choi|shop khong|shop tu choi|nguoi mua|da tra hang|tra hang|huy show|huy concert|cuc gach|bi bom',
  login:
    'dang nhap|mat khau|vao tai khoan|vao duoc|khong vao duoc|vao khong duoc|truy cap|bi khoa dang nhap|khoa tai khoan vi nhap|dat lai|cai lai mat|quen mat|quen pass|pass.|ten dang nhap|van tay|khuon mat|face id|vang ra|thoat ra|tu dong thoat|log in|login|nhap sai',
  code: 'gui ma|nhan ma|nhan duoc ma|ma khong den|ma otp|otp|ma xac nhan|ma xac thuc|ma xac minh|tin nhan xac|sms|xac thuc hai|xac thuc 2|hai lop|2 lop|2fa|authenticator|sau so|6 so|ma bao mat',
  contactChange:
    'email khac|mail khac|so khac|sang email|sang so|doi sang email|doi sang so|doi so|so moi|so cu|doi so dien thoai|thay so|thay doi so|so dien thoai cu|so dien thoai moi|so dien thoai nua|mat so|khong dung so|doi dien thoai|dien thoai moi|dien thoai cu|mat dien thoai|hong dien thoai|dien thoai bi hong|dien thoai bi mat|doi email|thay email|email cu|email moi|doi mail|mail cu|sim.|doi sim|cap nhat so|doi thong tin lien|nguoi yeu cu|chong cu|vo cu',
  closeAccount:
    'dong tai khoan|xoa tai khoan|huy tai khoan|xoa du lieu|xoa thong tin|xoa het|khong dung nua|khong muon dung nua|ngung su dung|cham dut|khoa tai khoan vinh vien|go bo tai khoan',
  account: 'tai khoan|acc.|account|ho so',
  kyc: 'tien tiet kiem cua toi tu|tu dau ra|tien cua toi tu dau|sao phai hoi tien|kyc|xac minh danh tinh|xac minh|xac thuc danh tinh|xac thuc tai khoan|giay to|can cuoc|cccd|cmnd|chung minh|ho chieu|passport|bang lai|tai lieu|anh chup|selfie|chup mat|khuon mat khong|chung minh dia chi|hoa don dien|hoa don nuoc|nguon tien|nguon goc|tien tu dau|chung minh thu nhap|tuan thu|rua tien|cam van|trung phat|giay phep kinh doanh|dang ky kinh doanh|co dong|chu so huu|bo sung ho so|bo sung giay|nop giay|tai len|danh tinh|bieu mau|sao ke luong',
  frozen:
    'dong bang|phong toa|bi khoa|khoa tai khoan|tai khoan bi khoa|bi han che|han che|tam ngung|tam khoa|tam dung|dinh chi|bi treo|dang xem xet|dang duoc xem xet|xem xet|dang kiem tra|giu tien|bi giu|giu lai|tam giu|mo khoa|kiem duyet|cho duyet|dieu tra|go han che',
  limit: 'han muc|gioi han|toi da|bao nhieu la toi da|nang han|tang han|vuot qua|vuot han',
  api: 'api|webhook|endpoint|sandbox|sdk|plugin|tich hop|json|chu ky webhook|chu ky so|chu ky khong|signature|http|500|401|403|404|422|429|502|503|504|lap trinh|developer|dev.|moi truong test|moi truong thu|production|api key|khoa api|token|callback|timeout|shopify|woocommerce|may chu|server|request|thu vien|csv|tai lieu api|module|ky thuat ben',
  app: 'ung dung|app.|trang web|website|web.|trang.|man hinh|nut.|trinh duyet|chrome|android|iphone|ios|cap nhat|phien ban|thong bao|ma qr|he thong|giao dien',
  broken:
    'tu tat|tat ngang|cu tat|bi vang|vang app|vang ra|tu thoat|bi thoat|treo.|bi dung hinh|dung hinh|dung may|trang xoa|man hinh trang|trang tinh|man hinh den|khong mo duoc|mo khong duoc|khong load|load mai|load khong|tai mai|xoay mai|quay mai|khong phan hoi|bao loi|bi loi|loi.|loi he thong|bug|khong hoat dong|ngung hoat dong|khong chay|bao tri|cham qua|lag|sap.|khong bam duoc|bam khong|khong an duoc|an khong|nhan khong an thua|file rong|trong tron|giat',
  declined:
    'bi day ve|day ve dau|ve dau trang|bi tu choi|tu choi|that bai|khong thanh cong|khong duoc chap nhan|khong chap nhan|khong qua|khong thong qua|khong duyet|bi tra lai|tra ve|khong thanh toan duoc|thanh toan khong duoc|khong tra duoc|khong the thanh toan|khong dung duoc|khong quet duoc|quet khong|khong du so du|bi huy giao dich|bi bac|reject|decline|khong hop le|khong the hoan tat|loi khi thanh toan|quay lai tu dau',
  notArrived:
    'chua nhan duoc|chua nhan|khong nhan duoc|chua ve|khong ve|chua den|chua toi|khong den|khong toi|chua vao|khong vao tai khoan|khong thay|chua thay|ko thay|k thay|ko nhan|chua co|mat tieu|bien mat|bien dau|van chua|van khong|mai chua|mai khong|mai ko|chang thay|khong co gi|chua duoc cong|chua cong|khong duoc cong|chua hien|khong hien|bang 0|khong thay dau|khong thay gi|ko ve|ko den|chua nhan dc|ko nhan dc|khong nhan dc|im re|bat tin',
  pending:
    'dang xu ly|cho xu ly|dang cho|cho.|cho mai|doi mai|lau qua|lau the|lau vay|sao lau|tre.|cham tre|bi cham|cham.|bi ket|ket.|ngay roi|ngay nay|ngay lam viec|tuan roi|tuan nay|may ngay|may hom|hom nay la|tu thu hai|tu thu ba|tu tuan truoc|tuan truoc|thang roi|qua han|dang le|le ra|pending|tu hom|tu hom qua|tu hom kia|ca tuan|van dang',
  where:
    'o dau|di dau|dau roi|dau mat|khi nao|bao gio|bao lau|may ngay|tinh trang|trang thai|theo doi|tra cuu|kiem tra giup|kiem tra|the nao roi|den dau roi|tien do|lan theo|chung nao|luc nao',
  twice:
    'hai lan|2 lan|trung.|bi trung|trung lap|tru doi|gap doi|lap lai|hai giao dich|cung mot so tien|them lan nua|lan nua|ba lan',
  wrong:
    'sai.|bi sai|nham|nham lan|khong dung|khong khop|khong trung khop|khong chinh xac|ghi sai|go sai|nhap sai|nguoi la|nguoi khac',
  less: 'thieu|it hon|chi nhan duoc|chi co|chi ve|chi con|chenh lech|chenh|bi tru mat|nhieu hon|cao hon|tru qua|thap hon|te hon|lo.|tang len|mot nua|khong du|hut.|thay vi',
  cannot:
    'khong the|khong duoc|ko duoc|k duoc|khong dc|ko dc|ko the|khong cho|bat kha thi|khong lam duoc|khong vao|khong su dung duoc|khong gui duoc|khong dung dc',
  delivery:
    'chua nhan duoc the|chua nhan the|the chua ve|the chua den|the chua toi|the van chua|the..giao|the..gui den|the..buu dien|giao the|gui the|nhan the|nhan duoc the|the cua toi dau|the cua toi o dau|bao gio nhan the|khi nao nhan duoc the|khi nao co the|cho the|van chuyen the|hop thu|shipper',
  cancelled:
    'huy.|da huy|bi huy|huy don|huy ve|huy phong|doi y|khong muon nua|khong mua nua|khong can nua|rut lai|hoan chuyen',
  debited:
    'bi tru|da tru|tru tien|tru roi|tien da bi|tien da ra|tien bay|mat tien|tien mat|da thanh toan|da tra tien|da tra|da mua|ngan hang bao|ngan hang noi|ngan hang xac nhan|tien da di|rut khoi|tien da roi|thu tien|bi thu|tinh tien',
  unconfirmed:
    'chua xac nhan|khong xac nhan|khong duoc xac nhan|don chua|don khong|don hang chua|don hang khong|don van|khong co don|chua thanh toan|cho thanh toan|shop bao chua|shop noi chua|cua hang noi|nguoi ban noi|bao chua nhan|ve khong|ve chua|chua xuat ve|khong xuat ve|khong ghi nhan|chua ghi nhan|dat phong khong|phong chua|khong len don|don bi huy',
  lost: 'toi mat the|bi mat the roi|lam mat|bi mat the|danh mat|roi the|danh roi|roi mat|mat vi|roi vi|lam roi|that lac|quen the o|khong tim thay the|mat bop|roi bop',
  stolen: 'bi trom|trom|an cap|bi cuop|cuop|moc tui|giat tui|giat do|ke gian|bi lay cap|lay cap|danh cap',
  unauthorised:
    'chua bao gio ra khoi|chua ra khoi|chua he di|khong phai toi|khong phai em|khong phai minh|khong phai do toi|toi khong lam|toi khong thuc hien|khong thuc hien|toi khong mua|toi khong he|em khong he|minh khong he|chua bao gio mua|khong biet giao dich|giao dich la|giao dich khong ro|khong ro nguon|khong nhan ra|dang ngo|kha nghi|bat thuong|khong cho phep|khong duoc phep|khong dong y|ai do dung|ai do da dung|co nguoi dung the|nguoi khac dung|dung the cua toi|quet the cua toi|bi quet|trai phep|khong uy quyen|chua bao gio den|chua tung den|chua tung mua|bi danh cap thong tin|ai tieu|ai da tieu|gia mao giao dich|bi hack the|khong phai cua toi|khong phai cua minh',
  takeover:
    'bi hack|hacker|hack.|xam nhap|chiem tai khoan|chiem doat|chiem quyen|mat tai khoan|mat quyen|bi danh cap tai khoan|ai do dang nhap|co nguoi dang nhap|nguoi la dang nhap|dang nhap tu|thiet bi la|thiet bi khac|doi mat khau cua toi|mat khau bi doi|bi doi mat khau|email bi doi|bi doi email|so dien thoai bi doi|rut sach|sach tien|bay sach|het sach tien|khong yeu cau ma|toi khong yeu cau|khong he yeu cau|ma otp la|canh bao dang nhap|thong bao dang nhap',
  phishing:
    'lua dao qua mang|phishing|email la|email dang ngo|email kha nghi|tin nhan la|tin nhan dang ngo|tin nhan kha nghi|duong link la|link la|link dang ngo|duong dan la|co phai cua ben|co phai ben|co phai tu|co phai la cua|phai cua cong ty|co that khong|that hay gia|that khong|chinh thuc|trang gia|web gia|website gia|trang web gia|email gia|gia mao ben|bam vao link|nhan vao link|bam link|nhan link|bam vao duong|click vao|click link|yeu cau mat khau|doi mat khau toi cung cap|doi ma otp|hoi ma otp|xin ma otp|yeu cau otp|cung cap otp|cung cap ma|doc ma|dua ma|cho ma otp|dua otp|nhap thong tin the|da nhap thong tin|dien thong tin|cung cap thong tin the|giong het|giong y',
  scam: 'lua dao|bi lua|lua.|lua tien|lua gat|ke lua|boc phot|dau tu gia|san gia|san ao|dau tu ao|nguoi ban gia|shop lua|tong tien|sap bay|bi gat|gat.|mac lua|da cap|viec nhe luong cao|tin dung den|hoa ra gia|chieu tro|scam',
  impersonation:
    'gia danh|mao danh|gia lam|tu xung|xung la|tu nhan la|noi la nhan vien|bao la nhan vien|noi la tu ben|bao tu ben|goi dien tu xung|goi dien noi|co nguoi goi|ai do goi|nguoi goi|nhan vien gia|danh nghia|logo cua|anydesk|teamviewer|dieu khien tu xa|tai khoan an toan|phong an ninh',
  mule: 'cho muon tai khoan|muon tai khoan|thue tai khoan|cho thue tai khoan|ban tai khoan|nhan tien ho|nhan ho tien|nhan tien giup|nhan giup|roi chuyen lai|roi chuyen tiep|chuyen tiep cho|chuyen sang tai khoan khac|huong hoa hong|huong phan tram|giu lai 10|nguoi la chuyen tien|nguoi la chuyen cho|nguoi khong quen|quen qua mang|tien la vao|tien khong ro',
  rude: 'thai do|bat lich su|mat lich su|vo le|tho lo|cup may|dap may|hon.|lao.|mang.|quat|xuc pham|thieu chuyen nghiep|khong chuyen nghiep|nhan vien|tong dai vien|tu van vien|noi chuyen kieu|coi thuong|khinh|cuoi vao|kho chiu voi|loi loi|trich thuong|cham soc khach hang cua',
  ignored:
    'mat ca tuan|ca tuan moi tra loi|tuan moi tra loi|nguoi that|khong ai doc|tra loi mot cai|tra loi mail|tra loi y chang|y chang|khong tra loi|khong ai tra loi|khong ai|chang ai|khong phan hoi|khong hoi am|khong lien lac|khong nghe may|khong bat may|goi khong duoc|lo di|phot lo|im lang|lan thu ba|lan thu 3|lan thu tu|lan thu 4|lan thu nam|nhieu lan|bao nhieu lan|may lan roi|bao lan|cau tra loi giong|tra loi giong|tra loi mau|van mau|sao chep|copy|bot.|robot|tu dong tra loi|tra loi tu dong|day qua day lai|da qua da lai|dun day|chuyen may|cho may|phut cho|gio cho|doi phan hoi|chua ai|chua tra loi|hen lan hen|bo mac',
  complain:
    'khieu nai|phan nan|to cao|that vong|te.|qua te|te qua|te hai|kem.|qua kem|toi te|buc xuc|tuc.|gian|phan no|kho chap nhan|khong chap nhan duoc|khong the chap nhan|dich vu|cham soc khach hang|cskh|lam an|chan.|qua chan|met moi|het kien nhan|khong bao gio dung|khong bao gio quay|mat thoi gian|ton thoi gian|lang phi|1 sao|mot sao|danh gia xau|quan ly|cap tren|sep|tro dua|vo trach nhiem|tac trach|xem thuong|coi thuong khach|mat niem tin|mat long tin|rac ruoi|ghe tom|lua khach',
  promise:
    'hua|da hua|cam ket|noi la|bao la|bao rang|noi rang|dam bao|hen.|da hen|se goi lai|goi lai|trong 24|that hua|noi doi|noi doc|noi mot dang',
  howto:
    'lam sao|lam the nao|nhu the nao|the nao|cach.|co the..khong|duoc khong|co duoc|cho hoi|cho minh hoi|cho em hoi|hoi chut|hoi ti|muon hoi|thac mac|can gi|can nhung gi|can giay to gi|o dau vay|o cho nao|tim o|huong dan|muon biet|dinh.|co ho tro|tu van giup',
  product:
    'ho tro|co ho tro|nuoc nao|quoc gia nao|nhung nuoc|su dung o|dung o|dung duoc o|hoat dong o|gio lam viec|may gio|mo cua|gio mo|lam viec den|so tong dai|hotline|dia chi|van phong|chi nhanh|hop tac|doi tac kinh|gioi thieu ban|moi ban be|ma gioi thieu|khuyen mai|uu dai|ma giam|giam gia|mo tai khoan|dang ky tai khoan|dang ky|da tien te|tai khoan doanh nghiep|tai khoan cong ty|khac nhau|khac gi|giay phep|co uy tin|an toan khong|bao nhieu tuoi|do tuoi|ngay le|tet|cuoi tuan|chu nhat|tuyen dung|ban tin|giu do la|giu usd|nhan usd',
  thanks:
    'cam on|tuyet voi|rat tot|tot lam|hai long|rat hai long|nhiet tinh|nhanh chong|khen|xuat sac|thich|qua tot|qua nhanh|tan tam|5 sao|nam sao|cam kich|de thuong',
  suggestion:
    'gop y|de xuat|kien nghi|mong ben|nen co|nen them|them tinh nang|tinh nang|che do toi|cai tien|y kien|gia ma|uoc gi|hy vong co them',
  urgent:
    'gap.|rat gap|khan|khan cap|ngay lap tuc|ngay bay gio|cang som cang|som nhat|nhanh giup|gap gap|hom nay|luon giup|lien.|cap bach|gap lam',
  deadline:
    'ngay mai|mai.|toi nay|han chot|den han|truoc thu sau|truoc thu hai|cuoi thang|tien nha|tien thue nha|tra luong|tra luong nhan vien|luong cho nhan vien|hoc phi|tien hoc|nop phat|phat cham|phau thuat|mo gap|benh vien|chuyen bay cua|sap bay|mat coc|dat coc|duoi khoi|visa du hoc|hai quan|ky thi|tra gop nha',
  distress:
    'cuu.|tuyet vong|van xin|lam on|lay ong|khoc|hoang|hoang loan|so qua|rat so|lo qua|lo lang|khong co gi an|khong co tien an|tien an|an uong|thuoc men|mua thuoc|benh vien|con toi|con nho|con em|em be|tien tiet kiem|tich gop|ca doi|tat ca tien|toan bo tien|toan bo so tien|het tien|khong con tien|khong con dong nao|mac ket|ket o|mat ngu|khong ngu|mang thai|co thai|bau.|khuyet tat|gia yeu|me gia|bo gia|huu tri|ung thu|hoa tri|khong biet lam sao|khong biet phai',
  legal:
    'luat su|kien.|kien ra toa|khoi kien|toa an|phap luat|phap ly|cong an|bao cong an|trinh bao|ngan hang nha nuoc|bao ve nguoi tieu dung|bao chi|len bao|boc phot len|to giac|don to cao|co quan chuc nang|thanh tra',
  threat:
    'giet|toi se giet|dot van phong|dot cong ty|bom.|danh bom|biet dia chi|biet nha|tim den tan|phai hoi han|phai tra gia|cho biet tay|chem|dam chet|xu dep|xu tui bay',
  selfHarm:
    'tu tu.|tu sat.|khong muon song|chan song|muon chet|chet di|chet cho xong|ket thuc cuoc doi|ket lieu|tu lam hai|khong thiet song|song khong noi|nhay lau|nhay cau',
  justNow:
    'vua xong|vua moi|moi vua|vua chuyen|vua gui|moi chuyen|phut truoc|tieng truoc|gio truoc|ngay bay gio|chan lai|chan giao dich|dung lai|dung giao dich|khoa the ngay|khoa ngay|khoa gap|huy lenh|thu hoi|sang nay|hoi nay|dang bi tru|kip khong|kip thoi',
  sayFailed:
    'thanh toan that bai|thanh toan khong thanh cong|thanh toan bi tu choi|thanh toan khong duoc|khong thanh toan duoc|thanh toan loi|loi thanh toan|giao dich bi tu choi|giao dich that bai|giao dich khong thanh cong|chuyen tien that bai|chuyen khoan that bai|chuyen khoan khong thanh cong|chuyen tien khong thanh cong|chuyen khoan bi loi|chuyen tien bi loi|lenh chuyen bi tu choi|the bi tu choi|the khong thanh toan|bi tru tien nhung|tru tien roi nhung|da tru tien nhung|tru tien ma|da thanh toan nhung|quet the khong duoc|khong the thanh toan',
  sayDelayed:
    'chua nhan duoc tien|chua nhan tien|tien chua ve|tien chua den|tien chua vao|tien van chua|tien khong ve|tien khong thay|tien cua toi dau|tien toi dau|tien dau|tien di dau|chuyen tien chua|chuyen khoan chua|lenh rut tien|rut tien chua|rut tien mai|rut tien lau|khi nao tien|bao gio tien|khi nao nhan duoc tien|bao lau thi nhan|bao lau moi nhan|mat bao lau|chua duoc cong tien|dang xu ly mai|van dang xu ly|nguoi nhan chua|ben kia chua nhan|doi tac chua nhan|tra soat lenh|chua nhan duoc thanh toan|chua thay tien',
  sayFees:
    'phi bao nhieu|phi chuyen tien|phi chuyen khoan|bao nhieu phi|phi cao|phi qua cao|phi an|tai sao tru phi|sao tru phi|tai sao thu phi|sao lai thu phi|phi rut tien|phi ngan hang trung gian|ty gia bao nhieu|ty gia hom nay|ty gia thap|ty gia te|ty gia khac|ti gia|nhan thieu|nhan duoc it hon|bi tru phi|bieu phi|mat phi',
  sayBilling:
    'bi tru hai lan|bi tru 2 lan|tru tien hai lan|tru tien 2 lan|tru hai lan|tru 2 lan|thu hai lan|tinh tien hai lan|tinh tien 2 lan|thanh toan hai lan|bi tru tien trung|trung giao dich|hoa don sai|sai hoa don|can hoa don|xuat hoa don|xin hoa don|hoa don vat|hoa don do|sao ke|in sao ke|ma so thue|tinh sai|thu thua|tru thua|tru nham tien|van bi tru|van tru tien|bien lai',
  sayRefund:
    'yeu cau hoan tien|muon hoan tien|hoan tien cho|chua hoan tien|chua duoc hoan|chua duoc hoan tien|bao gio hoan|khi nao hoan|hoan tien chua|tra lai tien|doi lai tien|lay lai tien|tien hoan|huy don hang|da huy don|huy don roi|da huy ve|huy dat phong|chuyen nham|chuyen tien nham|nham tai khoan|nham so tai khoan|sai so tai khoan|nham nguoi|huy lenh chuyen|thu hoi lenh|khieu nai giao dich|khong giao hang',
  sayCard:
    'kich hoat the|quen ma pin|quen pin|doi ma pin|the het han|the sap het han|chua nhan duoc the|the chua ve|the ao|the bi hong|the bi gay|han muc the|nuot the|cap lai the|lam lai the|phat hanh lai|the moi|mo the|lam the|rut tien mat|cay atm|may atm|the phu',
  sayAccess:
    'khong dang nhap duoc|dang nhap khong duoc|khong the dang nhap|khong vao duoc tai khoan|dang nhap bi loi|quen mat khau|dat lai mat khau|lay lai mat khau|khong nhan duoc ma|chua nhan duoc ma|khong nhan duoc otp|khong co ma|otp khong ve|ma khong ve|ma otp khong|khong nhan duoc sms|tai khoan bi khoa do nhap|doi so dien thoai|thay doi so dien thoai|doi email|xoa tai khoan|dong tai khoan|mat quyen truy cap|lay lai tai khoan',
  sayVerification:
    'tai khoan bi khoa|tai khoan bi dong bang|tai khoan bi phong toa|tai khoan bi han che|tai khoan bi tam khoa|tai khoan bi treo|xac minh danh tinh|xac minh that bai|xac minh khong|xac minh tai khoan|xac minh mai|xac minh lau|giay to bi tu choi|can cuoc bi tu choi|ho chieu bi tu choi|cccd bi tu choi|chung minh dia chi|nguon tien|nguon goc tien|nang han muc|tang han muc|han muc chuyen|gioi han chuyen|giu tien cua|tien bi giu|dang xem xet|sao lai can giay to|yeu cau giay to|bo sung giay to',
  sayFraud:
    'bi lua dao|bi lua|bi hack|tai khoan bi hack|bi mat the|mat vi|the bi trom|bi trom the|bi moc tui|bi danh cap|giao dich la|giao dich khong phai|khong phai toi thuc hien|giao dich trai phep|giao dich dang ngo|lua dao|gia mao|bi chiem doat|to cao lua dao',
  sayTechnical:
    'app bi loi|app loi|app bi vang|app khong mo|app khong vao|ung dung bi loi|ung dung loi|ung dung khong|ung dung bi vang|ung dung bi treo|web bi loi|website bi loi|web khong vao|trang web khong|trang bi loi|man hinh trang|loi api|api loi|webhook|sandbox|tich hop|xac thuc chu ky|nut khong|bam khong duoc|khong tai len duoc|tai len khong duoc|loi he thong|loi ky thuat|plugin',
  sayComplaint:
    'toi muon khieu nai|muon khieu nai ve|khieu nai nhan vien|khieu nai dich vu|khieu nai ve thai do|gui khieu nai|dich vu te|dich vu qua te|dich vu kem|dich vu qua kem|cham soc khach hang te|cham soc khach hang kem|cskh te|cskh kem|thai do nhan vien|thai do phuc vu|nhan vien thai do|khong ai tra loi|khong ai giai quyet|qua that vong|rat that vong|that vong ve|lam an kieu|lam an nhu|coi thuong khach hang|gap quan ly|vo trach nhiem|thieu ton trong',
  sayGeneral:
    'nhung nuoc nao|nuoc nao|gio lam viec|mo tai khoan nhu|cach mo tai khoan|mo tai khoan can|dang ky nhu the nao|cam on ben|cam on cac ban|cam on rat nhieu|muon cam on|co van phong|co chi nhanh|co ho tro|dung duoc o|su dung duoc o|gioi thieu ban be|gop y|de xuat them',
};
