import { grouped } from '../compose.ts'
import { layeredPack } from '../layered-pack.ts'
import * as descriptions from './descriptions.ts'
import { labels } from './labels.ts'
import { lyrics } from './lyrics.ts'
import { articles, books } from './openings.ts'
import { withParticles } from './particles.ts'
import { openers, ownOpeners, phrases, plain } from './reviews.ts'
import { genres, kinds, shared } from './titles.ts'
import { podcasts, videos } from './transcripts.ts'

const counters = { item: '개', day: '일', month: '개월', song: '곡', episode: '회' } as const

/** Korean: store copy in 합니다, reviews in 해요; particles by the sound before them. */
export const korean = layeredPack({
  language: 'ko',
  comma: ', ',
  between: ' ',
  finish: withParticles,
  shared,
  titles: { kinds, genres },
  provider: {
    patterns: ['{head} {tail}', '{head}{short}', '{na}{nb} {old}', '{head} {tail}'],
    lists: {
      head: '{ha}{hb}',
      ha: '푸른, 하얀, 나루, 새벽, 별, 솔, 해, 달, 바람, 숲, 아침, 유자, 물빛, 꽃, 너울, 햇살, 노을, 하늘, 안개, 이슬, 모래, 단비, 가람, 도담',
      hb: '잎, 터, 나무, 방울, 길, 다리, 들, 손, 결, 나루, 등불, 마루, 언덕, 새, 섬, 뜰',
      tail: '스튜디오, 웍스, 미디어, 기획, 공방, 디자인, 크리에이트, 프로젝트, 랩, 컴퍼니, 커뮤니케이션, 하우스',
      short: '랩, 웍스, 네트웍스, 미디어',
      old: '기획, 공방, 미디어, 문화사, 창작소, 사무소, 제작소, 스튜디오, 이야기터, 상회',
    },
  },
  about: descriptions.about,
  someParent: descriptions.someParent,
  credit: descriptions.credit,
  terms: { paid: descriptions.paid, trial: descriptions.trial, free: descriptions.free },
  descriptors: descriptions.descriptors,
  parentNote: descriptions.parentNote,
  signs: descriptions.signs,
  joinPeople: people => people.join(', '),
  joinPhrases: found => found.join(', '),
  joinSigns: (clauses, last) => [...clauses, last].join(', '),
  openers,
  ownOpeners,
  phrases,
  plain,
  judged: (phrase, direction, stream) => {
    const { stem, polite } = formsOf(phrase)
    if (stream.chance(0.25) && takesReport(stem)) return `${stem}더라고요.`
    return polite + stream.pick(direction === 1 ? ['.', '.', '!'] : ['.'])
  },
  judgedBoth: (one, other, same, direction) => {
    const second = formsOf(other).polite
    return same
      ? `${formsOf(one).stem}고, ${second}.`
      : `${formsOf(one).stem}지만, ${direction === 1 ? contrasted(second) : second}.`
  },
  bodies: { song: lyrics, video: videos, podcast: podcasts, book: books, article: articles },
  someHost: '진행자',
  counted: (count, what) => (what === 'review' ? `리뷰 ${grouped(count, ',')}개` : `${grouped(count, ',')}${counters[what]}`),
  labels,
})

/** `앱이 자주 꺼지/꺼져요`: the stem, to which 고 and 지만 are put, and the end of a sentence. */
function formsOf(phrase: string): { stem: string; polite: string } {
  const [stem = '', last = ''] = phrase.split('/')
  return { stem, polite: stem.slice(0, stem.lastIndexOf(' ') + 1) + last }
}

/** Whether 더라고요 may follow: not the past or a guess, which are the writer’s own. */
function takesReport(stem: string): boolean {
  const code = stem.charCodeAt(stem.length - 1) - 0xac00
  return code % 28 !== 20
}

/** What is good after a complaint is set against it: 광고는 for 광고가. */
function contrasted(phrase: string): string {
  return withParticles(phrase.replace(/^(?!아이)([가-힣]+)(?:이|가) /, '$1+은 '))
}
