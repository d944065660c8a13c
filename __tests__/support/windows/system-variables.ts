/** What Windows itself gives every program, as far as programs depend on it; no Go, no home, nothing of a job. */
export function systemVariables(isWine: boolean): Record<string, string> {
  const root = isWine ? 'C:\\windows' : (process.env['SystemRoot'] ?? 'C:\\Windows');
  const temporary = isWine ? `${root}\\temp` : (process.env['TEMP'] ?? `${root}\\Temp`);
  return {
    SystemRoot: root,
    SystemDrive: root.slice(0, 2),
    windir: root,
    ComSpec: `${root}\\system32\\cmd.exe`,
    PATHEXT: '.COM;.EXE;.BAT;.CMD',
    Path: `${root}\\system32;${root}`,
    TEMP: temporary,
    TMP: temporary,
  };
}
