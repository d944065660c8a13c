/** Stands in an expanded text where a variable had no value. */
export const UNSET = '\0';

// `\b`: with two ways to read `$ab` a word without its brace would be tried in exponentially many ways.
const VARIABLE = /\\\$|\$(\w+)|\$\{(\w+)(?:(:?[-+])((?:[^{}$]|\$\w+\b|\$\{\w+\})*))?\}/g;

/**
 * Puts ARG values into a FROM line: `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`. A variable without a value
 * becomes UNSET. Reference: docs.docker.com/reference/dockerfile/#environment-replacement.
 */
export function expandDockerVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    VARIABLE,
    (all: string, plain?: string, braced?: string, operator = '', word: string = '') => {
      const name = plain ?? braced;
      if (name === undefined) return all.slice(1);
      const value = values.get(name);
      const present = value !== undefined && (value !== '' || !operator.startsWith(':'));
      if (operator.endsWith('+')) return present ? expandDockerVariables(word, values) : '';
      if (present) return value;
      return operator === '' ? UNSET : expandDockerVariables(word, values);
    },
  );
}
