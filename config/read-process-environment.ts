import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import * as z from 'zod';
import { type Environment, readEnvironment, variablesSet } from './read-environment.js';
import { variable } from './variable.js';

/** The standard variables that Temporal takes for something else when they are wrong: `TEMPORAL_TLS=yes` for no TLS. */
const TemporalVariables = z.object({
  TEMPORAL_ADDRESS: variable.host().optional(),
  TEMPORAL_TLS: variable.oneOf('true', 'false', '1', '0').optional(),
});

/** Reads the variables of a process that connects to Temporal: its own, and the standard TEMPORAL_* ones with TLS and API key (R114). */
export function readProcessEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  env: Environment,
): z.output<Schema> & { temporal: ClientConnectConfig } {
  const own = readEnvironment(z.intersection(schema, TemporalVariables), env);
  return { ...own, temporal: loadClientConnectConfig({ disableFile: true, overrideEnvVars: variablesSet(env) }) };
}
