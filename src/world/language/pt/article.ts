import type { KindWords } from '../genre-words.ts'

/** Headlines say that something was done; the article goes on about it without repeating what. */
export const articles: KindWords<'article'> = {
  words: {
    stem: `Três Moinhos, Alta Bruma, Rio Manso Velho, Vale do Cerço, Pedra Clarinha, Água Mansinha, Vila Sarça, Torre da Brisa, Campo Veloso, Fontanela, Marinalva do Sul, Lhano Verde, Ponte Larguinha, Serralta, Robledana, Olmeiros, Calaserena, Fonte do Lírio, Monte Baixinho, Arenália, Poço Clarim, Vila Cerva, Castro Lindo, Nogueirais, Rocalva, Covas Verdes, Navebruma, Souto Claro, Miralria, Pinharal Alto, Alvéria, Brunhel, Candria, Dorvela, Ermosa, Falqueira, Gavela, Uelda, Isleira, Larveia, Mórnia, Nulvera, Ólvia, Pradil, Ruvina, Sarvel, Tórvia, Urbasa`,
    town: `[||||Porto de |São Brumo de |Vale de |Barra de |Campos de ]{stem}`,
    tail: `depois de meses de espera, pelo segundo ano, entre dúvidas e aplausos, de surpresa, em pleno debate, apesar das críticas, antes do verão, contra todas as previsões, como previsto, à vista de todos, em semana decisiva, depois de longa espera, como há dez anos, pela primeira vez, mais uma vez, na última hora, enfim, outra vez, neste outono, em março, a partir de hoje, em junho, sem alarde, neste mês, neste ano, em maio`,
    day: `segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira`,
    for: `ler com o café, uma leitura de cinco minutos, ler sem pressa`,
  },
  titles: `
{who} {verb} {what} em {town}
{town}: {who} {verb} {what}
{who} {verb} {what} em {town} {tail}
{town}: {who} {verb} {what} {tail}
{who} {verb} {what} em {town} {tail}
{town}: {who} {verb} {what} {tail}
{who} {verb} {what} em {town} {tail}
{town}: {who} {verb} {what} {tail}`,
  genres: {
    'local-news': {
      is: 'uma notícia local',
      core: 'a apuração',
      words: {
        who: `a prefeitura, a associação de moradores, a biblioteca municipal, o mercado municipal, a escola rural, o conselho do bairro, a cooperativa de táxis, o posto de saúde, a piscina municipal, o corpo de bombeiros, a secretaria de turismo, o museu do porto`,
        verb: `[inaugura|apresenta|aprova|põe em prática|anuncia|pede]`,
        what: `uma ciclovia, uma horta comunitária, uma linha de ônibus noturna, um plano contra o barulho, a reforma da praça, um refeitório para idosos, um calendário de podas, uma rede de bebedouros, a abertura do parque às segundas, um censo de árvores, um ponto de empréstimo de ferramentas, um mapa de sombras`,
        thing: `uma faixa de protesto, um café de graça, uma rodada de perguntas, um aplauso breve`,
      },
      does: `
traz as vozes de quem mora na região
explica o que muda e a partir de quando
detalha o custo e de onde sai o dinheiro
compara o plano com o de outros municípios
responde às perguntas mais repetidas
avisa das interdições previstas`,
      body: `
A notícia saiu na {day} [de manhã|à tarde], e houve {thing}.
“[A gente esperava há anos|Fazia tempo que a gente pedia]”, disse uma vizinha que [mora a duas ruas|não perde uma reunião].
[Os responsáveis|As fontes ouvidas] garantem que [tudo estará pronto|os primeiros passos serão dados] [antes do verão|no outono].
[Nem todo mundo|Nem toda a região] está de acordo: [o comércio|a parte alta] teme [o barulho|o desvio do trânsito] durante as obras.
O custo, segundo [o documento|a nota] que a reportagem pôde ler, [será dividido em dois anos|sairá do orçamento ordinário].
[A oposição|Um grupo de moradores] pede [mais detalhes|uma consulta]. A resposta [deve sair|é esperada] na próxima sessão.
[Enquanto isso|Por ora], a vida segue: hoje cedo, como sempre, [abriu a feira|saiu o ônibus das sete].`,
    },
    economy: {
      is: 'um artigo de economia',
      core: 'a análise',
      words: {
        who: `o banco central, o sindicato dos calçadistas, o setor de turismo, a cooperativa de leite, o pequeno comércio, a indústria naval, a associação dos padeiros, a bolsa regional, o conselho de salários, a caixa rural, o mercado de flores, o instituto de estatística`,
        verb: `[revisa|analisa|debate|estuda|explica]`,
        what: `uma alta moderada de preços, um acordo salarial, a previsão de crescimento, um fundo para jovens, o custo da energia, um corte de tarifas, um plano de exportação, a conta do aluguel, o preço do trigo, um cadastro de dívidas, a meta de emprego, um pacto com as distribuidoras`,
        number: `[dois|três|quatro] décimos de ponto`,
      },
      does: `
traduz os números para a cesta de compras
compara os dados com os de dez anos atrás
ouve três economistas que não concordam entre si
explica quem ganha e quem perde
traz uma tabela simples
aponta o que observar nos próximos meses`,
      body: `
O anúncio veio na {day}, [meia hora antes|pouco depois] da abertura do mercado.
[Segundo|De acordo com] os dados publicados, a diferença em relação ao previsto é de {number}.
[Parece pouco|No papel é pouco], mas para [uma família média|um pequeno comércio] equivale a [duas semanas de compras|uma conta de luz].
“[O problema|O importante] não é o número, e sim [o ritmo|quem paga]”, [alerta|resume] uma economista ouvida pela reportagem.
[Outras vozes|Dois colegas dela] são mais [prudentes|otimistas] e lembram que [o emprego resiste|a safra foi boa].
A reação nos preços [deve aparecer|deve ser notada] em [dois ou três|três a seis] meses.
[Até lá|Por enquanto], ninguém quer [falar em vitória|dar nada como certo].`,
    },
    sport: {
      is: 'uma crônica esportiva',
      core: 'a crônica',
      words: {
        who: `o time da casa, a seleção juvenil, o clube de remo, a capitã do vôlei, o ciclista mais veterano, a corredora revelação, o time visitante, a goleira reserva, o recém-promovido, a dupla de tênis, o revezamento feminino, o campeão de inverno`,
        verb: `[disputa|vence|celebra|prepara|leva]`,
        what: `uma final eletrizante, o clássico do litoral, a taça de outono, um torneio relâmpago, a corrida do porto, um jogo impossível, a última rodada, um mata-mata de ida e volta, o título regional, a prova principal, um torneio sem favoritos, a volta da serra`,
        weather: `a chuva, o vento, o barro, o calor`,
      },
      does: `
repassa os lances que decidiram o resultado
ouve os dois vestiários
dedica um parágrafo ao jogo limpo
traz as notas e a classificação
olha o que aconteceu fora do campo
antecipa a próxima rodada`,
      body: `
Havia [pouca gente|casa cheia] e quem mandava era {weather}. [Ninguém ligou|Ninguém saiu do lugar].
[O começo|A primeira parte] foi [uma troca de medos|puro estudo], com mais [erros|nervos] do que ideias.
[Tudo mudou|A virada veio] aos [sessenta e três|setenta e um] minutos, quando [o banco|a arquibancada] ficou de pé.
“[Pensei no meu avô|Não pensei em nada]”, confessou depois [quem marcou|quem decidiu tudo], ainda [com barro no rosto|sem fôlego].
O rival [reclamou|teve mais duas chances], mas {weather} e [os nervos|o relógio] jogaram do outro lado.
No fim houve [abraços|lágrimas], [cantoria|uma volta inteira no campo] e um [longo silêncio|corredor de honra] para quem perdeu.
O próximo encontro é na {day}; [já não há ingressos|hoje ninguém quer pensar nisso].`,
    },
    science: {
      is: 'um artigo de ciência',
      core: 'as explicações',
      words: {
        who: `uma equipe de oceanógrafas, o observatório da serra, uma rede de amadores, o laboratório do porto, a estação polar, um grupo de biólogas, o jardim botânico, uma universidade pública, o telescópio do vale, um consórcio de hospitais, a reserva marinha, o instituto de solos`,
        verb: `[descreve|estuda|documenta|investiga|explica]`,
        what: `um fungo que resiste à seca, a voz das baleias jovens, um cometa muito lento, o sono dos polvos, uma bactéria que come plástico, a memória das abelhas, um eco debaixo do gelo, o pulso de um vulcão, uma orquídea sem folhas, o canto das rãs, um fóssil minúsculo, a sombra de um planeta`,
        place: `a baía, o vale, o arquipélago, a serra`,
      },
      does: `
explica a descoberta sem exagero
descreve como foram feitas as medições
dá a palavra a quem não participou do estudo
separa o dado da hipótese
traz um desenho e uma escala
lembra quanto falta saber`,
      body: `
O resultado, publicado na {day}, [ocupa quatro páginas|cabe em um gráfico] e [custou|resume] [seis|nove] anos de trabalho.
Os primeiros sinais vieram de {place}, [quase por acaso|onde ninguém procurava].
“Achamos que [o aparelho estava mal calibrado|era ruído]”, [reconhece|conta] uma das autoras.
[Repetiram|Voltaram a fazer] as medições em [três|quatro] épocas do ano, com [outro equipamento|dois métodos diferentes].
[A hipótese|A explicação] mais provável é que [a temperatura|a luz] tenha um papel [maior do que|diferente do que] se pensava.
[Especialistas de fora|Outros grupos] pedem [cautela|mais dados]: a amostra é [pequena|de um lugar só].
O próximo passo será voltar para {place} com [sensores novos|um barco emprestado]. [Há fila de espera|A data depende do tempo].`,
    },
    culture: {
      is: 'um artigo de cultura',
      core: 'a crítica',
      words: {
        who: `o teatro municipal, a cinemateca, uma companhia de bonecos, o museu da gravura, a orquestra jovem, um coro de aposentadas, a feira do livro, o festival de dança, uma livraria de bairro, a escola de circo, o arquivo sonoro, uma galeria sem paredes`,
        verb: `[recupera|resgata|apresenta|celebra|dedica um ciclo a]`,
        what: `uma ópera esquecida, o cinema do interior, as canções das fiandeiras, um retábulo de papel, a obra de uma gravadora, os sons da cidade, um século de cartazes, o teatro de sombras, as cartas de uma poeta, uma dança de inverno, os ofícios perdidos, o quadrinho de antigamente`,
        place: `a sala pequena, o pátio, a antiga fábrica, o claustro`,
      },
      does: `
conta o que se vê e o que se ouve
conversa com quem trabalha nos bastidores
situa a obra na sua época
recomenda por onde começar
reconhece o que não funciona
traz horários e como chegar`,
      body: `
[As luzes se apagam|Faz-se silêncio] em {place} e [por um minuto|no começo] nada acontece.
[Depois|Aos poucos], [uma mão|uma voz] aparece de onde ninguém olhava.
A proposta, vista pela primeira vez na {day}, [confia no público|não explica: sugere].
“[Queríamos|Buscamos] que [se ouvisse o público respirar|as pessoas saíssem devagar]”, diz [a diretora|uma das responsáveis].
[Há achados|Nem tudo se encaixa]: [o segundo ato se alonga|sobra alguma projeção], mas [a música sustenta tudo|o final perdoa tudo].
[O melhor|O mais estranho] é que, na saída, [a rua parece outra|a gente continua ouvindo].
[Restam poucas sessões|Fica em cartaz até o fim do mês]. [Vale ir sem pressa|Melhor chegar cedo].`,
    },
    health: {
      is: 'um artigo de saúde',
      core: 'os conselhos',
      words: {
        who: `o posto de saúde, uma equipe de enfermeiras, o conselho de fisioterapia, a associação de pacientes, um estudo com gêmeos, a rede de farmácias, o hospital regional, a escola de parteiras, um grupo de nutricionistas, a clínica do sono, o serviço de reabilitação, uma pesquisa nacional`,
        verb: `[recomenda|propõe|defende|sugere|incentiva]`,
        what: `caminhadas de vinte minutos, um jantar mais cedo, o cochilo curto, o cuidado com a coluna, menos telas à noite, a leitura de rótulos, o exercício em grupo, a vacinação de outono, pausas no trabalho, mais feijão e menos pressa, uma caixa de remédios simples, a higiene do sono`,
        number: `[oitocentas|mil e duzentas|duas mil] pessoas`,
      },
      does: `
distingue o que está provado do que é promissor
lembra quando marcar consulta
responde às dúvidas mais comuns
evita as receitas milagrosas
explica como o estudo foi feito
propõe mudanças pequenas e fáceis de medir`,
      body: `
A recomendação, divulgada na {day}, se apoia [no acompanhamento|nos dados] de {number} durante [três|cinco] anos.
[Não se trata de|Ninguém propõe] mudar tudo: [basta começar aos poucos|as mudanças são modestas].
“O que mais ajuda é [a constância|fazer em companhia]”, [aponta|explica] uma das enfermeiras da equipe.
Quem [seguiu o plano|mudou de hábito] disse [dormir melhor|sentir menos cansaço] depois de [seis|oito] semanas.
[Há limites|É bom ponderar]: entre essas {number} havia [poucos homens|poucos jovens].
Se houver [dor|sintomas que duram], o indicado é [consultar um profissional|marcar consulta] e não [esperar|buscar atalhos].
[Para começar|Como primeiro passo], os especialistas sugerem [um diário de uma semana|uma meta bem pequena].`,
    },
    politics: {
      is: 'um artigo de política',
      core: 'a apuração',
      words: {
        who: `a assembleia regional, a comissão de transparência, o governo interino, a câmara municipal, a bancada mista, a junta da comarca, a defensoria pública, o conselho estadual, a oposição, o tribunal de contas, a federação de municípios, a assembleia de moradores`,
        verb: `[debate|revisa|apoia|rejeita|questiona|pede para adiar]`,
        what: `a lei das águas, o orçamento das escolas, uma reforma do regimento, o plano de moradia, a jornada de trinta e cinco horas, um registro de interesses, a lei das bibliotecas, o imposto sobre imóveis vazios, o voto antecipado, a malha de trens, um pacto pelo campo, a paridade nos conselhos`,
        number: `[três|cinco|sete] votos`,
      },
      does: `
resume os argumentos de cada grupo
explica o que acontece a partir de agora
publica o resultado da votação
confronta o dito com o escrito
lembra os antecedentes
evita os adjetivos`,
      body: `
A sessão começou na {day} às nove e [terminou|acabou] [de madrugada|catorze horas depois].
A diferença foi de {number}, [menos|mais] do que [se esperava|anunciavam os corredores].
[Os grupos minoritários|Os partidos pequenos] [negociaram|pediram] mudanças até [o último minuto|a porta do plenário].
“[Não é o texto ideal|É um começo], mas é [o possível|de todos]”, disse a relatora ao [sair|encerrar a fala].
[Do outro lado|Na bancada contrária], falou-se em [pressa|falta de diálogo] e [em recurso|em emendas].
O documento [segue agora|volta] para a comissão, onde esses {number} [podem não bastar|serão contados de novo].
[O calendário|O prazo] é [apertado|claro]: [um mês|seis semanas] para [manifestações|o parecer].`,
    },
    travel: {
      is: 'uma crônica de viagem',
      core: 'as recomendações',
      words: {
        who: `o trem do litoral, a rota dos faróis, uma vila de pescadores, a trilha verde, o vale alto, um albergue sem relógio, a ilha pequena, o caminho do sal, um bairro de oficinas, a balsa noturna, a pousada mais antiga, o mercado flutuante`,
        verb: `[propõe|oferece|promete|reserva]`,
        what: `uma viagem sem pressa, três dias de calma, uma escapada de outono, a melhor sopa da região, um banho ao amanhecer, uma noite de estrelas, um passeio entre salinas, outra maneira de chegar, um desvio inesperado, cantos para ler, um inverno ameno, a volta no mapa a pé`,
        place: `a estação, o embarcadouro, a praça, o mirante`,
      },
      does: `
propõe um roteiro de dois dias
diz o que é melhor evitar
recomenda [três mesas|duas camas] sem luxo
traz horários de trens e barcos
prefere as ruas de trás
conta como chegar sem carro`,
      body: `
[Chega-se|Convém chegar] cedo, quando em {place} ainda [estão varrendo|há cheiro de pão].
[Não há|Quase não há] placas. [Alguém aponta|Um cachorro indica] o caminho com [o queixo|toda a naturalidade].
[No meio da manhã|Lá pelas onze], o [vento|sol] [decide|muda] os planos e o melhor é [se deixar levar|sentar e olhar].
“Aqui [ninguém corre|a pressa fica na estrada]”, avisa a dona [da pensão|de uma cantina com seis mesas].
[Come-se|O cardápio é] [o que o barco trouxe|o que deu na horta], e se paga [em dinheiro|na saída, de memória].
[À tarde|Depois do cochilo], é preciso voltar para {place} e [esperar|ficar] até [acenderem o farol|a luz mudar].
O último [ônibus|barco] sai às [oito|sete e meia]. [Perdê-lo não é grave|Há quem perca de propósito].`,
    },
    technology: {
      is: 'um artigo de tecnologia',
      core: 'o teste',
      words: {
        who: `uma empresa de sensores, a rede de bibliotecas, uma oficina de consertos, o consórcio de satélites, uma cooperativa de dados, a agência de proteção de dados, um grupo de estudantes, o fabricante de baterias, a operadora rural, um laboratório de robótica, a comunidade de código aberto, uma escola técnica`,
        verb: `[apresenta|testa|melhora|estreia|compartilha|lança|ensaia|anuncia|mostra]`,
        what: `um teclado para uma só mão, uma bateria de sal, um mapa sem rastreadores, um robô que rega, uma rede de vizinhos, um tradutor de sinais, um buscador de receitas, uma antena de baixo consumo, um telefone fácil de consertar, um arquivo de vozes, um sensor de umidade, um carregador universal`,
        number: `[doze|dezoito|vinte] horas`,
      },
      does: `
testa o aparelho por duas semanas
explica que dados ele recolhe e por quê
compara o produto com outras opções
ouve oficinas de conserto
aponta o que falta
evita o jargão`,
      body: `
A apresentação foi na {day}, em [uma oficina|um auditório] com mais [cabos|perguntas] do que [cadeiras|respostas].
[No papel|Segundo a ficha], aguenta {number} sem [tomada|conexão]. [No nosso teste|Na rua] foram [algumas a menos|quase todas].
“[Não queremos|Não pretendemos] surpreender — disse [a equipe|a responsável] —, e sim [durar|que dê para consertar]”.
[Usamos|Testamos] por [duas|três] semanas: [pesa pouco|aprende-se logo], e [o manual cabe em uma folha|quase não faz barulho].
[Fica|Há] uma dúvida: o que acontece com os dados [quando se troca de aparelho|se a empresa fechar].
A resposta é [clara|breve]: [são apagados em trinta dias|ficam no próprio aparelho].
Quem precisa de mais de {number} [vai ter que esperar|faz bem em esperar] a [segunda|próxima] versão.`,
    },
    opinion: {
      is: 'uma coluna de opinião',
      core: 'os argumentos',
      words: {
        who: `a pressa, o tédio, a cortesia, o silêncio, a conversa na mesa, o elevador, a fila do pão, o cochilo, o guarda-chuva emprestado, a carta escrita à mão, o vizinho que cumprimenta, a dúvida`,
        verb: `[merece|pede|nos deve|exige|ainda espera|reclama]`,
        what: `uma segunda chance, um ministério próprio, menos discursos, outra conversa, uma defesa sincera, um lugar à mesa, um elogio tardio, mais bancos à sombra, um manual de uso, meia hora por dia, um minuto de atenção, a paciência de um país`,
        town: `[tempos|dias|anos] de [ruído|pressa|telas|promessas|urgências|cansaço|incerteza|distração|atalhos|manchetes|algoritmos|fartura|slogans|notificações|opinião|esquecimento|vertigem|consumo]`,
        tail: `mesmo que ninguém peça, também às segundas, segundo minha avó, antes de tudo, no fim das contas, a esta altura, apesar de tudo, de vez em quando, mais do que nunca, ao menos aos domingos, toda tarde, e não é brincadeira`,
        thing: `uma cadeira na calçada, um relógio parado, uma colher de pau, um banco sem sombra`,
      },
      does: `
parte de uma cena comum
defende uma ideia impopular com bom humor
admite as próprias contradições
discute com leitores da semana anterior
cita uma avó e nenhum ministro
termina com uma pergunta`,
      body: `
Na {day} vi {thing} e [fiquei pensando|quase perdi o ônibus].
[Vão dizer|Dirão] que há assuntos mais [graves|urgentes]. [Há mesmo|É verdade]; [ontem também havia|por isso escrevo sobre este].
[Aprendemos|Ensinaram a gente] a [correr|opinar] antes de [saber para onde|escutar], e [deu no que deu|dá para notar].
Minha avó [resolvia|explicava] melhor: “[O que não cabe na mesa|O que se grita] não [se discute|se entende]”.
[Não proponho|Não peço] [uma lei|um retorno]: me basta uma pausa.
[Talvez|Quem sabe] eu me engane. [Acontece muito|Não seria a primeira vez], e [quase sempre aprendo alguma coisa|costumo contar aqui].
Mas se nesta semana alguém encontrar {thing}, que pare um pouco. [Depois a gente conversa|O resto pode esperar], não?`,
    },
  },
}
