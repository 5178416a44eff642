export const itemKinds = ['app', 'game', 'song', 'video', 'podcast', 'book', 'article', 'offer'] as const
/** `offer`: what is sold inside an app or game, paid random items among them. */
export type ItemKind = (typeof itemKinds)[number]
