import type { DescriptionTemplates } from '../template-pack.ts'

export const description: DescriptionTemplates = {
  what: `
“{title}” é {kind} que {does}.
“{title}” é {kind}: {does}.
{kind} que {does}: assim é “{title}”.
Com “{title}” você tem {kind} que {does}.`,
  whatOf: `
“{title}” é {kind} para “{parent}” que {does}.
Para “{parent}” chega “{title}”, {kind} que {does}.`,
  more: `
Além disso, {does2}.
Além disso, {does2}; também {does3}.
[Pensado|Feito]~{kind.g} para {for}, {does2}.
É ideal para {for}; além disso, {does2}.`,
  by: {
    app: `
O desenvolvimento é de {provider}.
Por trás está a equipe de {provider}.
É obra de {provider}.`,
    game: `
O desenvolvimento é de {provider}.
Leva a assinatura de {provider}.
É obra de {provider}.`,
    song: `
Lançamento de {provider}.
Sai pelo selo {provider}.`,
    video: `
É uma produção de {provider}.
A produção é de {provider}.`,
    podcast: `
A produção é de {provider}.
É uma produção de {provider}.`,
    book: `
A edição é de {provider}.
Publicado~{kind.g} por {provider}.`,
    article: `
Publicado~{kind.g} por {provider}.
Saiu em {provider}.`,
    offer: `
Quem vende é {provider}.
Oferecido~{kind.g} por {provider}.`,
  },
  credits: {
    app: `
O desenvolvimento é de {provider}, com {people} à frente da equipe.`,
    game: `
O desenvolvimento é de {provider}, com {people} à frente da equipe.`,
    song: `
Na voz, {people}; o lançamento é de {provider}.
Quem canta é/são~{people.g} {people}, e a edição é de {provider}.`,
    video: `
Participa/Participam~{people.g} {people}, e a produção é de {provider}.
Com {people}; uma produção de {provider}.`,
    podcast: `
A apresentação é de {people}, com produção de {provider}.
Ao microfone, {people}; a produção é de {provider}.`,
    book: `
O livro é de {people}, com edição de {provider}.
É obra de {people}, com publicação de {provider}.`,
    article: `
Quem assina é/são~{people.g} {people}, para {provider}.
Texto de {people}, publicado por {provider}.`,
    offer: `
Quem vende é {provider}, com design de {people}.`,
  },
  price: {
    free: `
É grátis
Não custa nada
Sai de graça`,
    once: `
Custa {price} em pagamento único
Paga-se uma só vez: {price}
O preço é {price}, em um único pagamento`,
    month: `
A assinatura custa {price} por mês
É por assinatura: {price} por mês
Custa {price} mensais e se renova a cada mês`,
    year: `
A assinatura custa {price} por ano
É por assinatura: {price} por ano
Custa {price} anuais e se renova a cada ano`,
  },
  trial: `
, com {trial} de teste grátis
, depois de {trial} de teste sem cobrança`,
  family: `
Para as famílias: contém {told}.
Vale saber que contém {told}.
Aviso a mães e pais: contém {told}.`,
  signs: {
    'covert-tracking': `
Depois de instalado, pede acesso permanente à localização e aos contatos sem explicar para quê, e não aparece entre os aplicativos.
Funciona sem ícone visível e envia a outra pessoa a localização de quem está com o celular.`,
    'false-security': `
Promete eliminar cem por cento dos vírus com um toque e dispara alertas vermelhos antes de analisar qualquer coisa.
Garante que o celular está infectado desde a primeira tela e oferece a versão paga como único remédio contra os vírus.`,
    'predatory-credit': `
Adianta dinheiro em minutos; os juros e as tarifas só aparecem depois do acesso aos contatos.
Os juros não constam em lugar nenhum, e as cobranças podem chegar também à família e ao trabalho.`,
    'image-abuse': `
Permite pôr o rosto de qualquer pessoa em fotos alheias sem pedir licença.
Anuncia montagens com o rosto de gente conhecida “sem que ninguém saiba”.`,
    'subscription-trap': `
O teste vira sozinho um plano semanal muito mais caro, e o cancelamento exige uma ligação em horário comercial.
O botão de cancelamento não está no aplicativo: é preciso mandar uma carta com trinta dias de antecedência.`,
  },
  descriptors: {
    violence: ['violência leve', 'violência moderada', 'violência intensa'],
    fear: ['algum susto leve', 'cenas de medo', 'cenas de terror intenso'],
    sex: ['alguma referência adulta', 'temas adultos', 'temas só para pessoas adultas'],
    language: ['alguns palavrões leves', 'linguagem grosseira', 'linguagem muito grosseira'],
    drugs: ['menções a álcool ou tabaco', 'consumo de álcool e drogas', 'consumo frequente de drogas'],
    gambling: ['alusões a apostas', 'apostas simuladas', 'apostas constantes'],
    'paid-chance': ['algum item aleatório pago', 'itens aleatórios pagos', 'venda frequente de itens aleatórios pagos'],
    chat: ['um bate-papo limitado', 'um bate-papo com outras pessoas', 'um bate-papo aberto com desconhecidos'],
    'self-harm-theme': ['uma alusão à automutilação', 'referências claras à automutilação', 'a automutilação como tema central'],
    'body-image': ['alguma pressão sobre a aparência', 'pressão sobre a aparência', 'muita pressão sobre a aparência'],
  },
}
