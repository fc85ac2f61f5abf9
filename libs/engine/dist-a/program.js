/** What a step answers when the row ends here without a tier. */
export const stopped = -1;
//# sourceMappingURL=program.js.map