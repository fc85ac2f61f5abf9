/** Texts of the customers pages. */
export const customers = {};
