import { jsonItems } from '../json-source.ts'
import { marksIn, valuesOf } from './marks.ts'
import { taskSchema } from './task.ts'

/** Choices that are shown of one control. */
const shownChoices = 12

/** What an export holds, for whoever has to write its mapping. */
export interface Survey {
  /** By the name of a control: its kind, and how often each choice was made. */
  controls: Map<string, { type: string; choices: Map<string, number> }>
  data: Set<string>
  models: Set<string>
  tasks: number
}

export async function surveyOf(files: readonly string[]): Promise<Survey> {
  const survey: Survey = { controls: new Map(), data: new Set(), models: new Set(), tasks: 0 }
  for (const file of files) {
    for await (const { value } of jsonItems(file)) {
      const read = taskSchema.safeParse(value)
      if (!read.success) continue
      const { data, annotations, completions, predictions = [] } = read.data
      survey.tasks++
      for (const key of Object.keys(data)) survey.data.add(key)
      const whole = predictions.filter(prediction => typeof prediction === 'object')
      for (const { model_version } of whole) survey.models.add(model_version || 'prediction')
      for (const { result } of [...(annotations ?? completions ?? []), ...whole])
        for (const mark of marksIn(result)) count(survey, mark)
    }
  }
  return survey
}

function count({ controls }: Survey, mark: ReturnType<typeof marksIn>[number]): void {
  const control = controls.get(mark.from_name) ?? { type: mark.type, choices: new Map<string, number>() }
  controls.set(mark.from_name, control)
  if (mark.type === 'textarea') return
  for (const value of valuesOf(mark)) control.choices.set(value, (control.choices.get(value) ?? 0) + 1)
}

/** What was found, and a mapping to start from. */
export function mappingToStartFrom(survey: Survey): string {
  const found = [...survey.controls].map(([name, { type, choices }]) => {
    const most = [...choices].slice(0, shownChoices).map(([choice, times]) => `${choice} (${times})`)
    return `  ${name}, ${type}${most.length > 0 ? `: ${most.join(', ')}` : ''}${choices.size > shownChoices ? ', …' : ''}`
  })
  const judged = [...survey.controls].filter(([, { type, choices }]) => type !== 'textarea' && choices.size > 0)
  const [name, { choices }] = judged[0] ?? ['verdict', { choices: new Map([['Unsafe', 1]]) }]
  const text = [...survey.data][0] ?? 'text'
  const values = [...choices.keys()].slice(0, shownChoices).map(choice => `${JSON.stringify(choice)}: no-violation`)
  return [
    `found ${survey.controls.size === 0 ? 'no annotation' : 'these controls'}:`,
    ...found,
    `  and the data ${[...survey.data].join(', ') || '(none)'}`,
    'a mapping to start from (say for each choice whether it is a violation; event may be refusal or success as well):',
    '  event: violation',
    '  trial: { target: NAME-OF-WHAT-WAS-JUDGED }',
    `  transcript: [{ role: assistant, text: ${JSON.stringify(`{${text}}`)} }]`,
    `  choices: { ${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}: { values: { ${values.join(', ')} } } }`,
  ].join('\n')
}
