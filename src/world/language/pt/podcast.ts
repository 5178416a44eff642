import type { KindWords } from '../genre-words.ts'

/** A title is `show: episode`; bodies have both as `{show}` and `{episode}`. */
export const podcasts: KindWords<'podcast'> = {
  words: {
    mood: `perdido, secreto, esquecido, novo, antigo, incômodo, silencioso, inesperado, pendente, cotidiano, quebrado, invisível, tardio, pequeno, distante, discutido, emprestado, raro, simples, longo`,
    turn: `[||||, parte 1|, parte 2|, ao vivo|, com o público]`,
    for: `ouvir a caminho do trabalho, uma tarde de passar roupa, um passeio longo, uma noite sem telas`,
  },
  titles: `
{program}: {noun} {mood}~{noun.g} {about}{turn}
{program}: {noun} {mood}~{noun.g} {about} e {noun2} {mood2}~{noun2.g}{turn}
{program}: {noun} {about} e {noun2} {mood}~{noun2.g}{turn}
{program}: {noun2} {mood2}~{noun2.g} e {noun} {mood}~{noun.g} {about}`,
  genres: {
    history: {
      is: 'um podcast de história',
      core: 'os relatos',
      words: {
        program: `[Vozes|Papéis|Ecos|Sombras|Pegadas|Memórias] [de arquivo|do passado|debaixo da poeira|de outro século|sem data], [O século|A crônica|A hora] [de ninguém|que não voltou|em voz baixa|de ontem]`,
        noun: `a batalha, o império, o mapa, a rainha, o porto, a carta, a rota, o cerco, o arquivo, a moeda, o motim, a biblioteca, o pacto, a epidemia, o naufrágio, a revolta`,
        about: `que ninguém assinou, dos boticários, da ponte de sal, antes da guerra, que mudou um reino, em três documentos, ao rés do chão, das fiandeiras, do ano sem verão, nas margens`,
      },
      does: `
conta [um único episódio|um dia só] do passado em cada edição
lê cartas e atas que quase ninguém abriu
desmonta uma lenda e explica quem a inventou
convida [arquivistas|historiadoras] com as mãos no papel
olha as grandes guerras a partir das cozinhas
recria os sons de ruas que já não existem`,
      body: `
[Este é|Boas-vindas a] “{show}”. Hoje: {episode}.
[Imagine|Vamos começar por] uma mesa, uma vela e um maço de papéis [amarrado com barbante|que ninguém abriu em trezentos anos].
A primeira folha diz [muito pouco|só duas linhas]: um nome, uma quantia e uma data [riscada|meio apagada].
[Quem riscou?|Por que apagar?] É aí que começa [a nossa história|o problema].
Sabemos que naquele inverno [o trigo não chegou|fecharam o porto] e que [a câmara se calou|alguém mentiu por escrito].
[A versão oficial|O cronista] resolve tudo em uma frase; [os recibos|as cartas] contam outra coisa.
Vamos ler devagar, [linha por linha|sem pular nada].
E no fim voltaremos àquela data, porque [agora ela quer dizer alguma coisa|não era um erro].`,
    },
    technology: {
      is: 'um podcast de tecnologia',
      core: 'as explicações',
      words: {
        program: `[Cabos|Telas|Códigos|Botões|Sinais|Bits] [à vista|sem manual|com café|em bom português|de fundo], [A máquina|A tomada|A nuvem] [das quintas|por dentro|de perto|sem mistério]`,
        noun: `o algoritmo, a bateria, a senha, o chip, o robô, a rede, o cabo, a tela, o dado, a antena, o satélite, a nuvem, o teclado, o sensor, a cópia, o código`,
        about: `que escuta, em casa, atrás dos seus dados, para leigos, que não desliga, em debate, quando falha, no fundo do mar, de segunda mão, na escola`,
      },
      does: `
explica um aparelho [por dentro|do começo ao fim] em vinte minutos
pergunta quem ganha com cada novidade
traduz as siglas para a língua do dia a dia
conserta alguma coisa no ar, com ou sem sucesso
responde às dúvidas do público [toda quinta|sem zombar de ninguém]
lembra invenções que chegaram cedo demais`,
      body: `
[Olá, este é|Mais uma semana de] “{show}”, e hoje o assunto é {episode}.
[Antes de tudo|Para começar], uma confissão: [eu também não entendia|usei errado durante anos].
Por isso chamamos uma engenheira e pedimos uma coisa só: [falar sem siglas|responder a perguntas bobas].
— Pense em [uma biblioteca|uma agência de correio] — ela nos disse —: o difícil não é guardar, [é achar|é entregar].
[E aí|De repente] dá para entender quase tudo: [por que demora|por que esquenta] e por que às vezes falha.
E os nossos dados? [Boa pergunta|Já chegamos lá]. [Viajam mais do que parece|Não ficam onde a gente imagina].
Na segunda parte, [testamos|fizemos o teste] em casa, com um cronômetro.
Adianto: o cronômetro [perdeu a paciência|ganhou] antes de mim.`,
    },
    'true-crime': {
      is: 'um podcast policial',
      core: 'a investigação',
      words: {
        program: `[Caso|Inquérito|Processo|Arquivo] [aberto|pendente|sem fim|do sul], [A última|Aquela|Uma única] [ligação|porta|luz acesa|noite de maio]`,
        noun: `o desaparecimento, a testemunha, o álibi, a ligação, o inquérito, a sentença, o vizinho, a carta, o carro, o silêncio, a prova, o povoado, o golpe, o incêndio, a dúvida, a acareação`,
        about: `da rua Norte, que ninguém ouviu, vinte anos depois, sem digitais, na estrada velha, do moinho, em duas versões, que mudou o julgamento, da noite de sexta, a portas fechadas`,
      },
      does: `
segue um único caso por [seis|oito] episódios
fala com as famílias [e dá tempo aos silêncios|antes de falar com suspeitos]
confere cada dado no processo
admite o que não se sabe
reconstrói uma noite minuto a minuto
deixa de fora os detalhes escabrosos`,
      body: `
Era uma sexta-feira de [maio|outubro]. Às [onze e quinze|dez e meia], uma luz ficou acesa.
Este é “{show}”. O episódio de hoje: {episode}.
[Durante anos|Até agora] só se contou uma versão: [que ela foi embora por vontade própria|que ninguém ouviu nada].
Mas na folha [212|87] do inquérito há uma frase [sublinhada a lápis|que não se encaixa].
“O cachorro não latiu”, disse [uma vizinha|o padeiro]. [Ninguém voltou a perguntar|Ninguém pediu que explicasse].
Fizemos a pergunta outra vez, e a resposta [é a mesma|veio com a hora exata].
[Não procuramos culpados|Não trazemos um culpado]; trazemos [uma pergunta|três horas] que [o julgamento deixou de fora|ninguém contou].
Quem ouvir até o fim vai [entender|ver] por que aquela luz importa.`,
    },
    health: {
      is: 'um podcast de saúde',
      core: 'os conselhos',
      words: {
        program: `[Corpo|Pulso|Ar|Passo] [a passo|em calma|e cabeça|de cada dia], [A consulta|A sala|A hora] [tranquila|sem pressa|sem jaleco|do descanso]`,
        noun: `a coluna, o sono, o estresse, o joelho, o descanso, a digestão, a dor, a memória, o açúcar, a respiração, o cochilo, a pressão, o exercício, a pele, o jantar, a tela`,
        about: `aos cinquenta, sem mitos, no trabalho, à noite, no verão, com a ciência na mão, no escritório, para começar hoje, depois do parto, que não se vê`,
      },
      does: `
separa os mitos do que a ciência sabe
convida [médicas e fisioterapeutas|enfermeiros e nutricionistas] para responder sem pressa
lembra quando é hora de procurar atendimento
propõe uma pequena mudança por semana
conta histórias de pacientes com a permissão deles
foge das promessas milagrosas`,
      body: `
[Respire fundo|Sente-se um pouco]: começa “{show}”.
Hoje o assunto [lota a nossa caixa de mensagens|volta toda semana]: {episode}.
[Antes de mais nada|Um aviso]: isto não substitui [uma consulta|uma avaliação médica].
[A maioria|Quase todo mundo] acha que é preciso [aguentar|esperar passar]. A nossa convidada diz que [depende|nem sempre].
“Anote por três dias [o que você faz antes|a que horas acontece] — ela explica — e vai ver [um padrão|um hábito]”.
[Não é preciso|Ninguém pede para] mudar de vida: bastam [dez|quinze] minutos e [um caderno|um pouco de constância].
E se [durar mais de duas semanas|piorar], [marque uma consulta|não deixe para depois].
Depois do intervalo, as perguntas do público.`,
    },
    economy: {
      is: 'um podcast de economia',
      core: 'as análises',
      words: {
        program: `[Contas|Números|Preços|Moedas] [na mesa|em dia|da rua|e pessoas], [O bolso|O mercado|A fatura] [de todos|ao pé da letra|de chinelos|de segunda-feira]`,
        noun: `o financiamento, o salário, a inflação, o imposto, a dívida, o aluguel, a aposentadoria, o mercado, a moeda, o pão, a conta de luz, a poupança, a greve, o banco, a safra, o frete`,
        about: `na mesa da cozinha, diante do preço do pão, que não baixa, em três gráficos, para quem começa, em silêncio, na feira, quando tudo sobe, daqui a cinco anos, com letras miúdas`,
      },
      does: `
explica um número da semana [com exemplos de cozinha|sem jargão]
pergunta quem paga cada medida
acompanha uma família enquanto ela faz as contas
compara o que foi prometido com o que aconteceu
entrevista quem define os preços
termina sempre com uma ideia para o bolso`,
      body: `
[Bom dia|Oi, gente]: este é “{show}”, e hoje vamos colocar na mesa {episode}.
[Ontem|No sábado] fomos à feira com [vinte|cinquenta] moedas e [uma lista de cinco anos atrás|a lista de sempre].
Voltamos com [metade|dois terços] da sacola vazia. [O que aconteceu?|Onde foi parar o resto?]
[Há três respostas|A resposta tem três partes]: [a energia|o transporte], o clima e [os salários que não saíram do lugar|as margens de lucro].
“O preço é [uma conversa|um acordo] — diz a nossa convidada —, [mas nem todos falam alto|e sempre alguém chega tarde]”.
[Vamos seguir|Acompanhe] um pãozinho do campo até a mesa.
A cada parada, [alguém soma uns centavos|o preço cresce um pouco]; na última, [quem paga é você|dá para sentir].
Dá para [mudar|frear]? [Um pouco|Em parte], e [começa por entender a conta|é disso que trata a segunda metade].`,
    },
    sport: {
      is: 'um podcast de esporte',
      core: 'as entrevistas',
      words: {
        program: `[Banco|Vestiário|Arquibancada|Tribuna] [das segundas|de portas abertas|sem apito|do sul], [A última|Outra|Meia] [volta|jogada|hora de jogo|temporada]`,
        noun: `o acesso, a derrota, o treinador, a prorrogação, a contratação, a maratona, o vestiário, a lesão, o pênalti, a goleira, o revezamento, a final, o apito, a base, o recorde, a torcida`,
        about: `dos pequenos, em dez minutos, por dentro, que não passou na televisão, no banco de reservas, debaixo de chuva, sem medalhas, de bairro, que mudou tudo, aos quarenta`,
      },
      does: `
repassa a rodada sem gritaria
dá a palavra a [roupeiros, árbitras e goleiros|quem não sai nas manchetes]
conta uma derrota famosa a partir do vestiário
explica uma tática com objetos de cozinha
acompanha um time pequeno o ano inteiro
celebra o esporte feminino toda semana`,
      body: `
[Soa o apito|Abre-se o vestiário]: começa “{show}”, e hoje o tema é {episode}.
[Oitenta e nove minutos|Última volta]. [Empate|Ninguém respira] na arquibancada.
“Eu só [ouvia|escutava] a minha respiração”, conta a nossa convidada, [capitã naquele dia|que viveu tudo de dentro].
[Ninguém|Nem a imprensa] dava [nada|um tostão] por aquele time: [doze jogadoras|um ônibus emprestado] e duas bolas novas.
O que foi dito no intervalo? [Pouca coisa|Quase nada]: “Corram pela que está ao lado”.
E [correram|foi o que fizeram]. [A arquibancada|A cidade] ainda conta a história [como se fosse ontem|todo domingo].
Depois veio a fama, [e com ela as lesões|e com a fama o silêncio].
Hoje, pela primeira vez, [ela explica tudo com calma|ela volta a ver as imagens] com a gente.`,
    },
    parenting: {
      is: 'um podcast sobre criação de filhos',
      core: 'os conselhos',
      words: {
        program: `[Famílias|Criar|Crescer|Mochilas] [sem pressa|de chinelos|com olheiras|e contos], [A hora|O quarto|A mesa] [do lanche|de brincar|da lição|do banho]`,
        noun: `a birra, o sono, a tela, o conto, a mochila, o recreio, o lanche, o irmão, a adolescência, o medo, a escola, a raiva, o cochilo, a brincadeira, a mentira, o celular`,
        about: `aos três anos, sem gritos, em casa, entre irmãos, antes de dormir, nas férias, do primeiro dia, com humor, quando chove, na hora do jantar`,
      },
      does: `
divide dúvidas de famílias [bem diferentes|de todo tipo]
convida [professoras e pediatras|psicólogos e avós]
admite que às vezes não há resposta
propõe uma brincadeira sem telas a cada episódio
fala de limites sem gritos nem culpas
dedica um tempo a quem cria sozinho`,
      body: `
[Silêncio, que finalmente dormiu|Café na mão]: começa “{show}”. Hoje, {episode}.
[São oito da noite|Terça-feira, sete da noite]. [Tem sopa no chão|Ninguém acha o pijama] e alguém chora. [Às vezes sou eu|Nem sempre é a criança].
Uma mãe [escreveu|ligou] para nós: “[Já tentei de tudo|Faço tudo errado] e [nada funciona|amanhã começa de novo]”.
[Pedimos ajuda|Perguntamos] a uma professora com [trinta|vinte] anos de sala de aula.
“Primeiro, abaixe-se [com calma|e fale baixo] — ela diz. — [Dessa altura|Lá de baixo] o mundo [é outro|dá mais medo]”.
[Não é mágica|Nem sempre dá certo], mas [muda o tom|dá um minuto de trégua], e isso é muito.
Nesta semana testamos em três casas: [funcionou em duas|em uma acabou em risada].
[A terceira|Uma delas] é a minha. Já conto.`,
    },
    literature: {
      is: 'um podcast de literatura',
      core: 'as leituras',
      words: {
        program: `[Páginas|Margens|Leituras|Linhas] [em voz alta|de madrugada|de gaveta|com chá], [A cabeceira|O ponto|O clube] [de noite|e vírgula|das erratas|das quintas]`,
        noun: `o romance, o poema, o narrador, a tradução, o final, a biblioteca, o rascunho, a metáfora, o vilão, a carta, o conto, a errata, o prólogo, a heroína, o diário, a rima`,
        about: `que ninguém terminou, em cem páginas, em voz alta, contra a pressa, de uma noite só, com seus fantasmas, sem final, que nasceu duas vezes, à luz de vela, de segunda mão`,
      },
      does: `
lê um trecho e conversa sobre ele [sem solenidade|com calma]
recomenda um livro [breve|esquecido] por semana
pergunta às tradutoras o que se perdeu no caminho
defende os finais abertos
reúne um clube de leitura nada pontual
visita bibliotecas de bairro`,
      body: `
[Abrimos o livro|Vira-se a página] em “{show}”. Hoje lemos devagar: {episode}.
[Diz assim|Começa assim]: “[A casa|O trem] chegava tarde à própria lembrança”.
Mas como algo assim pode chegar tarde? [Aí está o truque|Aí ele nos pega].
[Quem narra|A voz que conta] sabe mais do que diz e [diz menos do que sabe|finge que não se importa].
Na [margem|última página] do nosso exemplar, alguém anotou [a lápis|há meio século]: “[mentira|não acredite]”.
Gostamos de pensar que [essa pessoa|quem escreveu] lia em [um ônibus|uma cozinha].
[Ler é|Um romance é] também isso: [discutir|conversar] com alguém que já não está.
Vamos ao [segundo parágrafo|parágrafo seguinte], que [muda tudo|esconde outra armadilha].`,
    },
    science: {
      is: 'um podcast de ciência',
      core: 'as explicações',
      words: {
        program: `[Perguntas|Átomos|Hipóteses|Cometas] [à meia-noite|de sobremesa|de chinelos|sem jaleco], [O laboratório|A lupa|A lousa] [portátil|de plantão|das terças|de noite]`,
        noun: `o cometa, o neurônio, o fungo, a maré, o genoma, a luz, o fóssil, a bactéria, o vulcão, a gravidade, o polvo, a vacina, o pólen, o gelo, o eclipse, a memória`,
        about: `na sua cozinha, que não deveria existir, a olho nu, segundo quem mediu, de cem mil anos, por acaso, debaixo do gelo, com uma colher, em escala, em dez perguntas`,
      },
      does: `
responde a uma pergunta [de uma menina de seis anos|do público] em cada episódio
repete um experimento famoso com coisas de casa
entrevista quem [mede, erra e mede de novo|passa meses no gelo]
distingue o que se sabe do que se suspeita
celebra os erros que ensinaram alguma coisa
viaja do átomo à galáxia em meia hora`,
      body: `
[Uma pergunta|Um mistério] para abrir “{show}”: o que [uma colher|uma poça] e [uma estrela|uma geleira] têm em comum?
A resposta [passa pelo|está no] tema de hoje: {episode}.
[Há um ano|No outono passado], uma equipe [pequena|de quatro pessoas] mediu algo que [não batia|ninguém procurava].
“Achamos que era [um cabo solto|um defeito do aparelho]”, [lembra|admite] a física que assinava o caderno.
[Mediram outra vez|Repetiram a medida]. [Dez|Trinta] vezes. [Continuava lá|O número não se mexia].
[Cuidado|Atenção]: um resultado [não é uma certeza|é só uma pista], [ainda mais o primeiro|e é preciso repeti-lo muitas vezes].
Mas, se for confirmado, [será preciso corrigir um capítulo|vamos ter que redesenhar o mapa].
[Vamos ao laboratório|Óculos de proteção], que [hoje pode tocar|a porta está aberta].`,
    },
    interviews: {
      is: 'um podcast de entrevistas',
      core: 'as conversas',
      words: {
        program: `[Duas cadeiras|Uma cadeira|Sobremesa|Café puro] [e um microfone|ao sol|a sós|com calma], [A pergunta|A resposta|A prosa] [que falta|de fundo|dos domingos|ao pé do ouvido]`,
        noun: `o ofício, a infância, o fracasso, a espera, o primeiro salário, a vocação, o retorno, a dúvida, o medo, a cozinha, o mar, o riso, o silêncio, a casa, o aplauso, a despedida`,
        about: `de uma relojoeira, de um faroleiro, com sotaque, a meia voz, segundo uma juíza, de quem começou tarde, de um palhaço, sem roteiro, de uma pilota, com as mãos sujas`,
      },
      does: `
conversa com [uma única pessoa|alguém pouco conhecido] durante uma hora
deixa os silêncios respirarem
pergunta do ofício antes de perguntar da fama
grava sempre na cozinha de quem convida
evita as perguntas de sempre
termina com um objeto e a história dele`,
      body: `
— Que bom que você nos abriu a porta da sua cozinha. Este é “{show}”.
— Entrem, que [o café está pronto|o café esfria].
— O assunto de hoje é {episode}. Por onde começamos?
— Pela [minha mãe|minha avó], que era [quem mandava|quem sabia contar].
— O que ela lhe [dizia|ensinou]?
— Que [o trabalho se olha com as mãos|ninguém aprende olhando o relógio]. [Levei vinte anos para entender|Eu achava graça].
— E [agora|hoje]?
— Agora [eu repito|digo isso aos meus aprendizes] e [eles é que riem|ouço a mim]. [É justo|Assim gira a roda].
— Seu olhar foi parar ali, na [janela|prateleira]. Que objeto é aquele?
— Aquele é [o primeiro que eu consertei|o que eu não soube consertar]. [Por isso guardo|Por isso não vendo].`,
    },
  },
}
