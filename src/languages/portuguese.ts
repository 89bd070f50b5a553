import {defineLanguage, definingVerb, verbBehindBold, wordSet} from './language.js'
import {askByForms} from './lead-ins.js'
import {
  portugueseActions,
  portugueseFacts,
  portugueseFinite,
  portugueseReasons
} from './portuguese-facts.js'
import {portugueseLabels, portugueseLeadIns, portugueseListNouns} from './portuguese-questions.js'
import {askByLabels} from './term-questions.js'

/** A quoted term needs no article, number or gender. */
const definition = 'O que se entende por “{}”?'

/** What a definition begins with: an article, so that "é importante" is none. */
const article =
  '(?![oa]s?\\s+seguintes?)(?:uma?|os?|as?|uns|umas|qualquer|aquel[ae]s?|todo|toda|cada|um\\s+dos|uma\\s+das)\\s'
/** A term does not end in a preposition: the article behind it belongs to the term. */
const noPreposition = '(?<!\\s(?:de|do|da|dos|das|em|no|na|por|com|para|sobre|e|ou)\\s+)'

/** Adverbs and verbs that look like plural nouns. */
const noPlural =
  /^(?:além|depois|antes|mas|mais|menos|atrás|através|apenas|temos|vamos|vejamos|simples|ônibus|lápis|vírus|as|os|após|dois|três|seis|nós)$/u

