import type { FileProblem } from '../core/facts.ts';
import type { Found } from '../core/finding.ts';

/** A file that could not be understood, at its line and column. */
export function fileProblem({ file, line, column, message }: FileProblem): Found {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return {
    message: {
      en: `${place} is not understood by the go command: ${message}`,
      'zh-CN': `go 命令无法理解 ${place}：${message}`,
    },
    at: {
      file,
      ...(line === undefined ? {} : { line }),
      ...(line === undefined || column === undefined ? {} : { column }),
    },
    fix: {
      words: {
        en: 'Correct this line; until then no go command works here.',
        'zh-CN': '请修正这一行；在此之前，任何 go 命令在这里都无法工作。',
      },
    },
  };
}
