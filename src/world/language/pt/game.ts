import type { KindWords } from '../genre-words.ts'

export const games: KindWords<'game'> = {
  words: {
    mood: `perdido, adormecido, secreto, esquecido, dourado, distante, quebrado, escondido, antigo, selvagem, eterno, branco, vermelho, azul, sereno, proibido, errante, invisível, remoto, cinzento, quieto, imenso, novo, afundado, encantado, escuro, luminoso, infinito, ardente, gelado`,
    far: `do norte, do sul, da aurora, do inverno, da neblina, dos ventos, de cristal, de ferro, de areia, de papel, do crepúsculo, da lua, do oeste, das marés, do vale, da tempestade, do verão, sem nome, de cinza, das alturas`,
  },
  titles: `
{noun.bare} {mood}~{noun.g} {far}: {act}
{noun} {mood}~{noun.g} {far}: {act}
{noun} {far}: {noun2.bare} {mood}~{noun2.g}
{noun.bare} {mood}~{noun.g}: {noun2} {far}
{noun} {mood}~{noun.g} e {noun2} {mood2}~{noun2.g}
{noun} {mood}~{noun.g} e {noun2} {mood2}~{noun2.g}: {act}`,
  genres: {
    puzzle: {
      is: 'um jogo de lógica',
      core: 'as fases',
      words: {
        noun: `a peça, o espelho, o labirinto, a chave, a engrenagem, a fechadura, o mosaico, o cubo, o azulejo, o fio, o nó, a torre, o jardim, o pêndulo, o relógio, a escada, o eco, a sombra, o prisma, o autômato, a biblioteca, o teorema`,
        act: `encaixe e respire, mil saídas, gire a peça, duzentos enigmas, pense duas vezes, caminhos cruzados, ordem no caos, siga a linha, a última porta, cores em ordem, contagem regressiva, um passo a mais, nós e chaves, quebra-cabeça de bolso, mais uma volta, luz e espelhos`,
        for: `quem joga nos intervalos, mentes tranquilas, quem gosta de pensar sem relógio`,
      },
      does: `
propõe mais de duzentos enigmas [que se resolvem movendo uma única peça|sem limite de tempo]
esconde em cada fase [uma saída secreta|uma segunda solução]
aumenta a dificuldade [aos poucos|sem saltos bruscos]
dá dicas que orientam sem resolver
muda as regras quando você acha que já domina todas
salva a partida no meio da fase`,
    },
    racing: {
      is: 'um jogo de corrida',
      core: 'as pistas',
      words: {
        noun: `o asfalto, a curva, o motor, a chegada, o bólido, a reta, o circuito, a roda, a derrapagem, a rodovia, o relâmpago, o trovão, o piloto, a rota, o turbo, a poeira, o chassi, a escuderia, o deserto, a bandeira`,
        act: `última volta, pé na tábua, sem freio, grande prêmio, curva a curva, corridas noturnas, duelo na reta, motores ligados, contra o relógio, copa de inverno, roda a roda, volta rápida, asfalto molhado, a noite da derrapagem, largada lançada, chegada à vista`,
        for: `quem gosta de velocidade, partidas curtas entre amigos, quem coleciona carros impossíveis`,
      },
      does: `
reúne [trinta|quarenta] circuitos entre o deserto e o litoral
deixa ajustar o motor, as rodas e a pintura de cada carro
muda o clima no meio da corrida
põe [oito|doze] pilotos na mesma pista
repete as melhores curvas em câmera lenta
traz um modo tranquilo para dirigir sem rivais`,
    },
    farming: {
      is: 'um jogo de fazenda',
      core: 'o sistema de plantio',
      words: {
        noun: `a fazenda, a horta, a colheita, o moinho, o celeiro, a semente, o trigal, o estábulo, a colmeia, a nascente, o pomar, o galinheiro, a campina, o cafezal, a abóbora, o espantalho, o riacho, a aldeia, o sítio, o curral`,
        act: `plante e espere, vida no campo, a primeira colheita, vizinhos e vacas, um ano no vale, dias de feira, terra fértil, quatro estações, a vila desperta, pão e mel, festa da colheita, chuva de abril, enxadas e amigos, herança da avó, de volta à roça, galinhas ao sol`,
        for: `quem procura uma partida tranquila, famílias que jogam em turnos, quem quer cuidar de algo um pouco por dia`,
      },
      does: `
entrega um terreno abandonado e quatro estações para trazê-lo de volta
deixa criar [galinhas e ovelhas|vacas e abelhas] com nome próprio
traz uma feira em que os preços mudam toda semana
enche a vila de vizinhos com pequenas histórias
convida a pescar, cozinhar e decorar a casa
faz crescer a plantação mesmo quando você não está jogando`,
    },
    'role-playing': {
      is: 'um RPG',
      core: 'o sistema de combate',
      words: {
        noun: `a coroa, o reino, a espada, o dragão, a profecia, o juramento, a torre, o exílio, a runa, o herdeiro, a fortaleza, o grimório, a rainha, o bosque, a chama, o trono, o oráculo, a lenda, o escudo, a aliança`,
        act: `crônicas do exílio, a prova de fogo, juramento de sal, o último herdeiro, trilhas de cinza, o despertar, canção de espadas, a longa vigília, viagem à origem, pacto de pedra, filhos do trovão, a queda, memórias do reino, a porta velha, sombras e coroas, guardiões da passagem`,
        for: `quem gosta de histórias longas, quem decide sem pressa, quem quer um mundo ao qual voltar`,
      },
      does: `
põe nas suas mãos um grupo de [quatro|cinco] personagens com passado próprio
lembra de cada decisão e [a devolve horas depois|muda o final por causa dela]
alterna combates por turnos e conversas com várias saídas
abre um mapa com [sete|nove] regiões em pé de guerra
permite aprender ofícios além das armas
guarda finais diferentes para quem recomeça`,
    },
    shooter: {
      is: 'um jogo de tiro',
      core: 'os mapas',
      words: {
        noun: `a trincheira, o esquadrão, a órbita, o assalto, a fronteira, o radar, a patrulha, o abrigo, o sinal, o eclipse, o comando, a zona, o aço, a estação, o satélite, o ataque, a brigada, o posto, a névoa, o limiar`,
        act: `última posição, fogo cruzado, marco zero, código vermelho, resistência, alerta máximo, noite de cerco, sem recuo, equipe de resgate, linha de fogo, operação tempestade, alvo móvel, sob cerco, resgate na neve, contagem regressiva, guerra de drones`,
        for: `equipes que se coordenam por voz, quem busca partidas intensas e breves, quem prefere a estratégia à pressa`,
      },
      does: `
coloca duas equipes frente a frente em [doze|quinze] mapas com rotas escondidas
mistura partidas rápidas e uma campanha para jogar sozinho
muda o terreno no meio da batalha
obriga a escolher entre avançar e cobrir a equipe
oferece classes com habilidades que se completam
inclui um campo de treino com alvos de madeira`,
    },
    'card-collecting': {
      is: 'um jogo de cartas colecionáveis',
      core: 'as cartas',
      words: {
        noun: `a carta, o baralho, o ás, o maço, o duelo, o feltro, a relíquia, o arcano, a mão, o selo, o colecionador, a fera, o feitiço, o álbum, a criatura, o coringa, a mesa, o torneio, o grifo, a esfinge`,
        act: `duelo de baralhos, a arte de embaralhar, feras e relíquias, a mão vencedora, coleção infinita, torneio de prata, turno a turno, a carta que faltava, álbum de lendas, guilda dos coringas, dois contra um, compre e descarte, baralho em chamas, a troca, ases escondidos, mesa para quatro`,
        for: `quem gosta de colecionar, duelos de poucos minutos, quem planeja três jogadas à frente`,
      },
      does: `
reúne mais de trezentas cartas ilustradas à mão
deixa montar baralhos de [trinta|quarenta] cartas e testá-los contra a máquina
organiza torneios todo fim de semana
permite trocar cartas repetidas
explica cada regra na primeira vez que ela aparece
ganha uma criatura nova [por semana|por mês]`,
    },
    word: {
      is: 'um jogo de palavras',
      core: 'os tabuleiros',
      words: {
        noun: `a palavra, a letra, o dicionário, a sílaba, o anagrama, o verbete, a tinta, o alfabeto, a vogal, o acento, o parágrafo, a rima, o verbo, a sopa, o tabuleiro, a pista, o sinônimo, a língua, o enigma, o acróstico`,
        act: `letras embaralhadas, cruze e ganhe, sopa de letras, seis tentativas, palavra do dia, vogais em fuga, busque e junte, sem dicionário, anagramas ao sol, til e cedilha, uma letra a menos, rimas cruzadas, tabuleiro infinito, corrente de palavras, pista por pista, duelo de sinônimos`,
        for: `quem toma café com palavras cruzadas, partidas de cinco minutos, quem gosta da língua`,
      },
      does: `
traz um tabuleiro novo toda manhã
aceita palavras de todos os cantos em que se fala português
conta de onde vem a palavra que você acabou de encontrar
deixa jogar em turnos com amigos [a distância|sem pressa]
passa de seis a nove letras quando você pega o gosto
guarda a sua coleção de palavras raras`,
    },
    football: {
      is: 'um jogo de futebol',
      core: 'as partidas',
      words: {
        noun: `o gol, o campo, o drible, a arquibancada, a área, o capitão, a bola, a liga, o vestiário, a virada, o goleiro, a torcida, o escanteio, o acesso, a taça, o apito, o atacante, a camisa, o banco, a várzea`,
        act: `acréscimos, torneio do bairro, gol na prorrogação, time titular, rumo à final, bola no chão, taça de verão, janela de transferências, passe em profundidade, disputa de pênaltis, acesso direto, tarde de clássico, ponta esquerda, o último minuto, categorias de base, casa cheia`,
        for: `quem sonha em dirigir um time, partidas curtas entre amigos, quem acompanha o campeonato todo domingo`,
      },
      does: `
deixa levar um time de bairro até a primeira divisão
simula [chuva, cansaço e torcida|lesões, ânimo e vestiário] em cada partida
permite desenhar a camisa e o escudo
põe a sua tática contra a de outras pessoas
acompanha a carreira de cada jogador [ano após ano|desde a base]
resume a partida em três minutos de lances`,
    },
    horror: {
      is: 'um jogo de terror',
      core: 'os cenários',
      words: {
        noun: `o porão, o corredor, a mansão, o sanatório, a boneca, o espelho, a lanterna, o sussurro, o farol, a cripta, o sótão, a neblina, o poço, a porta, o internato, a cabana, o pântano, o retrato, o sino, o hóspede`,
        act: `não olhe para trás, a noite número treze, quem respira aí, porta fechada, cinco minutos de luz, vozes na parede, o hóspede, passos lá em cima, ninguém atende, a última vela, debaixo da escada, apague a luz, o que a maré deixou, quarto sem chave, três batidas, o regresso`,
        for: `quem procura sustos de verdade, partidas à noite com fones de ouvido, quem prefere se esconder a lutar`,
      },
      does: `
prende quem joga em [uma casa|um hospital|um hotel] que muda de forma
deixa só uma lanterna com pouca bateria
esconde a história em cartas e gravações
mede o barulho que você faz com o microfone, se você permitir
guarda [três|quatro] finais conforme as portas que você ousar abrir
constrói o medo mais com som do que com sustos`,
    },
    'life-simulation': {
      is: 'um jogo de simulação de vida',
      core: 'o modo de construção',
      words: {
        noun: `a casa, o bairro, o terraço, a vizinhança, a mudança, a varanda, a praça, o café, a família, o portão, a vida, a avenida, a sala, a ilha, a vila, o apartamento, a rotina, o domingo, a loja`,
        act: `vidas cruzadas, mudança nova, dia após dia, café com vizinhos, minha outra vida, a casa dos sonhos, bairro em obras, domingos de pijama, amigos do prédio, começar do zero, chaves novas, plantas e vasos, festa no terraço, o ofício de viver, sonhos de cidade, vida devagar`,
        for: `quem gosta de decorar, quem inventa histórias com os vizinhos, quem joga um pouco antes de dormir`,
      },
      does: `
deixa construir uma casa e enchê-la de gente
dá a cada personagem [manias, horários e sonhos|um ofício e um segredo]
acompanha as famílias por gerações
muda o bairro conforme as decisões dos vizinhos
oferece mais de mil móveis e plantas
celebra festas, mudanças e reencontros`,
    },
  },
}
