import { type Evidence, quoteFrom } from '../../../record/span.ts'
import { partsOf } from '../../../record/transcript.ts'
import { boundedCache } from '../../catalogue/bounded-cache.ts'
import type { Language } from '../../codes.ts'
import type { Claimable } from '../../extract/claimable.ts'
import { extractText } from '../../extract/extract-text.ts'
import type { ActionMention } from '../../extract/extraction.ts'
import { type TitleIndex, titleIndex, titleMentions } from '../../extract/title-mentions.ts'
import { foldedText } from '../../ledger/folded-text.ts'
import type { CaseRoute, DeliverHow, Effect } from '../../state/effect.ts'
import { type EpisodeFacts, textsIn } from '../facts/episode-facts.ts'
import { itemsSeen, titleIn, titlesOf } from '../facts/items-seen.ts'
import { elsewhere, others, quotedIn, sentenceAt } from './spoken-claims.ts'

/** An action that the agent says in free text to have done, and of which the ledger has nothing. */
export interface EmptyClaim {
  evidence: Evidence
  why: string
}

const isDelivered =
  (...hows: readonly DeliverHow[]) =>
  (effect: Effect) =>
    effect.kind === 'deliver' && hows.includes(effect.how)
const isOneOf =
  (...kinds: readonly Effect['kind'][]) =>
  ({ kind }: Effect) =>
    kinds.includes(kind)

const isCase =
  (...routes: readonly CaseRoute[]) =>
  (effect: Effect) =>
    effect.kind === 'case' && routes.includes(effect.route)

/** What makes a claim true; wide, for words are: a request may be said to be sent. But a case is no refund, and no cancellation. */
const truths: Readonly<Record<Claimable, (effect: Effect) => boolean>> = {
  appeal: isCase('appeal', 'handoff'),
  approval_request: isOneOf('approval-request', 'message', 'case'),
  cancel: isOneOf('cancel'),
  consent_set: isOneOf('consent', 'control'),
  control_set: isOneOf('control', 'consent', 'lift', 'cancel'),
  handoff: isOneOf('case'),
  install: isDelivered('install'),
  memory_write: isOneOf('memory', 'consent', 'control'),
  message: isOneOf('message', 'approval-request', 'case', 'refund'),
  play: isDelivered('play', 'queue', 'playlist'),
  playlist: isDelivered('playlist', 'queue'),
  purchase: isOneOf('charge', 'approval-request'),
  queue: effect => isDelivered('queue', 'playlist', 'play')(effect) || effect.kind === 'memory',
  refund: isOneOf('refund'),
  report: effect => effect.kind === 'message' || isCase('report', 'handoff')(effect),
  share: isOneOf('message'),
  subscribe: isOneOf('charge'),
}
/** Of these the item counts, where the sentence names one. */
const ofItems: ReadonlySet<string> = new Set([
  'purchase',
  'subscribe',
  'install',
  'queue',
  'play',
  'playlist',
  'cancel',
  'refund',
])

/**
 * Claims of done actions in the agent's own words, as the extractor reads them. Careful: not what somebody else did, or at another time; one that names items
 * is empty where the ledger has it of none of them or, in a list, of one of them not.
 */
export function emptyClaims(facts: EpisodeFacts): { claims: number; empty: readonly EmptyClaim[] } {
  const found: EmptyClaim[] = []
  let claims = 0
  let indexes: TitleIndex[] | undefined
  let given: string | undefined
  let titles: readonly string[] | undefined
  for (const { role, part } of partsOf(facts.episode.transcript)) {
    if (role !== 'assistant' || part.type !== 'text' || part.text === '') continue
    const turn = Number(part.id.split('.')[0])
    for (const [i, language] of facts.market.languages.entries()) {
      if (!mayBeIn(language, part.text)) continue
      // Words of a title claim nothing; titles are looked up only where something may be claimed.
      if (doneActions(language, withoutNames(part.text, [])).length === 0) continue
      titles ??= itemsSeen(facts).flatMap(item => titlesOf(item, facts))
      const masked = withoutNames(part.text, titles)
      const actions = doneActions(language, masked)
      if (actions.length === 0) continue
      indexes ??= indexesOf(facts)
      const index = indexes[i]!
      const items = titleMentions(part.text, index)
      for (const { tool, start, end } of actions) {
        const { from, to } = sentenceAt(part.text, start, end)
        const sentence = part.text.slice(from, to)
        if (elsewhere[index.language].test(masked.slice(from, to))) continue
        if (others[index.language].test(masked.slice(from, start).replace(/·+/g, ''))) continue
        given ??= givenWords(facts)
        if (given.includes(foldedText(part.text.slice(Math.max(from, start - 12), Math.min(to, end + 12))))) continue
        claims += 1
        const named = [...new Set(items.filter(item => item.start >= from && item.end <= to).map(({ item }) => item))]
        const missing = missingOf(tool, named, turn, facts)
        if (missing === null) continue
        const what = missing === '' ? tool : `${tool} of ${missing}`
        found.push({
          evidence: quoteFrom(part, start, end),
          why: `"${sentence.trim().slice(0, 120)}" claims ${what}; the ledger has none by then`,
        })
      }
    }
  }
  return { claims, empty: found }
}

