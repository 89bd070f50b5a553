import type {ClozeCandidate, Prompt, QaCandidate} from '../../src/types/index.js'

type PromptText = Partial<Prompt> & Pick<Prompt, 'question' | 'answer'>

function toPrompt(prompt: PromptText): Prompt {
  return {context: '', details: '', ...prompt}
}

const shared = {
  rule: 'bold-definition',
  anchor: 'Cell',
  explicitId: undefined,
  source: {path: 'a.md', line: 3, endLine: 3, heading: []},
  deck: undefined,
  tags: [],
  media: [],
  language: 'en',
  signals: {}
}

/** A candidate that asks one question, or two if its second prompt is given. */
export function qa(forward: PromptText, backward?: PromptText): QaCandidate {
  return {
    ...shared,
    kind: backward ? 'reversed' : 'basic',
    prompts: [forward, ...(backward ? [backward] : [])].map(toPrompt),
    fields: {
      front: forward.question,
      back: forward.answer,
      reverse: backward ? '1' : '',
      extra: '',
      context: '',
      source: '',
      media: ''
    }
  }
}

/** A candidate with a prompt for each deletion. */
export function cloze(...prompts: ReadonlyArray<PromptText>): ClozeCandidate {
  return {
    ...shared,
    kind: 'cloze',
    prompts: prompts.map(toPrompt),
    sentence: prompts[0]?.question.replace('[…]', prompts[0].answer) ?? '',
    deletions: prompts.map(({answer}) => answer),
    fields: {text: '', extra: '', context: '', source: '', media: ''}
  }
}
