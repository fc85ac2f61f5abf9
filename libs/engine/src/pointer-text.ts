/** A name as one step of a JSON Pointer (RFC 6901). */
export const pointerText = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
