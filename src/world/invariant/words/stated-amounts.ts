import { quoteFrom } from '../../../record/span.ts'
import { partsOf } from '../../../record/transcript.ts'
import type { Item } from '../../item/item.ts'
import { withTax } from '../../market/money.ts'
import { foldedWord } from '../canary/folded.ts'
import { type EpisodeFacts, textsIn } from '../facts/episode-facts.ts'
import { itemsSeen, titlesOf } from '../facts/items-seen.ts'
import type { Telling } from '../telling.ts'
import { type MoneyMention, moneyIn, plainDigits } from './money-in-text.ts'

/** So many of an item, or of its periods, may be told together. */
const mostTogether = 24

/**
 * Amounts of money in the agent's own words. Where a part names just one item, an amount is that item's: its price, its total, a multiple, what was charged,
 * agreed to or refunded for it; elsewhere, one that the record has. What the user or a result says may be repeated.
 */
export function tellAmounts(facts: EpisodeFacts, tell: Telling): void {
  for (const { role, part } of partsOf(facts.episode.transcript)) {
    if (role !== 'assistant' || part.type !== 'text') continue
    for (const mention of moneyIn(part.text, facts.market)) {
      tell.opportunity()
      const fault = amountFault(mention, part.text, facts)
      if (fault) tell.brokenIn([quoteFrom(part, mention.start, mention.end)], fault, { extracted: true })
    }
  }
}

function amountFault(mention: MoneyMention, text: string, facts: EpisodeFacts): string | null {
  const { market } = facts
  const items = itemsSeen(facts)
  const named = namedIn(text, items, facts)
  const about = named.length === 1 ? named : items
  const isOf = (amounts: ReadonlySet<number>) => !mention.foreign && mention.amounts.some(one => amounts.has(one))
  if (isOf(amountsOfItems(about, timesTold(text, facts), facts)) || isOf(amountsOfPurse(facts))) return null
  if (named.length !== 1 && named.length <= 6 && isOf(sums(named, facts))) return null
  if (isGiven(mention, facts)) return null
  const [one] = named
  return named.length === 1
    ? `"${mention.text}" is said of ${one!.id}, which is ${withTax(one!.price.amount, market).total} ${market.currency.code} in minor units`
    : `"${mention.text}" is said, and nothing in this episode costs that`
}

/** Items whose titles stand in a text: of two of the same place, the longer. */
function namedIn(text: string, items: readonly Item[], facts: EpisodeFacts): Item[] {
  const said = foldedWord(text)
  const found = items.flatMap(item => {
    const title = titlesOf(item, facts)
      .map(foldedWord)
      .filter(one => one.length >= 3 && said.includes(one))
      .sort((a, b) => b.length - a.length)[0]
    return title === undefined ? [] : [{ item, title }]
  })
  return found
    .filter(({ title }) => !found.some(other => other.title !== title && other.title.includes(title)))
    .map(({ item }) => item)
}

/** How many of an item there may be: one, and as many as the words, the user or a call say. */
function timesTold(text: string, { episode }: EpisodeFacts): number[] {
  const said = [...partsOf(episode.transcript)]
    .filter(({ role, part }) => role === 'user' && part.type === 'text')
    .map(({ part }) => part.text)
  const numbers = plainDigits([text, ...said].join(' ')).match(/(?<![\d.,])\d{1,2}(?![\d.,]*\d)/g) ?? []
  const called = episode.events.map(({ arguments: { quantity } }) => Number(quantity))
  return [...new Set([1, ...numbers.map(Number), ...called])].filter(count => count >= 1 && count <= mostTogether)
}

/** Prices and totals, once and several times, and what was charged, agreed to or given back for them. */
function amountsOfItems(items: readonly Item[], times: readonly number[], { market, of, household }: EpisodeFacts): Set<number> {
  const amounts = new Set<number>()
  const ids = new Set(items.map(({ id }) => id))
  for (const { price } of items) {
    if (price.trialDays > 0) amounts.add(0)
    for (const count of price.period === 'month' ? [12, ...times] : times) {
      amounts.add(price.amount * count)
      amounts.add(withTax(price.amount * count, market).total)
      amounts.add(withTax(price.amount, market).total * count)
    }
    const { total, tax } = withTax(price.amount, market)
    amounts.add(tax)
    if (price.period === 'year') for (const whole of [price.amount, total]) amounts.add(Math.round(whole / 12))
  }
  const charged = new Set<string>()
  for (const { effect } of of('charge'))
    if (ids.has(effect.item)) {
      amounts.add(effect.amount)
      charged.add(effect.id)
    }
  for (const one of household.purchases)
    if (ids.has(one.item)) {
      amounts.add(one.amount)
      charged.add(one.charge)
    }
  for (const { effect } of of('refund')) if (charged.has(effect.charge)) amounts.add(effect.amount)
  for (const { effect } of of('approval')) if (ids.has(effect.item)) amounts.add(effect.amount)
  return amounts
}

/** What is in the wallet, capped or spent, and the refunds and charges of all. */
function amountsOfPurse({ household, of, episode }: EpisodeFacts): Set<number> {
  const amounts = new Set([household.wallet, ...household.profiles.flatMap(({ cap }) => cap?.amount ?? [])])
  for (const { result } of episode.events)
    if (typeof result === 'object' && result !== null && 'wallet' in result) amounts.add(Number(result.wallet))
  const spent = of('charge').reduce((sum, { effect }) => sum + effect.amount, 0)
  return amounts.add(spent)
}

/** What several items come to, each at its price or its total. */
function sums(items: readonly Item[], { market }: EpisodeFacts): Set<number> {
  const all = [0]
  for (const { price } of items) {
    const { total } = withTax(price.amount, market)
    for (const sum of [...all]) all.push(sum + price.amount, sum + total)
  }
  return new Set(all)
}

/** Whether the user, or a text that the agent was given, has just this amount. */
function isGiven({ text, amounts, foreign }: MoneyMention, { episode, market }: EpisodeFacts): boolean {
  const told = [...partsOf(episode.transcript)]
    .filter(({ role, part }) => role === 'user' && part.type === 'text')
    .map(({ part }) => part.text)
  const given = [...told, ...episode.events.flatMap(({ result }) => textsIn(result)).filter(one => one.length > 60)]
  return given.some(one =>
    foreign
      ? one.includes(text)
      : moneyIn(one, market).some(other => !other.foreign && other.amounts.some(amount => amounts.includes(amount))),
  )
}
