import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The only function of WebAssembly that is used here. The types of Node do not declare it. */
declare const WebAssembly: {
  instantiate(
    code: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: Record<string, unknown> & { __wbindgen_start?: () => void } } }>;
};

/** The engine never closes its connections, and PostgreSQL copies a database only when it has none. */
const CLOSE_AFTER_MS = 100;

/** Prisma's own migration engine, in this process: nothing is downloaded, and the table `_prisma_migrations` stays the standard one. */
export async function openSchemaEngine(databaseUrl: string, schema?: string): Promise<bindings.SchemaEngine> {
  const wasm = await readFile(
    createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/[^/\\]+$/, 'schema_engine_bg.wasm'),
  );
  // The engine reports its panics here; without it they surface as another error.
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
