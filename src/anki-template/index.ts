export {checkTemplate, type TemplateRole} from './check-template.js'
export {parseTemplate} from './parse-template.js'
export {type AnkiCardData, type RenderedCard, renderCard} from './render-card.js'
export {rendersWith} from './renders-with.js'
export {stripHtml} from './strip-html.js'
export type {
  Replacement,
  Section,
  Template,
  TemplateFault,
  TemplateNode,
  TemplateText
} from './template.js'
