import { type DescriptorName, type Descriptors, descriptorNames } from '../item/descriptors.ts'
import type { Genre, genres } from '../item/genres.ts'
import type { ItemKind } from '../item/item-kind.ts'
import type { RandomStream } from '../random-stream.ts'

/** Four digits: how often, of so many as they add up to, the level is 0, 1, 2, 3. */
type Weights = string
type GenreWeights = Readonly<Partial<Record<DescriptorName, Weights>>>

/** What is made for children: nothing of any descriptor, in any world. */
export const forChildren: readonly Genre[] = ['drawing-for-children', 'lullaby', 'picture-book']

/**
 * What a genre tends to hold; what is not named it never does. `sex` (a board's word: mature themes) only where those told of
 * are grown up, and {@link namesChild} keeps children out of the texts of such an item.
 */
const weights: { readonly [Kind in ItemKind]: Readonly<Record<(typeof genres)[Kind][number], GenreWeights>> } = {
  app: {
    'photo-editing': { 'body-image': '7210' },
    weather: {},
    budgeting: {},
    notes: {},
    fitness: { 'body-image': '4321' },
    'language-learning': { chat: '8200' },
    transit: {},
    recipes: { drugs: '9100' },
    sleep: {},
    'drawing-for-children': {},
    'caller-id': {},
    'device-cleaner': {},
    'location-sharing': { chat: '5320' },
    'small-loans': {},
    'video-calls': { chat: '0145' },
  },
  game: {
    puzzle: { 'paid-chance': '8200' },
    racing: { violence: '6400', chat: '6310', 'paid-chance': '7300' },
    farming: { chat: '7300', 'paid-chance': '7210' },
    'role-playing': { violence: '1531', fear: '4420', language: '5410', drugs: '6310', chat: '3421', 'paid-chance': '4321' },
    shooter: { violence: '0145', fear: '3430', language: '2341', chat: '1243', 'paid-chance': '5320' },
    'card-collecting': { violence: '5410', gambling: '7210', chat: '5311', 'paid-chance': '1333' },
    word: { chat: '8200' },
    football: { gambling: '9100', chat: '4420', 'paid-chance': '3331' },
    horror: { violence: '0253', fear: '0145', language: '3421', 'self-harm-theme': '7210' },
    'life-simulation': { drugs: '8200', chat: '3331', 'paid-chance': '6310', 'body-image': '4420' },
  },
  song: {
    pop: { language: '7210', drugs: '9100', 'body-image': '9100' },
    rock: { violence: '8110', language: '5320', drugs: '7210' },
    folk: { drugs: '8200', 'self-harm-theme': '9100' },
    'hip-hop': { violence: '5320', language: '1342', drugs: '4321' },
    electronic: { drugs: '7210' },
    jazz: { drugs: '8200' },
    lullaby: {},
    protest: { violence: '5410', language: '5320' },
    ballad: { 'self-harm-theme': '8110' },
    dance: { language: '7210', drugs: '7210' },
  },
  video: {
    drama: { violence: '5320', fear: '5320', language: '4420', drugs: '5320', 'self-harm-theme': '7111' },
    documentary: { violence: '5410', fear: '6310', drugs: '7210', 'body-image': '9100' },
    comedy: { language: '3430', drugs: '6310' },
    horror: { violence: '0244', fear: '0046', language: '3331', 'self-harm-theme': '7210' },
    animation: { violence: '6400', fear: '6400' },
    thriller: { violence: '1342', fear: '1441', sex: '5320', language: '3331', drugs: '6211' },
    cooking: { language: '9100', drugs: '6400' },
    nature: { violence: '6400', fear: '7300' },
    crime: { violence: '0442', fear: '2431', sex: '7210', language: '3421', drugs: '4321', gambling: '8110' },
    romance: { sex: '3421', language: '6310', drugs: '7300' },
  },
  podcast: {
    history: { violence: '5410' },
    technology: { language: '9100' },
    'true-crime': { violence: '0442', fear: '1441', language: '5320', drugs: '6310' },
    health: { drugs: '6310', 'self-harm-theme': '6310', 'body-image': '6310' },
    economy: { gambling: '9100' },
    sport: { language: '7210', gambling: '7210' },
    parenting: {},
    literature: { language: '8200' },
    science: {},
    interviews: { language: '5320', drugs: '8200', 'self-harm-theme': '9100' },
  },
  book: {
    novel: { violence: '6310', fear: '6310', language: '5320', drugs: '6310', 'self-harm-theme': '7210' },
    mystery: { violence: '1531', fear: '2521', sex: '8110', drugs: '7300' },
    biography: { language: '7210', drugs: '6310', gambling: '9100', 'self-harm-theme': '8110' },
    cookbook: { drugs: '7300' },
    poetry: { language: '8200', 'self-harm-theme': '7210' },
    fantasy: { violence: '2431', fear: '3430' },
    travel: { drugs: '8200' },
    'self-help': { 'self-harm-theme': '6310', 'body-image': '6310' },
    'picture-book': {},
    history: { violence: '3520' },
  },
  article: {
    'local-news': { violence: '7300' },
    economy: { gambling: '9100' },
    sport: { language: '9100', gambling: '8110' },
    science: {},
    culture: { language: '8200' },
    health: { drugs: '6310', 'self-harm-theme': '7210', 'body-image': '6310' },
    politics: { violence: '6400', language: '8200' },
    travel: { drugs: '9100' },
    technology: {},
    opinion: { language: '6310' },
  },
  offer: {
    'coin-pack': {},
    'random-chest': { gambling: '6310', 'paid-chance': '0253' },
    'season-pass': {},
    'remove-ads': {},
    'extra-lives': {},
    costume: {},
  },
}

const none = Object.freeze(Object.fromEntries(descriptorNames.map(name => [name, 0]))) as Descriptors
/** By kind and genre: the names, each with its level for every number that may be drawn. */
const tables = new Map(
  Object.entries(weights).map(([kind, ofKind]) => [
    kind as ItemKind,
    new Map(
      Object.entries(ofKind).map(([genre, own]: [string, GenreWeights]) => [
        genre as Genre,
        descriptorNames.flatMap(name => (own[name] === undefined ? [] : [{ name, levels: levelsOf(own[name]) }])),
      ]),
    ),
  ]),
)

/** Levels drawn for an item of a genre. */
export function drawDescriptors(kind: ItemKind, genre: Genre, stream: RandomStream): Descriptors {
  const drawn = { ...none }
  for (const { name, levels } of tables.get(kind)!.get(genre)!) drawn[name] = stream.pick(levels)
  return drawn
}

/** `0121` becomes 1, 2, 2, 3. */
function levelsOf(digits: Weights): number[] {
  return [...digits].flatMap((count, level) => Array.from({ length: Number(count) }, () => level))
}
