import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const startedAt = performance.now();
const stamp = () => `[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s]`;

// A command that is asked for JSON keeps its output for the program that reads it.
const progress = process.argv.includes('--json') ? process.stderr : process.stdout;

/** One progress line with the time since the command began. */
export function say(text) {
  progress.write(`${stamp()} ${text}\n`);
}

/** Ends the command with a sentence that says what is wrong and what to do. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** Runs a program to its end; quiet keeps its output back unless it fails. Resolves to whether it succeeded. */
export function run(command, args, { env = {}, quiet = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // npm and nx are scripts with another name on Windows.
      shell: process.platform === 'win32',
    });
    const kept = [];
    child.stdout?.on('data', (part) => kept.push(part));
    child.stderr?.on('data', (part) => kept.push(part));
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(false);
    });
    child.on('close', (code) => {
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(kept));
      resolve(code === 0);
    });
  });
}
