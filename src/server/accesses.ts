// Every access that a route can name. What each lets in is decided by access.ts; the table of all routes with
// theirs is a golden file of the tests.
import type { Access } from './access.ts';
import { readers, writers } from './access.ts';

/** Returns of the caller's territories; whoever reviews reads all of them. */
export const returnReaders: Access = readers('coordinator', 'region_officer', 'analyst');
export const returnWriters: Access = writers('coordinator', 'region_officer');
/** Drafts through the API: unlike on pages, nobody reads what a municipality has not handed in. */
export const draftReaders: Access = readers('coordinator', 'region_officer');
export const reviewers: Access = writers('analyst');

/** Those who may hold API tokens, and what every token may read. */
export const tokenHolders: Access = readers('coordinator', 'region_officer', 'analyst');
export const analysisReaders: Access = readers('analyst');
/** Summaries of regions through the API; before publication `foresees` narrows it down. */
export const summaryReaders: Access = readers('analyst', 'administrator', 'region_officer', 'coordinator');

/** Those who prepare the report. */
export const reportPreparers: Access = readers('analyst', 'administrator');
export const publishers: Access = writers('analyst', 'administrator');

export const peopleKeepers: Access = writers('administrator');
export const deadlineKeepers: Access = writers('administrator');
