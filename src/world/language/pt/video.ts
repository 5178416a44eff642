import type { KindWords } from '../genre-words.ts'

export const videos: KindWords<'video'> = {
  words: {
    mood: `perdido, secreto, quebrado, distante, tardio, antigo, adormecido, calado, aberto, alheio, pendente, emprestado, branco, vermelho, azul, novo, oculto, eterno, breve, vazio, amargo, morno, cego, lento, selvagem, invisível, simples, imenso, sereno, impossível`,
    person: `Elisa, Marta, Júlia, Irene, Clara, Noêmia, Rosa, Inês`,
    man: `Tomás, André, Bruno, Mateus, Samuel, Juliano, Otávio, Elias`,
    for: `uma noite de sofá, ver em companhia, uma tarde de domingo, ver sem interrupções`,
    part: `[||||| (parte 1)| (parte 2)| (versão do diretor)| (especial)| (episódio piloto)]`,
  },
  titles: `
{noun} {mood}~{noun.g} {where}{part}
{noun.bare} {mood}~{noun.g} {where}{part}
{noun} de {noun2} {mood}~{noun2.g}{part}
{noun} {mood}~{noun.g} {where}: {noun2} {mood2}~{noun2.g}
{noun.bare} {where}: {noun2} {mood2}~{noun2.g} de {noun3}
{noun} {where} e {noun2} {mood}~{noun2.g}{part}`,
  genres: {
    drama: {
      is: 'uma série dramática',
      core: 'o roteiro',
      words: {
        noun: `a herança, o silêncio, a dívida, o retorno, a casa, a filha, o julgamento, a promessa, o pai, a carta, a fronteira, o inverno, o sobrenome, a mudança, a fábrica, o perdão, a costa, o testamento, a véspera, o trem, os irmãos, as raízes, os ausentes, as cartas`,
        where: `dos Amendoeira, no litoral, depois da guerra, do meu pai, sem dono, no outono, de ninguém, antes do julgamento, na outra margem, debaixo do mesmo teto, no fim do verão, de Santa Bruma, junto ao porto, à meia-noite`,
        place: `a casa da praia, a velha oficina, o sítio, o apartamento da avó`,
        thing: `a chave, o testamento, a carta, o relógio do avô`,
      },
      does: `
reúne três irmãos [que não se falam há dez anos|para vender a casa da família]
acompanha uma juíza que precisa decidir [contra a própria cidade|sobre um velho amigo]
conta [uma herança|um retorno] que abre velhas feridas
transcorre em um porto onde todos se conhecem
avança devagar até um julgamento que muda tudo
deixa que os silêncios digam o importante`,
      body: `
— [Você está atrasado|Você veio], {man}.
— [O trem parou por duas horas|Perdi o último ônibus]. {^place} continua igual, pelo que vejo.
— [A mãe|O pai] deixou {thing} em cima da mesa e ninguém [teve coragem de mexer em nada|quis nem olhar].
— E você, {person}? [Também não|Nem você]?
— Eu [esperava|preferia] que estivéssemos nós dois.
[Ouve-se|Ao fundo soa] a chuva contra os vidros.
— [Dez|Quinze] anos sem pisar aqui, e a primeira coisa que você faz é perguntar por {thing}.
— A primeira coisa que eu faço é [perguntar por você|olhar para você], {person}. [O resto pode esperar|O resto veio sozinho].`,
    },
    documentary: {
      is: 'um documentário',
      core: 'as entrevistas',
      words: {
        noun: `o rio, a cidade, o ofício, a memória, o deserto, a fronteira, o arquivo, a mina, a rota, o farol, o sal, a ponte, a língua, a feira, o trem, a fábrica, o mapa, a ilha, a escola, o bairro, os pastores, as salinas, os teares, as vozes`,
        where: `do sul, em cem anos, que não existiu, dos ventos, debaixo d’água, do sal, na memória, sem mapa, de pedra, contra o tempo, ao nível da rua, de ida e volta, em extinção, das mulheres`,
        place: `o armazém, o porto, a bacia, o vale, a oficina`,
        thing: `o sal, a borracha, o carvão, a lã, a seda`,
      },
      does: `
percorre [um rio de ponta a ponta|uma rota que já não aparece nos mapas]
escuta as últimas pessoas que conhecem [o ofício|o caminho]
resgata [filmes de família|gravações] de meio século atrás
pergunta quem paga o preço do progresso
mistura arquivo e paisagem sem narrador solene
volta ao mesmo lugar em cada estação do ano`,
      body: `
[Quando amanhece|Às cinco da manhã], em {place} já há [luz|alguém trabalhando].
Durante [dois séculos|cento e cinquenta anos], {thing} [deu de comer|deu nome] à cidade inteira.
{person} aprendeu o ofício com a [mãe|avó], que aprendeu [olhando|com a dela].
“Aqui não se [estudava|perguntava]: a gente olhava”, [diz|lembra] enquanto enxuga as mãos.
Hoje restam [quatro famílias|seis pessoas], e a mais jovem tem [sessenta|cinquenta e oito] anos.
Voltamos a {place} [em cada estação|no inverno e no verão] para filmar [o que resta|o que muda].
Ninguém sabe o que será de {thing} [daqui a dez|daqui a vinte] anos.
Mas [esta manhã|hoje], como sempre, alguém [abre a porta|acende o fogo].`,
    },
    comedy: {
      is: 'uma comédia',
      core: 'os diálogos',
      words: {
        noun: `o casamento, a sogra, o vizinho, o escritório, o divórcio, a mudança, o cunhado, a dieta, o elevador, a chefe, a academia, a herança, o cachorro, o síndico, a reunião, a portaria, a varanda, a feijoada, o karaokê, o acampamento, os primos, as férias, os noivos, as vizinhas`,
        where: `em apuros, a domicílio, de aluguel, sem convite, do quinto andar, em prestações, de emergência, de surpresa, pelo avesso, da minha vida, de pijama, com atraso, de reserva, em fase de teste`,
        place: `o elevador, o salão de festas, a garagem, a cozinha`,
        thing: `o bolo, o cachorro, o terno, a lista de convidados`,
      },
      does: `
prende [duas famílias|os moradores de um prédio] no mesmo fim de semana
transforma um casamento em uma sucessão de mal-entendidos
acompanha um chefe que ninguém tem coragem de demitir
ri [das reuniões sem fim|dos grupos de mensagens] com carinho
acumula confusões até um último ato sem respiro
encontra ternura nas piores ideias`,
      body: `
— {man}, me diz que você não perdeu {thing}.
— Perder é uma palavra muito forte, {person}.
— [E qual você usaria|Que palavra você sugere]?
— [Mudança temporária|Empréstimo sem prazo]. Para {place}.
— Mas {place} está [fechado~{place.g} desde ontem|cheio~{place.g} de gente]!
— [Por isso mesmo|Exato]: ninguém vai olhar lá.
[Toca a campainha|Abre-se a porta]. Entra a sogra com [uma mala|um buquê enorme].
— [Alguém|Quem] me explica o que {thing} está fazendo em {place}?
— [Uma tradição da família|Um ensaio geral], senhora. [Começa agora mesmo|Entre, entre].`,
    },
    horror: {
      is: 'um filme de terror',
      core: 'o suspense',
      words: {
        noun: `a casa, o poço, a neblina, o porão, o sino, o retrato, a boneca, o bosque, a hóspede, o farol, a vigília, o sonho, a cinza, o espelho, a capela, o limiar, a sombra, o quarto, a colheita, o eco, os passos, as vozes, os adormecidos, as velas`,
        where: `debaixo da casa, do norte, atrás da porta, sem rosto, às três, da colina, na parede, que respira, da meia-noite, entre os pinheiros, do último andar, quando a luz se apaga, no inverno, dos Cárcamo`,
        place: `o porão, o quarto dos fundos, a capela, o poço`,
        thing: `a boneca, o sino, o retrato, a lanterna`,
      },
      does: `
leva um casal a uma casa [que ninguém quis comprar|sem vizinhos]
deixa o pior fora de quadro
constrói o medo com [portas, passos e silêncios|sons que ninguém explica]
transcorre em uma única noite
gira em torno de uma promessa quebrada há trinta anos
guarda a única explicação para o último plano`,
      body: `
— Foi você que [mexeu em|tocou em] {thing}?
— Nem cheguei perto de {place} desde ontem.
— Pois [estava|ontem à noite estava] aqui, e agora [não está mais|olhe].
[A luz|A lâmpada] pisca. [Uma batida|Três batidas] atrás da parede.
— {man}, [feche a porta|não responda].
— A porta está fechada. [Nós dois fechamos|Eu juro].
[Silêncio|Uma respiração]. Depois, bem devagar, a voz de [uma menina|alguém]: “{person}”.
— Ninguém aqui [sabe|conhece] esse nome. [Ninguém vivo|Ninguém há anos].
Em {place}, {thing} [se mexe de novo|cai no chão].`,
    },
    animation: {
      is: 'um filme de animação',
      core: 'os desenhos',
      words: {
        noun: `a raposa, a pipa, o robô, a ilha, a tartaruga, o dragão, a lua, o trem, a baleia, o ouriço, a nuvem, o bosque, a avó, o farol, a concha, o balão, a princesa, o pinguim, a orquestra, o mapa, os duendes, os vaga-lumes, os gigantes, as abelhas`,
        where: `de papel, nas nuvens, do mar azul, sem medo, de madeira, de bicicleta, na noite longa, das mil cores, do outro lado do rio, em busca da canção, debaixo das estrelas, de volta para casa, do bosque, à procura do vento`,
        place: `a ilha, o bosque, a colina, o farol`,
        thing: `a pipa, a concha, o mapa, a lanterna`,
      },
      does: `
acompanha [uma raposa tímida|uma tartaruga muito curiosa] na primeira viagem
é pintado à mão, cenário por cenário
tem [uma canção|um refrão] que fica na cabeça da casa inteira
fala de amizade sem dar lição
leva a uma ilha onde se pescam nuvens
faz rir crianças e adultos`,
      body: `
— {person}, [olha|corre], {thing} se mexeu sozinho~{thing.g}!
— As coisas não se mexem sozinhas, {man}. [Deve ser o vento|Deve ser a brisa].
— Aqui dentro não tem [vento|brisa]. [Só|Somos só] você e eu.
[Um brilho|Uma luzinha] sai voando na direção de {place}.
— [Vamos|Vem comigo]! Se a gente chegar a {place} antes da lua, [vai saber quem é|pode perguntar].
— E se [a gente se perder|for muito longe]?
— [Contamos|Cantamos] até cem e voltamos. [Sempre dá para voltar|A vovó vai adorar a história].
E os dois saem correndo, com {thing} [na frente|brilhando como uma estrela].`,
    },
    thriller: {
      is: 'uma série de suspense',
      core: 'a trama',
      words: {
        noun: `a testemunha, a chamada, o contrato, a cifra, o elo, o álibi, a maleta, a gravação, o terceiro, a frequência, o revezamento, a armadilha, o código, a fuga, o relatório, o vazamento, o duplo, a senha, o rastro, a conta, os infiltrados, as provas, os relógios, as sombras`,
        where: `sem saída, em cadeia, contra o relógio, da meia-noite, sob vigilância, em branco, do porto, fora do ar, sem nome, em três dias, do décimo segundo andar, atrás do vidro, de inverno, em código`,
        place: `a estação, o estacionamento, o cais, o arquivo`,
        thing: `a maleta, a gravação, o disco, a lista`,
      },
      does: `
começa com uma ligação [para o número errado|que ninguém devia ouvir]
dá à protagonista [três dias|uma única noite] para provar que não mente
reparte a verdade entre quatro testemunhas
muda de lado sem trapacear
transforma um arquivo em um lugar perigoso
fecha cada episódio um segundo antes da resposta`,
      body: `
— Não [desligue|diga o meu nome]. Você tem [onze|seis] minutos.
— [Quem está falando|Quem lhe deu este número]?
— Alguém que viu {thing}. [Saia|Desça] para {place} e não [corra|olhe para a câmera].
— Tem [dois homens|um carro] na porta.
— [Eu sei|Estou vendo]. Por isso liguei para você, {person}, e não para [a polícia|mais ninguém].
[Um bipe|Um silêncio]. Ao fundo se ouve [um trem|uma sirene].
— Se {thing} não estiver em {place}, [o que eu faço|para onde eu vou]?
— [Então|Nesse caso] alguém chegou antes, e você [nunca ouviu esta voz|só atendeu um engano].`,
    },
    cooking: {
      is: 'um programa de culinária',
      core: 'as receitas',
      words: {
        noun: `a colher, a feira, a panela, o fogo, a mesa, o pão, o sal, o arroz, a brasa, a despensa, o ensopado, a farinha, o forno, a horta, o caldo, a frigideira, a sobremesa, o molho, o pilão, a cozinha, os fogões, as especiarias, os domingos, as sobras`,
        where: `da estação, em fogo baixo, em casa, sem receita, da vovó, para quatro, em vinte minutos, de feira, de domingo, com o que tem, da horta, no forno, de panela, à mesa`,
        dish: `um ensopado de lentilhas, um arroz com legumes, um caldo de feijão, uma sopa de abóbora, um refogado de legumes`,
        thing: `o cominho, o louro, o tomilho, o alecrim, a páprica`,
      },
      does: `
prepara [um prato completo|um cardápio de três pratos] em meia hora
faz compras na feira antes de acender o fogo
explica cada truque [sem pressa|e o porquê dele]
resgata receitas de casa e do interior
ensina a aproveitar até a última folha
termina sempre com a mesa cheia`,
      body: `
[Que bom|Que alegria] ver você de novo nesta cozinha.
Hoje tem {dish}, como se fazia em casa, e [sobra para amanhã|cabe em uma panela só].
[Primeiro|Para começar], a cebola, bem picadinha e [em fogo baixo|com paciência]: [dez|quinze] minutos, sem pressa.
[Sinta o cheiro|Olhe a cor]: quando fica [dourada|transparente], entra {thing}.
Com {thing} é preciso ir [aos poucos|com cuidado], porque [manda muito|toma conta de tudo].
[Agora a gente tampa e abaixa o fogo|A gente tampa e esquece] por meia hora.
[Enquanto isso|Nesse tempo], [ponha a mesa|arrume um pouco], que cozinhar também é isso.
E [aqui está|olhe só]: {dish} com [um pouco de {thing.bare} por cima|o aroma de {thing}]. [À mesa|Bom apetite]!`,
    },
    nature: {
      is: 'um documentário de natureza',
      core: 'as imagens',
      words: {
        noun: `a floresta, a maré, o glaciar, a mata, o ninho, a manada, o recife, a lagoa, o falcão, a migração, o deserto, a restinga, o lobo, a orca, o vulcão, a savana, o musgo, o cerrado, o delta, o condor, os abismos, as dunas, os manguezais, os picos`,
        where: `do sul, abaixo de zero, sem fronteiras, em perigo, do fim do mundo, à noite, em silêncio, das marés, ao amanhecer, debaixo do gelo, das alturas, depois da chuva, em liberdade`,
        place: `a lagoa, o penhasco, a planície, o manguezal`,
        animal: `a raposa, a garça, a lontra, a tartaruga, a loba`,
      },
      does: `
passa um ano inteiro junto de [uma lagoa|um penhasco]
filma de noite, à luz da lua
segue uma única [manada|família] do inverno à primavera
mostra [insetos e raízes|ninhos e tocas] em tamanho gigante
deixa soar o vento no lugar da música
conta o que já não existe`,
      body: `
[Amanhece|Ainda é noite] em {place}.
Nada se move, a não ser {animal}, que [volta sem nada|espera há horas].
Ela percorreu [nove|doze] quilômetros para [alimentar os filhotes|encontrar água].
O vento [muda|para]. {^animal} ergue a cabeça.
Nesta [época|seca], cada erro [custa um dia|se paga com fome].
E então [acontece|chega]: a primeira [chuva|neblina] da estação cai sobre {place}.
Em [uma semana|três dias] tudo vai estar verde, e {animal} [não precisará partir|poderá descansar].
Mas hoje [só há espera|só resta esperar], e o silêncio de {place}.`,
    },
    crime: {
      is: 'uma série policial',
      core: 'o caso',
      words: {
        noun: `o caso, a pista, a inspetora, o inquérito, a pegada, o porto, a confissão, o suspeito, a brigada, o processo, o álibi, o poste, a cela, o juiz, a noite, o crime, a testemunha, o bairro, o distintivo, o motivo, os culpados, as provas, os silêncios, as digitais`,
        where: `do porto, sem solução, da rua do Olmo, à meia-noite, em ponto morto, do interior, sob suspeita, do canal, a frio, sem testemunhas, de São Brumo Velho, em aberto, de inverno, na chuva`,
        place: `o porto, o canal, o terraço, o mercado`,
        thing: `o guarda-chuva, a luva, o relógio, a chave`,
      },
      does: `
abre um caso que [a cidade inteira|a própria delegacia] quer fechar
junta uma inspetora paciente e um legista com pressa
resolve um crime por temporada, sem atalhos
olha para as vítimas antes de olhar para os culpados
percorre um porto onde ninguém viu nada
esconde a chave na primeira cena`,
      body: `
— Quem encontrou isto, {man}?
— [O vigia|Uma vizinha], às [seis e dez|cinco e meia]. Diz que [não mexeu em nada|ouviu um carro].
— Então quem [mexeu em|pôs aqui] {thing}?
— [Ninguém|É o que eu queria saber], inspetora.
[Chove|Sopra o vento] sobre {place}. Ela [se agacha|toma nota] sem pressa.
— Choveu a noite toda e {thing} está seco~{thing.g}, [como se alguém tivesse acabado de pôr aqui|sem uma gota].
— A senhora [acha|pensa] que alguém voltou a {place}?
— Acho que alguém ainda [não foi embora|está olhando para nós].`,
    },
    romance: {
      is: 'uma comédia romântica',
      core: 'o casal',
      words: {
        noun: `o casamento, o verão, a livraria, o café, a carta, a vizinha, o trem, a promessa, o beijo, a chuva, o guarda-chuva, a floricultura, o baile, o encontro, a plataforma, o terraço, a valsa, o carteiro, a primavera, o hotel, os noivos, as cartas, os domingos, as flores`,
        where: `na primavera, da casa ao lado, pelo correio, debaixo da chuva, fora de hora, de ida e volta, na plataforma, das quintas-feiras, sem ensaio, no outono, para dois, da esquina, com vista para o mar, à moda antiga`,
        place: `a livraria, o café, a plataforma, a floricultura`,
        thing: `o guarda-chuva, o cachecol, o livro, a carta`,
      },
      does: `
junta [uma livreira e um carteiro|duas pessoas que se cruzam toda quinta] por causa de um guarda-chuva esquecido
conta um amor que chega fora de hora
passeia por uma cidade na primavera
prefere as conversas às reviravoltas
tem [um baile|uma despedida] que vale o filme inteiro
sorri até quando dói`,
      body: `
— Desculpe, acho que houve um engano: {thing} na sua mão me parece conhecido~{thing.g}.
— [Tem certeza|É mesmo]? Achei aqui, em {place}, na [quinta|terça]-feira.
— [Olhe|Repare]: são as minhas iniciais.
— Então, {person}, eu lhe devo [um café|desculpas].
— Como você sabe [o meu nome|como eu me chamo]?
— Está [aí|bem aí], ao lado das iniciais. [Eu sou|Meu nome é] {man}.
[Os dois riem|Ficam em silêncio]. Lá fora [começa a chover|anoitece].
— [Fique mais um pouco|Espere], que está chovendo. A gente se vê em {place}, [na quinta|amanhã]?
— E se [eu não vier|eu esquecer]?
— [Você vem|Você não vai esquecer].`,
    },
  },
}
