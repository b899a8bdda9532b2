/** What a file that is attached to a question may be, as told by its content; `asic` is a signed container. */
export type EvidenceType = 'pdf' | 'png' | 'jpeg' | 'xlsx' | 'asic';
