import {type LeadIn, leadIn, sentenceForms} from './lead-ins.js'

/** Plural nouns of kinds, which one asks for with "Quais … existem?". */
const kinds =
  'tipos|subtipos|classes|formas|categorias|grupos|variantes|variedades|maneiras|modos|métodos|técnicas|estratégias|modelos|opções|abordagens|modalidades|estilos|gêneros|géneros'
/** Plural nouns of properties, by gender, for the article before them. */
const masculine =
  'elementos|componentes|objetivos|objectivos|fins|propósitos|fatores|factores|fatores de risco|princípios|requisitos|critérios|sintomas|sinais|efeitos|efeitos colaterais|inconvenientes|benefícios|riscos|usos|exemplos|traços|aspectos|aspetos|fundamentos|motivos|órgãos|instrumentos|recursos|direitos|deveres|limites|problemas|tratamentos|pontos principais|pontos fortes|pontos fracos|pilares|papéis|mecanismos|argumentos|resultados|parâmetros|passos|níveis|estados|estágios|perigos|custos'
const feminine =
  'características|propriedades|vantagens|desvantagens|vantagens e desvantagens|funções|partes|causas|consequências|complicações|aplicações|condições|regras|leis|normas|diferenças|semelhanças|limitações|fontes|ferramentas|operações|tarefas|responsabilidades|obrigações|medidas|forças|fraquezas|oportunidades|ameaças|soluções|qualidades|bases|dimensões|fases|etapas|camadas|indicações|contraindicações|manifestações clínicas|razões|obras|críticas'

export const portugueseListNouns = `${kinds}|${masculine}|${feminine}`

/** Adjectives that may stand before a noun and stay in the question. */
const adjective = '(?:(?:principais|possíveis|grandes|melhores) )?'
/** A plural noun and an adjective. */
const anyNouns = '\\p{L}+s(?: \\p{L}+s)?'
const tie = '(?:de|do|da|dos|das|para|em|no|na|nos|nas|entre|por|com|sobre|que) '
const nounsOfX = (nouns: string) => `${adjective}${nouns}(?: \\p{L}+s)? ${tie}.+`
/** Vague quantities, left out of a question. */
const count =
  '(?:(?:os|as|estes|estas|esses|essas|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|\\d{1,2}|vários|várias|poucos|poucas|muitos|muitas|alguns|algumas|diferentes|diversos|diversas|inúmeros|inúmeras|seguintes|principalmente|basicamente|geralmente|normalmente|também|uma série de) )*'
const following =
  '(?:,? (?:os seguintes|as seguintes|o seguinte|pelo seguinte|principalmente|entre outros|entre outras|por exemplo|(?:os|as) seguintes \\p{L}+s))?'

/** Verbs whose object the question asks for. */
const objectVerbs =
  'inclui|incluem|contém|contêm|compreendem?|abrangem?|permitem?|requer|requerem|exigem?|causam?|provocam?|produz|produzem|geram?|originam?|oferecem?|fornecem?|proporcionam?|utilizam?|usam?|empregam?|suportam?|armazenam?|definem?|descrevem?|implicam?|evitam?|regulam?|controlam?|medem?|garantem?|facilitam?|envolvem?'
const splitting = 'dividem?|subdividem?|classificam?|agrupam?|organizam?|decompõem?'

/** What ends a sentence about `x`, and the question. */
const tails: ReadonlyArray<readonly [tail: string, question: string]> = [
  [
    `(?<verb>tem|têm|possui|possuem|apresentam?|cumprem?|realizam?|desempenham?|recebem?|${objectVerbs}) ${count}(?<many>${anyNouns})`,
    'Quais {many} {x} {verb}?'
  ],
  [
    `(?<verb>deve|devem|pode|podem) (?<more>\\p{L}+r) ${count}(?<many>${anyNouns})`,
    'Quais {many} {x} {verb} {more}?'
  ],
  [
    `(?<verb>é compost[ao]|são compost[ao]s|é formad[ao]|são formad[ao]s|é constituíd[ao]|são constituíd[ao]s) (?:por|de|pel[ao]s)${following}`,
    'De que {x} {verb}?'
  ],
  [`se (?<verb>compõem?|constitui|constituem) de${following}`, 'De que {x} se {verb}?'],
  [`(?<verb>compõem?|constitui|constituem)-se de${following}`, 'De que {x} se {verb}?'],
  [`(?<verb>dependem?) ${count}de${following}`, 'De que {x} {verb}?'],
  [
    `se (?<verb>${splitting}) ${count}(?:em|segundo)(?: ${count}(?:${anyNouns})?)?`,
    'Como {x} se {verb}?'
  ],
  [
    `(?<verb>${splitting})-se ${count}(?:em|segundo)(?: ${count}(?:${anyNouns})?)?`,
    'Como {x} se {verb}?'
  ],
  [
    `(?<verb>é dividid[ao]|são dividid[ao]s|é classificad[ao]|são classificad[ao]s|pode ser dividid[ao]|podem ser dividid[ao]s|pode ser classificad[ao]|podem ser classificad[ao]s) ${count}em(?: ${count}(?:${anyNouns})?)?`,
    'Como {x} {verb}?'
  ],
  ['(?<verb>pode|podem) ser', 'De que tipo {x} {verb} ser?'],
  [
    `(?<verb>servem?|é usad[ao]|são usad[ao]s|é utilizad[ao]|são utilizad[ao]s) ${count}para${following}`,
    'Para que {x} {verb}?'
  ],
  [`(?<verb>consistem?) em${following}`, 'Em que {x} {verb}?'],
  [`se (?<verb>baseiam?) em${following}`, 'Em que {x} se {verb}?'],
  [`(?<verb>baseiam?)-se em${following}`, 'Em que {x} se {verb}?'],
  [`(?<verb>${objectVerbs})${following}`, 'O que {x} {verb}?']
]

