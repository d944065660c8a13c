/** What a part of the terminal report means; a colour is chosen by meaning only. */
export type Role = 'error' | 'warning' | 'notice' | 'good' | 'added' | 'removed' | 'faint' | 'strong';

/** Select Graphic Rendition codes (ECMA-48 8.3.117). */
const CODES: Readonly<Record<Role, string>> = {
  error: '1;31',
  warning: '1;33',
  notice: '1;36',
  good: '1;32',
  added: '32',
  removed: '31',
  faint: '2',
  strong: '1',
};

/** Text in the colour of its role, or as it is. The text has been made safe before. */
export type Paint = (role: Role, text: string) => string;

/** Colours for a terminal that shows them. */
export const coloured: Paint = (role, text) => (text === '' ? '' : `\u001b[${CODES[role]}m${text}\u001b[0m`);

/** No colours. */
export const plain: Paint = (_, text) => text;
