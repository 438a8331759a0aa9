import type { Lexicon } from '../signals.ts';

export const pt: Lexicon = {
  transfer:
    'transfer|enviei|envio.|enviar|enviado|envia.|mandei|mandar|mandado|remessa|ted.|swift|sepa|beneficiari|destinatari|depositei|deposito|meu fornecedor|minha familia|mbway|fornecedor',
  payout:
    'saque|sacar|saquei|retirada|retirar|resgat|repasse|liquidacao|minhas vendas|meus ganhos|recebiveis|passar..para o meu banco|levantar|levantamento|salario|meu saldo para|pagamento das vendas|vendas|recebimento',
  payment:
    'pagament|paguei|pagar|pago.|pagando|paga.|transacao|compra|boleto|debito automatico|assinatura|mensalidade|parcela|pix|fornecedor|prestacao|debito direto',
  money: 'dinheiro|grana|saldo|valor|fundos|quantia|reais|euros|dolares|*r$|*€|*$|verba|guita',
  card: 'cartao|cartoes|visa.|mastercard|plastico',
  cardFeature:
    'minha senha do cartao|pin.|senha do cartao|caixa eletronico|multibanco|aproximacao|por aproximacao|contactless|chip|cartao virtual|cartao fisico|vencimento do cartao|cartao vence|cartao..venc|validade|desbloquear o cartao|desbloquear meu cartao|ativar o cartao|ativar meu cartao|segunda via|novo cartao|cartao novo|outro cartao|cartao adicional|limite do cartao|apple pay|google pay|engoliu|reteve|maquina comeu|cvv|tarja|maquininha|pedir um cartao|pedir o cartao|solicitar cartao|cartao para minha|congelar o cartao|quatro digitos',
  checkout:
    'loja|comprar|comprando|carrinho|finalizar|checkout|supermercado|restaurante|hotel|passagem|voo|reserva|site de|estabelecimento|maquininha|terminal|netflix|amazon|mercado livre|farmacia|posto|pagar com|pagar no|pagar na|pagar o|ultima etapa|comerciante',
  order: 'pedido|encomenda|produto|mercadoria|item|pacote|reserva|vendedor|ingresso|passagem|bilhete',
  fee: 'porcentagem|percentual|taxa.|taxas|tarifa|comissao|comissoes|custo|custa|quanto voces cobram|quanto cobram|quanto fica|desconto|descontad|descontaram|iof|spread|banco intermediario|intermediario|anuidade|mensalidade|caro|carissim|porcento|por cento|*%|encargos|ficaram com|abusiv',
  rate: 'cotacao|cambio|taxa de cambio|conversao|converter|converteram|moeda|taxa de conversao|google mostra|google diz|dolar comercial|travar',
  invoice:
    'fatura|faturas|nota fiscal|recibo|comprovante|comprovativo|extrato|nf.|nfe|cnpj|nif.|iva.|imposto|contabil|contador|contabilista|declaracao|informe de rendimentos|irpf|financas|fiscal|demonstrativo|razao social|cobranca errada|segunda via da fatura|e fatura',
  refund:
    'reembols|estorno|estorn|devolucao|devolver|devolv|dinheiro de volta|meu dinheiro de volta|ressarc|restitu|reaver|quero de volta|chargeback',
  dispute:
    'chargeback|contest|disput|nao recebi o produto|produto nao|nunca chegou o|produto errado|produto falso|falsificad|defeito|diferente do anuncio|diferente da foto|nao foi enviado|vendedor|a loja nao|loja se recusa|caixa vazia|comprador|quebrado|tijolo|devolvi o|nao como descrito|show foi cancelado|evento cancelado',
  login:
    'entrar na|entrar no|entrar em|nao entra|login|logar|acessar|acesso|aceder|senha|palavra passe|password|iniciar sessao|usuario|redefinir|recuperar minha conta|recuperar a conta|me desloga|desloga|biometria|face id|impressao digital|tentativas|sessao|desbloquear minha conta|bloqueada por tentativas|entrar.',
  code: 'codigo|otp|sms.|token.|duas etapas|dois fatores|2fa|autenticador|authenticator|verificacao em duas|seis digitos|6 digitos|mensagem de texto|autenticacao',
  contactChange:
    'outro email|outro e mail|colocar outro|mudar..email|trocar..email|trocar..telefone|alterar..email|atualizar..email|mudei de numero|troquei de numero|mudar meu numero|mudar o numero|trocar o numero|trocar meu numero|alterar meu numero|alterar o numero|novo numero|numero novo|numero antigo|numero velho|nao tenho mais esse numero|nao tenho mais o numero|nao uso mais|troquei de celular|troquei de telefone|mudei de celular|celular novo|novo celular|telemovel novo|novo telemovel|mudei de telemovel|mudar meu email|trocar meu email|alterar meu email|mudar o email|trocar o email|alterar o email|email antigo|outro email|perdi meu celular|perdi o celular|perdi o telemovel|roubaram meu celular|celular quebrou|atualizar meu telefone|atualizar telefone|chip novo|chip.|alterar meus dados|nao tenho mais acesso',
  closeAccount:
    'encerrar minha conta|encerrar a conta|encerramento|fechar minha conta|fechar a conta|excluir minha conta|excluir a conta|apagar minha conta|apagar a conta|deletar minha conta|deletar a conta|cancelar minha conta|cancelar a conta|eliminar a minha conta|excluir meus dados|apagar meus dados|apaguem|lgpd|rgpd|nao quero mais a conta',
  account: 'conta.|contas|perfil|cadastro',
  kyc: 'minha cnh|de onde vem minhas|minhas economias vem|kyc|verific|identidade|documento|documentacao|rg.|cnh.|cpf.|passaporte|cartao de cidadao|selfie|comprovante de residencia|comprovativo de morada|comprovante de endereco|conta de luz|origem dos recursos|origem dos fundos|origem do dinheiro|de onde vem|compliance|lavagem|branqueamento|sancao|sancoes|contrato social|socios|beneficiario final|foto do|foto da|enviei meus|prova de vida|reconhecimento facial|renda|comprovante de renda|questionario|formulario|certidao',
  frozen:
    'congelad|congelaram|bloqueada|bloquearam|bloqueado|bloqueio|restri|suspens|suspend|em analise|analise|retid|retiveram|retencao|limitada|limitaram|desbloque|sob revisao|revisao|investigacao|preso.|presa.|travado|travada',
  limit: 'limite|limites|maximo|teto|quanto posso enviar|aumentar meu|aumentar o|ultrapass|excedi',
  api: 'api|webhook|endpoint|sandbox|sdk|plugin|integra|json|assinatura do webhook|assinatura invalida|http|500|401|403|404|422|429|502|503|504|desenvolv|programador|ambiente de teste|homologacao|producao|chave de api|callback|timeout|shopify|woocommerce|nuvemshop|vtex|servidor|requisicao|request|biblioteca|csv|modulo|documentacao da api',
  app: 'app.|aplicativo|aplicacao|site.|pagina|tela.|ecra|botao|navegador|chrome|android|iphone|ios|atualizacao|atualizei|versao|notificac|qr code|plataforma|sistema|painel',
  broken:
    'trava.|travando|fecha sozinho|fechando|fecha.|tela branca|tela preta|em branco|nao carrega|nao abre|carregando|nao responde|erro.|erros|bug.|bugad|nao funciona|parou de funcionar|fora do ar|instavel|instabilidade|manutencao|lento|lenta|crash|nao acontece nada|algo deu errado|vazio|caiu o sistema|nao consigo anexar|da erro|dando erro',
  declined:
    'recus|negad|negou|rejeit|falh|nao passa.|nao passou|nao autoriz|nao aprov|nao foi aprovad|nao process|nao foi process|nao foi conclu|nao conclui|nao aceit|nao foi aceit|saldo insuficiente|nao consegui pagar|nao deu certo|deu erro|da erro|nao vai.|nao foi.|volta.|voltou|devolvid|nao completou|deu ruim|recusa',
  notArrived:
    'nao cheg|nao caiu|nao caem|nao cai|nao receb|nunca cheg|nunca receb|ainda nao|ainda nada|ate agora nada|ate agora nao|nada ainda|e nada|nao aparec|nao consta|nao entrou|nao entra|nao esta na|nao apareceu|nao foi creditad|nao creditou|nao credit|sumiu|sumiram|desaparec|nao vejo|nao ve|nao viu|nao bateu|cade|sem receber|sem cair|nao compens|nao tem nada|nada na conta|nada caiu|zerad|continuo sem|esperando o dinheiro|nao compensou',
  pending:
    'pendente|processando|em processamento|em andamento|em proces|demora|demorando|atras|esperando|a espera|aguardando|espera.|dias uteis|ha dias|faz dias|faz uma semana|ha uma semana|faz tres|faz 3|ha 3|faz 5|ha 5|desde segunda|desde terca|desde quarta|desde quinta|desde sexta|semana passada|semanas|parado|parada|preso|deveria ter|era pra ter|era para ter|em transito|a caminho|ja passaram|ja se passaram|ja faz|dias e nada',
  where:
    'onde esta|onde foi parar|cade|kd.|o que aconteceu com|quando cai|quando vai cair|quando chega|quando vai chegar|quando recebo|quando vou receber|quando entra|quanto tempo|status|andamento|rastre|localizar|alguma novidade|novidades|previsao|qual o prazo|prazo',
  twice:
    'duas vezes|2 vezes|2x|em dobro|dobro|duplicad|duplicidade|dupla|repetid|dois debitos|duas cobrancas|duas compras|cobranca dupla|mesma cobranca|outra vez o mesmo|de novo o mesmo',
  wrong:
    'errad|erro no|engano|enganei|incorret|nao bate|nao confere|diferente do|trocad|equivoc|um digito|nao corresponde|errei|para a pessoa errada',
  less: 'menos do que|menos que|so chegou|so chegaram|so recebi|so recebeu|so caiu|chegou so|faltando|faltou|diferenca|descontaram|a menos|mais do que|mais caro|pior que|perdi no|a mais|subiu|metade|ficou em|valor menor',
  cannot:
    'nao consigo|nao consegue|nao conseguimos|nao posso|nao pode|nao deixa|nao me deixa|nao permite|impossivel|nao tem como|nao da.|nao funciona|nao vai.|impede',
  delivery:
    'cartao nao cheg|cartao ainda nao|cartao..cheg|chega meu cartao|chega o meu cartao|chegar meu cartao|receber meu cartao|recebi meu cartao|recebi o cartao|entrega do cartao|envio do cartao|cade meu cartao|onde esta meu cartao|esperando o cartao|esperando meu cartao|correios|rastreio do cartao|caixa de correio',
  cancelled: 'cancel|desist|anul|nao quero mais|arrepend|devolvi|nao fui|adiad',
  debited:
    'cobrad|cobrou|cobraram|cobrando|debitad|debitou|debitaram|descontou|saiu da conta|saiu da minha conta|saiu o dinheiro|foi descontado|caiu na fatura|ja paguei|paguei e|foi pago|meu banco diz|banco confirma|tiraram|consta como pago|dinheiro saiu|descontado',
  unconfirmed:
    'nao confirm|sem confirm|nao foi confirm|pedido nao|nao aparece o pedido|como nao pago|aguardando pagamento|consta em aberto|em aberto|loja diz|a loja fala|nao consta|nao gerou|nao reconhece o pagamento|nao identific|nao foi identific|reserva nao|passagem nao|nao emitiu|nao foi emitid|diz que nao paguei|cancelado por falta',
  lost: 'perdi|perdido|extravi|nao acho meu|nao encontro|esqueci meu cartao|esqueci o cartao|deixei cair|sumiu meu cartao',
  stolen: 'roub|furt|assalt|ladrao|levaram|batedor',
  unauthorised:
    'nunca sai|nunca sai de|nunca estive|nao reconhe|desconhec|nao autorizei|nao autorizad|sem minha autoriz|sem autoriz|sem minha permiss|nao fiz|nao fui eu|eu nao fiz|nao realizei|nao comprei|compra estranha|cobranca estranha|compras estranhas|suspeit|fraudulent|clonaram|clonad|alguem usou|alguem esta usando|usaram meu|usando meu cartao|nunca estive|nunca comprei|nunca fui|que compra e essa|que cobranca e essa|que nao sao minhas|que nao e minha|gastando no meu|nao e minha|movimentacoes que',
  takeover:
    'hack|invad|entraram na minha conta|entrou na minha conta|alguem entrou|alguem acessou|acesso de|login de|login em|dispositivo desconhecido|aparelho desconhecido|aparelho que nao|mudaram minha senha|trocaram minha senha|mudaram meu email|trocaram meu email|mudaram o email|alteraram meu|alteraram o|esvaziaram|limparam minha conta|limparam a conta|codigo que nao pedi|codigos que nao|nao solicitei|eu nao pedi|golpe do chip|tomaram minha conta|avisos de login',
  phishing:
    'phishing|email suspeito|mensagem suspeita|email estranho|mensagem estranha|sms estranho|sms suspeito|link suspeito|link estranho|e de voces|sao voces|foram voces|e vosso|e verdade|e verdadeiro|e oficial|e real.|e confiavel|site falso|pagina falsa|email falso|cliquei|abri o link|pedindo minha senha|pediram minha senha|pediu minha senha|pedindo o codigo|pediram o codigo|pediu o codigo|pedindo meus dados|passei o codigo|passei meus dados|dei o codigo|coloquei meus dados|digitei meus dados|informei meus dados|se passando por voces|smishing',
  scam: 'golp|fraude|enganad|enganaram|fui engan|caí num|cai num|cai em um|cai no|burla|burlad|vigaris|estelionat|investimento falso|falso vendedor|loja falsa|era falso|era falsa|falso.|piramide|extors|chantag|boleto falso|pix errado golpe',
  impersonation:
    'se passando|se passou|se passa por|fazendo se passar|se fazendo passar|fez se passar|dizendo ser|disse ser|dizia ser|diz ser|diz que e da|disse que era da|disse que e da|dizendo que e da|dizendo que era|falando em nome|em nome de voces|me ligou dizendo|me ligaram dizendo|ligaram dizendo|ligacao de alguem|ligou dizendo|falso funcionario|falsa central|suposto funcionario|anydesk|acesso remoto|conta segura|logo de voces|ligaram da central|central de seguranca',
  mule: 'emprestar minha conta|emprestar a conta|emprestei minha conta|usar minha conta para|receber dinheiro de|receber um valor|receber e repassar|repassar o valor|repassar para|ficar com uma porcentagem|ficar com 10|em troca de comissao|por uma comissao|desconhecido me mandou|desconhecido depositou|pessoa que conheci|alugar minha conta|recebi dinheiro de alguem que nao|recebi um pix de desconhecido|conta laranja',
  rude: 'gross|mal educad|maleducad|falta de respeito|desrespeit|desligou na minha cara|desligou|desligaram|arrogan|ironic|destrat|mal trat|maltrat|me tratou|me trataram|riu de mim|riu da|deboch|incompeten|despreparad|atendente|seu funcionario|mal atend|pessimo atendimento|atendimento pessimo|atendimento horrivel|ma vontade|antipatic',
  ignored:
    'semana pra alguem|semana para alguem|semana pra responder|semana para responder|dias para responder|pessoa de verdade|um humano|ninguem le|ninguem leu|ninguem responde|ninguem me responde|ninguem atende|ninguem resolve|ninguem faz|ninguem da|ninguem me ajuda|nao respondem|nao me respondem|nao atendem|nao resolvem|sem resposta|sem retorno|nenhuma resposta|nenhum retorno|me ignoram|ignora|terceira vez|quarta vez|quinta vez|terceiro email|varias vezes|diversas vezes|ja mandei|ja liguei|mil vezes|quantas vezes|mesma resposta|resposta automatica|respostas prontas|resposta pronta|copia e cola|robo|jogam de um|jogando de um|de um lado para|empurra|na espera|vacuo|sumiram|descaso|espera no telefone|minutos esperando|aguardo resposta ha',
  complain:
    'reclam|queixa|inaceit|inadmiss|decepcion|desilud|pessim|horrivel|terrivel|vergonh|nojo|indign|ridicul|palhacada|absurd|servico ruim|mau servico|atendimento|cansad|farto|farta|furios|revoltad|nunca mais|perda de tempo|lamentavel|um lixo|lixo|supervisor|gerente|superior|reclame aqui|livro de reclam|nota zero|falta de|descaso|enrolando|enrolacao|pior empresa|pior banco|pior atend|brincadeira|desrespeito',
  promise:
    'promet|prometeram|me disseram|disseram que|disse que|falaram que|falou que|garantir|garanti|iam me ligar|iam retornar|ligariam|em 24 horas|nao cumpr|mentir|mentiram|mentiu|combinad',
  howto:
    'como faco|como posso|como funciona|como e que|como.|e possivel|posso.|poderia|gostaria de saber|queria saber|quero saber|uma duvida|duvida|uma pergunta|o que preciso|quais documentos|onde encontro|onde posso|tem como|da para|da pra|qual e|qual a|pretendo|estou pensando|antes de|informacao sobre|informacoes sobre',
  product:
    'funciona em|funciona no|funciona na|atendem|disponivel|quais paises|que paises|trabalham com|operam|oferecem|aceitam|voces tem|horario|que horas|abrem|aberto|telefone de contato|telefone de voces|endereco de voces|escritorio|agencia|parceria|parceiro|indicacao|indicar|convidar|indique|cupom|promocao|promocional|abrir uma conta|abrir conta|criar conta|criar uma conta|me cadastrar|multimoeda|conta empresa|conta pj|pessoa juridica|diferenca entre|regulament|e seguro|idade minima|feriado|fim de semana|vaga.|emprego|newsletter|ter saldo em|guardar dolar|suportam',
  thanks:
    'obrigad|agradec|excelente|parabens|otimo|adorei|adoro|maravilh|muito bom|gostei|satisfeit|nota 10|nota dez|sensacional|perfeito|valeu|top.|atencios',
  suggestion:
    'sugest|sugir|seria bom|seria legal|seria otimo|poderiam adicionar|podiam colocar|poderiam colocar|melhoria|ideia|feedback|opiniao|modo escuro|gostaria que tivesse|adicionem|incluam',
  urgent:
    'urgen|imediat|o quanto antes|o mais rapido|agora mesmo|emergencia|rapido|pra ja|para ja|hoje ainda|ainda hoje|hoje.|com pressa|pressa',
  deadline:
    'amanha|vence hoje|vence|prazo final|data limite|esta noite|hoje a noite|fim do mes|aluguel|renda da casa|folha de pagamento|pagar meus funcionarios|salarios|hipoteca|financiamento|matricula|multa|cirurgia|hospital|voo sai|viajo|vou perder|perder o|despejo|visto.|antes de sexta|alfandega|prova.|juros',
  distress:
    'desesper|por favor me ajud|socorro|chorando|angusti|panico|medo|assustad|sem comer|para comer|pra comer|comida|remedio|medicamento|hospital|meus filhos|meu filho|minha filha|bebe|economias|poupanca de uma vida|todas as minhas|tudo que tenho|tudo o que tenho|todo meu dinheiro|sem dinheiro|sem um real|sem um centavo|na rua|nao durmo|nao consigo dormir|gravid|deficien|idos|aposentad|reformad|cancer|quimio|pelo amor de deus|imploro|nao sei o que fazer|nao sei mais o que',
  legal:
    'advogad|process..voces|processar voces|vou processar|processo judicial|acao judicial|justica|tribunal|juizado|procon|banco central|bacen|boletim de ocorrencia|delegacia|policia|denunci|ministerio publico|medidas legais|juridic|deco.|asae|banco de portugal|notificacao extrajudicial|consumidor gov|defesa do consumidor',
  threat:
    'vou matar|mato voces|matar voces|vou queimar|tocar fogo|botar fogo|bomba|sei onde voces|sei onde fica|vou ai na|voces vao se arrepender|vao se arrepender|vao pagar caro|quebrar a cara|dar um tiro|meter bala',
  selfHarm:
    'suicid|me matar|tirar minha vida|tirar a minha vida|acabar com a minha vida|acabar com tudo|nao quero viver|nao quero mais viver|vontade de viver|quero morrer|vontade de morrer|me machucar|melhor morrer|melhor morto|melhor morta',
  justNow:
    'agora mesmo|agora ha pouco|ha pouco|ha minutos|minutos atras|ha meia hora|meia hora atras|ha uma hora|acabei de|acabou de|parem|bloqueiem|bloqueia|cancelem|conseguem parar|da pra parar|da para parar|reter|estornar antes|segurem|hoje de manha|esta manha|neste momento',
  sayFailed:
    'pagamento recusado|pagamento negado|pagamento rejeitado|pagamento falhou|pagamento nao|cartao recusado|cartao negado|compra recusada|compra negada|transferencia recusada|transferencia falhou|transacao negada|transacao recusada|nao consigo pagar|erro no pagamento|erro ao pagar|cobrou mas|debitou mas|paguei mas|foi debitado mas|pix falhou|compra nao aprovada|nao consigo finalizar',
  sayDelayed:
    'cade meu dinheiro|onde esta meu dinheiro|onde esta o meu dinheiro|dinheiro nao caiu|dinheiro nao chegou|nao caiu na conta|transferencia nao chegou|transferencia nao caiu|transferencia pendente|saque pendente|saque nao|pix nao caiu|quando cai|quanto tempo demora|quanto tempo leva|ainda nao caiu|ainda nao chegou|pagamento nao caiu|repasse nao|nao recebi o dinheiro|nao recebi o pagamento|em processamento|rastrear minha|nao me pagaram',
  sayFees:
    'taxa alta|taxas altas|taxas abusivas|taxa abusiva|qual a taxa|qual e a taxa|quais as taxas|quanto voces cobram|taxas escondidas|taxas ocultas|por que cobraram taxa|quanto custa|taxa de cambio|cambio ruim|cotacao de voces|chegou menos|recebeu menos|veio menos|chegou a menos|banco intermediario|tarifa cobrada',
  sayBilling:
    'cobrado duas vezes|cobraram duas vezes|cobrou duas vezes|cobranca duplicada|cobranca em duplicidade|em duplicidade|cobrado em dobro|debitado duas vezes|cobrado a mais|cobraram a mais|cobranca indevida|cobranca errada|preciso da nota fiscal|preciso de nota|nota fiscal|fatura errada|fatura veio errada|preciso da fatura|extrato de|comprovante de pagamento|continuam cobrando|continuam me cobrando|segunda via da fatura|informe de rendimentos|razao social|com nif|com contribuinte',
  sayRefund:
    'quero meu dinheiro|quero reembolso|quero o reembolso|quero estorno|meu reembolso|meu estorno|o estorno|o reembolso|pedir reembolso|solicitar reembolso|devolvam meu|devolver meu|cancelei o pedido|cancelei a compra|cancelei minha|cancelei a reserva|abrir disputa|conta errada|pessoa errada|chave errada|cancelar a transferencia|cancelar transferencia|vendedor nao|contestar',
  sayCard:
    'desbloquear meu cartao|ativar meu cartao|ativar o cartao|esqueci a senha do cartao|esqueci o pin|mudar o pin|trocar o pin|cartao nao chegou|cartao vencido|cartao expirou|cartao vence|cartao virtual|cartao danificado|cartao quebrou|cartao quebrado|limite do cartao|limite do meu cartao|caixa eletronico|segunda via do cartao|pedir cartao|multibanco|aproximacao nao',
  sayAccess:
    'nao consigo entrar|nao consigo acessar|nao consigo logar|nao consigo fazer login|nao consigo aceder|nao consigo iniciar|esqueci minha senha|esqueci a senha|esqueci-me da|redefinir senha|redefinir minha senha|recuperar senha|recuperar minha senha|codigo nao chega|nao recebo o codigo|nao chega o codigo|codigo nao chegou|sms nao chega|perdi o acesso|perdi acesso|conta bloqueada por tentativas|mudar meu numero|trocar meu numero|trocar meu email|encerrar minha conta',
  sayVerification:
    'conta congelada|conta suspensa|conta restrita|conta em analise|conta bloqueada|bloquearam minha conta|congelaram minha conta|verificar minha identidade|verificacao de identidade|verificacao recusada|verificacao falhou|documentos recusados|documento recusado|recusaram meu|nao aceitam meu documento|comprovante de residencia|origem dos recursos|origem dos fundos|aumentar meu limite|limite de envio|limite de transferencia|pedem documentos|pedindo documentos|dinheiro retido|valor retido|em verificacao|analise de documentos',
  sayFraud:
    'fui roubad|cai num golpe|cai em um golpe|caí em|sofri um golpe|fui vitima|vitima de|me hackearam|conta hackeada|conta invadida|invadiram minha|cartao roubado|cartao clonado|clonaram meu|roubaram meu|roubaram minha|perdi meu cartao|perdi o cartao|perdi minha carteira|perdi a carteira|nao reconheco|compra nao autorizada|transacao nao autorizada|phishing|fraude|fui burlad',
  sayTechnical:
    'o app trava|app nao abre|app nao funciona|app fecha|aplicativo nao|aplicativo trava|o site nao|site fora do ar|pagina nao carrega|tela branca|erro na api|webhook|a api|sandbox|assinatura invalida|botao nao|erro no sistema|erro no app|nao consigo anexar|plugin',
  sayComplaint:
    'fazer uma reclamacao|registrar uma reclamacao|apresentar uma queixa|pessimo atendimento|pessimo servico|pior atendimento|pior servico|atendimento horrivel|ninguem me responde|ninguem responde|ninguem resolve|muito decepcionad|falta de respeito|descaso com|e um absurdo|vergonha de|cansei de|estou cansad|de saco cheio|quero falar com um supervisor|falta de consideracao',
  sayGeneral:
    'quais paises|que paises|horario de atendimento|horario de funcionamento|como abro uma conta|como abrir uma conta|abrir uma conta|muito obrigado pelo|muito obrigada pelo|queria agradecer|gostaria de agradecer|quero agradecer|quero elogiar|parabens pelo|parabens pela|obrigado pelo|obrigada pelo|voces atendem|esta disponivel|funciona no|uma sugestao|indicar amigos|indique e ganhe',
};
