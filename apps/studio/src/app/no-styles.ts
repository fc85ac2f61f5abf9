/** Class names where no style sheet is loaded, as in specs: every name is absent. */
const names: Record<string, string> = {};

export default names;
