/** What a step without comparisons or bands has to show. */
export const nothingToShow = () => ({ comparisons: [], bandings: [], score: null });
//# sourceMappingURL=node-kind.js.map