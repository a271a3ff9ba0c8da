/**
 * For how many milliseconds this thread has worked. Other than a clock it does not go on while the
 * machine does something else.
 */
export function cpuMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
