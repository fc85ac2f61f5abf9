/** Texts of the models pages. */
export const models = {};
