import {
  about,
  actionForm,
  more,
  openVerbForm,
  partialForm,
  type SentenceForm,
  sentenceForm,
  withPrepositions
} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const portugueseActions =
  'permitem?|requer|requerem|exigem?|precisam? de|necessitam? de|fornecem?|oferecem?|garantem?|asseguram?|evitam?|impedem?|previnem?|provocam?|causam?|produz|produzem|geram?|reduz|reduzem|aumentam?|melhoram?|armazenam?|contém|contêm|incluem?|controlam?|regulam?|definem?|determinam?|estabelecem?|estudam?|indicam?|identificam?|conectam?|utilizam?|empregam?|protegem?|transportam?|verificam?|implicam?|gerenciam?|retornam?|devolvem?|criam?|calculam?|convertem?|traduzem?|traduz|dividem?|combinam?|comparam?|eliminam?|removem?|adicionam?|inserem?|modificam?|atualizam?|executam?|enviam?|recebem?|transmitem?|buscam?|procuram?|encontram?|ordenam?|percorrem?|leem?|escrevem?|bloqueiam?|filtram?|detectam?|resolvem?|medem?|mostram?|descrevem?|explicam?|facilitam?|limitam?|separam?|unem?|ocupam?|compartilham?|associam?|mantêm|mantém|transformam?|abrangem?|aplicam?|organizam?|regem?|proíbem?|obrigam?|sintetizam?|absorvem?|liberam?|secretam?|inibem?|estimulam?|envolvem?|formam?|simulam?|escolhem?|selecionam?|apontam? para|representam?|possuem?|consomem?|visitam?|apresentam?'
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
  ),
  sentenceForm(
    `${about} (?<verb>(?:não )?(?:ocorre|acontece|aparece|surge|se dá|é (?:usad|utilizad|aplicad|enviad|executad|chamad)[oa]|são (?:usad|utilizad|aplicad|enviad|executad)[oa]s)m?)(?: apenas| só| somente)? (?<answer>(?:quando|se) .+)`,
    'Quando {verb} {x}?'
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
  sentenceForm(
    `${about} (?:difere|diferem|se diferencia|se diferenciam|se distingue|distingue-se|diferencia-se) (?<y>d[aeo]s? [^,;:]{2,60}?) (?<answer>(?:em|por|pel[ao]s?|porque|pois|n[ao]s?) .+)`,
    'Em que {x} difere {y}?'
  ),
  sentenceForm(
    `${about} (?<verb>tem|têm|possui|possuem|apresenta|apresentam) (?:uma? )?(?<noun>\\p{L}+) (?:de tempo )?de (?<answer>.*(?:\\d|O\\().*)`,
    'Que {noun} {verb} {x}?'
  ),
  sentenceForm(
    `(?<goal>Para (?<x>[^,;:]{3,70}?)),? (?:usa-se|utiliza-se|usam-se|utilizam-se|é usad[oa]|é utilizad[oa]|são usad[oa]s|são utilizad[oa]s|é necessári[oa]|são necessári[oa]s) (?<answer>[^;:]+)`,
    'O que se usa {goal}?'
  ),
  partialForm(
    `${about},? \\(?(?:também|às vezes) (?:chamad|conhecid|denominad)[oa]s? (?:de |como |por )?(?<answer>[^,;()]{2,50})[,)] .+`,
    'Como se chama também {x}?'
  ),
  ...withPrepositions([
    ['depende|dependem', 'd[aeo]s?', 'De que {verb} {x}?'],
    [
      'se baseia|se baseiam|baseia-se|baseiam-se|é basead[oa]|são basead[oa]s',
      '(?:em|n[ao]s?)',
      'Em que {verb} {x}?'
    ],
    [
      'divide-se|dividem-se|se divide|se dividem|é dividid[oa]|são dividid[oa]s|transforma-se|se transforma',
      '(?:em|n[ao]s?)',
      'Em que {verb} {x}?'
    ],
    [
      'opera|operam|atua|atuam|ocorre|ocorrem|é armazenad[oa]|são armazenad[oa]s',
      '(?:em|n[ao]s?)',
      'Onde {verb} {x}?'
    ],
    [
      'pertence|pertencem|equivale|equivalem|corresponde|correspondem|leva|levam|conduz',
      '(?:a|à|ao|às|aos)',
      'A que {verb} {x}?'
    ],
    ['aplica-se|se aplica|deve-se|se deve', '(?:a|à|ao|às|aos)', 'A que {verb} {x}?'],
    ['deriva|derivam|provém|resulta|resultam', '(?:por|pel[ao]s?|d[aeo]s?)', 'De que {verb} {x}?'],
    ['está relacionad[oa]|se relaciona|relaciona-se|conta|contam', 'com', 'Com que {verb} {x}?'],
    [
      'é projetad[oa]|foi projetad[oa]|é adequad[oa]|são adequad[oa]s',
      'para',
      'Para que {verb} {x}?'
    ]
  ]),
  actionForm(
    `${about} (?<verb>(?:não )?(?:pode|podem|deve|devem) (?!ser |estar |haver |fazer )\\p{L}+[aei]r) (?<answer>(?!(?:se|que|por|pel[ao]s?|em|n[ao]s?|a|ao|de|d[ao]s?|com|sem|até) ).+)`,
    'O que {verb} {x}?'
  ),
  actionForm(
    `${about} (?:também )?(?<verb>(?:não )?(?:${portugueseActions})) (?<answer>(?!(?:se|em|de|do|da|por|e|ou) ).+)`,
    'O que {verb} {x}?'
  ),
  openVerbForm({
    articles: '(?:o|a|os|as|uma?|cada) ',
    objects: '(?:o|a|os|as|uma?|uns|umas|sua|seu|suas|seus|dois|duas|três|todos os|todas as) ',
    others:
      'tem|têm|tinha|teve|entre|sobre|para|por|com|sem|desde|até|segundo|durante|mediante|contra|sob|após|ante|como|que|mas|onde|quando|enquanto|porque|embora|senão|também|apenas|cada|tod[oa]s?|amb[oa]s|são|era|eram|foi|foram|está|estão|seja|sejam|ser|assim|além|inclusive|sempre|nunca|cuja|cujo|mais|menos|aqui|agora|termina|começa|dura|morre|nasce|terminou|começou|morreu|nasceu|ocorreu|fica|ficam|parece|significa|representa|descreve|designa|mede|pertencem?|correspondem?|equivalem?|chegam?|levam?|pode|podem|deve|devem|quanto|frente|devido|junto|igual|relativo|graças',
    like: '(?!(?:verde|grande|forte|breve|suave|doce|livre|\\p{Ll}+(?:vel|ples|ante|ente|uente|ista)) )(?=\\p{Ll}+(?:[ae]m?|ou|eu|iu|ram|õem?|á|ão|tém) )',
    question: 'O que {verb} {x}?'
  })
]
