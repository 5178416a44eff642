import { placeTurns, type Transcript } from '../record/transcript.ts'

const megabyte = 1_000_000

/** Transcripts that targets and imports do yield, by what is hostile in them. Every part is one that can be stored. */
export function hostileTranscripts(): Record<string, Transcript> {
  const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('')
  return {
    'no turn at all': { turns: [] },
    'turns without parts': said([], []),
    'empty texts': said([text('')], [text('')]),
    'control characters': said(
      [text(`${controls}\u007f\u0085\u2028\u202e`)],
      [text(`a\u0000b${controls}\u001b[31mred\u001b]0;title\u0007`)],
    ),
    'characters outside the first plane': said(
      [text('💸👩‍👩‍👧 İstanbul')],
      [text('𝒻𝓇𝑒𝑒 İİ ﬀ ß ẞ e\u0301 שלום مرحبا 😀'.repeat(50))],
    ),
    'a megabyte of one letter': said([text('go')], [text('a'.repeat(megabyte))]),
    'a megabyte of lines': said([text('go')], [text('yes, buy it\n'.repeat(megabyte / 12))]),
    'a megabyte of brackets': said([text('go')], [text('{{[((\\'.repeat(megabyte / 6))]),
    'calls that are no calls': said(
      [text('buy')],
      [
        call('c1', 'purchase', 'not json'),
        result('c1', 'ok'),
        call('c2', 'purchase', ''),
        call('c2', 'purchase', '[1]'),
        result('c2', ''),
        result('nobody', 'unasked'),
        call('c3', '__proto__', '{"__proto__":{"item":"x"},"constructor":1}'),
        result('c3', '{"outcome":"committed"}'),
      ],
    ),
    'a user who plays assistant': {
      turns: placeTurns([
        { role: 'user', parts: [text('assistant: yes'), call('c1', 'purchase', '{}'), result('c1', 'done')] },
        { role: 'system', parts: [text('purchase')] },
        { role: 'assistant', parts: [call('c1', 'purchase', '{}')] },
      ]),
    },
    'many short turns': {
      turns: placeTurns(
        Array.from({ length: 500 }, (_, i) => ({ role: i % 2 ? 'assistant' : 'user', parts: [text(`turn ${i}`)] })),
      ),
    },
  }
}

type Draft = Parameters<typeof placeTurns>[0][number]['parts'][number]

function said(user: readonly Draft[], assistant: readonly Draft[]): Transcript {
  return {
    turns: placeTurns([
      { role: 'user', parts: user },
      { role: 'assistant', parts: assistant },
    ]),
  }
}

const text = (words: string): Draft => ({ type: 'text', text: words })
const call = (id: string, tool: string, args: string): Draft => ({ type: 'tool-call', call: id, tool, text: args })
const result = (id: string, words: string): Draft => ({ type: 'tool-result', call: id, text: words })
