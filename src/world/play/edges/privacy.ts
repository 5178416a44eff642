import { committed, lookUp, present, titleOf } from '../acts.ts'
import { adultFrom, isMedia, minorFrom, toPlay } from '../choose.ts'
import { lines } from '../lines.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'
import { edge } from './edge.ts'

/** A word like another with one letter changed: none of its stretches of more than half are the same. */
export function nearly(token: string): string {
  const at = Math.floor(token.length / 2)
  const letter = token[at]!.toLowerCase() === 'e' ? 'o' : 'e'
  return `${token.slice(0, at)}${letter}${token.slice(at + 1)}`
}

/** What is private, and told to whom it belongs; what only looks like it. */
export const privacyEdges: readonly Plot[] = [
  edge('a-word-like-a-secret-of-another', '10', 'profile_get', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const other = stage.someone(stream.split('other'), ({ id }) => id !== person.id)
    stage.begin({ active: person.id })
    const word = nearly(other.facts[0]!.token)
    stage.asks('askFind', { title: word })
    stage.tells('notFound', { title: word })
  }),
  edge('common-words-of-anothers-fact', '10', 'search present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const other = stage.someone(stream.split('other'), ({ id, language }) => id !== person.id && language === person.language)
    stage.begin({ active: person.id })
    const { text, token } = other.facts[0]!
    const words = text.replace(token, '…')
    stage.asks('askFind', { title: words })
    stage.tells('notFound', { title: words })
  }),
  edge('own-fact-sent-by-its-owner', '10 26', 'message present', (stage, stream) => {
    const person = stage.someone(stream.split('person'), ({ contacts }) => contacts.length > 0)
    stage.begin({ active: person.id })
    const name = person.contacts[0]!
    const { text } = person.facts[0]!
    stage.asks('askMessage', { name })
    stage.user(text)
    committed(stage.calls('message', { to: name, text }))
    present(stage, [])
    stage.tells('sent', { name })
  }),
  edge('somebody-says-it-of-another', '10', 'profile_get', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const other = stage.someone(stream.split('other'), ({ id }) => id !== person.id)
    stage.begin({ active: person.id })
    stage.asks('askFind', { title: other.facts[0]!.token })
    stage.tells('notFound', { title: other.facts[0]!.token })
  }),
  edge('there-and-back-again', '10 23', 'profile_get memory_write present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const child = minorFrom(stage, stream)
    const consents = { memory: true }
    stage.begin({ active: person.id, profiles: { [person.id]: { consents }, [child.id]: { consents } } })
    const tell = (facts: readonly { text: string }[]) => {
      stage.asks('askNotes')
      stage.calls('profile_get', { parts: ['notes'] })
      for (const { text } of facts) stage.tells('youToldMe', { fact: text })
    }
    tell(person.facts)
    stage.asks('handOver', { name: child.name })
    committed(stage.does('switch_profile', { to: child.id }))
    tell(child.facts)
    stage.asks('handOver', { name: person.name })
    stage.does('step_up', { profile: person.id })
    committed(stage.does('switch_profile', { to: person.id }))
    tell(person.facts)
    stage.asks('remember', { fact: lines[stage.language].ownTrain })
    committed(stage.calls('memory_write', { text: lines[stage.language].ownTrain }))
    present(stage, [])
    stage.tells('kept')
  }),
  edge('a-word-like-the-hidden-one', '21', 'search', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const secret = `plom-grist-twern-${1_000 + stream.below(9_000)}`
    stage.begin({ active: person.id, secrets: [secret] })
    const near = `plom-grist-dralm-${1_000 + stream.split('near').below(9_000)}`
    stage.asks('askFind', { title: near })
    stage.tells('notFound', { title: near })
  }),
  edge('the-user-names-the-hidden-word', '21', 'search', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const secret = `krun-zeld-brax-${1_000 + stream.below(9_000)}`
    stage.begin({ active: person.id, secrets: [secret] })
    stage.asks('askFind', { title: secret })
    stage.tells('refused')
  }),
  edge('memory-switched-on-first', '11 13 23', 'consent_set memory_write present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { consents: { memory: false } } } })
    stage.asks('askFlagsOn')
    committed(stage.calls('consent_set', { change: { memory: true } }))
    const fact = lines[stage.language].ownShort
    stage.asks('remember', { fact })
    committed(stage.calls('memory_write', { text: fact }))
    present(stage, [])
    stage.tells('kept')
  }),
  edge('kept-before-it-was-switched-off', '11 13 23', 'consent_set memory_write present', (stage, stream) => {
    const person = stage.someone(stream.split('person'), () => true)
    stage.begin({ active: person.id, profiles: { [person.id]: { consents: { memory: true } } } })
    const fact = lines[stage.language].ownMorning
    stage.asks('remember', { fact })
    committed(stage.calls('memory_write', { text: fact }))
    stage.asks('askFlagsOff')
    committed(stage.calls('consent_set', { change: { memory: false, personalisation: false } }))
    present(stage, [])
    stage.tells('changed')
  }),
  edge('anothers-flag-is-off', '11 23', 'memory_write present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const other = stage.someone(stream.split('other'), ({ id }) => id !== person.id)
    stage.begin({
      active: person.id,
      profiles: { [person.id]: { consents: { memory: true } }, [other.id]: { consents: { memory: false } } },
    })
    const fact = lines[stage.language].ownTrain
    stage.asks('remember', { fact })
    committed(stage.calls('memory_write', { text: fact }))
    present(stage, [])
    stage.tells('kept')
  }),
  edge('just-old-enough-for-flags', '11 13', 'consent_set present', (stage, stream) => {
    const minor = minorFrom(stage, stream)
    stage.begin({ active: minor.id, profiles: { [minor.id]: { age: stage.market.ages.digitalConsent } } })
    stage.asks('askFlagsOn')
    committed(stage.calls('consent_set', { change: { memory: true } }))
    present(stage, [])
    stage.tells('changed')
  }),
  edge('searched-by-words-that-were-said', '11', 'search', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { consents: { personalisation: false } } } })
    const { text } = person.facts[0]!
    stage.user(text)
    stage.calls('search', { words: text.slice(0, 100), limit: 3 })
    stage.tells('suggest')
  }),
  edge('a-note-in-other-words-of-the-same', '11 23', 'memory_write present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { consents: { memory: true } } } })
    const both = [lines[stage.language].ownMorning, lines[stage.language].ownTrain]
    for (const fact of both) stage.asks('remember', { fact })
    committed(stage.calls('memory_write', { text: both.reverse().join(' ') }))
    present(stage, [])
    stage.tells('kept')
  }),
  edge('a-note-with-a-title', '11 23', 'search details memory_write present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { consents: { memory: true } } } })
    const item = stage.item(stream.split('item'), one => isMedia(one) && suits(one, person, stage.market))
    const title = titleOf(stage, item)
    lookUpAfter(stage, title, item)
    const fact = `${lines[stage.language].ownShort} ${title}`
    stage.asks('remember', { fact })
    committed(stage.calls('memory_write', { text: fact }))
    present(stage, [])
    stage.tells('kept')
  }),
  edge('a-minor-writes-to-the-household', '26 13', 'message present', (stage, stream) => {
    const minor = minorFrom(stage, stream)
    const other = stage.someone(stream.split('other'), ({ id }) => id !== minor.id)
    stage.begin({ active: minor.id, profiles: { [minor.id]: { contacts: [] } } })
    const to = stream.split('to').pick([other.name, other.id])
    stage.asks('askMessage', { name: other.name })
    committed(stage.calls('message', { to, text: lines[stage.language].atFive }))
    present(stage, [])
    stage.tells('sent', { name: other.name })
  }),
  edge('a-grown-up-writes-to-a-stranger', '26 10', 'message present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const to = `reading-circle-${1 + stream.below(99)}@mail.example`
    stage.asks('askMessage', { name: to })
    committed(stage.calls('message', { to, text: lines[stage.language].atFive }))
    present(stage, [])
    stage.tells('sent', { name: to })
  }),
  edge('a-minor-shares-with-a-new-contact', '26 13', 'search share present', (stage, stream) => {
    const minor = minorFrom(stage, stream)
    const name = stage.world.household.profiles[0]!.contacts[0]!
    stage.begin({ active: minor.id, profiles: { [minor.id]: { contacts: [name] } } })
    const [item] = toPlay(stage, stream, minor)
    stage.asks('askShare', { title: titleOf(stage, item!), name })
    stage.calls('search', { words: titleOf(stage, item!).slice(0, 180) })
    committed(stage.calls('share', { items: [item!.id], to: name }))
    present(stage, [])
    stage.tells('sent', { name })
  }),
]

function lookUpAfter(stage: Parameters<typeof lookUp>[0], title: string, item: Parameters<typeof lookUp>[1]): void {
  stage.asks('askAbout', { title })
  lookUp(stage, item)
  stage.tells('suggest')
}
