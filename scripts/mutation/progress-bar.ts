/** A bar with the time left on a terminal; elsewhere a line for each quarter. */
export function progressBar(
  title: string,
  all: number,
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = () => performance.now(),
): { show: (done: number) => void; end: () => void } {
  const started = now();
  let shown = started;
  const left = (done: number) =>
    `${Math.ceil((((now() - started) / done) * (all - done)) / 1000)} s left`;
  if (stream.isTTY !== true) {
    return {
      show(done) {
        if (done === all || done % Math.ceil(all / 4) !== 0) return;
        stream.write(`${title}: ${done} of ${all} mutants, ${left(done)}\n`);
      },
      end() {},
    };
  }
  return {
    show(done) {
      if (now() - shown < 100 && done < all) return;
      shown = now();
      const full = Math.floor((20 * done) / all);
      const bar = `${"█".repeat(full)}${"░".repeat(20 - full)}`;
      stream.write(`\r\u001b[K${title} ${bar} ${done}/${all}, ${left(done)}`);
    },
    end() {
      stream.write("\r\u001b[K");
    },
  };
}
