/** Where signing in begins, and goes on to afterwards. */
export const signInUrl = (returnTo: string): string => `/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`;
