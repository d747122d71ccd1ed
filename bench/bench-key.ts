/** The message key that all processes of a benchmark share. It guards nothing. */
export const BENCH_KEY = 'a key for benchmarks that guards nothing';
