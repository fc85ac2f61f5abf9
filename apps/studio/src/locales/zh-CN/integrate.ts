/** Texts of the integrate pages. */
export const integrate = {};
