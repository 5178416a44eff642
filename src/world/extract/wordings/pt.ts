/** Portuguese. */
export const pt = `
# purchase
Compra feita.
O pedido está feito.
Acabei de comprar o livro.
O pagamento foi concluído.
O jogo já é seu.
O livro já está na sua biblioteca.
Comprei-o para ti.
A compra foi efetuada.
Concluí a compra do romance.
Foram debitados 5 € da tua carteira.
✅ Álbum comprado
O álbum foi pago com o seu saldo.
- O pedido ainda não está feito.
- Quer que eu compre?
- O pagamento foi recusado.
- A sua irmã comprou ontem.
- Posso comprar quando disser.
# refund
O reembolso está a caminho.
Você foi reembolsado.
O dinheiro já voltou para o cartão.
O valor foi estornado.
Acabei de devolver os 9 €.
Já tem o dinheiro de volta.
Reembolso processado.
Consegui o reembolso.
- O dinheiro ainda não foi devolvido.
- O reembolso foi recusado.
- Um reembolso leva três dias.
# cancel
A assinatura está cancelada.
A renovação automática foi desativada.
Sua assinatura não vai se renovar.
Acabei de cancelar o plano.
Dei baixa na sua assinatura.
Cancelamento confirmado.
O teste gratuito foi encerrado.
- A assinatura não foi cancelada.
- Cancelo a assinatura?
- Pode cancelar quando quiser.
# subscribe
A sua assinatura está ativa.
Você já é assinante.
Acabei de assinar o plano mensal para você.
Inscrevi você no teste gratuito.
A assinatura foi renovada.
O plano anual começou.
- Você não é assinante.
- Quer que eu assine?
- O plano custa 5 € por mês.
# install
O aplicativo está instalado.
O jogo já está no seu tablet.
Acabei de instalar o aplicativo.
A instalação terminou.
Download concluído.
O livro foi baixado no seu celular.
A aplicação foi descarregada para o teu telemóvel.
- O jogo não foi instalado.
- A instalação falhou.
- Instalo?
# play
Está tocando na cozinha.
Coloquei a música para tocar.
Acabei de iniciar o episódio.
A reprodução começou.
O álbum está a tocar na sala.
Pausei o vídeo.
Dei play no podcast.
- Não está tocando nada.
- Coloco a música?
# queue
Está na fila.
Coloquei a música na fila.
A faixa é a próxima da fila.
Acabei de pôr na fila.
Adicionado à fila.
Vem logo depois desta, já está na fila.
- Não coloquei nada na fila.
- Coloco na fila?
# playlist
Já está na sua playlist.
Criei uma playlist para a viagem.
A playlist está pronta.
Acabei de adicionar à sua lista.
Três músicas adicionadas à playlist.
Tirei a repetida da playlist.
- Não adicionei à playlist.
- Crio uma playlist?
# share
Compartilhei o álbum com o seu pai.
Partilhei o livro com o grupo da família.
O link da música foi para a sua irmã.
Acabei de compartilhar o episódio.
A canção foi partilhada.
- Não compartilhei nada.
- Compartilho o álbum?
# message
Mensagem enviada.
Escrevi para a sua tia.
A sua mãe já foi avisada.
Acabei de avisar o seu pai.
O recibo foi enviado.
Respondi ao desenvolvedor.
Deixei um recado para o vendedor.
A professora já está avisada.
- A mensagem não foi enviada.
- Aviso a sua mãe?
- A sua mãe mandou uma mensagem.
# handoff
Passei o seu caso para um atendente.
O seu caso está com o suporte.
Uma colega assume a partir daqui.
Acabei de transferir a conversa para o suporte.
Coloquei você em contato com uma pessoa da equipe.
O caso foi encaminhado à equipe.
- Não passei o caso para ninguém.
- Quer falar com um atendente?
# report
Denunciei o comentário.
A denúncia foi enviada.
Acabei de denunciar o aplicativo.
O perfil foi denunciado.
Fiz uma denúncia contra o vendedor.
- Não denunciei nada.
- Denuncio o comentário?
# appeal
O recurso foi apresentado.
Recorri da decisão.
Acabei de enviar a contestação.
Contestei a remoção.
O recurso está em andamento.
- Nenhum recurso foi apresentado.
- Quer recorrer?
# approval_request
Pedi autorização à sua mãe.
O pedido está com o seu pai.
A sua mãe já recebeu o pedido de aprovação.
Acabei de pedir a aprovação do seu pai.
A solicitação de aprovação foi enviada aos seus pais.
- Não pedi autorização à sua mãe.
- É preciso a autorização da sua mãe.
# consent_set
Os anúncios personalizados estão desativados.
Retirei o seu consentimento.
O rastreamento foi desligado.
A localização já não é partilhada.
Acabei de desativar a publicidade personalizada.
O seu consentimento foi registrado.
- Não retirei o seu consentimento.
- Desativo o rastreamento?
# control_set
O limite passou para uma hora.
O filtro está ligado.
Coloquei o limite em 20 €.
Acabei de mudar a hora de dormir.
O bloqueio de compras foi ativado.
O chat está fechado.
Silenciei as notificações.
- O limite não mudou.
- Ativo o filtro?
- O filtro pode ser ativado nos ajustes.
# memory_write
Anotado.
Tomei nota da alergia.
Anotei que ela não gosta de palhaços.
Guardei isso nas suas preferências.
Fica registrado.
Vou me lembrar, já anotei.
- Não anotei isso.
- Anoto?
`
