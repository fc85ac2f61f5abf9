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
