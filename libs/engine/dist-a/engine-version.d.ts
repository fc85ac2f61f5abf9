/** The meaning of documents as this engine runs them; part of a version's hash. */
export declare const engineVersion = "1";
//# sourceMappingURL=engine-version.d.ts.map