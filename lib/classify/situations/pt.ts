import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const pt: Lexicon = {
  takeover:
    'entrou na minha conta|entraram na minha conta|alguem..na minha conta e|colocou o telefone dele|e mail de recuperacao..desconhecido|e mail..de um desconhecido|telefone..de um desconhecido|trocaram a senha|trocaram minha senha|mudaram minha senha|hackear|invadiram|invadida|clonaram meu chip|clonaram meu whats|!troquei minha propria|!troquei minha senha|!mudei minha senha',
  unauthorised:
    'eu nao jogo|nunca joguei|alguem gastou|alguem comprou com meu|alguem pagou com meu|alguem usou|alguem sacou|usaram meu cartao|nao fui eu|quem pegou meu|quem tirou meu|quem sacou|nao fiz esse|nao fiz essa|nao fiz essas|nao fiz esses|sem minha autorizacao|sem meu consentimento|compras que nao|cobrancas que nao reconheco|clonaram meu cartao|!nao fiz o pagamento no prazo|!nao fiz o pagamento|!nao foi autorizado por',
  phishing:
    'mail e golpe|mensagem e golpe|sms e golpe|isso e golpe|e golpe.|e fraude.|e verdade esse|e de voces mesmo|sms com o logo|mensagem com o logo|com o logo de voces|site estranho|pagina estranha|link estranho|link suspeito|mensagem suspeita|mail suspeito|pagina igual a|site igual ao|pagina falsa|site falso|era falsa|fecham minha conta se|bloqueiam minha conta se|se eu nao clicar|digitei minha senha n|coloquei meus dados|!cambio de voces e um golpe|!taxa..golpe|!link para enviar',
  scam: 'nao existe paguei|nao existe..paguei|golpista|caí|cai num golpe|cai em um golpe|cai no golpe|fui enganad|me enganou|me enganaram|vendedor sumiu|me bloqueou|estelionat|!mail e golpe|!isso e golpe|!mensagem e golpe|!contra golpes|!de golpes|!golpe ha..anos|!ha dois anos|!taxa..golpe|!e um golpe.|!setor de fraude|!area de fraude',
  scamNow:
    'acho que e golpe|estou caindo num golpe|estou sendo enganad|no telefone agora|na linha agora|mover minhas economias|mova minhas economias|conta segura|acabei de..golp|acabei de..fraude|acabo de..golp|golp..acabei de|golp..minutos|minutos..golp|golp..parem',
  justNow: 'parem a transferencia|para a transferencia|cancelem o pix|estornar o pix|med.|mecanismo especial',
  impersonation:
    'dizendo ser|disse ser|dizendo que era|se passa pelo|se passa por|se passando|passou por|disse trabalhar|diz que trabalha|falso atendente|falso funcionario|falsa central|acesso remoto|em nome de voces|!atendente de voces me ligou|!perdi a ligacao',
  mule: 'receba pagamentos na minha|receba dinheiro na minha|receba..e repasse|receber..e mandar|receber..e repassar|receber..em bitcoin|fico com 5|fico com 10|fico com uma|emprestar minha conta|empreste minha conta|alugar minha conta|usar minha conta para receber|conta laranja|laranja.|conheci na internet..receber|!encaminhar a fatura|!que porcentagem voces',
  threat:
    'machuco alguem|machucar alguem|vou machucar|vou matar|mato voces|boto fogo|tacar fogo|colocar fogo|vou ao escritorio|vou ai no escritorio|onde seus funcionarios moram|onde voces moram|vao se arrepender|com uma arma|com uma faca|quebro voces|quebrar a cara|!mataria por|!uma bomba de|!bomba de tao|!vou ao escritorio para|!vou ao escritorio assinar',
  selfHarm:
    'nao quero mais viver|nao quero viver|me matar|tirar minha vida|quero morrer|se eu morresse|se eu sumisse|melhor sem mim|suicid|acabar com minha vida|dar fim na minha|sem vontade de viver|me jogar|!morrendo de vontade|!morri de rir|!me matar de rir',
  legal:
    'advogado processa|processar voces|processo contra|entrar na justica|na justica|acao judicial|juizado|pequenas causas|procon|reclame aqui|banco central|bacen|denunciar voces|boletim de ocorrencia contra|!advogado me mandou|!advogado..fatura|!pagar o advogado|!escritorio de advocacia|!policia cancelou|!policia..multa',
  worry: 'preocupad|preocupa|nervos|aflit|com medo|medo de|assustad|ansios|angusti|apreensiv|inseguro',
  anger:
    'furios|com raiva|indignad|revoltad|absurdo|palhacada|vergonha|ladroes|mentiros|safad|porra|merda|caralho|pqp|puta|ridicul|cansei|de saco cheio|farto|inaceitavel|inadmissivel|descaso|pouca vergonha',
  vulnerable:
    'no hospital|internad|cirurgia|quimio|dialise|hemodialise|insulina|remedio|medicament|cadeira de rodas|deficien|aposentad|idos|minha mae de 7|minha mae de 8|meu bebe|recem nascid|leite do|meus filhos estao|meus filhos sem|sem comida|sem comer|nao tenho o que comer|nada para comer|despej|na rua|sem teto|preso no exterior|presa no exterior|sem como voltar|nao consigo voltar para casa|gravida|enterro|velorio|funeral|cortar a luz|cortaram a luz|violencia domestica',
  distress:
    'pelo amor de deus|imploro|desesper|chorando|nao aguento mais|nao sei mais o que|me ajudem por favor|socorro',
  followUp:
    'alguma novidade|novidades|tem noticia|alguma noticia|como esta o|como anda|em que pe|continua sem|ainda nao|ainda nada|ate agora nada|sigo esperando|continuo esperando|em anexo|anexo.|segue o|segue a|segue em|segue anexo|aqui esta|conforme pedido|conforme solicitado|conforme combinado|como eu disse|como falei|como pediram|ja enviei|ja mandei|ja fiz|ja tentei|sim e|sim por favor|sim isso|isso mesmo|nao e esse|e esse mesmo|mesmo problema|mesma coisa|continua igual|receberam meu|viram minha|tem alguem|alguem ai|e agora|quanto tempo ainda|retorno|lembrete',
};
