import { createMessageSeal } from '../../secrets/message-seal.js';

/** The message key of tests. */
export const TEST_KEY = 'the message key of all the tests, 32+';

/** The seal that the API and the worker of a test share. */
export const testSeal = createMessageSeal([TEST_KEY]);

/** Takes every message for one of our API, with its texts in clear: for tests that call activities themselves. */
export const trustingSeal = { open: () => ({}) };
