/** Lets other requests through in the middle of long work: rows are read and stored without ever waiting for anything. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
