import { linesOf, visible } from '../safe-text.ts';

/** A word that can be nothing but a word: no digit, no markup, no mention, no link, no list marker. */
const PLAIN_WORD = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/u;
/** A number too short for the abbreviation of a commit; never the first word, where `1.` would begin a list. */
const PLAIN_NUMBER = /^\d{1,5}$/u;

/** Words of ours that are one thing to a Go programmer. */
const PHRASE = /^(?:\/\/ indirect|go (?:build|install|mod tidy|\d+(?:\.\w+)+))$/u;
/** A phrase or a run of ASCII. */
const PIECE = /\/\/ indirect\b|\bgo (?:build\b|install\b|mod tidy\b|\d+(?:\.\w+)+)|[!-~]+/gu;
/** A run's opening punctuation, the word itself, its closing punctuation. */
const RUN = /^(?<opening>[("']*)(?<word>.*?)(?<closing>[)"'.,;:!?]*)$/u;

/** A stretch of a sentence: as it is, or to become code. */
interface Stretch {
  readonly code: boolean;
  readonly text: string;
}

/**
 * A hostile sentence as markdown, in one line, also inside a table. Plain words stay; every other word (module path, version,
 * file name, markup) becomes code: there it reads better, and GitHub neither links, mentions nor renders it.
 */
export function prose(text: string): string {
  // Four blanks at the start would make a block of code.
  const shown = visible(text).replace(/\s+/gu, ' ').trim();
  return merged(stretches(shown))
    .map((stretch) => (stretch.code ? inlineCode(stretch.text) : stretch.text))
    .join('');
}

function stretches(sentence: string): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PIECE)) {
    found.push(
      { code: false, text: sentence.slice(end, match.index) },
      ...ofRun(match[0], match.index === 0),
    );
    end = match.index + match[0].length;
  }
  return [...found, { code: false, text: sentence.slice(end) }];
}

function ofRun(run: string, first: boolean): Stretch[] {
  if (PHRASE.test(run)) return [{ code: true, text: run }];
  const { opening = '', word = '', closing = '' } = RUN.exec(run)?.groups ?? {};
  const plain =
    word === '' || word === 'SHA-256' || PLAIN_WORD.test(word) || (PLAIN_NUMBER.test(word) && !first);
  return [
    { code: false, text: opening },
    { code: !plain, text: word },
    { code: false, text: closing },
  ];
}

/** `golang.org/x/text v0.3.0` is one piece of code, not two; and two that touch would be read as one with odd marks. */
function merged(all: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of all.filter(({ text }) => text !== '')) {
    const [before, blank] = found.slice(-2);
    if (stretch.code && before?.code && blank && !blank.code && blank.text === ' ') {
      found.splice(-2, 2, { code: true, text: `${before.text} ${stretch.text}` });
    } else if (found.at(-1)?.code === stretch.code) {
      found.push({ code: stretch.code, text: `${found.pop()?.text ?? ''}${stretch.text}` });
    } else {
      found.push(stretch);
    }
  }
  return found;
}

/** Hostile text as inline code, in one line, also inside a table. */
export function inlineCode(text: string): string {
  const shown = visible(text);
  // A bar after a backslash is read differently by different table parsers, and code ending in one too.
  if (shown.trim() === '' || /[\\|]/u.test(shown)) return htmlCode(shown);
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  const pad = /^[ `]|[ `]$/u.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Every mark as a number, which is never markup; a comment before the marks that make links of plain text. */
function htmlCode(shown: string): string {
  const inner = shown.replace(/[ -/:-@[-`{-~]/gu, (mark) => {
    const entity = `&#${mark.codePointAt(0)};`;
    return /[.:@]/u.test(mark) ? `<!-- -->${entity}` : entity;
  });
  return `<code>${inner}</code>`;
}

/** Hostile lines as a fenced block; the fence is longer than any inside (CommonMark 4.5). */
export function fencedCode(text: string, language = ''): string {
  const lines = linesOf(text).map(visible);
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A link whose text is already markdown and whose address is ours but for a hostile path in it. */
export function link(markdown: string, address: string): string {
  return `[${markdown}](${address})`;
}

/** A hostile path as part of an address: every segment percent-encoded, brackets too (they would end a markdown link). */
export function addressPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/gu, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function longestRun(text: string, mark: string): number {
  let longest = 0;
  let current = 0;
  for (const character of text) {
    current = character === mark ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
