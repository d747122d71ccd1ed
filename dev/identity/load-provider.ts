import type * as Provider from 'oidc-provider';

/**
 * Loads the library of the development identity provider. It warns at its import on Node 20, on which it works and is tested here; the line
 * would be the first that `npm start` shows.
 */
export async function loadProvider(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
