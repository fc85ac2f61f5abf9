import type { Conditions, LocalizedText } from '@tierwright/model';
import { documentId } from '../document-id.js';

/** A case of a switch; its exit is `exitOf(word)`. */
export const caseOf = (word: string, label: LocalizedText, when: Conditions) => ({ id: exitOf(word), label, when });

/** Id of the exit of a case or a row. */
export const exitOf = (word: string): string => documentId('exit', word);
