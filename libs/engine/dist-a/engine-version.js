/** The meaning of documents as this engine runs them; part of a version's hash. */
export const engineVersion = '1';
//# sourceMappingURL=engine-version.js.map