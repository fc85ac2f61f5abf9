export { createClient, type Client, type ClientSettings, type Exchange } from './create-client.js';
export type { AnswerOf, CallOptions, OptionsArgument, RouteOf, Target } from './call-options.js';
export { CallProblem, Unreachable } from './problems.js';
