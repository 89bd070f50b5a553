export {type Advice, adviseLearner, formatAdvice, searchCards} from './advice.js'
export {
  formatJsonReport,
  formatReport,
  type Report,
  type ReportedFile,
  type ReportStyle,
  reportBuild
} from './build-report.js'
export {type CardState, countChanges, type ReportedChange, reportChanges} from './changes.js'
export {formatChanges, formatShortChanges} from './format-changes.js'
export {formatRebuild} from './format-rebuild.js'
export {escapeControls, formatMessage, formatMessages, type ReportedMessage} from './message.js'
