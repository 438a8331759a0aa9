import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers of Indonesia and Malaysia put them. */
export const id: Lexicon = {
  takeover:
    'masuk ke akun saya|masuk akun saya|masuk ke akunku|masuk akaun saya|masuk ke akaun|ganti nomor hp jadi|tukar nombor telefon|milik orang asing|sudah milik orang|jadi milik orang|kata sandi diganti|password diganti|kata laluan ditukar|sandi saya diganti|diretas|kena hack|dihack|dibajak|akaun digodam|kena godam|digodam|ambil alih akun|ambil alih akaun|!saya sendiri ganti|!saya sendiri tukar|!saya ganti kata|!login dari laptop|!login dari hp|!masuk dari laptop|!log masuk guna',
  unauthorised:
    'kasino|tidak pernah judi|tak pernah berjudi|ada yang pakai kartu|orang pakai kartu|orang guna kad|ada yang belanja|ada yang tarik|bukan saya yang|bukan saya buat|bukan aku yang|bukan saya lakukan|siapa ambil uang|siapa ambil duit|siapa yang ambil|tanpa izin saya|tanpa kebenaran saya|tanpa sepengetahuan|tanpa pengetahuan saya|transaksi tidak dikenal|transaksi yang tidak saya|transaksi tak kenal|caj yang saya tak|!tidak diotorisasi karena|!tidak dibenarkan sebab',
  phishing:
    'penipuan bukan|ini penipuan|ini scam ke|emel ni scam|sms ni scam|mesej ni scam|apakah ini asli|ini asli|ini betul dari|ini memang dari|sms pakai logo|pakai logo kalian|guna logo korang|pakai logo|guna logo|situs aneh|link aneh|laman pelik|pautan pelik|mesej pelik|pesan aneh|email aneh|emel pelik|halaman mirip|situs mirip|laman yang serupa|laman serupa|ternyata palsu|rupanya palsu|situs palsu|laman palsu|web palsu|kalau tidak klik|kalau tak klik|tutup kalau tak|phishing|pancingan data|!ini link yang benar|!ini pautan betul|!link di newsletter|!pautan dalam buletin',
  scam: 'penipu.|ke penipu|ditipu|kena tipu|tertipu|kena scam|scammer|penipuan|tidak ada penipuan|tak wujud|penjual hilang|penjual kabur|saya diblokir|kena block|!penipuan bukan|!ini penipuan|!ini scam ke|!emel ni scam|!dari penipuan|!daripada penipuan|!tahun lalu saya ditipu|!tahun lalu..ditipu|!tahun lepas..scam|!tahun lepas..tipu|!kalian nipu|!korang memang menipu|!bagian fraud|!jabatan fraud',
  scamNow:
    'kayaknya saya ditipu|sedang ditipu|lagi ditipu|rasa macam kena tipu|masih di telepon|masih di talian|suruh pindahkan tabungan|suruh pindahkan simpanan|rekening aman|akaun selamat|baru saja transfer..penipu|baru..tipu|baru je..scam|baru saja..tipu|baru saja..penipu|tipu..menit lalu|penipu..menit|tipu..minit|penipu..hentikan|tarik balik..scam|blokir..penipu',
  justNow: 'stop transfer|stop pindahan|hentikan transfer',
  impersonation:
    'ngaku dari|mengaku dari|mengaku pegawai|mengaku staf|mengaku sebagai|ngaku pegawai|ngaku cs|menyamar|pura pura jadi|berpura pura|mengatasnamakan|atas nama kalian|palsu jadi|akses jarak jauh|akses jauh|cs palsu|staf palsu|!petugas kalian telepon|!staf korang telefon|!panggilan kalian|!terlepas panggilan',
  mule: 'terima uang di rekening saya|terima duit dalam akaun|terima uang..kirim lagi|terima..lalu kirim|terima..dan hantar|kirim pakai bitcoin|guna bitcoin|pakai bitcoin|sewa rekening|sewa akaun|pinjam rekening|pinjam akaun|jual rekening|jual akaun|saya dapat 5|dapat komisi..terima|kenalan dari internet..terima|kenalan internet..terima|keldai akaun|akaun keldai|cuci uang|!teruskan tagihan|!terima bayaran klien|!terima bayaran pelanggan',
  threat:
    'hajar orang|saya hajar|belasah|saya bunuh kalian|bunuh kalian|bunuh korang|saya bakar|aku bakar|bakar gedung|bakar kantor|bakar bangunan|bakar pejabat|saya bom|tahu rumah karyawan|tahu rumah staf|tahu rumah kalian|kalian akan menyesal|korang akan menyesal|datang ke kantor kalian dan|datang pejabat dan|bawa pisau|bawa parang|tikam|!bom banget|!memang bom|!membunuh warung|!membunuh kedai|!datang ke kantor kalian dan tanda',
  selfHarm:
    'tidak mau hidup|gak mau hidup|tak nak hidup|tak mahu hidup|ga mau hidup|bunuh diri|ingin mati|mau mati saja|lebih baik saya mati|lebih baik mati|saya mati saja|akhiri hidup|mengakhiri hidup|tamatkan hidup|gantung diri|lompat dari|terjun bangunan|!setengah mati|!sampai mati|!sampai nak mati|!gelak nak mati|!nak mati tengok|!rela mati demi|!sanggup mati untuk',
  legal:
    'pengacara saya menuntut|saya tuntut|menuntut kalian|peguam saya saman|saman korang|saman syarikat|jalur hukum|tindakan undang|tindakan hukum|ke pengadilan|ke mahkamah|laporkan kalian|lapor korang|ojk.|bank indonesia|bank negara|ylki|tribunal pengguna|kpdn|somasi|polisikan|!pengacara kirim|!peguam hantar|!peguam..invois|!pengacara..tagihan|!firma hukum|!firma guaman|!polisi sudah|!polis dah|!tilang|!saman trafik|!bayar pengacara|!bayar peguam',
  complain: 'laporkan kalian|lapor korang|adukan kalian|adu korang',
  worry:
    'khawatir|kuatir|cemas|gelisah|takut|panik|was was|deg degan|risau|bimbang|resah|tidak tenang|tak tenang|takot',
  anger:
    'marah|kesal|geram|kecewa berat|sialan|brengsek|anjing|bangsat|kurang ajar|keterlaluan|parah banget|gila ya|maling|pencuri|perompak|pembohong|penipu semua|bodoh|bengong|muak|jijik|memalukan|teruk|celaka|babi|sampah|gak becus|tak guna|melampau',
  vulnerable:
    'rumah sakit|hospital|opname|operasi|pembedahan|kemo|cuci darah|dialisis|insulin|obat|beli obat|ubat|sakit parah|sakit tenat|difabel|kelainan|orang kurang upaya|oku.|kursi roda|kerusi roda|pensiunan|pesara|lansia|warga emas|ibu saya 7|mak saya 7|bayi|susu anak|susu bayi|anak saya lapar|anak anak lapar|tidak bisa makan|tak boleh makan|tidak ada makanan|tak ada makanan|belum makan|tak makan|diusir|dihalau|tidur di jalan|gelandangan|terdampar|terkandas|tidak bisa pulang|tak boleh balik|hamil|pemakaman|pengebumian|listrik diputus|bekalan elektrik',
  pending: 'tersekat|tersangkut|macet',
  deadline: 'esok|hujung minggu ini|sebelum jumaat',
  distress:
    'mohon banget|tolong sekali|saya mohon|putus asa|menangis|nangis|tak tahan lagi|tidak kuat lagi|ga kuat lagi|bingung harus|tak tahu nak buat|merayu|tolonglah',
  followUp:
    'ada kabar|ada berita|kabarnya|gimana kelanjutan|bagaimana kelanjutan|bagaimana perkembangan|perkembangan|sudah sampai mana|sampai mana|masih belum|masih tidak|masih gak|masih sama|masih menunggu|belum juga|tetap belum|masih tak|belum lagi|masih tunggu|terlampir|lampiran|saya lampirkan|dilampirkan|ini buktinya|ini dokumen|ini foto|ini fotonya|ni gambar|ni dokumen|sesuai permintaan|seperti diminta|seperti yang diminta|macam diminta|seperti kata|tadi saya|kemarin saya bilang|macam saya cakap|sudah saya kirim|sudah kirim|dah hantar|sudah dicoba|sudah coba|dah cuba|dah buat|ya benar|ya betul|iya itu|ya itu|ya tolong|bukan itu|betul itu|masalah sama|sama saja|sudah terima|dah terima|sudah lihat|ada orang|halo ada|lalu bagaimana|terus gimana|lepas tu macam mana|berapa lama lagi|apa perkembangan|macam mana dengan|follow up|peringatan',
};
