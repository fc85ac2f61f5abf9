/** Every file a new kind of node needs, by path from the root. */
export function newKind(
  kind: string,
  exits: readonly string[],
  read: (path: string) => string,
): Promise<Map<string, string>>;
