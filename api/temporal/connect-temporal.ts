import { Connection, type ConnectionOptions } from '@temporalio/client';

/** Left alone, gRPC waits up to two minutes before it looks again for a server that was away for long (R125). */
const LOOK_AGAIN = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** Connects when it is first used, so that the API answers, with 503 where it must, while Temporal is away. */
export const connectTemporal = (options: ConnectionOptions): Connection =>
  Connection.lazy({ ...options, channelArgs: { ...LOOK_AGAIN, ...options.channelArgs } });
