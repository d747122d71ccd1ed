import { Connection, type ConnectionOptions } from '@temporalio/client';

/** By default, gRPC waits up to two minutes before it reconnects to a server that was away for long (R125). */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** Connects at the first use, so that the API starts and answers while Temporal is away. */
export const connectTemporal = (options: ConnectionOptions): Connection =>
  Connection.lazy({ ...options, channelArgs: { ...RECONNECT, ...options.channelArgs } });
