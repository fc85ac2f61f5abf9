import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run/stage.mjs';

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !file.includes('/migrations/'))
  .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }));

/** Lines per file: how many files, median, 90th percentile and the longest. */
function report(name, of) {
  const sorted = [...of].sort((a, b) => a.lines - b.lines);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const longest = sorted.at(-1);
  process.stdout.write(
    `${name}: ${sorted.length} files, ${sorted.reduce((sum, { lines }) => sum + lines, 0)} lines, ` +
      `median ${at(0.5).lines}, p90 ${at(0.9).lines}, longest ${longest.lines} (${longest.file})\n`,
  );
}

const isTest = ({ file }) => /\.spec\.tsx?$|\/testing\/|^e2e\//.test(file);
report(
  'source',
  files.filter((one) => !isTest(one)),
);
report('tests', files.filter(isTest));
