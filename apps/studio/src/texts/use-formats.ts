import { useMemo } from 'react';
import { useCall } from '../server/use-call.js';
import { formatsOf, type Formats } from './formats.js';
import { useLanguage } from './language.js';

/** The formats of the language on screen. */
export function useFormats(): Formats {
  const language = useLanguage();
  const zone = useCall('readInstallation').data?.zone;
  return useMemo(() => formatsOf(language, zone), [language, zone]);
}
