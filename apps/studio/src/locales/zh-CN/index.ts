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

/** Every text in Chinese, by area. */
export const zhCN = {
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
};
