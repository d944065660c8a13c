import { messageOf } from '../core/errors.ts';
import type { Facts } from '../core/facts.ts';
import type { Finding, Found, Severity } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Language, Text } from '../core/text.ts';

/** Every rule's findings on the facts it reads, in their one order. A rule that throws becomes a finding that names it. */
export function judge(facts: Facts, rules: readonly Rule[], language: Language): Finding[] {
  return rules
    .flatMap((rule) => ask(rule, facts).map((found) => spoken(found, rule, language)))
    .sort(byUrgency);
}

function ask(rule: Rule, facts: Facts): readonly Found[] {
  const fact = facts[rule.reads];
  if (fact === undefined) return [];
  try {
    return rule.diagnose(fact);
  } catch (thrown) {
    return [{ message: broken(rule.id, messageOf(thrown)), severity: 'error' }];
  }
}

function broken(id: string, reason: string): Text {
  return {
    en: `the rule ${id} broke (${reason}); this is a bug of go-preflight, please report it with the JSON report`,
    'zh-CN': `规则 ${id} 执行出错（${reason}）；这是 go-preflight 的缺陷，请附上 JSON 报告反馈`,
  };
}

function spoken({ message, at, fix, evidence, severity }: Found, rule: Rule, language: Language): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message: message[language],
    ...(at ? { at } : {}),
    ...(fix ? { fix: { ...fix, words: fix.words[language] } } : {}),
    ...(evidence ? { evidence } : {}),
  };
}

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Severity, file, line, column, rule, message; what has no place comes first. Code units, so that no locale changes it. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    URGENCY[a.severity] - URGENCY[b.severity] ||
    inOrder(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    inOrder(a.rule, b.rule) ||
    inOrder(a.message, b.message)
  );
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
