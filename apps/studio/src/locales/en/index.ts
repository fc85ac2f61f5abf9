import type { zhCN } from '../zh-CN/index.js';
import { canvas } from './canvas.js';
import { customers } from './customers.js';
import { data } from './data.js';
import { exports } from './exports.js';
import { integrate } from './integrate.js';
import { models } from './models.js';
import { problems } from './problems.js';
import { publish } from './publish.js';
import { shell } from './shell.js';
import { signin } from './signin.js';
import { strategies } from './strategies.js';
import { versions } from './versions.js';

/** Every text in English, by area; an area that is missing here fails the build. */
export const en = {
  canvas,
  customers,
  data,
  exports,
  integrate,
  models,
  problems,
  publish,
  shell,
  signin,
  strategies,
  versions,
} satisfies Record<keyof typeof zhCN, object>;
