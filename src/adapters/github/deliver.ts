import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Config } from '../../config/config.ts';
import type { Environment } from '../../ports.ts';
import type { Outcome } from '../../preflight.ts';
import { toAnnotations } from '../../report/annotations.ts';
import type { Annotation } from '../../report/annotations.ts';
import { renderJson } from '../../report/json.ts';
import { renderSummary } from '../../report/summary.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { RULES } from '../../rules/registry.gen.ts';
import { titlesOf } from '../../rules/titles.ts';
import { attempt } from './attempt.ts';
import { writeJobSummary } from './job-summary.ts';
import { reportLinks } from './report-links.ts';

/** What fits beside GitHub's line numbers without wrapping. */
const LOG_COLUMNS = 140;

/** What the delivery needs to know of the job. */
export interface Delivery {
  readonly config: Config;
  /** Main's own folder: the report and the patch stay there until post. */
  readonly folder: string;
  readonly env: Environment;
}

/** Hands the report to every place a job has for it. One that fails is a warning and does not stop the others. */
export async function deliver(outcome: Outcome, delivery: Delivery): Promise<void> {
  const { report } = outcome;
  const language = delivery.config.language;
  await attempt('the log', () => {
    // Colours are shown in the job log; every line is escaped by the renderer.
    core.info(
      renderTerminal(report, { language, sources: outcome.sources, colours: true, width: LOG_COLUMNS }),
    );
  });
  await attempt('the annotations', () => {
    const titles = titlesOf(RULES, language);
    for (const annotation of toAnnotations(report, { language, titles })) annotate(annotation);
  });
  await attempt('the outputs', () => deliverFiles(outcome, delivery.folder));
  const links = reportLinks(delivery.env);
  await writeJobSummary(() => renderSummary(report, { language, links }), delivery.env);
}

async function deliverFiles({ report }: Outcome, folder: string): Promise<void> {
  const reportFile = join(folder, 'report.json');
  const patchFile = join(folder, 'go-preflight.patch');
  await writeFile(reportFile, renderJson(report));
  if (report.patch !== '') await writeFile(patchFile, report.patch);
  core.setOutput('go-version', report.toolchain?.version ?? '');
  core.setOutput('go-root', report.toolchain?.goroot ?? '');
  core.setOutput('cache-hit', String(report.moduleCache?.outcome === 'hit'));
  core.setOutput('drift', String(report.modules.some((module) => module.tidy === 'drift')));
  core.setOutput('findings', String(report.findings.length));
  core.setOutput('report', reportFile);
  core.setOutput('patch', report.patch === '' ? '' : patchFile);
}

function annotate(annotation: Annotation): void {
  const { level, message, title, file, line, endLine, column, endColumn } = annotation;
  const print = level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice;
  print(message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  });
}
