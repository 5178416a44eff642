import type { Language } from '../codes.ts'
import type { RandomStream } from '../random-stream.ts'
import { factTexts } from './fact-texts.ts'
import type { AgeBand, PrivateFact } from './household.ts'

const aboutBy: Record<AgeBand, readonly PrivateFact['about'][]> = {
  'under-13': ['health', 'school', 'location'],
  teen: ['health', 'school', 'location', 'belief'],
  adult: ['health', 'money', 'belief', 'relationship', 'location', 'work'],
}

/** Two or three things that a profile has told of itself, each with a token of its own. */
export function privateFacts(profile: { no: number; band: AgeBand; language: Language }, stream: RandomStream): PrivateFact[] {
  const { no, band, language } = profile
  const first = stream.below(aboutBy[band].length)
  return Array.from({ length: 2 + stream.below(2) }, (_, i) => {
    const about = aboutBy[band][(first + i) % aboutBy[band].length]!
    const token = factToken(stream.split('token', i), `${no}${i}`)
    return { id: `fact-${no}-${i + 1}`, about, text: factTexts[language][about].replace('{token}', token), token }
  })
}

/** Letters of which no syllable list of the catalogue is made, so that no other name of a world comes out alike. */
const onsets = ['Zv', 'Qu', 'Xh', 'Vr', 'Gw', 'Dzh', 'Ky', 'Pf']
const vowels = ['ua', 'oe', 'iu', 'ae', 'yo', 'ui']
const ends = ['zk', 'xt', 'vq', 'rzh', 'lpf', 'mz']
const lasts = ['bwik', 'jorn', 'kvath', 'pzel', 'dwyx', 'gruv', 'tzom', 'hvand', 'wplen', 'fjost']

/** A name of one household's alone, such as `Zvuaxtkvathjorn`; two digits make it another than its siblings'. */
function factToken(stream: RandomStream, digits: string): string {
  const numbered = [...digits].map(digit => lasts[Number(digit)]!).join('')
  return `${stream.pick(onsets)}${stream.pick(vowels)}${stream.pick(ends)}${stream.pick(vowels)}${numbered}`
}
