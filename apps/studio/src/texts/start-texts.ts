import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../locales/en/index.js';
import { zhCN } from '../locales/zh-CN/index.js';
import { localeChoice } from './language.js';

const name = () => {
  document.documentElement.lang = localeChoice.get();
};

/** Makes the texts ready and follows the chosen language. */
export async function startTexts(): Promise<void> {
  localeChoice.subscribe(() => {
    void i18next.changeLanguage(localeChoice.get());
    name();
  });
  name();
  await i18next.use(initReactI18next).init({
    lng: localeChoice.get(),
    fallbackLng: false,
    resources: { 'zh-CN': zhCN, en },
    ns: Object.keys(zhCN),
    keySeparator: false,
    nsSeparator: false,
    // React escapes; braces are those of the problem catalogue.
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  });
}
