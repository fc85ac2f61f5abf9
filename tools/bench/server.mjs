import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../run/stage.mjs';

export const benchKey = 'bench-key-that-nobody-else-knows';

const hasTaskset = (() => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The command with its processor pinned, where the machine can do that: the server has core 0, its callers core 1. */
export const onCore = (core, command) => (hasTaskset ? ['taskset', '-c', String(core), ...command] : command);

/** Starts a server program on core 0 and waits until it answers. */
export async function startServer(program, port, readyPath) {
  const folder = mkdtempSync(join(tmpdir(), 'tierwright-bench-'));
  const [command, ...args] = onCore(0, [process.execPath, join(root, program)]);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), TIERWRIGHT_DATA: folder, TIERWRIGHT_BOOTSTRAP_API_KEY: benchKey },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const ok = await fetch(url + readyPath).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) break;
    if (tries > 600 || child.exitCode !== null) throw new Error(`${program} did not start`);
    await wait(100);
  }
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
