import type { Row } from './install.ts';

/** `npm run bench [NAME…]`: measures, and prints a table for docs/benchmarks.md. */
const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  startup: async () => (await import('./startup.ts')).startupBenchmark(),
  install: async () => (await import('./install.ts')).installBenchmark(),
  'toolchain-zip': async () => (await import('./toolchain-zip.ts')).toolchainZipBenchmark(),
  modules: async () => (await import('./module-cache.ts')).moduleCacheBenchmark(),
  ageing: async () => (await import('./ageing/ageing.ts')).ageingBenchmark(),
  tidy: async () => (await import('./tidy.ts')).tidyBenchmark(),
  targets: async () => (await import('./targets.ts')).targetsBenchmark(),
};

async function main(names: readonly string[]): Promise<void> {
  const chosen = names.length === 0 ? Object.keys(benchmarks) : names;
  for (const name of chosen) {
    const measure = benchmarks[name];
    if (measure === undefined)
      throw new Error(`there is no benchmark ${name}; there are: ${Object.keys(benchmarks).join(', ')}`);
    const rows = await measure();
    if (rows.length === 0) continue;
    console.log('| What | Ours | Theirs | Ratio | Goal |\n| --- | ---: | ---: | ---: | ---: |');
    for (const row of rows) console.log(tableRow(row));
    console.log('');
  }
}

function tableRow({ name, unit = 'ms', ours, theirs, ratio, goal }: Row): string {
  const met = ratio <= goal ? '' : ' **missed**';
  const cells = [
    name,
    `${ours.toFixed(0)} ${unit}`,
    `${theirs.toFixed(0)} ${unit}`,
    ratio.toFixed(2),
    `≤ ${Number(goal.toFixed(2))}${met}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

await main(process.argv.slice(2));
