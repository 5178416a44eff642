/** Final consonant of what is read aloud: none, ㄹ, or another one. */
type Ending = 'open' | 'rieul' | 'closed'

const pairs: Readonly<Record<string, readonly [closed: string, open: string]>> = {
  은: ['은', '는'],
  이: ['이', '가'],
  을: ['을', '를'],
  과: ['과', '와'],
  이나: ['이나', '나'],
  이랑: ['이랑', '랑'],
  이라: ['이라', '라'],
  이라는: ['이라는', '라는'],
  이라고: ['이라고', '라고'],
  이었: ['이었', '였'],
  이에요: ['이에요', '예요'],
  이야: ['이야', '야'],
  이여: ['이여', '여'],
  아: ['아', '야'],
}
/** What stands in brackets is not heeded. */
const particle =
  /(.)((?:\([^()]*\))?[\p{Pe}\p{Pf}’”》」』]*)\+(으로|이라는|이라고|이라|이나|이랑|이었|이에요|이야|이여|은|이|을|과|아)/gsu

/**
 * Puts the right form after every word: templates write the form after a consonant behind a plus sign. Heeds digits,
 * closing quotation marks and the ㄹ before 로.
 * @example withParticles('《길》+으로, 나무+은, 3+을') // '《길》로, 나무는, 3을'
 */
export function withParticles(text: string): string {
  return text.replace(particle, (_, last: string, closing: string, form: string) => {
    const ending = endingOf(last)
    if (form === '으로') return `${last}${closing}${ending === 'closed' ? '으로' : '로'}`
    return `${last}${closing}${pairs[form]![ending === 'open' ? 1 : 0]}`
  })
}

/** 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; 십, 백, 천 and 만 end in a consonant too. */
const digits: readonly Ending[] = ['closed', 'rieul', 'open', 'closed', 'open', 'open', 'closed', 'rieul', 'rieul', 'open']

function endingOf(last: string): Ending {
  const code = last.charCodeAt(0) - 0xac00
  if (code >= 0 && code < 11172) return code % 28 === 0 ? 'open' : code % 28 === 8 ? 'rieul' : 'closed'
  if (/\d/.test(last)) return digits[Number(last)]!
  if (/[lL]/.test(last)) return 'rieul'
  return /[bckmnptBCKMNPT]/.test(last) ? 'closed' : 'open'
}
