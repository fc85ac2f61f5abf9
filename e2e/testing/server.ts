import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** What the machine says, without the settings that are meant for the tests themselves. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('TIERWRIGHT_')),
);

/** The product as its user starts it, on a port and a data folder of its own. */
export class Server {
  private process: ChildProcess | null = null;
  private output = '';

  private constructor(
    readonly url: string,
    readonly folder: string,
    private readonly env: Record<string, string>,
  ) {}

  /** Starts with `npm start`'s command on an empty data folder. */
  static async start(env: Record<string, string> = {}): Promise<Server> {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'tierwright-e2e-'));
    const server = new Server(`http://localhost:${port}`, folder, {
      ...env,
      PORT: String(port),
      TIERWRIGHT_DATA: folder,
    });
    await server.up();
    return server;
  }

  /** Starts on the data folder as it is and waits until evaluation can be served. */
  async up(): Promise<void> {
    const child = spawn(process.execPath, ['tools/start.mjs'], {
      cwd: root,
      env: { ...inherited, NODE_OPTIONS: '', ...this.env },
    });
    this.process = child;
    const keep = (part: Buffer) => {
      this.output = (this.output + part.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const deadline = Date.now() + 240_000;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`the server ended while starting:\n${this.output}`);
      const ready = await fetch(`${this.url}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return;
      await wait(100);
    }
    throw new Error(`the server was not ready in time:\n${this.output}`);
  }

  /** Everything it printed lately. */
  get printed(): string {
    return this.output;
  }

  /** Ends the process by the signal and waits until it is gone. */
  async down(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await gone;
  }

  /** Ends the process and removes the data folder. */
  async remove(): Promise<void> {
    await this.down();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
