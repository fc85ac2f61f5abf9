import { useTexts } from '../../texts/use-texts.js';

const words = { demo: 'sourceDemo', orders: 'sourceOrders', undone: 'sourceUndone' } as const;

const isWord = (source: string): source is keyof typeof words => Object.hasOwn(words, source);

/** Says where a value came from: a known source by its word, a file by its name. */
export function useSourceName(): (source: string | undefined) => string {
  const t = useTexts('customers');
  return (source) => {
    if (source === undefined) return '–';
    if (isWord(source)) return t(words[source]);
    return source.startsWith('import:') ? t('sourceImport', { name: source.slice('import:'.length) }) : source;
  };
}
