import { createMessageSeal } from '../../secrets/message-seal.js';

/** The message key of tests. */
export const TEST_KEY = 'the message key that all the tests share';

/** The seal that the API and the worker of a test share. */
export const testSeal = createMessageSeal([TEST_KEY]);

/** Takes every message for one of our API, with its texts in clear: for tests that call activities themselves. */
export const trustingSeal = { open: () => ({}) };
