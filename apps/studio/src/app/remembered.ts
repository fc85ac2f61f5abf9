import { useSyncExternalStore } from 'react';

/** A choice that outlives the page, such as theme or language. */
export interface Remembered<Value extends string> {
  get: () => Value;
  set: (value: Value) => void;
  subscribe: (listener: () => void) => () => void;
}

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing still shows the default.
    return null;
  }
};

const write = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
};

/** Keeps one of a few values in the browser; anything else found there counts as the first. */
export function remember<Value extends string>(key: string, values: readonly [Value, ...Value[]]): Remembered<Value> {
  const stored = read(`tierwright.${key}`);
  let current = values.find((value) => value === stored) ?? values[0];
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      current = value;
      write(`tierwright.${key}`, value);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value now, and again whenever it changes. */
export const useRemembered = <Value extends string>(choice: Remembered<Value>): Value =>
  useSyncExternalStore(choice.subscribe, choice.get);
