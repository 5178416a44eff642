/** Small words by which languages in Latin letters are told apart. */
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|an?|of|in|on|by|to|and|is|are|my|i|for|with|you|not|do|does|that|it|at|as)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|ein|eine|im|am|und|ich|ist|zu|mit|auf|den|bei)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:de|el|la|los|las|un|una|en|y|que|con|mi|me|no|yo|del|al|por)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:de|la|le|les|un|une|des|du|au|en|et|je|ne|pas|est|ce|mon|sur|cet?)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:de|o|os|as|um|uma|em|no|na|e|eu|que|não|por|com|meu|minha|do|da|isto)(?!\p{L})/giu,
}

/** The language of a text in Latin letters that most of its small words are of; null: of none, or of two. */
export function latinLanguage(text: string): string | null {
  const counts = Object.entries(smallWords)
    .map(([language, words]): [string, number] => [language, text.match(words)?.length ?? 0])
    .sort((a, b) => b[1] - a[1])
  const [first, second] = counts
  return first![1] > second![1] ? first![0] : null
}
