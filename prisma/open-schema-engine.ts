import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The one function of Node's WebAssembly that is used here; the types of Node leave it to those of browsers. */
declare const WebAssembly: {
  instantiate(
    code: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: Record<string, unknown> & { __wbindgen_start?: () => void } } }>;
};

/** The engine never closes its connections; PostgreSQL copies a database only when nobody is connected to it. */
const CLOSE_AFTER_MS = 100;

/** Prisma's own migration engine, in process: nothing is downloaded, and the standard `_prisma_migrations` table is kept. */
export async function openSchemaEngine(databaseUrl: string, schema?: string): Promise<bindings.SchemaEngine> {
  const wasm = await readFile(
    createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/[^/\\]+$/, 'schema_engine_bg.wasm'),
  );
  // Where the engine's panics are told; without it they show as an error of their own.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.emitWarning(message) } });
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl, idleTimeoutMillis: CLOSE_AFTER_MS }));
  return bindings.SchemaEngine.new(
    { datamodels: schema === undefined ? undefined : [['schema.prisma', schema]] },
    () => undefined,
    adapter,
  );
}
