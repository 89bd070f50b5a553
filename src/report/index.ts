export {type Advice, adviseLearner, formatAdvice, searchCards} from './advice.js'
export {
  formatJsonReport,
  formatReport,
  type Report,
  type ReportedFile,
  type ReportStyle,
  reportBuild
} from './build-report.js'
export {type CardState, countChanges, type ReportedChange, reportChange} from './changes.js'
export {formatChanges, formatShortChanges} from './format-changes.js'
export {type CheckReport, formatCheck} from './format-check.js'
export {formatExplanation} from './format-explanation.js'
export {formatRebuild} from './format-rebuild.js'
export {formatRuleDetails, formatRules, type RuleList} from './format-rules.js'
export {formatSarif} from './format-sarif.js'
export {formatStats} from './format-stats.js'
export {
  escapeControls,
  formatMessage,
  formatMessages,
  type ReportedMessage,
  reportMessage,
  type Severity
} from './message.js'
