import type { ItemKind } from './item-kind.ts'

/** What items are about: each language names, describes and reviews every one of them. */
export const genres = {
  app: [
    'photo-editing',
    'weather',
    'budgeting',
    'notes',
    'fitness',
    'language-learning',
    'transit',
    'recipes',
    'sleep',
    'drawing-for-children',
    'caller-id',
    'device-cleaner',
    'location-sharing',
    'small-loans',
    'video-calls',
  ],
  game: [
    'puzzle',
    'racing',
    'farming',
    'role-playing',
    'shooter',
    'card-collecting',
    'word',
    'football',
    'horror',
    'life-simulation',
  ],
  song: ['pop', 'rock', 'folk', 'hip-hop', 'electronic', 'jazz', 'lullaby', 'protest', 'ballad', 'dance'],
  video: ['drama', 'documentary', 'comedy', 'horror', 'animation', 'thriller', 'cooking', 'nature', 'crime', 'romance'],
  podcast: [
    'history',
    'technology',
    'true-crime',
    'health',
    'economy',
    'sport',
    'parenting',
    'literature',
    'science',
    'interviews',
  ],
  book: ['novel', 'mystery', 'biography', 'cookbook', 'poetry', 'fantasy', 'travel', 'self-help', 'picture-book', 'history'],
  article: ['local-news', 'economy', 'sport', 'science', 'culture', 'health', 'politics', 'travel', 'technology', 'opinion'],
  offer: ['coin-pack', 'random-chest', 'season-pass', 'remove-ads', 'extra-lives', 'costume'],
} as const satisfies Record<ItemKind, readonly string[]>

export type Genre = (typeof genres)[ItemKind][number]
