import { thanksWords } from './thanks-words.ts';

export const northernWords = [
  // Dutch
  thanksWords(
    'bedankt|dank u|dank je|dank u wel|dank je wel|dankjewel|dankuwel|hartelijk dank|heel erg bedankt|hartelijk bedankt|veel dank|alvast hartelijk bedankt voor alles',
    'wel|zeer|nogmaals|voor uw hulp|voor je hulp|voor de hulp|voor jullie hulp|voor de snelle hulp|voor uw antwoord|voor je antwoord|voor het antwoord|voor de snelle reactie|voor uw reactie|voor alles|allemaal|hallo|beste|goedemorgen|goedemiddag|ok|oke|top|prima|super|perfect|duidelijk|het werkt nu|het werkt|alles werkt nu|opgelost|probleem opgelost|het is opgelost|ontvangen|het geld is binnen|betaling ontvangen|fijne dag|fijne dag nog|fijn weekend|groetjes|groeten|met vriendelijke groet|met vriendelijke groeten|en',
  ),
  // Danish; a bare "tak" is "yes" in Polish
  thanksWords(
    'mange tak|tusind tak|tak for hjaelpen|tak for din hjaelp|tak for jeres hjaelp|tak skal du have|tak skal i have|tak for svaret|tak for alt|mange tak for hjaelpen|tak for det hurtige svar',
    'hej|igen|for hjaelpen|for svaret|det virker nu|nu virker det|alt er i orden|problemet er lost|pengene er kommet|perfekt|super|fint|hav en god dag|god dag|god weekend|venlig hilsen|med venlig hilsen|mvh|hilsen|og',
  ),
  // Swedish
  thanksWords(
    'tack|tack sa mycket|stort tack|tusen tack|tackar|tack for hjalpen|tack for din hjalp|tack for er hjalp|tack for svaret|tack for snabbt svar|manga tack',
    'hej|igen|for hjalpen|for all hjalp|for allt|for svaret|det fungerar nu|nu fungerar det|funkar nu|allt ar bra nu|problemet ar lost|lost|pengarna har kommit|mottaget|perfekt|super|toppen|ok|ha en bra dag|trevlig helg|halsningar|med vanliga halsningar|vanliga halsningar|mvh|och',
  ),
  // Norwegian
  thanksWords(
    'takk|tusen takk|mange takk|takk skal du ha|takk for hjelpen|takk for svar|takk for svaret|takk for raskt svar|hjertelig takk',
    'hei|igjen|for hjelpen|for all hjelp|for alt|det fungerer na|na fungerer det|alt i orden|problemet er lost|pengene har kommet|perfekt|supert|flott|ok|ha en fin dag|god helg|hilsen|vennlig hilsen|med vennlig hilsen|mvh|og',
  ),
  // Finnish
  thanksWords(
    'kiitos|kiitos paljon|paljon kiitoksia|kiitoksia|suuret kiitokset|suurkiitos|kiitti|lampimat kiitokset|monet kiitokset|kiitokset',
    'hei|viela|kaikesta|avusta|avustanne|vastauksesta|nopeasta vastauksesta|nopeasta avusta|teille|sinulle|nyt toimii|se toimii nyt|toimii|kaikki kunnossa|ongelma ratkaistu|rahat tulivat|maksu saapui|selva|hienoa|loistavaa|ok|hyvaa paivan jatkoa|hyvaa viikonloppua|terveisin|ystavallisin terveisin|ja',
  ),
  // Polish
  thanksWords(
    'dziekuje|dziekuje bardzo|bardzo dziekuje|dzieki|wielkie dzieki|dziekujemy|serdecznie dziekuje|dzieki wielkie|pieknie dziekuje',
    'bardzo|jeszcze raz|za pomoc|za panstwa pomoc|za szybka pomoc|za odpowiedz|za szybka odpowiedz|za informacje|za wszystko|dzien dobry|witam|czesc|ok|super|swietnie|rozumiem|juz dziala|teraz dziala|wszystko dziala|wszystko w porzadku|problem rozwiazany|pieniadze dotarly|platnosc dotarla|otrzymalem|otrzymalam|milego dnia|milego weekendu|pozdrawiam|z powazaniem|i',
  ),
  // Czech
  thanksWords(
    'dekuji|dekuju|diky|moc dekuji|mockrat dekuji|dekuji mockrat|dekuji moc|diky moc|moc diky|dekujeme|srdecne dekuji',
    'moc|jeste jednou|vam|za pomoc|za vasi pomoc|za rychlou pomoc|za odpoved|za rychlou odpoved|za informace|za vse|za vsechno|dobry den|ahoj|ok|super|skvele|vyborne|rozumim|uz to funguje|ted to funguje|funguje|vse v poradku|problem vyresen|vyreseno|penize dorazily|platba dorazila|hezky den|preji hezky den|s pozdravem|zdravim|a',
  ),
  // Russian
  thanksWords(
    'спасибо|большое спасибо|спасибо большое|огромное спасибо|спасибо огромное|благодарю|благодарю вас|благодарим|благодарим вас|спс|премного благодарен|премного благодарна',
    'вам|всем|еще раз|за помощь|за вашу помощь|за быструю помощь|за оперативную помощь|за ответ|за быстрый ответ|за оперативный ответ|за оперативность|за поддержку|за информацию|за все|здравствуйте|привет|добрый день|доброе утро|добрый вечер|уважаемые|команда|хорошо|отлично|прекрасно|супер|понятно|понял|поняла|ок|ясно|все работает|теперь работает|теперь все работает|уже работает|заработало|все хорошо|все в порядке|все получилось|все решено|проблема решена|вопрос решен|решено|деньги пришли|платеж пришел|деньги получил|деньги получила|получил|получила|все пришло|хорошего дня|хороших выходных|всего доброго|с уважением|до свидания|и',
  ),
  // Ukrainian
  thanksWords(
    'дякую|дуже дякую|щиро дякую|дякую вам|дуже вдячний|дуже вдячна|дякуємо|велике дякую|красно дякую',
    'вам|усім|ще раз|за допомогу|за вашу допомогу|за швидку допомогу|за відповідь|за швидку відповідь|за інформацію|за все|вітаю|привіт|добрий день|доброго дня|добре|чудово|супер|зрозуміло|ок|все працює|тепер працює|вже працює|запрацювало|все добре|проблему вирішено|вирішено|гроші надійшли|платіж надійшов|отримав|отримала|гарного дня|з повагою|до побачення|і|та',
  ),
  // Turkish
  thanksWords(
    'tesekkurler|tesekkur ederim|cok tesekkur ederim|tesekkur ederiz|cok tesekkur ederiz|cok tesekkurler|sag ol|sagol|sag olun|sagolun|cok sag olun|tesekkur|eyvallah|minnettarim',
    'cok|tekrar|tekrardan|size|hepinize|herkese|yardiminiz icin|yardimin icin|yardimlariniz icin|ilginiz icin|hizli cevabiniz icin|hizli yanitiniz icin|cevabiniz icin|yanitiniz icin|her sey icin|destek icin|desteginiz icin|bilgi icin|bilgilendirme icin|merhaba|selam|iyi gunler|gunaydin|iyi aksamlar|tamam|tamamdir|peki|anladim|harika|super|mukemmel|oldu|simdi calisiyor|artik calisiyor|calisiyor|sorun cozuldu|sorunum cozuldu|cozuldu|halloldu|her sey yolunda|para geldi|param geldi|odeme geldi|odeme ulasti|para hesabima gecti|elime ulasti|iyi calismalar|kolay gelsin|iyi haftasonlari|saygilarimla|saygilar|ve',
  ),
];
