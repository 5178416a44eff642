import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { kindCounts } from '../world/catalogue/kind-counts.ts'
import { type Language, marketCodes } from '../world/codes.ts'
import { type Item, type ItemKind, itemKinds } from '../world/item/item.ts'
import { ageByMarket } from '../world/market/age-by-market.ts'
import { loadMarketPack } from '../world/market/load-market-pack.ts'
import { openWorld } from '../world/shared-worlds.ts'
import type { World } from '../world/world.ts'
import { worldSpec } from '../world/world-spec.ts'
import { type CliCommand, type CommandContext, definitions, type ExitCode, examples, exitCodes } from './command.ts'
import { itemPage } from './print/item-page.ts'
import { printJson } from './print/json.ts'
import { itemsText, worldText } from './print/world-text.ts'
import { defineMutate, episodes, mutateEpisodes } from './world-mutate.ts'
import { defineServe, serve } from './world-serve.ts'

const actions = ['show', 'browse', 'serve', 'episodes', 'mutate']
const mostListed = 20
/** Options that one action alone reads: with another they would be dropped without a word. */
const ownOptions: Readonly<Record<string, readonly string[]>> = {
  market: ['show', 'browse', 'serve'],
  size: ['show', 'browse', 'serve'],
  limit: ['browse'],
  kind: ['browse'],
  search: ['browse'],
  item: ['browse'],
  language: ['browse'],
  setup: ['serve'],
  port: ['serve'],
  out: ['serve'],
  seed: ['episodes', 'mutate'],
  count: ['episodes', 'mutate'],
  tempting: ['episodes', 'mutate'],
  ops: ['mutate'],
  episodes: ['mutate'],
  most: ['mutate'],
  places: ['mutate'],
  only: ['mutate'],
  survivors: ['mutate'],
}

/** A simulated storefront with its household, as a person looks at it: hidden fields too. */
export const world: CliCommand = {
  define(command) {
    command
      .argument('<action>', 'show, browse, serve, episodes or mutate')
      .argument('[seed]', 'a whole number: another one is another world')
      .option('--market <market>', 'a shipped market, or the path of a pack of your own', 'US')
      .option('--size <items>', 'items of the catalogue, 200 to 100000', '2000')
      .option('--kind <kind>', 'browse: items of one kind')
      .option('--search <words>', 'browse: items by words of their titles and providers')
      .option('--item <id>', 'browse: the page of one item')
      .option('--language <language>', 'browse: of the market’s languages, another one than the first')
      .option('--limit <items>', 'browse: at most so many', String(mostListed))
    defineServe(command)
    defineMutate(command)
    definitions(command, 'Actions', [
      ['show', 'the market, the household, and the catalogue by kind'],
      ['browse', 'items as a search finds them, or one item’s page'],
      ['serve', 'the household’s storefront for an agent of your own, over MCP, until Ctrl-C'],
      ['episodes', 'plays clean episodes, and prints them as JSON Lines'],
      ['mutate', 'spoils recorded episodes, and says which invariants notice'],
    ])
    examples(command, [
      ['assay world show 7 --market DE', 'a market, a household, a catalogue'],
      ['assay world browse 7 --market DE --kind app', 'its apps, the most popular first'],
      ['assay world browse 7 --market JP --item app-00010', 'a page, and its age class in every market'],
      ['assay world serve 7 --market DE --out episode.json', 'prints the address for an MCP client'],
      ['assay world episodes --count 50 > episodes.jsonl', 'recorded episodes, to spoil or to judge'],
      ['assay world mutate --ops mine.yaml --survivors', 'who notices operators of your own'],
    ])
  },
  async run([action, seed], options, context) {
    if (!actions.includes(action!)) throw new UsageError(`world: unknown action "${action}"; ${didYouMean(action!, actions)}`)
    refuseOthers(action!, seed, context)
    if (action === 'episodes') return episodes(options, context)
    if (action === 'mutate') return mutateEpisodes(options, context)
    if (seed === undefined) throw new UsageError(`world ${action}: which one? Give a seed, such as "assay world ${action} 7"`)
    const opened = worldOf(seed, options)
    if (action === 'serve') return serve(opened, options, context)
    return action === 'show' ? show(opened, context) : browse(opened, options, context)
  },
}