/** Whether a noun phrase is plural, by its first noun. */
export function isPortuguesePlural(term: string): boolean {
  const [first = ''] = term
    .toLowerCase()
    .replace(/^(?:os|as|uns|umas|seus|suas)\s+/u, '')
    .split(/[\s(]/u, 1)
  return /..s$/u.test(first) && !/mos$|[^aeiouãõáéíóú]is$|se$/u.test(first) && !noPlural.test(first)
}

const words = {
  leadingArticle: /^(?:os?|as?|uns|umas|uma?)\s+/iu,
  frame: /^(?:Em|Na|No)\s+[\p{Ll}\s-]{3,40},\s+/u,
  // Words at the start of a sentence that point to something before, or to nobody.
  pronouns: wordSet(
    'ele|ela|eles|elas|isto|este|esta|estes|estas|isso|esse|essa|esses|essas|aquilo|aquele|aquela|aqueles|aquelas|seu|sua|seus|suas|se|nos|lhe|lhes|aqui|aí|ali|lá|assim|ambos|ambas|alguns|algumas|muitos|muitas|outros|outras|outro|outra|todos|todas|tudo|cada|quando|nós|você|vocês|tu|eu|quem|qual|quais|o qual|a qual|tal|tais|o mesmo|a mesma|dele|dela|neste|nesta|nesse|nessa|deste|desta|desse|dessa'
  ),
  // Prepositions, conjunctions, adverbs, imperatives and question words: none begins a term.
  nonTerms: wordSet(
    'se|quando|enquanto|porque|pois|já|embora|para|por|pelo|pela|pelos|pelas|com|sem|em|no|na|nos|nas|num|numa|de|do|da|dos|das|desde|até|à|às|ao|aos|ante|contra|entre|sobre|sob|segundo|conforme|durante|após|mediante|através|como|e|ou|mas|porém|contudo|todavia|entretanto|nem|que|não|sim|só|somente|apenas|nunca|sempre|também|além|depois|antes|então|finalmente|primeiro|portanto|logo|muito|mais|menos|quase|ver|veja|vide|nota|atenção|obs|importante|lembre|lembre-se|lembrar|é|são|foi|há|está|estão|tem|têm|pode|podem|deve|devem|fazer|faça|use|usar|utilize|utilizar|crie|criar|abra|abrir|selecione|escolha|clique|clicar|execute|instale|verifique|adicione|escreva|leia|qual|quais|quanto|quantos|onde|quem|por que|por quê|o que|ex|ex.|p.ex.|etc.'
  ),
  clauseWords: wordSet(
    'é|são|era|eram|foi|foram|ser|está|estão|tem|têm|pode|podem|deve|devem|há|havia|que|quem|quando|onde|porque|se|não|lhe|lhes|nos'
  ),
  // Properties of a subject, by which students label the lines of a note.
  labels: wordSet(
    'definição|def|def.|conceito|significado|descrição|explicação|ideia|ideia principal|ideia central|exemplo|exemplos|ex|ex.|por exemplo|contraexemplo|nota|notas|observação|observações|obs|obs.|importante|atenção|aviso|cuidado|lembrar|lembre-se|lembrete|dica|dicas|macete|mnemônico|curiosidade|curiosidades|vantagem|vantagens|desvantagem|desvantagens|inconvenientes|prós|contras|prós e contras|benefício|benefícios|limitação|limitações|risco|riscos|pontos fortes|pontos fracos|objetivo|objetivos|objectivo|objectivos|finalidade|propósito|utilidade|para que serve|função|funções|funcionamento|como funciona|uso|usos|utilização|aplicação|aplicações|casos de uso|caso de uso|quando usar|papel|importância|causa|causas|motivo|motivos|razão|razões|origem|consequência|consequências|efeito|efeitos|efeitos colaterais|efeitos adversos|impacto|sintoma|sintomas|sinais|sinais e sintomas|quadro clínico|manifestações clínicas|diagnóstico|tratamento|prognóstico|prevenção|profilaxia|complicações|epidemiologia|etiologia|fisiopatologia|classificação|fatores de risco|exames|característica|características|propriedade|propriedades|traços|elementos|componentes|partes|estrutura|composição|forma|tipo|tipos|classes|formas|fases|etapas|passos|processo|procedimento|método|métodos|técnica|fórmula|fórmulas|cálculo|unidade|unidades|símbolo|valor|valores|tamanho|demonstração|prova|condição|condições|requisito|requisitos|pré-requisitos|regras|regra|lei|leis|resultado|resultados|conclusão|conclusões|problema|problemas|solução|soluções|pergunta|resposta|diferença|diferenças|semelhanças|comparação|sinônimo|sinônimos|sinónimo|antônimo|etimologia|contexto|contexto histórico|antecedentes|história|data|datas|época|período|duração|lugar|local|localização|habitat|autor|autora|autores|obra|obras|gênero|género|tema|temas|enredo|personagens|estilo|representantes|fonte|fontes|custo|preço|sintaxe|parâmetros|entrada|saída|valor padrão|complexidade|resumo|detalhe|detalhes|quem|o que é|o que|como|quando|por que|por quê|porquê'
  ),
  // Headings that group text below a subject, in notes of any subject.
  genericHeadings: wordSet(
    'complexidade|complexidades|complexidade de tempo|introdução|resumo|resumo geral|síntese|visão geral|panorama|generalidades|geral|fundamentos|noções básicas|o básico|básico|definição|definições|conceito|conceitos|conceitos básicos|conceitos-chave|conceitos chave|conceitos importantes|ideias principais|pontos principais|pontos-chave|pontos importantes|terminologia|termos|vocabulário|glossário|descrição|explicação|exemplo|exemplos|notas|anotações|apontamentos|notas de aula|observações|comentários|conteúdo|conteúdos|desenvolvimento|teoria|prática|referencial teórico|características|características gerais|principais características|propriedades|vantagens|desvantagens|vantagens e desvantagens|prós e contras|benefícios|limitações|tipos|classes|formas|classificação|variantes|objetivo|objetivos|objetivo geral|objetivos específicos|finalidade|propósito|funcionamento|como funciona|função|funções|estrutura|partes|elementos|componentes|composição|causas|consequências|causas e consequências|efeitos|sintomas|sinais e sintomas|quadro clínico|diagnóstico|tratamento|prognóstico|prevenção|complicações|etiologia|epidemiologia|fisiopatologia|fatores de risco|história|histórico|origem|origens|antecedentes|contexto|contexto histórico|evolução|importância|aplicações|usos|uso|utilização|utilidade|casos de uso|processo|procedimento|passos|passo a passo|fases|etapas|método|métodos|metodologia|técnicas|requisitos|pré-requisitos|condições|regras|normas|leis|princípios|fórmulas|cálculo|demonstração|demonstrações|comparação|diferenças|semelhanças|problemas|soluções|resultados|discussão|conclusão|conclusões|considerações finais|análise|críticas|importante|considerações|dicas|boas práticas|detalhes|dados|curiosidades|outros|outras|diversos|mais informações|informações adicionais|perguntas frequentes|faq|sintaxe|configuração|arquitetura|implementação|complexidade|o que é|como|por que|quando|onde'
  ),
  // Sections that hold no facts: literature, navigation, tasks.
  skippedHeadings: wordSet(
    'referências|referência|referências bibliográficas|bibliografia|leituras|leitura recomendada|leituras recomendadas|leitura complementar|saiba mais|para saber mais|links|link|links externos|links úteis|ligações externas|ver também|veja também|fontes|fonte|recursos|recursos adicionais|material|materiais|material de apoio|índice|sumário|tabela de conteúdos|conteúdo|conteúdos|ementa|programa|tarefas|tarefa|a fazer|afazeres|todo|pendências|exercícios|exercícios resolvidos|lista de exercícios|atividades|práticas|questões|questionário|perguntas|perguntas em aberto|dúvidas|notas relacionadas|tópicos relacionados|relacionado|relacionados|navegação|notas de rodapé|anexo|anexos|apêndice|instalação|licença|autores|autor|colaboradores|contribuidores|como contribuir|agradecimentos|créditos|histórico de alterações|vídeos|próximos passos'
  ),
  listNouns: wordSet(portugueseListNouns),
  // Bold words that stress a sentence and hide nothing worth asking.
  emphasis: wordSet(
    'não|nem|nunca|jamais|sempre|só|somente|apenas|unicamente|todo|todos|todas|toda|cada|nenhum|nenhuma|muito|muita|mais|menos|maior|menor|melhor|pior|deve|devem|pode|podem|não pode|não deve|é preciso|e|ou|mas|também|além disso|ambos|ambas|um|uma|dois|duas|três|primeiro|primeira|segundo|segunda|antes|depois|com|sem|mesmo|mesma|mesmos|mesmas|igual|diferente|diferentes|outro|outra|outros|importante|atenção|novo|nova|exatamente|pelo menos|no mínimo|no máximo|é|são|se|então|diretamente|imediatamente|juntos|separados|positivo|negativo|alto|baixo|grande|pequeno'
  ),
  clauseEnd:
    /[;:]\s|\s[–—]\s|,\s+(?:mas|porém|embora|enquanto|já\s+que|pois|porque|de\s+modo\s+que|onde|sendo|e\s+(?:é|são|se|está|tem|pode))\s/u
}

/** Verbs of defining sentences, the surest first. */
const definingVerbs = [
  // "Entende-se por X …", "Chama-se X o …", "Por X entende-se …"
  definingVerb(
    new RegExp(`\\s+${noPreposition}(?=${article})`, 'u'),
    definition,
    /^(?:Entende-se|Entendemos)\s+por\s+/u
  ),
  definingVerb(/\s+(?:entende-se|se\s+entende|entendemos)\s+/u, definition, /^Por\s+/u),
  definingVerb(
    /\s+(?:aos?|à|às)\s+/u,
    definition,
    /^(?:Chama-se|Denomina-se|Dá-se\s+o\s+nome\s+de|Chamamos|Denominamos)\s+/u
  ),
  definingVerb(
    new RegExp(
      `\\s+(?:é|são|era|eram|foi)\\s+(?:também\\s+|basicamente\\s+|simplesmente\\s+)?(?=${article})`,
      'u'
    ),
    definition
  ),
  definingVerb(/\s+(?:é\s+definid[ao]|define-se|se\s+define)\s+como\s+/u, definition),
  definingVerb(
    /\s+(?:refere[m]?-se|se\s+refere[m]?)\s+(?=(?:a|ao|à|aos|às)\s)/u,
    'A que se refere “{}”?'
  ),
  definingVerb(/\s+significa[m]?\s+/u, 'O que significa “{}”?'),
  definingVerb(/\s+consiste[m]?\s+(?=(?:em|no|na|nos|nas|num|numa)\s)/u, 'Em que consiste “{}”?'),
  definingVerb(
    /\s+(?:serve[m]?|é\s+(?:usad|utilizad)[ao]|são\s+(?:usad|utilizad)[ao]s)\s+para\s+/u,
    'Para que serve “{}”?'
  ),
  definingVerb(/\s+(?:representa|descreve|designa)[m]?\s+/u, 'O que representa “{}”?'),
  definingVerb(
    /\s+(?:é\s+(?:formad|compost|constituíd)[ao]|são\s+(?:formad|compost|constituíd)[ao]s)\s+por\s+/u,
    'De que se compõe “{}”?'
  ),
  definingVerb(/\s+mede[m]?\s+/u, 'O que mede “{}”?'),
  definingVerb(new RegExp(`\\s+(?<verb>${portugueseActions})\\s+`, 'u'), 'O que {verb} “{}”?'),
  verbBehindBold(portugueseFinite.replaceAll(' ', '\\s+'), 'O que caracteriza “{}”?')
]

/** Portuguese, of Brazil and of Portugal. */
export const portuguese = defineLanguage('pt', definition, {
  ...words,
  facts: portugueseFacts,
  reasons: portugueseReasons,
  abbreviation: 'O que significa a sigla {}?',
  difference: 'Qual é a diferença entre “{}” e “{}”?',
  isPlural: isPortuguesePlural,
  definingVerbs,
  askLabel: askByLabels(portugueseLabels),
  askList: askByForms(portugueseLeadIns, words)
})
