export type {
  CompiledExit,
  CompiledNode,
  CustomerRow,
  JsonLogicExport,
  JsonLogicInput,
  Program,
  Row,
  Slot,
} from './program.js';
export { sentenceOf } from './words/node-sentence.js';
export { storyOf } from './words/node-story.js';
export { exitLabel, exitLabels } from './words/exit-label.js';
export { conditionWords } from './words/condition-words.js';
export { ruleWords } from './words/rule-words.js';
export { factVocabulary, vocabularyOf, type Vocabulary } from './words/vocabulary.js';
export { formatNumber, formatValue } from './words/format-value.js';
export { tierWords } from './words/target-words.js';
export { reasonsOf, type ReasonInWords } from './words/reasons.js';
