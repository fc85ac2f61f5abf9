import { describeApi } from './document.js';

/** The document as it is committed: two spaces, one line feed at the end. */
export const writtenDocument = (version: string): string => `${JSON.stringify(describeApi(version), null, 2)}\n`;
