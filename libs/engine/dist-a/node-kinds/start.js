import { nothingToShow } from './node-kind.js';
/** Every customer enters here. */
export const start = {
    check: () => undefined,
    compile: () => ({ reads: [], cost: 1, boundaries: [], step: () => 0, trace: nothingToShow, blame: null }),
    toJsonLogic: (_, { reached }) => ({ if: [reached, 'next', null] }),
};
//# sourceMappingURL=start.js.map