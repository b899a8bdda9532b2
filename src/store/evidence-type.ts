/** What a file that is attached to a question may be, as told by its content. */
export type EvidenceType = 'pdf' | 'png' | 'jpeg' | 'xlsx';
