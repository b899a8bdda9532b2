// A return as a later edition would have asked for it, so that two years can be compared question by question.
import { mappingInto, type Return } from './editions.ts';
import { mapReturn } from './map-return.ts';

/**
 * The return in the questions and codes of a later edition (or its own), edition by edition. The return itself
 * stays as it is, valid under its own edition. Throws a RangeError for an edition that is earlier or that no
 * mapping leads to.
 */
export function asEdition<R extends Return>(ret: R, edition: number): OfForm<R['form']> {
  let later: Return = ret;
  while (later.edition !== edition) {
    const mapping = later.edition < edition ? mappingInto(later.edition + 1, later.form) : null;
    if (mapping === null)
      throw new RangeError(`No mapping leads from ${later.edition} to ${edition} (${later.form})`);
    later = mapReturn(later, mapping);
  }
  return later as OfForm<R['form']>;
}

type OfForm<I extends Return['form']> = Extract<Return, { readonly form: I }>;
