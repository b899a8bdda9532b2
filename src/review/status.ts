// How a return goes back and forth between those who fill it in and those who review it: its status, who may
// do what, what was asked to be mended, and what becomes of two people's changes. The store keeps it.

import { label } from '../language/label.ts';
import type { CodeList } from '../survey/code-list.ts';

/**
 * Where a return stands. One that was reopened is returned: somebody has to hand it in again. One that is awaiting is
 * filled in, and a second person of the municipality has to approve it before it is handed in.
 */
export const statuses = ['not_started', 'draft', 'awaiting', 'submitted', 'returned', 'approved'] as const;
export type Status = (typeof statuses)[number];

export const statusLabels: CodeList<Status> = {
  not_started: label('Nav sākts', 'Not started'),
  draft: label('Melnraksts', 'Draft'),
  awaiting: label('Gaida apstiprinājumu pašvaldībā', 'Waits for approval in the municipality'),
  submitted: label('Iesniegts', 'Submitted'),
  returned: label('Atdots labošanai', 'Returned for changes'),
  approved: label('Apstiprināts', 'Approved'),
};
