/**
 * Milliseconds of processor time that `work` takes in this process: unlike those of the clock, a busy machine does not
 * add to them.
 */
export async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
