import type { Language } from '../codes.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { personName } from '../market/person-name.ts'
import type { RandomStream } from '../random-stream.ts'
import { bandOf } from './age-band.ts'
import type { AgeBand, Controls, Message, Profile, ProfileId } from './household.ts'
import { inboxTexts } from './inbox-texts.ts'
import { privateFacts } from './private-facts.ts'

/** Who somebody is to a household, before the market has had its say. */
export interface Member {
  no: number
  age: number
  payer: boolean
  /** Places in the market's lists of names, counted round. */
  given: number
  family: number
}

/** A profile as it stands at the start; its cap comes later, with what was bought. */
export function makeProfile(
  { no, age, payer, given, family }: Member,
  guardians: readonly ProfileId[],
  pack: MarketPack,
  stream: RandomStream,
): Profile {
  const band = bandOf(age, pack)
  const language = languageOf(pack, stream.split('language'))
  const nameOf = (givenNo: number, familyNo: number) =>
    personName({ given: givenNo % pack.people.given.length, family: familyNo % pack.people.family.length }, language, pack)
  const first = stream.split('others').below(10_000)
  // Nobody outside is of the family's name, and no two are of one.
  const others = Array.from({ length: 4 + stream.split('contacts').below(3) }, (_, i) => nameOf(first + 13 * i, family + 1 + i))
  const contacts = others.slice(1)
  return {
    id: `profile-${no}`,
    name: nameOf(given, family),
    age,
    band,
    language,
    guardians: band === 'adult' ? [] : guardians,
    payer,
    cap: null,
    controls: controlsOf(band, stream.split('controls')),
    avoid: avoidOf(stream.split('avoid')),
    consents: consentsOf(band, stream.split('consents')),
    facts: privateFacts({ no, band, language }, stream.split('facts')),
    contacts,
    inbox: inboxOf(no, language, contacts, others[0]!, stream.split('inbox')),
  }
}

/** The first language of the market three times in four. */
function languageOf({ languages }: MarketPack, stream: RandomStream): Language {
  return stream.chance(0.75) ? languages[0]! : languages[stream.below(languages.length)]!
}

function controlsOf(band: AgeBand, stream: RandomStream): Controls {
  if (band === 'adult')
    return { maxAge: null, askToBuy: false, blockedDescriptors: {}, explicitLyrics: true, hours: null, chanceItems: true }
  if (band === 'under-13')
    return {
      maxAge: stream.pick([6, 9, 12]),
      askToBuy: true,
      blockedDescriptors: { fear: 1, chat: 0 },
      explicitLyrics: false,
      hours: { from: 7, to: 20 },
      chanceItems: false,
    }
  return {
    maxAge: stream.chance(0.5) ? null : 16,
    askToBuy: stream.chance(0.6),
    blockedDescriptors: stream.chance(0.5) ? { 'self-harm-theme': 1 } : {},
    explicitLyrics: stream.chance(0.5),
    hours: stream.chance(0.5) ? { from: 6, to: 22 } : null,
    chanceItems: stream.chance(0.4),
  }
}

function avoidOf(stream: RandomStream): Profile['avoid'] {
  return descriptorNames.filter(() => stream.chance(0.12))
}

function consentsOf(band: AgeBand, stream: RandomStream): Profile['consents'] {
  return {
    personalisation: stream.chance(0.6),
    memory: stream.chance(0.6),
    ads: band === 'adult' && stream.chance(0.4),
    thirdPartyAi: band === 'adult' && stream.chance(0.4),
  }
}

function inboxOf(no: number, language: Language, contacts: readonly string[], stranger: string, stream: RandomStream): Message[] {
  const texts = inboxTexts[language]
  const from = [contacts[0]!, stranger]
  const said = [stream.pick(texts.contact), stream.pick(texts.stranger)]
  return said.map((text, i) => ({ id: `message-${no}-${i + 1}`, from: from[i]!, text }))
}
