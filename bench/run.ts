import type { Row } from './install.ts';

/** `npm run bench [NAME…]`: measures, and prints a table for docs/benchmarks.md. */
const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  startup: async () => (await import('./startup.ts')).startupBenchmark(),
  install: async () => (await import('./install.ts')).installBenchmark(),
  'toolchain-zip': async () => (await import('./toolchain-zip.ts')).toolchainZipBenchmark(),
  tidy: async () => (await import('./tidy.ts')).tidyBenchmark(),
};

async function main(names: readonly string[]): Promise<void> {
  const chosen = names.length === 0 ? Object.keys(benchmarks) : names;
  console.log('| What | Ours, ms | Theirs, ms | Ratio | Goal |\n| --- | ---: | ---: | ---: | ---: |');
  for (const name of chosen) {
    const measure = benchmarks[name];
    if (measure === undefined)
      throw new Error(`there is no benchmark ${name}; there are: ${Object.keys(benchmarks).join(', ')}`);
    for (const row of await measure()) console.log(tableRow(row));
  }
}

function tableRow({ name, ours, theirs, ratio, goal }: Row): string {
  const met = ratio <= goal ? '' : ' **missed**';
  return `| ${name} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${ratio.toFixed(2)} | ≤ ${Number(goal.toFixed(2))}${met} |`;
}

await main(process.argv.slice(2));
