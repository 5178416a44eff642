import type { KindWords } from '../genre-words.ts'

/** What is sold inside an app or game. */
export const offers: KindWords<'offer'> = {
  words: {
    mood: `dourado, azul, vermelho, antigo, brilhante, secreto, real, selvagem, prateado, gelado, ardente, perdido, encantado, lunar, solar, violeta, lendário, escuro, estelar, marinho, polar, vulcânico, rúnico, imperial, boreal, espectral, outonal, mágico`,
    realm: `do dragão, da aurora, do bosque, da lua, do deserto, das marés, do trovão, da fênix, do vale, dos gigantes, do inverno, da rainha, do farol, das alturas, do vento, de coral, de âmbar, de cristal, de jade, de prata, de obsidiana, de marfim, do vulcão, das nuvens, do oráculo, da tundra, dos piratas, do eclipse, das ruínas, do lago, de fogo, dos vigias`,
    amount: `[1|2|3|4|5|6|7|8|9]00, [1|2|3|4|5|6|7|8|9].[2|4|5|6|8]00, [1|2|3|4|5|6|7|8|9]0, [1|2|4|6|8]0.000`,
    series: `(edição [de outono|de primavera|de verão|de inverno|de gala|de aniversário|limitada])`,
    for: `quem joga todo dia, quem quer avançar mais depressa, uma partida longa`,
  },
  titles: `
{noun.bare} {mood}~{noun.g} {realm}, {extra}
{noun.bare} {mood}~{noun.g} {realm} {extra}`,
  genres: {
    'coin-pack': {
      is: 'um pacote de moedas',
      core: 'as moedas',
      words: {
        noun: `a bolsa, o saco, o punhado, o cofre, a montanha, o pacote, a caixa, o barril, o alforje, o tesouro, o cofrinho, o pote`,
        extra: `com {amount} [moedas|gemas|cristais|estrelas|rubis|fichas|pérolas]`,
      },
      does: `
acrescenta moedas à conta de jogo na hora
serve para melhorias, enfeites e atalhos
não vence enquanto a partida existir
inclui um pequeno bônus na primeira compra
é entregue de uma só vez
não pode ser trocado por dinheiro`,
    },
    'random-chest': {
      is: 'um baú de conteúdo aleatório',
      core: 'os prêmios',
      words: {
        noun: `o cofre, o baú, a caixa, a arca, o ovo, o envelope, a urna, o cofrinho, a cápsula, o relicário, o vaso, o pacote`,
        extra: `com {count} [surpresas|objetos sorteados|cartas sorteadas|prêmios ocultos|criaturas a descobrir|peças misteriosas]`,
        count: `[2|3|4|5|6|7|8|9|10|12|15|20]`,
      },
      does: `
contém objetos sorteados na hora de abrir
pode repetir peças que você já tem
mostra as probabilidades antes do pagamento
reserva o mais raro para pouquíssimas aberturas
abre com uma animação que dá para pular
não permite escolher o que sai`,
    },
    'season-pass': {
      is: 'um passe de temporada',
      core: 'as recompensas',
      words: {
        noun: `o passe, a temporada, o bilhete, a travessia, a campanha, o ciclo, a rota, o calendário, a expedição, a viagem, a carta, a trilha`,
        extra: `com {count} [níveis|recompensas|missões|desafios|capítulos|surpresas semanais]`,
        count: `[20|24|25|30|36|40|48|50|60|75|80|100]`,
      },
      does: `
abre missões novas [toda semana|durante a temporada inteira]
distribui recompensas conforme o quanto você joga
vence quando a temporada termina
inclui um traje que não é vendido à parte
guarda para sempre o que foi ganho
conta o progresso desde o primeiro dia`,
    },
    'remove-ads': {
      is: 'um complemento sem anúncios',
      core: 'a tela',
      words: {
        noun: `a pausa, o silêncio, a calma, o modo, a vista, a versão, a tela, o passo, a mesa, o céu, a sessão, o espaço`,
        extra: `sem [anúncios|publicidade|interrupções|janelas de propaganda|cortes|pausas] [para sempre|em todos os seus aparelhos|no modo história|em todas as partidas|a partir de hoje|em cada fase|no menu|na abertura]`,
      },
      does: `
tira os anúncios entre as partidas
mantém os anúncios que dão recompensa, se você quiser
vale para todos os aparelhos da mesma conta
não muda mais nada
pode ser recuperado ao reinstalar
encurta a espera na abertura`,
    },
    'extra-lives': {
      is: 'um pacote de vidas extras',
      core: 'as vidas',
      words: {
        noun: `o coração, a vida, o fôlego, a poção, o escudo, o impulso, o amuleto, a faísca, o talismã, a reserva, o estojo, o reforço`,
        extra: `com {count} [vidas|tentativas|continuações|chances|turnos a mais|minutos de escudo]`,
        count: `[3|5|6|8|9|10|12|15|20|25|30|50]`,
      },
      does: `
devolve as vidas sem espera
permite seguir do mesmo ponto
fica guardado até a hora certa
serve em qualquer fase
não pode ser dado a outra conta
recarrega o escudo junto`,
    },
    costume: {
      is: 'um traje de personagem',
      core: 'o desenho',
      titles: `
{noun.bare} {mood}~{noun.g} {realm} {extra}
{noun.bare} {mood}~{noun.g} {realm} {extra} {series}`,
      words: {
        noun: `o traje, a capa, a armadura, o chapéu, a máscara, a túnica, o uniforme, o casaco, a coroa, o vestido, as botas, as luvas`,
        extra: `com [capa|botas|chapéu|máscara|asas|cachecol|luvas|broche] [combinando|de brinde|de festa|de gala|de viagem]`,
      },
      does: `
muda a aparência do seu personagem
não dá vantagem no jogo
traz três variantes de cor
pode ser combinado com outras peças
inclui um gesto animado
fica guardado no armário`,
    },
  },
}
