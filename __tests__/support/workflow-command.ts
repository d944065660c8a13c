/** The data of a workflow command, as @actions/core writes it (packages/core/src/command.ts): `% CR LF`. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property's value of a workflow command, as @actions/core writes it: data's three, `:` and `,`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
