import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const de: Lexicon = {
  takeover:
    'in mein konto eingeloggt|in meinem konto eingeloggt|jemand..in mein konto|jemand..in meinem konto|fremder..in meinem konto|seine nummer eingetragen|adresse gehort einem fremden|gehort einem fremden|nummer gehort nicht mir|wurde das passwort geandert|passwort wurde von|haben mein passwort geandert|hat mein passwort geandert|konto gekapert|gekapert|sim karte dupliziert|!selbst mein passwort|!ich habe..mein passwort geandert',
  unauthorised:
    'ich spiele nie|spiele nicht|jemand..mit meiner karte|hat mit meiner karte|jemand hat abgehoben|jemand hat bezahlt|war ich nicht|bin ich nicht gewesen|nicht von mir|habe ich nicht getatigt|wer hat mein geld|wer hat das geld|habe ich nie bestellt|ohne meine freigabe|hinter meinem rucken|von der ich nichts weiss|von denen ich nichts weiss|!nicht autorisiert wegen|!wegen falschem code nicht|!falschem code',
  phishing:
    'mail betrug.|ist das betrug|ist diese mail|ist diese sms|ist diese nachricht|ist dieser anruf|mit eurem logo|mit ihrem logo|komischen seite|komische seite|seltsame seite|seltsamen seite|dubiosen seite|seltsamer link|wenn ich nicht klicke|nicht klicke|nachgemachten seite|nachgemachte seite|gefalschten webseite|tauschend echt|passwort auf einer|karte auf einer|stammt das von|!wechselkurs ist betrug|!gebuhren sind betrug|!der richtige link',
  scam: 'gibt es gar nicht|gibt es nicht..bezahlt|betruger|betrogen|wurde abgezockt|verkaufer ist verschwunden|hat mich blockiert|!ist diese mail betrug|!ist das betrug|!vor betrug|!gegen betrug|!betrugsabteilung|!betrugsschutz|!kurs ist betrug|!wechselkurs ist betrug|!gebuhren sind betrug|!vor zwei jahren wurde ich|!vor jahren|!damals..betrogen|!jahren..betrogen',
  scamNow:
    'werde betrogen|gerade betrogen|ist gerade am telefon|noch am telefon|erspartes verschiebe|erspartes uberweise|sicheres konto|gerade..an einen betruger|gerade..uberwiesen|eben..betruger|betrug..stoppt|betrug..minuten|minuten..betrug|betrug..zuruckholen|betruger uberwiesen',
  justNow: 'haltet die uberweisung|stoppt die uberweisung|halten sie die uberweisung',
  impersonation:
    'sie sei von eurer|er sei von eurer|sie sei von ihrer|er sei von ihrer|gibt sich..aus.|gab sich..aus.|gibt sich jemand|angeblich bei euch arbeitet|angeblich bei ihnen arbeitet|der angeblich bei|falscher mitarbeiter|falsche mitarbeiterin|falscher support|fernzugriff|!mitarbeiter hat mich gestern|!ihren anruf verpasst|!ihr mitarbeiter hat mich',
  mule: 'zahlungen auf mein konto nehme|geld auf mein konto nehme|auf mein konto nehme und|annehmen..weiter|anzunehmen..weiter|anzunehmen und|empfangen..weiter|prozent fur mich|mein konto eine woche|konto leihe|konto leihen|mein konto leihe|konto uberlasse|in bitcoin weiter|als bitcoin weiter|!rechnung..weiterleiten|!steuerberater weiter|!mail weiterleiten',
  threat:
    'tue jemandem weh|jemandem weh|weh tun|komme in euer buro|komme zu euch ins buro|komme vorbei|wo eure leute wohnen|wo ihr wohnt|werdet das bereuen|bereuen werdet|zunde euer|zunde ich|gebaude an.|bringe einen von euch|mit einer waffe|mit dem messer|schlage|kaputt schlagen|!ist bombe|!bombe gefallt|!wurde ich toten|!komme vorbei um|!komme gern vorbei|!bombenwetter',
  selfHarm:
    'nicht mehr leben|bringe ich mich um|bring ich mich um|mich umbringen|mir das leben|will sterben|sollte tot sein|lieber tot|ware ich tot|ohne mich waren|ohne mich besser|suizid|selbstmord|kein lebenswille|springe von|vom balkon|!sterbe vor|!totgelacht|!vor neugier',
  legal:
    'verklagt euch|verklage|anwalt einschalten|meinem anwalt ubergeben|mein anwalt wird|gerichtlich|vor gericht|rechtliche schritte|bafin|verbraucherzentrale|finma|fma.|anzeige erstatten|!anwalt..rechnung|!anwalt..geschickt|!kanzlei|!polizei hat das|!polizei..bussgeld|!polizei..strafzettel|!anzeige im|!anzeige auf dem',
  worry: 'sorge|besorgt|beunruhigt|angst|nervos|unruhig|mulmig|bange|verunsichert|furchte',
  anger:
    'wutend|stinksauer|sauer.|verarger|frechheit|unverschamt|abzocker|diebe|verbrecher|lugner|scheiss|scheiß|verdammt|arsch|zum kotzen|schnauze voll|sauerei|was soll das|geht gar nicht|unfassbar|lachhaft|emport',
  vulnerable:
    'im krankenhaus|im spital|operation.|chemo|dialyse|insulin|medikament|rezept|rollstuhl|behinder|rentner|rentnerin|meine mutter 7|meine mutter 8|jahrige mutter|jahriger vater|neugeboren|mein baby|kinder haben nichts|kinder nichts|nichts zu essen|nichts mehr zu essen|kein essen|zwangsraum|raumung|auf die strasse gesetzt|obdachlos|sitze fest|gestrandet|im ausland fest|komme nicht nach hause|nicht heim|schwanger|beerdigung|strom abgestellt|strom wird|hausliche gewalt',
  distress:
    'ich flehe|bitte helft mir|verzweif|ich weine|ich kann nicht mehr|weiss nicht mehr|am ende meiner|nervenzusammenbruch',
  followUp:
    'gibt es neuigkeiten|neuigkeiten|was neues|gibts was neues|schon etwas|schon was|wie ist der stand|stand der dinge|stand.|immer noch nicht|immer noch nichts|noch immer|noch nicht da|noch nichts|weiterhin nicht|warte noch|warte immer noch|im anhang|anbei|beigefugt|hier ist der|hier ist die|hier das|hier sind|wie gewunscht|wie verlangt|wie besprochen|wie gesagt|wie geschrieben|nochmal|nachfrage|nachgefragt|erinner|ja genau|ja bitte|ja das|nein das|stimmt|das ist es|habe ich schon|schon gemacht|schon probiert|gleiche problem|dasselbe|haben sie meine|habt ihr meine|ist da jemand|hallo jemand|und nun|was nun|wie lange noch',
};
