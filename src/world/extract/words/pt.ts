import type { WordTable } from './word-table.ts'

const people = `irmãs?|irmãos?|mãe|pai|mamãe|papai|pais|filh[oa]s?|ti[oa]s?|avós?|avô|vov[óô]|prim[oa]s?|vizinh[oa]s?|amig[oa]s?|colegas?|editora|estúdio|empresa|loja|banco|usuári[oa]s?|utilizador|client[ea]s?|assinantes?|resenha|avaliação|autor|autora|heroína|herói|personagem|protagonista|narrador|narradora|professor|professora|parceir[oa]|marido|esposa|mulher|crianças?|rapaz|moça|chefe|sobrinh[oa]s?|cunhad[oa]|sogr[oa]|vendedor|vendedora|desenvolvedor|prefeitura|condomínio|síndico|cantor|cantora|banda|detetive|capitão|jogador|jogadora|ouvinte|leitor|leitora|namorad[oa]|responsável|genro|nora|matéria|reportagem`
const ar = (stems: string) => `(?:${stems})(?:ei|ad[oa]s?|amos)|acab(?:ei|amos) de (?:${stems})ar\\p{L}{0,5}`

/** Portuguese, of Brazil and Portugal. */
export const pt: WordTable = {
  isSpaced: true,
  isVerbLast: false,
  acts: [
    [
      'refund',
      `(?:reembolso|estorno|devolução) … (?:a caminho|em andamento|aprovad[oa]|concedid[oa])|consegui … (?:reembolso|estorno|devolução|dinheiro)|(?:você|tu|o senhor|a senhora) (?:já )?foi reembolsad[oa]|acab(?:ei|amos) de (?:devolver|estornar|reembolsar)`,
    ],
    ['cancel', `não (?:vai|irá) (?:se )?renovar|não (?:se )?renova(?:rá)? mais`],
    ['subscribe', `acab(?:ei|amos) de (?:assinar|inscrever|subscrever|renovar|aderir)`],
    ['install', `(?:instalação|download|transferência) … (?:terminou|acabou|concluiu|foi concluíd[oa]|está concluíd[oa])`],
    [
      'share',
      `link d[oa] (?:música|livro|álbum|jogo|canção|episódio) … (?:foi|seguiu|enviad[oa]) (?:para|à|ao)|acab(?:ei|amos) de (?:compartilhar|partilhar)`,
    ],
    [
      'message',
      `(?:mãe|pai|pais|tia|tio|irmã|irmão|avó|avô|professora?|vendedora?|prima|primo|vizinha|vizinho|amiga|amigo|mamãe|papai|tutora?|desenvolvedora?) (?:já )?(?:foi|foram|está|estão|ficou) (?:já )?(?:avisad[oa]s?|informad[oa]s?|a par|ciente|comunicad[oa]s?)|acab(?:ei|amos) de (?:avisar|escrever|responder|dizer)`,
    ],
    [
      'handoff',
      `acab(?:ei|amos) de (?:transferir|encaminhar|passar)\\p{L}* … (?:suporte|atendente|equipe|equipa|colega|pessoa)`,
      'suporte|atendente|equipe|equipa|colega|pessoa',
    ],
    ['handoff', `caso (?:já |agora )?está (?:com|nas mãos d[eoa])`, `caso`],
    ['approval_request', `acab(?:ei|amos) de pedir … (?:aprovação|autorização|permissão|consentimento)`],
    [
      'consent_set',
      `já não (?:é|são) (?:partilhad|compartilhad|rastread|usad|recolhid)[oa]s?|não (?:é|são) mais (?:partilhad|compartilhad|rastread|usad|coletad)[oa]s?`,
      'localização|dados|atividade|histórico|publicidade|escutas|anúncios',
    ],
    ['queue', `(?:pôr|colocar|adicionar|meter|botar) … (?:na|à) fila`, 'acabei|acabamos'],
    ['memory_write', `guardei que|anotei que|registrei que`],
    [
      'cancel',
      `(?:cortei|tirei|encerrei|matei|derrubei|fechei|parei|desfiz) … (?:assinatura|renovação|plano|mensalidade|teste|adesão|cobrança)|sem mais cobranças|pus fim|acabei com|dei baixa`,
    ],
    [
      'install',
      `(?:pus|coloquei|deixei|botei|passei|meti) … (?:tablet|celular|telemóvel|telefone|leitor|console|computador|tv|aparelho)|pront[oa] (?:para|pra) (?:abrir|usar|jogar|ler)`,
    ],
    [
      'message',
      `(?:mandei|deixei|passei|enviei|escrevi) … (?:recado|mensagem|nota|e-mail|email|bilhete|aviso|carta|recibo|fatura|zap)|(?:está|tá|ficou|ficaram) (?:a par|avisad[oa]s?|sabendo|ciente)|já sabe|pus a par`,
    ],
    [
      'purchase',
      `carrinho (?:pago|fechado|confirmado)|fechei (?:a compra|o pedido|negócio)|(?:lançad[oa]|debitad[oa]|cobrad[oa]) (?:no|na|do|da) (?:cartão|conta|carteira|saldo)|te (?:trouxe|consegui|garanti)|consegui`,
    ],
    [
      'consent_set',
      `(?:tirei|cortei|desliguei|retirei|revoguei|removi|dei) … (?:rastreamento|localização|publicidade|anúncios personalizados|consentimento|dados|perfil publicitário|terceiros)|não (?:é|são) mais (?:compartilhad|rastread|usad)[oa]s?`,
    ],
    [
      'play',
      `(?:coloquei|pus|botei|deixei|mandei) … (?:pra tocar|para tocar|a tocar|tocando|no som|na caixa|na sala)|no ar|som na caixa`,
    ],
    [
      'appeal',
      `pedi (?:que (?:se )?revej\\p{L}+|revisão|reanálise|nova análise)|recorri|entrei com (?:recurso|contestação|um recurso)`,
    ],
    [
      'memory_write',
      `(?:botei|pus|coloquei|deixei) … (?:memória|nas notas|no caderninho|na lembrança|anotad[oa])|tá na (?:memória|agenda)|anotadinho`,
    ],
    [
      'refund',
      `(?:dinheiro|valor|grana|r\\$|euros|€|cobrança|pagamento|taxa) … (?:já )?(?:voltou|voltaram|está de volta|tá de volta|foi devolvid[oa]|foi estornad[oa]|desfeit[oa]|anulad[oa]|revertid[oa]|de volta|devolvid[oa]|caiu de volta)|desfiz (?:a|o) (?:cobrança|compra|pagamento)|reverti|revertid[oa]`,
    ],
    [
      'cancel',
      `(?:assinatura|renovação|plano|mensalidade|subscrição|teste|adesão|boletim|newsletter) … (?:está|tá|foi|ficou|já era|não)? ?(?:encerrad[oa]|cancelad[oa]|cortad[oa]|fora|terminad[oa]|desativad[oa]|desligad[oa]|suspens[oa]|renova mais|acabou|já era|finalizad[oa])|não renova mais|dei (?:baixa|fim)|pus fim`,
    ],
    [
      'approval_request',
      `(?:pedi|mandei|enviei|passei|solicitei) … (?:permissão|autorização|aprovação|pedido|aval|ok|solicitação)|(?:pedido|solicitação) … (?:enviad[oa]|mandad[oa]|foi pr[oa]|foi para|está com|tá com|chegou|a caminho|no celular|com a sua|com o seu)`,
    ],
    [
      'appeal',
      `(?:recurso|contestação|apelação|reclamação) … (?:está|foi|tá|já)? ?(?:protocolad[oa]|enviad[oa]|registrad[oa]|feit[oa]|em andamento|abert[oa]|apresentad[oa]|entregue|em análise|submetid[oa])`,
    ],
    [
      'handoff',
      `nas mãos d[eao]|(?:uma pessoa|um atendente|uma atendente|alguém|a equipe|o suporte|um colega|uma colega|um especialista) … (?:assume|assumiu|segue|já está|continua|pegou|vai seguir|está cuidando|tá cuidando|atende|entrou)|chamei`,
    ],
    [
      'report',
      `(?:denúncia|queixa) … (?:está|foi|tá)? ?(?:feita|enviada|registrada|aberta|encaminhada|protocolada)|avisei (?:a |à )?(?:moderação|plataforma|loja)|sinalizad[oa]`,
    ],
    [
      'consent_set',
      `(?:consentimento|rastreamento|rastreio|localização|anúncios|publicidade|permissão|autorização) … (?:está|foi|ficou|estão|ficaram|tá)? ?(?:desligad[oa]s?|desativad[oa]s?|retirad[oa]s?|revogad[oa]s?|ativad[oa]s?|registrad[oa]s?|bloquead[oa]s?|concedid[oa]s?|negad[oa]s?|removid[oa]s?)`,
    ],
    [
      'memory_write',
      `(?:fica|ficou|tá|está) (?:anotad|guardad|registrad|salv|gravad|memorizad)[oa]|vou lembrar|não esqueço|nas minhas notas|tomei nota|na memória|guardei (?:que|essa|isso|a informação)|gravei|decorei|lembrei`,
    ],
    [
      'subscribe',
      `(?:assinatura|plano|teste|período|subscrição|adesão) … (?:está|foi|tá|já|ficou)? ?(?:ativ[oa]|ativad[oa]|feit[oa]|renovad[oa]|iniciad[oa]|começou|valendo|rodando|em vigor|contratad[oa]|reativad[oa])|(?:você|tu|o senhor|a senhora) (?:agora |já )?(?:é|és) (?:membro|assinante|sóci[oa])|inscrevi|inscrit[oa]`,
    ],
    [
      'queue',
      `(?:vem|vêm|toca|tocam|entra|entram|segue|seguem) (?:logo |já )?(?:depois|em seguida|a seguir|na sequência|atrás|logo após)|enfileirei|enfileirad[oa]s?|(?:na|à) fila|para a fila|pra fila`,
    ],
    [
      'play',
      `tá (?:tocando|rolando|rodando|no ar)|está (?:tocando|a tocar|rolando|no ar)|já (?:toca|está tocando)|começou a tocar|retomei|dei (?:o )?play|iniciei|iniciad[oa]|pausei|soltei|liguei o som`,
    ],
    [
      'install',
      `já (?:está|tá) n[oa] (?:seu|sua|teu|tua)? ?(?:celular|telefone|telemóvel|tablet|leitor|tv|aparelho|console|computador)|(?:ficou|está|tá) (?:disponível )?(?:offline|sem internet|no aparelho)`,
    ],
    [
      'message',
      `(?:mensagem|e-mail|email|recado|nota|recibo|fatura|carta|aviso|bilhete) … (?:foi|está|seguiu|saiu|já)? ?(?:enviad[oa]|mandad[oa]|entregue|seguiu|saiu|chegou|dad[oa]|a caminho)|dei (?:o )?(?:recado|aviso|um toque)|(?:lhe|te) (?:disse|contei|escrevi)|deixei (?:um )?(?:recado|bilhete|mensagem)|contei`,
    ],
    [
      'purchase',
      `já (?:é|são) (?:seus?|suas?|teus?|tuas?)|(?:compra|pedido|pagamento) … (?:está|foi|tá)? ?(?:feit[oa]|fechad[oa]|concluíd[oa]|aprovad[oa]|confirmad[oa]|efetuad[oa]|realizad[oa])|saiu do (?:saldo|cartão)|saíram d[oa]|descont(?:ei|ou|ad[oa]s?)|na (?:sua|tua) (?:biblioteca|estante|coleção)|comprinha feita|adquiri|arrematei|levei`,
    ],
    [
      'control_set',
      `(?:limite|teto|filtro|horário|modo|senha|pin|bloqueio|chat|reprodução automática|notificações|orçamento|compras|trava|tempo de tela|hora de dormir) … (?:está|estão|ficou|ficaram|passou|passa|agora é|foi)? ?(?:agora |já )?(?:ativ[oa]s?|bloquead[oa]s?|desligad[oa]s?|em r?\\$? ?\\d|às|fixad[oa]|limitad[oa]s?|fechad[oa]s?|travad[oa]s?|ligad[oa]s?|desativad[oa]s?|para \\d|a \\d)|encurtei|estiquei|apertei|diminuí|diminuíd[oa]|proibi|antecipei|adiei`,
    ],
    [
      'playlist',
      `(?:adicionei|adicionad[oa]s?|incluí|pus|coloquei|botei|joguei|meti|encaixei) … (?:na|à|em|numa|pra|para a) (?:playlist|lista|seleção|coletânea)|playlist … (?:criada|montada|pronta|atualizada|salva)`,
    ],
    ['share', `compartilhei|compartilhad[oa]s?|partilhei|partilhad[oa]s?`],
    [
      'approval_request',
      `${ar('envi|mand|solicit|encaminh|pass|submet')}|pedi|pedimos|recebeu|fiz|feit[oa]|chegou|está com|foi pro|foi para|aguard\\p{L}+|perguntei|perguntado`,
      'permissão|aprovação|autorização|pedido|o ok|aval|solicitação|sinal verde',
    ],
    [
      'appeal',
      `${ar('protocol|apresent|envi|registr|entr|encaminh|mand|inici|formaliz')}|abri|abert[oa]|fiz|feit[oa]|em andamento|dei entrada|submet(?:i|id[oa])|interpus|interpost[oa]`,
      'recurso|contestação|apelação|impugnação|revisão da|objeção|reclamação contra',
    ],
    ['appeal', `${ar('contest|impugn')}|recorri|apelei`],
    [
      'handoff',
      `${ar('pass|transfer|encaminh|escal|entreg|direcion|repass|acion|conect|deleg')}|passou|transferi|transferid[oa]|assumiu|assumid[oa]|atende|cuida|está com|coloquei`,
      'pessoa|atendente|suporte|humano|equipe|equipa|colega|especialista|alguém|atendimento|caso|pessoal d|setor|time|gente|agente',
    ],
    [
      'refund',
      `${ar('reembols|estorn|credit|ressarc|restitu')}|devolv(?:i|id[oa]s?|emos)|ressarcid[oa]|restituí\\p{L}*|(?:estorno|reembolso|devolução) … (?:saiu|feit[oa]|aprovad[oa]|concluíd[oa]|processad[oa]|realizad[oa]|efetuad[oa]|emitid[oa]|confirmad[oa]|caiu|liberad[oa]|solicitad[oa])|(?:dinheiro|valor|grana|r\\$) … (?:de volta|voltou|voltaram)|(?:fiz|processei|emiti|fiz) … (?:estorno|reembolso|devolução)`,
    ],
    [
      'consent_set',
      `${ar('desativ|ativ|retir|revog|autoriz|deslig|lig|registr|tir|cancel|bloque|marc|desmarc|mud|alter|liber|neg|anul')}|dei|dad[oa]|concedi(?:d[oa])?|permiti(?:d[oa])?|suspend(?:i|id[oa])`,
      'consentimento|permissão|anúncios|publicidade|personalizad[oa]s?|localização|rastreamento|rastreio|dados|perfilamento|terceiros|estatísticas|gravações|treino|treinamento|privacidade|cookies|microfone',
    ],
    [
      'cancel',
      `${ar('cancel|encerr|desativ|anul|termin|par|cort|elimin|tir|deslig|fech|desfiz')}|rescind(?:i|id[oa])|desfeit[oa]|acabou|suspens[oa]|interromp(?:i|id[oa])|dei baixa|foi embora|fora`,
      'assinatura|renovação|plano|mensalidade|teste|subscrição|passe|adesão|contrato|newsletter|boletim',
    ],
    ['cancel', `${ar('cancel')}|cancelamento … (?:feito|concluído|confirmado|realizado|efetuado)`],
    [
      'subscribe',
      `${ar('assin|ativ|renov|inici|reativ|inscrev|contrat|começ|prorrog|subscrev|ader')}|feita|inscrit[oa]|inscrevi|aderi|subscrit[oa]|subscrevi|começou|está (?:valendo|ativa?)|entrou em vigor|fiz`,
      'assinatura|assin\\p{L}+|plano|teste|período|por mês|mensal|anual|ao mês|mês|subscri\\p{L}+|adesão|premium|inscri\\p{L}+|grátis|rádio|membro|clube',
    ],
    [
      'report',
      `${ar('denunci|report|sinaliz|notific')}|(?:fiz|registrei|abri|mandei|enviei) … (?:denúncia|queixa|reclamação)|(?:denúncia|queixa) … (?:feita|enviada|registrada|aberta|encaminhada)`,
      'denúnci\\p{L}*|denunci\\p{L}+|report\\p{L}+|comentário|abus\\p{L}+|golpe|fraude|perfil|anúncio|plataforma|spam|moderação|ofensiv\\p{L}+|queixa|loja|vendedor|sinaliz\\p{L}+|conteúdo|fals[oa]|cópia',
    ],
    [
      'playlist',
      `${ar('salv|coloc|adicion|cri|mont|tir|organiz|junt|acrescent|guard|remov|renome')}|pus|post[oa]s?|inclu(?:í|íd[oa]s?)|inseri(?:d[oa]s?)?|est(?:á|ão) na|entrou|entraram|tá na|tão na|botei`,
      'playlist|lista|listas|seleção|coletânea|adicionad[oa]s|salv[oa]s',
    ],
    [
      'memory_write',
      `${ar('anot|registr|guard|salv|memoriz|grav|arquiv|apont')}|tomei nota|na memória|tá anotado|fica guardado|ficou (?:anotado|guardado|registrado)|lembrarei`,
    ],
    [
      'queue',
      `${ar('coloc|adicion|enfileir|mand|acrescent|jog|encaix|emend|adiant')}|pus|post[oa]s?|sub(?:i|id[oa])|(?:tá|tão|está|estão) na fila|entrou|entraram|inclu(?:í|íd[oa]s?)|botei|é (?:o|a) próxim[oa]|na fila`,
      'fila|em seguida|depois dessa|depois desta|a próxima|o próximo|logo após|enfileir\\p{L}+|na sequência|logo atrás',
    ],
    [
      'play',
      `tocando|a tocar|toquei|rodando|botei|${ar('inici|retom|paus|coloc|come[cç]')}|dei play|dado play|reproduzindo|a reproduzir|começou|pus|no ar|já está (?:tocando|rolando)|rolando|abri|já toca|soltei|tá no som`,
    ],
    [
      'install',
      `${ar('instal|baix|descarreg|copi|transfer|carreg')}|download … (?:feito|concluído|completo|pronto|terminado)|instalação … (?:feita|concluída|pronta|terminada)|disponível (?:offline|sem internet)|(?:tá|está|pus|coloquei) no (?:tablet|celular|telemóvel|leitor|telefone)`,
    ],
    [
      'share',
      `${ar('compartilh|partilh|encaminh|mand|envi|repass|pass')}`,
      'compartilh\\p{L}+|partilh\\p{L}+|link|música|livro|álbum|episódio|jogo|grupo|conto|podcast|canção|disco|faixa',
    ],
    [
      'message',
      `${ar('envi|avis|mand|notific|contat|contact|inform|encaminh|comunic|repass')}|escrev(?:i|emos)|escrito|respond(?:i|ido)|falei|disse|entregue|avisad[oa]s?|dei (?:o recado|um toque)|recado (?:dado|entregue)|seguiu|remeti|remetid[oa]`,
    ],
    [
      'purchase',
      `${ar('compr|pag|peg|alug|reserv|encomend|gast|cobr|fech|arremat|debit|presente|garant|lev|contrat')}|adquiri(?:d[oa]s?)?|pedi|pago|paga|(?:compra|pedido|pagamento|encomenda) … (?:feit[oa]|concluíd[oa]|confirmad[oa]|aprovad[oa]|efetuad[oa]|realizad[oa]|fechad[oa])|(?:fiz|concluí|finalizei|fechei) … (?:compra|pedido)|já é (?:seu|sua|teu|tua|dele|dela)|(?:está|tá|caiu|entrou) na (?:sua|tua) biblioteca|foi comprad[oa]|saiu`,
    ],
    [
      'control_set',
      `${ar('alter|mud|ajust|ativ|desativ|bloque|desbloque|trav|destrav|limit|baix|aument|fix|configur|deslig|lig|silenci|restaur|reativ|atualiz|modific|ampli|apert|afroux|habilit|desabilit|fech|coloc|tranqu|tranc|program|marc|mex')}|mexi|mexid[oa]|reduzi(?:d[oa])?|defini(?:d[oa])?|restringi(?:d[oa])?|sub(?:i|id[oa])|pus|(?:limite|teto|filtro|horário|modo|senha|pin|bloqueio) … (?:passou|ficou|está|fica|é agora)`,
    ],
    ['playlist', `adicionad[oa]s?|adicionei|salvei|salv[oa]s?`],
    [
      'control_set',
      `pass(?:ei|ou) … para|deixei em|cort(?:ei|ad[oa])|apert(?:ei|ad[oa])|tap(?:ei|ad[oa])`,
      'limite|teto|filtro|senha|horário|modo|chat|volume|compras|gasto|minutos|tempo|idade|notificações',
    ],
    [
      'control_set',
      `acab(?:ei|amos) de (?:mudar|pôr|reduzir|definir|colocar)`,
      'limite|hora|filtro|tempo|bloqueio|modo|idade|volume|horário|teto|gasto',
    ],
  ],
  settled: `não (?:vai|irá) (?:se )?renovar|não (?:se )?renova(?:rá)?(?: mais)?|já não(?= (?:é|são) )|não (?:é|são) mais(?= \\p{L}+d[oa]s?)|não (?:vou |me )*esquec\\p{L}+|(?<=(?:anotad[oa]|anotei|registrei|guardei|registrad[oa]|nota) )(?:de )?que [^.,;]*`,
  denied: 'não|nunca|nenhuma?|nada|sem (?:ter|que|\\p{L}+[aei]r)|tampouco|ninguém|nem|jamais|ainda não|em vez de|descartad[oa]',
  failed:
    'tentei|tentado|falhou|falha|recusad[oa]|recusou|erro|não consegui|não deu|não foi possível|impossível|infelizmente|rejeitad[oa]|deu errado|não rolou',
  planned:
    'se|quando|vou|vamos|poderia\\p{L}*|posso|pode[m]?|podemos|será|serão|teria|terei|antes de|depois de|quero|assim que|até que|quer|queria|gostaria|devo|deve[m]?|tem que|tenho que|preciso|precisa[m]?|precisaria|amanhã|depois que|por favor|talvez|(?<!(?:seu|o|teu|este|esse|do|no|ao|um) )caso|a não ser|para (?:instalar|comprar|pagar)|pra (?:instalar|comprar|pagar)|logo que|mês que vem|enquanto não|prefere|toque em|iria',
  condition: 'se|quando|caso|assim que|antes de|até|logo que|enquanto|depois que|posso|quer|será que|basta|mal',
  others: `(?:^|[^\\p{L}])(?:(?:(?:o|a|os|as|um|uma|seu|sua|teu|tua|meu|minha|ao|à|do|da) (?:\\p{L}+ )?(?:${people})|alguém|ele|ela|eles|elas|você|vocês|tu|quem|que|outr[oa] (?:usuári[oa]|pessoa|client[ea]))(?![\\p{L}])(?:(?! (?:eu|já te|lhe) )[^.!?,;:]{0,30}?)?)(?: (?:já|o|a|os|as|se|me|te|lhe|também|mesm[oa]|tinha|havia|tem|nunca|ontem|só|só que|sem))*`,
  by: `por (?:ele|ela|alguém|engano)|(?:por|pel[oa]) (?:sua?|seu|uma?)? ?(?:${people})`,
  self: 'eu|já|agora|então|te|lhe',
  joints: 'mas|e|porém|porque|pois|só que|enquanto|então|como|já que',
}
