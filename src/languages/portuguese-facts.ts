import {about, actionForm, more, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const portugueseActions =
  'permitem?|requer|requerem|exigem?|precisam? de|necessitam? de|fornecem?|oferecem?|garantem?|asseguram?|evitam?|impedem?|previnem?|provocam?|causam?|produz|produzem|geram?|reduz|reduzem|aumentam?|melhoram?|armazenam?|contém|contêm|incluem?|controlam?|regulam?|definem?|determinam?|estabelecem?|estudam?|indicam?|identificam?|conectam?|utilizam?|empregam?|protegem?|transportam?|verificam?|implicam?|gerenciam?|retornam?|devolvem?'
const finite = `(?:é|são|era|eram|foi|foram|está|estão|tem|têm|pode|podem|deve|devem|costuma|costumam|faz|fazem|fica|ficam|existe|existem|funciona|funcionam|usa|usam|depende|dependem|cresce|crescem|diminui|diminuem|perde|perdem|consome|consomem|envia|enviam|recebe|recebem|leva|levam|${portugueseActions})`
/** A verb behind its subject. */
export const portugueseFinite = `(?:não )?(?:se \\p{Ll}+|\\p{Ll}+-se|${finite})`

/** A statement: its verb is known, or it begins with an article. */
const main = `(?<main>(?:${about} (?:não )?(?:se )?${finite}(?: ${more})?|(?<article>(?:os?|as?|uns|umas|uma?) \\p{L}[\\p{L}-]+) ${more}))`
const aims =
  '(?:evitar|prevenir|impedir|garantir|assegurar|proteger|reduzir|melhorar|manter|facilitar|aumentar|limitar|economizar|poupar|otimizar|minimizar|maximizar|conseguir|que) .+'
const property =
  '(?:principal |maior |único |única )?(?:objetivo|fim|finalidade|propósito|função|tarefa|vantagem|desvantagem|característica|diferença|causa|consequência|efeito|resultado|requisito|problema|ideia|base|unidade|fórmula|capital|complexidade|papel|princípio|origem|limite|custo|significado)(?: (?:principal|fundamental|básic[ao]|de tempo))?'

/** Verbs that ask for a purpose themselves: `prose-definition` reads them. */
const noUse = '(?<!\\b(?:servem?|usad[ao]s?|utilizad[ao]s?))'

/** Sentences of Portuguese that give a reason or purpose. */
export const portugueseReasons: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${main},? (?:porque|pois|já que|uma vez que|visto que|dado que) (?<answer>.+)`,
    'Por que {main}?'
  ),
  sentenceForm(`${main},? (?<answer>(?:devido|graças) (?:a|à|ao|às|aos) .+)`, 'Por que {main}?'),
  sentenceForm(
    `${main}${noUse},? (?<answer>(?:para|a fim de|de modo a) ${aims})`,
    'Para que {main}?'
  )
]

/** Sentences of Portuguese that say a thing's name, property or work. */
export const portugueseFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${about} (?:chama-se|chamam-se|se chama|é chamad[ao] de|são chamad[ao]s de|é chamad[ao]|são chamad[ao]s|denomina-se|é denominad[ao]|é conhecid[ao] como|são conhecid[ao]s como) (?:também )?(?<answer>[^,;:]{2,80})`,
    'Como se chama {x}?'
  ),
  sentenceForm(
    `(?<x>(?:o|a|uma?) ${property} (?:d[eao]s?|d[ao]|que|entre|para) [^,;:()]{2,60}?) é (?<answer>.+)`,
    'Qual é {x}?'
  ),
  sentenceForm(
    `${about} (?<verb>fica|ficam|encontra-se|encontram-se|se encontra|está localizad[ao]|estão localizad[ao]s) (?<answer>(?:em|no|na|nos|nas|entre|sobre|sob|atrás|dentro) .+)`,
    'Onde {verb} {x}?'
  ),
  actionForm(`${about} (?<verb>${portugueseActions}) (?<answer>(?!se ).+)`, 'O que {verb} {x}?')
]
