import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Message, Verb } from './rules/request/commands.js';
import type { RequestState } from './rules/request/state.js';

/** Answers once the request is written, or with the refusal of its submit. */
export const submitted = defineUpdate<RequestState>('submitted');
/** Look at the row, its flow and its approvers: something may be due. */
export const sync = defineSignal('sync');
/** The request as its workflow knows it (R100). */
export const state = defineQuery<RequestState | undefined>('state');

export const updateFor = (verb: Verb) => defineUpdate<RequestState, [Message]>(verb);
export const signalFor = (verb: Verb) => defineSignal<[Message]>(verb);
