import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const it: Lexicon = {
  takeover:
    'entrato nel mio conto|entrati nel mio conto|entrato nel mio account|qualcuno..nel mio conto e|qualcuno..nel mio account|messo il suo numero|mail di recupero..sconosciuto|mail..di uno sconosciuto|numero..di uno sconosciuto|password cambiata|hanno cambiato la password|mi hanno cambiato la|hackerat|violato|rubato l account|clonato la sim|sim clonata|!ho cambiato io la password|!ho cambiato la password',
  unauthorised:
    'io non gioco|non gioco mai|non ho mai giocato|qualcuno ha speso|qualcuno ha comprato|qualcuno ha pagato con|qualcuno ha usato|qualcuno ha prelevato|non l ho fatto io|non li ho fatti io|non le ho fatte io|non sono stato io|non sono stata io|chi ha preso i soldi|chi ha preso i miei|chi mi ha preso|senza il mio consenso|senza la mia autorizzazione|a mia insaputa|addebiti che non|!non ho fatto il pagamento|!non e autorizzato per',
  phishing:
    'mail e una truffa|messaggio e una truffa|sms e una truffa|e una truffa.|e truffa.|e vera questa|e davvero vostra|viene da voi|sms col vostro logo|sms con il vostro logo|mail col vostro logo|col vostro logo|con il vostro logo|sito strano|pagina strana|link strano|link sospetto|mail sospetta|mail strana|messaggio sospetto|pagina uguale|sito uguale|sito falso|pagina falsa|era falsa|se non clicco|messo la password su|inserito i dati su|!cambio e una truffa|!commissioni sono una truffa|!link per caricare',
  scam: 'non esiste pagat|non esiste..pagat|padrone di casa non esiste|truffator|mi hanno truffat|mi ha truffat|raggirat|mi ha ingannat|venditore e sparito|mi ha bloccato|!mail e una truffa|!messaggio e una truffa|!dalle truffe|!contro le truffe|!cambio e una truffa|!anni fa mi hanno truffat|!anni fa..truff|!ufficio frodi|!commissioni..truffa',
  scamNow:
    'credo sia una truffa|mi stanno truffando|e al telefono adesso|al telefono adesso|sposti i risparmi|spostare i risparmi|conto sicuro|ho appena..truff|appena pagato..truff|truff..minuti fa|minuti fa..truff|truff..fermate',
  justNow: 'fermate il bonifico|bloccate il bonifico|stop al bonifico|richiamo del bonifico|recall',
  impersonation:
    'dicendo di essere|ha detto di essere|diceva di essere|si spaccia|si spacciano|si e spacciat|si finge|fingendosi|dice di lavorare per voi|finto operatore|finto dipendente|falso operatore|accesso remoto|a nome vostro|!vostro operatore mi ha chiamat|!perso la vostra chiamata',
  mule: 'riceva pagamenti sul mio|riceva..e li giri|riceva..e li mandi|ricevere..e mandarli|ricevere..e girarli|ricevere..in bitcoin|tengo il 5|tengo il 10|mi tengo|presto il conto|prestargli il conto|prestare il conto|affittare il conto|affitto il conto|usare il mio conto per ricevere|conosciuta online..ricevere|conosciuto online..ricevere|!inoltrare la fattura|!che percentuale prendete',
  threat:
    'faccio male a qualcuno|vi faccio male|farvi del male|vengo nel vostro ufficio|vengo li e|vi ammazzo|vi uccido|vi brucio|do fuoco|dare fuoco|dove abitano i vostri|dove abitate|ve ne pentirete|ve la faccio pagare|con una pistola|con un coltello|vi spacco|!e una bomba|!una bomba mi|!ucciderei per|!vengo nel vostro ufficio per|!vengo nel vostro ufficio a firm',
  selfHarm:
    'non voglio piu vivere|voglio morire|mi ammazzo.|mi uccido|togliermi la vita|mi tolgo la vita|farla finita|la faccio finita|se fossi morto|se fossi morta|meglio senza di me|suicid|non ha senso vivere|buttarmi|!muoio dalla voglia|!morire dal ridere|!muoio di fame',
  legal:
    'vi fa causa|fare causa|vi denuncio|denunciarvi|vie legali|azioni legali|in tribunale|arbitro bancario|abf.|consob|codacons|altroconsumo|adiconsum|banca d italia|segnalo alla|segnalarvi|diffida|!avvocato mi ha mandato|!avvocato..fattura|!pagare l avvocato|!studio legale|!polizia ha annullato|!polizia..multa',
  worry: 'preoccupat|preoccupa|ansia|agitat|paura|nervos|spaventat|inquiet|in pensiero|temo.',
  anger:
    'furios|arrabbiat|incazzat|vergogn|schifo|ladri|truffatori|bugiard|ridicol|pagliacc|cazzo|merda|vaffa|basta.|stufo|stufa|inaccettabile|assurdo|indecent|prendete in giro|mi avete rotto',
  vulnerable:
    'in ospedale|ricoverat|intervento chirurgico|operazione di mi|operare|chemio|dialisi|insulina|medicin|farmac|sedia a rotelle|disabil|pensionat|anziana madre|anziano padre|mia madre di 7|mia madre di 8|mio figlio neonato|neonat|latte per|figli non hanno|bambini non hanno|niente da mangiare|senza cibo|non ho da mangiare|sfratt|in mezzo alla strada|per strada|senzatetto|bloccato all estero|bloccata all estero|tornare a casa|non posso rientrare|incinta|funerale|staccano la luce|staccato la luce|violenza',
  distress:
    'vi supplico|vi scongiuro|disperat|sto piangendo|non ce la faccio|non so piu cosa|vi prego aiut|aiutatemi',
  followUp:
    'novita|ci sono notizie|notizie.|avete notizie|a che punto|come procede|ancora niente|ancora nulla|non ancora|ancora non|sto ancora aspettando|aspetto ancora|in allegato|allego|allegato|ecco il|ecco la|ecco i|come richiesto|come da accordi|come dicevo|come detto|gia inviato|gia mandato|gia fatto|gia provato|ho provato|si e quello|si esatto|si grazie|si per favore|no non e|e proprio|esatto|stesso problema|sempre uguale|avete ricevuto|avete visto|c e qualcuno|e adesso|quanto manca|sollecito|promemoria|in merito alla mia',
};
