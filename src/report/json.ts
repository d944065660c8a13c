import type { BuildCacheFact, ModuleCacheFact } from '../core/cache-facts.ts';
import type { Provenance, ToolchainFact } from '../core/facts.ts';
import type { Finding, Fix, Place } from '../core/finding.ts';
import type { BinaryFact, TargetError, TargetFact } from '../core/target-facts.ts';
import type { Report } from '../core/report.ts';
import { json } from './outlets/json.ts';

/** The report as docs/report.schema.json describes it: keys in a fixed order, absent ones left out, safe in a job log. */
export function renderJson(report: Report): string {
  return json({
    schema: report.schema,
    verdict: report.verdict,
    findings: report.findings.map(finding),
    modules: report.modules.map(({ dir, path, tidy }) => ({ dir, path, tidy })),
    toolchain: report.toolchain && toolchain(report.toolchain),
    targets: report.targets.map(target),
    moduleCache: report.moduleCache && moduleCache(report.moduleCache),
    buildCache: report.buildCache && buildCache(report.buildCache),
    timings: report.timings.map(({ stage, milliseconds }) => ({ stage, milliseconds })),
    milliseconds: report.milliseconds,
    skipped: report.skipped.map(({ check, reason }) => ({ check, reason })),
    patch: report.patch,
  });
}

/** The targets alone, each as in the report. */
export function renderTargetsJson(report: Report): string {
  return json({ targets: report.targets.map(target) });
}

function target(fact: TargetFact) {
  return {
    dir: fact.dir,
    target: fact.target,
    mode: fact.mode,
    verdict: fact.verdict,
    reason: fact.reason,
    errors: fact.errors.map(targetError),
    cgo: fact.cgo.map(({ package: name, importedBy }) => ({ package: name, importedBy })),
    packages: fact.packages,
    seconds: fact.seconds,
    binaries: fact.binaries?.map(binary),
  };
}

function targetError({ file, line, column, message, package: name, kind, own }: TargetError) {
  return { file, line, column, message, package: name, kind, own };
}

function binary(fact: BinaryFact) {
  return {
    package: fact.package,
    bytes: fact.bytes,
    format: fact.format,
    architecture: fact.architecture,
    static: fact.static,
    interpreter: fact.interpreter,
    libraries: fact.libraries,
    cgo: fact.cgo,
    settings: fact.settings,
  };
}

function moduleCache(fact: ModuleCacheFact) {
  return {
    outcome: fact.outcome,
    reason: fact.reason,
    key: fact.key,
    restored: fact.restored,
    store: fact.store,
    files: fact.files,
    unnamed: fact.unnamed,
    bytes: fact.bytes,
    milliseconds: fact.milliseconds,
    wrong: fact.wrong.map(({ path, version, file, expected, actual, downloaded }) => ({
      path,
      version,
      file,
      expected,
      actual,
      downloaded,
    })),
  };
}

function buildCache(fact: BuildCacheFact) {
  return {
    outcome: fact.outcome,
    reason: fact.reason,
    refusal: fact.refusal,
    store: fact.store,
    scope: fact.scope,
    rungs: fact.rungs?.map(({ ref, sameSums, prefix }) => ({ ref, sameSums, prefix })),
    rung: fact.rung,
    restored: fact.restored,
    actions: fact.actions,
    outputBytes: fact.outputBytes,
    bytes: fact.bytes,
    milliseconds: fact.milliseconds,
  };
}

function finding({ rule, severity, message, at, fix: mend, evidence }: Finding) {
  return { rule, severity, message, at: at && place(at), fix: mend && fix(mend), evidence };
}

function place({ file, line, column, endLine, endColumn }: Place) {
  return { file, line, column, endLine, endColumn };
}

function fix({ words, commands, edits }: Fix) {
  return {
    words,
    commands,
    edits: edits?.map(({ file, line, endLine, newText }) => ({ file, line, endLine, newText })),
  };
}

function toolchain(fact: ToolchainFact) {
  return {
    spec: fact.spec,
    from: provenance(fact.from),
    version: fact.version,
    refused: fact.refused,
    goroot: fact.goroot,
    source: fact.source,
    origin: fact.origin,
    verified: fact.verified,
    newer: fact.newer,
    required: fact.required.map(({ version, from }) => ({ version, from: provenance(from) })),
    remarks: fact.remarks,
  };
}

function provenance({ source, at }: Provenance) {
  return { source, at: at && place(at) };
}
