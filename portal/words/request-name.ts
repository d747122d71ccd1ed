import type { Shapes } from '../lib/api.js';

/** The name of a request among others: "GitHub admin for Rina Cohen". */
export const requestName = ({ flowName, requester }: Pick<Shapes['AccessRequest'], 'flowName' | 'requester'>): string =>
  `${flowName} for ${requester.displayName}`;
