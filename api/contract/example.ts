/** Ids and instants of the examples in the documentation; an id means the same thing everywhere. */
export const EXAMPLE = {
  request: '3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11',
  flow: '6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11',
  requester: '8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21',
  approver: 'b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32',
  group: '0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01',
  device: 'c7e2d1a4-3f5b-4b6c-9e8d-1a2b3c4d5e43',
  resource: 'd9f4c3b2-1e2d-4a5b-8c7d-6e5f4a3b2c54',
  token: 'e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65',
  createdAt: '2026-06-01T08:00:00.000Z',
  updatedAt: '2026-06-01T09:30:00.000Z',
  later: '2026-06-06T09:30:00.000Z',
} as const;

export const STAMPS = { createdAt: EXAMPLE.createdAt, updatedAt: EXAMPLE.updatedAt } as const;
