import * as core from '@actions/core';
import { readInputs } from '../adapters/github/inputs.ts';
import { jobPorts } from '../adapters/github/job-ports.ts';
import { saveCaches } from '../cache/save-caches.ts';
import { parseConfig } from '../config/parse-config.ts';
import { messageOf } from '../core/errors.ts';
import type { Host } from '../ports.ts';
import { savedCacheSentence } from '../report/cache-sentences.ts';
import { logLine } from '../report/outlets/log-line.ts';
import { prose } from '../report/outlets/markdown.ts';

/** Saves what main's plans in the host's folder name, and says so in the log and the job summary. */
export async function savePlanned(host: Host): Promise<void> {
  const inputs = readInputs(host.env);
  if (inputs['cache-secret']) core.setSecret(inputs['cache-secret']);
  const parsed = parseConfig(inputs, host.env);
  // Main has told what is wrong with them; then it has left no plan.
  if (!parsed.ok) return;
  const { language, jobStatus, cacheSecret } = parsed.config;
  const saved = await saveCaches(host.tempDir, { status: jobStatus, secret: cacheSecret }, jobPorts(host));
  for (const fact of saved) {
    const print = fact.outcome === 'failed' ? core.warning : core.info;
    print(logLine(savedCacheSentence(fact, language)));
  }
  if (saved.length === 0 || host.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  try {
    const lines = saved.map((fact) => `- ${prose(savedCacheSentence(fact, language))}\n`);
    await core.summary.addRaw(lines.join('')).write();
  } catch (error) {
    core.warning(`the job summary could not be written: ${logLine(messageOf(error))}`);
  }
}
