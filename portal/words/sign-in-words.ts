const FAILED = 'The sign-in could not be completed. Try again.';

/** Why somebody is back on the sign-in page, by the code in its address. */
const SIGN_IN_WORDS = new Map([
  ['unknown_person', 'No user in the directory has your email address. Ask an administrator to add you.'],
  ['failed', FAILED],
  ['unavailable', 'The identity provider cannot be reached. Try again in a minute.'],
]);

/** The sentence of a failed sign-in; an unknown code says no more than that it failed. */
export const signInWords = (code: string): string => SIGN_IN_WORDS.get(code) ?? FAILED;
