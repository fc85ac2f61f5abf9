import './app/zod-without-code.js';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans-sc/index.css';
import '@tierwright/ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startTexts } from './texts/start-texts.js';
import { showTheme } from './theme/theme-choice.js';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element with the id `root`');

showTheme();
await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
