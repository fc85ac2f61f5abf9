import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.mjs';
import { registryLines } from './registry-lines.mjs';

const name = /^[a-z]+(-[a-z]+)*$/;

/** What a kind is called in each place. */
export function namesOf(kind) {
  const pascal = kind.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
  const camel = pascal[0].toLowerCase() + pascal.slice(1);
  const words = kind.replaceAll('-', ' ');
  return {
    kind,
    pascal,
    camel,
    key: kind.includes('-') ? `'${kind}'` : kind,
    title: words[0].toUpperCase() + words.slice(1),
  };
}

/**
 * Every file a new kind needs, by path from the root: new ones, and present ones with a line more.
 * `read` gives the text of a present file and throws for one that is not there.
 */
export async function newKind(kind, exits, read) {
  if (!name.test(kind) || kind.length > 20) throw new Error('a kind is lower case letters and hyphens, 20 at most');
  if (exits.some((exit) => !name.test(exit) || exit.length > 20))
    throw new Error('an exit is lower case letters and hyphens');
  if (new Set(exits).size < exits.length) throw new Error('two exits have the same name');
  if (exits.every((exit) => exit === 'unknown')) throw new Error('a kind needs an exit beside `unknown`');
  if (read('libs/model/src/nodes/index.ts').includes(`'./${kind}.js'`))
    throw new Error(`the kind \`${kind}\` is there already`);
  const names = namesOf(kind);
  const files = new Map(filesOf(names, exits));
  for (const { path, before, line } of registryLines(names, exits)) {
    files.set(path, inserted(files.get(path) ?? read(path), path, before, line));
  }
  const config = await resolveConfig(fileURLToPath(import.meta.url));
  for (const [path, text] of files) files.set(path, await format(text, { ...config, filepath: path }));
  return files;
}

/** A text with a line behind its anchor; an anchor that is gone or stands twice is an error, not a guess. */
function inserted(text, path, anchor, line) {
  if (line === '' || text.includes(line)) return text;
  const parts = text.split(anchor);
  if (parts.length !== 2)
    throw new Error(`${path} has ${parts.length - 1} times \`${anchor.trim()}\`, the place for \`${line.trim()}\``);
  return parts.join(`${anchor}${line}`);
}
