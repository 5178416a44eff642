import { grouped } from '../compose.ts'
import { layeredPack } from '../layered-pack.ts'
import * as descriptions from './descriptions.ts'
import { labels } from './labels.ts'
import { lyrics } from './lyrics.ts'
import { articles, books } from './openings.ts'
import { openers, ownOpeners, phrases, plain } from './reviews.ts'
import { genres, kinds, shared } from './titles.ts'
import { podcasts, videos } from './transcripts.ts'

const counters = { item: '件', day: '日間', month: 'か月', song: '曲', episode: '話' } as const

/** Japanese: store copy in です and ます, no blanks between words, counters after digits. */
export const japanese = layeredPack({
  language: 'ja',
  comma: ' ',
  between: '',
  finish: text => text,
  shared,
  titles: { kinds, genres },
  provider: {
    patterns: ['{head}{tail}', '{head}{tail}', '株式会社{head}', '{fam}{old}'],
    lists: {
      head: '{ha}{hb}',
      ha: 'アオ ユキ ミナト コトリ ハル ナギ シロ ツキ ソラ カゼ モリ ホシ アサ ユズ スミ ハナ カナタ ヒダマリ コハク ミソラ キリ ワタ ノキ イト',
      hb: 'ノワ リーフ ベース ポート ツリー ドロップ ライン ブリッジ フィールド クラフト ミント ハーバー ランタン スパイス マイル ベル',
      tail: 'スタジオ ワークス メディア 企画 工房 デザイン 社 クリエイト プロジェクト ラボ カンパニー コミュニケーションズ',
      old: '企画 工房 メディア 文化社 創作社 事務所 制作所 舎 堂 スタジオ',
    },
  },
  about: descriptions.about,
  someParent: descriptions.someParent,
  credit: descriptions.credit,
  terms: { paid: descriptions.paid, trial: descriptions.trial, free: descriptions.free },
  descriptors: descriptions.descriptors,
  parentNote: descriptions.parentNote,
  signs: descriptions.signs,
  joinPeople: people => people.join('、'),
  joinPhrases: found => found.join('、'),
  joinSigns: (clauses, last) => `${[...clauses, last].join('、')}。`,
  openers,
  ownOpeners,
  phrases,
  plain,
  judged: (phrase, direction, stream) =>
    phrase +
    stream.pick([
      ...(direction === 1 ? ['。', '。', '！'] : ['。', '。', '。']),
      /(?:[いなれ]|した)です$/.test(phrase) ? 'ね。' : '。',
    ]),
  judgedBoth: (one, other, same, direction, stream) =>
    same
      ? `${one}し、${other}。`
      : `${one}${stream.pick(['が', 'けど', 'けれど'])}、${direction === 1 ? contrasted(other) : other}。`,
  bodies: { song: lyrics, video: videos, podcast: podcasts, book: books, article: articles },
  someHost: '番組の案内人',
  counted: (count, what) => (what === 'review' ? `レビュー${grouped(count, ',')}件` : grouped(count, ',') + counters[what]),
  labels,
})

/** What is good after a complaint is set against it: 内容は for 内容が. */
function contrasted(phrase: string): string {
  return /たびに|ことは|には/.test(phrase) ? phrase : phrase.replace(/(?<![上下広])が/, 'は')
}
