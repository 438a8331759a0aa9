/** What people call the numbers by which payments, orders and invoices are found; lower case, by language. */
export const referenceNames = [
  'order|reference|ref|transaction|txn|trx|tx|transfer|payment|payout|invoice|receipt|booking|tracking|case|ticket|claim|dispute|confirmation|batch|withdrawal|deposit|refund|arn|rrn|utr|imad|omad|mtcn',
  '订单号?|訂單號?碼?|订单编号|訂單編號|参考号|參考編?號碼?|交易号|交易號|交易编号|流水号|流水號|单号|單號|发票号码?|發票號碼?|汇款编号|编号|編號',
  '注文番号|取引番号|取引id|照会番号|参照番号|お問い合わせ番号|伝票番号|請求書番号|受付番号|管理番号|送金番号|予約番号',
  '주문 ?번호|거래 ?번호|참조 ?번호|송금 ?번호|접수 ?번호|인보이스 ?번호|송장 ?번호|결제 ?번호|거래 ?id',
  'pedido|orden|referencia|transacción|transaccion|transferencia|factura|pago|reserva|seguimiento|expediente|localizador|comprobante|folio',
  'commande|référence|réf|virement|facture|paiement|réservation|suivi|dossier',
  'bestellung|bestellnummer|referenz|referenznummer|transaktion|transaktionsnummer|überweisung|rechnung|rechnungsnummer|vorgangsnummer|auftragsnummer|auftrag|buchungsnummer|sendungsnummer|aktenzeichen',
  'referência|transação|transacao|transferência|fatura|pagamento|protocolo|comprovante|nota fiscal',
  'ordine|riferimento|transazione|bonifico|fattura|pagamento|pratica|spedizione|cro|trn',
  'заказ\\p{L}*|платеж\\p{L}*|платёж\\p{L}*|перевод\\p{L}*|транзакци\\p{L}*|операци\\p{L}*|счет\\p{L}*|счёт\\p{L}*|обращени\\p{L}*|референс\\p{L}*|квитанци\\p{L}*',
  'الطلب|طلب|طلبي|المعاملة|معاملة|العملية|عملية|الحوالة|حوالة|المرجع|مرجع|المرجعي|مرجعي|الفاتورة|فاتورة|التتبع',
  'คำสั่งซื้อ|ออเดอร์|อ้างอิง|รายการ|ธุรกรรม|ใบแจ้งหนี้|พัสดุ',
  'đơn hàng|đơn|giao dịch|tham chiếu|hóa đơn|vận đơn|mã đơn|mã gd|mã giao dịch',
  'pesanan|transaksi|referensi|rujukan|faktur|tagihan|resi|invois|pembayaran',
  'sipariş|referans|işlem|fatura|dekont|havale|takip',
  'ऑर्डर|आर्डर|संदर्भ|लेनदेन|ट्रांजैक्शन|ट्रांसैक्शन|चालान|इनवॉइस|रेफरेंस',
].join('|');

/** What may stand between the name and the number; Latin words end where no letter follows. */
export const numberWords =
  '(?:no|nr|nº|n°|n|num|number|numero|número|numéro|nummer|numara|numarası|id|code|ref|reference|mã|nomor|de|du|della|do|da|is|was|ist|lautet|est|es|é|è)(?![a-zà-ɏḀ-ỹ])|' +
  '№|号|號|番号|번호|номер|رقم|หมายเลข|เลขที่|số|नंबर|संख्या|आईडी|は|是|为|為|은|는';
