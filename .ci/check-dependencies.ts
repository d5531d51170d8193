/** Looks for packages that would run something while they are installed, and fails where one is not known: `permissions` in pnpm-workspace.yaml names them all. */
import { globSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

const SCRIPTS = ['preinstall', 'install', 'postinstall'];

const { permissions } = parse(readFileSync('pnpm-workspace.yaml', 'utf8'));
const known = new Set(
  Object.entries<{ readonly build?: boolean }>(permissions)
    .filter(([, { build }]) => build !== undefined)
    .map(([name]) => name),
);

const manifests = globSync('node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json');
if (manifests.length < 100) throw new Error('The dependencies are not where they are looked for.');
const running = new Set(
  manifests
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .filter(({ scripts = {} }) => SCRIPTS.some((script) => script in scripts))
    .map(({ name }) => String(name)),
);

const unknown = [...running].filter((name) => !known.has(name));
for (const name of unknown) console.error(`!!  ${name} wants to run a script while it is installed.`);
console.error(
  `${manifests.length} packages; ${running.size} have a script, and may run it: ${permissionsGiven()}.`,
);
process.exit(unknown.length === 0 ? 0 : 1);

function permissionsGiven(): string {
  return [...running].filter((name) => permissions[name]?.build === true).join(', ');
}
