/** Open requests at which changes of the directory are measured. */
const changes = { open: [1_000, 10_000, 100_000, 1_000_000], samples: 10 };

/** The amounts to measure; `pairs` is the number of interleaved runs whose median counts. */
export const SIZES = {
  quick: {
    ...{ users: 500, flows: 50, growth: [5_000], growthLives: 8, pairs: 5, samples: 15, warmUpLives: 20 },
    lives: [{ inFlight: 16, lives: 16 }],
    endings: { grants: 50, withinMs: 3_000 },
    changes,
  },
  usual: {
    ...{ users: 5_000, flows: 500, growth: [1_000, 10_000, 100_000], growthLives: 24, pairs: 5, samples: 100, warmUpLives: 100 },
    lives: [1, 8, 40].map((inFlight) => ({ inFlight, lives: Math.max(6, inFlight * 3) })),
    endings: { grants: 1_000, withinMs: 60_000 },
    changes,
  },
  full: {
    ...{
      users: 20_000,
      flows: 2_000,
      growth: [1_000, 10_000, 100_000, 1_000_000],
      growthLives: 80,
      pairs: 5,
      samples: 100,
      warmUpLives: 100,
    },
    lives: [1, 8, 40].map((inFlight) => ({ inFlight, lives: Math.max(12, inFlight * 10) })),
    endings: { grants: 10_000, withinMs: 60_000 },
    changes,
  },
} as const;

export type Size = (typeof SIZES)[keyof typeof SIZES];
