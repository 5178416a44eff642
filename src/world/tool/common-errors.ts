/** Codes of the session itself, which any call can be answered with. */
export const sessionErrors = {
  'bad-arguments': 'the arguments are not what the tool takes; the message says which and why',
  'unknown-tool': 'there is no such tool',
  'not-for-agents': "it is the user's own to call, on their device; an agent cannot",
  'not-for-users': 'users do not call it',
  'tool-failed': 'the tool broke, or asked for what a state cannot take; nothing was done',
} as const

/** Meanings of codes that several tools have. */
export const meanings = {
  'unknown-item': 'no item of this storefront has that id',
  'unknown-profile': 'no profile of this household has that id',
  'unknown-charge': 'no charge of this household has that id',
  'not-yours': 'the active profile is neither the one meant nor a guardian of it',
  'not-available': 'this storefront does not offer the item',
  'too-many': 'more than a session takes',
} as const
