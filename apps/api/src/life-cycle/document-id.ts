import { randomInt } from 'node:crypto';
import { idPrefixes, type NewId } from '@tierwright/model';

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A fresh id for a part of a document, such as `n_4k2j9x01ab`. */
export const newDocumentId: NewId = (kind) =>
  `${idPrefixes[kind]}_${Array.from({ length: 10 }, () => digits[randomInt(digits.length)]).join('')}`;
