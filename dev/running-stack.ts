/** The addresses of a running system, and the folder of its data. */
export type RunningStack = {
  dataDir: string;
  baseUrl: string;
  databaseUrl: string;
  temporal: { address: string; namespace: string; uiUrl: string };
};
