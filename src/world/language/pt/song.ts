import type { KindWords } from '../genre-words.ts'

/** `{hook}` is the title as the refrain sings it. */
export const songs: KindWords<'song'> = {
  words: {
    version: `[||||||| (ao vivo)| (acústica)| (demo)| (versão de estúdio)| (a duas vozes)| (remix)| (sessão da madrugada)| (tomada única)]`,
    for: `ouvir à noite, uma viagem longa, cantar em companhia, uma tarde sem pressa, começar de novo`,
  },
  titles: `
{noun} {mood}~{noun.g} de {noun2}{version}
{noun} {mood}~{noun.g} {where}{version}
{noun} {mood}~{noun.g} de {noun2} {mood2}~{noun2.g}{version}
{noun} {mood}~{noun.g} e {noun2} {mood2}~{noun2.g}{version}
{noun.bare} {mood}~{noun.g} e {noun2.bare} {where}{version}
{noun.bare} {where}, {noun2.bare} {where2}{version}`,
  genres: {
    pop: {
      is: 'uma música pop',
      core: 'o refrão',
      words: {
        noun: `o verão, a luz, o coração, a chamada, o espelho, a cidade, o semáforo, a pele, o sorriso, o recado, a janela, o neon, a promessa, o relógio, o segredo, a nuvem, a batida, a canção, o guarda-chuva, a distância, o café, as estrelas, os dias, as chaves, os beijos`,
        mood: `novo, doce, rosa_choque, elétrico, infinito, valente, louco, pequeno, perfeito, brilhante, bobo, breve, fácil, favorito, impossível, de_ninguém, de_cristal, em_pausa, sem_fim, pela_metade`,
        where: `na sua varanda, às seis, na minha tela, debaixo da chuva, na outra calçada, sem avisar, antes de dormir, com você, no elevador, desde abril, a todo vapor, em cada esquina, se você voltar, no modo avião, até amanhã, no último metrô`,
        place: `a avenida, a estação, o parque, o terraço, o cais, a praça`,
        thing: `seu casaco, seu riso, seu disco, seu nome, seu perfume, seu recado`,
      },
      does: `
fala de [um primeiro amor|uma despedida] sem ficar triste
tem cara de [verão|cidade à noite] e gruda na cabeça
junta sintetizadores e palmas em um refrão que cresce
conta [uma paixão repentina|um reencontro] em três minutos exatos
começa quase em sussurro e acaba em coro
muda de tom pouco antes do final`,
      body: `
Vi você passar por {place} com [o cabelo no vento|a pressa de sempre],
e [o sinal que abria|o resto do mundo] ficou mais lento.
Guardei {thing} como quem guarda [o mar|um luar],
caso [a noite|o outono] resolva parar.

{^hook},
[aumenta o volume|me fala baixinho], que eu não vou dormir.
{^hook},
se você dançar, [eu fico por aqui|não deixo você ir].

Já são [três|quatro] verões e {place} está igual,
com [a luz na esquina|dois postes acesos] e um céu de cristal.
Eu volto a {place} [só pra te encontrar|querendo te achar],
com {thing} na cabeça e vontade de cantar.`,
    },
    rock: {
      is: 'uma música de rock',
      core: 'a guitarra',
      words: {
        noun: `a estrada, o trovão, a ferida, o motor, o asfalto, a tempestade, o cachorro, a gasolina, o punho, a cicatriz, a ferrugem, a jaula, o incêndio, a poeira, o diabo, a sirene, o aço, o corvo, a madrugada, o barro, os ossos, as ruínas, os cabos, as botas`,
        mood: `vermelho, negro, selvagem, quebrado, feroz, cansado, elétrico, enferrujado, cego, nu, perdido, amargo, teimoso, de_ninguém, sem_freio, em_chamas, no_escuro, sem_dono, em_ruínas, duro`,
        where: `na rodovia, à meia-noite, contra o muro, sem freio, no quilômetro zero, debaixo da tempestade, na garagem, na contramão, fora da lei, na fronteira, até amanhecer, na minha garganta, no volume máximo, pelo acostamento, de volta para casa, em carne viva`,
        place: `a rodovia, a fronteira, o deserto, a fábrica, o porto, o sertão`,
        thing: `minha guitarra, o rádio, o motor, a sua canção`,
      },
      does: `
abre com uma guitarra [afiada|suja] e não alivia
conta uma fuga de carro [sem mapa|de madrugada]
cresce do sussurro ao grito em quatro minutos
guarda um solo longo para o fim
soa como se a banda tocasse em uma garagem
protesta contra [a rotina|o silêncio de uma cidade que dorme]`,
      body: `
[Ronca|Treme] {thing} rumo a {place},
[não tem outra luz além da que o vento traz|não tem outra lei a não ser a de quem não volta atrás].
Deixei [a chave pendurada|meu nome pendurado] na porta
e [um cachorro latindo|a cidade dormindo] na noite torta.

{^hook}!
Que o chão trema, [que estoure o amplificador|que ninguém peça perdão].
{^hook}!
Se é pra cair, [que seja de pé|que faça canção].

[Quilômetro cem|Quilômetro mil], e {place} não acaba,
se quebra [a voz|o silêncio] e a noite não apaga.
Se perguntarem por mim, [diz que eu sigo rodando|diz que eu vou chegando],
com {thing} do meu lado e a chuva cantando.`,
    },
    folk: {
      is: 'uma canção folk',
      core: 'o violão',
      words: {
        noun: `o rio, a vereda, o milharal, a avó, o moinho, a fogueira, o lenço, a colheita, o pote, a andorinha, o alecrim, a capela, o pastor, a geada, o tear, a figueira, o caminho, a mangueira, o galo, a moda, os ipês, os sinos, os sulcos, as flores`,
        mood: `velho, manso, claro, fundo, branco, calado, verde, seco, distante, humilde, amargo, sereno, da_minha_terra, sem_pressa, ao_sol, da_serra, em_flor, de_abril, moreno, baixo`,
        where: `no pé da serra, na beira do rio, na eira, no caminho da vila, por São João, ao cair da tarde, na ladeira, da minha aldeia, depois da colheita, no paiol, debaixo da figueira, quando chove, na outra margem, de porta em porta, em terra alheia, pela vereda`,
        place: `o moinho, a fonte, a ladeira, a capela, a ponte, o terreiro`,
        thing: `um lenço, um pote, um pão, um ramo de alecrim, uma carta, um cesto`,
      },
      does: `
recolhe a memória de um povoado [de serra|de beira de rio]
vive de um violão e duas vozes
conta uma colheita de muitos anos atrás
repete a moda como se repete um caminho
dá nome a árvores, ofícios e caminhos que quase ninguém lembra
termina como começou, com o som da água`,
      body: `
Descia a água [clara|mansinha] por detrás de {place},
minha [mãe|avó] trazia {thing} e uma mágoa [sem nome|calada].
Me disse: “[Escuta|Aprende], que o rio não mente,
ele leva [os anos|as folhas] e deixa a gente”.

Ai, {hook},
[quem dera|se eu pudesse] recomeçar.
Ai, {hook},
que [a terra se lembra|o caminho tem pena] de quem sabe esperar.

Passaram [os homens|os trens], passou a colheita,
[fechou-se a escola|calou-se a cantiga], [ficou a receita|secou a ladeira].
E eu volto a {place} [pra ver se me encontro|com vento de frente],
com {thing} nas mãos e o frio por dentro.`,
    },
    'hip-hop': {
      is: 'uma faixa de hip-hop',
      core: 'a letra',
      words: {
        noun: `o bairro, a calçada, o bloco, a rima, o microfone, a esquina, a fumaça, a caderneta, o turno, a praça, a nota, o boné, o elevador, a dívida, o sobrenome, a rua, o eco, a sola, o grave, a palavra, os vizinhos, as sirenes, os boletos, as lajes`,
        mood: `cru, sincero, cinza, barato, próprio, firme, teimoso, dobrado, limpo, calado, noturno, de_ninguém, sem_filtro, de_bairro, no_braço, em_voz_alta, de_memória, sem_coroa, emprestado, alto`,
        where: `no meu bloco, lá de baixo, sem filtro, às três da manhã, no portão, com a mesma roupa, em tempo dobrado, do nada, pela minha gente, no último turno, em cima do bumbo, sem licença, na linha três, de próprio punho, antes do salário, na quadra`,
        place: `o bloco, a quadra, o portão, a linha três, a laje, a feira`,
        thing: `uma caderneta, duas moedas, um cabo quebrado, o mesmo boné, um grave emprestado, mil rascunhos`,
      },
      does: `
rima a vida de um conjunto de prédios [sem enfeite|andar por andar]
vai do turno da noite ao sonho do estúdio próprio
descansa em um grave fundo e uma caixa seca
encadeia nomes, ruas e boletos com humor
entrega o refrão a um coro de vizinhos
muda de ritmo na segunda estrofe`,
      body: `
Cresci entre {place} e {place2}, com {thing} e [a luz cortada|a mesa contada],
[minha mãe|minha velha] dobrando turno, eu dobrando [a jogada|a parada].
Disseram “não dá”, [anotei a frase|guardei a frase],
hoje eu canto em voz alta [com o grave de base|e mudo de fase].

{^hook},
[o que não me deram|o que ninguém assinou], fui eu quem escreveu.
{^hook},
[aumenta o bumbo|abaixa a fumaça], que [a esquina acendeu|o bairro respondeu].

Com {thing} [montei|armei] um disco, de [dez ruas|dois amigos] fiz um mapa,
não me visto de mentira [nem me escondo atrás da capa|nem me gabo da etapa].
Se eu passo por {place}, [saúdo|pergunto por] quem falta,
que [nome bom não se apaga|parede tem voz] quando a voz é mais alta.`,
    },
    electronic: {
      is: 'uma faixa eletrônica',
      core: 'os sintetizadores',
      words: {
        noun: `o sinal, o pulso, a órbita, o circuito, a frequência, o eco, a neblina, o satélite, a rede, o espectro, a onda, o metal, a fibra, o vácuo, a antena, o fóton, a maré, o pixel, a sombra, o laço, as luzes, os cabos, as esferas, os motores`,
        mood: `frio, azul, lento, duplo, digital, líquido, remoto, imóvel, circular, violeta, polar, sintético, de_neon, em_laço, sem_peso, em_fase, de_silício, à_deriva, profundo, branco`,
        where: `na rede, a cento e vinte, abaixo de zero, em repetição, sobre o gelo, do outro lado, sem gravidade, em órbita, por satélite, em baixa frequência, atrás do vidro, em câmera lenta, até a aurora, no vácuo, direto do espaço, na linha azul`,
        place: `a rede, o vidro, a órbita, a cidade, a antena, o túnel`,
        thing: `o seu sinal, a sua voz, uma luz, um pulso, o seu reflexo, um eco`,
      },
      does: `
ergue um muro de sintetizadores [nota por nota|camada por camada]
repete uma única frase até virar ritmo
cresce durante [cinco|sete] minutos sem se romper
alterna silêncio e pulso como uma respiração
transforma uma voz em mais um instrumento
soa como uma cidade vista do alto`,
      body: `
[Chega|Treme] {thing} por trás de {place},
[um, dois|zero, um], e [a noite|o pulso] se acende, sem mais.

{^hook}.
[Outra vez|Mais alto].
{^hook}.
[Não pare agora|Não olhe pra trás].

Se {thing} se apaga, [respira|repete],
[a pele é um cabo|a noite é um mapa] que não tem limite.
[Tudo dá voltas|Tudo se move], tudo volta a soar:
{hook}, e [outra vez começar|de volta ao lugar].`,
    },
    jazz: {
      is: 'uma canção de jazz',
      core: 'o saxofone',
      words: {
        noun: `a meia-noite, a fumaça, o trompete, o contrabaixo, a taça, o piano, a chuva, o chapéu, o balcão, o blues, a lua, o táxi, a vassoura, o cinzeiro, a cadeira, o vestido, a gorjeta, o suingue, a penumbra, o garçom, os sapatos, as teclas, as luvas, as horas`,
        mood: `azul, lento, rouco, elegante, tardio, vazio, âmbar, cúmplice, solitário, morno, distraído, de_veludo, sem_pressa, à_meia-luz, de_madrugada, em_surdina, fora_de_hora, suave, cinza`,
        where: `à meia-luz, no balcão, depois de fechar, em si bemol, com gelo, na hora do fecho, no bar de sempre, para dois, sem partitura, no fim da festa, debaixo do poste, na mesa do fundo, até as quatro, por costume, em preto e branco, entre dois silêncios`,
        place: `o balcão, a mesa do fundo, o piano, o mancebo, a porta, o poste`,
        thing: `o seu chapéu, uma taça vazia, uma luva, a conta, um fósforo, o seu cachecol`,
      },
      does: `
deixa o contrabaixo caminhar [sem pressa|a noite toda]
tem som de bar pequeno e de última rodada
passa o tema do sax ao piano e de volta ao sax
canta um amor que chega [tarde|fora de hora]
improvisa no meio e volta para casa no fim
respira entre uma nota e outra`,
      body: `
[Fecham|Apagam] as luzes e fica {thing} perto de {place},
o piano [murmura|comenta] o que ninguém quer pensar.
[São duas|São três e dez], e a chuva [marcando o compasso|na rua de trás],
eu finjo que leio, você finge [que vai|que fica mais].

{^hook},
[toca mais lento|mais uma rodada], que [é cedo demais|não há pra onde ir].
{^hook},
o que não se diz [se aprende a ouvir|um blues satisfaz].

Amanhã vão dizer que [foi o vinho|foi o sax], que foi [a ocasião|a estação],
e eu vou guardar {thing} como um solo [sem final|de salão].
Se você voltar a {place}, [não traga razão|não peça perdão],
que o baixo [já sabe|recorda] nossa conversação.`,
    },
    lullaby: {
      is: 'uma cantiga de ninar',
      core: 'a melodia',
      words: {
        for: `a hora de dormir, um cochilo tranquilo, embalar sem pressa`,
        noun: `a lua, o ursinho, a nuvem, o barquinho, a estrela, o coelho, a manta, o grilo, a ovelha, o caracol, o travesseiro, a coruja, a pluma, o rio, o berço, o vaga-lume, a folhinha, o lampião, a gatinha, o sono, as ovelhas, os passarinhos, as fadas, os peixinhos`,
        mood: `sonhador, branco, pequeno, suave, azul, dourado, morno, redondo, quieto, lento, doce, sereno, de_algodão, de_lã, de_leite, de_papel, de_prata, sem_pressa, calado, manso`,
        where: `na sua janela, em cima do telhado, para dormir, pertinho do berço, na baía, debaixo da manta, no caminho do sono, que vai embora, até amanhã, no jardim, com o ursinho, ao pé da árvore, sem fazer barulho, no quintal, pelo céu`,
        place: `o telhado, a colina, a baía, o jardim, o bosque, o quintal`,
        thing: `uma pluma, uma nuvem, um barquinho, uma estrela, um ursinho, uma manta`,
      },
      does: `
embala com uma melodia [de três notas|bem simples]
passeia por um jardim onde tudo adormece
vai ficando mais lenta a cada estrofe
repete o refrão até virar sussurro
tem só [violão e caixinha de música|piano e voz]
conta ovelhas, estrelas e barquinhos`,
      body: `
[Dorme, meu anjo|Fecha os olhinhos], que {place} já dorme,
e [o vento|a lua] te traz {thing} [de mansinho|na noite enorme].
Já não há [barulho|mais nada] além de [uma folha|um grilo] a cantar,
amanhã bem cedo [tudo vai brilhar|você vai brincar].

Nana, neném, {hook},
nana, neném, [já vai descansar|é hora de sonhar].
Nana, neném, {hook},
que [a noite é mansinha|o sono é um barco] e sabe te levar.

Lá por trás de {place} vai um [trem de algodão|barco de lã],
que leva {thing} [e uma canção|até de manhã].
[Dorme, meu anjo|Fecha os olhinhos], que eu fico aqui,
contando [as ondas|estrelas] pertinho de ti.`,
    },
    protest: {
      is: 'uma canção de protesto',
      core: 'a letra',
      words: {
        noun: `a praça, o pão, a voz, o muro, a marcha, o punho, a bandeira, o salário, a escola, a ponte, a fábrica, a água, a terra, o silêncio, o cartaz, o teto, a greve, o povo, a semente, o rio, as mãos, os nomes, as portas, as mães`,
        mood: `digno, justo, livre, fechado, comum, rebelde, unido, firme, vazio, roubado, desperto, calado, de_todos, de_pé, sem_dono, que_falta, que_volta, sem_medo, alto, nosso`,
        where: `na praça, sem medo, de pé, até que escutem, de mão em mão, diante do muro, pela água, de madrugada, em cada porta, sem licença, de viva voz, por quem falta, lá de baixo, na rua, para amanhã, contra o esquecimento`,
        place: `a praça, a ponte, a fábrica, a escola, o porto, a avenida`,
        thing: `a água, o pão, a terra, o teto, a palavra, o trabalho`,
      },
      does: `
pede [água limpa|um salário digno|escolas abertas] com um coro que qualquer um pode cantar
dá nome a quem ninguém nomeia
junta bumbo, palmas e um violão só
nasceu para ser cantada na rua
responde à indiferença com ironia
fecha com o coro à capela`,
      body: `
Fecharam [a escola|a fábrica] num mês de janeiro
e [ninguém explicou|ninguém disse] por quê;
fomos chegando [de um em um|de quatro em quatro] a {place},
[primeiro um grupo|primeiro um murmúrio], e depois fomos cem.

{^hook}!
[Não é um favor o que a gente vem pedir|Não viemos aqui pra pedir por favor]:
{^hook}!
{^thing}, e [um lugar pra se viver|a verdade e o seu valor].

Que anotem [os nomes|a data] de cada manhã
que [o medo|o silêncio] tentou nos calar;
se fecham {place}, [cantamos|marchamos] amanhã
mais [alto|devagar], mais juntos, em outro lugar.`,
    },
    ballad: {
      is: 'uma balada',
      core: 'a voz',
      words: {
        noun: `a carta, o adeus, a espera, o inverno, a margem, o anel, a chuva, o retrato, a ausência, o trem, a mala, o perdão, a ferida, o silêncio, a fotografia, o cais, a tarde, o esquecimento, a cama, o casaco, as promessas, os anos, as cinzas, os domingos`,
        mood: `tardio, vazio, longo, amargo, sincero, lento, ferido, deserto, antigo, emprestado, impossível, eterno, sem_dono, de_ninguém, a_sós, em_branco, sem_data, triste, pendente`,
        where: `sem o seu nome, no cais, antes do inverno, que não mandei, depois de você, na cabeceira, até o fim, daquele janeiro, debaixo da porta, sem despedida, no meu travesseiro, do outro lado, que ainda me espera, de ida e volta, quando você falta`,
        place: `o cais, a margem, o terraço, a igreja, o jardim, a escada`,
        thing: `o seu casaco, a sua carta, o seu anel, o seu retrato, a sua chave, o seu lenço`,
      },
      does: `
conta uma despedida [em um cais|ao pé de uma escada]
deixa a voz quase sozinha até o segundo refrão
cresce com cordas sem perder a intimidade
pede perdão [tarde|sem desculpas]
segue uma carta que nunca foi enviada
termina em uma nota longa`,
      body: `
Ainda está {thing} no mesmo lugar,
[a casa|o rádio] não sabe parar de esperar.
Eu passo por {place} [fingindo que esqueço|se o frio aparece],
e tudo [me lembra|me conta] o que não se esquece.

{^hook},
[me diz o que eu faço|quem é que me ensina] com tanto depois.
{^hook},
[que dói|que pesa] em janeiro e [abraça|acorda] nós dois.

Não venho pedir que se apague a história,
[me basta|eu levo] o seu nome na boa memória.
E se uma manhã [perguntar|procurar] por mim,
vai ver {thing} [do mesmo jeito, enfim|no mesmo jardim].`,
    },
    dance: {
      is: 'uma música de pista',
      core: 'o ritmo',
      words: {
        noun: `a pista, o ritmo, a cintura, o calor, a festa, o tambor, a noite, o grave, o quadril, o suor, a praia, o fogo, a areia, o sábado, a volta, o mar, a roda, o passo, a onda, o corpo, os saltos, as palmas, os pés, as luzes`,
        mood: `alegre, louco, solto, dourado, bravo, feliz, tropical, nosso, rápido, redondo, cheio, imparável, sem_freio, de_coral, em_chamas, de_janeiro, até_tarde, sem_controle, leve, vivo`,
        where: `até segunda-feira, na areia, sem parar, na beira do mar, de lado a lado, no terraço, até amanhecer, a toda, na primeira fila, com tambor, no litoral, debaixo das luzes, outra vez, sem sapatos`,
        place: `a pista, a praia, o terraço, a praça, o calçadão, o salão`,
        thing: `o tambor, o grave, o calor, o pandeiro, a sanfona, o ritmo`,
      },
      does: `
foi feita para ninguém ficar sentado [nem um minuto|a noite inteira]
mistura tambores e graves [de costa a costa|com uma sanfona]
chama o coro, e o coro responde
acelera o pulso pouco antes do refrão
cabe em qualquer festa de sábado
convida a dançar [a dois ou em roda|mesmo sem saber os passos]`,
      body: `
Já [soa|chega] {thing} e enche {place},
[esquece|larga] o medo, [que aqui ninguém para|que aqui ninguém manda].
Um passo [pro lado|pra esquerda], dois passos pra trás,
e [se você erra|se perde o compasso], começa e refaz.

{^hook}, [ê, ê|ô, ô],
[que nunca termine|que siga, que siga], que eu quero dançar.
{^hook}, [ê, ê|ô, ô],
[as mãos para o alto|as palmas no alto], até clarear.

Que [baixem|acendam] as luzes, que suba o suor,
{place} é de todos [e o céu é maior|e soa melhor].
Se apagam {thing}, [seguimos|cantamos] igual,
que [o corpo|a noite] se lembra do nosso sinal.`,
    },
  },
}
