import type { KindWords } from '../genre-words.ts'

export const books: KindWords<'book'> = {
  words: {
    mood: `perdido, secreto, adormecido, antigo, calado, branco, quebrado, distante, tardio, breve, emprestado, alheio, vazio, sereno, amargo, morno, vermelho, azul, errante, cego, aberto, imenso, escuro, quieto, invisível, inútil, ligeiro, infinito, nu, esquecido`,
    woman: `Elvira, Amália, Renata, Jacira, Aurora, Leonor, Catarina, Olívia`,
    man: `Anselmo, Ciro, Damião, Efraim, Gaspar, Lázaro, Nicanor, Ulisses`,
    for: `ler de uma vez, ler aos poucos, uma semana de chuva, quem lê antes de dormir`,
    edition: `[|||||: edição ilustrada|: edição revista|: segunda edição]`,
  },
  titles: `
{noun} de {noun2} {mood}~{noun2.g} {where}
{noun} {mood}~{noun.g} e {noun2} {where}
{noun} {where} e {noun2} {mood}~{noun2.g}
{noun} {mood}~{noun.g} de {noun2} {mood2}~{noun2.g}{edition}
{noun} {mood}~{noun.g} e {noun2} {mood2}~{noun2.g} {where}`,
  genres: {
    novel: {
      is: 'um romance',
      core: 'os personagens',
      words: {
        noun: `a casa, a laranjeira, a sombra, o inverno, a filha, o farol, a costureira, a cidade, o espelho, a chuva, o relojoeiro, a memória, o jardim, o porto, a cinza, o trem, a biblioteca, o verão, a ilha, o silêncio, os órfãos, as irmãs, os ipês, as marés`,
        where: `de Vila Bruma, do outro lado do rio, na geada, das segundas-feiras, na memória, sem portas, do último verão, junto ao mar, da minha avó, entre duas guerras, que ninguém viu, na neblina, dos arredores, ao relento`,
        thing: `um baú, uma carta sem selo, um relógio mudo, uma chave enferrujada`,
        place: `a casa, a estação, a vila, a botica`,
      },
      does: `
acompanha três gerações [sob o mesmo teto|de uma família que não sabe se despedir]
conta um retorno que ninguém esperava
reconstrói uma infância a partir de [um baú|vinte cartas]
transcorre em uma cidade onde está sempre para chover
alterna duas vozes separadas por cinquenta anos
pergunta o que se herda além das casas`,
      body: `
No dia em que {woman} voltou para {place}, [chovia|soprava um vento] como se [ninguém tivesse avisado o céu|o tempo não tivesse passado].
Trazia {thing} e [o costume|a teimosia] de não olhar para trás.
{man} a viu descer [do ônibus|pela ladeira] e [não disse nada|largou o copo na mesa]; fazia [onze|dezenove] anos que ensaiava uma frase e acabava de esquecê-la.
— [Você demorou|Como você está magra] — disse enfim.
— [Vim|Só vim] devolver isto.
E [pôs|deixou] no chão o que trazia, com [o cuidado|a delicadeza] de quem deita uma criança.
Desde então, em {place}, [os relógios passaram a tocar|as portas passaram a se abrir] fora de hora, e houve quem dissesse que a memória também tem o seu jeito de fazer barulho.`,
    },
    mystery: {
      is: 'um romance de mistério',
      core: 'a trama',
      words: {
        noun: `o crime, a chave, o hóspede, a biblioteca, o retrato, o sino, o testamento, o álibi, o boticário, a sombra, o telegrama, a inspetora, o colar, a escada, o antiquário, o enigma, a carta, o jardineiro, o relógio, a neblina, os convidados, as pegadas, os indícios, as velas`,
        where: `do hotel Miralva, à meia-noite, no trem das nove, sem culpado, da torre, debaixo da escada, do terceiro andar, em dois atos, da estufa, da rua Âmbar, a portas fechadas, na última página, do lago, nas entrelinhas`,
        thing: `o colar, o relógio de bolso, o testamento, o caderno vermelho`,
        place: `a biblioteca, a estufa, a sala de jantar, a galeria`,
      },
      does: `
prende [nove|doze] pessoas e um segredo em um hotel sem saída
põe em campo uma inspetora aposentada que só queria descansar
joga limpo e deixa todas as pistas à vista
esconde a chave do caso em [uma receita|um horário de trens]
mistura humor seco e consciência pesada
guarda uma última virada para o epílogo`,
      body: `
[Às nove e quinze|Pouco depois das dez], quando a luz se apagou em {place}, havia [sete|nove] pessoas. Quando voltou, [faltava uma|eram as mesmas], e {thing} já não estava lá.
— Que ninguém [saia|se mexa] — ordenou a inspetora {woman}, [com o guardanapo ainda na mão|sem levantar a voz].
— A senhora [está insinuando|quer dizer] que foi um de nós? — perguntou [o tabelião|o doutor].
— Estou [contando|olhando] sapatos, [senhor|cavalheiro]. [É mais confiável|Eles mentem menos].
Junto à janela de {place} havia [barro fresco|alguns pingos de cera], e não chovia [fazia uma semana|desde domingo].
{man}, o mordomo, [pigarreou|baixou os olhos]. Foi [um gesto mínimo|só um segundo], mas a inspetora o [anotou|guardou] junto dos outros.
Ainda não sabia quem [mentia|estava com a chave]. Mas já sabia [por quê|desde quando].`,
    },
    biography: {
      is: 'uma biografia',
      core: 'a pesquisa',
      words: {
        noun: `a vida, o caderno, o olhar, o exílio, a voz, a oficina, a juventude, a viagem, a sombra, o ofício, a infância, o retrato, a correspondência, o caminho, a herança, o piano, a batalha, o laboratório, o palco, a lição, os anos, as cartas, os dias, as mãos`,
        where: `de uma botânica, de uma relojoeira, da primeira aviadora, de uma professora rural, da cartógrafa cega, de uma parteira, de uma inventora sem patente, em doze cartas, de uma atriz esquecida, contra a sua época, de uma tipógrafa, de uma violinista canhota, antes da fama, a duas vozes`,
        job: `botânica, cartógrafa, aviadora, violinista, professora`,
        thing: `um caderno de capa verde, uma bússola quebrada, três cartas fechadas, um retrato inacabado`,
      },
      does: `
percorre uma vida a partir de [um caderno de infância|cartas nunca abertas]
devolve o lugar a uma mulher que a sua época preferiu esquecer
confronta a lenda com os arquivos
dedica atenção aos anos [de silêncio|difíceis]
reúne depoimentos de quem trabalhou ao lado dela
inclui fotografias e documentos inéditos`,
      body: `
Dos primeiros anos de {woman} resta [muito pouco|quase nada]: {thing} e [uma certidão de nascimento|a memória de uma vizinha].
Ela nasceu em [uma vila de salinas|uma casa junto ao moinho], [terceira de seis irmãs|filha de um barqueiro], no inverno em que [o rio secou|a escola pegou fogo].
[A mãe|O pai] lhe ensinou a [ler com o almanaque|contar com feijões]; o resto [aprendeu sozinha|tomou emprestado].
Aos [dezessete|dezenove] anos anunciou que seria {job}. [Houve risos|À mesa ninguém respondeu].
“[Eu ri|Eu me calei] também — escreveria depois —, mas [por outro motivo|já com a passagem comprada]”.
Este livro parte daí, com {thing} em cima da mesa e [um trem que sai|uma porta que se abre].
Não pretende explicá-la, mas acompanhá-la por um trecho.`,
    },
    cookbook: {
      is: 'um livro de receitas',
      core: 'as receitas',
      words: {
        noun: `a panela, o pão, a mesa, a feira, a colher, o fogo, a despensa, a horta, o ensopado, o sal, o domingo, a massa, a sopa, o forno, o arroz, o feijão, a cozinha, o caldo, a farinha, o azeite, os doces, as brasas, os aromas, as travessas`,
        where: `da estação, em fogo baixo, para dois, da minha terra, em trinta minutos, sem desperdício, do litoral, com cinco ingredientes, do ano todo, para quem começa, do dia a dia, sem forno, das avós, em cem receitas`,
        dish: `as lentilhas com louro, o caldo de feijão, a sopa de alho, o arroz com abóbora, as berinjelas assadas`,
        thing: `o louro, o cominho, a páprica, a hortelã`,
      },
      does: `
reúne [oitenta|cem] receitas ordenadas por estação
ensina três massas e vinte maneiras de usá-las
aproveita o alimento inteiro, da casca à folha
explica as técnicas [passo a passo|com desenhos]
traz cardápios para [uma semana inteira|mesas de dez]
conta a história de cada prato`,
      body: `
[Na minha casa|Na minha infância], {dish} [anunciava/anunciavam~{dish.g}|queria/queriam~{dish.g} dizer] que era [domingo|inverno].
[Ninguém pesava nada|Não havia balança]: media-se [com a mão|no olho] e corrigia-se [de ouvido|provando].
[Este livro|Este capítulo] tenta pôr [números|ordem] naquele [jeito de olhar|costume].
Você vai precisar de [uma panela de fundo grosso|uma panela de barro], [meia hora|um tempo sem pressa] e um pouco de {thing.bare}.
Comece [pela cebola|pelo alho], em fogo [suave|bem baixo], até [a cozinha cheirar a promessa|tudo ficar doce].
[Então, e só então|Depois], junte o resto [sem mexer demais|de fora para dentro].
Se ao [levantar|mover] a tampa alguém perguntar [o que tem para o jantar|quanto falta], [você está no caminho|está quase].
O resto é [espera|paciência], que também [alimenta|se aprende].`,
    },
    poetry: {
      is: 'um livro de poemas',
      core: 'os versos',
      words: {
        noun: `a luz, o osso, o sal, o pássaro, a sede, o limiar, a espiga, a ferida, a pálpebra, a raiz, a água, a cinza, o pólen, a margem, o musgo, a febre, o inverno, a pedra, o voo, o nome, os espelhos, as sementes, as pontes, as janelas`,
        where: `da luz, na boca, sem margem, de ninguém, antes da água, debaixo da língua, a meia voz, do que falta, na palma, contra o esquecimento, à beira do dia, dos pássaros, em voz baixa, para depois`,
        thing: `uma semente, um fio de luz, uma pedra morna, um pássaro quieto`,
        place: `o portão, a varanda, o quintal, a janela`,
      },
      does: `
reúne [quarenta|sessenta] poemas breves sobre o que fica
olha [a casa, o quintal e a mãe|o mar pela janela da cozinha] com palavras nuas
alterna o verso livre e a prosa
repete três imagens até virarem amuletos
cabe em uma tarde e volta durante meses
conversa com as cantigas de ninar`,
      body: `
[Alguém|A manhã] deixou {thing}
perto de {place},
[como quem pede perdão|sem fazer barulho].

Eu [não sabia|ignorava] que [a luz pesa|o silêncio amadurece].
Soube [esta tarde|pelas suas mãos],
ao [varrer|fechar] o que restava do dia.

Se perguntarem o que guardo,
direi: {thing},
e {place} [aberto~{place.g}|aceso~{place.g}],
[caso a chuva|caso o seu nome] queira entrar.`,
    },
    fantasy: {
      is: 'um romance de fantasia',
      core: 'o mundo criado',
      words: {
        noun: `a coroa, o dragão, a torre, o juramento, a chama, o feiticeiro, a espada, o bosque, a rainha, o grimório, a profecia, o trono, a runa, o exílio, a porta, o corvo, a maré, o gigante, o cetro, o sangue, os guardiões, as bruxas, os reinos, as sombras`,
        where: `de cinza, dos sete portos, sem rei, do inverno longo, debaixo da montanha, de Arvandel, que dorme, do último juramento, entre duas luas, de sal e prata, do norte, de Ombria, além do muro, das marés`,
        thing: `a espada, a coroa, a bússola de osso, a joia`,
        place: `a torre, o porto, a fronteira, o bosque`,
      },
      does: `
abre uma saga em um reino [sem rei|onde as marés obedecem]
acompanha uma cartógrafa que desenha lugares antes que existam
tem uma magia com preço e com regras
opõe dois juramentos que não podem ser cumpridos ao mesmo tempo
mistura intrigas de corte e caminhos enlameados
inclui um mapa e um glossário`,
      body: `
[Antes que houvesse|Quando ainda não havia] reis em Ombria, {thing} [dormia|esperava] debaixo de {place}.
Sabiam disso [as anciãs|os barqueiros], que [contavam os invernos com nós|não falavam do assunto depois do pôr do sol].
{woman} tinha [doze|catorze] anos quando ouviu a voz pela primeira vez.
— [Não escute|Tape os ouvidos] — disse o [mestre|avô]. — O que chama lá de baixo [sempre cobra|nunca pede uma coisa só].
Mas [naquela noite|na primeira lua] o céu se [partiu|encheu de cinza] e, em {place}, [arderam os sinos|abriu-se uma fenda].
{man}, o Caolho, foi o primeiro a [fugir|se ajoelhar]. {woman} foi a [única|última] que [desceu|avançou].
Levava [um lampião|uma faca de pão] e uma pergunta, e {thing}, lá embaixo, [pronunciou o seu nome|começou a cantar].`,
    },
    travel: {
      is: 'um livro de viagens',
      core: 'as crônicas',
      words: {
        noun: `o caminho, a fronteira, o trem, a mala, o deserto, o litoral, o mapa, a estepe, o porto, a ilha, o rio, a estrada, a passagem, a bússola, a bagagem, a margem, o horizonte, a rota, o bilhete, a montanha, os trilhos, as fronteiras, os faróis, as ilhas`,
        where: `do fim do mundo, de bicicleta, sem mapa, de ida e volta, a pé, pelo norte, em terceira classe, dos ventos, em cem dias, atrás da seda, de porto em porto, rumo ao sul, com uma mochila, sob outra lua`,
        place: `a fronteira, a estação, a pousada, a balsa`,
        thing: `uma mochila, um caderno, um mapa dobrado, duas mudas de roupa`,
      },
      does: `
atravessa um continente [em trens lentos|de bicicleta] e sem calendário
escuta quem vive à beira do caminho
segue um rio da nascente até o mar
não esconde as esperas nem os erros
reúne [doze|quinze] crônicas com os seus mapas
prefere as vilas aos monumentos`,
      body: `
Cheguei [enfim|ao entardecer] a {place} com {thing} e [três horas|um dia] de atraso.
[O guarda|Uma mulher] me olhou como se olha [a chuva|quem não sabe aonde vai]: [sem surpresa|com alguma pena].
— [Para onde|Até onde]? — perguntou.
— Até [o fim da linha|onde o dinheiro der].
— Então [sente-se|há tempo] — disse, e [serviu um chá|cortou uma laranja].
Aprendi [naquela tarde|naquela cadeira] que em {place} [as horas não se contam|se espera como quem conversa].
[Quando enfim|À noitinha, quando] chegou [a condução|o transporte], eu já não tinha pressa.
Anotei a primeira coisa da viagem: [o cheiro da lenha molhada|o ruído da chuva no telhado].`,
    },
    'self-help': {
      is: 'um livro de desenvolvimento pessoal',
      core: 'os exercícios',
      words: {
        noun: `a calma, o hábito, a pausa, o passo, a bússola, o método, a manhã, a ordem, a paciência, o descanso, a escuta, o limite, a pergunta, o caderno, a rotina, o silêncio, a agenda, o começo, a decisão, a arte, os hábitos, as horas, os limites, as prioridades`,
        where: `de começar de novo, em dez minutos, de dizer não, para dias difíceis, sem culpa, no escritório, de cada manhã, passo a passo, para mentes cansadas, de terminar o que se começa, em um mês, de viver com menos, na sua medida, de pedir ajuda`,
        thing: `uma caderneta, um temporizador, um lápis, um copo d’água`,
        place: `a cozinha, o escritório, a sala, o quarto`,
      },
      does: `
propõe um exercício breve no fim de cada capítulo
ajuda a [dizer não|pôr ordem na vida] sem sentir culpa
avança em passos de dez minutos
dispensa fórmulas mágicas
conta casos reconhecíveis e fracassos úteis
pode ser aberto em qualquer página`,
      body: `
[Comecemos|Vamos começar] por [algo pequeno|aquilo que está perto]: {thing}.
Que fique em {place}, [à vista|bem à mão].
[Não é preciso|Não há por que] mudar a sua vida [hoje|nesta semana]; bastam [dez|cinco] minutos.
[Talvez|Quem sabe] você pense que [já tentou isso|já ouviu isso]. [Eu também pensei|É normal].
Durante anos confundi [a pressa|o cansaço] com [a vontade|a importância], e [o corpo|a minha agenda] me avisou.
[A pergunta|O segredo] não é quanto você aguenta, e sim [o que vai soltar|o que fará de novo amanhã].
Então [respire|sente-se] e [escreva|diga em voz alta] uma única frase: “Hoje, [isto basta|é por aqui que eu começo]”.
No próximo capítulo falaremos do segundo passo.`,
    },
    'picture-book': {
      is: 'um livro ilustrado',
      core: 'as ilustrações',
      words: {
        for: `ler antes de dormir, ler em voz alta, mãos pequenas`,
        noun: `a baleia, a raposa, a lua, o guarda-chuva, a vovó, o caracol, a nuvem, o elefante, a formiga, o sapato, o urso, a pipa, o trem, a sopa, a girafa, o botão, o ouriço, a rã, o barquinho, a bicicleta, os patinhos, as nuvens, os ratinhos, as estrelas`,
        where: `no telhado, de todas as cores, debaixo da cama, numa noite sem sono, de pijama, do jardim, em viagem, de galochas, na banheira, dos dez abraços, do bosque, sem pressa, na lua, à procura de um amigo`,
        mood: `pequeno, azul, vermelho, amarelo, verde, redondo, valente, curioso, dorminhoco, contente, tímido, gigante, dançarino, sonhador, branco, dourado, fofo, risonho, distraído, perdido`,
        animal: `a raposa, a rã, o ouriço, o esquilo, o caracol`,
        place: `o jardim, o rio, a colina, o lago`,
        thing: `uma folha, um botão, uma pipa, uma semente`,
      },
      does: `
conta [a amizade|a primeira viagem] de dois bichos muito diferentes
repete um refrão para ler em coro
esconde [uma formiga|um botão vermelho] em cada página
é feito em aquarela e papel recortado
ajuda a falar do medo do escuro
termina com uma página que se desdobra`,
      body: `
[Uma manhã|Um dia] de [vento|sol], {animal} encontrou {thing} perto de {place}.
— De quem [será|você é]? — perguntou [em voz baixa|bem baixinho].
Perguntou [ao pato|à formiga], e nada. Perguntou [à nuvem|à árvore], e nada.
[Plim, plão|Tchip, tchop], e vamos lá.
{^animal} deu a volta em {place} [na ponta dos pés|aos pulinhos], [um, dois e três|devagar, devagarinho].
— Era o que eu procurava! — disse uma vozinha. — Mas, se você quiser, [a gente divide|a gente brinca junto].
[Plim, plão|Tchip, tchop], e tome risada.
E naquela noite, perto de {place}, dois amigos [sonharam|dormiram] com {thing}.`,
    },
    history: {
      is: 'um livro de história',
      core: 'o relato',
      words: {
        noun: `o império, a rota, a peste, o mercado, a revolta, o arquivo, a fronteira, o porto, a rainha, o trigo, a imprensa, o cerco, a seda, o século, a cidade, o navio, a moeda, o pacto, a muralha, o mapa, os ofícios, as guerras, os mercadores, as rainhas`,
        where: `do sal, em tempos de fome, dos mercadores, antes da imprensa, ao rés do chão, de um porto esquecido, em doze objetos, das mulheres, entre dois impérios, do ano sem verão, dos caminhos, sem heróis, das cidades livres, no mar interior`,
        thing: `um recibo de sal, um contrato rasgado, uma carta de dívida, uma planta do porto`,
        place: `o porto, a muralha, o mercado, a alfândega`,
      },
      does: `
conta um século por meio de doze objetos comuns
segue a rota do sal [da mina à mesa|de porto em porto]
dá voz a quem não assinava documentos
discute a versão que se ensina na escola
apoia cada capítulo em arquivos pouco visitados
inclui mapas, cronologia e bibliografia comentada`,
      body: `
O documento [cabe em uma mão|mede menos de um palmo]: {thing}, [com manchas de umidade|com o lacre partido].
Quem o [guardou|escreveu] foi alguém que [trabalhava|fazia contas] em {place} [na véspera da revolta|no ano da grande geada].
Durante [séculos|muito tempo], explicou-se aquela crise [pela ambição de um rei|por uma batalha perdida]. [Este papel|Esta prova] sugere algo mais [simples|incômodo]: [faltava pão|ninguém recebia].
[Convém|É preciso] lembrar que em {place} [se falavam quatro línguas|conviviam seis ofícios] e [nenhuma lei|nenhuma moeda] valia para todos.
Quando [o preço do trigo subiu|fecharam a passagem do norte], [os artesãos|as padeiras] souberam antes de todo mundo.
As páginas que seguem reconstroem aquele ano da rua para o palácio, e não o contrário.`,
    },
  },
}
