import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const offer: KindTexts<'offer'> = {
  words: {
    size: list('Handvoll, Börse, Beutel, Sack, Eimer, Kiste, Fass, Wagenladung, Tresor, Berg, Truhe, Schatulle'),
    amount: list('80, 120, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900'),
    coins: list(
      'Münzen, Edelsteine, Perlen, Eicheln, Kronen, Sternchen, Muscheln, Dukaten, Rubine, Funken, Knöpfe, Kristalle, Taler, Gulden',
    ),
  },
  titles: ['{own}: {^adj}{noun.end} {noun} mit {amount} {coins}'],
  genres: {
    'coin-pack': {
      titles: [
        '{amount} {adj}e {coins} ({noun}, {^adj2}e Ausgabe)',
        '{amount} {coins} {noun.gen} {adj}en {noun.of}',
        '{size} {coins}: {amount} für {noun.acc} {adj}{noun.accEnd} {noun}',
      ],
      about: [
        'Ein Vorrat an Münzen für „{parent}“, sofort gutgeschrieben.',
        'Münzen, die du in „{parent}“ für [Saatgut, Werkzeug und Zäune|Karten und Farben|Abkürzungen und Schmuck] ausgibst.',
        'Füllt deinen Geldbeutel in „{parent}“; [nichts verfällt|die Münzen bleiben, bis du sie ausgibst].',
      ],
      more: [
        'Münzen lassen sich auch erspielen, nur langsamer.',
        'Sie gelten allein in diesem Spiel und können nicht zurückgetauscht werden.',
        'Das Guthaben gilt für alle [Spielstände|Figuren] desselben Profils.',
      ],
    },
    'random-chest': {
      words: {
        own: nouns(
          'Truhe, f',
          'Kiste, f',
          'Kästchen, n',
          'Überraschungsei, n',
          'Paket, n',
          'Krug, m',
          'Schatzkiste, f',
          'Wundertüte, f',
          'Koffer, m',
          'Säckchen, n',
        ),
      },
      titles: [
        '{^adj}{own.end} {own} {noun.gen} {adj2}en {noun.of}',
        '{^own.art} {own} aus {Town}: {amount} {adj}e {coins} und mehr',
        '{own} {noun.gen} {adj}en {noun.of} von {Town}',
      ],
      about: [
        'Eine verschlossene Truhe für „{parent}“: Was darin ist, entscheidet der Zufall.',
        'Öffnen und staunen: Jede Truhe enthält [einen zufälligen Gegenstand|drei zufällige Karten|fünf zufällige Figuren] für „{parent}“.',
        'Das Glück bestimmt, was in „{parent}“ dazukommt, vom [gewöhnlichen|alltäglichen] Fund bis zum [legendären|sehr seltenen].',
      ],
      more: [
        'Die Wahrscheinlichkeit jeder Seltenheitsstufe steht vor dem Kauf dabei.',
        'Doppelte kommen vor und werden gegen ein paar Münzen getauscht.',
        'Um das Spiel durchzuspielen, braucht man nichts davon.',
      ],
    },
    'season-pass': {
      words: {
        own: nouns(
          'Saison, f',
          'Kapitel, n',
          'Spieljahr, n',
          'Festspiel, n',
          'Zyklus, m',
          'Reise, f',
          'Feldzug, m',
          'Almanach, m',
        ),
      },
      titles: [
        'Saisonpass: {^own.art} {adj}{own.weak} {own} {noun.gen} {adj2}en {noun.of}',
        'Saisonpass „{^adj}{noun.end} {noun}“: {own} von {Town}',
        'Saisonpass {Town}: {^adj}{own.end} {own} {noun.gen} {adj2}en {noun.of}',
      ],
      about: [
        'Der Pass schaltet in „{parent}“ [vierzig|fünfzig|sechzig] Belohnungen der laufenden Saison frei.',
        'Eine Saison voller zusätzlicher [Aufgaben|Level|Kostüme] für „{parent}“, [acht|zehn|zwölf] Wochen lang.',
        'Für alle, die „{parent}“ [täglich|jedes Wochenende] spielen: Jede erreichte Stufe gibt eine Belohnung frei.',
      ],
      more: [
        'Was erspielt ist, bleibt nach Saisonende erhalten; was nicht erspielt ist, verfällt.',
        'Bereits erreichte Stufen werden beim Kauf gutgeschrieben.',
        'Die kostenlose Reihe bleibt für alle offen; der Pass legt eine zweite dazu.',
      ],
    },
    'remove-ads': {
      words: { own: list('Werbefrei, Ohne Werbung, Werbung aus, Ruhemodus, Freie Sicht, Nie wieder Werbung') },
      titles: [
        '{own}: {^adj}{noun.end} {noun} von {Town}',
        '{own} – Paket „{^adj}{noun.end} {noun}“ mit {amount} {coins}',
        '{own} {noun.zu} {adj}en {noun} mit {amount} {coins}',
      ],
      about: [
        'Entfernt die Werbung aus „{parent}“, und zwar für immer.',
        'Keine Banner und keine Filmchen mehr zwischen den Leveln: Dieses Paket schaltet die Werbung in „{parent}“ ab.',
        '„{parent}“ ohne Unterbrechung spielen, [auf allen deinen Geräten|mit allen Profilen im Haushalt].',
      ],
      more: [
        'Belohnungen, für die man sonst ein Filmchen ansah, gibt es nun einfach so.',
        'Der Kauf gehört zu deinem Konto und lässt sich auf einem neuen Telefon wiederherstellen.',
        'Wirkt ab dem nächsten Start.',
      ],
    },
    'extra-lives': {
      words: {
        own: list('Herzen, Leben, zweite Chancen, Ersatzleben, Glücksbringer, neue Versuche, Rettungsringe, Freiversuche'),
      },
      titles: [
        '{amount} {own} {noun.gen} {adj}en {noun.of}',
        '{amount} {own} {noun.gen} {adj}en {noun.of} von {Town}',
        '{size} aus {Town}: {amount} {own} und {coins}',
      ],
      about: [
        'Zusätzliche Leben für „{parent}“, für das Level, das [sich nicht lösen lässt|fast geschafft war].',
        'Weiterspielen, wo es schiefging: Ersatzleben für „{parent}“, sofort einsetzbar.',
        'Mit diesen Leben musst du in „{parent}“ nicht warten, bis [die Uhr abläuft|die Herzen nachwachsen].',
      ],
      more: [
        'Alle [zwanzig|dreißig] Minuten kommt ein Leben von selbst zurück, ohne Bezahlung.',
        'Sie bleiben erhalten, bis du sie verwendest.',
        'In Ranglistenspielen zählen sie nicht, damit die Tabelle fair bleibt.',
      ],
    },
    costume: {
      words: {
        own: nouns(
          'Kostüm, n',
          'Gewand, n',
          'Umhang, m',
          'Mantel, m',
          'Uniform, f',
          'Rüstung, f',
          'Verkleidung, f',
          'Anzug, m',
          'Cape, n',
          'Tracht, f',
          'Handschuhe, p',
          'Stiefel, p',
        ),
      },
      titles: [
        '{^adj}{own.end} {own} {noun.gen} {adj2}en {noun.of}',
        '{own} „{^adj}{noun.end} {noun}“ aus {Town}',
        '{^own.art} {adj}{own.weak} {own} von {Town} ({time})',
      ],
      about: [
        'Ein neuer Look für deine Figur in „{parent}“, [mit passenden Stiefeln|wahlweise in drei Farben|mit einem Futter, das nachts leuchtet].',
        'Zum Verkleiden in „{parent}“: Das Kostüm ist fürs Auge und ändert sonst nichts.',
        'Genäht für [den Winterball|das Maskenfest|lange Reisen] und ab sofort im Kleiderschrank von „{parent}“.',
      ],
      more: [
        'Alle Figuren können es tragen, und umfärben lässt es sich jederzeit.',
        'Im Spiel bringt es keinen Vorteil.',
        'Wer es hat, behält es, auch wenn es aus dem Laden verschwindet.',
      ],
    },
  },
}
