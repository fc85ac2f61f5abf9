export {
  FlowEditor,
  type Baseline,
  type FlowEditorProps,
  type FlowWords,
  type OnEdit,
  type Problem,
  type ReferableModel,
  type Trace,
} from './editor-context.js';
export { Canvas } from './canvas/canvas.js';
export { Inspector } from './inspector/inspector.js';
export { Outline } from './outline/outline.js';
export { focusFactOf } from './inspector/focus-fact.js';
export { createHistory, useHistory, type History, type HistoryStore } from './history/history.js';
export { type StepName } from './history/step.js';
export { textsIn, type Translate } from './texts.js';
export { numbersIn, factText, type Numbers } from './numbers.js';
