import { idPrefixes, type NewId } from '@tierwright/model';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A fresh document id from the browser's randomness. */
export const newId: NewId = (kind) => {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `${idPrefixes[kind]}_${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`;
};
