/**
 * Measures the built site beside its budgets: `npm run build && npm run bench`.
 * With `scale` measures builds with more countries instead, which takes long: `npm run bench -- scale`, `… scale 12 60`.
 * The numbers depend on the machine, so nothing fails here; the tables are for people to read.
 */
import { availableParallelism } from 'node:os';
import { readBench } from './bench/choice.ts';
import { table } from './bench/table.ts';
import { run } from './steps/failure.ts';

await run(async () => {
  const { sizes } = readBench(process.argv.slice(2));
  console.log(`${availableParallelism()} cores, Node ${process.version}`);
  if (sizes) {
    const { measureScale } = await import('./bench/scale.ts');
    await measureScale(sizes, console.log);
  } else {
    // Looks for browsers, which builds do not need.
    const { measureBudgets } = await import('./bench/budgets.ts');
    for (const line of table(await measureBudgets())) console.log(line);
  }
});