/** Lead-ins of Portuguese, the surest first. See `Language.askList`. */
export const portugueseLeadIns: ReadonlyArray<LeadIn> = [
  // "Existem dois tipos de nuvens", "Há três classes", "Para fazer pão são necessários …"
  leadIn(
    `(?:existem|há|temos|distinguem-se|podemos (?:distinguir|encontrar|citar)) ${count}(?<many>${nounsOfX('\\p{L}+s')})`,
    'Quais {many} existem?'
  ),
  leadIn(
    `(?:existem|há|distinguem-se|podemos (?:distinguir|encontrar|citar)) ${count}(?<many>${anyNouns})`,
    '{} — quais {many} existem?'
  ),
  leadIn(
    `(?<place>(?:segundo|em|no|na|para|dentro d[eoa]) .+?),? (?:existem|há) ${count}(?<many>${anyNouns})`,
    'Quais {many} existem {place}?'
  ),
  leadIn(
    `(?<place>para .+?),? (?<verb>são necessári[ao]s|são usad[ao]s|são utilizad[ao]s) ${count}(?<many>${anyNouns})`,
    'Quais {many} {verb} {place}?'
  ),
  // "As vantagens de uma sebe são", "Vantagens das sebes"
  leadIn(
    `(?:(?:os|as) )?(?<many>${nounsOfX(`(?:${kinds})`)}?)(?: são)?${following}`,
    'Quais {many} existem?'
  ),
  leadIn(
    `(?:as )?(?<many>${nounsOfX(`(?:${feminine})`)}?)(?: são)?${following}`,
    'Quais são as {many}?'
  ),
  leadIn(
    `(?:os )?(?<many>${nounsOfX(`(?:${masculine})`)}?)(?: são)?${following}`,
    'Quais são os {many}?'
  ),
  leadIn(
    `(?<many>(?:os|as|seus|suas|os seus|as suas) ${adjective}(?:${portugueseListNouns})(?: \\p{L}+s)?)(?: são)?${following}`,
    '{} — quais são {many}?'
  ),
  leadIn(`(?<x>(?:os|as) .+? ${tie}.+?) são${following}`, 'Quais são {x}?'),
  leadIn(`(?<x>.+?) (?:se )?caracterizam?(?:-se)? por`, 'O que caracteriza {x}?'),
  // The imperative looks like the third person: "Use os seguintes comandos".
  ...sentenceForms(
    tails,
    '(?!(?:usa|utiliza|define|descreve|realiza|controla|evita|inclui|mede) )(?:(?:ele|ela|eles|elas|este|esta|estes|estas|isso|isto) )?'
  )
]

/** Questions for labelled properties; the subject is quoted, so that nothing has to agree with it. */
export const portugueseLabels: ReadonlyArray<readonly [labels: string, question: string]> = [
  ['definição|conceito|significado|descrição|explicação|o que é', 'O que se entende por “{}”?'],
  ['exemplo', 'Qual é um exemplo de “{}”?'],
  ['exemplos', 'Quais são exemplos de “{}”?'],
  ['funcionamento|como funciona', 'Como funciona “{}”?'],
  ['uso|usos|utilização|aplicação|aplicações|utilidade', 'Para que serve “{}”?'],
  ['tratamento', 'Como se trata “{}”?'],
  ['diagnóstico', 'Como se diagnostica “{}”?'],
  ['cálculo', 'Como se calcula “{}”?'],
  [kinds, 'Quais {label} de “{}” existem?'],
  [feminine, 'Quais são as {label} de “{}”?'],
  [masculine, 'Quais são os {label} de “{}”?'],
  [
    'função|causa|consequência|característica|vantagem|desvantagem|estrutura|fórmula|unidade|complexidade|sintaxe|importância|localização|finalidade|composição|duração|prevenção|solução|regra|diferença|ideia principal|ideia|condição|origem',
    'Qual é a {label} de “{}”?'
  ],
  [
    'objetivo|objectivo|propósito|resultado|efeito|sintoma|símbolo|valor|custo|preço|problema|motivo|papel|benefício|prognóstico|autor|contexto|formato|tamanho',
    'Qual é o {label} de “{}”?'
  ]
]