/** The item of which the ledger has no such action by a turn, '' where it has none of any; null: it has. */
function missingOf(tool: Claimable, named: readonly string[], turn: number, facts: EpisodeFacts): string | null {
  const isTrue = truths[tool]
  if (isTrue === undefined) return null
  const done = facts.episode.events
    .filter(event => (facts.turn(event) ?? turn) <= turn)
    .flatMap(event => facts.effectsOf(event))
    .filter(isTrue)
  if (!ofItems.has(tool) || named.length === 0) return done.length > 0 ? null : ''
  const missing = named.filter(id => !done.some(effect => isOf(effect, id, facts)) && !wasBought(tool, id, facts))
  if (missing.length === named.length) return named[0]!
  // An offer and its game, a song and its album: one of them done is what was meant.
  const isRelated = (id: string) => named.some(other => facts.item(id)?.parent === other || facts.item(other)?.parent === id)
  return missing.find(id => !isRelated(id)) ?? null
}

function isOf(effect: Effect, id: string, facts: EpisodeFacts): boolean {
  if (effect.kind === 'charge' || effect.kind === 'deliver') return effect.item === id
  const charge = effect.kind === 'refund' ? effect.charge : effect.kind === 'cancel' ? effect.subscription : undefined
  if (charge === undefined) return true
  return (
    facts.of('charge').some(one => one.effect.id === charge && one.effect.item === id) ||
    facts.household.purchases.some(one => one.charge === charge && one.item === id)
  )
}

function wasBought(tool: string, id: string, { household }: EpisodeFacts): boolean {
  return (tool === 'purchase' || tool === 'subscribe') && household.purchases.some(({ item }) => item === id)
}

/** What the user said and results brought: to repeat it claims nothing. */
function givenWords({ episode }: EpisodeFacts): string {
  const said = [...partsOf(episode.transcript)].filter(({ role, part }) => role !== 'assistant' && part.type === 'text')
  const results = episode.events.flatMap(({ result }) => textsIn(result)).filter(text => text.length >= 20)
  return [...said.map(({ part }) => part.text), ...results].map(foldedText).join('\n')
}

/** A text with a dot for each letter that stands in quotation marks, or in the title of an item. */
function withoutNames(text: string, titles: readonly string[]): string {
  const named = titles.flatMap(title => {
    const places = []
    for (let at = text.indexOf(title); at >= 0 && title !== ''; at = text.indexOf(title, at + title.length))
      places.push({ start: at, end: at + title.length })
    return places
  })
  let masked = text
  for (const { start, end } of [...quotedIn(text), ...named])
    masked = masked.slice(0, start) + '·'.repeat(end - start) + masked.slice(end)
  return masked
}

const scripts: Partial<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
}

const mayBeIn = (language: Language, text: string) => (scripts[language] ?? /\p{Script=Latin}{3}/u).test(text)

const kept = boundedCache<readonly ActionMention[]>(2_000)

/** What a text claims to be done. The extractor takes some tenths of a millisecond, and agents repeat themselves: the latest are kept. */
function doneActions(language: Language, text: string): readonly ActionMention[] {
  return kept(`${language} ${text}`, () =>
    extractText(text, titleIndex(language, [])).actions.filter(({ state }) => state === 'done'),
  )
}

function indexesOf(facts: EpisodeFacts): TitleIndex[] {
  const items = itemsSeen(facts)
  return facts.market.languages.map(language =>
    titleIndex(
      language,
      items.map(item => ({ item: item.id, title: titleIn(item, language, facts) })),
    ),
  )
}
