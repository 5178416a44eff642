import type { ReviewTemplates } from '../template-pack.ts'

export const review: ReviewTemplates = {
  opening: {
    run: `
Acabei de começar com {kind.it}
Ainda estou descobrindo {kind.it}
Atualizei {kind.it} [ontem|hoje cedo|na segunda]
[Faz|Já faz] [duas semanas|um mês|três meses|meio ano|quase um ano] que tenho {kind.it}
Me falaram de {kind.it} [no trabalho|em um jantar|na aula]
Instalei {kind.it} [nas férias|por indicação de uma amiga|no fim de semana passado|antes de uma viagem|por curiosidade]
[Costumo abrir|Abro] {kind.it} [todo dia|duas ou três vezes por semana|quase sempre à noite|no ônibus|nos fins de semana]
Temos {kind.it} aqui em casa [desde o verão|há meses|em dois celulares]`,
    own: `
Ainda não [experimentei tudo|usei nem a metade]
Escrevo mais quando [der tempo|acabar a semana]
Comprei {kind.it} [ontem|na semana passada|há um mês]
[É a segunda vez que compro|Acabei de comprar] {kind.it}
Dei {kind.it} para [meu irmão|minha filha mais velha|minha mãe]
Comprei {kind.it} para [minha sobrinha|experimentar|as férias]`,
    play: `
Deixei {kind.it} de fundo enquanto cozinhava
[Dei uma chance|Cheguei por acaso] a {kind.it} [em uma viagem|num domingo]
[Coloquei|Colocamos] {kind.it} [ontem à noite|no sábado|a caminho de casa]
Me falaram de {kind.it} [no trabalho|em um jantar|na aula]
Guardei {kind.it} para [o fim de semana|uma viagem|uma noite tranquila]
É a [segunda|terceira|quarta] vez que volto a {kind.it}
Cheguei a {kind.it} [por uma amiga|por um comentário no rádio|pelo meu vizinho|pelos meus filhos]`,
    read: `
Estou na metade de {kind.it}
Leio {kind.it} aos poucos
Li {kind.it} [no trem|de uma vez|ontem à noite|no domingo|na sala de espera]
Cheguei a {kind.it} [pelo meu clube de leitura|por indicação de uma amiga|por acaso|pela minha irmã|por um vizinho]
Guardei {kind.it} para [o fim de semana|o trem|as férias]
Me recomendaram {kind.it} [no trabalho|em uma livraria|na aula]
É a [primeira|segunda] vez que abro {kind.it}`,
  },
  aspects: {
    'quality+run': `
{kind.it} foi feito~{kind.g} com [muito carinho|um cuidado enorme], e {core} funciona/funcionam~{core.g} [que é uma beleza|como um relógio]
{core} cumpre/cumprem~{core.g} [o que promete/prometem~{core.g}|bem o seu papel] e {kind.it} é [bem intuitivo~{kind.g}|fácil de entender]
{core}, [muito bem resolvido~{core.g}|nota dez]`,
    'quality-run': `
{core}, [que pena|para minha surpresa], me [decepcionou/decepcionaram~{core.g}|deixou/deixaram~{core.g} na mão]
{core} não funciona/funcionam~{core.g} [como deveria/deveriam~{core.g}|tão bem quanto a ficha promete]
{core}, [fraco~{core.g}|pela metade]`,
    'quality+own': `
{core} [me encantou/encantaram~{core.g}|superou/superaram~{core.g} o que eu esperava], dá para ver o trabalho por trás
{core} [é/são~{core.g} igualzinho~{core.g} à imagem|está/estão~{core.g} bem feito~{core.g}]
{core}, [impecável~{core.g}|muito caprichado~{core.g}]`,
    'quality-own': `
{core} [me decepcionou/decepcionaram~{core.g}|deixa/deixam~{core.g} muito a desejar], uma pena
{core} [é/são~{core.g} pior~{core.g} do que na imagem|não está/estão~{core.g} à altura do jogo]
{core}, [bem fraco~{core.g}|de baixa qualidade]`,
    'quality+play': `
{core} [me deu/deram~{core.g} arrepios|é/são~{core.g} uma delícia], e o som é um capricho só
{core} [está/estão~{core.g} muito bem trabalhado~{core.g}|tem/têm~{core.g} mão de mestre], e a mixagem é limpa
{core}, [redondo~{core.g}|de primeira]`,
    'quality-play': `
eu queria gostar, mas {core} [não me pegou/pegaram~{core.g}|soa/soam~{core.g} como ensaio]
{core} [parece/parecem~{core.g} descuidado~{core.g}|não está/estão~{core.g} à altura], e o som é pobre
{core}, [fraco~{core.g}|sem alma]`,
    'quality+read': `
{core} [é/são~{core.g} uma maravilha|me prendeu/prenderam~{core.g} desde a primeira linha], que trabalho bonito
{core} [está/estão~{core.g} muito bem trabalhado~{core.g}|se sustenta/sustentam~{core.g} até o fim], e a edição é caprichada
{core}, [do melhor que há|impecável~{core.g}]`,
    'quality-read': `
eu estava com boas expectativas, mas {core} [não dá/dão~{core.g} em nada|não me convenceu/convenceram~{core.g}]
{core} [é/são~{core.g} fraco~{core.g}|parece/parecem~{core.g} rascunho], e há erros de revisão
{core}, [bem fraco~{core.g}|sem capricho]`,
    'price+': `
pelo que custa é [um presente|uma pechincha], eu pagaria de novo
o preço me parece [justo|razoável] para o que oferece
[barato|preço bom], ponto`,
    'price-': `
dói dizer, mas [custa demais|exageraram no preço]
o preço me parece [exagerado|alto] para o que oferece
[caro|caro demais], e só`,
    'gratis+': `
ser grátis é [um presente|um luxo]
é grátis [do começo ao fim|de verdade], sem cobrança escondida
[grátis e pronto|sem pagar nada], ótimo`,
    'gratis-': `
me animei porque era grátis, mas [quase tudo é pago à parte|logo pedem dinheiro]
é grátis [só no começo|pela metade]: o que interessa é cobrado
[de graça, pouca coisa|grátis só na teoria]`,
    'stability+run': `
não fechou sozinho~{kind.g} [nem uma vez|nunca], [que alívio|uma beleza]
roda [sem engasgar|lisinho~{kind.g}], mesmo em celular [antigo|simples]
zero [travamentos|falhas]`,
    'stability-run': `
que raiva: fecha [a toda hora|bem na hora de salvar]
[trava|fica em branco] [ao abrir|depois de atualizar] e tem que reiniciar
[trava|fecha sozinho~{kind.g}] todo dia`,
    'stability+own': `
chegou à minha conta [na hora|em um segundo], sem um único problema
foi ativado [de primeira|sem reiniciar] e não deu erro
ativa [rápido|na hora]`,
    'stability-own': `
que raiva: [sumiu|parou de funcionar] no dia seguinte
demorou [horas|dois dias] para ativar e deu erro [três vezes|ao abrir o jogo]
[não ativa|dá erro]`,
    'stability+play': `
toca [que é uma beleza|sem um único corte], até com internet ruim
carrega [rápido|na hora] e não parou no meio
[nem um corte|zero travamentos]`,
    'stability-play': `
que raiva: [corta no meio|trava bem na melhor parte]
[trava|engasga] [a cada poucos minutos|em segundo plano], e é preciso começar de novo
[trava|engasga] toda hora`,
    'stability+read': `
abre [que é uma beleza|na hora] em todos os meus aparelhos, e sempre na mesma página
o arquivo [abre sem problemas|carrega rápido] e lembra onde parei
[abre bem|abre rápido] sempre`,
    'stability-read': `
que raiva: o arquivo [fecha sozinho|perde a página]
o arquivo [demora a abrir|fica em branco] e não lembra onde parei
o arquivo [não abre direito|fecha sozinho]`,
    'support+': `
no atendimento [foram uns amores|me ajudaram com uma paciência infinita]
o suporte respondeu [no mesmo dia|em poucas horas] e resolveu a minha dúvida
o suporte [responde|atende] logo`,
    'support-': `
escrevi com toda a paciência ao suporte e [ninguém respondeu|me ignoraram]
o suporte [levou duas semanas|respondeu com um texto pronto] e não resolveu nada
o suporte [não responde|não existe]`,
    'safety+': `
[que tranquilidade|ainda bem]: não pede dados demais e [respeita a privacidade|protege tudo]
as configurações de privacidade são [claras|fáceis de achar] e não há permissões estranhas
[privacidade|segurança]: ok`,
    'safety-': `
me preocupa [a quantidade de dados que pede|o que se faz com os meus dados]
pede [permissões de que não precisa|acesso aos contatos], e a privacidade não fica clara
[privacidade|segurança]: ruim`,
    'safety+own': `
[que tranquilidade|ainda bem]: pede a senha antes de cobrar
a compra pede [confirmação|permissão] e dá para entender o que se paga
[compra segura|pede confirmação], ótimo`,
    'safety-own': `
[que susto|que decepção]: meu filho conseguiu comprar sem senha
a compra sai [com um só toque|sem confirmar nada], e com criança isso é um perigo
[pouco seguro|sem controle de compra]`,
    'safety+play': `
[que tranquilidade|ainda bem]: dá para pôr com crianças por perto, sem sustos
avisa [com clareza|antes de começar] sobre as partes delicadas
[avisos claros|tudo bem avisado], a meu ver`,
    'safety-play': `
levei um susto: sem aviso, aparecem [partes muito pesadas|coisas que não são para crianças]
não avisa [das partes delicadas|antes das partes pesadas], e meus filhos estavam ouvindo
[nada|pouco] indicado~{kind.g} para crianças`,
    'safety+read': `
[que tranquilidade|ainda bem]: meus filhos podem ler sem sustos
avisa [no começo|com clareza] sobre os trechos delicados
[avisos claros|tudo bem avisado], a meu ver`,
    'safety-read': `
levei um susto: sem aviso, aparecem [trechos muito pesados|coisas que não são para crianças]
não avisa [dos trechos delicados|antes dos trechos pesados], e minha filha leu
[nada|pouco] indicado~{kind.g} para crianças`,
    'ads+': `
[que bom|que delícia], nem um anúncio [do começo ao fim|para interromper]
os anúncios são [poucos|discretos] e não atrapalham
[quase nenhum anúncio|quase sem anúncios]`,
    'ads-': `
os anúncios [me tiram do sério|estragam tudo]
tem anúncio [a cada dois minutos|de tela cheia] que não dá para pular
[anúncios demais|anúncio por todo lado]`,
    'content+': `
tem [muita coisa|um monte de coisas] para descobrir, e sempre aparece novidade
o conteúdo é [variado|completo] e bem escolhido
[muito conteúdo|conteúdo de sobra]`,
    'content-': `
fiquei na vontade: [o conteúdo acaba logo|tem pouquíssimo conteúdo]
o conteúdo é [repetitivo|escasso] e não se renova
[pouco conteúdo|conteúdo bem magro]`,
    'content+own': `
vem [muito mais coisa|bem mais] do que eu imaginava, que alegria
inclui [tudo o que foi anunciado|o que se vê na ficha], sem surpresas
[vem bastante|vem completo~{kind.g}]`,
    'content-own': `
que decepção: [vem pouquíssima coisa|quase tudo eu já tinha]
inclui [menos do que o anunciado|coisas repetidas]
[vem pouco|vem quase vazio~{kind.g}]`,
    'content+play': `
o que {kind.g:ms=ele|ela} conta [me tocou fundo|me emocionou], e não me sai da cabeça
o tema é [interessante|original] e contado com detalhe
[bom tema|tema bem escolhido]`,
    'content-play': `
eu adoraria ter gostado, mas o que {kind.g:ms=ele|ela} conta [já está batido|não me diz nada]
o tema é [previsível|repetitivo] e fica na superfície
[tema batido|nada de novo]`,
    'content+read': `
o que {kind.g:ms=ele|ela} conta [me tocou fundo|me emocionou], e não me sai da cabeça
o tema é [interessante|original] e tratado com profundidade
[bom tema|tema bem escolhido]`,
    'content-read': `
eu adoraria ter gostado, mas o que {kind.g:ms=ele|ela} conta [já está batido|não me diz nada]
o tema é [previsível|repetitivo] e fica na superfície
[tema batido|nada de novo]`,
  },
  both: `
{one}; além disso, {two}
{one}; de resto, {two}`,
  but: `
{one}, mas {two}
{one}; por outro lado, {two}
{one}, só que {two}`,
}
