import type {Step} from './tell-story.js'

/** Write which card had which guid at each step, and what was reported, one a line. */
export function formatGuids(steps: ReadonlyArray<Step>): string {
  const parts = steps.map(({cards, changes}, at) => {
    const guids = cards.map(({guid, prompts: [prompt]}) => ({
      question: prompt?.question,
      answer: prompt?.answer,
      guid
    }))
    const reported = changes.map(({type, guid}) => ({type, guid}))
    return [
      '  {',
      `    "step": ${at + 1},`,
      `    "cards": ${formatRows(guids)},`,
      `    "changes": ${formatRows(reported)}`,
      '  }'
    ].join('\n')
  })
  return `[\n${parts.join(',\n')}\n]\n`
}

function formatRows(rows: ReadonlyArray<object>): string {
  if (rows.length === 0) return '[]'
  return `[\n${rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]`
}
