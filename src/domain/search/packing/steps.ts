/** Work in small pieces: each `yield` is a place where the browser may take over. */
export type Steps<T> = Generator<void, T>;

/** Longest stretch of work without a pause, in milliseconds: half a frame. */
const slice = 8;

/**
 * Does the work in one go.
 *
 * @param steps Work in pieces.
 */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/**
 * Does the work in slices of a few milliseconds, so that typing stays smooth on slow machines.
 *
 * @param steps Work in pieces.
 */
export async function finishInSlices<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
