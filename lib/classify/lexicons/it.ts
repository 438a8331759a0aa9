import type { Lexicon } from '../signals.ts';

export const it: Lexicon = {
  transfer:
    'bonific|trasfer|inviato|ho inviato|inviare|mandato|ho mandato|mandare|spedito soldi|rimess|swift|sepa|beneficiari|destinatari|fornitore|alla mia famiglia|girofondi|versato|invio di',
  payout:
    'preliev|prelev|incasso|incassi|le mie vendite|vendite|guadagn|accredito delle|liquidazione|verso la mia banca|sul mio conto bancario|stipendio|ritirare i|ritirare il|ritiro|mio saldo|payout|compensi',
  payment:
    'pagament|pagare|pagato|pago.|paga.|transazion|acquist|addebito diretto|abbonament|rata.|rate.|bolletta|retta|fornitor',
  money: 'soldi|denaro|fondi|saldo|importo|somma|euro|dollari|*€|*$|contanti|quattrini',
  card: 'carta|carte.|visa.|mastercard|bancomat',
  cardFeature:
    'pin.|sportello|atm|contactless|senza contatto|chip|carta virtuale|carta fisica|scadenza|scade.|carta scaduta|attivare la carta|attivare la mia carta|attivazione della carta|carta sostitutiva|nuova carta|carta nuova|seconda carta|carta aggiuntiva|limite della carta|plafond|apple pay|google pay|ingoiato|mangiato la carta|trattenuto la carta|banda magnetica|cvv|congelare la carta|richiedere una carta|ordinare una carta|carta per mia|quattro cifre|prelevare allo|prelevare al|avvicinando',
  checkout:
    'negozio|negoziante|esercente|commerciante|cassa.|carrello|comprare|comprando|acquistare|ordinare|concludere l ordine|completare l ordine|supermercato|ristorante|hotel|albergo|volo|biglietto|prenotazion|sito di|amazon|netflix|farmacia|benzina|pos.|3d secure|pagare con|pagare in|pagare da|pagare online|ultimo passaggio|shop.',
  order:
    'ordine|ordini|articolo|prodotto|pacco|merce|prenotazion|venditore|biglietto|biglietti|concerto|viaggio',
  fee: 'percentuale|commission|costo|costi|costa.|tariff|spese|trattenut|detratt|decurt|banca intermediaria|banca corrispondente|canone|caro.|cara.|care.|cari.|per cento|*%|gratis|gratuito|quanto prendete|quanto vi prendete|vi tenete|quanto trattenete|sovrapprezzo|ricarico|quanto mi costa',
  rate: 'cambio.|tasso|tassi|conversione|convertire|convertit|valuta|valute|quotazione|google dice|google mostra|bloccare il cambio',
  invoice:
    'fattur|ricevut|estratto conto|estratti conto|scontrin|partita iva|p iva|iva.|codice fiscale|commercialista|contabil|fiscale|730|dichiarazione dei redditi|agenzia delle entrate|documento contabile|ragione sociale|nota spese|contabile del bonifico|prova di pagamento|attestazione|riepilogo annuale|bolletta sbagliata|addebito errato',
  refund:
    'rimbors|riavere|restitu|ridatemi|ridarmi|indietro i miei|i miei soldi indietro|soldi indietro|storno|stornat|riaccredit|reso dei soldi',
  dispute:
    'chargeback|contestazion|contest|disputa|controversia|mai spedito|mai arrivato il pacco|non spedito|non conforme|diverso dalla|contraffatt|falso prodotto|difettos|rotto.|rotta.|venditore non|venditore si|il venditore|negozio non|negozio si rifiuta|scatola vuota|pacco vuoto|ho restituito|reso.|acquirente|mattone|articolo sbagliato|annullato il concerto|concerto annullato|organizzator|palestra',
  login:
    'accedere|accesso|accedo|entrare nel|entrare in|entrare sul|non entro|login|loggar|password|parola d ordine|credenzial|nome utente|sessione|mi butta fuori|mi sbatte fuori|mi disconnette|reimpost|ripristin|recuperare il mio account|recuperare l account|impronta|face id|tentativi|link scaduto|bloccato fuori|area riservata|entrare.',
  code: 'codice di verifica|codice di sicurezza|codice sms|il codice|codici|codice otp|codice.|otp|sms.|due fattori|due passaggi|2fa|autenticat|authenticator|sei cifre|6 cifre|codice di conferma|messaggio con',
  contactChange:
    'altra email|altra mail|un altra email|cambiare..email|cambiare..mail|cambiare..numero|modificare..mail|aggiornare..email|cambiato numero|cambiare numero|cambio numero|cambio di numero|nuovo numero|numero nuovo|vecchio numero|modificare il numero|cambiare il numero|cambiare il mio numero|cambiato telefono|cambiato cellulare|nuovo telefono|telefono nuovo|nuovo cellulare|cellulare nuovo|cambiare email|cambiare la mail|cambiare l email|cambiare mail|cambiare indirizzo|modificare la mail|modificare l email|nuova mail|nuova email|vecchia mail|vecchia email|altra mail|non ho piu quel numero|non ho piu questo numero|non uso piu|non ho piu accesso|perso il telefono|perso il cellulare|telefono rotto|cellulare rotto|rubato il telefono|rubato il cellulare|sim.|aggiornare il numero|aggiornare i miei dati|il mio ex|la mia ex',
  closeAccount:
    'chiudere il conto|chiudere il mio conto|chiudere l account|chiudere il mio account|chiusura del conto|chiusura dell account|chiusura conto|cancellare il conto|cancellare l account|cancellare il mio account|cancellare il mio profilo|eliminare il conto|eliminare l account|eliminare il mio account|eliminare il mio profilo|cancellare i miei dati|eliminare i miei dati|disattivare|disiscriv|gdpr|recedere|estinguere|non voglio piu il conto|cancellatemi',
  account: 'conto.|account|profilo',
  kyc: 'i miei risparmi|da dove vengono i|kyc|verific|identita|documento|documenti|documentazion|carta d identita|passaporto|patente|permesso di soggiorno|selfie|prova di residenza|residenza|prova di indirizzo|bolletta|provenienza|origine dei fondi|origine del denaro|da dove arrivano|da dove vengono|da dove viene|compliance|antiriciclaggio|riciclaggio|sanzion|visura|statuto|soci.|titolare effettivo|foto del|foto della|caricato i|caricare i|caricare il|riconoscimento|busta paga|questionario|modulo|approvazione dei documenti',
  frozen:
    'congelat|bloccato il conto|conto bloccat|bloccato il mio|bloccato l account|account bloccat|bloccati i fondi|fondi bloccati|soldi bloccati|limitat|restrizion|sospes|in revisione|sotto revisione|in esame|in verifica|trattenuti|tenete bloccat|disattivat|sbloccare|sblocco|controllo di sicurezza|indagine|blocco del conto|bloccat',
  limit: 'limite|limiti|massimale|massimo|quanto posso inviare|aumentare il|superato|soglia|tetto',
  api: 'api|webhook|endpoint|sandbox|sdk|plugin|integra|json|firma.|firma del webhook|http|500|401|403|404|422|429|502|503|504|sviluppat|ambiente di test|ambiente di prova|produzione|chiave api|callback|timeout|shopify|woocommerce|prestashop|magento|server|richiesta http|libreria|csv|vostra documentazione|documentazione api|modulo di prestashop',
  app: 'app.|applicazion|sito.|sito web|pagina|schermo|schermata|pulsante|tasto|bottone|browser|chrome|android|iphone|ios|aggiornament|versione|notific|qr code|piattaforma|sistema.|portale|firefox|safari',
  broken:
    'crash|si chiude|si blocca|bloccata la schermata|pagina bianca|schermata bianca|schermo bianco|schermo nero|resta bianca|rimane bianca|non carica|non si carica|non si apre|non apre|caricamento|gira a vuoto|non risponde|messaggio di errore|errore.|errori|bug|non funziona|non va.|non va piu|fuori servizio|disservizio|manutenzione|lento|lenta|offline|non succede nulla|non succede niente|file vuoto|vuoto.|qualcosa e andato storto|guasto|malfunzion|impallat',
  declined:
    'mi rimanda|ultimo passaggio|rifiut|respint|negat|fallit|fallisce|non accett|non viene accettat|non e stata accettata|non passa|non e passat|non va a buon fine|non e andato a buon fine|non e andata a buon fine|a buon fine|non autorizzat|non riuscit|non riesce il pagamento|fondi insufficienti|non processat|bocciat|non va.|non mi fa pagare|non e stato eseguito|non eseguit|torna indietro|tornato indietro|mi rimanda|invalid|non completat|non approv|mi da errore|da errore',
  notArrived:
    'non e arrivat|non arriva|non sono arrivat|mai arrivat|non ancora arrivat|non ricevut|non ho ricevut|non ha ricevut|mai ricevut|ancora niente|ancora nulla|non ancora|ancora non|non accreditat|non e stato accreditat|non sono stati accreditat|non risult|non compar|non vede|non vedo|non si vede|spariti|sparito|sparita|scompars|persi nel|nessuna traccia|da nessuna parte|niente sul|nulla sul|zero.|non c e|non ci sono|aspetto i soldi|manca.|mancano|non e mai|nulla di fatto|non pervenut|non vedono',
  pending:
    'in sospeso|in attesa|in elaborazion|elaborazione|in corso|lavorazione|ritardo|ritard|tarda.|ci mette|troppo tempo|cosi tanto|aspetto da|aspetto ancora|sto aspettando|stiamo aspettando|attendo|da lunedi|da martedi|da mercoledi|da giovedi|da venerdi|da una settimana|da due|da tre|da quattro|da cinque|da 2|da 3|da 4|da 5|da oltre|da piu di|giorni fa|settimana scorsa|settimane|giorni lavorativi|doveva arrivare|sarebbe dovut|avrebbe dovut|in transito|pending|fermo|ferma|bloccato da|sono passati|e passata',
  where:
    'dove sono|dov e|dove e|dove si trova|che fine ha|che fine hanno|quando arriva|quando arriver|quando ricev|quando mi|quando sara|quando avro|quanto ci vuole|quanto tempo|quanti giorni|stato del|stato della|a che punto|tracciare|tracciamento|tracking|rintracciare|novita|aggiornamenti su|tempistiche|tempi di',
  twice:
    'due volte|2 volte|doppio|doppia|duplicat|doppio addebito|due addebiti|due pagamenti|stesso importo|stesso addebito|di nuovo lo stesso|raddoppiat|un altra volta lo stesso|tre volte lo',
  wrong:
    'sbagliat|errat|errore nel|errore su|errore nella|per errore|scorrett|non corrispond|non coincid|non torna|non tornano|una cifra|scritto male|sconosciuto|persona sbagliata|incongru',
  less: 'meno di|solo..arrivat|arrivati solo|arrivato solo|ricevuto solo|ha ricevuto solo|mancano|mancanti|differenza|in meno|piu di quanto|piu caro|peggio|peggiore|perso nel cambio|in piu|di troppo|invece di|anziche|aumentat|la meta|sottratt',
  cannot:
    'non riesco|non riusciamo|non posso|non possiamo|non puo|non mi fa|non mi lascia|non mi permette|non permette|impossibile|non e possibile|non si puo|non funziona|non ce la faccio|non c e modo|non mi riconosce',
  delivery:
    'carta non e arrivat|carta non e ancora|carta non ancora|carta non arriva|carta..arrivat|carta..arriva.|ricevuto la carta|ricevere la carta|ricevo la carta|aspetto la carta|aspettando la carta|attesa della carta|spedizione della carta|consegna della carta|dov e la mia carta|dove e la mia carta|spedita la carta|carta spedita|per posta|cassetta della posta|cassetta postale|poste.|corriere|quando arriva la carta',
  cancelled:
    'annull|cancellat|disdett|disdire|recess|ripensat|cambiato idea|non lo voglio piu|non voglio piu|rinviato|rinunci',
  debited:
    'addebit|scalat|prelevat|tolto dal|tolti dal|preso i soldi|presi i soldi|usciti dal|uscito dal|soldi usciti|partiti i soldi|gia pagato|ho pagato|la mia banca dice|la banca dice|la banca conferma|risulta pagato|mi avete preso|sono usciti|pagato due|soldi sono andati|trattenuto dal|detratti dal',
  unconfirmed:
    'non confermat|senza conferma|nessuna conferma|non e stato confermat|ordine non|nessun ordine|non risulta l ordine|non pagato|come non pagato|in attesa di pagamento|da pagare|negozio dice|venditore dice|non registrat|non risulta pagato|prenotazione non|nessuna prenotazione|biglietto non|mai confermat|mai emess|dice che non ho pagato|dicono di non aver',
  lost: 'perso la|perso il portafogli|ho perso|smarrit|smarrimento|non trovo la|non trovo piu la|dimenticato la carta|lasciato la carta',
  stolen: 'rubat|furto|rapin|scipp|ladro|ladri|borsegg|derubat|sottratta',
  unauthorised:
    'mai uscit|mai stato li|mai mosso|non autorizzat|mai autorizzat|senza la mia autorizzazione|senza autorizzazione|senza il mio consenso|senza il mio permesso|non ho fatto|mai fatto|non ho effettuato|mai effettuat|non sono stato io|non sono stata io|non ero io|non sono io|non riconosc|sconosciut|sospett|fraudolent|a mia insaputa|qualcuno ha usato|qualcuno usa|qualcuno sta usando|usato la mia carta|con la mia carta|mai stato a|mai stata a|mai stato in|mai stata in|mai comprato|mai acquistat|non ho comprato|cos e questo addebito|che addebito e|che pagamento e|clonat|non e mio|non e mia|non sono miei|non sono mie|strani addebiti|addebito strano|movimenti che non|disconosc',
  takeover:
    'hacker|hackerat|violat|qualcuno e entrato|qualcuno ha effettuato l accesso|qualcuno ha accesso|accesso da|accessi da|accesso sospetto|login da|dispositivo sconosciut|dispositivo che non|hanno cambiato la password|password e stata cambiata|cambiato la mia|hanno cambiato|email e stata|mail e stata|svuotato|svuotat|codici che non|codice che non|non ho richiesto|mai richiesto|preso il controllo|sim swap|rubato l account|rubato il profilo',
  phishing:
    'phishing|mail sospett|email sospett|messaggio sospett|sms sospett|mail stran|email stran|messaggio strano|sms strano|link sospett|link strano|siete voi|siete davvero voi|e vostra|e vostro|viene da voi|arriva da voi|proviene da voi|da parte vostra|e vero|e ufficiale|ufficiale|e autentic|e legittim|sito falso|pagina falsa|mail falsa|finta|finto|cliccato|ho aperto il link|chiede la password|chiedono la password|chiesto la password|chiesto il codice|chiede il codice|chiedeva il codice|chiesto il pin|chiede i dati|dato il codice|comunicato il codice|dettato il codice|inserito i miei dati|inserito i dati|dato i miei dati|smishing|identico al vostro',
  scam: 'truff|raggir|fregat|ingannat|imbrogli|frode|finto venditore|falso venditore|falso sito|falso proprietario|finto proprietario|finto investimento|falso investimento|investimento online|trading|ricatt|estorsion|bufala|era falso|era falsa|non esiste|catfish|schema piramidale|ci sono cascat',
  impersonation:
    'si spaccia|si e spacciat|spacciandosi|spacciato per|si finge|fingendosi|finto operatore|falso operatore|si e finto|diceva di essere|dicendo di essere|dice di essere|ha detto di essere|sostiene di essere|sosteneva di essere|a nome vostro|per conto vostro|mi ha chiamato qualcuno|mi ha chiamato uno|chiamato un vostro|chiamata da|telefonata da|presunto operatore|sedicente|vostro logo|anydesk|accesso remoto|conto sicuro|reparto sicurezza|ufficio antifrode',
  mule: 'prestare il mio conto|prestare il conto|usare il mio conto per|ricevere soldi per|ricevere denaro per|ricevere un bonifico e|girarli|girarlo|inoltrare i soldi|inoltrare il denaro|rimandarli|tenere una percentuale|tenermi una|in cambio di una commissione|in cambio di una percentuale|sconosciuto mi ha inviato|sconosciuto mi ha mandato|conosciuto online|conosciuta online|affittare il mio conto|soldi da una persona che non|soldi da qualcuno che non',
  rude: 'maleducat|scortes|sgarbat|arrogant|irrispettos|mancanza di rispetto|attaccato il telefono|attaccato in faccia|riattaccat|chiuso il telefono|insult|offes|presa in giro|preso in giro|riso in faccia|deris|incompeten|vostro operatore|vostra operatrice|vostro collega|l operatore|l operatrice|trattat|tono.|poco professional|cafon',
  ignored:
    'settimana per leggere|settimana per rispondere|giorni per rispondere|una persona vera|un essere umano|nessuno legge|nessuno ha letto|nessuno l ha letto|nessuno risponde|nessuno mi risponde|nessuno mi aiuta|nessuno mi ha|nessuno sa|nessuno fa|nessuno si|non rispond|non mi rispond|nessuna risposta|senza risposta|nessun riscontro|ignorat|ignorate|terza volta|quarta volta|terza mail|terzo messaggio|quinta volta|piu volte|diverse volte|mille volte|quante volte|stessa risposta|risposta automatica|risposte automatiche|risposte preimpostate|copia e incolla|copia incolla|robot|bot.|rimbalz|scaricabarile|da un operatore all altro|minuti di attesa|ore di attesa|in attesa al telefono|mai richiamat|attendo risposta|sollecit|muro di gomma',
  complain:
    'incredibile|reclam|lament|inaccettab|delus|delusione|pessim|orribil|terribil|vergogn|schifo|schifos|scandal|ridicol|indegn|indecent|servizio clienti|assistenza clienti|cattivo servizio|stuf|arrabbiat|furios|infuriat|mai piu|perdita di tempo|peggior|disastr|una stella|recensione negativa|responsabile|superiore|supervisore|presa per|prendendo in giro|inammissib|assurd|basta.|fiducia|nauseat|incivil',
  promise:
    'promess|promett|mi avevano detto|mi e stato detto|mi hanno detto|avevate detto|mi aveva detto|avete detto|garantit|assicurat|dovevano richiamar|dovevate richiamar|mi avrebbero|entro 24|mentit|bugie|bugia|mantenut',
  howto:
    'come posso|come faccio|come si|come funziona|come.|e possibile|posso.|potrei|potreste|vorrei sapere|volevo sapere|mi piacerebbe sapere|volevo chiedere|una domanda|una informazione|un informazione|informazion|quali documenti|cosa serve|cosa devo|dove trovo|dove posso|qual e|quali sono|c e un modo|si puo|sto pensando|prima di|avrei bisogno di sapere',
  product:
    'disponibil|quali paesi|in quali|lavorate con|operate in|offrite|accettate|supportate|avete un|avete una|avete uffici|funziona in|orari|a che ora|siete aperti|aperti|numero di telefono|vostro numero|sede.|uffici|ufficio|filiale|partnership|collaborazion|invita|invitare un amico|porta un amico|referral|codice promo|promozion|buono|aprire un conto|apertura conto|aprire conto|registrarmi|iscrivermi|multivaluta|conto aziendale|conto business|differenza tra|regolament|autorizzati da|e sicuro|eta minima|festiv|pasqua|natale|fine settimana|weekend|lavorare con voi|newsletter|tenere dollari|tenere saldo',
  thanks:
    'grazie|ringrazi|ottimo|ottima|eccellente|compliment|bravi|bravissim|fantastic|perfetto|soddisfatt|gentilissim|super|content|efficient',
  suggestion:
    'suggeri|suggeriment|sarebbe bello|sarebbe utile|sarebbe comodo|potreste aggiungere|migliorament|idea.|consiglio.|proposta|feedback|tema scuro|modalita scura|mi piacerebbe che',
  urgent:
    'urgen|immediat|al piu presto|il prima possibile|prima possibile|subito|emergenza|velocemente|in fretta|oggi stesso|oggi.|fretta|quanto prima',
  deadline:
    'domani|stasera|scadenza del|scade oggi|scade domani|entro venerdi|entro lunedi|entro domani|entro oggi|fine mese|affitto|stipendi|pagare i dipendenti|pagare i miei dipendenti|mutuo|penale|mora.|multa|intervento chirurgico|operazione chirurgica|ospedale|il mio volo|parto.|perdere il|perdere la|sfratto|visto.|notaio|rogito|caparra|dogana|esame|tasse universitarie',
  distress:
    'disperat|aiuto.|aiutatemi|vi prego|vi supplico|piangendo|lacrime|angosci|panico|paura|terrorizzat|da mangiare|mangiare|cibo|medicin|farmac|ospedale|miei figli|mio figlio|mia figlia|bambin|neonat|risparmi|tutta la vita|tutti i miei|tutto quello che ho|senza soldi|senza un euro|un centesimo|bloccato all estero|bloccata all estero|non dormo|incinta|disabil|invalid|anzian|pension|tumore|cancro|chemio|non so piu|non so cosa fare',
  legal:
    'avvocat|denunc|causa legale|vie legali|legale.|legali|tribunale|giudice|querela|carabinieri|polizia|guardia di finanza|banca d italia|consob|arbitro bancario|abf.|altroconsumo|codacons|associazione consumatori|diffida|garante|agcm|adiconsum|autorita',
  threat:
    'vi ammazzo|ti ammazzo|ammazzarvi|vi uccido|uccidervi|do fuoco|dare fuoco|bomba|so dove|vengo li|vengo da voi e|ve ne pentirete|ve la faccio pagare|la pagherete|spacco la|sparo|vi faccio saltare',
  selfHarm:
    'suicid|ammazzarmi|mi ammazzo|uccidermi|mi uccido|togliermi la vita|farla finita|non voglio piu vivere|voglio morire|voglia di vivere|farmi del male|meglio morto|meglio morta|porre fine',
  justNow:
    'proprio ora|proprio adesso|adesso.|poco fa|pochi minuti fa|minuti fa|un ora fa|mezz ora fa|appena.|ho appena|hanno appena|fermat|fermare|bloccatel|bloccare subito|bloccate|annullare il bonifico|richiamare il bonifico|revocare|revoca|stamattina|stamane|in questo momento',
  sayFailed:
    'pagamento rifiutato|pagamento respinto|pagamento negato|pagamento fallito|pagamento non riuscito|pagamento non va|pagamento non e andato|carta rifiutata|carta respinta|carta negata|carta non accettata|bonifico respinto|bonifico rifiutato|bonifico fallito|transazione negata|transazione rifiutata|non riesco a pagare|errore di pagamento|errore nel pagamento|addebitato ma|addebitati ma|pagato ma|scalati ma|non mi fa pagare|buon fine',
  sayDelayed:
    'dove sono i miei soldi|soldi non sono arrivati|soldi non arrivano|bonifico non arrivato|bonifico non e arrivato|bonifico non arriva|bonifico non ancora|bonifico in sospeso|bonifico in attesa|bonifico mai arrivato|prelievo in sospeso|prelievo in attesa|prelievo non|quando arriva il|quando arrivano i|quanto tempo ci vuole|quanto ci mette|ancora in elaborazione|non ho ancora ricevuto|pagamento non arrivato|che fine ha fatto il|che fine hanno fatto i|tracciare il bonifico|cro.|trn.|non accreditato',
  sayFees:
    'commissioni alte|commissioni nascoste|commissione alta|costi nascosti|quanto costa|quali sono le commissioni|quali commissioni|che commissioni|perche commissioni|perche mi avete preso una commissione|tasso di cambio|cambio sfavorevole|cambio pessimo|vostro cambio|arrivati meno|arrivato meno|ricevuto meno|banca intermediaria|costi di|spese di|troppe commissioni|quanto prendete',
  sayBilling:
    'addebitato due volte|addebitati due volte|doppio addebito|addebito doppio|pagato due volte|scalato due volte|addebitata due volte|fattura sbagliata|fattura errata|ho bisogno della fattura|ho bisogno di una fattura|mi serve la fattura|mi serve una fattura|mi serve la ricevuta|inviarmi la fattura|estratto conto|continuate ad addebitar|continuate a prelevare|addebitato di piu|importo sbagliato|addebito errato|partita iva|ricevuta di pagamento|ragione sociale|contabile del',
  sayRefund:
    'voglio un rimborso|voglio il rimborso|il rimborso|mio rimborso|richiesta di rimborso|chiedere il rimborso|rivoglio i miei soldi|ridatemi i|essere rimborsat|annullato l ordine|annullato la prenotazione|aprire una contestazione|contestare|conto sbagliato|persona sbagliata|iban sbagliato|destinatario sbagliato|annullare il bonifico|venditore non risponde|disputa',
  sayCard:
    'attivare la carta|attivare la mia carta|dimenticato il pin|pin dimenticato|cambiare il pin|carta scaduta|carta in scadenza|carta scade|carta virtuale|carta danneggiata|carta rotta|carta smagnetizzata|limite della carta|sportello ha|bancomat ha|carta non e ancora arrivata|carta non e arrivata|richiedere una carta|nuova carta|carta sostitutiva|contactless non|prelevare contanti',
  sayAccess:
    'non riesco ad accedere|non riesco a entrare|non riesco ad entrare|non riesco a fare login|non riesco a loggarmi|dimenticato la password|password dimenticata|reimpostare la password|recuperare la password|codice non arriva|non ricevo il codice|non mi arriva il codice|non arriva il codice|non mi arriva l sms|non ricevo l sms|perso l accesso|account bloccato per|cambiare numero|cambiare la mail|cambiare email|chiudere il conto|chiudere l account|cancellare il mio account',
  sayVerification:
    'conto congelato|conto sospeso|conto limitato|conto bloccato|account sospeso|account bloccato|account limitato|bloccato il conto|bloccato il mio conto|sospeso il mio|verifica dell identita|verificare la mia identita|verifica identita|verifica rifiutata|verifica fallita|documenti rifiutati|documento rifiutato|rifiutate il mio|rifiutano il mio|prova di residenza|provenienza dei fondi|origine dei fondi|aumentare il limite|limite di invio|limite di trasferimento|in fase di verifica|in verifica|fondi bloccati|perche volete i miei',
  sayFraud:
    'stato truffat|stata truffat|sono stato truff|sono stata truff|vittima di|mi hanno truffato|mi hanno hackerato|account hackerato|conto violato|carta rubata|rubato la carta|rubato il portafogli|perso la carta|perso il portafogli|smarrito la carta|carta clonata|clonato la carta|non riconosco|transazione non autorizzata|pagamento non autorizzato|addebito non autorizzato|phishing|truffa|frode',
  sayTechnical:
    'l app si chiude|app si blocca|l app non|app non funziona|app non si apre|l applicazione|il sito non|sito non funziona|pagina non si carica|pagina bianca|schermata bianca|errore api|webhook|l api|le api|sandbox|firma non valida|pulsante non|tasto non|caricare il file non|problema tecnico|errore di sistema|plugin',
  sayComplaint:
    'fare un reclamo|presentare reclamo|presentare un reclamo|sporgere reclamo|reclamo formale|pessimo servizio|servizio pessimo|assistenza pessima|pessima assistenza|servizio scadente|peggior servizio|nessuno mi risponde|nessuno risponde|molto delus|mancanza di rispetto|mi state prendendo in giro|e una vergogna|e vergognoso|inaccettabile|sono stufo di|sono stufa di|parlare con un responsabile|trattare cosi|trattate i clienti',
  sayGeneral:
    'quali paesi|orari di apertura|che orari|aprire un conto|come apro|come si apre|grazie mille per|volevo ringraziare|vorrei ringraziare|ringraziare|grazie per|complimenti per|avete una sede|avete un ufficio|e disponibile in|funziona in|un suggerimento|porta un amico|lavorate con',
};