function refuseOthers(action: string, seed: string | undefined, { isGiven }: CommandContext): void {
  for (const [name, of] of Object.entries(ownOptions))
    if (isGiven(name) && !of.includes(action))
      throw new UsageError(`world ${action}: --${name} is of ${of.map(each => `"world ${each}"`).join(' and ')}; leave it out`)
  if (seed !== undefined && (action === 'episodes' || action === 'mutate'))
    throw new UsageError(`world ${action}: "${seed}" is one word too many; it plays in many worlds, drawn from --seed`)
}

function worldOf(seed: string, { market, size }: Record<string, unknown>): World {
  const pack = loadMarketPack(String(market))
  return openWorld(worldSpec({ seed: wholeNumber('seed', seed), market: pack, size: wholeNumber('--size', String(size)) }), pack)
}

function show(opened: World, context: CommandContext): ExitCode {
  const counts = kindCounts(opened.catalogue)
  const { spec, market, household } = opened
  if (context.json) printJson(context, 'assay.world/1', { spec, market, household, catalogue: counts })
  else context.terminal.print(`\n${worldText(opened, counts, context.terminal.width)}`)
  return exitCodes.done
}

function browse(opened: World, options: Record<string, unknown>, context: CommandContext): ExitCode {
  if (options.item !== undefined) return page(opened, String(options.item), languageOf(opened, options.language), context)
  const kind = kindOf(options.kind)
  const limit = wholeNumber('--limit', String(options.limit))
  if (limit === 0) throw new UsageError('world browse: --limit 0 would list nothing; give 1 or more')
  const words = options.search === undefined ? undefined : String(options.search)
  const items = opened.catalogue.search({
    ...(words === undefined ? {} : { words }),
    ...(kind === undefined ? {} : { kind }),
    limit,
  })
  const language = languageOf(opened, options.language)
  if (context.json) printJson(context, 'assay.world-items/1', { spec: opened.spec, items })
  else context.terminal.print(`\n${itemsText(opened, items, language, { width: context.terminal.width, limit })}`)
  return exitCodes.done
}

function page(opened: World, id: string, language: Language, context: CommandContext): ExitCode {
  const { catalogue, market, spec } = opened
  const item: Item | undefined = catalogue.item(id)
  if (item === undefined)
    throw new UsageError(`world browse: there is no item "${id}" in this world; "assay world browse ${spec.seed}" lists some`)
  const shipped = marketCodes.map(code => (code === market.market ? market : loadMarketPack(code)))
  const ages = ageByMarket(item, shipped.includes(market) ? shipped : [market, ...shipped])
  const texts = catalogue.texts(id, language)
  const reviews = catalogue.reviews(id)
  const provider = catalogue.provider(item.provider, language)
  const people = item.people.map(person => catalogue.person(person, language))
  if (context.json) printJson(context, 'assay.world-item/1', { spec, item, language, texts, ages, provider, people, reviews })
  else
    context.terminal.print(
      `\n${itemPage({ opened, item, language, texts, reviews, provider, people, ages }, context.terminal.width)}`,
    )
  return exitCodes.done
}

function kindOf(kind: unknown): ItemKind | undefined {
  if (kind === undefined) return undefined
  if (!(itemKinds as readonly unknown[]).includes(kind))
    throw new UsageError(`world browse: unknown kind "${String(kind)}"; ${didYouMean(String(kind), itemKinds)}`)
  return kind as ItemKind
}

function languageOf({ market: { languages, market } }: World, language: unknown): Language {
  if (language === undefined) return languages[0]!
  if (!(languages as readonly unknown[]).includes(language))
    throw new UsageError(`world browse: ${market} is not told in "${String(language)}"; its languages: ${languages.join(', ')}`)
  return language as Language
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  const fault = /^\d+$/.test(text) ? 'is too large' : 'is no whole number'
  throw new UsageError(`world: ${name} "${text}" ${fault}; write one such as 7`)
}
