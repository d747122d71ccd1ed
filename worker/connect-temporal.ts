import { Client, Connection } from '@temporalio/client';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';

const AGAIN_AFTER_MS = 1_000;

export type Temporal = { connection: NativeConnection; client: Client; namespace: string };

/** Connects to Temporal, and waits for it as long as needed: processes start in any order. */
export async function connectTemporal({ connectionOptions, namespace = 'default' }: ClientConnectConfig, log: Logger): Promise<Temporal> {
  for (;;) {
    try {
      const connection = await NativeConnection.connect(connectionOptions);
      const client = new Client({ connection: await Connection.connect(connectionOptions), namespace });
      return { connection, client, namespace };
    } catch (error) {
      log.warn({ err: error, address: connectionOptions.address }, 'waiting for Temporal');
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}
