/** go.mod of `example.com/main` with the statements given, each a paragraph. */
export function goMod(...statements: string[]): string {
  return ['module example.com/main', ...statements].map((line) => `${line}\n`).join('\n');
}

/** A main package that imports the packages given, each by a line of its own from line 3 on. */
export function main(...imports: string[]): string {
  const lines = imports.map((path) => `import _ "${path}"\n`).join('');
  return `package main\n\n${lines}\nfunc main() {}\n`;
}

/** go.sum without the lines that contain the text. */
export function withoutLines(part: string): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(part))
      .join('\n');
}
