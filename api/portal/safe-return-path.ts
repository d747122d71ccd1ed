/** A sign-in keeps the path in its session, so that it is bounded, in characters. */
const MAX_LENGTH = 2_000;

/** A path of this site to return to after a sign-in, or `/`. `//elsewhere` and `/\elsewhere` lead to other sites. */
export function safeReturnPath(path: unknown): string {
  if (typeof path !== 'string' || !isSafe(path)) return '/';
  const here = 'http://here.invalid';
  try {
    const url = new URL(path, here);
    const back = `${url.pathname}${url.search}${url.hash}`;
    // A path with `.` or `..` in it may only now begin with `//`, and one with letters beyond ASCII may now be too long.
    return url.origin === here && isSafe(back) ? back : '/';
  } catch {
    return '/';
  }
}

const isSafe = (path: string): boolean => path.length <= MAX_LENGTH && /^\/(?![/\\])/.test(path);
