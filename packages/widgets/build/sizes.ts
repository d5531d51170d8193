/** Prints what the script weighs, by file and beside the budgets; fails where a gate is broken: `pnpm --filter @amend/widgets sizes`. */
import { addUp, BUDGETS, findOffences, measureScript } from './measure.ts';

const built = await measureScript();

for (const { name, weight } of built) console.log(`${String(weight).padStart(7)} B  ${name}`);
console.log();
for (const budget of BUDGETS) {
  const { name, gate, aim } = budget;
  console.log(`${String(addUp(budget, built)).padStart(7)} B  ${name} (gate ${gate} B, aim ${aim} B)`);
}

const offences = findOffences(built);
for (const offence of offences) console.error(offence);
if (offences.length > 0) process.exitCode = 1;
