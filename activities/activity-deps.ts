import type { Act, SUBMIT_VERB } from '../workflows/rules/request/commands.js';
import type { ReconcilerFinding } from '../workflows/rules/request/reconciler-findings.js';
import type { Opening } from './open-message.js';
import type { Deployment, Directory, Outbox, ReconcilerStore, Requests, RequestWorkflows, SavedChange } from './ports.js';

/** What activities need from outside. Each maker takes the part that it uses. */
export type ActivityDeps = Deployment &
  Opening & {
    requests: Requests;
    /** Left out: our own database is the directory, and the save that decides grants and takes away as well. */
    directory?: Directory;
    outbox: Outbox;
    requestWorkflows: RequestWorkflows;
    reconcilerStore: ReconcilerStore;
    /** The worker's clock, in epoch milliseconds. It measures; what a request keeps are instants of the database's clock (R123a). */
    now: () => number;
    /** Replaces the database's clock in a save, in epoch milliseconds: to make the past of a demonstration, and in tests and benchmarks. */
    instantOfSave?: (verb: Act['verb'] | typeof SUBMIT_VERB) => number;
    /** The attempts of the current activity, from 1: in a worker, `() => activityInfo().attempt`. */
    attempt: () => number;
    /** Called with every saved change, for metrics. */
    observeSave: (change: SavedChange) => void;
    /** Called with the number of requests that the reconciler repaired, for metrics. */
    observeReconcilerFinding: (finding: ReconcilerFinding, count: number) => void;
  };
