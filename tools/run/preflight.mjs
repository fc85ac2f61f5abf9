import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { giveUp, root, say } from './stage.mjs';

const neededNode = [20, 19];

/** Ends with one sentence when this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return;
  giveUp(
    `Tierwright needs Node ${neededNode.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and start again.`,
  );
}

/** The data folder, made when it is not there; ends with one sentence when it cannot be written. */
export function requireDataFolder() {
  const folder = resolve(root, process.env.TIERWRIGHT_DATA ?? 'data');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    const nearest = existsSync(folder) ? folder : dirname(folder);
    giveUp(
      `The data folder ${folder} cannot be written. Allow writing to ${nearest} or set TIERWRIGHT_DATA to another folder.`,
    );
  }
  return folder;
}

const isFree = (port, host) =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });

/** The port to serve on: the one asked for, or, when none was asked for, the first free one from 8080. */
export async function requirePort() {
  const host = process.env.HOST ?? '127.0.0.1';
  const asked = process.env.PORT;
  if (asked !== undefined && !/^\d{1,5}$/.test(asked)) return asked; // the server lists every wrong setting at once
  const first = Number(asked ?? 8080);
  if (first === 0 || (await isFree(first, host))) return String(first);
  let next = first + 1;
  while (next < first + 100 && !(await isFree(next, host))) next += 1;
  if (asked !== undefined)
    giveUp(`Port ${first} is taken. Stop what listens there, or start with PORT=${next} npm start.`);
  say(`port ${first} is taken, taking ${next}`);
  return String(next);
}
