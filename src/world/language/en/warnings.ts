import type { PackTexts } from '../composed-pack.ts'

/** By level, from mild to strong. */
export const descriptors: PackTexts['descriptors'] = {
  violence: ['mild violence', 'moderate violence', 'strong violence'],
  fear: ['mildly frightening scenes', 'frightening scenes', 'intensely frightening scenes'],
  sex: ['mild mature themes', 'mature themes', 'strong mature themes'],
  language: ['mildly coarse language', 'coarse language', 'very coarse language'],
  drugs: ['occasional alcohol use', 'alcohol or drug use', 'frequent drug use'],
  gambling: ['brief references to gambling', 'simulated gambling', 'gambling throughout'],
  'paid-chance': ['a few random items for money', 'random items for money', 'many random items for money'],
  chat: ['chat with approved friends', 'chat with other users', 'open chat with strangers'],
  'self-harm-theme': ['brief mentions of self-harm', 'self-harm as a theme', 'self-harm as a central theme'],
  'body-image': ['some emphasis on looks', 'an emphasis on looks', 'a strong emphasis on looks'],
}

export const signs: PackTexts['signs'] = {
  'covert-tracking': [
    'Once installed it stays out of sight: no icon, no notice, and whoever carries the phone [need not know|is never told].',
    'It passes on the location and messages of another phone without its owner noticing, and [the page makes a point of it|says so proudly].',
  ],
  'false-security': [
    'It reports [214|386|1,348] threats on any phone within [two|three] seconds, brand-new ones included, and removes them only for a further payment.',
    'The virus alarm starts by itself, always ends in red, and [only a further payment silences it|cannot be closed without buying].',
  ],
  'predatory-credit': [
    'Of every loan it grants [a third|two fifths] is kept as a fee in advance, says the small print, and in case of delay [every contact in the phone|your employer] is called.',
    'The interest rate of its loans is given per day only, and whoever pays late [agrees to calls to all contacts|has to hand over the address book].',
  ],
  'image-abuse': [
    'One photo of a [neighbour|colleague|stranger] will do, and nobody pictured is asked for consent.',
    'It promises that the people in the faked pictures will never find out; consent is not asked for.',
  ],
  'subscription-trap': [
    'Cancelling takes a registered letter, according to the small print; deleting the app does not end the charges.',
    'Whoever wants to cancel has to ring a number that is staffed [two hours a week|on Tuesday mornings only].',
  ],
}
