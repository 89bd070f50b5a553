export {copyTemplates} from './copy-templates.js'
export {readUserTemplates, type UserTemplates} from './read-user-templates.js'
export {TemplateError} from './template-error.js'
