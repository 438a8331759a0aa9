import type { Lexicon } from '../signals.ts';

export const de: Lexicon = {
  transfer:
    '*uberweis|*ueberweis|transfer|geld geschickt|geschickt|gesendet|geld gesendet|geld senden|versendet|verschickt|swift|sepa|empfanger|empfaenger|dauerauftrag|lieferant|an meine familie|schicke|schicken',
  payout:
    '*auszahl|auszuzahlen|abheb|verkaufserlos|erlose|meine einnahmen|einnahmen|umsatze|meine umsatz|auf mein bankkonto|auf mein girokonto|gehalt|lohn.|guthaben auf|vom wallet|ausgezahlt',
  payment:
    '*zahlung|zahle|zahlen|bezahl|gezahlt|transaktion|kauf.|einkauf|lastschrift|abbuch|abo.|abonnement|rate.|raten|semesterbeitrag|lieferanten',
  money: 'geld|guthaben|saldo|betrag|summe|euro|dollar|kohle|mittel|*€|*$|franken',
  card: '*karte|karten|visa.|mastercard',
  cardFeature:
    'meine pin|pin.|geheimzahl|geldautomat|bankomat|automat|kontaktlos|chip|virtuelle karte|physische karte|lauft ab|abgelaufene karte|karte..abgelaufen|ablaufdatum|gultig bis|karte aktivier|karte freischalt|ersatzkarte|neue karte|zweitkarte|zweite karte|partnerkarte|kartenlimit|apple pay|google pay|eingezogen|geschluckt|verschluckt|einbehalten|karte sperren|karte einfrieren|magnetstreifen|cvv|karte bestell|karte beantrag|limit der karte|limit meiner karte|ersetzt|kartennummer|terminal nicht',
  checkout:
    'im letzten schritt|hotel buchen|kasse|laden.|geschaft|handler|haendler|online shop|onlineshop|shop.|warenkorb|kaufen|bestellen|bestellvorgang|supermarkt|restaurant|hotel|flug|ticket|buchung|buchen|netflix|amazon|apotheke|tankstelle|3d secure|bezahlen mit|bezahlen bei|bezahlvorgang|zahlungsseite|letzten schritt|einkaufen',
  order: '*bestell|artikel|ware.|waren|produkt|paket|buchung|verkaufer|ticket|reise|flug|konzert',
  fee: '*gebuhr|*gebuehr|provision|kosten|kostet|koste|spesen|entgelt|abgezogen|abzug|abzuge|zwischenbank|korrespondenzbank|jahresgebuhr|teuer|prozent|*%|kostenlos|wie viel nehmt|wieviel nehmt|was nehmt|einbehaltet|aufschlag|berechnet ihr|berechnen sie',
  rate: 'wechselkurs|kurs.|kurse|umrechn|umtausch|wahrung|waehrung|devisen|konvert|google zeigt|laut google|fixieren',
  invoice:
    '*rechnung|quittung|beleg|kontoauszug|auszug|auszuge|mwst|mehrwertsteuer|umsatzsteuer|ust.|ust id|steuer|steuerberater|buchhalt|finanzamt|nachweis der zahlung|zahlungsnachweis|zahlungsbeleg|bescheinigung|firmenname|rechnungsadresse|jahresubersicht|gutschrift',
  refund:
    '*erstatt|geld zuruck|geld zurueck|zuruckzahl|zurueckzahl|zuruckgezahlt|zuruckbekomm|zurueckbekomm|ruckzahlung|rueckzahlung|zuruckfordern|mein geld wieder|zuruckgeben|zuruck haben',
  dispute:
    'chargeback|ruckbuchung|rueckbuchung|reklam|widersprech|widerspruch|streitfall|anfecht|nicht geliefert|nie geliefert|ware nicht|nie versendet|nicht wie beschrieben|falschung|gefalscht|defekt|kaputt|verkaufer|handler weigert|handler will|leeres paket|falschen artikel|falsche ware|zuruckgeschickt|retour|kaufer|ziegelstein|abgesagt|veranstalter|fitnessstudio|nachweise',
  login:
    '*login|einlogg|eingelogg|anmeld|angemeldet|passwort|kennwort|zugang|zugriff|zugreifen|reinkomm|komme nicht rein|komm nicht rein|komme nicht mehr|komm nicht mehr|ausgesperrt|zurucksetz|zuruckgesetzt|benutzername|fingerabdruck|face id|gesichtserkennung|versuche|link abgelaufen|abgemeldet|ausgeloggt|log in',
  code: '*code.|codes|tan.|sms.|otp|zwei faktor|2 faktor|2fa|zweifaktor|authenticator|authentifizier|bestatigungscode|sicherheitscode|sechsstellig|6 stellig|einmal|verifizierungscode|sms code',
  contactChange:
    'andere mail|anderen mail|andere e mail|andere email|mailadresse..andern|nummer..andern|telefonnummer..andern|mail..andern|adresse..andern|neue nummer|neue handynummer|neue telefonnummer|alte nummer|alten nummer|alte handynummer|nummer geandert|nummer andern|nummer hat sich|nummer gewechselt|handynummer andern|telefonnummer andern|rufnummer|neues handy|neues telefon|neues smartphone|handy verloren|handy gewechselt|handy kaputt|handy geklaut|altes handy|email andern|e mail andern|mailadresse|e mail adresse|email adresse|neue mail|alte mail|alte e mail|keinen zugriff mehr auf|sim karte|sim.|nummer habe ich nicht mehr|nummer nicht mehr|daten andern|meine ex|mein ex',
  closeAccount:
    'konto schliess|konto schließen|konto losch|konto loesch|konto auflos|konto kundig|konto kuendig|account losch|account schliess|kontoschliess|kontolosch|schliessung|loschung|loschen sie mein|losch mein|meine daten losch|daten loschen|dsgvo|profil losch|abmelden von|konto dicht|kundige mein',
  account: '*konto|account|profil',
  kyc: 'woher meine|woher mein|ersparnisse stammen|ersparnisse kommen|kyc|verifizier|identitat|identifiz|ausweis|reisepass|pass.|personalausweis|fuhrerschein|aufenthaltstitel|dokument|unterlagen|selfie|adressnachweis|wohnsitz|meldebescheinigung|stromrechnung|herkunft|mittelherkunft|woher mein|woher das geld|woher das|compliance|geldwasche|sanktion|handelsregister|gesellschafter|wirtschaftlich berechtigt|nachweis|nachweise|foto von meinem|videoident|postident|hochgeladen|hochladen|einkommensnachweis|gehaltsnachweis|fragebogen|gesellschaftervertrag|prufung|pruefung',
  frozen:
    'eingefroren|einfrieren mein|konto..gesperrt|gesperrt|sperre.|sperrung|eingeschrankt|einschrankung|gesperrtes|blockiert|suspendiert|in prufung|uberpruf|ueberpruef|wird gepruft|zuruckgehalten|festgehalten|einbehalten|haltet mein|limitiert|deaktiviert|freigeben|freigabe|entsperr|pruft',
  limit:
    '*limit.|limits|hochstbetrag|maximal|obergrenze|wie viel kann ich senden|erhohen|uberschritten|grenze|jahresgrenze',
  api: 'api|*schnittstelle|webhook|endpoint|endpunkt|sandbox|sdk|plugin|integration|integrier|anbindung|json|signatur|http|500|401|403|404|422|429|502|503|504|entwickl|testumgebung|produktivumgebung|api key|api schlussel|callback|timeout|shopify|woocommerce|shopware|magento|server|request|bibliothek|csv|eure doku|dokumentation|modul',
  app: 'app.|die app|anwendung|webseite|website|seite.|bildschirm|button|knopf|browser|chrome|android|iphone|ios|update|version|benachrichtigung|qr code|plattform|system.|dashboard|firefox|safari|handyapp|schaltflache',
  broken:
    'geht die app zu|geht zu|schliesst|sturzt|absturz|abgesturzt|schliesst sich|hangt sich|hangt.|eingefrorener bildschirm|friert|weisser bildschirm|bleibt weiss|schwarzer bildschirm|ladt nicht|laedt nicht|ladet nicht|offnet nicht|offnet sich nicht|geht nicht auf|reagiert nicht|fehlermeldung|fehler.|bug.|bugs|funktioniert nicht|geht nicht.|funktioniert nicht mehr|lasst sich nicht offnen|storung|ausfall|wartung|langsam|nicht erreichbar|nichts passiert|passiert nichts|bleibt leer|leere datei|ladekreis|ladt ewig|ausgegraut|etwas ist schiefgelaufen|kaputt',
  declined:
    'wirft mich|wirft er mich|abbricht|bricht ab|abgelehnt|ablehn|lehnt|zuruckgewiesen|fehlgeschlag|schlagt fehl|schlug fehl|gescheitert|nicht akzeptiert|akzeptiert..nicht|nicht genommen|nicht durchgefuhrt|nicht durch|klappt nicht|klappte nicht|hat nicht geklappt|hat nicht funktioniert|nicht angenommen|nicht autorisiert|verweigert|geht nicht durch|ging nicht durch|ging nicht|nicht moglich|zuruckgebucht|zuruckgekommen|storniert worden|ungultig|nicht ausgefuhrt|nicht gedeckt|deckung|nicht bezahlen',
  notArrived:
    'nicht angekommen|nicht eingegangen|nicht gutgeschrieben|nicht erhalten|nicht bekommen|noch nicht da|nicht da.|noch nichts|immer noch nicht|immer noch nichts|noch immer nicht|noch immer nichts|nie angekommen|nie erhalten|nie bekommen|nichts angekommen|nichts erhalten|nichts bekommen|nichts da|kein geld|kein eingang|keinen eingang|kein zahlungseingang|nicht auf meinem konto|nicht auf dem konto|nicht auf seinem|nicht auf ihrem|taucht nicht auf|nicht aufgetaucht|nicht sichtbar|verschwunden|verschollen|nirgends|keine spur|fehlt|fehlen|kommt nicht an|kommt nicht|kam nicht|kam nie|kam nichts|sieht nichts|sehe nichts|warte auf mein geld|warte noch|noch net|nichts gehort|weg.|null.',
  pending:
    'ausstehend|in bearbeitung|bearbeitung|verarbeitung|wird bearbeitet|verzoger|verspat|dauert|so lange|warte|warten|seit tagen|seit montag|seit dienstag|seit mittwoch|seit donnerstag|seit freitag|seit einer woche|seit letzter|seit letzten|seit zwei|seit drei|seit vier|seit funf|seit uber|seit 2|seit 3|seit 4|seit 5|seit 6|seit 7|vor einer woche|vor drei|vor vier|vor funf|vor 3|vor 4|vor 5|werktage|werktagen|letzte woche|wochen|hatte langst|sollte langst|langst da|sollte schon|unterwegs|hangt fest|steckt fest|pending|offen.|uberfallig',
  where:
    'wo ist der rest|wo ist|wo bleibt|wo sind|was ist mit|wann kommt|wann ist|wann bekomm|wann erhalt|wann wird|wann kann ich mit|wann geht|wie lange|status|stand der|stand meiner|nachverfolg|verfolgen|nachforsch|neuigkeiten|gibt es was neues|dauer.|verbleib|wann krieg',
  twice:
    'zweimal|zwei mal|2 mal|2x|doppelt|doppelte|nochmal abgebucht|noch einmal abgebucht|erneut abgebucht|zwei abbuchungen|zwei buchungen|gleichen betrag|gleiche betrag|selbe betrag|dreimal',
  wrong:
    'falsch|fehler in|fehler auf|irrtum|irrtumlich|versehentlich|aus versehen|stimmt nicht|stimmen nicht|ubereinstimm|zahlendreher|vertippt|verschrieben|nicht korrekt|alten firmennamen|fremde person|unbekannten',
  less: 'weniger|nur..angekommen|nur..erhalten|nur..bekommen|kamen nur|kam nur|fehlen|differenz|abgezogen|zu wenig|zu viel|mehr als|teurer|schlechter|verlust|statt|unterschied|erhoht|halfte|zuviel',
  cannot:
    'kann nicht|kann ich nicht|kann mich nicht|konnen nicht|konnte nicht|kann man nicht|lasst sich nicht|lasst mich nicht|geht nicht|unmoglich|nicht moglich|klappt nicht|funktioniert nicht|schaffe es nicht|nicht mehr moglich|kann keine|kann mein|kann meine',
  delivery:
    'karte ist noch nicht|karte noch nicht|karte nicht angekommen|karte..angekommen|karte..gekommen|karte..geliefert|karte..briefkasten|karte erhalten|karte bekommen|warte auf meine karte|warte auf die karte|wo ist meine karte|wo bleibt meine karte|wann kommt meine karte|wann kommt die karte|kartenversand|lieferung der karte|versand der karte|per post|briefkasten|zustellung',
  cancelled:
    'storn|abgesagt|widerruf|gekundigt|kundigung|cancel|annulliert|abbestellt|zuruckgetreten|nicht mehr gewunscht|umentschieden|doch nicht|abgebrochen',
  debited:
    'abgebucht|abgezogen|belastet|eingezogen|abbuchung|vom konto weg|vom konto ab|geld ist weg|geld weg|schon bezahlt|bereits bezahlt|habe bezahlt|bank sagt|bank bestatigt|berechnet|in rechnung gestellt|von meinem konto|runtergegangen|weg vom konto|verlassen',
  unconfirmed:
    'keine bestatigung|nicht bestatigt|ohne bestatigung|nie bestatigt|bestellung nicht|bestellung wurde nicht|keine bestellung|unbezahlt|nicht bezahlt angezeigt|als offen|als unbezahlt|zahlung nicht erhalten|handler sagt|shop sagt|laden sagt|keine buchung|buchung nicht|kein ticket|keine tickets|nicht verbucht|wartet auf zahlung|noch offen|bestellung ist nicht|auf zahlung gewartet',
  lost: 'verloren|verlegt|finde meine karte nicht|finde sie nicht|liegen gelassen|liegenlassen|abhanden|weg ist meine karte|verlust meiner|verlust der|karte ist weg|portemonnaie weg|geldborse weg',
  stolen:
    'gestohlen|geklaut|diebstahl|dieb.|uberfallen|ausgeraubt|entwendet|beklaut|taschendieb|einbruch|raub.',
  unauthorised:
    'war nie dort|nie dort|nie verlassen|nie aus|nicht autorisiert|nie autorisiert|unautorisiert|nicht genehmigt|nicht von mir|nicht ich|war ich nicht|ich war das nicht|nicht getatigt|nie getatigt|habe ich nicht gemacht|habe ich nie|nicht veranlasst|ohne meine zustimmung|ohne meine erlaubnis|ohne mein wissen|kenne ich nicht|erkenne ich nicht|erkenne nicht|unbekannte abbuchung|unbekannte buchung|unbekannte zahlung|fremde abbuchung|fremde buchung|fremde zahlung|verdachtig|betrugerisch|jemand benutzt|jemand hat meine karte|jemand nutzt|mit meiner karte bezahlt|mit meiner karte eingekauft|nie gewesen|war nie in|noch nie in|nie gekauft|nie bestellt|nichts gekauft|was ist das fur eine abbuchung|missbrauch|missbraucht|sagt mir nichts',
  takeover:
    'gehackt|hacker|hack.|jemand hat sich|jemand eingeloggt|eingeloggt aus|anmeldung aus|anmeldungen aus|login aus|logins aus|jemand ist in meinem|jemand hat zugriff|unbekanntes gerat|fremdes gerat|gerat das ich nicht|passwort wurde geandert|mein passwort wurde|e mail wurde geandert|mailadresse wurde|hat meine mail|leergeraumt|konto leer|code den ich nicht|codes die ich nicht|nicht angefordert|nichts angefordert|ubernommen|kontoubernahme|sim swap',
  phishing:
    'falschen seite|falsche seite|gefalschten seite|meine kartendaten auf|phishing|verdachtige mail|verdachtige e mail|verdachtige sms|verdachtige nachricht|komische mail|komische sms|komische nachricht|seltsame mail|seltsame sms|merkwurdige|dubiose|komischer link|verdachtiger link|ist das von euch|ist das von ihnen|ist die von euch|seid ihr das|sind sie das|wirklich von|echt.|ist das echt|fake seite|gefalschte seite|gefalschte mail|falsche webseite|fake mail|auf den link|auf einen link|link geklickt|link angeklickt|nach meinem passwort|nach meiner pin|nach meiner tan|nach dem code|nach dem tan|code verlangt|daten eingegeben|meine daten angegeben|code durchgegeben|code weitergegeben|tan durchgegeben|tan weitergegeben|code genannt|kartendaten eingegeben|smishing|aussieht wie eure',
  scam: 'betrug|betrog|betrueg|abgezockt|abzocke|reingelegt|hereingefallen|reingefallen|hereingelegt|gelinkt|fake shop|fakeshop|fake|love scam|falscher verkaufer|falscher vermieter|falsches investment|anlagebetrug|trading plattform|erpress|schwindel|masche|gibt es gar nicht|war gefalscht|schneeball',
  impersonation:
    'gibt sich als|gab sich als|geben sich als|gaben sich als|ausgegeben als|gibt sich aus|gab sich aus|angeblich von|angeblicher mitarbeiter|angebliche mitarbeiter|angeblich eure|behauptet von|behauptete von|behauptete er sei|im namen von euch|in eurem namen|anruf von jemandem|jemand rief an|jemand hat angerufen|hat mich angerufen und|rief mich an|euer logo|anydesk|teamviewer|fernzugriff|fernwartung|sicheres konto|sicherheitsabteilung',
  mule: 'mein konto zur verfugung|konto verleihen|konto vermieten|mein konto benutzen|mein konto nutzen|geld empfangen und|geld annehmen und|weiterleiten|weiter uberweisen|weiterschicken|provision behalten|prozent behalten|gegen provision|fremder hat mir geld|unbekannter hat mir|unbekannte hat mir|online kennengelernt|im internet kennengelernt|geld von jemandem den ich|geld von einer person die ich',
  rude: 'unhoflich|unfreundlich|frech|respektlos|aufgelegt|arrogant|herablassend|beleidig|unverschamt|pampig|ausgelacht|inkompeten|unprofessionell|umgangston|tonfall|mitarbeiter war|ihr mitarbeiter|euer mitarbeiter|eure mitarbeiterin|ihre mitarbeiterin|der berater|schnippisch|angeschrien|abgewimmelt',
  ignored:
    'woche fur eine|wochen fur eine|tage fur eine|echter mensch|echten menschen|niemand liest|keiner liest|keiner gelesen|woche auf antwort|wochen auf antwort|keine antwort|keine ruckmeldung|keine reaktion|niemand antwortet|keiner antwortet|niemand meldet|keiner meldet|niemand hilft|keiner hilft|niemand kummert|keiner kummert|niemand geht ran|keiner geht ran|niemand zustandig|keiner zustandig|antwortet nicht|antwortet niemand|meldet sich niemand|meldet sich keiner|ignorier|dritte mal|dritten mal|vierte mal|drittes mal|dritte mail|dritte nachricht|funfte|mehrmals|mehrfach|schon oft|wie oft|gleiche antwort|selbe antwort|standardantwort|textbaustein|automatische antwort|copy paste|kopierte|bot.|chatbot|warteschleife|weitergeleitet von|von einem zum|hin und her|minuten gewartet|vertrostet|hingehalten|in der leitung|zuruckgerufen|ruft zuruck',
  complain:
    'ernsthaft|im ernst|beschwer|inakzeptab|unzumutbar|enttausch|schlecht.|schlechter service|schlechteste|furchtbar|schrecklich|katastroph|frechheit|unverschamtheit|skandal|ekelhaft|lacherlich|peinlich|armselig|service.|kundenservice|kundendienst|genervt|nervt|sauer|wutend|verargert|frustrier|nie wieder|zeitverschwendung|ein witz|unter aller|saftladen|sauhaufen|vorgesetzt|teamleiter|geschaftsfuhr|bewertung|ein stern|unzufrieden|verarsch|reicht es|reicht mir|vertrauen|so nicht',
  promise:
    'versprochen|versprech|zugesagt|zusage|wurde gesagt|mir gesagt|hiess es|hieß es|ihr sagtet|sie sagten|garantier|zugesichert|ruckruf|zuruckrufen|innerhalb von 24|gelogen|angelogen|luge|eingehalten|zuruckgerufen',
  howto:
    'wie kann ich|wie mache|wie funktioniert|wie geht|wie lautet|ist es moglich|kann ich.|konnt ihr|konnen sie mir|ich wurde gern|ich mochte wissen|wollte fragen|wollte wissen|eine frage|kurze frage|frage zu|frage.|welche dokumente|welche unterlagen|wo finde|wo kann|gibt es|darf ich|muss ich|was brauche|bevor ich|ich uberlege|ich plane|kann man|wie viel|wieviel',
  product:
    'verfugbar|welche lander|welchen landern|in welchen|arbeitet ihr mit|bietet ihr|bieten sie|unterstutzt|unterstutzen|akzeptiert ihr|habt ihr|haben sie ein|funktioniert..in|offnungszeiten|wann habt ihr|erreichbar|geoffnet|telefonnummer von euch|hotline|standort|filiale|buro.|partnerschaft|kooperation|partner.|empfehl|freunde werben|werben|gutschein|aktionscode|konto eroffnen|eroffnung|konto aufmachen|registrieren|registrierung|mehrwahrung|geschaftskonto|firmenkonto|unterschied zwischen|reguliert|lizenz|sicher bei euch|mindestalter|feiertag|ostern|weihnachten|wochenende|stelle.|job|newsletter|dollar halten|guthaben halten',
  thanks:
    'danke|dank.|vielen dank|super|toll|klasse|prima|grossartig|hervorragend|zufrieden|begeistert|lob.|loben|perfekt|spitze|freundlich und|sehr freundlich|kompetent|hat mir sehr geholfen|weiter so',
  suggestion:
    'vorschlag|anregung|feedback|ware schon|ware toll|ware super|ware cool|wunsche mir|wunschen|verbesser|idee|funktion hinzu|dunkelmodus|dark mode|konntet ihr nicht|bitte einbauen|empfehle',
  urgent:
    'dringend|eilig|eilt|sofort|umgehend|schnellstmoglich|so schnell wie|asap|notfall|heute noch|unverzuglich|schnell.|heute.|bitte schnell|pressiert',
  deadline:
    'morgen.|bis morgen|heute abend|frist|fallig|stichtag|bis freitag|bis montag|monatsende|miete|gehalter|lohne|mitarbeiter bezahlen|angestellten|hypothek|studiengebuhr|semester|mahnung|mahngebuhr|vertragsstrafe|operation|krankenhaus|mein flug|abflug|kaution|kundigt mir|visum|notartermin|notar|zoll|prufung am|einschreib',
  distress:
    'verzweif|hilfe.|bitte helft|bitte helfen sie mir|flehe|weine|tranen|panik|angst|nichts zu essen|essen kaufen|lebensmittel|medikament|krankenhaus|meine kinder|mein kind|meine tochter|mein sohn|baby|ersparnisse|lebenserspar|alles was ich|gesamtes geld|ganzes geld|kein geld mehr|keinen cent|gestrandet|schlafe nicht|nicht schlafen|schwanger|behindert|schwerbehindert|rentner|rentnerin|krebs|chemo|obdachlos|weiss nicht mehr weiter|nicht mehr weiter|existenz',
  legal:
    'anwalt|rechtsanwalt|klage.|verklag|anzeige|gericht|rechtlich|rechtsschutz|bafin|verbraucherzentrale|verbraucherschutz|ombudsmann|schlichtung|polizei|strafanzeige|mahnbescheid|juristisch|aufsichtsbehorde|datenschutzbehorde|staatsanwalt',
  threat:
    'bringe euch um|bring euch um|bringe dich um|umbringen werde|euch umbringen|anzunden|zunde|bombe|weiss wo ihr|weiss wo du|komme vorbei und|werdet es bereuen|werdet ihr bereuen|werdet dafur bluten|das werdet ihr|fertig machen|abknallen|auf die fresse',
  selfHarm:
    'suizid|selbstmord|mich umbringen|bringe mich um|bring mich um|das leben nehmen|nicht mehr leben|will sterben|sterben will|schluss machen mit allem|allem ein ende|mir etwas antun|mir was antun|lebensmude|kein sinn mehr zu leben|besser tot',
  justNow:
    'gerade eben|eben gerade|soeben|gerade.|vor wenigen minuten|vor 5 minuten|vor 10 minuten|vor minuten|vor einer stunde|vor einer halben|vor zehn minuten|eben.|stoppt|stoppen|aufhalten|anhalten|zuruckrufen bitte|uberweisung zuruckholen|zuruckholen|sperrt|sperren sie|sofort sperren|sofort stoppen|heute morgen|heute fruh|jetzt gerade|minuten',
  sayFailed:
    'zahlung abgelehnt|zahlung fehlgeschlagen|zahlung schlagt|zahlung wird abgelehnt|zahlung wurde abgelehnt|zahlung nicht moglich|karte abgelehnt|karte wurde abgelehnt|karte wird abgelehnt|karte wird nicht akzeptiert|karte nicht akzeptiert|uberweisung abgelehnt|uberweisung fehlgeschlagen|uberweisung wurde abgelehnt|transaktion abgelehnt|kann nicht bezahlen|kann nicht zahlen|abgebucht aber|abgebucht wurde aber|bezahlt aber|belastet aber|zahlungsfehler|lastschrift zuruck|bezahlen klappt nicht|zahlung geht nicht',
  sayDelayed:
    'wo ist mein geld|wo bleibt mein geld|geld nicht angekommen|geld ist nicht|geld noch nicht|geld immer noch nicht|uberweisung nicht angekommen|uberweisung ist nicht|uberweisung noch nicht|uberweisung fehlt|auszahlung noch nicht|auszahlung ausstehend|auszahlung fehlt|auszahlung nicht|wo bleibt meine|wo ist meine uberweisung|wo ist meine auszahlung|noch nicht gutgeschrieben|nicht gutgeschrieben|wie lange dauert eine|wie lange dauert die|wie lange dauert|immer noch in bearbeitung|zahlungseingang|nichts angekommen',
  sayFees:
    'gebuhren zu hoch|zu hohe gebuhren|hohe gebuhren|versteckte gebuhren|welche gebuhren|wie hoch sind die gebuhren|warum gebuhren|warum wurden gebuhren|was kostet|wie viel kostet|was kosten|wechselkurs|schlechter kurs|euer kurs|weniger angekommen|gebuhren abgezogen|auslandsgebuhr|was verlangt ihr',
  sayBilling:
    'doppelt abgebucht|zweimal abgebucht|doppelt belastet|doppelt bezahlt|doppelte abbuchung|zweimal belastet|doppelt berechnet|rechnung falsch|falsche rechnung|rechnung stimmt nicht|rechnung fehlt|brauche eine rechnung|brauche die rechnung|benotige eine rechnung|benotige die rechnung|rechnung ausstellen|kontoauszug|zu viel berechnet|zu viel abgebucht|trotz kundigung|immer noch abgebucht|zahlungsnachweis|umsatzsteuer id|falscher betrag|mwst ausgewiesen',
  sayRefund:
    'geld zuruck|geld zurueck|will eine erstattung|meine erstattung|die erstattung|ruckerstattung|erstattung noch nicht|warte auf erstattung|storniert und|bestellung storniert|buchung storniert|chargeback|falsches konto|falsche iban|falschen empfanger|falsche person|uberweisung stornieren|uberweisung zuruck|verkaufer meldet|verkaufer reagiert|kauferschutz',
  sayCard:
    'karte aktivieren|pin vergessen|pin andern|karte noch nicht da|karte ist abgelaufen|karte lauft ab|karte abgelaufen|virtuelle karte|karte beschadigt|karte kaputt|karte defekt|kartenlimit|neue karte|ersatzkarte|geldautomat|automat hat|karte eingezogen|karte bestellen|karte beantragen|kontaktlos',
  sayAccess:
    'kann mich nicht einloggen|kann mich nicht anmelden|einloggen geht nicht|anmelden geht nicht|login geht nicht|login funktioniert nicht|komme nicht in mein konto|komme nicht rein|passwort vergessen|passwort zurucksetzen|code kommt nicht|kein code|keinen code|keine sms|sms kommt nicht|ausgesperrt|konto gesperrt nach|zugang verloren|nummer andern|neue handynummer|e mail andern|konto schliessen|konto loschen',
  sayVerification:
    'konto eingefroren|konto gesperrt|konto eingeschrankt|konto blockiert|konto wird uberpruft|konto in prufung|identitat verifizieren|identitatsprufung|verifizierung abgelehnt|verifizierung fehlgeschlagen|verifizierung klappt|verifizierung dauert|verifizierung|dokumente abgelehnt|ausweis abgelehnt|ausweis wird nicht|adressnachweis|mittelherkunft|herkunft des geldes|herkunft der mittel|limit erhohen|uberweisungslimit|sendelimit|geld zuruckgehalten|warum braucht ihr',
  sayFraud:
    'betrogen worden|wurde betrogen|bin betrogen|opfer eines|opfer von|gehackt worden|konto gehackt|wurde gehackt|karte gestohlen|karte geklaut|karte verloren|geldbeutel verloren|geldborse verloren|portemonnaie verloren|portemonnaie gestohlen|geldborse gestohlen|nicht autorisierte|unbekannte abbuchung|phishing|betrugsverdacht|betrug melden|karte sperren lassen',
  sayTechnical:
    'app sturzt|app startet nicht|app offnet|app funktioniert nicht|app geht nicht|app hangt|website ladt|webseite ladt|seite ladt nicht|weisser bildschirm|api fehler|webhook|die api|sandbox|signaturprufung|signatur stimmt|button reagiert|kann keine datei|upload geht|upload funktioniert|upload schlagt|technischer fehler|systemfehler|plugin',
  sayComplaint:
    'beschwerde einreichen|mich beschweren|mochte mich beschweren|formelle beschwerde|schlechter service|schlechtester service|miserabler service|schlechter kundenservice|kundenservice ist|euer service ist|ihr service ist|niemand antwortet|keiner antwortet|sehr enttauscht|eine frechheit|eine zumutung|unverschamt|unfreundlicher mitarbeiter|es reicht|so geht man nicht|mit kunden um|vorgesetzten sprechen|werde ignoriert',
  sayGeneral:
    'welche lander|in welchen landern|offnungszeiten|konto eroffnen|wie eroffne|wollte mich bedanken|mochte mich bedanken|vielen dank fur|danke fur|lob an|grosses lob|habt ihr ein buro|gibt es eine filiale|bietet ihr|unterstutzt ihr|verbesserungsvorschlag|freunde werben|seid ihr erreichbar|geoffnet',
};
