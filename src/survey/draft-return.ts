// A draft as a return, for a preview: what can be read of it, checked for nothing.
import { assemble } from './assemble.ts';
import { type Return, returnOf } from './editions.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Form } from './form.ts';
import { matchToForm } from './form-answers.ts';

/** An answer that cannot be read is not answered, a section without any is `left_out`; neither may be kept. */
export function draftReturn(form: Form, territory: string, answers: readonly FlatAnswer[]): Return {
  return returnOf(form, territory, assemble(matchToForm(form, answers)).sections);
}
