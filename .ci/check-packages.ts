/** Packs every publishable package as it would be published, and lets publint and attw judge the tarballs. Needs a build. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'amend-packages-'));
const faulty: string[] = [];

for (const manifest of globSync('packages/*/package.json')) {
  const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  // A stylesheet has no types.
  const untyped = Object.keys(exports).filter((entry) => entry.endsWith('.css'));
  const cwd = join(manifest, '..');
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd, stdio: 'pipe', encoding: 'utf8' });
  try {
    const packed = JSON.parse(run('npx', '-y', 'pnpm@12', 'pack', '--json', '--pack-destination', folder));
    run('publint', '--strict', packed.filename);
    const excluded = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
    run('attw', packed.filename, '--profile', 'esm-only', ...excluded);
    console.error(`ok  ${name}`);
  } catch (error) {
    faulty.push(name);
    const output = error instanceof Error && 'stdout' in error ? `${error.stdout}` : '';
    console.error(`!!  ${name}\n${error instanceof Error ? error.message : ''}\n${output}`);
  }
}

rmSync(folder, { recursive: true });
process.exitCode = faulty.length === 0 ? 0 : 1;
