import * as core from '@actions/core';
import { maskSecrets, readInputs } from '../adapters/github/inputs.ts';
import { jobPorts } from '../adapters/github/job-ports.ts';
import { writeJobSummary } from '../adapters/github/job-summary.ts';
import { saveCaches } from '../cache/save-caches.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { Host } from '../ports.ts';
import { savedCacheSentence } from '../report/cache-sentences.ts';
import { logLine } from '../report/outlets/log-line.ts';
import { prose } from '../report/outlets/markdown.ts';

/** Saves what main's plans in the host's folder name, and says so in the log and the job summary. */
export async function savePlanned(host: Host): Promise<void> {
  const inputs = readInputs(host.env);
  maskSecrets(inputs);
  const parsed = parseConfig(inputs, host.env);
  // Main has told what is wrong with them; then it has left no plan.
  if (!parsed.ok) return;
  const { language, jobStatus, cacheSecret } = parsed.config;
  const saved = await saveCaches(host.tempDir, { status: jobStatus, secret: cacheSecret }, jobPorts(host));
  const told = saved.map((fact) => ({ fact, sentence: savedCacheSentence(fact, language) }));
  for (const { fact, sentence } of told) {
    const print = fact.outcome === 'failed' ? core.warning : core.info;
    print(logLine(sentence));
  }
  if (told.length === 0) return;
  await writeJobSummary(() => told.map(({ sentence }) => `- ${prose(sentence)}\n`).join(''), host.env);
}
