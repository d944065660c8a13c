/** `98.1` for a number of bytes: millions, as disks and networks count. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
