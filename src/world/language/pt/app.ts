import type { KindWords } from '../genre-words.ts'

export const apps: KindWords<'app'> = {
  words: {
    tone: `claro, sereno, ágil, aberto, tranquilo, pontual, vivo, esperto, leve, simples, livre, amigo, curioso, lento, morno, fresco, alto, novo, fiel, redondo, diário, próprio, breve, secreto, azul, verde, branco, vermelho, dourado, violeta, de_bolso, sem_pressa, à_mão, em_casa, de_hoje, em_dia, por_hora, em_rede, de_bairro, do_sul, do_norte, a_pé, de_papel, de_plantão, de_sempre, da_vez, do_dia, na_medida`,
    extra: `sem cadastro, sem internet, passo a passo, no seu ritmo, em um toque, sem complicação, com lembretes, no celular, em uma tela só, com letra grande, no modo escuro, em poucos minutos, com cópia de segurança, do seu jeito, sem enrolação, com resumo semanal`,
  },
  titles: `
{brand.bare} {tone}~{brand.g}: {head} {tail}
{brand.bare} {tone}~{brand.g}: {head} {tail}, {extra}
{brand.bare} {tone}~{brand.g}: {head} {tail}, {extra}
{head} {tail}, {extra}: {^brand.bare} {tone}~{brand.g}`,
  genres: {
    'photo-editing': {
      is: 'um app de edição de fotos',
      core: 'os filtros',
      words: {
        brand: `a tela, a lente, o foco, o pixel, o enquadramento, a retina, a revelação, o filme, a lupa, o prisma, o brilho, a sombra, o matiz, o obturador, o retrato, o álbum, a tinta, o contraste, o olhar, o clarão`,
        head: `retoque, recorte, filtros, edição, luz e cor, colagens, molduras, retratos, ajustes finos, fundos, nitidez, restauração`,
        tail: `para as suas fotos, de retratos, para paisagens, de viagem, para fotos antigas, da sua galeria, para lembranças, de fotos de família, para a sua capa, de fotos noturnas, para imagens grandes, de bichos de estimação, em preto e branco, de álbuns`,
        for: `quem fotografa com o celular e quer imprimir, quem guarda caixas de fotos antigas, quem monta álbuns de viagem, quem vende pela internet e precisa de imagens limpas`,
      },
      does: `
corrige a luz e a cor [com um só gesto|sem perder detalhe]
recorta [fundos|pessoas e objetos] com bordas limpas
guarda cada versão para você voltar atrás quando quiser
oferece [quarenta|sessenta|noventa] filtros que podem ser graduados
endireita horizontes e [tira o grão|reduz o ruído] das fotos noturnas
monta colagens de até nove fotos
exporta em tamanho cheio e [sem marca-d’água|pronto para imprimir]`,
    },
    weather: {
      is: 'um app de previsão do tempo',
      core: 'a previsão',
      words: {
        brand: `a nuvem, o céu, a brisa, o guarda-chuva, o cata-vento, a garoa, o raio, o barômetro, a geada, o vento, o mormaço, a trovoada, o sereno, a gota, a aurora, o termômetro, a neblina, o poente, a maré, o granizo`,
        head: `chuva e vento, previsão, radar, avisos, temperatura, sol e nuvens, clima, mapas, alertas, sol e sombra, umidade, céu`,
        tail: `por hora, para o seu bairro, da semana, do litoral, para a serra, de quinze dias, para viagens, da sua cidade, para o campo, de fim de semana, para ciclistas, de madrugada, minuto a minuto, para o seu jardim`,
        for: `quem sai de casa com pressa, quem trabalha ao ar livre, quem anda de bicicleta, quem cuida de horta ou jardim`,
      },
      does: `
avisa [quinze minutos|meia hora] antes de começar a chover
compara três modelos e diz [quanto eles concordam|qual acerta mais na sua região]
mostra vento, umidade e sensação térmica hora a hora
guarda [várias cidades|os seus lugares de sempre] em uma só lista
desenha a chuva sobre um mapa que se mexe
lembra de [levar o guarda-chuva|recolher a roupa|regar as plantas] conforme o que vem
indica as horas de sol mais forte`,
    },
    budgeting: {
      is: 'um app de orçamento',
      core: 'os gráficos',
      words: {
        brand: `o cofrinho, a carteira, o porquinho, o saldo, a balança, o envelope, a conta, a gaveta, o centavo, a caderneta, a poupança, o celeiro, a formiga, a semente, o bolso, o balanço, a caixa, o fundo, o recibo, o caderno`,
        head: `gastos, poupança, orçamento, contas em dia, metas, recibos, ganhos e gastos, envelopes digitais, planos de economia, boletos, controle de gastos, números`,
        tail: `do mês, para casais, da casa, para estudantes, para dividir, do dia a dia, para autônomos, do ano todo, para viagens, por categoria, da semana, para repúblicas, para começar, da família`,
        for: `quem chega apertado ao fim do mês, quem divide as despesas da casa, quem economiza para alguma coisa, quem recebe a cada mês um valor diferente`,
      },
      does: `
divide o salário em envelopes [digitais|por categoria]
avisa quando uma categoria [chega perto do limite|fica sem saldo]
calcula quanto dá para gastar [hoje|até o fim do mês]
reparte as despesas comuns entre várias pessoas
anota cada compra em [três toques|poucos segundos]
resume o mês em um gráfico só
exporta os lançamentos para uma planilha`,
    },
    notes: {
      is: 'um app de notas',
      core: 'a busca',
      words: {
        brand: `a nota, a margem, a folha, o caderno, a tinta, o rascunho, a caderneta, o bilhete, a esquina, o lápis, a ficha, o clipe, a ideia, o recado, a página, o rabisco, o índice, a lousa, o papel, a gaveta`,
        head: `notas, listas, anotações, ideias soltas, diário, lembretes, ditado, tarefas, esquemas, fichas, rascunhos, notas de voz`,
        tail: `para a aula, do trabalho, com etiquetas, para ler depois, do dia, para escrever melhor, com desenhos, para reuniões, em ordem, para projetos, de viagem, com fotos, para compartilhar, por pastas`,
        for: `quem anota tudo e depois não acha, quem estuda com resumos longos, quem escreve no ônibus, quem trabalha em equipe`,
      },
      does: `
encontra qualquer nota por [uma palavra solta|data ou etiqueta]
passa a voz para texto [sem internet|em segundos]
junta texto, desenhos e fotos na mesma folha
guarda [cada mudança|todas as versões] para o caso de arrependimento
transforma listas em tarefas com data
compartilha cadernos com quem você escolher
sincroniza celular e tablet`,
    },
    fitness: {
      is: 'um app de exercícios',
      core: 'os treinos',
      words: {
        brand: `o pulso, a passada, o fôlego, o cume, o impulso, a meta, o salto, a pista, o músculo, a força, o ritmo, a energia, o trote, a volta, o suor, o halter, a trilha, o passo, a sequência, o pique`,
        head: `treinos, alongamentos, corridas, força, séries curtas, ioga, mobilidade, caminhadas, exercícios, planos, desafios, circuitos`,
        tail: `para casa, de dez minutos, para iniciantes, da manhã, para as costas, sem aparelhos, para correr melhor, de três dias, para recomeçar, de corpo inteiro, para a terceira idade, ao ar livre, de baixo impacto, para o escritório`,
        for: `quem começa do zero, quem treina em casa com pouco espaço, quem volta depois de uma pausa, quem se prepara para a primeira corrida`,
      },
      does: `
propõe treinos [de dez a quarenta minutos|conforme o tempo que você tem]
mostra cada exercício [em vídeo e com voz|de dois ângulos]
adapta o plano quando você falta um dia
conta séries e descansos [por você|sem que você toque na tela]
desenha o seu progresso [semana a semana|mês a mês]
avisa quando é hora de descansar
reúne exercícios suaves para as costas e o pescoço`,
    },
    'language-learning': {
      is: 'um app de idiomas',
      core: 'as lições',
      words: {
        brand: `a língua, o sotaque, a prosa, o verbo, a sílaba, a ponte, a saudação, a frase, o diálogo, a voz, o glossário, a letra, o eco, a viagem, a palavra, o provérbio, o papagaio, a torre, o idioma, o murmúrio`,
        head: `idiomas, vocabulário, conversação, pronúncia, gramática, lições breves, escuta, frases úteis, contos bilíngues, revisão, diálogos, cursos`,
        tail: `do zero, para viajar, de cinco minutos, para o trabalho, com áudio, para conversar, de nível médio, para lembrar, com cartões, para ouvidos atentos, de cada dia, com histórias, para famílias, por temas`,
        for: `quem vai se mudar de país, quem tem dez minutos por dia, quem estudou um idioma e esqueceu, quem quer perder o medo de falar`,
      },
      does: `
ensina frases que se usam [na rua|de verdade] desde o primeiro dia
repete cada palavra pouco antes de você esquecer
corrige a pronúncia [sílaba por sílaba|com paciência]
conta histórias curtas que [sobem de nível aos poucos|se entendem sem dicionário]
explica a gramática com exemplos e sem jargão
prepara diálogos para [o médico, a loja e o banco|viagens e entrevistas]
guarda as lições para ouvir sem internet`,
    },
    transit: {
      is: 'um app de transporte',
      core: 'os horários',
      words: {
        brand: `a plataforma, o ponto, o bonde, a carona, o trajeto, a linha, a baldeação, o bilhete, o mapa, a esquina, o vagão, a faixa, a estação, o metrô, o trilho, a roda, a ponte, a bússola, a catraca, o desvio`,
        head: `horários, rotas, metrô e ônibus, trens, baldeações, pontos, trajetos, chegadas, avisos, linhas, partidas, mapas`,
        tail: `em tempo real, da sua cidade, para ir ao trabalho, sem espera, de madrugada, para chegar na hora, de porta a porta, de fim de semana, com bicicleta, com acessibilidade, da região, para visitantes, do seu bairro, com mapa`,
        for: `quem faz duas baldeações por dia, quem acabou de chegar à cidade, quem precisa de rotas sem escadas, quem viaja à noite`,
      },
      does: `
diz quando chega [o próximo ônibus|o seu trem] em cada parada
busca rotas [sem escadas|com menos baldeações]
avisa dos atrasos antes de você sair de casa
guarda os mapas para usar sem internet
calcula quanto tempo você leva [a pé, de bicicleta e de metrô|conforme o horário]
lembra de descer no ponto certo
indica em que vagão vale a pena entrar`,
    },
    recipes: {
      is: 'um app de receitas',
      core: 'as receitas',
      words: {
        brand: `a frigideira, o fogão, a colher, a toalha, a despensa, o alecrim, a pitada, o avental, a panela, o caldeirão, a migalha, o tomilho, a mesa, o sabor, a canela, o forno, o sal, o louro, a moringa, o pilão`,
        head: `receitas, cardápios, pratos, comida caseira, sobremesas, jantares, ensopados, saladas, pães, sopas, lanches, compras e cardápios`,
        tail: `da estação, para a semana, de vinte minutos, para dois, com o que tem, de panela, para iniciantes, da vovó, sem forno, para levar, de domingo, com feijão e grãos, para mesas grandes, da feira`,
        for: `quem chega tarde e com fome, quem cozinha para muita gente, quem quer aproveitar as sobras, quem está aprendendo a cozinhar`,
      },
      does: `
sugere pratos com o que sobrou na geladeira
monta a lista de compras [por corredor|conforme o cardápio]
lê os passos em voz alta enquanto você cozinha
ajusta as quantidades [para uma ou para dez pessoas|ao número de pratos]
troca ingredientes [por causa de alergias|quando falta algum]
coloca um temporizador em cada passo
organiza [os jantares|o cardápio] da semana inteira em um minuto`,
    },
    sleep: {
      is: 'um app para dormir',
      core: 'os sons',
      words: {
        brand: `o travesseiro, a lua, o sono, a noite, o silêncio, a manta, a coruja, o devaneio, o sussurro, a pluma, o acalanto, a estrela, o lampião, a penumbra, o edredom, a calma, a bruma, o repouso, a vela, a rede`,
        head: `sons, sono, relaxamento, histórias, respiração, chuva mansa, descanso, rotinas, ruído branco, despertar, meditação, cochilos`,
        tail: `para dormir melhor, de meia hora, para a noite, de mar e mata, para mentes agitadas, antes de dormir, para desligar do dia, com temporizador, de voz tranquila, para viagens, para a noite toda, sem sustos, de inverno, para quem trabalha à noite`,
        for: `quem vira de um lado para o outro na cama, quem trabalha de madrugada, quem dorme em hotéis, quem quer largar a tela mais cedo`,
      },
      does: `
mistura [chuva, ondas e vento|sons de mata e de mar] ao seu gosto
abaixa o volume aos poucos até desligar
propõe uma rotina curta [de respiração|de alongamento] antes de dormir
desperta com luz e som na fase mais leve do sono
mantém um diário simples das suas noites
lê histórias tranquilas [com voz pausada|sem final brusco]
escurece a tela na hora que você escolher`,
    },
    'drawing-for-children': {
      is: 'um app de desenho infantil',
      core: 'os pincéis',
      words: {
        brand: `o giz, o guache, o rabisco, a aquarela, o pincel, a cera, o arco-íris, o borrão, o lápis, a figurinha, o dedinho, a nuvem, o coelho, a pipa, o balão, a joaninha, o caracol, a girafa, o polvo, a cartolina`,
        head: `cores, desenhos, pincéis, formas, adesivos, pintura, rabiscos, moldes, mandalas, traços, carimbos, pranchas`,
        tail: `para crianças, de bichos, para mãos pequenas, de letras e números, para os pequenos, de dinossauros, com sons, de contos, para fazer em família, da fazenda, do fundo do mar, para dias de chuva, de planetas, para imprimir`,
        for: `crianças de três a oito anos, famílias que desenham juntas, tardes de chuva em casa, turmas da educação infantil`,
      },
      does: `
oferece pincéis grossos que [não saem da linha|mãos pequenas seguram bem]
traz pranchas de [bichos, barcos e castelos|fazenda, mar e espaço]
toca um som diferente com cada cor
guarda os desenhos em um álbum [que a família pode imprimir|para mostrar depois]
ensina a traçar letras e números brincando
não tem limite de tempo nem pontos a perder
deixa apagar e recomeçar quantas vezes for preciso`,
    },
    'caller-id': {
      is: 'um app de identificação de chamadas',
      core: 'a lista de números',
      words: {
        brand: `a campainha, a chamada, o fone, a voz, o toque, o sinal, o telefone, a central, o prefixo, o olho mágico, o eco, o contato, a agenda, o porteiro, a linha, o aviso, o sino, o nome, o filtro, a resposta`,
        head: `chamadas, números, filtro, avisos, identificador, bloqueio, lista de bloqueio, ligações chatas, contatos, agenda, caixa postal, prefixos`,
        tail: `sob controle, de desconhecidos, com nome, para o escritório, à vista, de telemarketing, para pessoas idosas, por região, em silêncio, antes de atender, com horário, contra o spam, para negócios, na hora`,
        for: `quem recebe ligações de vendas a toda hora, quem cuida de pessoas idosas, quem trabalha com o próprio celular, quem prefere saber antes de atender`,
      },
      does: `
mostra quem está ligando [antes de você atender|mesmo fora da sua agenda]
silencia os números [ocultos|marcados como incômodos]
deixa anotar por que alguém foi bloqueado
separa as ligações [do trabalho e de casa|pessoais e de vendas]
atualiza a lista toda noite
manda para a caixa postal as ligações fora de hora
explica por que um número parece suspeito`,
    },
    'device-cleaner': {
      is: 'um app de limpeza do celular',
      core: 'a análise',
      words: {
        brand: `a vassoura, o espanador, a esponja, a escova, a bolha, o balde, o rodo, o estojo, o baú, o capacho, a lixeira, o pano, a janela, a estante, a caixa, o vão, o sótão, a mudança, o sabão, o cabide`,
        head: `limpeza, espaço livre, fotos repetidas, arquivos grandes, memória, faxina, duplicatas, downloads, armazenamento, bateria, pastas, cópias`,
        tail: `em ordem, para o seu celular, em um relance, sem perder nada, para galerias cheias, de arquivos velhos, toda semana, com aviso prévio, por tamanho, para aparelhos antigos, antes de apagar, de aplicativos, por data, com lixeira`,
        for: `quem vê todo dia o aviso de memória cheia, quem guarda milhares de fotos, quem usa um celular de anos atrás, quem herdou o aparelho de outra pessoa`,
      },
      does: `
encontra fotos repetidas e [sugere qual manter|deixa escolher uma a uma]
ordena os arquivos por tamanho e por data
mostra o que ocupa mais espaço [em um gráfico|em um relance]
move o que foi apagado para uma lixeira por [quinze|trinta] dias
aponta os aplicativos que você não abre há meses
esvazia os downloads antigos [quando você pede|com aviso prévio]
pergunta sempre antes de apagar`,
    },
    'location-sharing': {
      is: 'um app de localização em grupo',
      core: 'o mapa',
      words: {
        brand: `o farol, a bússola, o ponto, a boia, o cata-vento, a pegada, o norte, o sinal, o alfinete, a carona, o caminho, a esquina, o globo, a esteira, o rastro, o círculo, a órbita, a praça, a âncora, a vereda`,
        head: `localização, encontros, mapa, chegadas, pontos de encontro, rotas, avisos, trajetos, círculos, lugares, passeios, saídas`,
        tail: `em família, entre amigos, por um tempo, para passeios, na chegada, com permissão, da turma, para viagens em grupo, em tempo real, por convite, para o caminho de casa, de fim de semana, com horário, para se achar`,
        for: `grupos que viajam em vários carros, famílias com horários diferentes, quem volta tarde para casa, quem marca encontro em lugares cheios`,
      },
      does: `
mostra onde você está [por uma hora|pelo tempo que você escolher]
avisa quando alguém chega [em casa|ao ponto de encontro]
põe o grupo inteiro no mesmo mapa
deixa de compartilhar com um toque
sugere um ponto de encontro no meio do caminho
pede permissão cada vez que alguém entra no círculo
guarda os lugares que você mais usa`,
    },
    'small-loans': {
      is: 'um app de pequenos empréstimos',
      core: 'o cadastro',
      words: {
        brand: `a ponte, a parcela, o adiantamento, a mão, o crédito, a moeda, o impulso, a assinatura, o respiro, a escada, o prazo, a alavanca, o aval, a chave, o apoio, a jangada, o trato, o troco, o empurrão, o degrau`,
        head: `empréstimos, adiantamentos, crédito, parcelas, dinheiro, microcrédito, vales, antecipações, pedidos, prazos, financiamento, pagamentos`,
        tail: `para imprevistos, até o fim do mês, em parcelas, de pequeno valor, para consertar o carro, sem papelada, de três meses, para estudantes, com calendário, para pequenos negócios, pela internet, por semana, para a casa, de um mês`,
        for: `quem tem um gasto que não pode esperar, quem abre um pequeno negócio, quem só recebe no fim do mês, quem precisa de pouco e por pouco tempo`,
      },
      does: `
empresta pequenos valores para devolver em [três|seis|doze] parcelas
responde ao pedido [em minutos|no mesmo dia]
mostra um calendário com cada pagamento
deixa mudar a data de uma parcela
envia o dinheiro para a conta que você indicar
simula o prazo antes da assinatura
avisa [dois|três] dias antes de cada vencimento`,
    },
    'video-calls': {
      is: 'um app de chamadas de vídeo',
      core: 'a imagem',
      words: {
        brand: `a janela, o aceno, a sala, o espelho, a prosa, a tela, a varanda, a reunião, o círculo, o cafezinho, o encontro, a voz, a antena, a aula, o quintal, a roda, a ponte, o sofá, a mesa, a visita`,
        head: `chamadas de vídeo, reuniões, conversas, encontros, aulas, salas, ligações, grupos, bate-papos, visitas, rodas de conversa, telas`,
        tail: `em grupo, com a família, de trabalho, para quem está longe, com legendas, em alta definição, para aulas, de até vinte, com fundos, para avós e netos, sem instalar nada, por link, com lousa, para amigos distantes`,
        for: `famílias espalhadas por vários países, equipes que trabalham a distância, quem dá aulas de casa, pessoas idosas que preferem botões grandes`,
      },
      does: `
reúne até [vinte|trinta] pessoas na mesma sala
mantém o som mesmo quando a conexão fraqueja
legenda a conversa [na hora|enquanto você fala]
compartilha a tela ou uma lousa em branco
desfoca o que está atrás de você
abre a sala com um link, sem instalar nada
reduz o barulho da rua [e do teclado|durante a chamada]`,
    },
  },
}
