import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const vi: Lexicon = {
  takeover:
    'có người..đăng nhập tài khoản|ai đó..đăng nhập|có người..vào tài khoản|người lạ..vào tài khoản|đổi số điện thoại của tôi|tài khoản của tôi và đổi|thành của người lạ|của người lạ|mật khẩu bị đổi|bị đổi mật khẩu|đổi mất mật khẩu|bị hack|hack mất|chiếm tài khoản|chiếm quyền|mất quyền kiểm soát|!tự đổi mật khẩu|!tôi đổi mật khẩu',
  unauthorised:
    'sòng bạc|không chơi bao giờ|ai đó quẹt|ai đó dùng thẻ|có người quẹt|có người dùng thẻ|ai đó rút|có người rút|ai lấy tiền|ai rút tiền|không phải tôi|tôi không thực hiện|tôi không hề|không phải do tôi|không hề mua|không hề giao dịch|giao dịch lạ|bị trừ tiền lạ|mà tôi không biết|!không được duyệt vì sai',
  phishing:
    'có phải lừa đảo|phải lừa đảo không|có lừa đảo không|có thật không|có phải của bạn|có phải bên bạn gửi|logo của bạn|logo bên bạn|trang lạ|web lạ|link lạ|tin nhắn lạ|email lạ|trang giả|web giả|hoá ra là giả|hóa ra là giả|giống hệt của bạn|giống hệt trang|không bấm link|bấm vào link|nhập mật khẩu vào trang|giả mạo trang|!đây có phải link|!link trong bản tin',
  scam: 'kẻ lừa|lừa đảo|bị lừa|lừa tiền|không có thật|người bán biến mất|chặn tôi rồi|quỵt|!có phải lừa đảo|!khỏi lừa đảo|!chống lừa đảo|!năm trước tôi bị lừa|!năm trước..lừa|!tỷ giá..lừa đảo|!đúng là lừa đảo|!phí..lừa đảo',
  scamNow:
    'đang bị lừa|nghĩ đang bị lừa|đang gọi điện bảo|đang gọi bảo|bảo tôi chuyển tiền tiết kiệm|tài khoản an toàn|vừa chuyển..lừa|mới chuyển..lừa|vừa gửi..lừa|chặn giao dịch..lừa|lừa..chặn|lừa..phút trước|phút trước..lừa|lừa..thu hồi',
  justNow: 'dừng lệnh chuyển|chặn lại giúp',
  impersonation:
    'giả danh|giả mạo nhân viên|tự xưng|tự nhận là|mạo danh|nói là bộ phận|nói là nhân viên|xưng là nhân viên|điều khiển máy từ xa|điều khiển từ xa|ultraviewer|anydesk|nhân viên giả|!nhân viên bên bạn gọi hôm|!lỡ cuộc gọi',
  mule: 'nhận tiền vào tài khoản..chuyển|nhận tiền rồi chuyển|nhận..rồi chuyển tiếp|nhận..rồi gửi lại|gửi lại bằng bitcoin|bằng bitcoin|thuê tài khoản|cho thuê tài khoản|mượn tài khoản|bán tài khoản|cho tôi năm phần trăm|giữ lại phần trăm|quen trên mạng..nhận|rửa tiền|!nhận tiền khách hàng',
  threat:
    'đánh người|đánh chết|giết chúng mày|giết mày|giết bọn|tao giết|sẽ giết|đốt toà nhà|đốt tòa nhà|sẽ đốt|đốt công ty|đặt bom|đến văn phòng đánh|biết nhà nhân viên|biết nhà mày|rồi sẽ hối hận|sẽ phải hối hận|cầm dao|cầm súng|xử mày|!giết chết cửa hàng|!như bom|!bom tấn|!bom tan',
  selfHarm:
    'không muốn sống|chẳng muốn sống|muốn chết.|tự tử.|tự sát.|mình chết đi|tôi chết đi|chết đi cho xong|kết thúc cuộc đời|nhảy lầu|nhảy cầu|không thiết sống|!muốn chết luôn|!cười chết|!ruột muốn chết|!thèm..muốn chết|!chết máy',
  legal:
    'luật sư của tôi sẽ|sẽ kiện|kiện các|kiện bạn|kiện công ty|khởi kiện|ra toà|ra tòa|tố cáo|ngân hàng nhà nước|hội bảo vệ người tiêu dùng|báo công an các|biện pháp pháp lý|hành động pháp lý|!luật sư gửi|!luật sư..hoá đơn|!luật sư..hóa đơn|!văn phòng luật|!công an đã huỷ|!công an..phạt|!trả phí luật sư',
  worry: 'lo lắng|lo quá|sốt ruột|hoang mang|bất an|sợ quá|sợ mất|hồi hộp|lo cho|đang lo|tôi lo|em lo',
  anger:
    'tức giận|bực|điên tiết|quá đáng|tệ hại|tồi tệ|vô trách nhiệm|lũ lừa|bọn cướp|ăn cướp|khốn nạn|đm|đcm|vcl|vl|mất dạy|hết chịu nổi|chịu hết nổi|trò hề|láo|coi thường|làm ăn kiểu gì|vớ vẩn',
  vulnerable:
    'bệnh viện|nhập viện|phẫu thuật|ca mổ|mổ tim|hoá trị|hóa trị|chạy thận|insulin|tiền thuốc|mua thuốc|viện phí|bệnh nặng|khuyết tật|tàn tật|xe lăn|hưu trí|người già|mẹ già|cha già|mẹ tôi 7|mẹ tôi 8|trẻ sơ sinh|tiền sữa|mua sữa|con tôi đói|các con đói|không có gì ăn|không có tiền ăn|hết tiền ăn|bị đuổi khỏi nhà|đuổi ra khỏi|vô gia cư|ngủ ngoài đường|mắc kẹt|kẹt ở nước ngoài|không về được|mang thai|có bầu|đám tang|cắt điện|bạo hành',
  distress:
    'van xin|cầu xin|tuyệt vọng|khóc|hết cách|không biết làm sao|cứu tôi|cứu em|làm ơn cứu|kiệt sức|suy sụp',
  followUp:
    'có tin gì|tin gì chưa|có gì mới|sao rồi|tới đâu rồi|đến đâu rồi|thế nào rồi|vẫn chưa|vẫn không|vẫn thế|vẫn vậy|chưa thấy|chưa có gì|còn đang chờ|vẫn chờ|đính kèm|gửi kèm|đây là|đây nhé|đây ạ|như yêu cầu|như bạn yêu cầu|như đã nói|như tôi nói|như lần trước|lần trước|đã gửi rồi|gửi rồi|đã làm rồi|thử rồi|làm theo rồi|đúng rồi|vâng đúng|vâng ạ|dạ đúng|không phải cái|chính nó|lỗi y hệt|y như cũ|nhận được chưa|thấy tin nhắn|có ai không|rồi sao nữa|giờ sao|bao lâu nữa|nhắc lại|hối|theo dõi vụ',
};
