/**
 * Measures the built site beside its budgets: `npm run build && npm run bench`.
 * With `scale` measures builds with more countries instead, which takes long: `npm run bench -- scale`, `… scale 12 60`.
 * With `map` builds a map of 500 made-up routes, or as many as told, and measures how it moves: `npm run bench -- map`.
 * The numbers depend on the machine, so nothing fails here; the tables are for people to read.
 */
import { availableParallelism } from 'node:os';
import { readBench } from './bench/choice.ts';
import { table } from './bench/table.ts';
import { run } from './steps/failure.ts';

await run(async () => {
  const { sizes, routes } = readBench(process.argv.slice(2));
  console.log(`${availableParallelism()} cores, Node ${process.version}`);
  if (sizes) {
    const { measureScale } = await import('./bench/scale.ts');
    await measureScale(sizes, console.log);
  } else if (routes !== undefined) {
    const { measureMap } = await import('./bench/map.ts');
    for (const line of table(await measureMap(routes))) console.log(line);
  } else {
    // Looks for browsers, which builds do not need.
    const { measureBudgets } = await import('./bench/budgets.ts');
    for (const line of table(await measureBudgets())) console.log(line);
  }
});
