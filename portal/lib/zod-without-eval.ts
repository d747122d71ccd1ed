import { config } from 'zod';

/** The page forbids code that is made while it runs; zod must not even try. To be imported before any schema. */
config({ jitless: true });
