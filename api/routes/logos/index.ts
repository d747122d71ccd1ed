import * as contract from '../../contract/logos.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { listLogos } from './list-logos.js';
import { readLogo } from './read-logo.js';

export const logoEndpoints = (): Endpoint[] => [endpoint(contract.listLogos, listLogos), endpoint(contract.readLogo, readLogo)];
